/** `after [x, y]`: the first time can end after the second has begun. */
import { compareOrder } from './before.ts';
import { expectKinds } from './interval.ts';
import type { Relation } from './operator.ts';

export const after: Relation = {
  name: 'after',
  summary: 'the first time can lie after the second, or at the same time',
  operands: 2,
  symmetric: false,
  tolerances: ['absolute'],
  accepts: (types) => expectKinds(types, ['time'], 'two times'),
  compare: ([a, b], circumstances) => compareOrder(b, a, circumstances),
};
