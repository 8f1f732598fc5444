/** Captions without the photographer's credit at their end, who has no part in the story. */
import { CREDIT } from '../lexicon/en/boilerplate.ts';
import type { BlockKind } from '../model/article.ts';
import { type Piece, collapse, slicePiece } from './piece.ts';

/** A credit is no longer than this. */
const REACH = 200;

export function trimCredit(piece: Piece, kind: BlockKind | null): Piece {
  if (kind !== 'caption') return piece;
  const from = Math.max(0, piece.text.length - REACH);
  const found = CREDIT.exec(piece.text.slice(from));
  return found && from + found.index + found[0].length === piece.text.length ? collapse(slicePiece(piece, 0, from + found.index)) : piece;
}
