/** Finds the hedge beside a number, and turns number and hedge into an interval. */
import { HEDGES_AFTER, HEDGES_BEFORE, type HedgeKind } from '../../lexicon/en/hedges.ts';
import type { Token } from '../../model/annotated.ts';
import type { Change } from '../../model/value/quantity.ts';
import { isAmong, wordSet } from '../../model/word-set.ts';

export interface Hedge {
  readonly kind: HedgeKind;
  /** First token, and one past the last one. */
  readonly first: number;
  readonly end: number;
}

interface Phrase {
  readonly words: readonly string[];
  readonly kind: HedgeKind;
}

const byWord = (phrases: readonly (readonly [string, HedgeKind])[], key: (words: readonly string[]) => string): ReadonlyMap<string, readonly Phrase[]> => {
  const index = new Map<string, Phrase[]>();
  for (const [text, kind] of phrases) {
    const words = text.split(' ');
    const list = index.get(key(words)) ?? [];
    list.push({ words, kind });
    index.set(key(words), list.sort((a, b) => b.words.length - a.words.length));
  }
  return index;
};

const BEFORE = byWord(HEDGES_BEFORE, (words) => words[words.length - 1] ?? '');
const LAST_WORDS = wordSet(BEFORE.keys());
const AFTER = byWord(HEDGES_AFTER, (words) => words[0] ?? '');
const FIRST_WORDS = wordSet(AFTER.keys());

/** The hedge that ends right before token `first`, not reaching back over `floor`. */
export function hedgeBefore(tokens: readonly Token[], first: number, floor: number): Hedge | null {
  const skip = skipsBack(tokens, first, floor);
  const last = tokens[skip - 1];
  if (!last || skip <= floor || !isAmong(LAST_WORDS, last)) return null;
  for (const { words, kind } of BEFORE.get(last.lower) ?? []) {
    const start = skip - words.length;
    if (start < floor) continue;
    let same = true;
    for (let i = 0; same && i < words.length; i += 1) same = tokens[start + i]?.lower === words[i];
    if (same) return { kind, first: start, end: skip };
  }
  return null;
}

/** Words that may stand between a hedge and its number: "more than a dozen", "up to another 20", a hyphen in "sub-300". */
function skipsBack(tokens: readonly Token[], first: number, floor: number): number {
  const before = tokens[first - 1];
  if (first - 1 < floor || !before) return first;
  if (before.text === '.' && !before.spaced) return tokens[first - 2]?.lower === 'approx' || tokens[first - 2]?.lower === 'ca' ? first - 1 : first;
  return before.lower === 'a' || before.lower === 'an' || before.lower === 'another' || (before.text === '-' && !before.spaced) ? first - 1 : first;
}

/** The hedge that starts at token `end`: "or more", "or so", a plus sign. */
export function hedgeAfter(tokens: readonly Token[], end: number, limit: number): Hedge | null {
  const token = tokens[end];
  if (!token || end >= limit) return null;
  if (token.text === '+' && !token.spaced) return { kind: 'over', first: end, end: end + 1 };
  if (!isAmong(FIRST_WORDS, token)) return null;
  for (const { words, kind } of AFTER.get(token.lower) ?? []) {
    if (words.every((word, i) => tokens[end + i]?.lower === word)) return { kind, first: end, end: end + words.length };
  }
  return null;
}

export const changeOfHedge = (kind: HedgeKind): Change => (kind === 'about' || kind === 'nearly' ? '~' : kind === 'over' || kind === 'just-over' ? '>' : '<');

/** Widths by hedge, as shares of the number: the table of the knowledge notes, section 4 item 8. */
const SHARE = 0.1;

/**
 * The interval of a number: rounding first (`half` to both sides, a tenth of the number at the most), then the hedge, which only widens.
 * A figure that no hedge opens downwards stays on its side of zero.
 */
export function intervalOf(low: number, high: number, half: number, hedge: HedgeKind | null): readonly [number, number] {
  const bareLow = low - half;
  const bareHigh = high + half;
  const floor = low >= 0 ? 0 : -Infinity;
  const top = Infinity;
  const down = low - Math.abs(low) * SHARE;
  const up = high + Math.abs(high) * SHARE;
  const hull = (from: number, to: number): readonly [number, number] => [Math.min(bareLow, from), Math.max(bareHigh, to)];
  switch (hedge) {
    case 'about': return hull(down, up);
    case 'nearly': case 'just-under': return hull(down, high);
    case 'just-over': return hull(low, up);
    case 'over': return hull(low, top);
    case 'under': return hull(floor, high);
    case null: return [bareLow, bareHigh];
  }
}
