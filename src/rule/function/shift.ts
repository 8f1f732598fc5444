/** Moving a time by a duration: what `minus`, `plus`, `start-of` and `end-of` share. */
import type { TimeBounds } from '../../model/value/time.ts';
import { boundsInWords } from '../../model/value/time-words.ts';
import type { Term, TermType, TimeTerm } from '../value/term.ts';
import { typeName } from '../value/term.ts';

/**
 * The time that lies the duration before (sign -1) or after (sign 1) the given one. From the earliest beginning less the longest duration to the
 * latest end less the shortest one, so the vagueness of both is kept. Null where the duration is not known.
 */
export function shift(time: Term | undefined, duration: Term | undefined, sign: -1 | 1): TimeTerm | null {
  if (time?.kind !== 'time' || duration?.kind !== 'quantity' || duration.dimension !== 'time') return null;
  const readings = time.readings.map((reading) => shiftBounds(reading, duration.low, duration.high, sign));
  const [first] = readings;
  if (!first) return null;
  return { kind: 'time', readings, known: time.known && duration.known, yearImplied: time.yearImplied, weekday: false, night: false, shown: boundsInWords(first) };
}

function shiftBounds({ beginLow, endHigh }: TimeBounds, low: number, high: number, sign: -1 | 1): TimeBounds {
  const from = sign < 0 ? beginLow - high : beginLow + low;
  const to = sign < 0 ? endHigh - low : endHigh + high;
  return { beginLow: from, beginHigh: to, endLow: from, endHigh: to };
}

export function shiftType([time, duration]: readonly TermType[]): TermType | string {
  if (time && time.kind !== 'any' && time.kind !== 'time') return `a time as the first operand, not ${typeName(time)}`;
  const fits = !duration || duration.kind === 'any' || (duration.kind === 'quantity' && (duration.dimension ?? 'time') === 'time');
  return fits ? { kind: 'time' } : `a duration as the second operand, not ${typeName(duration)}`;
}
