/** `lt [x, y]`: the first quantity can be less than the second. */
import type { Relation } from './operator.ts';
import { acceptsSizes, compareSize } from './order.ts';

export const lt: Relation = {
  name: 'lt',
  summary: 'the first quantity can be less than the second',
  operands: 2,
  symmetric: false,
  tolerances: ['absolute', 'relative'],
  accepts: acceptsSizes,
  compare: ([a, b], circumstances) => compareSize(a, b, true, circumstances),
};
