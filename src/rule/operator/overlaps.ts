/** `overlaps [x, y]`: two times, quantities or times of day can have a point in common. */
import { agree } from './agree.ts';
import { expectAlike, expectKinds } from './interval.ts';
import type { Relation } from './operator.ts';
import { unknown } from './operator.ts';

export const overlaps: Relation = {
  name: 'overlaps',
  summary: 'two times, quantities or times of day can have a point in common, within the tolerance',
  operands: 2,
  symmetric: true,
  tolerances: ['absolute', 'relative'],
  accepts: (types) => expectKinds(types, ['time', 'quantity', 'clock'], 'times, quantities or times of day') ?? expectAlike(types),
  compare: ([a, b], circumstances) => (a && b ? agree(a, b, circumstances) : unknown('a value is missing')),
};
