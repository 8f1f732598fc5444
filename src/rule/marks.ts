/** `[[ ]]` in the text of an example: the spans that a finding must touch, and the text without the marks. */
import type { Span } from '../model/span.ts';

export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
  /** Offset, in the marked text, of a mark that has no partner; -1 where all have one. */
  readonly loose: number;
}

export function readMarks(marked: string): Marked {
  const spans: Span[] = [];
  let [text, open, loose, last] = ['', -1, -1, 0];
  for (const { 0: mark, index } of marked.matchAll(/\[\[|\]\]/g)) {
    text += marked.slice(last, index);
    last = index + 2;
    if (mark === '[[' && open < 0) open = text.length;
    else if (mark === ']]' && open >= 0) {
      spans.push({ start: open, end: text.length });
      open = -1;
    } else if (loose < 0) loose = index;
  }
  text += marked.slice(last);
  return { text, spans, loose: loose < 0 && open >= 0 ? marked.lastIndexOf('[[') : loose };
}
