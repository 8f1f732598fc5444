/** Tallies of one story -> subject ids: one row (titles, caps) of one bearer, each article being clear about which one it is. */
import { FUNCTION_WORDS } from '../lexicon/en/function-words.ts';
import type { Claim } from '../model/claim.ts';
import { MINUTES_A_DAY } from '../model/value/calendar.ts';
import { statedNumber } from '../model/value/quantity.ts';

/** Reports further apart may tell of the next one. */
const WINDOW = 4 * MINUTES_A_DAY;

/** For each tally claim (index into `claims`) an id that it shares with its counterparts. */
export function tallyIds(claims: readonly Claim[]): Map<number, string> {
  const ids = new Map<number, string>();
  const list = claims.flatMap((c, i) => (c.measure === 'tally' ? [i] : []));
  for (const [x, a] of list.entries()) {
    for (const b of list.slice(x + 1)) {
      const [one, two] = [claims[a], claims[b]];
      if (!one || !two || ids.has(b) || one.article === two.article || one.subject.key !== two.subject.key || !isOne(one, two) || !isClose(one, two)) continue;
      if (![one, two].every((claim) => isOnly(claims, list, claim))) continue;
      const id = ids.get(a) ?? `tally:${a}`;
      ids.set(a, id);
      ids.set(b, id);
    }
  }
  return ids;
}

/** Does its article count one of the row only? */
const isOnly = (claims: readonly Claim[], list: readonly number[], claim: Claim): boolean => list.every((i) => claims[i] === claim || claims[i]?.article !== claim.article || claims[i]?.subject.key !== claim.subject.key || stated(claims[i]) === stated(claim));
const stated = (claim: Claim | undefined): string => (claim?.value.kind === 'quantity' ? JSON.stringify(claim.value.stated) : '');

/** A slip lies near; the tenth title beside the 26th is told of as history. */
const NEAR = 2;
const NEAR_SHARE = 0.2;
function isClose(a: Claim, b: Claim): boolean {
  if (a.value.kind !== 'quantity' || b.value.kind !== 'quantity') return false;
  const [x, y] = [statedNumber(a.value), statedNumber(b.value)];
  return Math.abs(x - y) <= Math.max(NEAR, NEAR_SHARE * Math.max(x, y));
}

/** A name that both have beside it, reports of about one day, and owners that may be one: "Kolb's" and "her" may, "his" and "her" or "their" may not. */
function isOne(a: Claim, b: Claim): boolean {
  if (a.asOf && b.asOf && Math.abs(a.asOf.beginLow - b.asOf.beginLow) > WINDOW) return false;
  const [x, y] = [a.subject.core ?? '', b.subject.core ?? ''];
  if (isNamed(x) && isNamed(y)) return x === y;
  if (isNamed(x) || isNamed(y)) return (isNamed(x) ? b : a).subject.words.includes(isNamed(x) ? x : y);
  return (x === y || OPEN.has(x) || OPEN.has(y)) && a.subject.words.some((name) => !FUNCTION_WORDS.has(name) && b.subject.words.includes(name));
}

const OPEN: ReadonlySet<string> = new Set(['a', 'the']);
const isNamed = (owner: string): boolean => !OPEN.has(owner) && !/^(?:his|her|their|its)$/.test(owner);
