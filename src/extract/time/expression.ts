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
  readonly zone?: string;
  readonly zoneMinutes?: number;
  /** "10 o'clock", "half past ten": the half of the day is not said. */
  readonly halfUnknown: boolean;
}

/** A date by its parts; what is missing is not in the text. */
export interface CalendarExpression {
  readonly kind: 'calendar';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly shift?: Shift;
  /** "July last year": years from the publication's. */
  readonly yearShift?: number;
  readonly part?: PartCode;
  readonly clock?: ClockReading;
  readonly holiday?: HolidayRule;
  /** The week that holds it ("Easter week", "the week of March 6"), or its weekend. */
  readonly around?: 'week' | 'weekend';
  /** Last day, month or year of a range ("September 6-12", "1957-58"). */
  readonly to?: { readonly year?: number; readonly month?: number; readonly day?: number; readonly weekday?: number };
  /** Two readings of one numeral ("9/11/2022"): the other order. */
  readonly swapped?: { readonly month: number; readonly day: number };
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
  readonly amount?: string;
  readonly part?: PartCode;
  readonly clock?: ClockReading;
}

/** A quarter, half or season of a year. */
export interface PeriodExpression {
  readonly kind: 'period';
  readonly period: 'quarter' | 'half' | 'season';
  /** 1 to 4 for quarters, 1 or 2 for halves, first month for seasons; null for "the latest quarter". */
  readonly index: number | null;
  readonly year?: number;
  readonly yearShift?: number;
  readonly shift?: Shift;
  /** "the year-ago quarter": years back from the period told of. */
  readonly back?: number;
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
  readonly frame?: Shift | 'first';
}

export interface SetExpression {
  readonly kind: 'set';
  readonly value: string;
  readonly grain: Grain;
  readonly weekday?: number;
}

export interface ReferenceExpression {
  readonly kind: 'reference';
  readonly value: ReferenceValue;
}

/** A unit that the text speaks of as known: "the year", "that quarter", "the weekend". */
export interface NamedUnitExpression {
  readonly kind: 'unit';
  readonly unit: TimeUnit | 'weekend' | 'period' | 'fiscal-year';
  readonly shift?: Shift;
  readonly part?: PartCode;
  /** Years back: "the year-ago period". */
  readonly back?: number;
  readonly year?: number;
}

/** A clock time or part of the day without its day. */
export interface DaytimeExpression {
  readonly kind: 'daytime';
  readonly clock?: ClockReading;
  readonly part?: PartCode;
  readonly shift?: Shift;
}

export type Expression =
  | CalendarExpression | RelativeExpression | PeriodExpression | YearsExpression | DurationExpression | SetExpression | ReferenceExpression | NamedUnitExpression | DaytimeExpression;

/** An expression with the tokens it stands on. `hedgeEnd` is one past the last token of the hedge, `from` where there is none. */
export interface Scanned {
  readonly from: number;
  readonly to: number;
  readonly hedgeEnd: number;
  readonly mod?: TimexMod;
  readonly expression: Expression;
}
