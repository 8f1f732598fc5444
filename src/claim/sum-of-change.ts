/** Sums that a change makes: "from 40 to 55, a rise of 15"; "cut 120 of its 900 jobs, leaving 780". */
import { type QuantityValue, statedNumber } from '../model/value/quantity.ts';
import { type Sum, fits, isAddable, isCount, textOf } from './addable.ts';
import type { ClaimContext } from './context.ts';
import { type Figure, figuresIn } from './plain-numbers.ts';

/** "from 40 to 55, a rise of 15"; "fell by 15, from 55 to 40": the higher figure is the lower one and the change. */
export function withChange(context: ClaimContext, sentence: number, numbers: readonly Figure[]): Sum | null {
  const start = context.annotated.sentences[sentence]?.start ?? 0;
  for (const [i, from] of numbers.entries()) {
    const to = numbers[i + 1];
    if (!to || !fits(from.value, to.value) && !fits(to.value, from.value)) continue;
    const before = textOf(context, start, from.start);
    if (!/\bfrom\s+\S{0,3}$/.test(before) || !/^\s*(?:[\p{L}.]+\s+){0,2}to\s+\S{0,3}$/u.test(textOf(context, from.end, to.start))) continue;
    const [after, previous] = [numbers[i + 2], numbers[i - 1]];
    const change = after && CHANGE_OF.test(textOf(context, to.end, after.start)) ? after
      : previous && /\bby\s+\S{0,3}$/.test(textOf(context, start, previous.start)) && /^\s*,?\s*from\s+\S{0,3}$/.test(textOf(context, previous.end, from.start)) ? previous : null;
    if (!change || !(fits(from.value, change.value) || fits(to.value, change.value))) continue;
    const [high, low] = statedNumber(from.value) > statedNumber(to.value) ? [from, to] : [to, from];
    return { total: high, parts: [low, change] };
  }
  return null;
}

const CHANGE_OF = /^\s*[\p{L}\s]{0,20}[,(–—]\s*(?:an?\s+)?(?:\p{L}+\s+)?(?:rise|increase|gain|jump|fall|drop|decline|decrease|cut|loss|growth|difference)\s+of\s+\S{0,3}$/u;

/** The same where "from 900 to 780" is one figure: its ends are as exact as the finest of the three numbers. */
export function withRangeAndChange(context: ClaimContext, sentence: number): Sum | null {
  const figures = figuresIn(context, sentence);
  for (const [i, range] of figures.entries()) {
    const change = figures[i + 1];
    const { stated } = range.value;
    if (!change || typeof stated === 'number' || !isAddable(change.value) || !isCountOrMoney(range.value) || !CHANGE_OF.test(textOf(context, range.end, change.start))) continue;
    if (!/\bfrom\b/.test(textOf(context, range.start - 6, range.number.end))) continue;
    const half = Math.min(...[stated[0], stated[1], statedNumber(change.value)].map(grainOf)) / 2;
    const [high, low] = [Math.max(...stated), Math.min(...stated)].map((n): Figure => ({ ...range, value: { ...range.value, stated: n, low: n - half, high: n + half } }));
    if (high && low) return { total: high, parts: [low, { ...change, value: { ...change.value, low: statedNumber(change.value) - half, high: statedNumber(change.value) + half } }] };
  }
  return null;
}

const isCountOrMoney = ({ role }: QuantityValue): boolean => role === 'count' || role === 'number' || role === 'money' || role === 'measure';
/** The place of the last digit that is no zero: 100 for 900, 1 for 905. */
const grainOf = (n: number): number => 10 ** (/0*$/.exec(String(Math.round(Math.abs(n))))?.[0].length ?? 0);

/** "cut 120 of its 900 jobs, leaving 780". */
export function withLeft(context: ClaimContext, _: number, numbers: readonly Figure[]): Sum | null {
  for (const [i, part] of numbers.entries()) {
    const [total, left] = [numbers[i + 1], numbers[i + 2]];
    if (!total || !left || !isCount(part) || !isCount(total) || !isCount(left)) continue;
    if (!/^\s*(?:[\p{L}-]+\s+){0,2}(?:out\s+)?of\s+(?:the|its|their|his|her|all)?\s*$/u.test(textOf(context, part.number.end, total.number.start))) continue;
    if (/^[\s\p{L}-]{0,30},\s*(?:leaving|which leaves|which left)\s+(?:(?:just|only|it with|them with|about|some)\s+)?$/u.test(textOf(context, total.number.end, left.number.start))) return { total, parts: [part, left] };
  }
  return null;
}
