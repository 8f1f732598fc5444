/** Dates by their parts, placed by the publication: the missing year, the missing week, the missing day. */
import type { HolidayRule } from '../../lexicon/en/holidays.ts';
import { MINUTES_A_DAY, civilFromDays, daysFromCivil, daysInMonth, isCivilDate, isoDate, isoWeekday } from '../../model/value/calendar.ts';
import { type TimeAnchor, type TimeBounds, dayBounds, within } from '../../model/value/time.ts';
import { type Context, EXPLICIT, FROM_PUBLICATION, NOTHING, NO_ANCHOR, type Place, type Reading, anchoredTo, recent } from './context.ts';
import { type Direction, directionOf } from './direction.ts';
import type { CalendarExpression } from './expression.ts';
import { type Stretch, dayStretch, monthStretch, two, weekStretch, weekendStretch, yearStretch, yearValue } from './format.ts';

interface Placed { readonly stretch: Stretch | null; readonly anchor: TimeAnchor; readonly alternatives: readonly TimeBounds[]; readonly step: string; readonly value?: string }

const boundsOf = ({ first, end }: Stretch): TimeBounds => within(first * MINUTES_A_DAY, end * MINUTES_A_DAY);

export function resolveCalendar(context: Context, place: Place, expression: CalendarExpression): Reading {
  const placed = placeOf(context, place, expression);
  const { stretch } = placed;
  const ranged = stretch && !expression.holiday && expression.around ? around(stretch, expression.around) : stretch && expression.to ? rangeTo(stretch, expression) : stretch;
  const known: Reading['known'][number][] = [];
  if (expression.year !== undefined) known.push('year');
  if (expression.month !== undefined) known.push('month');
  if (expression.day !== undefined) known.push('day');
  if (expression.holiday !== undefined) known.push('month', 'day');
  if (expression.weekday !== undefined) known.push('weekday');
  const value = ranged?.value ?? placed.value ?? symbolicValue(expression);
  return {
    type: 'DATE', value, grain: ranged?.grain ?? (expression.day !== undefined || expression.weekday !== undefined ? 'day' : expression.month !== undefined ? 'month' : 'year'),
    ...(ranged && { bounds: boundsOf(ranged), edtf: ranged.edtf, stretch: ranged }),
    anchor: placed.anchor, known, ...(expression.weekday !== undefined && { weekday: expression.weekday }), alternatives: placed.alternatives, symbolic: symbolOf(expression), step: placed.step,
  };
}

const around = ({ first }: Stretch, unit: 'week' | 'weekend'): Stretch => (unit === 'week' ? weekStretch(first) : weekendStretch(first));

