/** Months and days: in the year that the text states, or in the one that lies nearest to the publication. */
import { civilFromDays, daysFromCivil, isCivilDate, isoWeekday } from '../../model/value/calendar.ts';
import { type TimeAnchor, type TimeBounds, dayBounds } from '../../model/value/time.ts';
import { type Context, EXPLICIT, FROM_PUBLICATION, type Place, anchoredTo, recent } from './context.ts';
import { type Direction, directionOf, isGoverned } from './direction.ts';
import type { CalendarExpression } from './expression.ts';
import { boundsOf, dayStretch, monthStretch, two, yearValue } from './format.ts';
import { type Placed, fromPublication, placed, stated, unplaced } from './place.ts';

/** Without a publication date a year told of may be borrowed over so many sentences; with one, it is another reading over so many. */
const BORROWED_OVER = 5;
const OTHER_OVER = 3;
/** Days around publication within which a date is taken for recent. */
const RECENT = 45;

export function placeInYear(context: Context, place: Place, expression: CalendarExpression): Placed {
  const { year, yearShift, swapped } = expression;
  const { publication } = context;
  if (year !== undefined) return swapped ? placeNumeral(context, expression, year) : inYear(expression, year, EXPLICIT);
  if (publication === null) {
    const told = recent(context.toldYear, place.sentence, BORROWED_OVER);
    return told && yearShift === undefined ? inYear(expression, civilFromDays(told.stretch.first).year, anchoredTo(told)) : unplaced('no year is known');
  }
  if (yearShift !== undefined) return inYear(expression, civilFromDays(publication).year + yearShift, FROM_PUBLICATION);
  return expression.day === undefined ? placeMonth(publication, expression, directionOf(context, place)) : placeDay(context, place, { ...expression, publication });
}

/** A date whose year is known. A day that the calendar does not have keeps its value and gets no bounds. */
function inYear({ month = 1, day }: CalendarExpression, year: number, anchor: TimeAnchor): Placed {
  const step = anchor.kind === 'explicit' ? 'the year stands in the text' : 'the year is counted from a known one';
  if (day === undefined) return placed(monthStretch(year, month), anchor, step);
  if (!isCivilDate(year, month, day)) return { ...unplaced('the calendar has no such day', `${yearValue(year)}-${two(month)}-${two(day)}`), anchor };
  return placed(dayStretch(daysFromCivil(year, month, day)), anchor, step);
}

/** A numeral date that may be read in two orders: the other reading stays an alternative unless the article settles the order. */
function placeNumeral(context: Context, { month = 1, day = 1, swapped }: CalendarExpression, year: number): Placed {
  const monthFirst = daysFromCivil(year, month, day);
  const dayFirst = daysFromCivil(year, swapped?.month ?? month, swapped?.day ?? day);
  const order = context.order();
  if (order !== 'unknown') return stated(dayStretch(order === 'day-first' ? dayFirst : monthFirst), `the article writes numeral dates ${order}`);
  const { publication } = context;
  const isRecent = (at: number): boolean => publication !== null && at <= publication && at > publication - RECENT;
  const [chosen, other] = isRecent(dayFirst) && !isRecent(monthFirst) ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  return stated(dayStretch(chosen), 'a numeral date that may be read in two orders', [dayBounds(other)]);
}

/** The nearest such month, moved by "last", "next" and future cues; the one on the other side is kept. */
function placeMonth(publication: number, { month = 1, shift }: CalendarExpression, direction: Direction): Placed {
  const now = civilFromDays(publication);
  const distance = monthsAway(month - now.month, shift, direction);
  const other = distance > 0 ? distance - 12 : distance + 12;
  const alternatives = !shift || shift === 'last' || shift === 'next' ? [boundsOf(monthStretch(now.year, now.month + other))] : [];
  return fromPublication(monthStretch(now.year, now.month + distance), 'the year is that of the nearest such month', alternatives);
}

/** News calls a month by its name alone up to so many months ahead without saying that it is to come. */
const MONTHS_AHEAD = 2;

