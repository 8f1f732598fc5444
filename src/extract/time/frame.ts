/** What stands before the head of a time expression: hedge, part word, article and shift ("almost", "the end of", "late", "the", "last"). */
import { DATE_HEDGES, DURATION_HEDGES, PART_NOUNS, PART_WORDS, SHIFT_WORDS } from '../../lexicon/en/time-hedges.ts';
import type { TimexMod } from '../../model/value/time.ts';
import type { Extent, Shift } from './expression.ts';
import { type Reader, endsWith, fromThe, isHyphen, touches, wordAt } from './reader.ts';

export interface Frame {
  /** First token of the whole. */
  readonly from: number;
  readonly hedgeEnd: number;
  readonly shift?: Shift | undefined;
  readonly mod?: TimexMod | undefined;
  /** Does "the" stand right before the head? */
  readonly article: boolean;
}

/** A head that takes nothing before it. */
export const bare = (head: number): Frame => ({ from: head, hedgeEnd: head, article: false, shift: undefined, mod: undefined });

/** Where an expression stands that ends before token `to`, with what stands before its head. */
export const extentOf = ({ from, hedgeEnd, mod }: Frame, to: number): Extent => ({ from, to, hedgeEnd, mod });

interface Hedge { readonly words: readonly string[]; readonly mod: TimexMod }

/** Hedges by their last word, longest first. */
const HEDGES: ReadonlyMap<string, readonly Hedge[]> = byLastWord();

function byLastWord(): Map<string, Hedge[]> {
  const hedges = new Map<string, Hedge[]>();
  for (const [phrase, mod] of DURATION_HEDGES) {
    const words = phrase.split(' ');
    const last = words.at(-1) ?? '';
    hedges.set(last, [...(hedges.get(last) ?? []), { words, mod }].toSorted((a, b) => b.words.length - a.words.length));
  }
  return hedges;
}

/** A hedge before an amount. */
export function durationHedge(reader: Reader, before: number): { readonly from: number; readonly mod: TimexMod } | null {
  for (const { words, mod } of HEDGES.get(wordAt(reader, before - 1)) ?? []) if (endsWith(reader, before, words)) return { from: before - words.length, mod };
  return null;
}

interface Part { readonly from: number; readonly mod: 'START' | 'MID' | 'END' }

/** "early", "mid-", "the end of", "earlier in" before the index. */
function partBefore(reader: Reader, before: number): Part | null {
  const word = wordAt(reader, before - 1);
  const direct = PART_WORDS.get(word);
  if (direct) return { from: before - 1, mod: direct };
  const joined = PART_WORDS.get(wordAt(reader, before - 2));
  if (isHyphen(word) && touches(reader, before - 1)) return joined ? { from: before - 2, mod: joined } : null;
  if (word === 'of') return partNounBefore(reader, before - 1);
  return word === 'in' && joined && joined !== 'MID' ? { from: before - 2, mod: joined } : null;
}

/** "the end", "the last half" before *of*. */
function partNounBefore(reader: Reader, of: number): Part | null {
  const noun = wordAt(reader, of - 1);
  const mod = PART_NOUNS.get(noun);
  if (mod) return { from: fromThe(reader, of - 1), mod };
  const half = noun === 'half' ? wordAt(reader, of - 2) : '';
  if (half !== 'first' && half !== 'second' && half !== 'last') return null;
  return { from: fromThe(reader, of - 2), mod: half === 'first' ? 'START' : 'END' };
}

/** Reads leftwards from the head at `head`; `articled` says whether the head takes its article with it. */
export function frameBefore(reader: Reader, head: number, articled: boolean): Frame {
  const shift: Shift | undefined = SHIFT_WORDS.get(wordAt(reader, head - 1));
  let from = shift ? head - 1 : head;
  if ((shift === 'coming' || shift === 'past') && wordAt(reader, from - 1) === 'this') from -= 1;
  const article = wordAt(reader, from - 1) === 'the';
  const part = partBefore(reader, article ? from - 1 : from) ?? (article ? partBefore(reader, from) : null);
  if (part) from = articled ? fromThe(reader, part.from) : part.from;
  else if (article && (articled || shift)) from -= 1;
  const hedge = DATE_HEDGES.get(wordAt(reader, from - 1));
  return { from: hedge ? from - 1 : from, hedgeEnd: from, article, shift, mod: part?.mod ?? hedge };
}
