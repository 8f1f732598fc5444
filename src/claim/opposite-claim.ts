/** Puts together a claim of one of two opposites; what the story room gates on stands in the subject's context as notes. */
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import type { ClaimContext } from './context.ts';
import { dayAfter } from './day-after.ts';
import { clauseOf, makeClaim } from './family.ts';

export interface OppositeParts {
  readonly sentence: number;
  readonly axis: string;
  readonly pole: string;
  /** Where the pole stands. */
  readonly value: Span;
  readonly isPerson: boolean;
  readonly label: string;
  readonly core: string;
  readonly words: readonly string[];
  readonly notes: readonly string[];
  readonly bearer: Span;
}

/** "closed until Monday", "open again from Friday": the day is not the one on which it is so. */
const UNTIL = /^[^.;]{0,20}\b(?:until|till|from|by|before|through)\b/;

export function oppositeClaim(context: ClaimContext, { sentence, axis, pole, value, isPerson, label, core, words, notes, bearer }: OppositeParts): Claim {
  const { text, sentences } = context.annotated;
  const { start, end } = sentences[sentence] ?? value;
  const clause = clauseOf(value, bearer.start >= start && bearer.end <= end ? bearer : null);
  return makeClaim(context, {
    measure: 'opposite', sentence, scope: { ...WHOLE, group: axis }, modality: 'asserted',
    subject: { kind: isPerson ? 'person' : 'thing', key: `opposite:${axis}`, label, core, words, context: notes, span: { start: bearer.start, end: bearer.end } },
    value: { kind: 'polarity', axis, pole, positive: !/^(?:not |none)/.test(pole) },
    spans: { value, clause }, asOf: UNTIL.test(text.slice(value.end, value.end + 30)) ? null : dayAfter(context, sentence, value.end),
    trace: [{ text: `${label}: ${pole}`, span: clause }],
  });
}
