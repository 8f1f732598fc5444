/** What became of persons: pleas and verdicts, contests, departures from office, who lives, is missing or held: "Lowe pleaded guilty", "the captain survived", "all three denied everything". */
import { AMONG_MISSING, AN_ARREST, COST_A_LIFE, HOLDING_VERBS, JURY_WORDS, NEGATED_STANDINGS, NO_ARREST, SENT_AWAY, STANDING_CONFLICTS, STANDINGS, TESTIMONY, UNANIMITY } from '../lexicon/en/standings.ts';
import { CALLED_TO_CONCEDE, CONCESSIONS, CONTESTS, DEPARTURES, PLEAS, VERDICTS } from '../lexicon/en/status.ts';
import type { Sentence } from '../model/annotated.ts';
import type { Claim, Subject } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import { matchesIn } from '../model/rough.ts';
import type { Span } from '../model/span.ts';
import { chargeAfter, isCrimeNext, sameCharge } from './charges.ts';
import type { ClaimContext } from './context.ts';
import { dayAfter } from './day-after.ts';
import { type ClaimFamily, clauseOf, makeClaim } from './family.ts';
import { groupBefore, subjectsAfter, subjectsBefore, subjectsOfPronoun } from './fate-subject.ts';
import { phraseTable, phrasesAt } from './phrases.ts';

type Axis = 'plea' | 'verdict' | 'departure' | 'contest' | 'concession' | 'standing' | 'testimony' | 'unanimity' | 'arrests';
/** `negated` is the pole that a negation before the form makes; without it the negated form says nothing. `object` where the person stands behind. */
interface Entry { readonly axis: Axis; readonly pole: string; readonly negated?: string | undefined; readonly object?: boolean; /** A pronoun in it says whose it is. */ readonly ofPronoun?: boolean }

const entries = (axis: Axis, poles: Readonly<Record<string, readonly string[]>>, negated: Readonly<Record<string, string>> = {}): (readonly [string, Entry])[] =>
  Object.entries(poles).flatMap(([pole, forms]) => forms.map((form) => [form, { axis, pole, negated: negated[pole] }] as const));
