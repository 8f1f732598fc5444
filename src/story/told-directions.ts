/** Directions of one story that are told in any words -> subject ids: which two point opposite ways from one place. */
import type { Claim } from '../model/claim.ts';
import { commonWords, fewOf } from './common-words.ts';
import { CLEARLY_APART, apart } from './directions.ts';
import type { Passages } from './passages.ts';

/** Directions of one article beyond which it is a guide for walkers. */
const MOST = 20;
/** The weight of words in common from which "it" and "the volcano" may be one. */
const SOME_WORD = 0.4;

/** For each told direction (index into `claims`) an id that it shares with its counterpart. */
export function toldDirectionIds(claims: readonly Claim[], passages: Passages): Map<number, string> {
  const list = fewOf(claims, 'told-direction', MOST);
  const ids = new Map<number, string>();
  for (const [k, { claim: a, i }] of list.entries()) {
    for (const { claim: b, i: j } of list.slice(k + 1)) {
      if (a.article === b.article || ids.has(i) || ids.has(j) || apart(a, b) < CLEARLY_APART || !isOneAnchor(a, b, passages)) continue;
      // Where either article tells a direction that fits the other's, each may be of another thing.
      if (list.some(({ claim }) => claim !== a && claim !== b && isOneAnchor(claim, a, passages) && fits(claim, a, b))) continue;
      for (const one of [i, j]) ids.set(one, `told-direction:${i}`);
    }
  }
  return ids;
}

const fits = (other: Claim, a: Claim, b: Claim): boolean => (other.article === a.article && apart(other, b) < CLEARLY_APART) || (other.article === b.article && apart(other, a) < CLEARLY_APART);

/** The same place, by its entry or its name. "It" and "the town" stand for one where the distance is the same or the passages have words in common. */
function isOneAnchor(a: Claim, b: Claim, passages: Passages): boolean {
  const [x, y] = [a.subject.core ?? '', b.subject.core ?? ''];
  const isNamed = !LOOSE.has(x) && !LOOSE.has(y);
  const farApart = a.subject.words.length > 0 && b.subject.words.length > 0 && !a.subject.words.some((distance) => b.subject.words.includes(distance));
  if (isNamed) return (x === y || a.subject.label.toLowerCase() === b.subject.label.toLowerCase()) && (!farApart || commonWords(a, b, passages) >= SOME_WORD);
  if (x === y && x === 'scene') return true;
  return a.subject.words.some((distance) => b.subject.words.includes(distance)) || commonWords(a, b, passages) >= SOME_WORD;
}

const LOOSE: ReadonlySet<string> = new Set(['it', 'scene']);
