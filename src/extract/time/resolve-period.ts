/** Quarters, halves, seasons, weekends and units spoken of as known ("the year", "the year-ago period"). */
import { MINUTES_A_DAY, civilFromDays, isoWeekday } from '../../model/value/calendar.ts';
import { type TimeAnchor, type TimeBounds, within } from '../../model/value/time.ts';
import { type Context, EXPLICIT, FROM_PUBLICATION, NOTHING, NO_ANCHOR, type Place, type Reading, anchoredTo, recent } from './context.ts';
import { directionOf } from './direction.ts';
import type { NamedUnitExpression, PeriodExpression } from './expression.ts';
import { type Stretch, dayStretch, decadeStretch, halfStretch, monthStretch, quarterStretch, seasonStretch, weekStretch, weekendStretch, yearStretch } from './format.ts';
import { grainOf } from './duration-value.ts';

const boundsOf = ({ first, end }: Stretch): TimeBounds => within(first * MINUTES_A_DAY, end * MINUTES_A_DAY);

const read = (stretch: Stretch, anchor: TimeAnchor, rest: { symbolic: string; step: string; known?: Reading['known']; alternatives?: readonly TimeBounds[] }): Reading => ({
  type: 'DATE', value: stretch.value, grain: stretch.grain, bounds: boundsOf(stretch), edtf: stretch.edtf, stretch, anchor, known: rest.known ?? NOTHING, alternatives: rest.alternatives ?? NOTHING, symbolic: rest.symbolic, step: rest.step,
});

const unread = (value: string, grain: Reading['grain'], symbolic: string): Reading => ({ type: 'DATE', value, grain, anchor: NO_ANCHOR, known: NOTHING, alternatives: NOTHING, symbolic, step: 'no publication date is known' });

export function resolvePeriod(context: Context, place: Place, expression: PeriodExpression): Reading {
  if (expression.period === 'season') return resolveSeason(context, place, expression);
  return expression.period === 'half' ? resolveHalf(context, expression) : resolveQuarter(context, place, expression);
}

const SHIFT_YEARS = { last: -1, past: -1, previous: -1, next: 1, coming: 1, following: 1, this: 0, same: 0, current: 0 } as const;

function yearOf(context: Context, { year, yearShift, back }: PeriodExpression): number | null {
  if (year !== undefined) return year;
  if (context.publication === null) return null;
  const now = civilFromDays(context.publication).year;
  return yearShift === undefined ? (back === undefined ? null : now - back) : now + yearShift;
}

function resolveQuarter(context: Context, place: Place, expression: PeriodExpression): Reading {
  const { index, back = 0, shift } = expression;
  const symbolic = `QUARTER(${index ?? shift ?? 'known'}${back ? '-1Y' : ''})`;
  const { publication } = context;
  const now = publication === null ? null : civilFromDays(publication);
  const stated = yearOf(context, expression);
  const current = now === null ? null : { year: now.year, quarter: Math.ceil(now.month / 3) };
  const found = quarterOf({ context, place, expression, stated, current });
  if (!found) return unread(`${stated ?? 'XXXX'}-Q${index ?? 'X'}`, 'quarter', symbolic);
  const stretch = quarterStretch(found.year, found.quarter);
  const floor = current === null ? -Infinity : current.quarter === 1 ? current.year - 1 : current.year;
  if (back === 0 && civilFromDays(stretch.first).year >= floor) context.quarter = { year: civilFromDays(stretch.first).year, quarter: Math.ceil(civilFromDays(stretch.first).month / 3), sentence: place.sentence };
  return read(stretch, expression.year === undefined ? FROM_PUBLICATION : EXPLICIT, { symbolic, step: 'a quarter of the year', known: expression.year === undefined ? NOTHING : ['year'] });
}

interface QuarterQuestion { readonly context: Context; readonly place: Place; readonly expression: PeriodExpression; readonly stated: number | null; readonly current: { readonly year: number; readonly quarter: number } | null }

function quarterOf({ context, place, expression, stated, current }: QuarterQuestion): { readonly year: number; readonly quarter: number } | null {
  const { index, back = 0, shift } = expression;
  const told = context.quarter;
  const completed = current && (current.quarter === 1 ? { year: current.year - 1, quarter: 4 } : { year: current.year, quarter: current.quarter - 1 });
  if (index === null) {
    if (shift === 'this' || shift === 'current') return current;
    if (shift === 'next' || shift === 'coming') return current && { year: current.year, quarter: current.quarter + 1 };
    const fresh = told && place.sentence - told.sentence <= 4 ? told : null;
    const base = shift === 'last' ? fresh ?? completed ?? told : told ?? completed;
    return base && { year: stated ?? base.year - back, quarter: base.quarter };
  }
  if (stated !== null && back === 0) return { year: stated, quarter: index };
  if (!current) return null;
  const ahead = shift === 'next' || (index > current.quarter && directionOf(context, place) === 'future') || (index > current.quarter && (shift === 'this' || shift === 'current'));
  const year = index <= current.quarter || ahead ? current.year : current.year - 1;
  return { year: year - back, quarter: index };
}

function resolveHalf(context: Context, expression: PeriodExpression): Reading {
  const index = expression.index ?? 1;
  const year = yearOf(context, expression) ?? (context.publication === null ? null : civilFromDays(context.publication).year - (expression.shift ? -SHIFT_YEARS[expression.shift] : 0));
  const symbolic = `HALF(${index})`;
  if (year === null) return unread(`XXXX-H${index}`, 'half', symbolic);
  return read(halfStretch(year, index), expression.year === undefined ? FROM_PUBLICATION : EXPLICIT, { symbolic, step: 'a half of the year', known: expression.year === undefined ? NOTHING : ['year'] });
}

