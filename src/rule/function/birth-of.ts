/** `birth-of [when, age]`: when somebody was born who was so many completed years old at that time. */
import { MINUTES_A_DAY, addMonths } from '../../model/value/calendar.ts';
import type { TimeBounds } from '../../model/value/time.ts';
import { boundsInWords } from '../../model/value/time-words.ts';
import type { TermFunction } from '../operator/operator.ts';
import { type TermType, typeName } from '../value/term.ts';

/** The day so many years before, in minutes. */
const back = (minutes: number, years: number): number => (Number.isFinite(minutes) && Number.isFinite(years) ? addMonths(Math.floor(minutes / MINUTES_A_DAY), -12 * years) * MINUTES_A_DAY : -Infinity);

/** Born after the day that lies one year more than the highest age back, and no later than the day that lies the lowest age back. */
function born({ beginLow, endHigh }: TimeBounds, low: number, high: number): TimeBounds {
  const from = back(beginLow, Math.floor(high) + 1) + MINUTES_A_DAY;
  const to = Number.isFinite(endHigh) ? back(endHigh - 1, Math.ceil(low)) + MINUTES_A_DAY : Infinity;
  return { beginLow: from, beginHigh: to, endLow: from, endHigh: to };
}

function type([when, age]: readonly TermType[]): TermType | string {
  if (when && when.kind !== 'any' && when.kind !== 'time') return `a time as the first operand, not ${typeName(when)}`;
  return !age || age.kind === 'any' || age.kind === 'quantity' ? { kind: 'time' } : `an age as the second operand, not ${typeName(age)}`;
}

export const birthOf: TermFunction = {
  name: 'birth-of',
  summary: 'when somebody was born who was so many completed years old at that time',
  operands: [2, 2],
  symmetric: false,
  result: type,
  apply([when, age]) {
    if (when?.kind !== 'time' || age?.kind !== 'quantity') return null;
    const readings = when.readings.map((reading) => born(reading, age.low, age.high));
    const [first] = readings;
    return first ? { kind: 'time', readings, known: when.known && age.known, yearImplied: false, weekday: false, night: false, shown: boundsInWords(first) } : null;
  },
};
