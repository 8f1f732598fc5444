/** Lengths of time: as intervals after hedges and rounding, and where they end or begin at the publication. */
import { UNIT_MINUTES } from '../../lexicon/en/time-units.ts';
import { MINUTES_A_DAY } from '../../model/value/calendar.ts';
import type { DurationLength, TimeBounds, TimexMod } from '../../model/value/time.ts';
import { type Context, FROM_PUBLICATION, NOTHING, NO_ANCHOR, type Reading } from './context.ts';
import type { DurationExpression } from './expression.ts';
import { grainOf } from './duration-value.ts';

/** Play of a hedged length: a tenth of it, or half a unit where that is more. */
const ROUNDING = 0.1;

/** The length in minutes as stated, widened by its hedge; an exact count has half a unit of rounding. */
export function lengthOf({ unit, low, high, vague, precision }: DurationExpression, mod: TimexMod | undefined): DurationLength {
  const minutes = UNIT_MINUTES[unit];
  const grain = grainOf(unit);
  if (vague) return { low: low * minutes, high: (high + 1) * minutes, grain };
  const half = precision / 2;
  const play = Math.max(ROUNDING * high, half);
  switch (mod) {
    case 'LESS_THAN': return { low: Math.max(0, Math.min(low * 0.9, low - 1)) * minutes, high: high * minutes, grain };
    case 'MORE_THAN': return { low: low * minutes, high: Infinity, grain };
    case 'EQUAL_OR_MORE': return { low: low * minutes, high: Infinity, grain };
    case 'EQUAL_OR_LESS': return { low: 0, high: high * minutes, grain };
    case 'APPROX': return { low: Math.max(0, low - play) * minutes, high: (high + play) * minutes, grain };
    default: return { low: Math.max(0, low - half) * minutes, high: (high + half) * minutes, grain };
  }
}

export function resolveDuration({ publication }: Context, expression: DurationExpression, mod: TimexMod | undefined): Reading {
  const length = lengthOf(expression, mod);
  const { frame, value } = expression;
  const bounds = publication === null ? null : framed(publication, length, frame);
  const symbolic = frame === 'past' || frame === 'last' ? `[DCT-${value.slice(1)},DCT]` : frame === 'next' || frame === 'coming' ? `[DCT,DCT+${value.slice(1)}]` : value;
  return { type: 'DURATION', value, grain: length.grain, length, ...(bounds && { bounds }), anchor: bounds ? FROM_PUBLICATION : NO_ANCHOR, known: NOTHING, alternatives: NOTHING, symbolic, step: bounds ? 'a length that ends or begins at publication' : 'a length of time' };
}

/** "The past N units" ends on the day of publication, "the next N units" begins on it. */
function framed(publication: number, { low, high }: DurationLength, frame: DurationExpression['frame']): TimeBounds | null {
  const [start, end] = [publication * MINUTES_A_DAY, (publication + 1) * MINUTES_A_DAY];
  if (frame === 'past' || frame === 'last') return { beginLow: start - high, beginHigh: end - low, endLow: start, endHigh: end };
  if (frame === 'next' || frame === 'coming') return { beginLow: start, beginHigh: end, endLow: start + low, endHigh: end + high };
  return null;
}
