/**
 * Civil-calendar arithmetic without a clock or a time zone. Days are whole days since 1970-01-01 (proleptic Gregorian), minutes are
 * minutes since the midnight that begins that day. Day counts after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */

export const MINUTES_A_DAY = 1440;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Days since 1970-01-01 of a civil date; the month may lie outside 1 to 12 and is carried into the year. */
export function daysFromCivil(year: number, month: number, day: number): number {
  const carried = Math.floor((month - 1) / 12);
  const m = month - carried * 12;
  const y = year + carried - (m <= 2 ? 1 : 0);
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function civilFromDays(days: number): CivilDate {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export const isoWeekday = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1;

export const daysInMonth = (year: number, month: number): number => daysFromCivil(year, month + 1, 1) - daysFromCivil(year, month, 1);

/** Is there such a day? 30 February is none. */
export const isCivilDate = (year: number, month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** ISO week-numbering year and week (1 to 53) of a day. */
export function isoWeek(days: number): { readonly year: number; readonly week: number } {
  const thursday = days - isoWeekday(days) + 4;
  const { year } = civilFromDays(thursday);
  return { year, week: Math.floor((thursday - daysFromCivil(year, 1, 1)) / 7) + 1 };
}

/** First day (a Monday) of an ISO week. */
export function daysFromIsoWeek(year: number, week: number): number {
  const fourthOfJanuary = daysFromCivil(year, 1, 4);
  return fourthOfJanuary - isoWeekday(fourthOfJanuary) + 1 + (week - 1) * 7;
}

/** The same day of the month `months` later, clamped to that month's last day. */
export function addMonths(days: number, months: number): number {
  const { year, month, day } = civilFromDays(days);
  const first = daysFromCivil(year, month + months, 1);
  const target = civilFromDays(first);
  return first + Math.min(day, daysInMonth(target.year, target.month)) - 1;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** `2022-09-14`. */
export function isoDate(days: number): string {
  const { year, month, day } = civilFromDays(days);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Days since 1970-01-01 of an ISO date or date-time's own calendar day (as written, no zone applied), or null where it is none. */
export function parseIsoDay(text: string): number | null {
  const m = /^(\d{4})-(\d\d)-(\d\d)(?=$|[T\s])/.exec(text);
  if (!m) return null;
  const year = Number(m[1]);
  const month = Number(m[2]);
  const day = Number(m[3]);
  return isCivilDate(year, month, day) ? daysFromCivil(year, month, day) : null;
}
