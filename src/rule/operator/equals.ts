/** `equals [x, y]`: two values of one kind can be the same. */
import { agree } from './agree.ts';
import { expectAlike, expectKinds } from './interval.ts';
import type { Relation } from './operator.ts';
import { unknown } from './operator.ts';

export const equals: Relation = {
  name: 'equals',
  summary: 'two values of one kind can be the same: intervals with a common point, equal names and texts, one place',
  operands: 2,
  symmetric: true,
  tolerances: ['absolute', 'relative'],
  accepts: (types) => expectKinds(types, ['time', 'quantity', 'clock', 'place', 'text'], 'single values') ?? expectAlike(types),
  compare: ([a, b], circumstances) => (a && b ? agree(a, b, circumstances) : unknown('a value is missing')),
};
