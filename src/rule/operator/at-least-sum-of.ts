/** `at-least-sum-of [total, part.value]`: the total can be no less than the sum of its parts. */
import { compareSize } from './order.ts';
import { sumRelation } from './sum-relation.ts';

export const atLeastSumOf = sumRelation({
  name: 'at-least-sum-of',
  summary: 'the first quantity can be no less than the sum of the group, whose parts may be incomplete',
  against: (whole, sum, circumstances) => compareSize(sum, whole, false, circumstances),
});
