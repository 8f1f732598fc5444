/** `before [x, y]`: the first time can begin before the second has ended. */
import { expectKinds, leastOverReadings, timeAllowance } from './interval.ts';
import { agreement, clash, unknown } from './operator.ts';
import type { Circumstances, Comparison, Relation } from './operator.ts';
import { showNumber } from '../value/show.ts';
import type { Term } from '../value/term.ts';

/** Can `a` lie before `b`, or at the same time? Only a time that is later in every reading clashes. */
export function compareOrder(a: Term | undefined, b: Term | undefined, { tolerance }: Circumstances): Comparison {
  if (a?.kind !== 'time' || b?.kind !== 'time') return unknown('a time is missing');
  const late = leastOverReadings(a, b, (x, y) => x.beginLow - y.endHigh);
  if (late < timeAllowance(tolerance)) return agreement(`${a.shown} can be before ${b.shown}`);
  const sure = a.known && b.known && !a.yearImplied && !b.yearImplied;
  return clash(`${a.shown} is after ${b.shown}${late > 0 ? ` by ${showNumber(late, 'time')}` : ''}`, sure);
}

export const before: Relation = {
  name: 'before',
  summary: 'the first time can lie before the second, or at the same time',
  operands: 2,
  symmetric: false,
  tolerances: ['absolute'],
  accepts: (types) => expectKinds(types, ['time'], 'two times'),
  compare: ([a, b], circumstances) => compareOrder(a, b, circumstances),
};
