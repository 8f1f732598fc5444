/** Lengths of time: as intervals after hedges and rounding, and where they end or begin at the publication. */
import { UNIT_MINUTES } from '../../lexicon/en/time-units.ts';
import { MINUTES_A_DAY } from '../../model/value/calendar.ts';
import type { DurationLength, TimeBounds, TimexMod } from '../../model/value/time.ts';
import { type Context, FROM_PUBLICATION, type Reading, openReading } from './context.ts';
import { grainOf } from './duration-value.ts';
import type { DurationExpression } from './expression.ts';

/** Play of "about": a tenth of the length, or half a unit where that is more. */
const ABOUT = 0.1;
/** "Nearly" reaches down to so much of the length, or one unit where that is less. */
const NEARLY = 0.9;

/** The length in minutes, widened by its hedge; an exact count has half a unit of rounding. */
function lengthOf({ unit, low, high, vague, precision }: DurationExpression, mod: TimexMod | undefined): DurationLength {
  const [from, to] = vague ? [low, high + 1] : hedged({ low, high, half: precision / 2 }, mod);
  return { low: Math.max(0, from) * UNIT_MINUTES[unit], high: to * UNIT_MINUTES[unit], grain: grainOf(unit) };
}

interface Count { readonly low: number; readonly high: number; readonly half: number }

function hedged({ low, high, half }: Count, mod: TimexMod | undefined): readonly [number, number] {
  const about = Math.max(ABOUT * high, half);
  switch (mod) {
    case 'LESS_THAN': return [Math.min(low * NEARLY, low - 1), high];
    case 'MORE_THAN': case 'EQUAL_OR_MORE': return [low, Infinity];
    case 'EQUAL_OR_LESS': return [0, high];
    case 'APPROX': return [low - about, high + about];
    default: return [low - half, high + half];
  }
}

export function resolveDuration({ publication }: Context, expression: DurationExpression, mod: TimexMod | undefined): Reading {
  const { frame, value } = expression;
  const length = lengthOf(expression, mod);
  const bounds = publication === null ? null : framed(publication, length, frame);
  const step = bounds ? 'a length that ends or begins at publication' : 'a length of time';
  const reading = openReading('DURATION', value, { grain: length.grain, symbolic: symbolOf(value, frame), step });
  return Object.assign(reading, bounds ? { length, bounds, anchor: FROM_PUBLICATION } : { length });
}

const endsNow = (frame: DurationExpression['frame']): boolean => frame === 'past' || frame === 'last';
const beginsNow = (frame: DurationExpression['frame']): boolean => frame === 'next' || frame === 'coming';

function symbolOf(value: string, frame: DurationExpression['frame']): string {
  if (endsNow(frame)) return `[DCT-${value.slice(1)},DCT]`;
  return beginsNow(frame) ? `[DCT,DCT+${value.slice(1)}]` : value;
}

/** "The past N units" ends on the day of publication, "the next N units" begins on it. */
function framed(publication: number, { low, high }: DurationLength, frame: DurationExpression['frame']): TimeBounds | null {
  const start = publication * MINUTES_A_DAY;
  const end = (publication + 1) * MINUTES_A_DAY;
  if (endsNow(frame)) return { beginLow: start - high, beginHigh: end - low, endLow: start, endHigh: end };
  return beginsNow(frame) ? { beginLow: start, beginHigh: end, endLow: start + low, endHigh: end + high } : null;
}
