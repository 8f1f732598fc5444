/** Ranks of one story -> subject ids: one ranking (an adjective in one place) of one kind of thing. */
import type { Claim } from '../model/claim.ts';

/** For each rank claim (index into `claims`) an id that it shares with its counterparts. */
export function rankIds(claims: readonly Claim[]): Map<number, string> {
  const ids = new Map<number, string>();
  const list = claims.flatMap((c, i) => (c.measure === 'rank' ? [i] : []));
  for (const [x, a] of list.entries()) {
    for (const b of list.slice(x + 1)) {
      const [one, two] = [claims[a], claims[b]];
      if (!one || !two || ids.has(b) || one.article === two.article || one.scope.group !== two.scope.group || !sameNoun(one, two)) continue;
      const id = ids.get(a) ?? `rank:${a}`;
      ids.set(a, id);
      ids.set(b, id);
    }
  }
  return ids;
}

/** The same noun, or one of the two left it out ("the second longest in Senegal"). */
const sameNoun = (a: Claim, b: Claim): boolean => a.subject.core === b.subject.core || a.subject.core === '' || b.subject.core === '';
