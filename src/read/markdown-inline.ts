/** One Markdown paragraph -> its words, without emphasis, links, images, code marks, tags, escapes and references; in one pass, as CommonMark has it. */
import { decodeEntity } from './entities.ts';
import { type Piece, collapse, createGatherer, slicePiece } from './piece.ts';

/** A stretch of the paragraph that is kept; an opening bracket or an emphasis mark is one of its own, so that it can be struck out later. */
interface Stretch { start: number; end: number; text: string | null }

/** A run of `*` or `_` that may open or close emphasis. */
interface Mark { readonly stretch: Stretch; readonly char: string; readonly length: number; readonly opens: boolean; readonly closes: boolean }

interface Bracket { readonly stretch: Stretch; readonly image: boolean; readonly marks: number; readonly kept: number }

const TAG = /<(?:\/?[A-Za-z][^<>]*|!--[^>]*--|[!?][^<>]*)>/y;
const AUTOLINK = /<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/y;
const REFERENCE = /&(?:#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/y;
const TARGET = /\(\s*(?:<[^<>\n]*>|[^\s()<]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/y;
const LABEL = /\[([^[\]]{0,999})\]/y;
const PUNCTUATION = /[\p{P}\p{S}]/u;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
const SPECIAL = /[\\`*_[\]!<&]/g;

/** @param definitions labels of the document's link definitions, in small letters. */
export function inlineText(paragraph: Piece, definitions: ReadonlySet<string>): { readonly piece: Piece; readonly image: boolean; readonly emphasised: boolean } {
  const scan = createScan(paragraph.text, definitions);
  scan.run();
  strikeEmphasis(scan.marks);
  const gatherer = createGatherer();
  for (const { start, end, text } of scan.kept) {
    if (text === null) gatherer.add(paragraph, start, end);
    else if (text !== '') {
      const behind = slicePiece(paragraph, start, end);
      gatherer.put(text, behind.runs[0]?.start ?? 0, behind.runs[behind.runs.length - 1]?.end ?? 0);
    }
  }
  const trimmed = paragraph.text.trim();
  return { piece: collapse(gatherer.finish()), image: scan.sawImage(), emphasised: /^([*_])(?!\1)[^*_]+\1$/.test(trimmed) };
}

interface Scan { readonly kept: Stretch[]; readonly marks: Mark[]; run(): void; sawImage(): boolean }

function createScan(text: string, definitions: ReadonlySet<string>): Scan {
  const kept: Stretch[] = [];
  const marks: Mark[] = [];
  const brackets: Bracket[] = [];
  const unclosed = new Set<number>();
  // Brackets opened before this many others hold a link already, and a link holds no link.
  let inLink = 0;
  let image = false;
  let at = 0;
  const keep = (start: number, end: number, as: string | null = null): Stretch => {
    const stretch = { start, end, text: as };
    kept.push(stretch);
    return stretch;
  };
  const matchAt = (pattern: RegExp, from: number): RegExpExecArray | null => {
    pattern.lastIndex = from;
    return pattern.exec(text);
  };
  const handlers: Readonly<Record<string, () => void>> = {
    '\\': () => {
      const next = text[at + 1] ?? '';
      if (ESCAPABLE.test(next)) keep(at, at + 2, next);
      else if (next !== '\n') keep(at, at + 1);
      at += ESCAPABLE.test(next) ? 2 : 1;
    },
    '`': () => {
      const length = runLength(text, at);
      const close = unclosed.has(length) ? -1 : closingRun(text, at + length, length);
      if (close < 0) unclosed.add(length);
      const padded = close - at - length > 2 && text[at + length] === ' ' && text[close - 1] === ' ' ? 1 : 0;
      keep(close < 0 ? at : at + length + padded, close < 0 ? at + length : close - padded);
      at = close < 0 ? at + length : close + length;
    },
    '*': () => mark(),
    _: () => mark(),
    '!': () => {
      const isImage = text[at + 1] === '[';
      if (isImage) brackets.push({ stretch: keep(at, at + 2), image: true, marks: marks.length, kept: kept.length - 1 });
      else keep(at, at + 1);
      at += isImage ? 2 : 1;
    },
    '[': () => {
      brackets.push({ stretch: keep(at, at + 1), image: false, marks: marks.length, kept: kept.length - 1 });
      at += 1;
    },
    ']': () => {
      const bracket = brackets.pop();
      const linked = brackets.length < inLink && bracket?.image === false;
      inLink = Math.min(inLink, brackets.length);
      const end = bracket && !linked ? linkEnd(text, at, bracket.stretch.end, definitions, matchAt) : -1;
      if (!bracket || end < 0) keep(at, at + 1);
      else if (bracket.image || text[bracket.stretch.end] === '^') {
        image ||= bracket.image;
        kept.length = bracket.kept;
        marks.length = bracket.marks;
      } else {
        strike(bracket.stretch);
        strikeEmphasis(marks.splice(bracket.marks));
        inLink = brackets.length;
      }
      at = end < 0 ? at + 1 : end;
    },
    '<': () => {
      const link = matchAt(AUTOLINK, at);
      const tag = link ?? matchAt(TAG, at);
      if (link) keep(at + 1, at + link[0].length - 1);
      else if (tag) keep(at, at + tag[0].length, /^<br\b/i.test(tag[0]) ? ' ' : '');
      else keep(at, at + 1);
      at += tag?.[0].length ?? 1;
    },
    '&': () => {
      const reference = matchAt(REFERENCE, at)?.[0];
      const decoded = reference === undefined ? null : decodeEntity(reference);
      keep(at, at + (decoded === null ? 1 : (reference ?? '').length), decoded);
      at += decoded === null ? 1 : (reference ?? '').length;
    },
  };
  function mark(): void {
    const length = runLength(text, at);
    const found = flanking(text, at, length);
    const stretch = keep(at, at + length);
    if (found.opens || found.closes) marks.push({ stretch, char: text[at] ?? '', length, ...found });
    at += length;
  }
  return {
    kept,
    marks,
    sawImage: () => image,
    run() {
      while (at < text.length) {
        SPECIAL.lastIndex = at;
        const next = SPECIAL.exec(text)?.index ?? text.length;
        if (next > at) keep(at, next);
        at = next;
        handlers[text[at] ?? '']?.();
      }
    },
  };
}

const strike = (stretch: Stretch): void => {
  stretch.text = '';
};

function runLength(text: string, at: number): number {
  let end = at + 1;
  while (text[end] === text[at]) end += 1;
  return end - at;
}

/** Where a run of exactly so many backticks begins, at or after `from`; -1 where none does. */
function closingRun(text: string, from: number, length: number): number {
  for (let at = text.indexOf('`', from); at >= 0; at = text.indexOf('`', at)) {
    const found = runLength(text, at);
    if (found === length) return at;
    at += found;
  }
  return -1;
}

/** CommonMark's left- and right-flanking runs; `_` does not mark inside a word. */
function flanking(text: string, at: number, length: number): { readonly opens: boolean; readonly closes: boolean } {
  const before = at === 0 ? ' ' : (text[at - 1] ?? ' ');
  const after = text[at + length] ?? ' ';
  const [spaceBefore, spaceAfter] = [/\s/.test(before), /\s/.test(after)];
  const [markBefore, markAfter] = [PUNCTUATION.test(before), PUNCTUATION.test(after)];
  const left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
  const right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
  return text[at] === '*' ? { opens: left, closes: right } : { opens: left && (!right || markBefore), closes: right && (!left || markAfter) };
}

/** The end of `(target)`, `[label]` or nothing after a link's text, or of a footnote's mark `[^1]`; -1 where the brackets are neither. */
function linkEnd(text: string, close: number, labelStart: number, definitions: ReadonlySet<string>, matchAt: (pattern: RegExp, from: number) => RegExpExecArray | null): number {
  const target = text[close + 1] === '(' ? matchAt(TARGET, close + 1) : null;
  if (target) return close + 1 + target[0].length;
  if (text[labelStart] === '^' && close > labelStart + 1 && close - labelStart < 40 && !/\s/.test(text.slice(labelStart, close))) return close + 1;
  if (definitions.size === 0) return -1;
  const label = text[close + 1] === '[' ? matchAt(LABEL, close + 1) : null;
  const wanted = (label?.[1] ? label[1] : text.slice(labelStart, Math.min(close, labelStart + 1000))).trim().replace(/\s+/g, ' ').toLowerCase();
  return definitions.has(wanted) ? close + 1 + (label?.[0].length ?? 0) : -1;
}

/** Pairs of emphasis marks are struck out, unit by unit; what finds no partner stays, as the text it is. */
function strikeEmphasis(marks: readonly Mark[]): void {
  const open: { readonly mark: Mark; left: number }[] = [];
  const bottom = new Map<string, number>();
  for (const closer of marks) {
    let left = closer.length;
    if (closer.closes) {
      const key = `${closer.char}${closer.opens ? 1 : 0}${closer.length % 3}`;
      while (left > 0) {
        const floor = bottom.get(key) ?? 0;
        let at = open.length - 1;
        while (at >= floor && !mayPair(open[at]?.mark, closer)) at -= 1;
        const opener = at >= floor ? open[at] : undefined;
        if (!opener) {
          bottom.set(key, open.length);
          break;
        }
        open.length = at + 1;
        for (const [name, index] of bottom) if (index > open.length) bottom.set(name, open.length);
        const used = left >= 2 && opener.left >= 2 ? 2 : 1;
        left -= used;
        opener.left -= used;
        opener.mark.stretch.end -= used;
        if (opener.left === 0) open.pop();
      }
      closer.stretch.start = closer.stretch.end - left;
    }
    if (closer.opens && left > 0) open.push({ mark: closer, left });
  }
}

/** CommonMark's rule of three: a run that both opens and closes does not pair with one where the lengths add up to a multiple of three. */
function mayPair(opener: Mark | undefined, closer: Mark): boolean {
  if (!opener || opener.char !== closer.char) return false;
  const sum = opener.length + closer.length;
  return !((opener.closes || closer.opens) && sum % 3 === 0 && (opener.length % 3 !== 0 || closer.length % 3 !== 0));
}
