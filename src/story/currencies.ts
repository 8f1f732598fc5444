/** Sums of two articles that may not be held against each other: they are in two currencies, or may be. */
import type { Claim } from '../model/claim.ts';
import { currencyFamily, mayBeOneCurrency } from '../model/value/currency.ts';
import { statedNumber } from '../model/value/quantity.ts';
import { slipStrength } from './slips.ts';

/** A bare dollar this many times a country's own, or a part so small, may be the American one. */
const EXCHANGE = 1.2;

/** Amounts in two currencies; or a country's dollars beside bare ones that may be those of another, as far as the sums lie apart. */
export function inTwoCurrencies(x: Claim, y: Claim): boolean {
  const [a, b] = [x.value, y.value];
  if (a.kind !== 'quantity' || b.kind !== 'quantity' || a.dimension !== 'money' || b.dimension !== 'money') return false;
  if (!mayBeOneCurrency(a, b)) return true;
  if (a.currency === b.currency || currencyFamily(a) !== 'dollar') return false;
  const [low, high] = [statedNumber(a), statedNumber(b)].toSorted((p, q) => p - q) as [number, number];
  return high > low * EXCHANGE && slipStrength(x, y) === 0;
}
