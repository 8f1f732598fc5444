/** Times as values: TIMEX3 for exchange, a four-bound interval for comparing, and how sure each part is. */
import { MINUTES_A_DAY, isoDate } from './calendar.ts';

export type Grain = 'minute' | 'hour' | 'part-of-day' | 'day' | 'week' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade' | 'century';
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
export type TimexMod = 'BEFORE' | 'AFTER' | 'ON_OR_BEFORE' | 'ON_OR_AFTER' | 'LESS_THAN' | 'MORE_THAN' | 'EQUAL_OR_LESS' | 'EQUAL_OR_MORE' | 'START' | 'MID' | 'END' | 'APPROX';

/**
 * When something began and ended, as far as the text says: it began within [beginLow, beginHigh) and ended within [endLow, endHigh), in
 * civil minutes since 1970-01-01T00:00 (local time as written, no zone). Unknown sides are infinite. A point of grain day has all of the
 * day for its beginning and its end.
 */
export interface TimeBounds {
  readonly beginLow: number;
  readonly beginHigh: number;
  readonly endLow: number;
  readonly endHigh: number;
}

/** How a time was fixed: stated in full, from the publication date, from another mention (its span), or not at all. */
export interface TimeAnchor {
  readonly kind: 'explicit' | 'publication' | 'mention' | 'none';
  readonly start?: number;
  readonly end?: number;
}

/** Length of a duration in minutes, as an interval after hedges and rounding. Months count 30.4 days, years 365.25. */
export interface DurationLength {
  readonly low: number;
  readonly high: number;
  readonly grain: Grain;
}

export interface TimeValue {
  readonly kind: 'time';
  readonly type: TimexType;
  /** TIMEX3 value: `2022-09-10`, `2022-W36`, `2022-09-10TNI`, `P7M`, `PRESENT_REF` ... */
  readonly value: string;
  readonly mod?: TimexMod;
  /** Extended Date/Time Format (ISO 8601-2), where the value is a date. */
  readonly edtf?: string;
  readonly grain: Grain;
  /** Absent for durations without an anchor, for sets, for references, and for relative times without a publication date. */
  readonly bounds?: TimeBounds;
  readonly length?: DurationLength;
  readonly anchor: TimeAnchor;
  /** Date parts that stand in the text; the others are implied. An implied part alone never makes a contradiction. */
  readonly known: readonly ('year' | 'month' | 'day' | 'weekday' | 'time')[];
  /** ISO weekday (1 is Monday) where the text names one. */
  readonly weekday?: number;
  /** Hour and minute, where the text gives a clock time, in minutes after midnight; with its zone offset in minutes where one is stated. */
  readonly clock?: { readonly minutes: number; readonly zoneMinutes?: number; readonly zone?: string };
  /** Other readings that the text allows (the coming Saturday as well as the past one). */
  readonly alternatives: readonly TimeBounds[];
  /** The unresolved reading: `DCT-1W`, `LAST(saturday)`. */
  readonly symbolic: string;
}

/** A bounded stretch that is known as a whole, such as a day or a week: begin and end both lie inside it. */
export const within = (low: number, high: number): TimeBounds => ({ beginLow: low, beginHigh: high, endLow: low, endHigh: high });

export const dayBounds = (days: number, count = 1): TimeBounds => within(days * MINUTES_A_DAY, (days + count) * MINUTES_A_DAY);

/** Could the two tell of one time? True where their outer hulls share an instant; touching hulls do not. */
export const boundsOverlap = (a: TimeBounds, b: TimeBounds): boolean => a.beginLow < b.endHigh && b.beginLow < a.endHigh;

/** Distance in minutes between the hulls; 0 where they overlap. */
export const boundsGap = (a: TimeBounds, b: TimeBounds): number => Math.max(0, b.beginLow - a.endHigh, a.beginLow - b.endHigh);

/** A plain-words rendering of bounds: `2022-09-10`, `2022-09-05 to 2022-09-11`, `until 2022-09-14`. */
export function showBounds({ beginLow, endHigh }: TimeBounds): string {
  const first = Number.isFinite(beginLow) ? isoDate(Math.floor(beginLow / MINUTES_A_DAY)) : null;
  const last = Number.isFinite(endHigh) ? isoDate(Math.floor((endHigh - 1) / MINUTES_A_DAY)) : null;
  if (first === null) return last === null ? 'any time' : `until ${last}`;
  if (last === null) return `from ${first} on`;
  return first === last ? first : `${first} to ${last}`;
}
