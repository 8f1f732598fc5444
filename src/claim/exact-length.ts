/** Lengths that are set, not measured: a court's "nine years" and a contract's "four years" are neither eight and a half nor four and a half. */
import type { TimeMention } from '../model/mention.ts';
import type { TimeValue } from '../model/value/time.ts';

/** Words by which a length is no single number. */
const SPREAD = /\b(?:to|or|between)\b|\d\s*[-–]\s*\d/;

/** The value with its length as stated, where nothing hedges it. */
export function asExact(text: string, { time, start, end }: TimeMention): TimeValue {
  const { length, mod } = time;
  if (!length || mod !== undefined || !Number.isFinite(length.high) || SPREAD.test(text.slice(start, end))) return time;
  const stated = (length.low + length.high) / 2;
  return { ...time, length: { ...length, low: stated, high: stated } };
}
