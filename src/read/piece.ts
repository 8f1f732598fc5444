/** A stretch of text that knows which raw units each of its own units was made from; and the assembly of such stretches into an article's text. */
import type { BlockKind, RawMap, Region } from '../model/article.ts';

/** Step 1: text and raw advance together. Step 0: the text units from `at` on were made from the raw units `start` to `end` as a whole. */
export interface Run {
  /** Offset in the piece's text; the run ends where the next begins. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly step: 0 | 1;
}

export interface Piece {
  readonly text: string;
  readonly runs: readonly Run[];
}

/** A block of the article: one paragraph, headline, caption ... */
export interface TextBlock {
  /** Null where the format does not say what it is; `annotate` then judges by its words. */
  readonly kind: BlockKind | null;
  readonly piece: Piece;
}

export const EMPTY: Piece = { text: '', runs: [] };

/** Text that stands in the raw file as it is, from `start`. */
export const literal = (text: string, start: number): Piece => (text === '' ? EMPTY : { text, runs: [{ at: 0, start, end: start + text.length, step: 1 }] });

/** Text that was made from the raw units `start` to `end` as a whole. */
export const made = (text: string, start: number, end: number): Piece => (text === '' ? EMPTY : { text, runs: [{ at: 0, start, end, step: 0 }] });

/** Collects pieces into one; runs that continue each other are joined. */
export interface Gatherer {
  /** The units `from` to `to` of the piece. */
  add(piece: Piece, from?: number, to?: number): void;
  /** Text made from the raw units `start` to `end` as a whole. */
  put(text: string, start: number, end: number): void;
  length(): number;
  finish(): Piece;
}

export function createGatherer(): Gatherer {
  const parts: string[] = [];
  const runs: { at: number; start: number; end: number; step: 0 | 1 }[] = [];
  let length = 0;
  const push = (text: string, start: number, end: number, step: 0 | 1): void => {
    const last = runs[runs.length - 1];
    if (step === 1 && last?.step === 1 && last.end === start) last.end = end;
    else runs.push({ at: length, start, end, step });
    parts.push(text);
    length += text.length;
  };
  return {
    add(piece, from = 0, to = piece.text.length) {
      for (let r = runIndexAt(piece.runs, from); r < piece.runs.length; r += 1) {
        const run = piece.runs[r];
        if (!run || run.at >= to) break;
        const begin = Math.max(from, run.at);
        const end = Math.min(to, piece.runs[r + 1]?.at ?? piece.text.length);
        if (end <= begin) continue;
        const rawStart = run.step === 1 ? run.start + begin - run.at : run.start;
        push(piece.text.slice(begin, end), rawStart, run.step === 1 ? rawStart + end - begin : run.end, run.step);
      }
    },
    put: (text, start, end) => push(text, start, end, 0),
    length: () => length,
    finish: () => ({ text: parts.join(''), runs }),
  };
}

function runIndexAt(runs: readonly Run[], offset: number): number {
  let [low, high] = [0, runs.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The units `from` to `to` of a piece. */
export function slicePiece(piece: Piece, from: number, to: number): Piece {
  const gatherer = createGatherer();
  gatherer.add(piece, from, to);
  return gatherer.finish();
}

export function joinPieces(pieces: readonly Piece[]): Piece {
  const gatherer = createGatherer();
  for (const piece of pieces) gatherer.add(piece);
  return gatherer.finish();
}

/** A piece whose runs point into the text of `outer`, with runs that point where those of `outer` do: HTML inside a JSON string, say. */
export function through(piece: Piece, outer: Piece): Piece {
  const gatherer = createGatherer();
  for (const [r, run] of piece.runs.entries()) {
    const text = piece.text.slice(run.at, piece.runs[r + 1]?.at ?? piece.text.length);
    const behind = slicePiece(outer, run.start, run.end);
    if (run.step === 1) gatherer.add(behind);
    else gatherer.put(text, behind.runs[0]?.start ?? rawEnd(outer, run.start), behind.runs[behind.runs.length - 1]?.end ?? rawEnd(outer, run.start));
  }
  return gatherer.finish();
}

/** Where the raw units of the text before `offset` end. */
function rawEnd(piece: Piece, offset: number): number {
  const before = slicePiece(piece, Math.max(0, offset - 1), offset);
  return before.runs[before.runs.length - 1]?.end ?? piece.runs[0]?.start ?? 0;
}

/** The piece with every raw offset moved on by `by`. */
export const shifted = (piece: Piece, by: number): Piece => (by === 0 ? piece : { text: piece.text, runs: piece.runs.map((run) => ({ ...run, start: run.start + by, end: run.end + by })) });

/** Invisible inside words: soft hyphen, zero-width space, word joiner, byte-order mark. A word that holds one is still one word. */
const INVISIBLE = '\u00AD\u200B\u2060\uFEFF';
const SPACE_OR_INVISIBLE = new RegExp(`[\\s${INVISIBLE}]+`, 'g');
const ONLY_INVISIBLE = new RegExp(`^[${INVISIBLE}]+$`);

/** Runs of white space become one space, none at either end; invisible characters are left out. */
export function collapse(piece: Piece): Piece {
  const gatherer = createGatherer();
  let from = 0;
  const flush = (to: number): void => {
    if (to > from) gatherer.add(piece, from, to);
  };
  for (const { 0: found, index } of piece.text.matchAll(SPACE_OR_INVISIBLE)) {
    const atStart = index === from && gatherer.length() === 0;
    if (found === ' ' && !atStart) continue;
    flush(index);
    from = index + found.length;
    if (!atStart && from < piece.text.length && !ONLY_INVISIBLE.test(found)) {
      const behind = slicePiece(piece, index, from);
      gatherer.put(' ', behind.runs[0]?.start ?? 0, behind.runs[behind.runs.length - 1]?.end ?? 0);
    }
  }
  flush(piece.text.length);
  const whole = gatherer.finish();
  return whole.text.endsWith(' ') ? slicePiece(whole, 0, whole.text.trimEnd().length) : whole;
}

/** Blocks joined by blank lines, with a region for each whose kind is known. */
export function assemble(blocks: readonly TextBlock[], rawText: string): { readonly text: string; readonly regions: readonly Region[]; readonly raw: RawMap } {
  const gatherer = createGatherer();
  const regions: Region[] = [];
  let rawAt = 0;
  for (const { kind, piece } of blocks) {
    if (piece.text === '') continue;
    if (gatherer.length() > 0) gatherer.put('\n\n', rawAt, rawAt);
    const start = gatherer.length();
    gatherer.add(piece);
    if (kind !== null) regions.push({ kind, start, end: gatherer.length() });
    rawAt = piece.runs[piece.runs.length - 1]?.end ?? rawAt;
  }
  const { text, runs } = gatherer.finish();
  return { text, regions, raw: { textStart: runs.map((r) => r.at), rawStart: runs.map((r) => r.start), rawEnd: runs.map((r) => r.end), step: runs.map((r) => r.step), rawText } };
}
