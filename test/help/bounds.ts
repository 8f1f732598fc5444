/** Bounds of a time as one short line, for tests that hold many of them. */
import { MINUTES_A_DAY, isoDate } from '../../src/model/value/calendar.ts';
import type { TimeBounds } from '../../src/model/value/time.ts';

/** `2022-09-10`, `2022-09-05 to 2022-09-11`, `no later than 2022-09-14`. */
export function showBounds({ beginLow, endHigh }: TimeBounds): string {
  const first = Number.isFinite(beginLow) ? isoDate(Math.floor(beginLow / MINUTES_A_DAY)) : null;
  const last = Number.isFinite(endHigh) ? isoDate(Math.floor((endHigh - 1) / MINUTES_A_DAY)) : null;
  if (first === null) return last === null ? 'any time' : `no later than ${last}`;
  if (last === null) return `no earlier than ${first}`;
  return first === last ? first : `${first} to ${last}`;
}
