/** `difference [x, y]`: the first quantity less the second, with its sign. */
import { expectAlike, expectKinds, sameBase } from '../operator/interval.ts';
import type { TermFunction } from '../operator/operator.ts';
import { quantity } from '../value/from-claim.ts';

export const difference: TermFunction = {
  name: 'difference',
  summary: 'the first quantity less the second, with its sign',
  operands: [2, 2],
  symmetric: false,
  result: (types) => expectKinds(types, ['quantity'], 'two quantities') ?? expectAlike(types) ?? types.find(({ kind }) => kind === 'quantity') ?? { kind: 'quantity' },
  apply([x, y]) {
    if (x?.kind !== 'quantity' || y?.kind !== 'quantity' || !sameBase(x, y)) return null;
    return quantity({ dimension: x.dimension, base: x.base, low: x.low - y.high, high: x.high - y.low, best: x.best - y.best, known: x.known && y.known });
  },
};
