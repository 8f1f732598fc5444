/** `alike [x, y]`: two names or texts differ in few letters or words only. */
import { distance } from 'fastest-levenshtein';
import { expectKinds } from './interval.ts';
import { agreement, clash, unknown } from './operator.ts';
import type { Relation } from './operator.ts';

const DEFAULT_SHARE = 0.25;

/** Share of words of the longer text that the other lacks, for texts of several words; of letters, for single words. */
function unlikeness(a: string, b: string): number {
  const [x, y] = [a.split(' '), b.split(' ')];
  if (x.length < MANY_WORDS || y.length < MANY_WORDS) return distance(a, b) / Math.max(a.length, b.length, 1);
  return wordDistance(x, y) / Math.max(x.length, y.length);
}

const MANY_WORDS = 4;

/** Edit distance over words: each word is given a letter of its own. */
function wordDistance(x: readonly string[], y: readonly string[]): number {
  const letters = new Map<string, string>();
  const encode = (words: readonly string[]): string =>
    words.map((word) => {
      const letter = letters.get(word) ?? String.fromCodePoint(0x4e00 + letters.size);
      letters.set(word, letter);
      return letter;
    }).join('');
  return distance(encode(x), encode(y));
}

export const alike: Relation = {
  name: 'alike',
  summary: 'two names or texts differ in few letters or words only; the tolerance is the share that may differ (25% unless told)',
  operands: 2,
  symmetric: true,
  tolerances: ['relative'],
  accepts: (types) => expectKinds(types, ['text'], 'two names or texts'),
  compare([a, b], { tolerance }) {
    if (a?.kind !== 'text' || b?.kind !== 'text') return unknown('a text is missing');
    const share = unlikeness(a.key, b.key);
    return share <= (tolerance?.amount ?? DEFAULT_SHARE) ? agreement(`"${a.shown}" and "${b.shown}" are alike`) : clash(`"${a.shown}" and "${b.shown}" are not alike`, a.known && b.known);
  },
};
