/** What the sentences around two claims have in common, and which claims are asked for it. */
import type { Claim } from '../model/claim.ts';
import type { Passages } from './passages.ts';

/** The weights of the terms that stand around both, added up: about 1 for each rare word. */
export function commonWords(a: Claim, b: Claim, { weight }: Passages): number {
  const other = new Set(b.subject.surroundings?.near.map(([term]) => term));
  return (a.subject.surroundings?.near ?? []).reduce((sum, [term]) => sum + (other.has(term) ? weight(term) : 0), 0);
}

/** The claims of a measure with their index, at most so many of an article: beyond that it is a table, and costs stay bounded. */
export function fewOf(claims: readonly Claim[], measure: string, most: number): { readonly claim: Claim; readonly i: number }[] {
  const counts = new Map<number, number>();
  return claims.flatMap((claim, i) => {
    if (claim.measure !== measure) return [];
    const count = (counts.get(claim.article) ?? 0) + 1;
    counts.set(claim.article, count);
    return count <= most ? [{ claim, i }] : [];
  });
}

/** At this many tokens off a word counts half. */
const HALF = 5;
const kernel = (distance: number): number => 1 / (1 + distance / HALF);
/** Keeps the logarithm finite where no word is shared. */
const FLOOR = 0.05;

/** The terms around two things, with their distances: the weights of those that both have, and the logarithm of the same with what stands near counting more. */
export function commonTerms(near: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>, weight: (term: string) => number): { readonly shared: number; readonly closeness: number } {
  let [shared, close] = [0, 0];
  for (const [term, distance] of near) {
    const far = other.get(term);
    if (far === undefined) continue;
    const worth = weight(term);
    shared += worth;
    close += worth * kernel(distance) * kernel(far);
  }
  return { shared, closeness: Math.log(FLOOR + close) };
}

/** The terms around a claim with their distances, in tokens. */
export const distancesOf = ({ subject: { surroundings } }: Claim): ReadonlyMap<string, number> => new Map(surroundings?.near.map(([term, distance]) => [term, distance]));

/** The logarithm of what two claims have near them in common: -3 for nothing, about 0 for a rare word beside both. */
export const closeness = (a: Claim, b: Claim, { weight }: Passages): number => commonTerms(distancesOf(a), distancesOf(b), weight).closeness;
