/** `factor [x, y]`: the larger of two quantities over the smaller, by their stated values. */
import { expectAlike, expectKinds, factorOf, sameBase } from '../operator/interval.ts';
import type { TermFunction } from '../operator/operator.ts';
import { numberTerm } from '../value/from-claim.ts';

export const factor: TermFunction = {
  name: 'factor',
  summary: 'the larger of two quantities over the smaller, by their stated values',
  operands: [2, 2],
  symmetric: true,
  result: (types) => expectKinds(types, ['quantity'], 'two quantities') ?? expectAlike(types) ?? { kind: 'quantity', dimension: 'count' },
  apply([a, b]) {
    if (a?.kind !== 'quantity' || b?.kind !== 'quantity' || !sameBase(a, b)) return null;
    const value = factorOf(a.best, b.best);
    return value === null ? null : numberTerm(value, value, value, a.known && b.known);
  },
};
