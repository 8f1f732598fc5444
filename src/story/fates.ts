/** What became of the persons of one story -> subject ids: one person's, one post's, and an individual's against that of all defendants where the other article names him. */
import { QUICK_MOVES, STANDING_CONFLICTS, STANDING_MOVES } from '../lexicon/en/standings.ts';
import type { Claim } from '../model/claim.ts';
import { MINUTES_A_DAY } from '../model/value/calendar.ts';
import { isSurelyBefore } from './surely-before.ts';

const AXES: ReadonlySet<string> = new Set(['plea', 'verdict', 'departure', 'contest', 'concession', 'standing', 'testimony', 'unanimity', 'arrests']);
/** A plea may be changed and a verdict overturned: reports further apart than this may both be right. */
const WINDOW = 14 * MINUTES_A_DAY;
/** How somebody came to leave a post does not change. */
const LONG_WINDOW = 90 * MINUTES_A_DAY;

/** For each such claim (index into `claims`) an id that it shares with its counterpart. */
export function fateIds(claims: readonly Claim[], personOf: (claim: Claim) => string | null): Map<number, string> {
  const list = claims.flatMap((c, i) => (c.measure === 'status' && AXES.has(c.scope.group) ? [i] : []));
  const ids = new Map<number, string>();
  if (list.length < 2) return ids;
  const paired = new Set<string>();
  const named = new Set(claims.flatMap((c) => (c.subject.kind === 'person' ? [`${c.article}|${personOf(c)}`] : [])));
  for (const [x, a] of list.entries()) {
    for (const b of list.slice(x + 1)) {
      const [one, two] = [claims[a], claims[b]];
      if (!one || !two || one.article === two.article || one.scope.group !== two.scope.group || ids.has(a) || ids.has(b) || !mayMeet(one, two) || !sameMatter(one, two)) continue;
      const [p, q] = [whose(one, personOf), whose(two, personOf)];
      const together = p !== null && p === q ? p !== 'all' : (p === 'all' && named.has(`${one.article}|${q}`)) || (q === 'all' && named.has(`${two.article}|${p}`)) || (p === 'all' && q === 'an accused') || (q === 'all' && p === 'an accused');
      // "The captain" and his name stand for one and the same in both: one pair is enough, and the other claims are free for a third report.
      const pair = `${one.article}:${one.spans.value.start} ${two.article}:${two.spans.value.start}`;
      if (!together || paired.has(pair)) continue;
      paired.add(pair);
      ids.set(a, `fate:${a}`);
      ids.set(b, `fate:${a}`);
    }
  }
  return ids;
}

const whose = (claim: Claim, personOf: (claim: Claim) => string | null): string | null => (claim.subject.kind === 'group' ? 'all' : claim.subject.kind === 'person' ? personOf(claim) : claim.subject.key);

const share = (x: readonly string[], y: readonly string[]): boolean => x.length === 0 || y.length === 0 || x.includes('all') || y.includes('all') || x.some((word) => y.includes(word));

/** Of one charge where both name one, and of one craft where both posts name one. */
function sameMatter(a: Claim, b: Claim): boolean {
  return share(a.subject.context ?? [], b.subject.context ?? []) && !isPartOfVerdict(a, b) && !isPartOfVerdict(b, a) && (a.subject.kind !== 'thing' || share(a.subject.words, b.subject.words));
}

/** Cleared of forgery, convicted of something: both may be so. */
const isPartOfVerdict = (a: Claim, b: Claim): boolean => pole(a) === 'acquitted' && pole(b) === 'convicted' && (a.subject.context ?? []).length > 0 && (b.subject.context ?? []).length === 0 && !(a.subject.context ?? []).includes('all');

const pole = ({ value }: Claim): string => (value.kind === 'polarity' ? value.pole : '');
const holds = (pairs: readonly (readonly [string, string])[], x: string, y: string): boolean => pairs.some((pair) => pair.includes(x) && pair.includes(y));

/** Opposite poles, near in time, and no move that news makes from one report to the next: a plea changed to guilty, a death. */
function mayMeet(a: Claim, b: Claim): boolean {
  if (pole(a) === '' || pole(b) === '' || pole(a) === pole(b) || !a.asOf || !b.asOf) return false;
  const [before, after] = a.asOf.beginLow <= b.asOf.beginLow ? [a, b] : [b, a];
  const gap = (after.asOf?.beginLow ?? 0) - (before.asOf?.beginLow ?? 0);
  if (gap > (a.scope.group === 'departure' ? LONG_WINDOW : WINDOW)) return false;
  const axis = a.scope.group;
  // A report of the day on which somebody is said to have been arrested, or to have died, may be of the hours before.
  if (axis === 'standing' && [[a, b], [b, a]].some(([event, report]) => event?.asOfStated && report && STANDING_MOVES[pole(report)]?.includes(pole(event)) && !isSurelyBefore(event, report))) return false;
  if (axis === 'standing') return holds(STANDING_CONFLICTS, pole(a), pole(b)) && !(gap > 0 ? STANDING_MOVES[pole(before)]?.includes(pole(after)) : holds(QUICK_MOVES, pole(a), pole(b)));
  // Who has not conceded yet, or not given evidence, may do so later; nobody takes it back.
  if (axis === 'concession') return pole(before) === 'conceded' && gap > 0;
  if (axis === 'arrests') return pole(before) === 'somebody arrested' && (before.asOfStated ? (before.asOf?.endHigh ?? 0) <= (after.asOf?.beginLow ?? 0) : gap > 0);
  if (axis === 'testimony') return gap === 0 || pole(before) === 'testified';
  return gap < MINUTES_A_DAY || pole(before) !== 'not guilty';
}
