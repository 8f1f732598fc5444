/** TIMEX3 and EDTF renderings of calendar units. */
import { MINUTES_A_DAY, civilFromDays, daysFromCivil, daysFromIsoWeek, isoDate, isoWeek } from '../../model/value/calendar.ts';
import { type Grain, type TimeBounds, within } from '../../model/value/time.ts';

export const two = (n: number): string => (n < 10 ? `0${n}` : String(n));
export const yearValue = (year: number): string => String(year).padStart(4, '0');
const monthValue = (year: number, month: number): string => `${yearValue(year)}-${two(month)}`;
export const clockValue = (minutes: number): string => `T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

function weekValue(day: number): string {
  const { year, week } = isoWeek(day);
  return `${yearValue(year)}-W${two(week)}`;
}

/** A stretch of whole days that a calendar unit covers: `first` to `end` (exclusive), and how TIMEX3 and EDTF write it. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
  readonly grain: Grain;
  readonly value: string;
  readonly edtf: string;
}

/** Begin and end both lie inside the stretch. */
export const boundsOf = ({ first, end }: Stretch): TimeBounds => within(first * MINUTES_A_DAY, end * MINUTES_A_DAY);

export const dayStretch = (day: number): Stretch => ({ first: day, end: day + 1, grain: 'day', value: isoDate(day), edtf: isoDate(day) });

export function weekStretch(day: number): Stretch {
  const { year, week } = isoWeek(day);
  const first = daysFromIsoWeek(year, week);
  return { first, end: first + 7, grain: 'week', value: weekValue(day), edtf: `${isoDate(first)}/${isoDate(first + 6)}` };
}

/** The month may lie outside 1 to 12; it is carried into the year. */
export function monthStretch(year: number, month: number): Stretch {
  const first = daysFromCivil(year, month, 1);
  const civil = civilFromDays(first);
  const value = monthValue(civil.year, civil.month);
  return { first, end: daysFromCivil(year, month + 1, 1), grain: 'month', value, edtf: value };
}

export function yearStretch(year: number, count = 1): Stretch {
  return { first: daysFromCivil(year, 1, 1), end: daysFromCivil(year + count, 1, 1), grain: 'year', value: yearValue(year), edtf: yearValue(year) };
}

const months = (year: number, month: number, { count, grain, value }: { readonly count: number; readonly grain: Grain; readonly value: string }): Stretch => ({
  first: daysFromCivil(year, month, 1), end: daysFromCivil(year, month + count, 1), grain, value, edtf: `${monthValue(year, month)}/${monthValue(year, month + count - 1)}`,
});

export function quarterStretch(year: number, quarter: number): Stretch {
  const carried = Math.floor((quarter - 1) / 4);
  const y = year + carried;
  const q = quarter - carried * 4;
  const month = q * 3 - 2;
  return months(y, month, { count: 3, grain: 'quarter', value: `${yearValue(y)}-Q${q}` });
}

export function halfStretch(year: number, half: number): Stretch {
  return months(year, half * 6 - 5, { count: 6, grain: 'half', value: `${yearValue(year)}-H${half}` });
}

const SEASON_CODES: Readonly<Record<number, readonly [string, number]>> = { 3: ['SP', 21], 6: ['SU', 22], 9: ['FA', 23], 12: ['WI', 24] };

/** A season from the first of its first month to three weeks into the month after it: the meteorological and the astronomical season together. */
export function seasonStretch(year: number, month: number): Stretch {
  const [code, edtf] = SEASON_CODES[month] ?? ['SP', 21];
  return { first: daysFromCivil(year, month, 1), end: daysFromCivil(year, month + 3, 22), grain: 'season', value: `${yearValue(year)}-${code}`, edtf: `${yearValue(year)}-${edtf}` };
}

export function decadeStretch(first: number): Stretch {
  const { first: day, end } = yearStretch(first, 10);
  return { first: day, end, grain: 'decade', value: String(Math.floor(first / 10)), edtf: `${Math.floor(first / 10)}X` };
}

/** A century by the year it begins with: 1900 for the twentieth. */
export function centuryStretch(first: number): Stretch {
  const value = two(Math.floor(first / 100));
  const { first: day, end } = yearStretch(first, 100);
  return { first: day, end, grain: 'century', value, edtf: `${value}XX` };
}

/** Saturday and Sunday of the ISO week that holds the day. */
export function weekendStretch(day: number): Stretch {
  const week = weekStretch(day);
  return { first: week.first + 5, end: week.first + 7, grain: 'day', value: `${week.value}-WE`, edtf: `${isoDate(week.first + 5)}/${isoDate(week.first + 6)}` };
}
