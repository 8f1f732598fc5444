/** Units that the text speaks of as known: "the year", "that week", "the weekend", "the year-ago period". */
import { civilFromDays, isoWeekday } from '../../model/value/calendar.ts';
import { type Context, EXPLICIT, FROM_PUBLICATION, type Place, type Reading, anchoredTo, openReading, recent, unitReading } from './context.ts';
import { directionOf } from './direction.ts';
import { grainOf } from './duration-value.ts';
import type { NamedUnitExpression } from './expression.ts';
import { type Stretch, boundsOf, centuryStretch, dayStretch, decadeStretch, monthStretch, weekStretch, weekendStretch, yearStretch } from './format.ts';
import { SHIFT_BY, resolveQuarter } from './resolve-period.ts';

/** "The day" is looked for over so many sentences, other units over so many. */
const DAY_OVER = 4;
const UNIT_OVER = 1;

export function resolveUnit(context: Context, place: Place, expression: NamedUnitExpression): Reading {
  const { unit, shift, year, back } = expression;
  const symbolic = `THE(${unit})`;
  if (unit === 'weekend') return resolveWeekend(context, place, expression);
  if (unit === 'period' && context.inMonths && year !== undefined) return unitReading(yearStretch(year), { anchor: EXPLICIT, symbolic, step: 'the months told of, in a stated year', known: ['year'] });
  if (unit === 'period') return { ...resolveQuarter(context, place, { kind: 'period', period: 'quarter', index: null, fiscal: false, shift, back, year }), symbolic };
  if (year !== undefined) return unitReading(yearStretch(year), { anchor: EXPLICIT, symbolic, step: 'a fiscal year', known: ['year'] });
  const { publication } = context;
  const before = unit === 'day' ? recent(context.toldDay, place.sentence, DAY_OVER) : recent(context.told, place.sentence, UNIT_OVER);
  const told = unit === 'day' || unit === 'month' || publication === null ? before : null;
  const base = told?.stretch.first ?? publication;
  const grain = unit === 'fiscal-year' ? 'year' : grainOf(unit);
  if (base === null) return openReading('DATE', UNKNOWN[unit] ?? 'XXXX-XX-XX', { grain, symbolic, step: 'no publication date is known' });
  const offset = (shift ? SHIFT_BY[shift] : 0) - (back ?? 0);
  return unitReading(unitStretch(base, unit, offset), { anchor: told ? anchoredTo(told) : FROM_PUBLICATION, symbolic, step: 'the unit that holds the date told of or published' });
}

const UNKNOWN: Partial<Record<NamedUnitExpression['unit'], string>> = { week: 'XXXX-WXX', month: 'XXXX-XX', year: 'XXXX', 'fiscal-year': 'XXXX' };

function unitStretch(day: number, unit: NamedUnitExpression['unit'], offset: number): Stretch {
  const { year, month } = civilFromDays(day);
  switch (unit) {
    case 'year': case 'fiscal-year': return yearStretch(year + offset);
    case 'week': return weekStretch(day + offset * 7);
    case 'month': return monthStretch(year, month + offset);
    case 'decade': return decadeStretch((Math.floor(year / 10) + offset) * 10);
    case 'century': return centuryStretch((Math.floor(year / 100) + offset) * 100);
    default: return dayStretch(day + offset);
  }
}

/** "The weekend" is the one just past, or the coming one after a future cue; the other is kept as an alternative. */
function resolveWeekend(context: Context, place: Place, { shift }: NamedUnitExpression): Reading {
  const symbolic = `${shift ? shift.toUpperCase() : 'THE'}(weekend)`;
  const { publication } = context;
  if (publication === null) return openReading('DATE', 'XXXX-WXX-WE', { grain: 'day', symbolic, step: 'no publication date is known' });
  const inside = isoWeekday(publication) >= 6;
  const isAhead = shift === 'this' || shift === 'next' || shift === 'coming' || (!shift && directionOf(context, place) === 'future');
  const isThis = isAhead || (inside && shift !== 'last');
  const offset = shift === 'next' && inside ? 7 : isThis ? 0 : -7;
  const other = weekendStretch(publication + (offset > 0 ? 0 : offset - 7));
  return unitReading(weekendStretch(publication + offset), { anchor: FROM_PUBLICATION, symbolic, step: 'the weekend nearest to publication', alternatives: [boundsOf(other)] });
}
