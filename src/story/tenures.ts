/** Terms of office of one story -> subject ids: which two are of one person's one post. */
import type { Claim } from '../model/claim.ts';

/** For each such claim (index into `claims`) an id that it shares with its counterpart. */
export function tenureIds(claims: readonly Claim[], personOf: (claim: Claim) => string | null): Map<number, string> {
  const ids = new Map<number, string>();
  const list = claims.flatMap(({ measure }, i) => (measure === 'tenure' ? [i] : []));
  for (const [x, a] of list.entries()) for (const b of list.slice(x + 1)) {
    const [one, two] = [claims[a], claims[b]];
    if (!one || !two || one.article === two.article || personOf(one) === null || personOf(one) !== personOf(two) || !samePost(one, two)) continue;
    // Who is told to have held two such posts may have held either.
    if ([one, two].some((c) => list.some((i) => claims[i] !== c && claims[i]?.article === c.article && claims[i] !== undefined && personOf(claims[i]) === personOf(c)))) continue;
    const id = ids.get(a) ?? ids.get(b) ?? `tenure:${a}`;
    ids.set(a, id);
    ids.set(b, id);
  }
  return ids;
}

/** "In office" is in whatever post the other names. */
const samePost = ({ subject: a }: Claim, { subject: b }: Claim): boolean => a.core === b.core || ((a.core === 'office' || b.core === 'office') && !`${a.core} ${b.core}`.includes('of '));
