/** Distances from the publication or from the time told of: yesterday, last week, two weeks ago, three days later. */
import { type TimeUnit, UNIT_MINUTES } from '../../lexicon/en/time-units.ts';
import { MINUTES_A_DAY, addMonths, civilFromDays, isoDate } from '../../model/value/calendar.ts';
import { type TimeAnchor, type TimeBounds, within } from '../../model/value/time.ts';
import { type Context, FROM_PUBLICATION, NOTHING, type Place, type Reading, anchoredTo, openReading, recent, unitReading } from './context.ts';
import { grainOf, vagueValue } from './duration-value.ts';
import type { RelativeExpression } from './expression.ts';
import { type Stretch, boundsOf, clockValue, dayStretch, decadeStretch, monthStretch, quarterStretch, weekStretch, yearStretch } from './format.ts';

const CODES: Readonly<Record<TimeUnit, string>> = {
  second: 'S', minute: 'MIN', hour: 'H', day: 'D', week: 'W', month: 'M', quarter: 'Q', year: 'Y', decade: 'DE', century: 'CE', millennium: 'ML',
};
const isClockUnit = (unit: TimeUnit): boolean => unit === 'hour' || unit === 'minute' || unit === 'second';
/** A count of days is taken at its word, but for round ones from here on. */
const ROUND_DAYS = 20;
const isExact = ({ unit, low }: RelativeExpression): boolean => unit === 'day' && (low < ROUND_DAYS || low % 10 !== 0);

function symbolOf({ from, direction, vague, low, unit }: RelativeExpression): string {
  const base = from === 'publication' ? 'DCT' : 'REF';
  if (direction === 0) return `${base}${CODES[unit]}`;
  return `${base}${direction < 0 ? '-' : '+'}${vague ? 'X' : low}${CODES[unit]}`;
}

export function resolveRelative(context: Context, place: Place, expression: RelativeExpression): Reading {
  const { direction, low, unit, vague, whole } = expression;
  const symbolic = symbolOf(expression);
  if (vague) return vagueDistance(context, expression, symbolic);
  const base = baseOf(context, place, expression);
  if (!base) return openReading('DATE', unresolvedValue(expression), { grain: grainOf(unit), symbolic, step: 'no date to count from is known' });
  const { day, anchor } = base;
  const quarter = !whole && unit === 'year' && low === 1 && direction < 0 ? quarterAgo(context, place) : null;
  if (quarter) return unitReading(quarter, { anchor, symbolic, step: 'the same quarter a year before' });
  if (isClockUnit(unit)) return clockDistance(context, expression, symbolic);
  const stretch = whole || unit !== 'decade' ? moved(day, unit, direction * low) : moved(day, 'year', direction * low * 10);
  const reading = unitReading(stretch, { anchor, symbolic, step: base.step, alternatives: whole && direction !== 0 ? rolling(day, unit, direction) : NOTHING });
  return whole || isExact(expression) ? reading : Object.assign(reading, { bounds: widened(day, stretch, expression) });
}

/** "Last week" may also mean the seven days before publication; likewise for months. */
function rolling(base: number, unit: TimeUnit, direction: -1 | 1): readonly TimeBounds[] {
  if (unit !== 'week' && unit !== 'month') return NOTHING;
  const length = unit === 'week' ? 7 : 31;
  const [first, end] = direction < 0 ? [base - length, base + 1] : [base, base + length + 1];
  return [within(first * MINUTES_A_DAY, end * MINUTES_A_DAY)];
}

/** "Several years ago" is somewhere before the publication; "days later" is only a length. */
function vagueDistance({ publication }: Context, { unit, low, high, direction, from }: RelativeExpression, symbolic: string): Reading {
  const rest = { grain: grainOf(unit), symbolic, step: 'the distance is vague' };
  if (from === 'mention') return openReading('DURATION', vagueValue(unit), rest);
  const reading = openReading('DATE', direction < 0 ? 'PAST_REF' : 'FUTURE_REF', rest);
  if (publication === null) return reading;
  const near = Math.round((low * UNIT_MINUTES[unit]) / 2);
  const far = Math.round((high + 1) * UNIT_MINUTES[unit]);
  const start = publication * MINUTES_A_DAY;
  const end = (publication + 1) * MINUTES_A_DAY;
  return Object.assign(reading, { bounds: direction < 0 ? within(start - far, end - near) : within(start + near, end + far), anchor: FROM_PUBLICATION });
}

