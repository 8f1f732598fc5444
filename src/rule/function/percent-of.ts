/** `percent-of [x, y]`: the first quantity as a percentage of the second. */
import { expectAlike, expectKinds } from '../operator/interval.ts';
import type { TermFunction } from '../operator/operator.ts';
import { quantity } from '../value/from-claim.ts';
import { quotient } from './ratio.ts';

export const percentOf: TermFunction = {
  name: 'percent-of',
  summary: 'the first quantity as a percentage of the second',
  operands: [2, 2],
  symmetric: false,
  result: (types) => expectKinds(types, ['quantity'], 'two quantities') ?? expectAlike(types) ?? { kind: 'quantity', dimension: 'ratio' },
  apply([x, y]) {
    const share = quotient(x, y);
    return share && quantity({ dimension: 'ratio', base: '', low: share.low, high: share.high, best: share.best, known: share.known });
  },
};
