/** `count part.value`: how many values a group has. */
import { expectKinds } from '../operator/interval.ts';
import type { TermFunction } from '../operator/operator.ts';
import { numberTerm } from '../value/from-claim.ts';

export const count: TermFunction = {
  name: 'count',
  summary: 'how many values a group has',
  operands: [1, 1],
  symmetric: true,
  result: (types) => expectKinds(types, ['group'], 'a group') ?? { kind: 'quantity', dimension: 'count' },
  apply([group]) {
    if (group?.kind !== 'group') return null;
    const size = group.members.length;
    return numberTerm(size, size, size);
  },
};
