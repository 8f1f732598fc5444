/** What the sentences around two claims have in common. */
import type { Claim } from '../model/claim.ts';
import type { Passages } from './passages.ts';

/** The weights of the terms that stand around both, added up: about 1 for each rare word. */
export function commonWords(a: Claim, b: Claim, { weight }: Passages): number {
  const other = new Set(b.subject.surroundings?.near.map(([term]) => term));
  return (a.subject.surroundings?.near ?? []).reduce((sum, [term]) => sum + (other.has(term) ? weight(term) : 0), 0);
}