/** Months from the publication's: `distance` is within the year, -11 to 11. */
function monthsAway(distance: number, shift: CalendarExpression['shift'], direction: Direction): number {
  const before = distance >= 0 ? distance - 12 : distance;
  const after = distance <= 0 ? distance + 12 : distance;
  // The month that has just ended is "last month".
  if (shift === 'last' && distance === -1) return -13;
  if (shift === 'last' || shift === 'past' || shift === 'previous') return before;
  if (shift === 'next' || shift === 'coming' || shift === 'following') return after;
  if (shift === 'this') return distance;
  if (direction === 'future') return distance === 0 ? 0 : after;
  if (distance > MONTHS_AHEAD) return before;
  return direction === 'unknown' && distance < MONTHS_AHEAD + 1 - 12 ? after : distance;
}

/** Days by which a reading in the past is preferred: news tells of what was more than of what will be. */
const PAST_FIRST: Readonly<Record<Direction, number>> = { past: 120, unknown: 30, future: 0 };
/** Right behind a past verb ("began Jan. 9") no date is to come. */
const GOVERNED = 366;

type Day = Pick<CalendarExpression, 'month' | 'day' | 'weekday' | 'shift'> & { readonly publication: number };

/** The nearest such day; far from publication a weekday that does not fit it selects another year. Other years that may be meant are kept. */
function placeDay(context: Context, place: Place, { month = 1, day = 1, weekday, shift, publication }: Day): Placed {
  const inYearOf = (year: number): number => daysFromCivil(year, month, day);
  const nearest = nearestYear(publication, { month, day, past: isGoverned(context, place) ? GOVERNED : PAST_FIRST[directionOf(context, place)] });
  if (nearest === null) return unplaced('the calendar has no such day');
  const fitting = weekday === undefined ? shiftedYear(nearest, inYearOf(nearest) - publication, shift) : yearByWeekday(nearest, { month, day, weekday });
  const isNear = weekday !== undefined && Math.abs(inYearOf(nearest) - publication) <= RECENT;
  const chosen = isNear ? nearest : fitting;
  const toldYear = weekday === undefined ? recent(context.toldYear, place.sentence, OTHER_OVER) : null;
  const others = new Set([nearest, fitting, toldYear ? civilFromDays(toldYear.stretch.first).year : chosen]);
  const alternatives: TimeBounds[] = [];
  for (const year of others) if (year !== chosen && isCivilDate(year, month, day)) alternatives.push(dayBounds(inYearOf(year)));
  return fromPublication(dayStretch(inYearOf(chosen)), chosen === nearest ? 'the year is that of the nearest such day' : 'the weekday selects the year', alternatives);
}

function nearestYear(publication: number, { month, day, past }: { readonly month: number; readonly day: number; readonly past: number }): number | null {
  const { year } = civilFromDays(publication);
  let best: number | null = null;
  let distance = Infinity;
  for (const candidate of [year, year - 1, year + 1]) {
    if (!isCivilDate(candidate, month, day)) continue;
    const ahead = daysFromCivil(candidate, month, day) - publication;
    const away = ahead > 0 ? ahead + past : -ahead;
    if (away < distance) [best, distance] = [candidate, away];
  }
  return best;
}

/** "Last May 5" lies before publication, "next May 5" after it. */
function shiftedYear(year: number, ahead: number, shift: CalendarExpression['shift']): number {
  if (shift === 'last' && ahead >= 0) return year - 1;
  return shift === 'next' && ahead <= 0 ? year + 1 : year;
}

/** The nearest year in which the weekday fits: one ahead or up to six back; the nearest one of all where it never does. */
function yearByWeekday(nearest: number, { month, day, weekday }: { readonly month: number; readonly day: number; readonly weekday: number }): number {
  for (const back of [0, -1, 1, -2, -3, -4, -5, -6]) {
    if (isCivilDate(nearest + back, month, day) && isoWeekday(daysFromCivil(nearest + back, month, day)) === weekday) return nearest + back;
  }
  return nearest;
}
