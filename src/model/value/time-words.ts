/** Times as a newspaper writes them: `11 September 2022`, `September 2023`, `13 to 19 November 2023`, `no later than 15 September 2022`. */
import { type CivilDate, MINUTES_A_DAY, civilFromDays, daysInMonth, parseIsoDay } from './calendar.ts';
import type { TimeBounds } from './time.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;

/** Whole months and years go by their names; a range names month and year once where both its ends share them. */
export function boundsInWords({ beginLow, endHigh }: TimeBounds): string {
  const first = Number.isFinite(beginLow) ? civilFromDays(Math.floor(beginLow / MINUTES_A_DAY)) : null;
  const last = Number.isFinite(endHigh) ? civilFromDays(Math.floor((endHigh - 1) / MINUTES_A_DAY)) : null;
  if (first === null) return last === null ? 'any time' : `no later than ${dayWords(last)}`;
  return last === null ? `no earlier than ${dayWords(first)}` : rangeWords(first, last);
}

const dayWords = ({ year, month, day }: CivilDate): string => `${day} ${monthWords({ year, month })}`;

/** The same of an ISO date or date-time; as it stands where it is none, empty where there is none. */
export function isoDayWords(date: string | null): string {
  const day = date === null ? null : parseIsoDay(date.slice(0, 10));
  return day === null ? (date ?? '') : dayWords(civilFromDays(day));
}

const monthWords = ({ year, month }: Pick<CivilDate, 'year' | 'month'>): string => `${MONTHS[month - 1] ?? ''} ${year}`;

function rangeWords(first: CivilDate, last: CivilDate): string {
  const wholeMonths = first.day === 1 && last.day === daysInMonth(last.year, last.month);
  if (wholeMonths && first.month === 1 && last.month === 12) return first.year === last.year ? String(first.year) : `${first.year} to ${last.year}`;
  const [sameYear, sameMonth] = [first.year === last.year, first.year === last.year && first.month === last.month];
  if (wholeMonths) return sameMonth ? monthWords(last) : `${sameYear ? MONTHS[first.month - 1] : monthWords(first)} to ${monthWords(last)}`;
  if (sameMonth) return first.day === last.day ? dayWords(last) : `${first.day} to ${dayWords(last)}`;
  return `${sameYear ? `${first.day} ${MONTHS[first.month - 1]}` : dayWords(first)} to ${dayWords(last)}`;
}
