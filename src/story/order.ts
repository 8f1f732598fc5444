/** Order claims of one story -> subject ids: which two name the same pair of things, the other way round. */
import type { Claim } from '../model/claim.ts';

/** For each order claim (index into `claims`) an id that it shares with the claim of the opposite order. */
export function orderIds(claims: readonly Claim[]): Map<number, string> {
  const ids = new Map<number, string>();
  const list = claims.flatMap((c, i) => (c.measure === 'order' ? [i] : []));
  for (const [x, a] of list.entries()) {
    for (const b of list.slice(x + 1)) {
      const [one, two] = [claims[a], claims[b]];
      if (!one || !two || one.article === two.article || ids.has(a) || ids.has(b)) continue;
      if (!share(one.subject.words, two.subject.context) || !share(one.subject.context, two.subject.words) || share(one.subject.words, two.subject.words)) continue;
      ids.set(a, `order:${a}`);
      ids.set(b, `order:${a}`);
    }
  }
  return ids;
}

const share = (a: readonly string[] = [], b: readonly string[] = []): boolean => a.some((w) => b.includes(w));
