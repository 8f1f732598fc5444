/** Counts of survivors of one story -> subject ids: which two cannot both be right. Survivors may die, so a later report may count fewer, but not after all that "the sole survivor" was one of two. */
import type { Claim } from '../model/claim.ts';

/** For each survivors claim (index into `claims`) an id that it shares with its counterpart. */
export function survivorIds(claims: readonly Claim[]): Map<number, string> {
  const ids = new Map<number, string>();
  const list = claims.flatMap((c, i) => (c.measure === 'survivors' ? [i] : []));
  for (const a of list) {
    for (const b of list) {
      const [one, two] = [claims[a], claims[b]];
      if (a < b && one && two && one.article !== two.article && !isExplained(one, two)) {
        const id = ids.get(a) ?? ids.get(b) ?? `survivors:${a}`;
        ids.set(a, id);
        ids.set(b, id);
      }
    }
  }
  return ids;
}

const count = ({ value }: Claim): number => (value.kind === 'quantity' ? value.low : 0);

/** Equal counts, or fewer in the later report, unless the deaths that it counts were at once. A first report may not know of all. */
function isExplained(a: Claim, b: Claim): boolean {
  if (count(a) === count(b) || !a.asOf || !b.asOf) return true;
  const [first, second] = a.asOf.beginLow <= b.asOf.beginLow ? [a, b] : [b, a];
  // One more may be found after the first; nobody is found to have been none.
  if (first.scope.group === 'sole' || second.scope.group === 'sole') return count(second) > count(first) && a.asOf.beginLow !== b.asOf.beginLow;
  return count(second) < count(first) ? second.scope.group !== 'at-once' : first.scope.group !== 'at-once';
}
