/** `at-least-sum-of [total, part.value]`: the total can be no less than the sum of its parts. */
import { expectKinds } from './interval.ts';
import { unknown } from './operator.ts';
import type { Relation } from './operator.ts';
import { compareSize } from './order.ts';
import { total } from './total.ts';

export const atLeastSumOf: Relation = {
  name: 'at-least-sum-of',
  summary: 'the first quantity can be no less than the sum of the group, whose parts may be incomplete',
  operands: 2,
  symmetric: false,
  tolerances: ['absolute', 'relative'],
  accepts: (types) => expectKinds(types.slice(0, 1), ['quantity'], 'a quantity and a group') ?? expectKinds(types.slice(1), ['group'], 'a quantity and a group'),
  compare([whole, parts], circumstances) {
    const sum = parts && total([parts]);
    if (!whole || !sum) return unknown('the parts cannot be added up');
    const comparison = compareSize(sum, whole, false, circumstances);
    return { ...comparison, step: `the parts add up to ${sum.shown}; ${comparison.step}` };
  },
};
