/** What `lte`, `gte`, `lt` and `gt` share: can the first quantity be no more than the second? */
import { allowance, exceeds, expectAlike, expectKinds, factorOf, sameBase } from './interval.ts';
import { agreement, clash, unknown } from './operator.ts';
import type { Circumstances, Comparison } from './operator.ts';
import type { Term, TermType } from '../value/term.ts';

/** `strict` asks for less, not for less or equal. Holds where any value of the small side is below any of the large one. */
export function compareSize(small: Term | undefined, large: Term | undefined, strict: boolean, { tolerance }: Circumstances): Comparison {
  if (small?.kind !== 'quantity' || large?.kind !== 'quantity') return unknown('a quantity is missing');
  if (!sameBase(small, large)) return unknown(`${small.shown} and ${large.shown} are not in comparable units`);
  const over = small.low - large.high;
  const allowed = allowance(tolerance, small.best, large.best);
  const holds = strict ? over < allowed : !exceeds(over, allowed);
  const step = holds ? `${small.shown} can be ${strict ? 'less' : 'no more'} than ${large.shown}` : `${small.shown} is ${strict ? 'not less' : 'more'} than ${large.shown}`;
  const factor = factorOf(small.best, large.best);
  return holds ? agreement(step, factor) : clash(step, small.known && large.known, factor);
}

export const acceptsSizes = (types: readonly TermType[]): string | null => expectKinds(types, ['quantity'], 'two quantities') ?? expectAlike(types);
