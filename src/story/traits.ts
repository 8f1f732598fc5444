/** Traits of one story -> subject ids: which two statements give one person two nationalities, trades or fathers. */
import { SISTER_COUNTRIES } from '../lexicon/en/nationality.ts';
import type { Claim } from '../model/claim.ts';

/** For each trait claim (index into `claims`) an id that it shares with the statement that it contradicts. */
export function traitIds(claims: readonly Claim[], personOf: (claim: Claim) => string | null): Map<number, string> {
  const slots = new Map<string, number[]>();
  for (const [i, claim] of claims.entries()) {
    const person = claim.measure === 'trait' ? personOf(claim) : null;
    if (person === null) continue;
    const slot = `${person}|${claim.scope.group}`;
    slots.set(slot, [...(slots.get(slot) ?? []), i]);
  }
  const ids = new Map<number, string>();
  for (const [slot, list] of slots) {
    for (const i of list.filter((a) => isClear(claims, list, a) && list.some((b) => isClear(claims, list, b) && exclude(claims[a], claims[b])))) ids.set(i, `trait:${slot}`);
  }
  return ids;
}

/** Somebody of two countries or trades by the words of one article is of both. */
const isClear = (claims: readonly Claim[], slot: readonly number[], a: number): boolean => slot.every((b) => claims[b]?.article !== claims[a]?.article || !differ(claims[a], claims[b]));

const exclude = (a: Claim | undefined, b: Claim | undefined): boolean => a?.article !== b?.article && differ(a, b);

function differ(a: Claim | undefined, b: Claim | undefined): boolean {
  const [x, y] = [a?.subject.words ?? [], b?.subject.words ?? []];
  if (x.some((key) => y.includes(key))) return false;
  return a?.scope.group !== 'nationality' || !SISTER_COUNTRIES.some((line) => line.includes(x[0] ?? '') && line.includes(y[0] ?? ''));
}
