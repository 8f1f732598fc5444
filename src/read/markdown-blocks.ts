/** Markdown lines -> blocks of raw lines: headings, paragraphs, list items, quotes, tables, HTML. Code and link definitions are left out. */
import { type Piece, joinPieces, literal } from './piece.ts';

type MarkdownKind = 'h1' | 'heading' | 'paragraph' | 'html' | 'table';

export interface MarkdownBlock {
  readonly kind: MarkdownKind;
  /** Its lines, joined by line feeds, without the marks of quotes and lists. */
  readonly piece: Piece;
}

export interface MarkdownBlocks {
  readonly blocks: readonly MarkdownBlock[];
  /** Labels of link definitions, in small letters. */
  readonly definitions: ReadonlySet<string>;
}

interface Line { readonly start: number; readonly end: number }

const QUOTE = /[ \t]{0,3}>[ \t]?/y;
const ITEM = /[ \t]*(?:[-+*]|\d{1,2}[.)])(?=[ \t]|$)[ \t]*/y;
const HEADING = /^(#{1,6})(?:[ \t]+|$)/;
const SETEXT = /^(?:=+|-+)[ \t]*$/;
const RULE = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const FENCE = /^(?:`{3,}[^`]*|~{3,}.*)$/;
const DEFINITION = /^\[(?!\^)([^[\]]{1,999})\]:[ \t]*\S+(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/;
const FOOTNOTE = /^\[\^[^\]\s]{1,40}\]:[ \t]*/;
const HTML_START = /^<(?:!--|[!?]|\/?(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|pre|script|section|style|summary|table|tbody|td|textarea|tfoot|th|thead|tr|ul)(?=[\s/>]|$))/i;
const TABLE_RULE = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;
/** These end at their closing mark, whatever blank lines lie between. */
const LONG_HTML: readonly (readonly [RegExp, RegExp])[] = [[/^<!--/, /-->/], [/^<script\b/i, /<\/script>/i], [/^<style\b/i, /<\/style>/i], [/^<pre\b/i, /<\/pre>/i], [/^<textarea\b/i, /<\/textarea>/i]];

export function markdownBlocks(text: string): MarkdownBlocks {
  const blocks: MarkdownBlock[] = [];
  const definitions = new Set<string>();
  let lines: Line[] = [];
  let fence: string | null = null;
  let html: { readonly until: RegExp | null } | null = null;
  let inItem = false;
  const flush = (kind: MarkdownKind = 'paragraph'): void => {
    if (lines.length > 0) blocks.push(...blocksOf(text, lines, html ? 'html' : kind));
    lines = [];
    html = null;
  };
  for (const line of linesOf(text)) {
    const whole = text.slice(line.start, line.end);
    if (html) {
      const { until } = html as { readonly until: RegExp | null };
      if (until === null && whole.trim() === '') flush();
      else {
        lines.push(line);
        if (until?.test(whole)) flush();
      }
      continue;
    }
    if (fence !== null) {
      if (whole.trimStart().startsWith(fence) && /^[`~]+$/.test(whole.trim())) fence = null;
      continue;
    }
    const { start, item } = contentStart(text, line, lines.length > 0 && !inItem);
    const content = text.slice(start, line.end);
    if (content.trim() === '') {
      flush();
      continue;
    }
    if (item) flush();
    if (lines.length === 0) inItem = item || (inItem && start > line.start);
    const heading = HEADING.exec(content);
    if (FENCE.test(content)) {
      flush();
      fence = content.slice(0, 3);
    } else if (lines.length > 0 && !item && SETEXT.test(content)) flush(content.startsWith('=') ? 'h1' : 'heading');
    else if (RULE.test(content)) flush();
    else if (heading) {
      flush();
      lines.push(withoutClosing(text, start + heading[0].length, line.end));
      flush(heading[1] === '#' ? 'h1' : 'heading');
    } else if (lines.length === 0 && DEFINITION.test(content)) definitions.add((DEFINITION.exec(content)?.[1] ?? '').trim().replace(/\s+/g, ' ').toLowerCase());
    else if (HTML_START.test(content)) {
      flush();
      html = { until: LONG_HTML.find(([begin]) => begin.test(content))?.[1] ?? null };
      lines.push({ start, end: line.end });
      if (html.until?.test(content)) flush();
    } else lines.push({ start: start + (lines.length === 0 ? (FOOTNOTE.exec(content)?.[0].length ?? 0) : 0), end: line.end });
  }
  flush();
  return { blocks, definitions };
}

function* linesOf(text: string): Generator<Line> {
  let start = 0;
  for (const { index, 0: found } of text.matchAll(/\r\n?|\n/g)) {
    yield { start, end: index };
    start = index + found.length;
  }
  if (start < text.length) yield { start, end: text.length };
}

/** Past quote and list marks and indentation. In a paragraph that is no list item, a number is text ("in\n86. A"), unless it is 1. */
function contentStart(text: string, { start, end }: Line, inParagraph: boolean): { readonly start: number; readonly item: boolean } {
  let at = start;
  let [item, quote] = [false, false];
  for (;;) {
    QUOTE.lastIndex = at;
    ITEM.lastIndex = at;
    const marked = QUOTE.exec(text)?.[0];
    if (marked !== undefined) quote = true;
    const listed = marked === undefined && !RULE.test(text.slice(at, Math.min(end, at + 200)).trim()) ? ITEM.exec(text)?.[0] : undefined;
    const mayList = listed !== undefined && !(inParagraph && !item && !quote && (/^\s*\d/.test(listed) ? !/^\s*1[.)]/.test(listed) : at + listed.length >= end));
    if (mayList) item = true;
    const length = marked?.length ?? (mayList ? (listed?.length ?? 0) : 0);
    if (length === 0 || at + length > end) break;
    at += length;
  }
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at += 1;
  return { start: Math.min(at, end), item };
}

/** `# Heading #`: the closing marks are no text. */
function withoutClosing(text: string, start: number, end: number): Line {
  const closing = /(?:^|[ \t])#+[ \t]*$/.exec(text.slice(start, end));
  return { start, end: closing ? start + closing.index : end };
}

function blocksOf(text: string, lines: readonly Line[], kind: MarkdownKind): MarkdownBlock[] {
  const rule = lines[1];
  if (kind === 'paragraph' && rule && text.slice(lines[0]?.start ?? 0, lines[0]?.end).includes('|') && TABLE_RULE.test(text.slice(rule.start, rule.end).trim())) {
    return lines.filter((line) => line !== rule).map(({ start, end }) => ({ kind: 'table', piece: row(text, start, end) }));
  }
  const pieces = lines.flatMap(({ start, end }, i) => [...(i > 0 ? [literal('\n', start - 1)] : []), literal(text.slice(start, end), start)]);
  return [{ kind, piece: joinPieces(pieces) }];
}

/** A table's row without its outer marks. */
function row(text: string, start: number, end: number): Piece {
  const written = text.slice(start, end);
  const from = start + (/^\s*\|/.exec(written)?.[0].length ?? 0);
  const to = end - (/\|\s*$/.exec(written)?.[0].length ?? 0);
  return literal(text.slice(from, Math.max(from, to)), from);
}
