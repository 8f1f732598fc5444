/** Annotations shown in the text itself, so that a failing test reads as prose. */
import { annotate } from '../../src/annotate/annotate.ts';
import type { Annotated } from '../../src/model/annotated.ts';
import { articleFromInput } from '../../src/read/input.ts';

export const annotated = (text: string): Annotated => annotate(articleFromInput({ path: 'test', text }));

/** Sentences parted by ` | `, line breaks as spaces. */
export const sentencesIn = (text: string): string => annotated(text).sentences.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' | ');

/** Tokens parted by spaces. */
export const tokensIn = (text: string): string => annotated(text).tokens.map((token) => token.text).join(' ');

/** The text with `[ ]` around what is quoted. */
export function quotesIn(text: string): string {
  let [out, at] = ['', 0];
  for (const { start, end } of annotated(text).quoted) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return out + text.slice(at);
}

/** One line a block, `kind: its words`. */
export const blocksIn = (text: string): string[] => annotated(text).blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).replace(/\s+/g, ' ')}`);
