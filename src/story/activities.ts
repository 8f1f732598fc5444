/** Lengths of activities of one story -> subject ids: which two measure one search, one rescue, one person's captivity. */
import { OTHER_OCCASIONS } from '../lexicon/en/activities.ts';
import type { Claim } from '../model/claim.ts';
import { MINUTES_A_DAY } from '../model/value/calendar.ts';

/** For each such claim (index into `claims`) an id that it shares with its counterpart. */
export function activityIds(claims: readonly Claim[], personOf: (claim: Claim) => string | null): Map<number, string> {
  const ids = new Map<number, string>();
  const list = claims.flatMap(({ measure }, i) => (measure === 'deed-length' ? [i] : []));
  for (const [x, a] of list.entries()) for (const b of list.slice(x + 1)) {
    const [one, two] = [claims[a], claims[b]];
    if (!one || !two || one.article === two.article || !isSame(one, two, personOf) || differByCounting(one, two)) continue;
    // An article that gives two lengths tells of two of them; what is a war's or a strike's length as well is judged as that.
    if (list.some((i) => isRival(claims[i], one, personOf) || isRival(claims[i], two, personOf)) || (isEventLength(claims, one) && isEventLength(claims, two))) continue;
    const id = ids.get(a) ?? ids.get(b) ?? `activity:${a}`;
    ids.set(a, id);
    ids.set(b, id);
  }
  for (const a of list) joinLimits(claims, a, ids, personOf);
  return ids;
}

/** A length with the days on which it began and ended, where the story agrees on both. */
function joinLimits(claims: readonly Claim[], at: number, ids: Map<number, string>, personOf: (claim: Claim) => string | null): void {
  const length = claims[at];
  if (!length) return;
  const limits = claims.flatMap((c, i) => ((c.measure === 'activity-begin' || c.measure === 'activity-end') && isSame(c, length, personOf) ? [i] : []));
  const days = (measure: string): Set<number> => new Set(limits.flatMap((i) => (claims[i]?.measure === measure && claims[i].value.kind === 'time' ? [claims[i].value.bounds?.beginLow ?? NaN] : [])));
  if (days('activity-begin').size !== 1 || days('activity-end').size !== 1) return;
  const id = ids.get(at) ?? `activity:${at}`;
  for (const i of [at, ...limits]) ids.set(i, id);
}

function isSame(a: Claim, b: Claim, personOf: (claim: Claim) => string | null): boolean {
  if (a.scope.group !== b.scope.group || a.subject.core !== b.subject.core) return false;
  if (a.subject.kind === 'person') return personOf(a) !== null && personOf(a) === personOf(b);
  const [x, y] = [a.subject.words, b.subject.words];
  return (x.every((w) => y.includes(w)) || y.every((w) => x.includes(w))) && SORTING.every((w) => x.includes(w) === y.includes(w));
}

/** "The final hearing" is not the hearing. */
const SORTING: readonly string[] = [...OTHER_OCCASIONS];

const isRival = (other: Claim | undefined, claim: Claim, personOf: (claim: Claim) => string | null): boolean =>
  other !== undefined && other !== claim && other.article === claim.article && isSame(other, claim, personOf) && !sameLength(other, claim);

/** Days are counted with or without the first one. */
const differByCounting = ({ value: a }: Claim, { value: b }: Claim): boolean =>
  a.kind === 'time' && b.kind === 'time' && a.length !== undefined && b.length !== undefined && (a.length.grain === 'day' || b.length.grain === 'day') && Math.max(a.length.low - b.length.high, b.length.low - a.length.high) <= MINUTES_A_DAY;

const sameLength = ({ value: a }: Claim, { value: b }: Claim): boolean => a.kind === 'time' && b.kind === 'time' && a.length !== undefined && b.length !== undefined && a.length.low <= b.length.high && b.length.low <= a.length.high;

const isEventLength = (claims: readonly Claim[], { article, spans: { value } }: Claim): boolean => claims.some((c) => c.measure === 'duration' && c.event?.main === true && c.article === article && c.spans.value.start < value.end && value.start < c.spans.value.end);