const TABLE = phraseTable<Entry>([
  ...entries('plea', PLEAS), ...entries('verdict', VERDICTS), ...entries('departure', DEPARTURES), ...entries('contest', CONTESTS), ...entries('concession', CONCESSIONS),
  ...entries('standing', STANDINGS, NEGATED_STANDINGS), ...entries('testimony', { testified: TESTIMONY }, { testified: 'did not testify' }), ...entries('unanimity', UNANIMITY),
  ['admitted', { axis: 'plea', pole: 'guilty' }], ['denied', { axis: 'plea', pole: 'not guilty' }], ['denies', { axis: 'plea', pole: 'not guilty' }], ['admits', { axis: 'plea', pole: 'guilty' }],
  ...HOLDING_VERBS.map((form) => [form, { axis: 'standing', pole: 'held', object: true }] as const),
  ...(['convicted', 'acquitted', 'cleared'] as const).map((form) => [form, { axis: 'verdict', pole: form === 'convicted' ? form : 'acquitted', object: true }] as const),
]);
/** What is said of a pronoun inside it. */
const OF_PRONOUN: readonly (readonly [RegExp, Axis, string])[] = [[COST_A_LIFE, 'standing', 'died there'], [SENT_AWAY, 'departure', 'dismissed']];
const COURT: ReadonlySet<Axis> = new Set<Axis>(['plea', 'verdict', 'testimony']);
/** Verbs of a plea whose charge is their object. */
const BARE_PLEA = /^(?:admit(?:s|ted)|den(?:ies|ied))$/i;
const CHARGED: ReadonlySet<Axis> = new Set<Axis>(['plea', 'verdict']);
const NEGATION = /(?:\b(?:not|never|nobody|without|declined to|refused to|chose not to|opted not to|elected not to)|n['’]t)\s+(?:(?:yet|once|been|ever|in fact|to)\s+)*$/iu;
/** "found Lowe guilty", "found him not guilty". */
const FOUND = /\bfound\s+(him|her|(?:\p{Lu}[\p{L}.'’-]+\s*){1,3}?)\s+(not\s+)?guilty\b/gu;

interface Hit extends Span { readonly entry: Entry; readonly sentence: Sentence }

export const fates: ClaimFamily = {
  name: 'fates',
  summary: 'pleas and verdicts, contests won and lost, departures from office, life, death, arrest and escape of persons',
  claims(context) {
    const found: Claim[] = [];
    for (const sentence of context.annotated.sentences) {
      const kind = context.blockOf(sentence.index)?.kind;
      if (kind === 'boilerplate' || kind === 'byline' || kind === 'caption') continue;
      for (const hit of hitsIn(context, sentence)) found.push(...claimsOf(context, hit));
    }
    return [...withOnePole(found), ...arrestsIn(context)];
  },
};

function hitsIn(context: ClaimContext, sentence: Sentence): Hit[] {
  const out: Hit[] = [];
  let covered = -1;
  for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
    const hits = phrasesAt(TABLE, context.annotated.tokens, i, sentence.endToken);
    for (const { value, start, stop } of hits) if (start >= covered) out.push({ entry: value, start, end: stop, sentence });
    covered = Math.max(covered, ...hits.map(({ stop }) => stop));
  }
  const text = context.annotated.text.slice(sentence.start, sentence.end);
  for (const m of matchesIn(FOUND, text)) {
    out.push({ entry: { axis: 'verdict', pole: m[2] ? 'acquitted' : 'convicted', object: true }, start: sentence.start + m.index, end: sentence.start + m.index + 'found'.length, sentence });
  }
  for (const [pattern, axis, pole] of OF_PRONOUN) for (const m of text.matchAll(pattern)) out.push({ entry: { axis, pole, ofPronoun: true }, start: sentence.start + m.index, end: sentence.start + m.index + m[0].length, sentence });
  for (const m of text.includes(' to ') ? text.matchAll(CALLED_TO_CONCEDE) : []) if (!out.some(({ start }) => start === sentence.start + m.index)) out.push({ entry: { axis: 'concession', pole: 'conceded' }, start: sentence.start + m.index, end: sentence.start + m.index + m[0].length, sentence });
  for (const m of text.includes(' among ') || text.includes(' one of ') ? text.matchAll(AMONG_MISSING) : []) out.push({ entry: { axis: 'standing', pole: 'missing' }, start: sentence.start + m.index, end: sentence.start + m.index + m[0].length, sentence });
  return out;
}

function claimsOf(context: ClaimContext, hit: Hit): Claim[] {
  const { entry, sentence, start, end } = hit;
  const { text } = context.annotated;
  if (isDoubtful(context, hit) || (BARE_PLEA.test(text.slice(start, end)) && !isCrimeNext(text, end)) || !fits(context, hit)) return [];
  const pole = NEGATION.test(text.slice(Math.max(sentence.start, start - 40), start)) ? entry.negated : entry.pole;
  if (pole === undefined) return [];
  if (entry.axis === 'unanimity') return [toClaim(context, hit, { kind: 'thing', key: 'jury', label: 'the jury', words: [] }, pole)];
  const group = entry.object ? null : groupBefore(context, sentence, start, entry.axis);
  const told = entry.ofPronoun ? subjectsOfPronoun(context, sentence, end) : entry.object ? subjectsAfter(context, sentence, end, COURT.has(entry.axis)) : subjectsBefore(context, sentence, start, COURT.has(entry.axis));
  return (told.length > 0 ? told : group ? [group] : []).map((subject) => toClaim(context, hit, subject, pole));
}

/** Forms that mean it only among certain words. */
function fits(context: ClaimContext, { entry, sentence, start, end }: Hit): boolean {
  const { text } = context.annotated;
  const form = text.slice(start, end).toLowerCase();
  const after = text.slice(end, end + 24);
  if (entry.axis === 'unanimity') return context.annotated.tokens.slice(sentence.firstToken, sentence.endToken).some((t) => JURY_WORDS.has(t.lower)) && (!/majority (?:of)?$|by (?:a )?majority$/.test(form) || /^\s+(?:of\s+)?[\p{L}\d]+\s*(?:-|–|to)\s*[\p{L}\d]+/u.test(after));
  if (form === 'survived') return /^(?:\s*[.,;)]|\s+(?:the|with|and|but|because|after|thanks|unhurt|his|her)\b)/.test(after) && !/\b(?:is|was|are)\s+$/.test(text.slice(start - 4, start));
  if (form === 'being held') return !/^\s+(?:hostage|captive|up|back|in (?:the\s+)?[a-z]+ (?:hall|centre|center))/.test(after);
  // "was at large for two days", "has been on the run since" may be over.
  if (form === 'at large' || form === 'on the run') return /\b(?:is|are|was|were|remains?|remained|still)\s+$/.test(text.slice(start - 10, start)) && !/^\s+(?:for|until|before|when)\b/.test(after);
  return form !== 'a fugitive' || /\b(?:is|was|remains|remained)\s+$/.test(text.slice(start - 10, start));
}

/** Has anybody been arrested? The first passage that says so, and the first that says that nobody has; an article that says both tells of two matters. */
function arrestsIn(context: ClaimContext): Claim[] {
  const { text, sentences } = context.annotated;
  const said = new Map<string, Claim>();
  for (const sentence of sentences) {
    const kind = context.blockOf(sentence.index)?.kind;
    if (kind === 'boilerplate' || kind === 'byline' || kind === 'caption' || context.isBackground(sentence.index)) continue;
    const words = text.slice(sentence.start, sentence.end);
    const none = NO_ARREST.exec(words);
    const some = none ? null : AN_ARREST.exec(words);
    const match = none ?? some;
    const pole = none ? 'nobody arrested' : 'somebody arrested';
    if (!match || said.has(pole)) continue;
    const start = sentence.start + match.index;
    const hit: Hit = { entry: { axis: 'arrests', pole }, start, end: start + match[0].length, sentence };
    if (!isDoubtful(context, hit)) said.set(pole, toClaim(context, hit, { kind: 'thing', key: 'arrests', label: 'arrests', words: [] }, pole));
  }
  return said.size === 1 ? [...said.values()] : [];
}

const slot = ({ subject, scope }: Claim): string => `${subject.label}|${scope.group}`;
const poleOf = ({ value }: Claim): string => (value.kind === 'polarity' ? value.pole : '');

const apart = ({ subject: { context: a = [] } }: Claim, { subject: { context: b = [] } }: Claim): boolean => a.length > 0 && b.length > 0 && !sameCharge(a, b);

/** Guilty of one charge and not of another: each is compared by its charge. First one and then the other of the same: the article tells both, and neither is compared. */
function withOnePole(found: readonly Claim[]): Claim[] {
  const rivals = (claim: Claim): Claim[] => found.filter((other) => slot(other) === slot(claim) && poleOf(other) !== poleOf(claim));
  return found.filter((claim) => (claim.scope.group === 'standing' ? !rivals(claim).some((other) => excludes(poleOf(claim), poleOf(other))) : rivals(claim).every((other) => apart(claim, other))));
}

const excludes = (x: string, y: string): boolean => STANDING_CONFLICTS.some((pair) => pair.includes(x) && pair.includes(y));

function isDoubtful(context: ClaimContext, { sentence, start, end }: Hit): boolean {
  if (context.annotated.quoted.some((q) => q.start <= start && start < q.end)) return true;
  const before = context.annotated.text.slice(Math.max(sentence.start, start - 45), start).replace(/\b(?:declined|refused|chose not|opted not|elected not) to\s+$/, 'did not ');
  const after = context.annotated.text.slice(end, end + 40);
  return /\b(?:will|would|to|if|could|may|might|initially|originally|previously|first|once|earlier|expected|should|should have|until|after having|whether|nearly|almost|reportedly|hoped|feared)\s+(?:be\s+|have\s+|[\p{L}]+\s+)?$/iu.test(before) && !/\bnever once\s+$/.test(before) || /^\s+(?:of|to)\s+(?:a\s+)?(?:lesser|reduced)\b/.test(after);
}

function toClaim(context: ClaimContext, hit: Hit, subject: Subject, pole: string): Claim {
  const { axis } = hit.entry;
  const value: Span = { start: hit.start, end: hit.end };
  const clause = clauseOf(value, subject.span && subject.span.start >= hit.sentence.start && subject.span.end <= hit.sentence.end ? subject.span : null);
  const { text } = context.annotated;
  const charge = CHARGED.has(axis) ? chargeAfter(text, hit.entry.object ? behindObject(text, hit.end) : hit.end, !BARE_PLEA.test(text.slice(hit.start, hit.end))) : [];
  const day = axis === 'standing' || axis === 'arrests' ? dayAfter(context, hit.sentence.index, hit.end) : null;
  return makeClaim(context, {
    measure: 'status', sentence: hit.sentence.index, subject: { ...subject, ...(charge.length > 0 ? { context: charge } : {}) }, scope: { ...WHOLE, group: axis }, modality: 'asserted',
    value: { kind: 'polarity', axis, pole, positive: ['not guilty', 'acquitted', 'conceded', 'won', 'resigned', 'survived', 'testified', 'unanimous'].includes(pole) },
    spans: { value, clause }, trace: [{ text: `${subject.label}: ${pole}${charge.length > 0 ? ` (${charge.join(', ')})` : ''}`, span: clause }],
    ...(day ? { asOf: day } : {}),
  });
}

/** Where the object of "convicted him of", "found Ann Lee guilty of" ends and the charge begins. */
function behindObject(text: string, end: number): number {
  const object = /^\s+(?:him|her|(?:\p{Lu}[\p{L}.'’-]+\s*){1,3}?)(?:\s+(?:not\s+)?guilty)?(?=\s+(?:of|on)\b)/u.exec(text.slice(end, end + 60));
  return end + (object?.[0].length ?? 0);
}
