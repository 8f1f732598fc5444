/** JSON as a tree with offsets, read to the end whatever its faults, and the few steps through it that readers take. */
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { align } from './align.ts';
import { type Piece, shifted } from './piece.ts';

export type JsonNode = Node;

export interface JsonText {
  readonly root: JsonNode | null;
  /** The first fault, if any, in words. */
  readonly fault: { readonly message: string; readonly offset: number; readonly end: number } | null;
}

export function parseJson(text: string): JsonText {
  const errors: ParseError[] = [];
  let root: JsonNode | null;
  try {
    root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false }) ?? null;
  } catch (fault) {
    // The parser calls itself for each level and so runs out of stack where there are very many.
    if (!(fault instanceof RangeError)) throw fault;
    return { root: null, fault: { message: 'it is nested too deeply', offset: 0, end: 1 } };
  }
  const [first] = errors;
  return { root, fault: first ? { message: inWords(printParseErrorCode(first.error)), offset: first.offset, end: first.offset + Math.max(1, first.length) } : null };
}

/** "CommaExpected" -> "comma expected" */
const inWords = (code: string): string => code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();

/** The value of a key; where a key is given twice the last one counts, as in `JSON.parse`. */
export function member(node: JsonNode | null, key: string): JsonNode | null {
  if (node?.type !== 'object') return null;
  const property = (node.children ?? []).findLast((child) => child.children?.[0]?.value === key);
  return property?.children?.[1] ?? null;
}

export const items = (node: JsonNode | null): readonly JsonNode[] => (node?.type === 'array' ? (node.children ?? []) : []);

/** A string's value, or null for anything else and for blank ones. */
export const stringOf = (node: JsonNode | null): string | null => (node?.type === 'string' && typeof node.value === 'string' && node.value.trim() !== '' ? node.value : null);

/** A string node's value with the raw place of each unit; `base` is the offset of the JSON text in the raw file. */
export function stringPiece(node: JsonNode, text: string, base: number): Piece {
  return shifted(align(String(node.value), text, node.offset + 1, node.offset + node.length - 1, 'json'), base);
}
