/** Ranges: a day, month or year lengthened to the end that the text names. */
import { civilFromDays, daysFromCivil, isCivilDate, isoDate } from '../../model/value/calendar.ts';
import type { CalendarExpression } from './expression.ts';
import { type Stretch, monthStretch, yearStretch, yearValue } from './format.ts';

/** "September 6-12", "July 26 to August 22", "May-June", "1957-58"; an end before the beginning lies in the next year. */
export function rangeFrom(stretch: Stretch, { to, month = 1, day }: CalendarExpression): Stretch {
  if (!to) return stretch;
  const { year } = civilFromDays(stretch.first);
  const lastMonth = to.month ?? month;
  const lastYear = to.year ?? (lastMonth < month ? year + 1 : year);
  if (day !== undefined && to.day !== undefined) {
    if (!isCivilDate(lastYear, lastMonth, to.day)) return stretch;
    const last = daysFromCivil(lastYear, lastMonth, to.day);
    return upTo(stretch, last + 1, isoDate(last));
  }
  if (to.month !== undefined) {
    const last = monthStretch(lastYear, lastMonth);
    return upTo(stretch, last.end, last.value);
  }
  return to.year === undefined ? stretch : upTo(stretch, yearStretch(to.year).end, yearValue(to.year));
}

const upTo = (stretch: Stretch, end: number, last: string): Stretch => ({ ...stretch, end, value: `${stretch.value}/${last}`, edtf: `${stretch.edtf}/${last}` });
