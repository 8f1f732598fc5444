/** Reading tokens of one sentence: words by index, nothing outside the sentence or before what was read last. */
import type { Token } from '../../model/annotated.ts';

export interface Reader {
  readonly tokens: readonly Token[];
  /** First token that may be read: the sentence's first, or one past the last expression. */
  floor: number;
  /** First token of the sentence. */
  sentenceStart: number;
  /** One past the sentence's last token. */
  end: number;
}

/** The lower-case word at an index, or the empty string outside. */
export function wordAt({ tokens, floor, end }: Reader, index: number): string {
  return index >= floor && index < end ? (tokens[index]?.lower ?? '') : '';
}

/** As wordAt, but looks back over earlier expressions of the sentence: for context that is not part of the expression. */
export function contextAt({ tokens, sentenceStart, end }: Reader, index: number): string {
  return index >= sentenceStart && index < end ? (tokens[index]?.lower ?? '') : '';
}

export function tokenOf({ tokens, floor, end }: Reader, index: number): Token | undefined {
  return index >= floor && index < end ? tokens[index] : undefined;
}

/** Does the token at the index touch the one before it? */
export const touches = (reader: Reader, index: number): boolean => reader.tokens[index]?.spaced === false;

export const isHyphen = (word: string): boolean => word === '-' || word === '‐' || word === '‑';
export const isDash = (word: string): boolean => word === '-' || word === '–' || word === '—' || word === '‐' || word === '‑' || word === '−';

/** Do the words stand right before the index (exclusive)? */
export function endsWith(reader: Reader, before: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i += 1) if (wordAt(reader, before - words.length + i) !== words[i]) return false;
  return true;
}

/** The value of a whole-number token without commas or points, or -1. */
export function integerAt(reader: Reader, index: number): number {
  const token = tokenOf(reader, index);
  if (!token || token.kind !== 'number' || token.text.length > 6) return -1;
  for (let i = 0; i < token.text.length; i += 1) {
    const code = token.text.charCodeAt(i);
    if (code < 48 || code > 57) return -1;
  }
  return Number(token.text);
}

/** Four digits between 1000 and 2199, as years are written; -1 for anything else. */
export function yearAt(reader: Reader, index: number): number {
  const token = tokenOf(reader, index);
  if (!token || token.kind !== 'number' || token.text.length !== 4) return -1;
  const year = integerAt(reader, index);
  return year >= 1000 && year < 2200 ? year : -1;
}

export const isPossessive = (word: string): boolean => word === "'s" || word === '’s';

/** The article before an index: one less where "the" stands there. */
export const fromThe = (reader: Reader, at: number): number => (wordAt(reader, at - 1) === 'the' ? at - 1 : at);
