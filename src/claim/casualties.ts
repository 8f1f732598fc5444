/** Counts of people harmed, rescued or held: killed, injured, missing ..., from verbs and nouns, in headlines and text. */
import { ATTACKERS, REVISION_WORDS } from '../lexicon/en/casualties.ts';
import { HELD_AS_SUCH } from '../lexicon/en/toll-ways.ts';
import type { Sentence, Token } from '../model/annotated.ts';
import type { Claim, ClaimPart, Scope } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, clauseOf, makeClaim } from './family.ts';
import { finalTolls } from './final-tolls.ts';
import { type Hit, STATES, hitsIn, isOneOfThem } from './harm-hits.ts';
import { KIND, type PeopleGroup } from './people-group.ts';
import { figuresIn } from './plain-numbers.ts';
import { withLaterDeaths } from './toll-later.ts';
import { type Narrowed, narrowedBy } from './toll-narrow.ts';
import { type Counted, kindsIn, namedIn, nobodyIn, withInjuries, womenIn } from './toll-kinds.ts';
import { type Among, amongIn, listFrom } from './toll-parts.ts';
import { degreeOf, isAfterDeath, isAfterInjury, isHypothetical, isNewOldEvent, isOtherEvent, isRoundUp, isSeries, isSubset, isToldOfEarlier } from './toll-scope.ts';

/** What the sentence says of all its counts. */
interface Frame { readonly hits: readonly Hit[]; readonly roundUp: boolean; readonly other: boolean; readonly series: boolean; readonly afterDeath: boolean }

export const casualties: ClaimFamily = {
  name: 'casualties',
  summary: 'people killed, injured, missing, rescued, arrested, displaced, evacuated or ill, as counts',
  claims(context) {
    const out: Claim[] = [];
    const nobody: Claim[] = [];
    let before: string | null = null;
    const roundUp = isRoundUp(context);
    for (const sentence of context.annotated.sentences) {
      const kind = context.blockOf(sentence.index)?.kind;
      if (kind === 'boilerplate' || kind === 'byline') continue;
      const hits = hitsIn(context, sentence);
      const among = [...amongIn(context, sentence, hits), ...hits.flatMap(womenIn)];
      const counted = [...kindsIn(context, sentence, before), ...withInjuries(context, sentence), ...namedIn(context, sentence, hits)];
      const none = nobodyIn(context, sentence);
      before = new Set(hits.map(({ measure }) => measure)).size === 1 ? (hits[0]?.measure ?? null) : null;
      // Most sentences count nobody: what they are told of need not be asked.
      if (hits.length + among.length + counted.length + none.length === 0) continue;
      const another = hits.length > 0 && isNewOldEvent(context, sentence) && out.some((claim) => claim.event?.main === true && hits.some(({ measure }) => measure === claim.measure));
      const frame = { hits, roundUp, other: another || isOtherEvent(context, sentence) || isHypothetical(context, sentence), series: isSeries(context, sentence), afterDeath: hits.some((hit) => hit.group.others) && isAfterDeath(context, sentence) };
      for (const hit of hits) if (!isOneOfThem(context, sentence, hit, hits)) out.push(...claimsOf(context, sentence, hit, frame));
      for (const some of among) out.push(amongClaim(context, sentence, some, frame));
      for (const people of counted) out.push(countClaim(context, sentence, people, frame, SUM));
      for (const nobodyThere of none) nobody.push(countClaim(context, sentence, nobodyThere, frame, ''));
    }
    // "Nobody in the house was hurt", where others were.
    const whole = asWholes(out);
    return [...withLaterDeaths(context, whole), ...fatesOf(whole), ...finalTolls(context, whole), ...nobody.filter(({ measure }) => !out.some((claim) => claim.measure === measure && !claim.headline))];
  },
};

/** A count; where it is told as a list, what the list adds up to beside it. */
function claimsOf(context: ClaimContext, sentence: Sentence, hit: Hit, frame: Frame): Claim[] {
  const claim = toClaim(context, sentence, hit, frame);
  const list = listFrom(context, sentence, hit);
  if (!list && claim.scope.group === KIND && isFollowedByMore(context, sentence, hit, frame)) return [{ ...claim, scope: { ...claim.scope, part: 'part' } }];
  if (!list || frame.series) return [claim];
  const whole = { ...claim.scope, part: 'total', place: null, group: SUM } as const;
  const summed: Claim = { ...claim, value: list.sum, scope: whole, subject: { ...claim.subject, key: 'people:' }, spans: { value: list.span, clause: list.span }, trace: [{ text: `the list adds up to ${String(list.sum.stated)} ${hit.measure}`, span: list.span }] };
  return [list.role === 'item' && claim.scope.place === null ? { ...claim, scope: { ...claim.scope, part: 'part' } } : claim, ...(claim.scope.part === 'others' ? [] : [summed])];
}