function unresolvedValue({ unit, direction, from, part, clock }: RelativeExpression): string {
  if (unit === 'week') return 'XXXX-WXX';
  if (unit === 'month') return 'XXXX-XX';
  if (unit === 'year' || unit === 'decade') return 'XXXX';
  return from === 'publication' && direction === 0 && unit === 'day' && !part && !clock ? 'PRESENT_REF' : 'XXXX-XX-XX';
}

/** How many sentences back a date is counted from: a day or a whole unit farther than a bare distance. */
const FAR_BACK = 6;
const NEAR_BACK = 1;

interface Base { readonly day: number; readonly anchor: TimeAnchor; readonly step: string }

function baseOf({ publication, told, toldDay }: Context, { sentence }: Place, { from, unit, whole, direction }: RelativeExpression): Base | null {
  const isDaily = unit === 'day' || isClockUnit(unit);
  const before = from === 'mention' ? recent(isDaily ? toldDay : told, sentence, isDaily || whole ? FAR_BACK : NEAR_BACK) : null;
  if (before) return { day: before.stretch.first, anchor: anchoredTo(before), step: 'counted from the date told of before' };
  // "Three days later" without a date before it is counted from something that is not dated; it is not to come.
  if (publication === null || (from === 'mention' && direction > 0)) return null;
  return { day: publication, anchor: FROM_PUBLICATION, step: 'counted from the publication date' };
}

/** In a report on a quarter, "a year earlier" is the same quarter of the year before. */
function quarterAgo({ quarter, inMonths }: Context, { sentence }: Place): Stretch | null {
  return quarter && !inMonths && sentence - quarter.sentence <= FAR_BACK ? quarterStretch(quarter.year - 1, quarter.quarter) : null;
}

/** The calendar unit that lies so many units away. */
function moved(day: number, unit: TimeUnit, count: number): Stretch {
  const { year, month } = civilFromDays(day);
  switch (unit) {
    case 'week': return weekStretch(day + Math.round(count * 7));
    case 'month': return monthStretch(year, month + Math.round(count));
    case 'quarter': return quarterStretch(year, Math.ceil(month / 3) + Math.round(count));
    case 'year': return yearStretch(year + Math.trunc(count));
    case 'decade': return decadeStretch(Math.floor(year / 10) * 10 + count * 10);
    case 'century': return yearStretch(year + count * 100);
    case 'millennium': return yearStretch(year + count * 1000);
    default: return dayStretch(day + Math.round(count));
  }
}

const MONTHS_IN: Partial<Record<TimeUnit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200, millennium: 12_000 };

/** A stated distance is rounded: half a unit of play on both sides, a day at least, and the calendar unit it falls in. */
function widened(base: number, stretch: Stretch, { unit, low, high, direction }: RelativeExpression): TimeBounds {
  const months = MONTHS_IN[unit];
  const away = (n: number, round: (n: number) => number): number => (months ? addMonths(base, direction * round(n * months)) : base + direction * round(n * (unit === 'week' ? 7 : 1)));
  const near = away(low - 0.5, Math.floor);
  const far = away(high + 0.5, Math.ceil);
  return boundsOf({ ...stretch, first: Math.min(near, far, stretch.first), end: Math.max(near, far, stretch.end - 1) + 1 });
}

/** "Two hours ago", "an hour later": an instant where the hour of publication is known. */
function clockDistance({ publication, publicationMinutes }: Context, { unit, low, direction, from }: RelativeExpression, symbolic: string): Reading {
  const rest = { grain: grainOf(unit), symbolic, step: 'no hour to count from is known' };
  const reading = openReading('TIME', direction < 0 ? 'PAST_REF' : 'FUTURE_REF', rest);
  if (from !== 'publication' || publication === null || publicationMinutes === null) return reading;
  const at = Math.round(publication * MINUTES_A_DAY + publicationMinutes + direction * low * UNIT_MINUTES[unit]);
  const day = Math.floor(at / MINUTES_A_DAY);
  const play = Math.max(1, Math.round(UNIT_MINUTES[unit] / 2));
  const value = `${isoDate(day)}${clockValue(at - day * MINUTES_A_DAY)}`;
  return { ...reading, value, bounds: within(at - play, at + play), anchor: FROM_PUBLICATION, step: 'counted from the hour of publication' };
}
