/** `gte [x, y]`: the first quantity can be no less than the second. */
import type { Relation } from './operator.ts';
import { acceptsSizes, compareSize } from './order.ts';

export const gte: Relation = {
  name: 'gte',
  summary: 'the first quantity can be no less than the second',
  operands: 2,
  symmetric: false,
  tolerances: ['absolute', 'relative'],
  accepts: acceptsSizes,
  compare: ([a, b], circumstances) => compareSize(b, a, false, circumstances),
};
