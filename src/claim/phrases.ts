/** Finds phrases of a lexicon in a run of tokens: the longest one at each place. */
import type { Token } from '../model/annotated.ts';
import { type WordSet, isAmong, wordSet } from '../model/word-set.ts';

export interface PhraseTable<T> {
  readonly byFirst: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: T }[]>;
  /** The first words: most tokens begin no phrase. */
  readonly openers: WordSet;
}

export interface PhraseHit<T> {
  readonly value: T;
  /** First token, and one past the last. */
  readonly first: number;
  readonly end: number;
  readonly start: number;
  readonly stop: number;
}

export function phraseTable<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const byFirst = new Map<string, { words: string[]; value: T }[]>();
  for (const [phrase, value] of entries) {
    const words = phrase.replaceAll('-', ' - ').split(/\s+/).filter(Boolean);
    const [first] = words;
    if (first === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value }].sort((a, b) => b.words.length - a.words.length));
  }
  return { byFirst, openers: wordSet(byFirst.keys()) };
}

const NONE: readonly never[] = [];

/** All values whose phrase begins at token `at` and is the longest that does. */
export function phrasesAt<T>({ byFirst, openers }: PhraseTable<T>, tokens: readonly Token[], at: number, end: number): readonly PhraseHit<T>[] {
  const token = tokens[at];
  const candidates = token && isAmong(openers, token) ? byFirst.get(token.lower) : undefined;
  if (!token || !candidates) return NONE;
  const out: PhraseHit<T>[] = [];
  let longest = 0;
  for (const { words, value } of candidates) {
    if (words.length < longest || at + words.length > end || !words.every((w, i) => tokens[at + i]?.lower === w)) continue;
    longest = words.length;
    out.push({ value, first: at, end: at + words.length, start: token.start, stop: tokens[at + words.length - 1]?.end ?? token.end });
  }
  return out;
}
