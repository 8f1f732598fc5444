/** What `sum-of` and `at-least-sum-of` have in common: a quantity is held against the sum of a group. They differ in the comparison. */
import type { QuantityTerm } from '../value/term.ts';
import { expectKinds } from './interval.ts';
import { type Relation, unknown } from './operator.ts';
import { total } from './total.ts';

type Compare = Relation['compare'];
type SumRelation = Pick<Relation, 'name' | 'summary'> & {
  readonly against: (whole: Parameters<Compare>[0][number], sum: QuantityTerm, circumstances: Parameters<Compare>[1]) => ReturnType<Compare>;
};

export const sumRelation = ({ name, summary, against }: SumRelation): Relation => ({
  name,
  summary,
  operands: 2,
  symmetric: false,
  tolerances: ['absolute', 'relative'],
  accepts: (types) => expectKinds(types.slice(0, 1), ['quantity'], 'a quantity and a group') ?? expectKinds(types.slice(1), ['group'], 'a quantity and a group'),
  compare([whole, parts], circumstances) {
    const sum = parts && total([parts]);
    if (!whole || !sum) return unknown('the parts cannot be added up');
    const comparison = against(whole, sum, circumstances);
    return { ...comparison, step: `the parts add up to ${sum.shown}; ${comparison.step}` };
  },
});
