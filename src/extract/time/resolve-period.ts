/** Quarters, halves and seasons, in the year stated, told of, or nearest to publication. */
import { civilFromDays } from '../../model/value/calendar.ts';
import { type Context, EXPLICIT, FROM_PUBLICATION, NOTHING, type Place, type Reading, openReading, unitReading } from './context.ts';
import { directionOf } from './direction.ts';
import type { PeriodExpression, Shift } from './expression.ts';
import { type Stretch, boundsOf, halfStretch, quarterStretch, seasonStretch } from './format.ts';

export function resolvePeriod(context: Context, place: Place, expression: PeriodExpression): Reading {
  if (expression.period === 'season') return resolveSeason(context, place, expression);
  return expression.period === 'half' ? resolveHalf(context, expression) : resolveQuarter(context, place, expression);
}

/** Units from the one that holds the publication. */
export const SHIFT_BY: Readonly<Record<Shift, -1 | 0 | 1>> = { last: -1, past: -1, previous: -1, this: 0, same: 0, current: 0, next: 1, coming: 1, following: 1 };

/** The year that the words give, or null. */
function yearOf({ publication }: Context, { year, yearShift, back }: PeriodExpression): number | null {
  if (year !== undefined) return year;
  if (publication === null || (yearShift === undefined && back === undefined)) return null;
  return civilFromDays(publication).year + (yearShift ?? -(back ?? 0));
}

/** What a reading of a period rests on. */
const restOf = ({ year }: PeriodExpression, symbolic: string, step: string): Parameters<typeof unitReading>[1] =>
  year === undefined ? { anchor: FROM_PUBLICATION, symbolic, step } : { anchor: EXPLICIT, symbolic, step, known: ['year'] };

interface Quarter { readonly year: number; readonly quarter: number }

const quarterAt = (day: number): Quarter => ({ year: civilFromDays(day).year, quarter: Math.ceil(civilFromDays(day).month / 3) });
const quarterBefore = ({ year, quarter }: Quarter): Quarter => (quarter === 1 ? { year: year - 1, quarter: 4 } : { year, quarter: quarter - 1 });

export function resolveQuarter(context: Context, place: Place, expression: PeriodExpression): Reading {
  const { index, back = 0, shift } = expression;
  const symbolic = `QUARTER(${index ?? shift ?? 'known'}${back ? '-1Y' : ''})`;
  const current = context.publication === null ? null : quarterAt(context.publication);
  const stated = yearOf(context, expression);
  const found = index === null ? knownQuarter(context, place, { expression, current, stated }) : numberedQuarter(context, place, { expression, current, stated });
  if (!found) return openReading('DATE', `${stated ?? 'XXXX'}-Q${index ?? 'X'}`, { grain: 'quarter', symbolic, step: 'no publication date is known' });
  const stretch = quarterStretch(found.year, found.quarter);
  context.inMonths = false;
  const told = quarterAt(stretch.first);
  // A report's own quarter is the last completed one or a later one; an older one is what it is compared with.
  if (back === 0 && (current === null || told.year >= quarterBefore(current).year) && !isForecast(context, told, current)) context.quarter = { ...told, sentence: place.sentence };
  return unitReading(stretch, restOf(expression, symbolic, 'a quarter of the year'));
}

/** A report on a quarter that is over may name the running one, or a later one, for what it expects of it. */
function isForecast({ quarter: own }: Context, told: Quarter, current: Quarter | null): boolean {
  return own !== null && current !== null && countOf(own) < countOf(current) && countOf(told) >= countOf(current);
}

const countOf = ({ year, quarter }: Quarter): number => year * 4 + quarter;

interface Question { readonly expression: PeriodExpression; readonly current: Quarter | null; readonly stated: number | null }

/** "The latest" quarter told of so many sentences ago is still the same. */
const FRESH = 4;

