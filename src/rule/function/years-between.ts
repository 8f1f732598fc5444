/** `years-between [birth, when]`: completed years from the first time to the second. */
import { expectKinds } from '../operator/interval.ts';
import type { TermFunction } from '../operator/operator.ts';
import { civilFromDays, MINUTES_A_DAY } from '../../model/value/calendar.ts';
import { numberTerm } from '../value/from-claim.ts';
import type { TimeBounds } from '../../model/value/time.ts';

/** Completed years between two instants in civil minutes. */
function completedYears(from: number, to: number): number {
  const [a, b] = [civilFromDays(Math.floor(from / MINUTES_A_DAY)), civilFromDays(Math.floor(to / MINUTES_A_DAY))];
  return b.year - a.year - (b.month < a.month || (b.month === a.month && b.day < a.day) ? 1 : 0);
}

function span(from: TimeBounds, to: TimeBounds): readonly [number, number] {
  return [completedYears(from.endHigh - 1, to.beginLow), completedYears(from.beginLow, to.endHigh - 1)];
}

export const yearsBetween: TermFunction = {
  name: 'years-between',
  summary: 'completed years from the first time to the second, such as an age from a birth date',
  operands: [2, 2],
  symmetric: false,
  result: (types) => expectKinds(types, ['time'], 'two times') ?? { kind: 'quantity', dimension: 'count' },
  apply([from, to]) {
    if (from?.kind !== 'time' || to?.kind !== 'time') return null;
    const spans = from.readings.flatMap((x) => to.readings.map((y) => span(x, y)));
    const [low, high] = [Math.min(...spans.map(([l]) => l)), Math.max(...spans.map(([, h]) => h))];
    const [first] = spans;
    if (!first || !Number.isFinite(low) || !Number.isFinite(high)) return null;
    return numberTerm(Math.max(0, low), high, first[1], from.known && to.known && !from.yearImplied && !to.yearImplied);
  },
};
