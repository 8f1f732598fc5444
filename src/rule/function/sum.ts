/** `sum part.value` or `sum [x, y, ...]`: the sum of a group or of several quantities. */
import { expectAlike, expectKinds } from '../operator/interval.ts';
import type { TermFunction } from '../operator/operator.ts';
import { total } from '../operator/total.ts';

export const sum: TermFunction = {
  name: 'sum',
  summary: 'the sum of a group, or of several quantities of one kind',
  operands: [1, 8],
  symmetric: true,
  result(types) {
    const fault = expectKinds(types, ['quantity', 'group'], 'quantities or a group');
    if (fault) return fault;
    const quantities = types.map((type) => (type.kind === 'group' ? { ...type, kind: 'quantity' as const } : type));
    return expectAlike(quantities) ?? quantities.find(({ kind }) => kind === 'quantity') ?? { kind: 'quantity' };
  },
  apply: (terms) => total(terms),
};
