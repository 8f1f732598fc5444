/** Plain text -> document. The text stays as it is, line breaks included; only a byte-order mark and invisible characters are left out. */
import { BOILERPLATE } from '../lexicon/en/boilerplate.ts';
import { bylineDate } from './byline.ts';
import type { ReadDocument } from './document.ts';
import { assemble, joinPieces, literal } from './piece.ts';

/** A longer first line is a paragraph. */
const HEADLINE_LIMIT = 160;
/** In text that is broken at a width, a first line is only a headline where a blank line follows it. */
const WRAP_LIMIT = 100;
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;
/** How much of the text is searched for a byline, at either end. */
const BYLINE_REACH = 4000;

/**
 * @param rawText the file decoded as UTF-8, its byte-order mark kept: raw offsets count it, as they do for whoever reads the file with
 *   `readFileSync(path, 'utf8')`.
 */
export function readText(rawText: string): ReadDocument {
  const { text, raw } = assemble([{ kind: null, piece: visible(rawText) }], rawText);
  const published = bylineDate(bylineLines(text));
  const title = firstLine(text);
  const start = title === null ? 0 : text.indexOf(title);
  return { text, raw, title, source: null, published, publishedFrom: published === null ? 'none' : 'byline', problems: [], regions: title === null ? [] : [{ kind: 'headline', start, end: start + title.length }] };
}

/** A lone carriage return is a line break; it stays one unit. */
function visible(rawText: string): ReturnType<typeof literal> {
  const text = /\r(?!\n)/.test(rawText) ? rawText.replace(/\r(?!\n)/g, '\n') : rawText;
  const pieces = [];
  let from = 0;
  for (const { index } of text.matchAll(INVISIBLE)) {
    pieces.push(literal(text.slice(from, index), from));
    from = index + 1;
  }
  return pieces.length === 0 ? literal(text, 0) : joinPieces([...pieces, literal(text.slice(from), from)]);
}

function bylineLines(text: string): string[] {
  const lines = text.length <= 2 * BYLINE_REACH ? text.split('\n') : [...text.slice(0, BYLINE_REACH).split('\n'), ...text.slice(-BYLINE_REACH).split('\n').slice(1)];
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** The first line, where it reads as a headline: short, without a full stop, and set off from what follows. */
function firstLine(text: string): string | null {
  const first = /\S[^\n]*/.exec(text);
  if (!first || first[0].length > 2 * HEADLINE_LIMIT) return null;
  const title = first[0].trimEnd();
  if (title.length > HEADLINE_LIMIT || /[.:;,]["”’]?$/.test(title) || BOILERPLATE.some((pattern) => pattern.test(title))) return null;
  const [next = ''] = text.slice(first.index + first[0].length + 1, first.index + first[0].length + 1 + 2 * WRAP_LIMIT).split('\n');
  const setOff = next.trim() === '' ? /\S/.test(text.slice(first.index + first[0].length)) : next.length > WRAP_LIMIT;
  return setOff ? title : null;
}
