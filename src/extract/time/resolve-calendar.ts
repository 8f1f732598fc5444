/** Dates by their parts: placed, lengthened to their range, and written as values. */
import type { TimeValue } from '../../model/value/time.ts';
import type { Context, Place, Reading } from './context.ts';
import type { CalendarExpression } from './expression.ts';
import { type Stretch, boundsOf, two, weekStretch, weekendStretch, yearStretch, yearValue } from './format.ts';
import { type Placed, stated } from './place.ts';
import { placeHoliday } from './place-holiday.ts';
import { placeInYear } from './place-in-year.ts';
import { placeWeekday } from './place-weekday.ts';
import { rangeFrom } from './range.ts';

export function resolveCalendar(context: Context, place: Place, expression: CalendarExpression): Reading {
  const { stretch, anchor, alternatives, step, value } = placeOf(context, place, expression);
  const whole = stretch && extended(stretch, expression);
  const known = knownOf(expression);
  const symbolic = symbolOf(expression);
  const reading: Reading = whole
    ? { type: 'DATE', value: whole.value, grain: whole.grain, bounds: boundsOf(whole), edtf: whole.edtf, stretch: whole, anchor, known, alternatives, symbolic, step }
    : { type: 'DATE', value: value ?? symbolicValue(expression), grain: grainOf(expression), anchor, known, alternatives, symbolic, step };
  return expression.weekday === undefined ? reading : Object.assign(reading, { weekday: expression.weekday });
}

function placeOf(context: Context, place: Place, expression: CalendarExpression): Placed {
  if (expression.holiday) return placeHoliday(context, place, expression);
  if (expression.month !== undefined) return placeInYear(context, place, expression);
  if (expression.weekday !== undefined) return placeWeekday(context, place, expression);
  return stated(yearStretch(expression.year ?? 0), 'the year stands in the text');
}

/** The week or weekend around a day, or the range that begins with it. */
function extended(stretch: Stretch, expression: CalendarExpression): Stretch {
  const { holiday, around, to } = expression;
  if (around && !holiday) return around === 'week' ? weekStretch(stretch.first) : weekendStretch(stretch.first);
  return to ? rangeFrom(stretch, expression) : stretch;
}

function knownOf({ year, month, day, weekday, holiday }: CalendarExpression): TimeValue['known'] {
  const known: TimeValue['known'][number][] = [];
  if (year !== undefined) known.push('year');
  if (month !== undefined || holiday) known.push('month');
  if (day !== undefined || holiday) known.push('day');
  if (weekday !== undefined) known.push('weekday');
  return known;
}

function grainOf({ day, weekday, month, holiday }: CalendarExpression): Reading['grain'] {
  if (day !== undefined || weekday !== undefined || holiday) return 'day';
  return month === undefined ? 'year' : 'month';
}

/** `XXXX-09-10`, `XXXX-WXX-6`: what is known without a publication. */
function symbolicValue({ year, month, day, weekday }: CalendarExpression): string {
  const years = year === undefined ? 'XXXX' : yearValue(year);
  if (month !== undefined) return day === undefined ? `${years}-${two(month)}` : `${years}-${two(month)}-${two(day)}`;
  if (weekday !== undefined) return `XXXX-WXX-${weekday}`;
  return year === undefined ? 'XXXX-XX-XX' : years;
}

const NAMES = ['', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function symbolOf(expression: CalendarExpression): string {
  const { shift, weekday, month, holiday } = expression;
  const isWeekday = month === undefined && weekday !== undefined;
  const core = holiday ? 'HOLIDAY' : isWeekday ? (NAMES[weekday] ?? '') : symbolicValue(expression);
  return shift ? `${shift.toUpperCase()}(${core})` : core;
}
