/** Changes whose levels stand in the sentence before: "412m, against 349m. That is a rise of 18 per cent"; "40m was set aside. The final bill is 52m, an overrun of 30 per cent". */
import { OVERRUN_OF, PLANNED_COST, THAT_CHANGE } from '../lexicon/en/changes.ts';
import { mayBeOneCurrency } from '../model/value/currency.ts';
import { textOf } from './addable.ts';
import type { ClaimContext } from './context.ts';
import { exactness } from './exactness.ts';
import type { Levels } from './levels.ts';
import { type Figure, figuresIn } from './plain-numbers.ts';

/** The change that opens the next sentence of the paragraph, where the levels are all that their own sentence counts. */
export function changeBehind(context: ClaimContext, levels: Levels, figures: readonly Figure[]): Figure | null {
  const at = levels.first.sentence + 1;
  const [next] = figuresIn(context, at);
  const start = context.annotated.sentences[at]?.start;
  if (!next || start === undefined || context.blockOf(at) !== context.blockOf(at - 1) || figures[0] !== levels.first || figures.at(-1) !== levels.last) return null;
  return THAT_CHANGE.test(textOf(context, start, next.number.start)) ? next : null;
}

/** What a thing was to cost, told in the sentence before, and what it has cost, with the overrun. */
export function overrunIn(context: ClaimContext, sentence: number, figures: readonly Figure[]): Levels[] {
  const [to, change] = figures;
  const before = context.annotated.sentences[sentence - 1];
  const [from, other] = figuresIn(context, sentence - 1);
  if (!to || !change || !from || !before || other || context.blockOf(sentence) !== context.blockOf(sentence - 1)) return [];
  const isOne = [from, to].every(({ value }) => value.role === 'money' && value.hedge === undefined && typeof value.stated === 'number') && mayBeOneCurrency(from.value, to.value);
  if (!isOne || !PLANNED_COST.test(textOf(context, before.start, before.end)) || !OVERRUN_OF.test(textOf(context, to.end, change.number.start))) return [];
  const [earlier, later] = exactness(context, [from, to]);
  return earlier && later ? [{ start: from.start, end: to.end, from: earlier, to: later, kind: to.value, first: from, last: to, change }] : [];
}
