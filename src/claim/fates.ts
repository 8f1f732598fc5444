/** What became of persons: pleas and verdicts, contests, departures from office, life and death: "Lowe pleaded guilty", "Lowe was acquitted", "all three denied everything". */
import { CONTESTS, DEPARTURES, LIVES, PLEAS, VERDICTS } from '../lexicon/en/status.ts';
import type { Sentence } from '../model/annotated.ts';
import type { Claim, Subject } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import { personSubject } from './ages.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, clauseOf, makeClaim } from './family.ts';
import { type PhraseHit, phraseTable, phrasesAt } from './phrases.ts';
import { personsOf } from './protagonist.ts';

type Axis = 'plea' | 'verdict' | 'departure' | 'contest' | 'life';
interface Entry { readonly axis: Axis; readonly pole: string }

const entries = (axis: Entry['axis'], poles: Readonly<Record<string, readonly string[]>>): (readonly [string, Entry])[] => Object.entries(poles).flatMap(([pole, forms]) => forms.map((form) => [form, { axis, pole }] as const));
const TABLE = phraseTable([...entries('plea', PLEAS), ...entries('verdict', VERDICTS), ...entries('departure', DEPARTURES), ...entries('contest', CONTESTS), ...entries('life', LIVES)]);

/** Characters between a name and what is said of it. */
const REACH = 90;
/** "all three", "both men", "the three": everybody in the dock. */
const ALL = /^(?:all|both)\b|^(?:all of them|the (?:two|three|four|five|six|men|defendants|trio|pair))\b/i;
const SOME_OF_THEM = /^(?:two|three|four|five|six|all|both)\b/i;

export const fates: ClaimFamily = {
  name: 'fates',
  summary: 'pleas and verdicts, contests won and lost, departures from office, life and death of persons',
  claims(context) {
    const found: Claim[] = [];
    for (const sentence of context.annotated.sentences) {
      const kind = context.blockOf(sentence.index)?.kind;
      if (kind === 'boilerplate' || kind === 'byline' || kind === 'caption') continue;
      for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
        for (const hit of phrasesAt(TABLE, context.annotated.tokens, i, sentence.endToken)) {
          const subject = subjectOf(context, sentence, hit);
          if (subject && !isDoubtful(context, sentence, hit)) found.push(toClaim(context, sentence, hit, subject));
        }
      }
    }
    return withOnePole(found);
  },
};

const slot = ({ subject, scope }: Claim): string => `${subject.label}|${scope.group}`;

/** Guilty of one charge and not of another, or first one and then the other: the article tells both, and neither is compared. */
function withOnePole(found: readonly Claim[]): Claim[] {
  const poles = new Map<string, Set<string>>();
  for (const claim of found) if (claim.value.kind === 'polarity') poles.set(slot(claim), (poles.get(slot(claim)) ?? new Set()).add(claim.value.pole));
  return found.filter((claim) => poles.get(slot(claim))?.size === 1);
}

function isDoubtful(context: ClaimContext, sentence: Sentence, { start, stop }: PhraseHit<Entry>): boolean {
  if (context.annotated.quoted.some((q) => q.start <= start && start < q.end)) return true;
  const before = context.annotated.text.slice(Math.max(sentence.start, start - 45), start);
  const after = context.annotated.text.slice(stop, stop + 40);
  return /\b(?:will|would|to|if|not|never|could|may|might|initially|originally|previously|first|once|earlier|expected|should|should have|until|after having)\s+(?:[\p{L}]+\s+)?$/iu.test(before) || /^\s+(?:of|to)\s+(?:a\s+)?(?:lesser|reduced)\b/.test(after);
}

/** The name nearest before, with no other subject between; or everybody in the dock. */
function subjectOf(context: ClaimContext, sentence: Sentence, hit: PhraseHit<Entry>): Subject | null {
  const person = personsOf(context, sentence.index).findLast((m) => m.end <= hit.start);
  if (person) {
    const gap = context.annotated.text.slice(person.end, hit.start);
    if (gap.length > REACH || /^['’]s?\b|[;:]/.test(gap) || /\b(?:who|and|while|but|they|he|she|said|told|accused|killing|shooting|murder(?:ing)? of|by|with)\b/.test(gap.replace(/^,?\s*who\s/, ' '))) return null;
    const before = context.annotated.text.slice(Math.max(sentence.start, person.start - 25), person.start);
    return /\b(?:of|by|with|killing|shooting|stabbing|and|against|to)\s+(?:[\p{L}.]+\s+)?$/u.test(before) ? null : personSubject(context, person);
  }
  return everybody(context, sentence, hit);
}

function everybody(context: ClaimContext, sentence: Sentence, hit: PhraseHit<Entry>): Subject | null {
  const before = context.annotated.text.slice(sentence.start, hit.start);
  if (before.length > REACH / 2 || hit.value.axis !== 'plea') return null;
  const previous = context.annotated.sentences[sentence.index - 1];
  const theyAll = /^They\s+(?:have\s+|had\s+|all\s+)?$/.test(before) && previous !== undefined && SOME_OF_THEM.test(context.annotated.text.slice(previous.start, previous.end));
  return theyAll || ALL.test(before) ? { kind: 'group', key: 'defendants', label: 'all defendants', words: [] } : null;
}

function toClaim(context: ClaimContext, sentence: Sentence, hit: PhraseHit<Entry>, subject: Subject): Claim {
  const value: Span = { start: hit.start, end: hit.stop };
  const clause = clauseOf(value, subject.span);
  const { axis, pole } = hit.value;
  return makeClaim(context, {
    measure: 'status', sentence: sentence.index, subject, scope: { ...WHOLE, group: axis }, modality: 'asserted',
    value: { kind: 'polarity', axis, pole, positive: ['not guilty', 'acquitted', 'won', 'resigned', 'alive'].includes(pole) },
    spans: { value, clause }, trace: [{ text: `${subject.label}: ${pole}`, span: clause }],
  });
}
