/** TIMEX3 values of lengths: `P2Y6M`, `PT30M`, `P20Y`, `PXM`. */
import type { TimeUnit } from '../../lexicon/en/time-units.ts';
import type { Grain } from '../../model/value/time.ts';

const CODE: Readonly<Record<TimeUnit, string>> = {
  second: 'S', minute: 'M', hour: 'H', day: 'D', week: 'W', month: 'M', quarter: 'Q', year: 'Y', decade: 'Y', century: 'Y', millennium: 'Y',
};
const VAGUE_CODE: Readonly<Record<TimeUnit, string>> = { ...CODE, decade: 'DE', century: 'CE', millennium: 'ML' };
const YEARS: Partial<Record<TimeUnit, number>> = { decade: 10, century: 100, millennium: 1000 };
/** How many of which smaller unit a fraction is told in. */
const SMALLER: Partial<Record<TimeUnit, readonly [number, TimeUnit]>> = { year: [12, 'month'], hour: [60, 'minute'], minute: [60, 'second'], day: [24, 'hour'] };
const isClockUnit = (unit: TimeUnit): boolean => unit === 'second' || unit === 'minute' || unit === 'hour';

/** `P2Y6M` for 2.5 years, `PT30M` for half an hour, `P20Y` for two decades. */
export function durationValue(amount: number, unit: TimeUnit): string {
  const n = amount * (YEARS[unit] ?? 1);
  const prefix = isClockUnit(unit) ? 'PT' : 'P';
  const smaller = SMALLER[unit];
  const whole = Math.floor(n);
  if (!smaller || n === whole) return `${prefix}${n}${CODE[unit]}`;
  const rest = `${Math.round((n - whole) * smaller[0])}${CODE[smaller[1]]}`;
  const mark = prefix === 'P' && isClockUnit(smaller[1]) ? 'T' : '';
  return whole === 0 ? `${prefix}${mark}${rest}` : `${prefix}${whole}${CODE[unit]}${mark}${rest}`;
}

/** A length of which only the unit is told: "months", "several years". */
export const vagueValue = (unit: TimeUnit): string => `${isClockUnit(unit) ? 'PT' : 'P'}X${VAGUE_CODE[unit]}`;

/** `P12Y` and `P3M` to `P12Y3M`. */
export function joinValues(first: string, second: string): string {
  if (!second.startsWith('PT')) return first + second.slice(1);
  return first.includes('T') ? first + second.slice(2) : first + second.slice(1);
}

export const grainOf = (unit: TimeUnit): Grain => (unit === 'second' ? 'minute' : unit === 'millennium' ? 'century' : unit);
