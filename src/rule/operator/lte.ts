/** `lte [x, y]`: the first quantity can be no more than the second. */
import type { Relation } from './operator.ts';
import { acceptsSizes, compareSize } from './order.ts';

export const lte: Relation = {
  name: 'lte',
  summary: 'the first quantity can be no more than the second',
  operands: 2,
  symmetric: false,
  tolerances: ['absolute', 'relative'],
  accepts: acceptsSizes,
  compare: ([a, b], circumstances) => compareSize(a, b, false, circumstances),
};
