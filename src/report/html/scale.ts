/** A time axis: civil minutes to a width, and ticks at round dates. */
import { MINUTES_A_DAY, civilFromDays, daysFromCivil, isoDate } from '../../model/value/calendar.ts';

export interface Tick {
  readonly at: number;
  readonly label: string;
}

const MOST_TICKS = 7;
/** Steps in months, then in days. */
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const DAY_STEPS = [1, 2, 5, 10];

/** Round dates between two times in minutes since 1970, few enough to be read. */
export function ticksBetween(from: number, to: number): readonly Tick[] {
  const [first, last] = [Math.ceil(from / MINUTES_A_DAY), Math.floor(to / MINUTES_A_DAY)];
  const days = DAY_STEPS.find((step) => (last - first) / step < MOST_TICKS);
  if (days !== undefined) return series(first, last, days).map((day) => ({ at: day * MINUTES_A_DAY, label: isoDate(day) }));
  const [begin, end] = [monthOf(first), monthOf(last)];
  const months = MONTH_STEPS.find((step) => (end - begin) / step < MOST_TICKS) ?? 1200;
  const start = Math.ceil(begin / months) * months;
  return series(start, end, months)
    .map((month) => ({ day: daysFromCivil(0, month + 1, 1), label: months % 12 === 0 ? String(Math.floor(month / 12)) : isoDate(daysFromCivil(0, month + 1, 1)).slice(0, 7) }))
    .filter(({ day }) => day >= first)
    .map(({ day, label }) => ({ at: day * MINUTES_A_DAY, label }));
}

const series = (from: number, to: number, step: number): readonly number[] => Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, index) => from + index * step);

/** Months since the year 0. */
function monthOf(day: number): number {
  const { year, month } = civilFromDays(day);
  return year * 12 + month - 1;
}