/** "Three walkers were killed, and two skiers": the walkers are not all. */
function isFollowedByMore(context: ClaimContext, sentence: Sentence, { trigger, group }: Hit, { hits }: Frame): boolean {
  const { text } = context.annotated;
  const end = Math.max(trigger.end, group.end);
  const more = /^\s*,?\s*(?:and|along with|as well as)\s+/.exec(text.slice(end, sentence.end));
  return more !== null && /^(?:\p{Ll}+|\d+)\s+\p{Ll}+s?\b/u.test(text.slice(end + more[0].length)) && figuresIn(context, sentence.index).some((m) => m.number.start === end + more[0].length) && !hits.some((hit) => hit.group.start === end + more[0].length);
}

/** Group of the scope of a sum over a list. */
const SUM = 'sum';

/** Where an article counts only pilgrims as killed, and nobody else, they are all who were. */
function asWholes(claims: readonly Claim[]): Claim[] {
  const only = (measure: string): boolean => new Set(claims.filter((claim) => claim.measure === measure && claim.scope.group !== SUM).map(({ subject }) => subject.key)).size === 1;
  return claims.map((claim) => (claim.scope.group === KIND && claim.scope.part === 'total' && only(claim.measure) ? { ...claim, scope: { ...claim.scope, group: '' }, subject: { ...claim.subject, key: 'people:' } } : claim));
}

/** From here on two figures are hardly equal by chance, unless they are round. */
const BY_CHANCE = 20;

/** Whether so many were killed or hurt, where the article has the number for one of the two only. */
function fatesOf(claims: readonly Claim[]): Claim[] {
  const numbers = (measure: string): ReadonlyMap<number, Claim> => new Map(claims.flatMap((claim) => (claim.measure === measure && claim.event?.main === true && claim.scope.part === 'total' && claim.scope.group !== SUM && claim.value.kind === 'quantity' && typeof claim.value.stated === 'number' ? [[claim.value.stated, claim] as const] : [])));
  const [killed, injured] = [numbers('killed'), numbers('injured')];
  return [...killed, ...injured].flatMap(([count, claim]) => {
    if (count < BY_CHANCE || count % 10 === 0 || (killed.has(count) && injured.has(count))) return [];
    const { start, end } = claim.spans.value;
    return [{ ...claim, measure: 'fate', value: { kind: 'text', text: claim.measure, key: claim.measure }, subject: { ...claim.subject, key: `fate:${count}` }, scope: { ...claim.scope, group: '' }, spans: { ...claim.spans, value: { start, end } } } satisfies Claim];
  });
}

/** A count of people as such that no group of the text stands for. */
function countClaim(context: ClaimContext, sentence: Sentence, { measure, value, span }: Counted, frame: Frame, group: string): Claim {
  const claim = amongClaim(context, sentence, { measure, value, group, number: span, span }, frame);
  return { ...claim, subject: { ...claim.subject, key: 'people:', label: 'people' } };
}

/** "The dead include two nurses": of that kind there are so many, at the least. */
function amongClaim(context: ClaimContext, sentence: Sentence, { measure, group, of, value, number, span }: Among, frame: Frame): Claim {
  const event = { ...(context.mainEvent ?? { class: 'harm', trigger: span, place: context.mainPlace, time: null, participants: [] }), trigger: span, main: !(frame.roundUp || frame.other || frame.series) };
  return makeClaim(context, {
    measure, event, value, sentence: sentence.index,
    subject: { kind: 'group', key: `people:${[group, of].filter(Boolean).join(' ')}`, label: group, words: [], span },
    scope: { part: 'total', place: null, period: null, group, per: '' }, revised: isRevised(context.annotated.tokens, sentence), asOf: asOfIn(context, sentence),
    spans: { value: number, clause: clauseOf(number, span) }, trace: [{ text: `counts the ${group} among those ${measure}`, span }],
  });
}

function toClaim(context: ClaimContext, sentence: Sentence, hit: Hit, frame: Frame): Claim {
  const { annotated } = context;
  const { measure, trigger } = hit;
  const group = asSuch(hit);
  const narrowed = narrowedBy(context, sentence, hit);
  const background = frame.roundUp || frame.other || isToldOfEarlier(context, sentence, group.start) || isSubset(context, sentence, group, trigger);
  const triggerSpan: Span = { start: trigger.start, end: trigger.end };
  const clause = clauseOf(group.number, group, triggerSpan);
  const event = context.mainEvent && { ...context.mainEvent, trigger: triggerSpan, main: !background };
  const modality = context.modality(sentence.index, group.number);
  return makeClaim(context, {
    measure,
    sentence: sentence.index,
    subject: { kind: 'group', key: `people:${[group.group, hit.tag, narrowed.key].filter(Boolean).join(' ')}`, label: group.group === '' ? 'people' : group.group, words: [], span: { start: group.start, end: group.end } },
    event: event ?? { class: 'harm', trigger: triggerSpan, place: context.mainPlace, time: null, participants: [], main: !background },
    value: group.value,
    scope: scopeOf(annotated.tokens, sentence, { hit: { ...hit, group }, narrowed }, frame),
    revised: isRevised(annotated.tokens, sentence),
    // "accused of wounding five": who did it is alleged, that five were wounded is not.
    modality: modality === 'alleged' ? 'asserted' : modality,
    asOf: asOfIn(context, sentence),
    spans: { value: group.number, clause, measure: triggerSpan },
    trace: [{ text: `'${annotated.text.slice(clause.start, clause.end)}' counts people ${measure}`, span: clause }],
  });
}

