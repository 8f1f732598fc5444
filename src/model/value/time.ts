/** Times as values: TIMEX3 for exchange, a four-bound interval for comparing, and how sure each part is. */
import { MINUTES_A_DAY } from './calendar.ts';

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
  /** Hour and minute, where the text gives a clock time, in minutes after midnight; with its zone offset in minutes where one is stated, and the minutes earlier and later that its words allow ("about", "shortly after"). */
  readonly clock?: { readonly minutes: number; readonly zoneMinutes?: number; readonly zone?: string; readonly slack?: readonly [number, number] };
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

/** The part that both share, begin with begin and end with end; null where some part is empty. */
export function boundsIntersection(a: TimeBounds, b: TimeBounds): TimeBounds | null {
  const beginLow = Math.max(a.beginLow, b.beginLow);
  const beginHigh = Math.min(a.beginHigh, b.beginHigh);
  const endLow = Math.max(a.endLow, b.endLow);
  const endHigh = Math.min(a.endHigh, b.endHigh);
  return beginLow < beginHigh && endLow < endHigh ? { beginLow, beginHigh, endLow, endHigh } : null;
}

/** Play of so many minutes on every side. */
export const widen = ({ beginLow, beginHigh, endLow, endHigh }: TimeBounds, minutes: number): TimeBounds => ({
  beginLow: beginLow - minutes, beginHigh: beginHigh + minutes, endLow: endLow - minutes, endHigh: endHigh + minutes,
});

/** The same stretch so many minutes later. */
export const shiftBounds = ({ beginLow, beginHigh, endLow, endHigh }: TimeBounds, minutes: number): TimeBounds => ({
  beginLow: beginLow + minutes, beginHigh: beginHigh + minutes, endLow: endLow + minutes, endHigh: endHigh + minutes,
});

/** Local time in a zone so many minutes ahead of UTC, as UTC: 23:00 at -240 is 03:00 of the next day. */
export const toUtc = (local: TimeBounds, zoneMinutes: number): TimeBounds => shiftBounds(local, -zoneMinutes);

/** What lasts as long as `length` and ends when `end` ends: "after six months of occupation" with the day of the liberation. */
export const startingBefore = ({ endLow, endHigh }: TimeBounds, { low, high }: Pick<DurationLength, 'low' | 'high'>): TimeBounds => ({
  beginLow: endLow - high, beginHigh: endHigh - low, endLow, endHigh,
});

/** What begins when `begin` begins and lasts as long as `length`. */
export const endingAfter = ({ beginLow, beginHigh }: TimeBounds, { low, high }: Pick<DurationLength, 'low' | 'high'>): TimeBounds => ({
  beginLow, beginHigh, endLow: beginLow + low, endHigh: beginHigh + high,
});

/** Shortest and longest time in minutes from the beginning of `from` to the end of `to`; never below zero. */
export const lengthBetween = (from: TimeBounds, to: TimeBounds): { readonly low: number; readonly high: number } => ({
  low: Math.max(0, to.endLow - from.beginHigh), high: Math.max(0, to.endHigh - from.beginLow),
});

/** Could two lengths be one? */
export const lengthsOverlap = (a: Pick<DurationLength, 'low' | 'high'>, b: Pick<DurationLength, 'low' | 'high'>): boolean => a.low <= b.high && b.low <= a.high;

/** The thirteen relations of two intervals (Allen 1983, "Maintaining knowledge about temporal intervals"). */
export type AllenRelation =
  | 'before' | 'meets' | 'overlaps' | 'starts' | 'during' | 'finishes' | 'equals' | 'finished-by' | 'contains' | 'started-by' | 'overlapped-by' | 'met-by' | 'after';

type Order = '<' | '=' | '>';

/** What each relation asks of the ends: begin to begin, begin to end, end to begin, end to end; null where any order will do. */
const RELATIONS: readonly (readonly [AllenRelation, Order | null, Order | null, Order | null, Order | null])[] = [
  ['before', '<', '<', '<', '<'], ['meets', '<', '<', '=', '<'], ['overlaps', '<', '<', '>', '<'], ['starts', '=', '<', '>', '<'], ['during', '>', '<', '>', '<'],
  ['finishes', '>', '<', '>', '='], ['equals', '=', null, null, '='], ['finished-by', '<', '<', '>', '='], ['contains', '<', '<', '>', '>'], ['started-by', '=', '<', '>', '>'],
  ['overlapped-by', '>', '<', '>', '>'], ['met-by', '>', '=', '>', '>'], ['after', '>', '>', '>', '>'],
];

/** Could a value of [aLow, aHigh) stand in this order to one of [bLow, bHigh)? */
function mayBe(order: Order | null, [aLow, aHigh]: readonly [number, number], [bLow, bHigh]: readonly [number, number]): boolean {
  if (order === '<') return aLow < bHigh;
  if (order === '>') return bLow < aHigh;
  return order === null || (aLow < bHigh && bLow < aHigh);
}

/** All relations that the bounds leave open: one means that it is certain. Ends are judged pair by pair, so a relation may be listed that no one pair of intervals has. */
export function possibleRelations(a: TimeBounds, b: TimeBounds): ReadonlySet<AllenRelation> {
  const [aBegin, aEnd] = [[a.beginLow, a.beginHigh], [a.endLow, a.endHigh]] as const;
  const [bBegin, bEnd] = [[b.beginLow, b.beginHigh], [b.endLow, b.endHigh]] as const;
  const possible = new Set<AllenRelation>();
  for (const [relation, beginBegin, beginEnd, endBegin, endEnd] of RELATIONS) {
    if (mayBe(beginBegin, aBegin, bBegin) && mayBe(beginEnd, aBegin, bEnd) && mayBe(endBegin, aEnd, bBegin) && mayBe(endEnd, aEnd, bEnd)) possible.add(relation);
  }
  return possible;
}

/** A yes or no that the bounds may leave open. */
export type Certainty = 'yes' | 'no' | 'maybe';

/** Is `a` over before `b` begins? Touching bounds count as before. */
export function isBefore(a: TimeBounds, b: TimeBounds): Certainty {
  if (a.endHigh <= b.beginLow) return 'yes';
  return a.endLow < b.beginHigh ? 'maybe' : 'no';
}

/** Does `a` lie inside `b`? */
export function isWithin(a: TimeBounds, b: TimeBounds): Certainty {
  if (a.beginLow >= b.beginLow && a.endHigh <= b.endHigh && isPoint(b)) return 'yes';
  if (a.beginLow >= b.beginHigh && a.endHigh <= b.endLow) return 'yes';
  return boundsOverlap(a, b) ? 'maybe' : 'no';
}

/** Bounds of a calendar unit, whose beginning and end are known only to lie in it. */
const isPoint = ({ beginLow, beginHigh, endLow, endHigh }: TimeBounds): boolean => beginLow === endLow && beginHigh === endHigh;
