/** What stands before the head of a time expression: hedge, part word, article and shift ("almost", "the end of", "late", "the", "last"). */
import { DATE_HEDGES, DURATION_HEDGES, PART_NOUNS, PART_WORDS, SHIFT_WORDS } from '../../lexicon/en/time-hedges.ts';
import type { TimexMod } from '../../model/value/time.ts';
import type { Shift } from './expression.ts';
import { type Reader, endsWith, isHyphen, touches, wordAt } from './reader.ts';

export interface Frame {
  /** First token of the whole. */
  readonly from: number;
  readonly hedgeEnd: number;
  readonly shift?: Shift;
  readonly mod?: TimexMod;
  /** Does "the" stand right before the head? */
  readonly article: boolean;
}

/** A hedge before an amount. */
export function durationHedge(reader: Reader, before: number): { readonly from: number; readonly mod: TimexMod } | null {
  for (const { words, mod } of DURATION_HEDGES) {
    if (wordAt(reader, before - 1) === words[words.length - 1] && endsWith(reader, before, words)) return { from: before - words.length, mod };
  }
  return null;
}

interface Part { readonly from: number; readonly mod: 'START' | 'MID' | 'END' }

/** "early", "mid-", "the end of", "earlier in" before the index. */
function partBefore(reader: Reader, before: number): Part | null {
  const word = wordAt(reader, before - 1);
  const direct = PART_WORDS[word];
  if (direct) return { from: before - 1, mod: direct };
  if (isHyphen(word) && touches(reader, before - 1)) {
    const joined = PART_WORDS[wordAt(reader, before - 2)];
    return joined ? { from: before - 2, mod: joined } : null;
  }
  if (word === 'of') {
    const noun = PART_NOUNS[wordAt(reader, before - 2)];
    if (noun) return { from: wordAt(reader, before - 3) === 'the' ? before - 3 : before - 2, mod: noun };
    const half = wordAt(reader, before - 2) === 'half' ? wordAt(reader, before - 3) : '';
    if (half === 'first' || half === 'second' || half === 'last') return { from: wordAt(reader, before - 4) === 'the' ? before - 4 : before - 3, mod: half === 'first' ? 'START' : 'END' };
    return null;
  }
  if (word === 'in' && (wordAt(reader, before - 2) === 'earlier' || wordAt(reader, before - 2) === 'early')) return { from: before - 2, mod: 'START' };
  if (word === 'in' && (wordAt(reader, before - 2) === 'later' || wordAt(reader, before - 2) === 'late')) return { from: before - 2, mod: 'END' };
  return null;
}

/** Reads leftwards from the head at `head`; `articled` says whether the head takes its article with it. */
export function frameBefore(reader: Reader, head: number, articled: boolean): Frame {
  let from = head;
  const shift: Shift | undefined = SHIFT_WORDS[wordAt(reader, from - 1)];
  if (shift) from -= 1;
  if ((shift === 'coming' || shift === 'past') && wordAt(reader, from - 1) === 'this') from -= 1;
  const article = wordAt(reader, from - 1) === 'the';
  const withoutArticle = from;
  if (article) from -= 1;
  const part = partBefore(reader, from) ?? (article ? partBefore(reader, withoutArticle) : null);
  if (!part && article && !articled && !shift) from = withoutArticle;
  let mod: TimexMod | undefined = part?.mod;
  if (part) {
    from = part.from;
    if (articled && wordAt(reader, from - 1) === 'the') from -= 1;
  }
  const hedge = DATE_HEDGES[wordAt(reader, from - 1)];
  const hedgeEnd = from;
  if (hedge) {
    from -= 1;
    mod ??= hedge;
  }
  return { from, hedgeEnd, article, ...(shift && { shift }), ...(mod && { mod }) };
}
