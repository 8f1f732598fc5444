/** How figures are miswritten: digits swapped, a point or a zero slipped, one unit printed for another. */
import type { Claim } from '../model/claim.ts';
import { mayBeOneCurrency } from '../model/value/currency.ts';
import { type QuantityValue, statedNumber } from '../model/value/quantity.ts';

/** What a slip is worth as evidence that two figures are of one thing, 0 to 1: the more digits agree, the less it is chance. */
export function slipStrength(a: Claim, b: Claim): number {
  if (a.value.kind !== 'quantity' || b.value.kind !== 'quantity') return 0;
  const left = [a.value, ...(a.renderings ?? [])];
  const right = [b.value, ...(b.renderings ?? [])];
  let best = 0;
  for (const x of left) for (const y of right) best = Math.max(best, between(x, y, x !== a.value || y !== b.value));
  return best;
}

/** The number that the one article gives in brackets, in its unit there, stands in the other with another unit: hardly chance. */
const STATED_CONVERSION = 0.5;

function between(a: QuantityValue, b: QuantityValue, converted: boolean): number {
  const [x, y] = [statedNumber(a), statedNumber(b)];
  if (x <= 0 || y <= 0) return 0;
  const [p, q] = [digits(x), digits(y)];
  const sameUnit = a.unit === b.unit || (a.dimension === 'money' && mayBeOneCurrency(a, b));
  if (x === y) return !sameUnit && a.dimension !== 'count' ? 0.4 + 0.3 * p.length + (converted ? STATED_CONVERSION : 0) : 0;
  if (!sameUnit && a.dimension !== 'count') return 0;
  const factor = Math.max(x, y) / Math.min(x, y);
  if (isNoughts(factor)) return 0.2 + 0.3 * p.length;
  return transposed(p, q) || transposed(String(x).replace('.', ''), String(y).replace('.', '')) ? 0.15 + 0.25 * p.length : 0;
}

/** One, two or three noughts too many. */
export const isNoughts = (factor: number): boolean => [10, 100, 1000].includes(Math.round(factor * 1000) / 1000);

/** Digits that carry the value: no point, no zeros at either end. */
export const digits = (n: number): string => String(n).replace(/\D/g, '').replace(/^0+|0+$/g, '');

/** Two neighbouring digits have changed places: 43 and 34, 11.40 and 11.04. */
export function transposed(a: string, b: string): boolean {
  const length = Math.max(a.length, b.length);
  const [x, y] = [a.padEnd(length, '0'), b.padEnd(length, '0')];
  if (length < 2 || x === y) return false;
  const at = [...x].findIndex((d, i) => d !== y[i]);
  return x[at] === y[at + 1] && x[at + 1] === y[at] && x.slice(at + 2) === y.slice(at + 2);
}
