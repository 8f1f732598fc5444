/** `product [x, number]`: a quantity times a plain number or a share. */
import { expectKinds } from '../operator/interval.ts';
import type { TermFunction } from '../operator/operator.ts';
import { quantity } from '../value/from-claim.ts';

export const product: TermFunction = {
  name: 'product',
  summary: 'a quantity times a plain number or a percentage',
  operands: [2, 2],
  symmetric: false,
  result(types) {
    const [x, y] = types;
    const fits = y?.kind === 'any' || (y?.kind === 'quantity' && (y.dimension === undefined || y.dimension === 'count' || y.dimension === 'ratio'));
    return expectKinds(types, ['quantity'], 'a quantity and a number') ?? (fits ? (x ?? { kind: 'quantity' }) : 'a plain number or a percentage as the second operand');
  },
  apply([x, y]) {
    if (x?.kind !== 'quantity' || y?.kind !== 'quantity' || x.low < 0 || y.low < 0) return null;
    const high = x.high === 0 || y.high === 0 ? 0 : x.high * y.high;
    return quantity({ dimension: x.dimension, base: x.base, low: x.low * y.low, high, best: x.best * y.best, known: x.known && y.known });
  },
};
