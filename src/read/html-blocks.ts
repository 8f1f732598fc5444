/** The chosen part of a page -> text blocks with their place in the page. */
import type { BlockKind } from '../model/article.ts';
import { align } from './align.ts';
import { trimCredit } from './credit.ts';
import type { Content } from './html-content.ts';
import { type Element, type FlatNode, isElement, isText, labels } from './html-tree.ts';
import { EMPTY, type Piece, type TextBlock, collapse, joinPieces, made } from './piece.ts';

const BLOCKS = new Set(['address', 'article', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'li', 'main', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'tfoot', 'thead', 'tr', 'ul']);
const BYLINE_LABELS = new Set(['byline', 'author', 'authors', 'dateline', 'timestamp', 'pubdate', 'postmeta', 'meta', 'published']);
/** A longer element is no byline, whatever its class says. */
const BYLINE_LIMIT = 250;

/** `raw` is the page; a text node's value may differ from it by entities and line ends. */
function pieceOf(node: FlatNode['node'], raw: string): Piece {
  if (!isText(node) || !node.sourceCodeLocation) return EMPTY;
  return align(node.value, raw, node.sourceCodeLocation.startOffset, node.sourceCodeLocation.endOffset, 'html');
}

/** All text of one element, white space collapsed. */
export function elementText(nodes: readonly FlatNode[], index: number, raw: string): Piece {
  const pieces: Piece[] = [];
  for (let at = index + 1; at < (nodes[index]?.end ?? 0); at += 1) {
    const node = nodes[at]?.node;
    if (node) pieces.push(isElement(node) && node.tagName === 'br' ? breakAt(node, ' ') : pieceOf(node, raw));
  }
  return collapse(joinPieces(pieces));
}

const breakAt = (element: Element, text: string): Piece => made(text, element.sourceCodeLocation?.startOffset ?? 0, element.sourceCodeLocation?.endOffset ?? 0);

interface Open { readonly end: number; readonly kind: BlockKind | null }

/** Blocks of the content in reading order; `skip` is the headline's element, which the caller has placed already. */
export function contentBlocks(nodes: readonly FlatNode[], { root, dropped }: Content, raw: string, skip: number): TextBlock[] {
  const blocks: TextBlock[] = [];
  const open: Open[] = [];
  let pieces: Piece[] = [];
  const flush = (): void => {
    const piece = trimCredit(collapse(joinPieces(pieces)), open[open.length - 1]?.kind ?? null);
    pieces = [];
    if (piece.text !== '') blocks.push({ kind: open[open.length - 1]?.kind ?? null, piece });
  };
  const end = nodes[root]?.end ?? 0;
  for (let index = root; index < end; index += 1) {
    const flat = nodes[index];
    if (!flat) break;
    while (open.length > 0 && (open[open.length - 1]?.end ?? 0) <= index) {
      flush();
      open.pop();
    }
    if (index === skip || dropped[index]) {
      index = flat.end - 1;
      continue;
    }
    const { node } = flat;
    if (!isElement(node)) pieces.push(pieceOf(node, raw));
    else if (node.tagName === 'br') {
      if (followedByBreak(nodes, index)) flush();
      else pieces.push(breakAt(node, ' '));
    } else if (node.tagName === 'td' || node.tagName === 'th') {
      if (pieces.some(({ text }) => text.trim() !== '')) pieces.push(breakAt(node, ' | '));
    } else if (BLOCKS.has(node.tagName)) {
      flush();
      open.push({ end: flat.end, kind: kindOf(node, open[open.length - 1]?.kind ?? null, nodes, index) });
    }
  }
  while (open.length > 0) {
    flush();
    open.pop();
  }
  return blocks;
}

/** Two line breaks in a row part paragraphs. */
function followedByBreak(nodes: readonly FlatNode[], index: number): boolean {
  for (let at = index + 1; at < nodes.length; at += 1) {
    const node = nodes[at]?.node;
    if (node && isText(node) && node.value.trim() === '') continue;
    return node !== undefined && isElement(node) && node.tagName === 'br';
  }
  return false;
}

function kindOf(element: Element, outer: BlockKind | null, nodes: readonly FlatNode[], index: number): BlockKind | null {
  if (element.tagName === 'figcaption' || element.tagName === 'caption') return 'caption';
  if (element.tagName === 'address') return 'byline';
  if (outer !== null) return outer;
  return labels(element).some((word) => BYLINE_LABELS.has(word)) && textLength(nodes, index) <= BYLINE_LIMIT ? 'byline' : null;
}

function textLength(nodes: readonly FlatNode[], index: number): number {
  let length = 0;
  for (let at = index + 1; at < (nodes[index]?.end ?? 0) && length <= BYLINE_LIMIT; at += 1) {
    const node = nodes[at]?.node;
    if (node && isText(node)) length += node.value.trim().length;
  }
  return length;
}
