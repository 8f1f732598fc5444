/** Arithmetic of intervals that several operators share: gaps with tolerance, readings of times, factors. */
import { mayBeOneCurrency } from '../../model/value/currency.ts';
import { MINUTES_A_DAY } from '../../model/value/calendar.ts';
import { boundsGap, boundsOverlap } from '../../model/value/time.ts';
import type { TimeBounds } from '../../model/value/time.ts';
import type { Tolerance } from '../value/literal.ts';
import type { QuantityTerm, TermType, TimeTerm } from '../value/term.ts';

/** Distance between two quantities' intervals; 0 where they share a value. */
export const quantityGap = (a: QuantityTerm, b: QuantityTerm): number => Math.max(0, b.low - a.high, a.low - b.high);

/** The tolerance in base units; a relative one is a share of the larger stated value. */
export const allowance = (tolerance: Tolerance | null, ...sizes: readonly number[]): number =>
  tolerance === null ? 0 : tolerance.kind === 'absolute' ? tolerance.amount : tolerance.amount * Math.max(...sizes.map(Math.abs));

/** The tolerance for times, in minutes. A relative one means nothing there. */
export const timeAllowance = (tolerance: Tolerance | null): number => (tolerance?.kind === 'absolute' ? tolerance.amount : 0);

/** Rounding in binary fractions must not make a contradiction of a conversion. */
const EPSILON = 1e-9;

export const exceeds = (value: number, limit: number): boolean => value > limit + EPSILON * Math.max(1, Math.abs(value), Math.abs(limit));

/** Larger over smaller, of two numbers above zero. */
export const factorOf = (a: number, b: number): number | null => (a > 0 && b > 0 ? Math.max(a, b) / Math.min(a, b) : null);

/** One currency, rate and kind of change? Quantities of another base cannot be compared. */
export const sameBase = (a: QuantityTerm, b: QuantityTerm): boolean => a.dimension === b.dimension && (a.base === b.base || isOneMoney(a, b));

/** A country's currency against a bare name that may mean it, all else of the base being equal. */
const isOneMoney = (a: QuantityTerm, b: QuantityTerm): boolean => a.money !== undefined && b.money !== undefined && mayBeOneCurrency(a.money, b.money) && restOf(a) === restOf(b);
const restOf = ({ base }: QuantityTerm): string => base.split(', ').slice(1).join(', ');

const isDays = ({ beginLow, endHigh }: TimeBounds): boolean => beginLow % MINUTES_A_DAY === 0 && endHigh % MINUTES_A_DAY === 0;

/** How far two times lie apart, as a reader counts: between whole days Saturday and Sunday are one day apart; 0 where they overlap. */
export function readingGap(a: TimeBounds, b: TimeBounds): number {
  if (boundsOverlap(a, b)) return 0;
  const gap = boundsGap(a, b);
  return isDays(a) && isDays(b) ? gap + MINUTES_A_DAY : Math.max(gap, 1);
}

/** The smallest value of `measure` over all pairs of readings. */
export function leastOverReadings(a: TimeTerm, b: TimeTerm, measure: (a: TimeBounds, b: TimeBounds) => number): number {
  let least = Infinity;
  for (const x of a.readings) for (const y of b.readings) least = Math.min(least, measure(x, y));
  return least;
}

/** Could they agree if the year that one side leaves out were another? Then the clash rests on an implied part. */
export function agreesInAnotherYear(a: TimeTerm, b: TimeTerm, gap: (a: TimeBounds, b: TimeBounds) => number, allowed: number): boolean {
  if (!a.yearImplied && !b.yearImplied) return false;
  return leastOverReadings(a, b, (x, y) => {
    const years = Math.round((y.beginLow - x.beginLow) / YEAR);
    return years === 0 || !Number.isFinite(years) ? Infinity : Math.min(gap(shifted(x, years), y), gap(shifted(x, years + Math.sign(years)), y));
  }) <= allowed;
}

const YEAR = 365.2425 * MINUTES_A_DAY;

/** The same civil dates some years on, to within the day that leap years move them. */
function shifted(bounds: TimeBounds, years: number): TimeBounds {
  const by = Math.round((years * YEAR) / MINUTES_A_DAY) * MINUTES_A_DAY;
  return { beginLow: bounds.beginLow + by - MINUTES_A_DAY, beginHigh: bounds.beginHigh + by + MINUTES_A_DAY, endLow: bounds.endLow + by - MINUTES_A_DAY, endHigh: bounds.endHigh + by + MINUTES_A_DAY };
}

/** Shared type contracts. */
export const expectKinds = (types: readonly TermType[], kinds: readonly TermType['kind'][], expected: string): string | null =>
  types.every((type) => type.kind === 'any' || kinds.includes(type.kind)) ? null : expected;

export const expectAlike = (types: readonly TermType[]): string | null => {
  const first = types.find((type) => type.kind !== 'any');
  const odd = types.find((type) => first && type.kind !== 'any' && (type.kind !== first.kind || (type.dimension && first.dimension && type.dimension !== first.dimension)));
  return odd ? 'values of one kind' : null;
};