/** `XXXX-09-10`, `XXXX-WXX-6`: what is known without a publication. */
function symbolicValue({ year, month, day, weekday }: CalendarExpression): string {
  if (month === undefined) return weekday === undefined ? (year === undefined ? 'XXXX-XX-XX' : yearValue(year)) : `XXXX-WXX-${weekday}`;
  return `${year === undefined ? 'XXXX' : yearValue(year)}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
}

const NAMES = ['', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function symbolOf(expression: CalendarExpression): string {
  const { shift, weekday, month } = expression;
  const core = expression.holiday ? 'HOLIDAY' : month === undefined && weekday !== undefined ? (NAMES[weekday] ?? '') : symbolicValue(expression);
  return shift ? `${shift.toUpperCase()}(${core})` : core;
}

function placeOf(context: Context, place: Place, expression: CalendarExpression): Placed {
  if (expression.holiday) return placeHoliday(context, place, expression);
  if (expression.month === undefined && expression.weekday !== undefined) return placeWeekday(context, place, expression);
  if (expression.month === undefined) return { stretch: yearStretch(expression.year ?? 0), anchor: EXPLICIT, alternatives: NOTHING, step: 'the year stands in the text' };
  const year = expression.year ?? (expression.yearShift === undefined || context.publication === null ? undefined : civilFromDays(context.publication).year + expression.yearShift);
  if (year !== undefined && expression.swapped) return placeNumeral(context, expression, year);
  if (year !== undefined) return inYear(expression, year, expression.year === undefined ? FROM_PUBLICATION : EXPLICIT);
  return expression.day === undefined ? placeMonth(context, place, expression) : placeDay(context, place, expression);
}

/** A date whose year is known. A day that the calendar does not have keeps its value and gets no bounds. */
function inYear(expression: CalendarExpression, year: number, anchor: TimeAnchor): Placed {
  const month = expression.month ?? 1;
  if (expression.day === undefined) return { stretch: monthStretch(year, month), anchor, alternatives: NOTHING, step: 'month and year are known' };
  if (!isCivilDate(year, month, expression.day)) return { stretch: null, anchor, alternatives: NOTHING, step: 'the calendar has no such day', value: `${yearValue(year)}-${two(month)}-${two(expression.day)}` };
  return { stretch: dayStretch(daysFromCivil(year, month, expression.day)), anchor, alternatives: NOTHING, step: 'the whole date stands in the text' };
}

/** Without a publication date a year told of may be borrowed over so many sentences. */
const TOLD_BACK = 5;

/** Days before publication within which a numeral date is taken for recent. */
const RECENT = 45;

/** A numeral date that may be read in two orders: the other reading stays an alternative unless the article settles the order. */
function placeNumeral(context: Context, { month = 1, day = 1, swapped }: CalendarExpression, year: number): Placed {
  const monthFirst = daysFromCivil(year, month, day);
  const dayFirst = daysFromCivil(year, swapped?.month ?? month, swapped?.day ?? day);
  const order = context.order();
  if (order !== 'unknown') return { stretch: dayStretch(order === 'day-first' ? dayFirst : monthFirst), anchor: EXPLICIT, alternatives: NOTHING, step: `the article writes numeral dates ${order}` };
  const { publication } = context;
  const isRecent = (at: number): boolean => publication !== null && at <= publication && at > publication - RECENT;
  const chosen = isRecent(dayFirst) && !isRecent(monthFirst) ? dayFirst : monthFirst;
  return { stretch: dayStretch(chosen), anchor: EXPLICIT, alternatives: [dayBounds(chosen === dayFirst ? monthFirst : dayFirst)], step: 'a numeral date that may be read in two orders' };
}

/** The year whose such month lies nearest to the publication, moved by "last", "next" and future cues. */
function placeMonth(context: Context, place: Place, { month = 1, shift }: CalendarExpression): Placed {
  const { publication } = context;
  const base = publication ?? (recent(context.toldYear, place.sentence, TOLD_BACK)?.stretch.first ?? null);
  if (base === null) return { stretch: null, anchor: NO_ANCHOR, alternatives: NOTHING, step: 'no year is known' };
  const now = civilFromDays(base);
  const anchor = publication === null && context.toldYear ? anchoredTo(context.toldYear) : FROM_PUBLICATION;
  if (publication === null) return { stretch: monthStretch(now.year, month), anchor, alternatives: NOTHING, step: 'the year is that of the date told of before' };
  let distance = month - now.month;
  if (shift === 'last' || shift === 'past' || shift === 'previous') distance = distance >= 0 ? distance - 12 : distance;
  else if (shift === 'next' || shift === 'coming' || shift === 'following') distance = distance <= 0 ? distance + 12 : distance;
  else if (shift !== 'this') distance = freeDistance(distance, directionOf(context, place));
  const stretch = monthStretch(now.year, now.month + distance);
  const other = distance > 0 ? distance - 12 : distance + 12;
  return { stretch, anchor, alternatives: shift && shift !== 'last' && shift !== 'next' ? NOTHING : [boundsOf(monthStretch(now.year, now.month + other))], step: 'the year is that of the nearest such month' };
}

/** Months from the publication's, in -11 to 11. */
function freeDistance(distance: number, direction: Direction): number {
  if (direction === 'future') return distance < 0 ? distance + 12 : distance;
  if (direction === 'past') return distance > 2 ? distance - 12 : distance;
  if (distance > 2) return distance - 12;
  return distance < -9 ? distance + 12 : distance;
}

function placeDay(context: Context, place: Place, expression: CalendarExpression): Placed {
  const { month = 1, day = 1, weekday, shift } = expression;
  const told = context.toldYear;
  if (context.publication === null) {
    if (!told || !recent(told, place.sentence, TOLD_BACK)) return { stretch: null, anchor: NO_ANCHOR, alternatives: NOTHING, step: 'no year is known' };
    return inYear(expression, civilFromDays(told.stretch.first).year, anchoredTo(told));
  }
  const nearest = nearestYear(context.publication, { month, day, past: context.tokens[place.scanned.from - 1]?.lower === 'ended' ? 366 : PAST_FIRST[directionOf(context, place)] });
  if (nearest === null) return { stretch: null, anchor: FROM_PUBLICATION, alternatives: NOTHING, step: 'the calendar has no such day' };
  const chosen = weekday === undefined ? shifted(context.publication, nearest, { month, day, last: shift === 'last', next: shift === 'next' }) : Math.abs(daysFromCivil(nearest, month, day) - context.publication) <= RECENT ? nearest : yearByWeekday(nearest, { month, day, weekday });
  const alternatives: TimeBounds[] = [];
  if (chosen !== nearest) alternatives.push(dayBounds(daysFromCivil(nearest, month, day)));
  const byWeekday = weekday === undefined ? chosen : yearByWeekday(nearest, { month, day, weekday });
  if (byWeekday !== chosen) alternatives.push(dayBounds(daysFromCivil(byWeekday, month, day)));
  const toldYear = recent(told, place.sentence, 3);
  if (toldYear && weekday === undefined) {
    const { year } = civilFromDays(toldYear.stretch.first);
    if (year !== chosen && isCivilDate(year, month, day)) alternatives.push(dayBounds(daysFromCivil(year, month, day)));
  }
  return { stretch: dayStretch(daysFromCivil(chosen, month, day)), anchor: FROM_PUBLICATION, alternatives, step: chosen === nearest ? 'the year is that of the nearest such day' : 'the weekday selects the year' };
}

/** Days by which a reading in the past is preferred: news tells of what was more than of what will be. */
const PAST_FIRST: Readonly<Record<Direction, number>> = { past: 120, unknown: 30, future: 0 };

function nearestYear(publication: number, { month, day, past }: { month: number; day: number; past: number }): number | null {
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

function shifted(publication: number, nearest: number, { month, day, last, next }: { month: number; day: number; last: boolean; next: boolean }): number {
  const at = daysFromCivil(nearest, month, day);
  if (last && at >= publication) return nearest - 1;
  return next && at <= publication ? nearest + 1 : nearest;
}

/** With the year left out and no such day near publication, the weekday selects it: the nearest year, else one of the six before or the one after, where the weekday fits. */
function yearByWeekday(nearest: number, { month, day, weekday }: { month: number; day: number; weekday: number }): number {
  for (const back of [0, -1, 1, -2, -3, -4, -5, -6]) {
    if (isCivilDate(nearest + back, month, day) && isoWeekday(daysFromCivil(nearest + back, month, day)) === weekday) return nearest + back;
  }
  return nearest;
}

/** The last such weekday on or before the publication, or the next one after a future cue; the other one is kept as an alternative. */
function placeWeekday(context: Context, place: Place, { weekday = 1, shift }: CalendarExpression): Placed {
  const told = context.toldDay;
  const fromTold = (shift === 'previous' || shift === 'following' || shift === 'same') && told;
  if (fromTold) {
    const back = (isoWeekday(told.stretch.first) - weekday + 7) % 7;
    const day = shift === 'following' ? told.stretch.first + (7 - back || 7) : told.stretch.first - (shift === 'same' ? back : back || 7);
    return { stretch: dayStretch(day), anchor: anchoredTo(told), alternatives: NOTHING, step: 'counted from the day told of before' };
  }
  const { publication } = context;
  if (publication === null) return { stretch: null, anchor: NO_ANCHOR, alternatives: NOTHING, step: 'no publication date is known' };
  const back = (isoWeekday(publication) - weekday + 7) % 7;
  const [past, future] = [publication - back, publication + ((7 - back) % 7)];
  const ahead = shift === 'next' || shift === 'coming' || shift === 'this' ? back !== 0 : shift ? false : back !== 0 && directionOf(context, place) === 'future';
  if (shift === 'last' || shift === 'past' || shift === 'previous') {
    const day = back === 0 ? publication - 7 : past;
    return { stretch: dayStretch(day), anchor: FROM_PUBLICATION, alternatives: [dayBounds(day - 7)], step: 'the last such weekday before publication' };
  }
  if (shift === 'next') return { stretch: dayStretch(back === 0 ? publication + 7 : future), anchor: FROM_PUBLICATION, alternatives: back === 0 ? NOTHING : [dayBounds(future + 7)], step: 'the next such weekday after publication' };
  const alternatives = back === 0 ? NOTHING : [dayBounds(ahead ? past : future)];
  return { stretch: dayStretch(ahead ? future : past), anchor: FROM_PUBLICATION, alternatives, step: ahead ? 'the next such weekday after publication' : 'the last such weekday up to publication' };
}

/** Gregorian Easter Sunday (Meeus, Jones, Butcher), in days since 1970-01-01. */
function easter(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return daysFromCivil(year, Math.floor((h + l - 7 * m + 114) / 31), ((h + l - 7 * m + 114) % 31) + 1);
}

function holidayIn(year: number, rule: HolidayRule): number {
  if ('easter' in rule) return easter(year) + rule.easter;
  if ('day' in rule) return daysFromCivil(year, rule.month, rule.day);
  const first = daysFromCivil(year, rule.month, 1);
  const offset = (rule.weekday - isoWeekday(first) + 7) % 7;
  if (rule.nth > 0) return first + offset + (rule.nth - 1) * 7 + (rule.plus ?? 0);
  return first + offset + Math.floor((daysInMonth(year, rule.month) - 1 - offset) / 7) * 7 + (rule.plus ?? 0);
}

function placeHoliday(context: Context, place: Place, { holiday, year, shift, around }: CalendarExpression): Placed {
  if (!holiday) return { stretch: null, anchor: NO_ANCHOR, alternatives: NOTHING, step: '' };
  const placed = (day: number): Stretch => (around === 'week' ? weekStretch(day) : around === 'weekend' ? weekendStretch(day) : dayStretch(day));
  if (year !== undefined) return { stretch: placed(holidayIn(year, holiday)), anchor: EXPLICIT, alternatives: NOTHING, step: 'a holiday of a stated year' };
  const { publication } = context;
  if (publication === null) {
    const told = context.toldYear;
    return told ? { stretch: placed(holidayIn(civilFromDays(told.stretch.first).year, holiday)), anchor: anchoredTo(told), alternatives: NOTHING, step: 'a holiday in the year told of' } : { stretch: null, anchor: NO_ANCHOR, alternatives: NOTHING, step: 'no year is known' };
  }
  const now = civilFromDays(publication).year;
  const days = [now - 1, now, now + 1].map((y) => holidayIn(y, holiday));
  const future = shift === 'next' || shift === 'coming' || (!shift && directionOf(context, place) === 'future');
  const past = shift === 'last' || shift === 'past';
  const fitting = days.filter((day) => (future ? day >= publication : past ? day < publication : true)).sort((a, b) => Math.abs(a - publication) - Math.abs(b - publication));
  const day = fitting[0] ?? days[1] ?? publication;
  return { stretch: placed(day), anchor: FROM_PUBLICATION, alternatives: NOTHING, step: 'the nearest such holiday' };
}

/** Lengthens a day, month or year to the end of its range. */
function rangeTo(stretch: Stretch, { to, month, day }: CalendarExpression): Stretch {
  if (!to) return stretch;
  const { year } = civilFromDays(stretch.first);
  if (day !== undefined && to.day !== undefined) {
    const lastMonth = to.month ?? month ?? 1;
    const lastYear = to.year ?? (lastMonth < (month ?? 1) ? year + 1 : year);
    if (!isCivilDate(lastYear, lastMonth, to.day)) return stretch;
    const last = daysFromCivil(lastYear, lastMonth, to.day);
    return joined(stretch, last + 1, isoDate(last));
  }
  if (to.month !== undefined) {
    const end = monthStretch(to.year ?? (to.month < (month ?? 1) ? year + 1 : year), to.month);
    return joined(stretch, end.end, end.value);
  }
  return to.year === undefined ? stretch : joined(stretch, yearStretch(to.year).end, yearValue(to.year));
}

const joined = (stretch: Stretch, end: number, last: string): Stretch => ({ ...stretch, end, value: `${stretch.value}/${last}`, edtf: `${stretch.edtf}/${last}` });
