/** Units of time, with their plurals and abbreviations, and how long they are. */
import { table } from './table.ts';

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century' | 'millennium';

export interface UnitWord {
  readonly unit: TimeUnit;
  readonly plural: boolean;
  /** How many of the unit one of the word is: a fortnight is two weeks. */
  readonly factor: number;
  /** Abbreviations need a number directly before them. */
  readonly short: boolean;
}

const word = (unit: TimeUnit, plural = false, factor = 1, short = false): UnitWord => ({ unit, plural, factor, short });

export const UNIT_WORDS: ReadonlyMap<string, UnitWord> = table({
  second: word('second'), seconds: word('second', true), sec: word('second', false, 1, true), secs: word('second', true, 1, true),
  minute: word('minute'), minutes: word('minute', true), min: word('minute', false, 1, true), mins: word('minute', true, 1, true),
  hour: word('hour'), hours: word('hour', true), hr: word('hour', false, 1, true), hrs: word('hour', true, 1, true),
  day: word('day'), days: word('day', true), week: word('week'), weeks: word('week', true), wk: word('week', false, 1, true), wks: word('week', true, 1, true),
  fortnight: word('week', false, 2), fortnights: word('week', true, 2), month: word('month'), months: word('month', true),
  quarter: word('quarter'), quarters: word('quarter', true), year: word('year'), years: word('year', true), yr: word('year', false, 1, true), yrs: word('year', true, 1, true),
  decade: word('decade'), decades: word('decade', true), century: word('century'), centuries: word('century', true), millennium: word('millennium'), millennia: word('millennium', true),
});

/** Minutes of one unit; months count 30.4 days, years 365.25. */
export const UNIT_MINUTES: Readonly<Record<TimeUnit, number>> = {
  second: 1 / 60, minute: 1, hour: 60, day: 1440, week: 10080, month: 30.4 * 1440, quarter: 91.3 * 1440, year: 365.25 * 1440,
  decade: 3652.5 * 1440, century: 36525 * 1440, millennium: 365250 * 1440,
};
