/** Stretches inside quotation marks. Curly and straight double marks, ``TeX'' marks and curly single marks; never across a paragraph's end. */
import type { Span } from '../model/span.ts';

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '"': '"', '«': '»' };

/** A mark that may open a quotation. */
const OPENING = /[“‘"«`]/g;

export function quotedIn(text: string, paragraph: Span): Span[] {
  const out: Span[] = [];
  let at = paragraph.start;
  for (;;) {
    OPENING.lastIndex = at;
    at = OPENING.exec(text)?.index ?? paragraph.end;
    if (at >= paragraph.end) break;
    const opened = openingAt(text, at, paragraph.start);
    if (!opened) {
      at += 1;
      continue;
    }
    const start = at + opened.length;
    const end = closingAfter(text, start, paragraph.end, opened.closing);
    if (end > start + 1) out.push({ start, end });
    at = end + opened.closing.length;
  }
  return out;
}

function openingAt(text: string, at: number, from: number): { readonly length: number; readonly closing: string } | null {
  const char = text[at] ?? '';
  if (char === '`' && text[at + 1] === '`') return { length: 2, closing: "''" };
  const closing = CLOSING[char];
  if (closing === undefined) return null;
  const before = at > from ? (text[at - 1] ?? ' ') : ' ';
  if (char === '‘' || char === '"') return /[\s([—–\-“]/.test(before) ? { length: 1, closing } : null;
  return { length: 1, closing };
}

/** The closing mark's offset; a single curly mark only closes where no letter follows ("don’t"). Unclosed: the paragraph's end. */
function closingAfter(text: string, start: number, limit: number, closing: string): number {
  let at = text.indexOf(closing, start);
  while (at >= 0 && at < limit) {
    if (closing !== '’' || !/\p{L}/u.test(text[at + 1] ?? ' ')) return at;
    at = text.indexOf(closing, at + 1);
  }
  return limit;
}
