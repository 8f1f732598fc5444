/** Announced days of one story -> subject ids: which two are of one coming event. */
import { WEAK_WORDS } from '../lexicon/en/synonyms.ts';
import type { Claim } from '../model/claim.ts';

/** Content words that two sentences must share beside the noun, where a story may have several such events. */
const SHARED = 2;

/** For each due-date claim (index into `claims`) an id that it shares with its counterparts. */
export function dueIds(claims: readonly Claim[]): Map<number, string> {
  const ids = new Map<number, string>();
  const list = claims.flatMap((c, i) => (c.measure === 'due-date' ? [i] : []));
  for (const [x, a] of list.entries()) {
    for (const b of list.slice(x + 1)) {
      const [one, two] = [claims[a], claims[b]];
      if (!one || !two || ids.has(b) || !areOne(one, two)) continue;
      const id = ids.get(a) ?? `due:${a}`;
      ids.set(a, id);
      ids.set(b, id);
    }
  }
  return ids;
}

function areOne(a: Claim, b: Claim): boolean {
  if (a.article === b.article || a.subject.key !== b.subject.key || a.scope.group !== b.scope.group) return false;
  return a.subject.core !== '' || a.subject.words.filter((w) => b.subject.words.includes(w) && !WEAK_WORDS.has(w)).length >= SHARED;
}
