/** A remainder in per cent beside the shares that it is left of: "60 per cent were for it, 25 against, and the remaining 15 per cent had no view". */
import { OF_ANOTHER_WHOLE, REMAINDER_BEFORE } from '../lexicon/en/totals.ts';
import type { Claim } from '../model/claim.ts';
import { type QuantityValue, statedNumber } from '../model/value/quantity.ts';
import type { ClaimContext } from './context.ts';
import { type Figure, figuresIn } from './plain-numbers.ts';
import { statedAndMade } from './recomputed.ts';

/** Shares that leave a remainder further off than this were misread. */
const PLAUSIBLE = 25;
/** With one share beside it, the remainder may be of what the sentence before told of. */
const FEWEST = 2;

export function restOfShares(context: ClaimContext, sentence: number): Claim[] {
  const { text, sentences } = context.annotated;
  const { start = 0, end = 0 } = sentences[sentence] ?? {};
  const figures = figuresIn(context, sentence);
  const rest = figures.at(-1);
  const parts = figures.slice(0, -1);
  if (!rest || parts.length < FEWEST || rest.value.role !== 'percent' || !figures.every(isShare) || OF_ANOTHER_WHOLE.test(text.slice(start, end).toLowerCase())) return [];
  const before = text.slice(start, rest.start).trimEnd().toLowerCase();
  if (!REMAINDER_BEFORE.some((phrase) => before.endsWith(` ${phrase}`))) return [];
  const left = 100 - parts.reduce((sum, { value }) => sum + statedNumber(value), 0);
  const slack = parts.reduce((sum, { value }) => sum + Math.max(0.5, (value.high - value.low) / 2), 0);
  if (left <= 0 || Math.abs(left - statedNumber(rest.value)) > PLAUSIBLE) return [];
  const value: QuantityValue = { kind: 'quantity', stated: left, low: left - slack, high: left + slack, unit: 'percentage', change: '=', role: 'percent', dimension: 'ratio' };
  return statedAndMade(context, { measure: 'share', group: 'rest', stated: { value: rest.value, span: rest, sentence }, made: { value, from: parts, sentence }, words: `the other shares leave ${left} of 100 per cent` });
}

const isShare = ({ value }: Figure): boolean => (value.role === 'percent' || value.role === 'number') && value.unit !== 'percentage point' && value.hedge === undefined && value.change !== 'up' && value.change !== 'down' && typeof value.stated === 'number' && value.per === undefined;
