/** What became of the persons of one story -> subject ids: one person's, and an individual's against that of all defendants where the other article names him. */
import type { Claim } from '../model/claim.ts';
import { MINUTES_A_DAY } from '../model/value/calendar.ts';

const AXES: ReadonlySet<string> = new Set(['plea', 'verdict', 'departure', 'contest', 'life']);
/** A plea may be changed and a verdict overturned: reports further apart than this may both be right. */
const WINDOW = 14 * MINUTES_A_DAY;

/** For each such claim (index into `claims`) an id that it shares with its counterpart. */
export function fateIds(claims: readonly Claim[], personOf: (claim: Claim) => string | null): Map<number, string> {
  const list = claims.flatMap((c, i) => (c.measure === 'status' && AXES.has(c.scope.group) ? [i] : []));
  const ids = new Map<number, string>();
  if (list.length < 2) return ids;
  const named = new Set(claims.flatMap((c) => (c.subject.kind === 'person' ? [`${c.article}|${personOf(c)}`] : [])));
  for (const [x, a] of list.entries()) {
    for (const b of list.slice(x + 1)) {
      const [one, two] = [claims[a], claims[b]];
      if (!one || !two || one.article === two.article || one.scope.group !== two.scope.group || ids.has(a) || ids.has(b) || !mayMeet(one, two)) continue;
      const [p, q] = [whose(one, personOf), whose(two, personOf)];
      const together = p !== null && p === q ? p !== 'all' : (p === 'all' && named.has(`${one.article}|${q}`)) || (q === 'all' && named.has(`${two.article}|${p}`));
      if (!together) continue;
      ids.set(a, `fate:${a}`);
      ids.set(b, `fate:${a}`);
    }
  }
  return ids;
}

const whose = (claim: Claim, personOf: (claim: Claim) => string | null): string | null => (claim.subject.kind === 'group' ? 'all' : personOf(claim));

/** Opposite poles, near in time, and no move that news makes from one report to the next: a plea changed to guilty, a death. */
function mayMeet(a: Claim, b: Claim): boolean {
  if (a.value.kind !== 'polarity' || b.value.kind !== 'polarity' || a.value.pole === b.value.pole || !a.asOf || !b.asOf) return false;
  const [before, after] = a.asOf.beginLow <= b.asOf.beginLow ? [a, b] : [b, a];
  const gap = (after.asOf?.beginLow ?? 0) - (before.asOf?.beginLow ?? 0);
  if (gap > WINDOW) return false;
  if (a.value.axis === 'life') return gap >= MINUTES_A_DAY && before.value.kind === 'polarity' && before.value.pole === 'dead';
  return gap < MINUTES_A_DAY || !(before.value.kind === 'polarity' && before.value.pole === 'not guilty');
}
