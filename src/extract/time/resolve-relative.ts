/** Distances from the publication or from the time told of: yesterday, last week, two weeks ago, three days later. */
import { type TimeUnit, UNIT_MINUTES } from '../../lexicon/en/time-units.ts';
import { MINUTES_A_DAY, addMonths, civilFromDays, isoDate } from '../../model/value/calendar.ts';
import { type TimeAnchor, type TimeBounds, within } from '../../model/value/time.ts';
import { type Context, FROM_PUBLICATION, NOTHING, NO_ANCHOR, type Place, type Reading, type Told, anchoredTo, recent } from './context.ts';
import { grainOf } from './duration-value.ts';
import type { RelativeExpression } from './expression.ts';
import { type Stretch, clockValue, dayStretch, decadeStretch, monthStretch, quarterStretch, weekStretch, yearStretch } from './format.ts';

const CODES: Readonly<Record<TimeUnit, string>> = { second: 'S', minute: 'MIN', hour: 'H', day: 'D', week: 'W', month: 'M', quarter: 'Q', year: 'Y', decade: 'DE', century: 'CE', millennium: 'ML' };
const boundsOf = ({ first, end }: Stretch): TimeBounds => within(first * MINUTES_A_DAY, end * MINUTES_A_DAY);

export function resolveRelative(context: Context, place: Place, expression: RelativeExpression): Reading {
  const { direction, low, unit, from, vague } = expression;
  const symbolic = `${from === 'publication' ? 'DCT' : 'REF'}${direction === 0 ? '' : `${direction < 0 ? '-' : '+'}${vague ? 'X' : low}`}${CODES[unit]}`;
  if (vague) return vagueDistance(context, expression, symbolic);
  const base = baseOf(context, place, expression);
  if (!base) return { type: 'DATE', value: unresolvedValue(expression), grain: grainOf(unit), anchor: NO_ANCHOR, known: NOTHING, alternatives: NOTHING, symbolic, step: 'no date to count from is known' };
  const yearAgo = !expression.whole && unit === 'year' && low === 1 && direction < 0 ? quarterAgo(context, place) : null;
  if (yearAgo) return reading(yearAgo, { anchor: base.anchor, symbolic, step: 'the same quarter a year before' });
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return clockDistance(context, expression, symbolic);
  const stretch = expression.whole || unit !== 'decade' ? moved(base.day, unit, direction * low) : moved(base.day, 'year', direction * low * 10);
  const exact = expression.whole || (unit === 'day' && low <= 13);
  const bounds = exact ? boundsOf(stretch) : widened(base.day, stretch, expression);
  const alternatives = expression.whole && direction !== 0 ? rolling(base.day, unit, direction) : NOTHING;
  return { ...reading(stretch, { anchor: base.anchor, symbolic, step: base.step }), bounds, alternatives };
}

function reading(stretch: Stretch, { anchor, symbolic, step }: { anchor: TimeAnchor; symbolic: string; step: string }): Reading {
  return { type: 'DATE', value: stretch.value, grain: stretch.grain, bounds: boundsOf(stretch), edtf: stretch.edtf, stretch, anchor, known: NOTHING, alternatives: NOTHING, symbolic, step };
}

/** "Last week" may also mean the seven days before publication; likewise for months and years. */
function rolling(base: number, unit: TimeUnit, direction: -1 | 0 | 1): readonly TimeBounds[] {
  if (unit !== 'week' && unit !== 'month') return NOTHING;
  const length = unit === 'week' ? 7 : 31;
  const [first, end] = direction < 0 ? [base - length, base + 1] : [base, base + length + 1];
  return [within(first * MINUTES_A_DAY, end * MINUTES_A_DAY)];
}

function vagueDistance(context: Context, { unit, low, high, direction, from }: RelativeExpression, symbolic: string): Reading {
  const value = from === 'publication' ? (direction < 0 ? 'PAST_REF' : 'FUTURE_REF') : `P${unit === 'hour' || unit === 'minute' || unit === 'second' ? 'T' : ''}X${CODES[unit][0] ?? 'D'}`;
  const base = from === 'publication' ? context.publication : null;
  const common = { value, grain: grainOf(unit), known: NOTHING, alternatives: NOTHING, symbolic, step: 'the distance is vague' } as const;
  if (base === null) return { ...common, type: from === 'publication' ? 'DATE' : 'DURATION', anchor: NO_ANCHOR };
  const [near, far] = [Math.round((low * UNIT_MINUTES[unit]) / 2), Math.round((high + 1) * UNIT_MINUTES[unit])];
  const bounds = direction < 0 ? within(base * MINUTES_A_DAY - far, base * MINUTES_A_DAY - near + MINUTES_A_DAY) : within(base * MINUTES_A_DAY + near, (base + 1) * MINUTES_A_DAY + far);
  return { ...common, type: 'DATE', bounds, anchor: FROM_PUBLICATION };
}

