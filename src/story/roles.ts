/** Offices of one story -> subject ids: which two statements give one person two offices that exclude each other in one body. */
import type { Claim } from '../model/claim.ts';

const IS_BODY = /\|(?:former:|university$)/;

/** For each role claim (index into `claims`) an id that it shares with the statement that it contradicts. */
export function roleIds(claims: readonly Claim[], personOf: (claim: Claim) => string | null): Map<number, string> {
  const slots = new Map<string, number[]>();
  for (const [i, claim] of claims.entries()) {
    const person = claim.measure === 'role' ? personOf(claim) : null;
    if (person === null) continue;
    const slot = `${person}|${claim.scope.group}`;
    slots.set(slot, [...(slots.get(slot) ?? []), i]);
  }
  const ids = new Map<number, string>();
  for (const [slot, list] of slots) {
    // Of one office once held, or one university, the bodies themselves are the values: they differ where they share no word.
    // A body known on both sides must be the same one; people chair one company and run another.
    const rivals = list.filter((a) => list.some((b) => a !== b && (IS_BODY.test(slot) ? !maybeOneBody(claims[a], claims[b]) : maybeOneBody(claims[a], claims[b]))));
    for (const i of rivals) ids.set(i, `role:${slot}`);
  }
  return ids;
}

const isMayor = (c: Claim | undefined): boolean => c?.value.kind === 'text' && c.value.key === 'mayor';
const isMinister = (c: Claim | undefined): boolean => c?.value.kind === 'text' && c.value.key.endsWith(' minister');

function maybeOneBody(a: Claim | undefined, b: Claim | undefined): boolean {
  // Nobody is mayor of a town and minister of a country.
  if ((isMayor(a) && isMinister(b)) || (isMayor(b) && isMinister(a))) return true;
  const [x, y] = [a?.subject.words ?? [], b?.subject.words ?? []];
  return x.length === 0 || y.length === 0 || x.some((word) => y.includes(word));
}