/** "the quarter", "the latest quarter", "the year-ago quarter": the one told of, else the last completed one. */
function knownQuarter({ quarter: told }: Context, { sentence }: Place, { expression, current, stated }: Question): Quarter | null {
  const { shift, back = 0 } = expression;
  if (shift === 'this' || shift === 'current') return current;
  if (shift === 'next' || shift === 'coming') return current && { year: current.year, quarter: current.quarter + 1 };
  const completed = current && quarterBefore(current);
  const fresh = told && sentence - told.sentence <= FRESH ? told : null;
  const base = shift === 'last' ? fresh ?? completed ?? told : told ?? completed;
  return base && { year: stated ?? base.year - back, quarter: base.quarter };
}

/** "the third quarter": the last one that has begun, or the coming one after a future cue. */
function numberedQuarter(context: Context, place: Place, { expression, current, stated }: Question): Quarter | null {
  const { index, back = 0, shift } = expression;
  const quarter = index ?? 1;
  if (stated !== null && back === 0) return { year: stated, quarter };
  if (!current) return null;
  const isAhead = quarter > current.quarter && (shift === 'this' || shift === 'current' || directionOf(context, place) === 'future');
  const year = quarter <= current.quarter || isAhead || shift === 'next' ? current.year : current.year - 1;
  return { year: year - back, quarter };
}

function resolveHalf(context: Context, expression: PeriodExpression): Reading {
  const { index, shift } = expression;
  const half = index ?? 1;
  const symbolic = `HALF(${half})`;
  const now = context.publication === null ? null : civilFromDays(context.publication).year + (shift ? SHIFT_BY[shift] : 0);
  const year = yearOf(context, expression) ?? now;
  if (year === null) return openReading('DATE', `XXXX-H${half}`, { grain: 'half', symbolic, step: 'no publication date is known' });
  return unitReading(halfStretch(year, half), restOf(expression, symbolic, 'a half of the year'));
}

function resolveSeason(context: Context, place: Place, expression: PeriodExpression): Reading {
  const { index, shift } = expression;
  const month = index ?? 3;
  const symbolic = shift ? `${shift.toUpperCase()}(season-${month})` : `season-${month}`;
  const year = yearOf(context, expression);
  if (year !== null) return unitReading(seasonStretch(year, month), restOf(expression, symbolic, 'a season of a known year'));
  const { publication } = context;
  if (publication === null) return openReading('DATE', seasonStretch(0, month).value.replace('0000', 'XXXX'), { grain: 'season', symbolic, step: 'no publication date is known' });
  const chosen = seasonNear(publication, month, shift ?? (directionOf(context, place) === 'future' ? 'next' : undefined));
  const before = seasonStretch(civilFromDays(chosen.first).year - 1, month);
  return unitReading(chosen, { anchor: FROM_PUBLICATION, symbolic, step: 'the season nearest to publication', alternatives: shift === 'last' ? [boundsOf(before)] : NOTHING });
}

/** Weeks that a season's stretch reaches into the month after it, in days; "last summer" may be said once its months are over. */
const OVERHANG = 22;

function seasonNear(publication: number, month: number, shift: Shift | undefined): Stretch {
  const now = civilFromDays(publication).year;
  const seasons = [now - 1, now, now + 1].map((year) => seasonStretch(year, month));
  const running = seasons.find(({ first, end }) => first <= publication && publication < end);
  switch (shift) {
    case 'this': return running ?? seasonStretch(now, month);
    case 'next': case 'coming': return seasons.find(({ first }) => first > publication) ?? seasonStretch(now + 1, month);
    case 'last': return seasons.findLast(({ end }) => end - OVERHANG < publication) ?? seasonStretch(now - 1, month);
    case undefined: return nearestTo(seasons, publication);
    default: return seasons.findLast(({ first }) => first <= publication) ?? seasonStretch(now, month);
  }
}

/** The season that holds the day or lies nearest to it. */
function nearestTo(seasons: readonly Stretch[], day: number): Stretch {
  const away = ({ first, end }: Stretch): number => Math.max(0, first - day, day - end + 1);
  return seasons.reduce((best, season) => (away(season) < away(best) ? season : best));
}