function unresolvedValue({ unit, direction, from, part, clock }: RelativeExpression): string {
  if (unit === 'week') return 'XXXX-WXX';
  if (unit === 'month') return 'XXXX-XX';
  if (unit === 'year' || unit === 'decade') return 'XXXX';
  return from === 'publication' && direction === 0 && unit === 'day' && !part && !clock ? 'PRESENT_REF' : 'XXXX-XX-XX';
}

interface Base { readonly day: number; readonly anchor: TimeAnchor; readonly step: string }

function baseOf(context: Context, place: Place, { from, unit, whole }: RelativeExpression): Base | null {
  const { publication } = context;
  if (from === 'mention') {
    const told: Told | null = unit === 'day' || unit === 'hour' || unit === 'minute' ? recent(context.toldDay, place.sentence, 6) : recent(context.told, place.sentence, whole ? 6 : 1);
    if (told) return { day: told.stretch.first, anchor: anchoredTo(told), step: 'counted from the date told of before' };
  }
  return publication === null ? null : { day: publication, anchor: FROM_PUBLICATION, step: 'counted from the publication date' };
}

/** In a report on a quarter, "a year earlier" is the same quarter of the year before. */
function quarterAgo(context: Context, { sentence }: Place): Stretch | null {
  const { quarter } = context;
  return quarter && sentence - quarter.sentence <= 6 ? quarterStretch(quarter.year - 1, quarter.quarter) : null;
}

/** The calendar unit that lies so many units away. */
function moved(day: number, unit: TimeUnit, count: number): Stretch {
  const { year, month } = civilFromDays(day);
  switch (unit) {
    case 'week': return weekStretch(day + Math.round(count * 7));
    case 'month': return monthStretch(year, month + Math.round(count));
    case 'quarter': return quarterStretch(year, Math.ceil(month / 3) + Math.round(count));
    case 'year': return yearStretch(year + Math.trunc(count));
    case 'decade': return count === 0 || Math.abs(count) === 1 ? decadeOrYear(year, count) : yearStretch(year + count * 10);
    case 'century': return yearStretch(year + count * 100);
    case 'millennium': return yearStretch(year + count * 1000);
    default: return dayStretch(day + Math.round(count));
  }
}

const decadeOrYear = (year: number, count: number): Stretch => decadeStretch(Math.floor(year / 10) * 10 + count * 10);

/** A stated distance is rounded: half a unit of play on both sides, and the calendar unit it falls in. */
function widened(base: number, stretch: Stretch, { unit, low, high, direction }: RelativeExpression): TimeBounds {
  const monthly = unit === 'month' || unit === 'quarter' || unit === 'year' || unit === 'decade' || unit === 'century' || unit === 'millennium';
  const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200, millennium: 12_000, second: 0, minute: 0, hour: 0, day: 0, week: 0 }[unit];
  const away = (n: number): number => (monthly ? addMonths(base, Math.round(direction * n * months)) : base + Math.round(direction * n * (unit === 'week' ? 7 : 1)));
  const [a, b] = [away(low - 0.5), away(high + 0.5)];
  return within(Math.min(a, b, stretch.first) * MINUTES_A_DAY, (Math.max(a, b, stretch.end - 1) + 1) * MINUTES_A_DAY);
}

/** "Two hours ago", "an hour later": an instant where the base has a clock time, else the day. */
function clockDistance(context: Context, { unit, low, direction, from }: RelativeExpression, symbolic: string): Reading {
  const base = from === 'publication' && context.publication !== null && context.publicationMinutes !== null ? context.publication * MINUTES_A_DAY + context.publicationMinutes : null;
  const common = { grain: grainOf(unit), known: NOTHING, alternatives: NOTHING, symbolic } as const;
  if (base === null) return { ...common, type: 'TIME', value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF', anchor: NO_ANCHOR, step: 'no hour to count from is known' };
  const at = Math.round(base + direction * low * UNIT_MINUTES[unit]);
  const day = Math.floor(at / MINUTES_A_DAY);
  const play = Math.max(1, Math.round(UNIT_MINUTES[unit] / 2));
  return { ...common, type: 'TIME', value: `${isoDate(day)}${clockValue(at - day * MINUTES_A_DAY)}`, bounds: within(at - play, at + play), anchor: FROM_PUBLICATION, step: 'counted from the hour of publication' };
}
