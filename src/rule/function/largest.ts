/** `largest part.value`: the largest value of a group, by the stated numbers. */
import { expectKinds } from '../operator/interval.ts';
import type { TermFunction } from '../operator/operator.ts';

export const largest: TermFunction = {
  name: 'largest',
  summary: 'the largest value of a group, by the stated numbers',
  operands: [1, 1],
  symmetric: true,
  result: (types) => expectKinds(types, ['group'], 'a group') ?? { ...types[0], kind: 'quantity' },
  apply([group]) {
    if (group?.kind !== 'group') return null;
    return group.members.reduce<typeof group.members[number] | null>((best, member) => (best === null || member.best > best.best ? member : best), null);
  },
};
