/** The resolver: symbolic expressions to time values, in reading order, by publication, the time told of, tense and cue words. */
import { MINUTES_A_DAY } from '../../model/value/calendar.ts';
import { type TimeBounds, type TimeValue, type TimexMod, within } from '../../model/value/time.ts';
import { type Context, EXPLICIT, NOTHING, NO_ANCHOR, type Place, type Reading } from './context.ts';
import type { Scanned } from './expression.ts';
import { decadeStretch, yearStretch } from './format.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import { onDay, resolveDaytime } from './resolve-daytime.ts';
import { resolveDuration } from './resolve-duration.ts';
import { resolvePeriod, resolveUnit } from './resolve-period.ts';
import { resolveRelative } from './resolve-relative.ts';

export interface Resolved {
  readonly time: TimeValue;
  readonly step: string;
}

export function resolve(context: Context, place: Place): Resolved {
  const { scanned } = place;
  const raw = readingOf(context, place);
  const reading = scanned.mod && raw.bounds && raw.type !== 'DURATION' ? { ...raw, bounds: cut(context, place, raw) } : raw;
  remember(context, place, reading);
  const { step, stretch: _stretch, ...value } = reading;
  return { time: { kind: 'time', ...value, ...(scanned.mod && { mod: scanned.mod }) }, step };
}

function readingOf(context: Context, place: Place): Reading {
  const { expression, mod } = place.scanned;
  switch (expression.kind) {
    case 'calendar': return onDay(resolveCalendar(context, place, expression), expression.clock, expression.part);
    case 'relative': return onDay(resolveRelative(context, place, expression), expression.clock, expression.part);
    case 'period': return resolvePeriod(context, place, expression);
    case 'unit': return resolveUnit(context, place, expression);
    case 'daytime': return resolveDaytime(context, place, expression);
    case 'duration': return resolveDuration(context, expression, mod);
    case 'years': {
      const stretch = expression.grain === 'decade' ? decadeStretch(expression.first) : { ...yearStretch(expression.first, expression.count), grain: expression.grain, value: expression.value, edtf: `${expression.value}XX` };
      return { type: 'DATE', value: expression.value, grain: expression.grain, bounds: within(stretch.first * MINUTES_A_DAY, stretch.end * MINUTES_A_DAY), edtf: stretch.edtf, stretch, anchor: EXPLICIT, known: ['year'], alternatives: NOTHING, symbolic: expression.value, step: 'a decade or century' };
    }
    case 'set': return { type: 'SET', value: expression.value, grain: expression.grain, anchor: NO_ANCHOR, known: NOTHING, alternatives: NOTHING, ...(expression.weekday && { weekday: expression.weekday }), symbolic: expression.value, step: 'a repeated time' };
    case 'reference': return reference(context, expression.value);
  }
}

/** Now is the publication's day; the past ends and the future begins there. */
function reference({ publication }: Context, value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'): Reading {
  return { type: 'DATE', value, grain: 'day', anchor: publication === null ? NO_ANCHOR : { kind: 'publication' }, known: NOTHING, alternatives: NOTHING, symbolic: value, step: 'a reference without a date' };
}

/** The part of a stretch that "early", "mid", "late" and "about" leave: thirds; "earlier this year" ends at publication. */
function cut(context: Context, { scanned }: Place, { bounds, grain }: Reading): TimeBounds {
  if (!bounds) return within(-Infinity, Infinity);
  const { beginLow: low, endHigh: high } = bounds;
  const third = (high - low) / 3;
  const now = context.publication === null ? null : (context.publication + 1) * MINUTES_A_DAY;
  const word = context.tokens[scanned.from]?.lower;
  if (word === 'earlier' && now !== null && now > low && now <= high) return within(low, now);
  if (word === 'later' && now !== null && now > low && now <= high) return within(now - MINUTES_A_DAY, high);
  return cutBy(scanned.mod, { low, high, third, slack: SLACK[grain] ?? MINUTES_A_DAY });
}

/** Play of "about" in minutes, by grain. */
const SLACK: Partial<Record<Reading['grain'], number>> = { minute: 30, hour: 60, 'part-of-day': 180, day: 3 * MINUTES_A_DAY, week: 4 * MINUTES_A_DAY, month: 15 * MINUTES_A_DAY, quarter: 30 * MINUTES_A_DAY, half: 60 * MINUTES_A_DAY, season: 30 * MINUTES_A_DAY, year: 183 * MINUTES_A_DAY };

function cutBy(mod: TimexMod | undefined, { low, high, third, slack }: { low: number; high: number; third: number; slack: number }): TimeBounds {
  switch (mod) {
    case 'START': return within(low, Math.ceil(low + third));
    case 'MID': return within(Math.floor(low + third), Math.ceil(high - third));
    case 'END': return within(Math.floor(high - third), high);
    case 'APPROX': return within(low - slack, high + slack);
    case 'AFTER': return within(high, Infinity);
    case 'ON_OR_AFTER': return within(low, Infinity);
    case 'BEFORE': return within(-Infinity, low);
    case 'ON_OR_BEFORE': return within(-Infinity, high);
    case 'LESS_THAN': case 'EQUAL_OR_LESS': return within(low, high + slack);
    case 'MORE_THAN': case 'EQUAL_OR_MORE': return within(low - 2 * slack, high);
    default: return within(low, high);
  }
}

function remember(context: Context, { scanned, sentence }: Place, { stretch, known, weekday, alternatives }: Reading): void {
  if (!stretch) return;
  const [first, last] = [context.tokens[scanned.from], context.tokens[scanned.to - 1]];
  const told = { stretch, span: { start: first?.start ?? 0, end: last?.end ?? 0 }, sentence, known, weekday, alternatives };
  context.told = told;
  if (stretch.end - stretch.first <= 1) context.toldDay = told;
  if (known.includes('year') && stretch.grain !== 'decade' && stretch.grain !== 'century') context.toldYear = told;
}

export type { Scanned };