/** Of those arrested at a march, protesters are all. */
const asSuch = ({ measure, group }: Hit): PeopleGroup => (HELD_AS_SUCH[measure]?.has(group.group) ? { ...group, group: '' } : group);

function isRevised(tokens: readonly Token[], sentence: Sentence): boolean {
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) if (REVISION_WORDS.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** Right before a time: the count holds for it, or was published then. */
const HOLDS_AT = /\b(?:by|as of|to|until|through|up to)\s+$|\b(?:count|figures?|toll|tally|bulletin|update|total)\b[^.;,]{0,40}\b(?:published|released|issued|given|announced)\b[^.;,]{0,40}\b(?:on|early|late|at)\s+$/i;
const HOLDS_REACH = 110;

/** "By last Tuesday cholera had killed 41", "figures to 9 February": the time the count holds for. */
function asOfIn(context: ClaimContext, { index, start }: Sentence): Claim['asOf'] {
  for (const m of context.mentionsOf[index] ?? []) {
    if (m.type !== 'time' || !m.time.bounds || m.time.type === 'DURATION') continue;
    if (HOLDS_AT.test(context.annotated.text.slice(Math.max(start, m.start - HOLDS_REACH), m.start))) return m.time.bounds;
  }
  return null;
}

const ORDINALS = new Set(['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']);

/** "Three men died at the scene and a fourth in hospital": the count goes on; "and a fourth was injured" tells of something else. */
function isContinued(tokens: readonly Token[], group: PeopleGroup, trigger: Token, sentence: Sentence, measure: string): boolean {
  for (let at = group.endToken; at < Math.min(sentence.endToken, group.endToken + 10); at += 1) {
    if (!ORDINALS.has(tokens[at]?.lower ?? '') || tokens[at - 1]?.lower !== 'a' || tokens[at - 2]?.lower !== 'and' || (tokens[at]?.start ?? 0) < trigger.start && trigger.start > group.end) continue;
    for (let k = at + 1; k < Math.min(sentence.endToken, at + 6); k += 1) {
      const state = STATES.get(tokens[k]?.lower ?? '');
      if (state !== undefined) return state === measure;
    }
    return true;
  }
  return false;
}

/** What is only ever said of some of those hurt. */
const OF_THE_HURT: ReadonlySet<string> = new Set(['critical', 'hospitalised']);

/** "Three other officers" are besides officers hit in any way, not besides the dead. */
const isSpecial = (group: PeopleGroup): boolean => group.group !== '';

function scopeOf(tokens: readonly Token[], sentence: Sentence, { hit, narrowed }: { readonly hit: Hit; readonly narrowed: Narrowed }, frame: Frame): Scope {
  const { measure, trigger, group } = hit;
  const besidesDead = measure === 'injured' && !isAfterInjury(tokens, sentence, tokens.indexOf(trigger, sentence.firstToken), group.firstToken) && (frame.hits.some((hit) => hit.measure === 'killed') || frame.afterDeath);
  const part: ClaimPart = narrowed.part || (group.subset && !OF_THE_HURT.has(measure)) || degreeOf(tokens, group.endToken, trigger) || isContinued(tokens, group, trigger, sentence, measure) ? 'part' : group.others && (!besidesDead || isSpecial(group)) ? 'others' : 'total';
  const including = includedAfter(tokens, group.endToken, sentence);
  const tags = [group.group.startsWith(KIND) ? KIND : group.group, hit.tag ?? '', narrowed.tag, including ? 'with-attacker' : '', frame.series ? 'series' : ''].filter(Boolean);
  return { part, place: narrowed.place, period: null, group: tags.join('+'), per: '' };
}

/** "..., including the gunman": within a few words after the group or its state. */
function includedAfter(tokens: readonly Token[], from: number, sentence: Sentence): boolean {
  for (let at = from; at < Math.min(sentence.endToken, from + 9); at += 1) {
    if (tokens[at]?.lower !== 'including') continue;
    for (let k = at + 1; k < Math.min(sentence.endToken, at + 5); k += 1) if (ATTACKERS.has(tokens[k]?.lower ?? '')) return true;
  }
  return false;
}
