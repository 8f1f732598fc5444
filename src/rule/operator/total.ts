/** Adding up a group: the sum's interval, for `sum-of`, `at-least-sum-of` and `sum`. */
import type { QuantityTerm, Term } from '../value/term.ts';
import { quantity } from '../value/from-claim.ts';
import { sameBase } from './interval.ts';

/** The sum of quantities of one kind; null where there are none or they do not go together. */
export function total(terms: readonly Term[]): QuantityTerm | null {
  const members = terms.flatMap((term) => (term.kind === 'group' ? term.members : term.kind === 'quantity' ? [term] : []));
  const [first] = members;
  if (!first || members.some((member) => !sameBase(member, first))) return null;
  const add = (pick: (member: QuantityTerm) => number): number => members.reduce((sum, member) => sum + pick(member), 0);
  return quantity({ dimension: first.dimension, base: first.base, low: add((m) => m.low), high: add((m) => m.high), best: add((m) => m.best), known: members.every((m) => m.known) });
}
