/** Days given by the calendar in the articles of one story -> subject ids: which two that differ are told beside the same words. */
import type { Claim } from '../model/claim.ts';
import type { Reading } from '../model/contract.ts';
import { type CivilDate, MINUTES_A_DAY, civilFromDays } from '../model/value/calendar.ts';
import { type TimeBounds, boundsOverlap } from '../model/value/time.ts';
import { closeness, fewOf } from './common-words.ts';
import type { Passages } from './passages.ts';

/** The closeness from which two days are taken for one thing's. A report tells of few days to come, so there less is enough. */
const ALIKE = -1.7;
const ALIKE_AHEAD = -2.3;
/** Minutes between two reports beyond which a day may have been put off. */
const TOLD_WITHIN = 14 * MINUTES_A_DAY;
/** Minutes between two days beyond which they are of two things. */
const FAR = 62 * MINUTES_A_DAY;

/** Days of one article beyond which it is a calendar. */
const MOST = 40;

interface Pair { readonly i: number; readonly j: number; readonly alike: number }

/** For each stated date (index into `claims`) an id that it shares with its counterpart: each the other's likeliest, and neither article with the other's day. */
export function statedDateIds(claims: readonly Claim[], readings: readonly Reading[], passages: Passages): Map<number, string> {
  const list = fewOf(claims, 'stated-date', MOST);
  const pairs: Pair[] = [];
  for (const [k, { claim: a, i }] of list.entries()) for (const { claim: b, i: j } of list.slice(k + 1)) {
    if (a.article === b.article || isAhead(a) !== isAhead(b)) continue;
    const alike = closeness(a, b, passages);
    if (alike >= (isAhead(a) ? ALIKE_AHEAD : ALIKE) && (agree(a, b) || isOneTime(a, b))) pairs.push({ i, j, alike });
  }
  const ids = new Map<number, string>();
  const taken = new Set<string>();
  for (const { i, j } of pairs.sort((x, y) => y.alike - x.alike || x.i - y.i || x.j - y.j)) {
    const [a, b] = [claims[i], claims[j]];
    const keys = [`${i}>${b?.article}`, `${j}>${a?.article}`];
    if (!a || !b || keys.some((key) => taken.has(key))) continue;
    // The likeliest counterpart is taken even where it agrees; then no other is one.
    for (const key of keys) taken.add(key);
    if (ids.has(i) || ids.has(j) || agree(a, b) || tells(readings[a.article], b) || tells(readings[b.article], a)) continue;
    for (const one of [i, j]) ids.set(one, `stated-date:${i}`);
  }
  return ids;
}

const boundsOf = ({ value }: Claim): TimeBounds | undefined => (value.kind === 'time' ? value.bounds : undefined);

function agree(a: Claim, b: Claim): boolean {
  const [x, y] = [boundsOf(a), boundsOf(b)];
  return !x || !y || boundsOverlap(x, y);
}

/** Told within days of each other, of days that lie not far apart, or that the order of day and month explains. */
function isOneTime(a: Claim, b: Claim): boolean {
  const [x, y] = [boundsOf(a), boundsOf(b)];
  if (!x || !y || Math.abs((a.asOf?.beginLow ?? Number.NaN) - (b.asOf?.beginLow ?? Number.NaN)) > TOLD_WITHIN) return false;
  return isAhead(a) ? Math.abs(x.beginLow - y.beginLow) <= FAR || isTurned(civil(x), civil(y)) : isTurned(civil(x), civil(y)) || isMiswritten(civil(x), civil(y));
}

const civil = ({ beginLow }: TimeBounds): CivilDate => civilFromDays(Math.floor(beginLow / MINUTES_A_DAY));
/** 11/3 and 3/11. */
const isTurned = (p: CivilDate, q: CivilDate): boolean => p.day === q.month && p.month === q.day;

/** The day of the month with one digit changed or lost: 22 and 2, 14 and 24. Of the past many days are told; only those that a slip explains are taken for one. */
function isMiswritten(p: CivilDate, q: CivilDate): boolean {
  const [x, y] = [String(p.day), String(q.day)];
  return p.year === q.year && p.month === q.month && (x.length === y.length ? [...x].filter((digit, i) => digit !== y[i]).length === 1 && x.length === 2 : x.endsWith(y) || y.endsWith(x));
}

const isAhead = (claim: Claim): boolean => (boundsOf(claim)?.beginLow ?? 0) > (claim.asOf?.endHigh ?? Number.POSITIVE_INFINITY);

/** Does the article name the day anywhere, in whatever way? */
function tells(reading: Reading | undefined, day: Claim): boolean {
  const bounds = boundsOf(day);
  return bounds !== undefined && (reading?.mentions ?? []).some((m) => m.type === 'time' && m.time.type !== 'DURATION' && m.time.grain === 'day' && m.time.bounds !== undefined && boundsOverlap(m.time.bounds, bounds));
}
