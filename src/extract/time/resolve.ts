/** The resolver: symbolic expressions to time values, in reading order, by publication, the time told of, tense and cue words. */
import { MINUTES_A_DAY } from '../../model/value/calendar.ts';
import { type TimeBounds, type TimeValue, type TimexMod, dayBounds } from '../../model/value/time.ts';
import { type Context, EXPLICIT, FROM_PUBLICATION, type Place, type Reading, openReading, unitReading } from './context.ts';
import { cut } from './cut.ts';
import type { YearsExpression } from './expression.ts';
import { centuryStretch, decadeStretch } from './format.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import { onDay, resolveDaytime } from './resolve-daytime.ts';
import { resolveDuration } from './resolve-duration.ts';
import { resolvePeriod } from './resolve-period.ts';
import { resolveRelative } from './resolve-relative.ts';
import { resolveUnit } from './resolve-unit.ts';

export interface Resolved {
  readonly time: TimeValue;
  /** How it was read, in plain words. */
  readonly step: string;
}

export function resolve(context: Context, place: Place): Resolved {
  const { mod, from } = place.scanned;
  const raw = readingOf(context, place);
  remember(context, place, raw);
  const time = valueOf(raw);
  if (!mod) return { time, step: raw.step };
  time.mod = mod;
  if (!time.bounds || time.type === 'DURATION') return { time, step: raw.step };
  if (time.edtf !== undefined) time.edtf = edtfOf(time.edtf, mod);
  const { tokens, publication } = context;
  const halves = tokens[from + 1]?.lower === 'half' || tokens[from + 2]?.lower === 'half';
  time.bounds = cut(time.bounds, { mod, grain: time.grain, word: tokens[from]?.lower ?? '', halves, publication });
  return { time, step: raw.step };
}

/** Without what only the resolver asks for; the keys come in one order, and what the reading lacks has none. */
function valueOf({ type, value, grain, anchor, known, alternatives, symbolic, bounds, edtf, length, weekday, clock }: Reading): Writable<TimeValue> {
  const time: Writable<TimeValue> = { kind: 'time', type, value, grain, anchor, known, alternatives, symbolic };
  if (bounds) time.bounds = bounds;
  if (edtf !== undefined) time.edtf = edtf;
  if (length) time.length = length;
  if (weekday !== undefined) time.weekday = weekday;
  if (clock) time.clock = clock;
  return time;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Extended Date/Time Format has a mark for "about" and open intervals for before and after; the other modifiers it cannot say. */
function edtfOf(edtf: string, mod: TimexMod): string {
  if (edtf.includes('/')) return edtf;
  if (mod === 'APPROX') return `${edtf}~`;
  if (mod === 'AFTER' || mod === 'ON_OR_AFTER') return `${edtf}/..`;
  return mod === 'BEFORE' || mod === 'ON_OR_BEFORE' ? `../${edtf}` : edtf;
}

function readingOf(context: Context, place: Place): Reading {
  const { expression, mod } = place.scanned;
  switch (expression.kind) {
    case 'calendar': return onDay(resolveCalendar(context, place, expression), expression.clock, expression.part);
    case 'relative': return onDay(resolveRelative(context, place, expression), expression.clock, expression.part);
    case 'period': return resolvePeriod(context, place, expression);
    case 'unit': return resolveUnit(context, place, expression);
    case 'daytime': return resolveDaytime(context, place, expression);
    case 'duration':
      if (expression.unit === 'month' && (expression.frame === 'first' || context.tokens[place.scanned.from]?.lower === 'the')) context.inMonths = true;
      return resolveDuration(context, expression, mod);
    case 'years': return resolveYears(expression);
    case 'set': {
      const { value, grain, weekday } = expression;
      return { ...openReading('SET', value, { grain, symbolic: value, step: 'a repeated time' }), ...(weekday !== undefined && { weekday }) };
    }
    case 'reference': {
      const reading = openReading('DATE', expression.value, { grain: 'day', symbolic: expression.value, step: 'a reference without a date' });
      return context.publication === null ? reading : { ...reading, anchor: FROM_PUBLICATION };
    }
  }
}

function resolveYears({ first, value, grain }: YearsExpression): Reading {
  const stretch = grain === 'decade' ? decadeStretch(first) : centuryStretch(first);
  return unitReading(stretch, { anchor: EXPLICIT, symbolic: value, step: 'a decade or century', known: ['year'] });
}

const wholeDayOf = ({ beginLow }: TimeBounds): TimeBounds => dayBounds(Math.floor(beginLow / MINUTES_A_DAY));

/** Later expressions may be counted from this one. */
function remember(context: Context, { scanned, sentence }: Place, { stretch, known, weekday, alternatives, clock }: Reading): void {
  if (!stretch) return;
  const span = { start: context.tokens[scanned.from]?.start ?? 0, end: context.tokens[scanned.to - 1]?.end ?? 0 };
  const told = { stretch, span, sentence, known, weekday, alternatives: clock ? alternatives.map(wholeDayOf) : alternatives };
  context.told = told;
  if (stretch.end - stretch.first <= 1) context.toldDay = told;
  if (known.includes('year') && stretch.grain !== 'decade' && stretch.grain !== 'century') context.toldYear = told;
}