function resolveSeason(context: Context, place: Place, expression: PeriodExpression): Reading {
  const month = expression.index ?? 3;
  const symbolic = `${expression.shift ? `${expression.shift.toUpperCase()}(` : ''}season-${month}${expression.shift ? ')' : ''}`;
  const year = yearOf(context, expression);
  if (year !== null) return read(seasonStretch(year, month), expression.year === undefined ? FROM_PUBLICATION : EXPLICIT, { symbolic, step: 'a season of a known year', known: expression.year === undefined ? NOTHING : ['year'] });
  if (context.publication === null) return unread(seasonStretch(0, month).value.replace('0000', 'XXXX'), 'season', symbolic);
  const now = civilFromDays(context.publication).year;
  const { publication } = context;
  const seasons = [now - 1, now, now + 1].map((y) => seasonStretch(y, month));
  const { shift } = expression;
  const started = seasons.filter((s) => s.first <= publication);
  const ended = seasons.filter((s) => s.end - 22 < publication);
  const ahead = shift === 'next' || shift === 'coming' || (!shift && directionOf(context, place) === 'future');
  const chosen = shift === 'this' ? (seasonStretch(month === 12 && publication < (seasons[0]?.end ?? 0) ? now - 1 : now, month)) : ahead ? seasons.find((s) => s.first > publication) : shift === 'last' ? ended.at(-1) : shift ? started.at(-1) : nearestSeason(seasons, publication);
  const stretch = chosen ?? seasonStretch(now, month);
  const before = seasonStretch(civilFromDays(stretch.first).year - 1, month);
  return read(stretch, FROM_PUBLICATION, { symbolic, step: 'the season nearest to publication', alternatives: shift === 'last' ? [boundsOf(before)] : NOTHING });
}

/** The season that holds the day or lies nearest to it. */
function nearestSeason(seasons: readonly Stretch[], day: number): Stretch | undefined {
  const away = ({ first, end }: Stretch): number => Math.max(0, first - day, day - end + 1);
  return seasons.toSorted((a, b) => away(a) - away(b))[0];
}

export function resolveUnit(context: Context, place: Place, expression: NamedUnitExpression): Reading {
  const { unit, shift } = expression;
  const symbolic = `THE(${unit})`;
  if (unit === 'weekend') return resolveWeekend(context, place, expression);
  if (unit === 'period') {
    const quarter = resolveQuarter(context, place, { kind: 'period', period: 'quarter', index: null, fiscal: false, ...(shift && { shift }), ...(expression.back && { back: expression.back }), ...(expression.year && { year: expression.year }) });
    return { ...quarter, symbolic };
  }
  const told = recent(unit === 'day' ? context.toldDay : context.told, place.sentence, unit === 'day' ? 4 : 1);
  const publication = context.publication;
  if (expression.year !== undefined) return read(yearStretch(expression.year), EXPLICIT, { symbolic, step: 'a fiscal year', known: ['year'] });
  const useTold = told && (unit === 'day' || unit === 'month' || publication === null);
  const base = useTold ? told.stretch.first : publication;
  if (base === null) return unread(unit === 'week' ? 'XXXX-WXX' : unit === 'year' || unit === 'fiscal-year' ? 'XXXX' : 'XXXX-XX-XX', unit === 'fiscal-year' ? 'year' : grainOf(unit), symbolic);
  const anchor = useTold ? anchoredTo(told) : FROM_PUBLICATION;
  const offset = (shift ? SHIFT_YEARS[shift] : 0) - (expression.back ?? 0);
  return read(unitStretch(base, unit, offset), anchor, { symbolic, step: 'the unit that holds the date told of or published' });
}

function unitStretch(day: number, unit: NamedUnitExpression['unit'], offset: number): Stretch {
  const { year, month } = civilFromDays(day);
  if (unit === 'year' || unit === 'fiscal-year') return yearStretch(year + offset);
  if (unit === 'week') return weekStretch(day + offset * 7);
  if (unit === 'month') return monthStretch(year, month + offset);
  if (unit === 'decade') return decadeStretch(Math.floor(year / 10) * 10 + offset * 10);
  if (unit === 'century') {
    const first = (Math.floor(year / 100) + offset) * 100;
    return { ...yearStretch(first, 100), grain: 'century', value: String(first / 100), edtf: `${first / 100}XX` };
  }
  return dayStretch(day + offset);
}

/** "The weekend" is the one just past, or the coming one after a future cue; the other is kept as an alternative. */
function resolveWeekend(context: Context, place: Place, { shift }: NamedUnitExpression): Reading {
  const symbolic = `${shift ? shift.toUpperCase() : 'THE'}(weekend)`;
  const { publication } = context;
  if (publication === null) return unread('XXXX-WXX-WE', 'day', symbolic);
  const inside = isoWeekday(publication) >= 6;
  const direction = shift ? 'unknown' : directionOf(context, place);
  const ahead = shift === 'this' || shift === 'next' || shift === 'coming' || direction === 'future';
  const offset = shift === 'next' && inside ? 7 : ahead || (inside && shift !== 'last') ? 0 : -7;
  const other = weekendStretch(publication + (offset === 0 ? -7 : offset === 7 ? 0 : -14));
  return read(weekendStretch(publication + offset), FROM_PUBLICATION, { symbolic, step: 'the weekend nearest to publication', alternatives: [boundsOf(other)] });
}
