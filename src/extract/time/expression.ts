/** Symbolic time expressions: what the words say, before any publication date is known. */
import type { PartCode } from '../../lexicon/en/calendar-words.ts';
import type { HolidayRule } from '../../lexicon/en/holidays.ts';
import type { ReferenceValue } from '../../lexicon/en/time-references.ts';
import type { TimeUnit } from '../../lexicon/en/time-units.ts';
import type { Grain, TimexMod } from '../../model/value/time.ts';

export type Shift = 'last' | 'this' | 'next' | 'previous' | 'following' | 'past' | 'coming' | 'same' | 'current';

/** A clock reading: minutes after midnight, and its zone as written. */
export interface ClockReading {
  readonly minutes: number;
  readonly zone?: string | undefined;
  readonly zoneMinutes?: number | undefined;
  /** "10 o'clock", "half past ten": the half of the day is not said. */
  readonly halfUnknown: boolean;
}

/** A date by its parts; what is missing is not in the text. */
export interface CalendarExpression {
  readonly kind: 'calendar';
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly weekday?: number | undefined;
  readonly shift?: Shift | undefined;
  /** "July last year": years from the publication's. */
  readonly yearShift?: number | undefined;
  readonly part?: PartCode | undefined;
  readonly clock?: ClockReading | undefined;
  readonly holiday?: HolidayRule | undefined;
  /** The week that holds it ("Easter week", "the week of March 6"), or its weekend. */
  readonly around?: 'week' | 'weekend' | undefined;
  /** Last day, month or year of a range ("September 6-12", "1957-58"). */
  readonly to?: { readonly year?: number | undefined; readonly month?: number | undefined; readonly day?: number | undefined } | undefined;
  /** Two readings of one numeral ("9/11/2022"): the other order. */
  readonly swapped?: { readonly month: number; readonly day: number } | undefined;
}

/** A distance in units from the publication or from the time told of: yesterday, last week, two weeks ago, a day later. */
export interface RelativeExpression {
  readonly kind: 'relative';
  readonly unit: TimeUnit;
  readonly low: number;
  readonly high: number;
  readonly direction: -1 | 0 | 1;
  readonly from: 'publication' | 'mention';
  /** A calendar unit as a whole ("last week") or a distance ("a week ago"). */
  readonly whole: boolean;
  readonly vague: boolean;
  /** "Three days" of "three days later": TimeML marks the amount as a duration and leaves the signal out. */
  readonly amount?: string | undefined;
  readonly part?: PartCode | undefined;
  readonly clock?: ClockReading | undefined;
}

/** A quarter, half or season of a year. */
export interface PeriodExpression {
  readonly kind: 'period';
  readonly period: 'quarter' | 'half' | 'season';
  /** 1 to 4 for quarters, 1 or 2 for halves, first month for seasons; null for "the latest quarter". */
  readonly index: number | null;
  readonly year?: number | undefined;
  readonly yearShift?: number | undefined;
  readonly shift?: Shift | undefined;
  /** "the year-ago quarter": years back from the period told of. */
  readonly back?: number | undefined;
  readonly fiscal: boolean;
}

/** Years known as a whole from the words: decades, centuries. */
export interface YearsExpression {
  readonly kind: 'years';
  readonly first: number;
  readonly count: number;
  readonly value: string;
  readonly grain: Grain;
}

export interface DurationExpression {
  readonly kind: 'duration';
  readonly unit: TimeUnit;
  readonly low: number;
  readonly high: number;
  readonly vague: boolean;
  readonly value: string;
  /** How finely it is told, in units: 1 for "two years", 0.5 for "two and a half years", 1/12 for "two years and a month". */
  readonly precision: number;
  /** "the past two years" ends at the publication, "the next two years" begins there. */
  readonly frame?: Shift | 'first' | undefined;
}

interface SetExpression {
  readonly kind: 'set';
  readonly value: string;
  readonly grain: Grain;
  readonly weekday?: number | undefined;
}

export interface ReferenceExpression {
  readonly kind: 'reference';
  readonly value: ReferenceValue;
}

/** A unit that the text speaks of as known: "the year", "that quarter", "the weekend". */
export interface NamedUnitExpression {
  readonly kind: 'unit';
  readonly unit: TimeUnit | 'weekend' | 'period' | 'fiscal-year';
  readonly shift?: Shift | undefined;
  readonly part?: PartCode | undefined;
  /** Years back: "the year-ago period". */
  readonly back?: number | undefined;
  readonly year?: number | undefined;
}

/** A clock time or part of the day without its day. */
export interface DaytimeExpression {
  readonly kind: 'daytime';
  readonly clock?: ClockReading | undefined;
  readonly part?: PartCode | undefined;
  readonly shift?: Shift | undefined;
}

export type Expression =
  | CalendarExpression | RelativeExpression | PeriodExpression | YearsExpression | DurationExpression | SetExpression | ReferenceExpression | NamedUnitExpression | DaytimeExpression;

/** An expression with the tokens it stands on. `hedgeEnd` is one past the last token of the hedge, `from` where there is none. */
export interface Scanned {
  readonly from: number;
  readonly to: number;
  readonly hedgeEnd: number;
  readonly mod?: TimexMod | undefined;
  readonly expression: Expression;
}

export interface Extent { readonly from: number; readonly to: number; readonly hedgeEnd?: number; readonly mod?: TimexMod | undefined }

/** An expression on its tokens; without a hedge the head begins where the whole does. */
export const on = ({ from, to, hedgeEnd = from, mod }: Extent, expression: Expression): Scanned => ({ from, to, hedgeEnd, mod, expression });

/** Parts of a duration that are the same for all lengths of one unit: "the past year", "day-long". */
export const oneOf = (unit: TimeUnit, value: string, frame?: DurationExpression['frame']): DurationExpression => ({
  kind: 'duration', unit, low: 1, high: 1, vague: false, value, precision: 1, frame,
});

/** A calendar unit so many units away: "last week" is -1, "this week" 0. */
export const unitsAway = (unit: TimeUnit, direction: -1 | 0 | 1, from: RelativeExpression['from']): RelativeExpression => ({
  kind: 'relative', unit, low: Math.abs(direction), high: Math.abs(direction), direction, from, whole: true, vague: false,
});

export const reference = (value: ReferenceValue): ReferenceExpression => ({ kind: 'reference', value });
