/** Holidays: the day they fall on, in the year stated or nearest to publication. */
import type { HolidayRule } from '../../lexicon/en/holidays.ts';
import { civilFromDays, daysFromCivil, daysInMonth, isoWeekday } from '../../model/value/calendar.ts';
import { type Context, type Place, anchoredTo } from './context.ts';
import { directionOf } from './direction.ts';
import type { CalendarExpression } from './expression.ts';
import { type Stretch, dayStretch, weekStretch, weekendStretch } from './format.ts';
import { type Placed, fromPublication, placed, stated, unplaced } from './place.ts';

/** Gregorian Easter Sunday (Meeus, Jones, Butcher), in days since 1970-01-01. */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return daysFromCivil(year, Math.floor((h + l - 7 * m + 114) / 31), ((h + l - 7 * m + 114) % 31) + 1);
}

function dayIn(year: number, rule: HolidayRule): number {
  if ('easter' in rule) return easter(year) + rule.easter;
  if ('day' in rule) return daysFromCivil(year, rule.month, rule.day);
  const { month, weekday, nth, plus = 0 } = rule;
  const first = daysFromCivil(year, month, 1);
  const offset = (weekday - isoWeekday(first) + 7) % 7;
  const weeks = nth > 0 ? nth - 1 : Math.floor((daysInMonth(year, month) - 1 - offset) / 7);
  return first + offset + weeks * 7 + plus;
}

const around = (day: number, unit: CalendarExpression['around']): Stretch => (unit === 'week' ? weekStretch(day) : unit === 'weekend' ? weekendStretch(day) : dayStretch(day));

export function placeHoliday(context: Context, place: Place, expression: CalendarExpression): Placed {
  const { holiday, year, around: unit } = expression;
  if (!holiday) return unplaced('no holiday');
  if (year !== undefined) return stated(around(dayIn(year, holiday), unit), 'a holiday of a stated year');
  const { publication, toldYear } = context;
  if (publication !== null) return fromPublication(around(nearest(context, place, { publication, holiday, shift: expression.shift }), unit), 'the nearest such holiday');
  if (!toldYear) return unplaced('no year is known');
  return placed(around(dayIn(civilFromDays(toldYear.stretch.first).year, holiday), unit), anchoredTo(toldYear), 'a holiday in the year told of');
}

interface Question { readonly publication: number; readonly holiday: HolidayRule; readonly shift: CalendarExpression['shift'] }

function nearest(context: Context, place: Place, { publication, holiday, shift }: Question): number {
  const now = civilFromDays(publication).year;
  const isAhead = shift === 'next' || shift === 'coming' || (!shift && directionOf(context, place) === 'future');
  const isBack = shift === 'last' || shift === 'past';
  const days = [now - 1, now, now + 1].map((year) => dayIn(year, holiday));
  const fitting = days.filter((day) => (isAhead ? day >= publication : !isBack || day < publication)).sort((a, b) => Math.abs(a - publication) - Math.abs(b - publication));
  return fitting[0] ?? dayIn(now, holiday);
}
