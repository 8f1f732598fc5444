/** `gt [x, y]`: the first quantity can be more than the second. */
import type { Relation } from './operator.ts';
import { acceptsSizes, compareSize } from './order.ts';

export const gt: Relation = {
  name: 'gt',
  summary: 'the first quantity can be more than the second',
  operands: 2,
  symmetric: false,
  tolerances: ['absolute', 'relative'],
  accepts: acceptsSizes,
  compare: ([a, b], circumstances) => compareSize(b, a, true, circumstances),
};
