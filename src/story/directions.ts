/** Directions of one story -> subject ids: which two put one thing on clearly different sides of a place. */
import { COMPASS } from '../lexicon/en/containment.ts';
import type { Claim } from '../model/claim.ts';

/** Compass words that lie nearer than this, in degrees, may be one direction: "north" and "north-west". */
export const CLEARLY_APART = 90;

/** For each direction claim (index into `claims`) an id that it shares with its counterpart. */
export function directionIds(claims: readonly Claim[]): Map<number, string> {
  const list = claims.flatMap((c, i) => (c.measure === 'direction' ? [i] : []));
  const ids = new Map<number, string>();
  for (const [x, a] of list.entries()) {
    for (const b of list.slice(x + 1)) {
      const [one, two] = [claims[a], claims[b]];
      if (!one || !two || one.article === two.article || ids.has(a) || ids.has(b) || one.subject.key !== two.subject.key || apart(one, two) < CLEARLY_APART) continue;
      // Where either article also gives a direction that fits the other's, the two agree.
      if (list.some((i) => i !== a && i !== b && fits(claims[i], one, two))) continue;
      ids.set(a, `direction:${a}`);
      ids.set(b, `direction:${a}`);
    }
  }
  return ids;
}

function fits(other: Claim | undefined, one: Claim, two: Claim): boolean {
  if (!other || other.subject.key !== one.subject.key || (other.article !== one.article && other.article !== two.article)) return false;
  return apart(other, other.article === one.article ? two : one) < CLEARLY_APART;
}

/** The smaller angle between two bearings, in degrees. */
export function apart(a: Claim, b: Claim): number {
  const gap = Math.abs(bearing(a) - bearing(b)) % 360;
  return Math.min(gap, 360 - gap);
}

const bearing = ({ value }: Claim): number => (value.kind === 'text' ? (COMPASS[value.key] ?? 0) : 0);
