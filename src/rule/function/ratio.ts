/** `ratio [x, y]`: the first quantity over the second, as a number. */
import { expectAlike, expectKinds, sameBase } from '../operator/interval.ts';
import type { TermFunction } from '../operator/operator.ts';
import { numberTerm } from '../value/from-claim.ts';
import type { QuantityTerm, Term } from '../value/term.ts';

/** x over y as an interval; null where the divisor may be zero or the units differ. */
export function quotient(x: Term | undefined, y: Term | undefined): QuantityTerm | null {
  if (x?.kind !== 'quantity' || y?.kind !== 'quantity' || !sameBase(x, y) || y.low <= 0 || y.best <= 0 || x.low < 0) return null;
  return numberTerm(Number.isFinite(y.high) ? x.low / y.high : 0, x.high / y.low, x.best / y.best, x.known && y.known);
}

export const ratio: TermFunction = {
  name: 'ratio',
  summary: 'the first quantity over the second, as a number',
  operands: [2, 2],
  symmetric: false,
  result: (types) => expectKinds(types, ['quantity'], 'two quantities') ?? expectAlike(types) ?? { kind: 'quantity', dimension: 'count' },
  apply: ([x, y]) => quotient(x, y),
};
