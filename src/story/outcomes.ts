/** Votes and scores of one story -> subject ids: which two tell of one vote or one match. */
import { WEAK_WORDS } from '../lexicon/en/synonyms.ts';
import type { Claim } from '../model/claim.ts';
import { MINUTES_A_DAY } from '../model/value/calendar.ts';

/** Two counts of one vote differ by this factor at most; beyond, another body voted. */
const MOST_APART = 1.6;
const SHARED_WORDS = 2;
const SHARED_TEAMS = 2;
/** The same teams meet again after a few days. */
const MATCH_WINDOW = 2 * MINUTES_A_DAY;

/** For each vote or score claim (index into `claims`) an id that it shares with its counterparts. */
export function outcomeIds(claims: readonly Claim[]): Map<number, string> {
  const ids = new Map<number, string>();
  for (const measure of ['vote', 'score'] as const) {
    const list = claims.flatMap((c, i) => (c.measure === measure ? [i] : []));
    for (const [x, a] of list.entries()) {
      for (const b of list.slice(x + 1)) {
        const [one, two] = [claims[a], claims[b]];
        if (!one || !two || one.article === two.article || ids.has(b) || one.scope.group !== two.scope.group) continue;
        if (!(measure === 'vote' ? sameVote(one, two) : sameMatch(one, two, isOnly(claims, list, one) && isOnly(claims, list, two)))) continue;
        const id = ids.get(a) ?? `${measure}:${one.scope.group}:${a}`;
        ids.set(a, id);
        ids.set(b, id);
      }
    }
  }
  return ids;
}

/** Has its article no other score? Then one team's name is enough. */
const isOnly = (claims: readonly Claim[], list: readonly number[], claim: Claim): boolean => list.every((i) => claims[i] === claim || claims[i]?.article !== claim.article || claims[i]?.scope.group !== claim.scope.group);
const shared = (a: readonly string[], b: readonly string[]): number => new Set(a.filter((w) => b.includes(w) && !WEAK_WORDS.has(w))).size;
const numbers = ({ value }: Claim): readonly number[] => (value.kind === 'text' ? value.key.split('-').map(Number) : []);

function sameVote(a: Claim, b: Claim): boolean {
  const [x, y] = [numbers(a), numbers(b)].map((list) => list.reduce((sum, n) => sum + n, 0));
  if (x === undefined || y === undefined || Math.max(x, y) > Math.min(x, y) * MOST_APART) return false;
  return shared(a.subject.words, b.subject.words) >= SHARED_WORDS;
}

/** The teams of both: proper names that both sentences have, and reports of about one day. */
function sameMatch(a: Claim, b: Claim, alone: boolean): boolean {
  if (a.asOf && b.asOf && Math.abs(a.asOf.beginLow - b.asOf.beginLow) > MATCH_WINDOW) return false;
  const names = new Set((a.subject.context ?? []).filter((w) => (b.subject.context ?? []).includes(w) && !DAYS.has(w)));
  return names.size >= (alone ? 1 : SHARED_TEAMS);
}

const DAYS = new Set('monday tuesday wednesday thursday friday saturday sunday the'.split(' '));
