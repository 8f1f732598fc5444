/** Text -> tokens in one pass over its code units. */
import type { Token } from '../model/annotated.ts';
import { formAt, hashWith } from './forms.ts';

const CLASS = { space: 0, letter: 1, digit: 2, mark: 3 } as const;
type CharClass = (typeof CLASS)[keyof typeof CLASS];

const LETTER = /[\p{L}\p{M}]/u;
const SPACE = /\s/;
const ASCII_CLASSES: readonly CharClass[] = Array.from({ length: 128 }, (_, code) => classify(String.fromCharCode(code)));

function classify(char: string): CharClass {
  if (SPACE.test(char)) return CLASS.space;
  if (char >= '0' && char <= '9') return CLASS.digit;
  return LETTER.test(char) ? CLASS.letter : CLASS.mark;
}

/** Zero-width and byte-order marks count as space; a surrogate counts as a letter only where the pair is one. */
function classOf(text: string, at: number): CharClass {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII_CLASSES[code] ?? CLASS.mark;
  if (code === 0xfeff || code === 0x200b || code === 0xad) return CLASS.space;
  if (code >= 0xd800 && code <= 0xdbff) return isLow(text, at + 1) ? classify(text.slice(at, at + 2)) : CLASS.mark;
  if (code >= 0xdc00 && code <= 0xdfff) return isHigh(text, at - 1) ? classify(text.slice(at - 1, at + 1)) : CLASS.mark;
  return classify(text[at] ?? '');
}

const isHigh = (text: string, at: number): boolean => at >= 0 && (text.charCodeAt(at) & 0xfc00) === 0xd800;
const isLow = (text: string, at: number): boolean => at < text.length && (text.charCodeAt(at) & 0xfc00) === 0xdc00;

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** End of a word that starts at `start`: letters, inner apostrophes but not a possessive one, and dotted initials. */
function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && classOf(text, end) === CLASS.letter) end += 1;
  if (end - start === 1 && end + 1 < text.length && text[end] === '.' && classOf(text, end + 1) === CLASS.letter) {
    const dotted = dottedEnd(text, start);
    if (dotted > end) return dotted;
  }
  while (end + 1 < text.length && isApostrophe(text.charCodeAt(end)) && classOf(text, end + 1) === CLASS.letter) {
    let next = end + 1;
    while (next < text.length && classOf(text, next) === CLASS.letter) next += 1;
    if (next - end === 2 && (text[end + 1] === 's' || text[end + 1] === 'S')) break;
    end = next;
  }
  return end;
}

/** "2:30 p.m.Officers", "10:40 a.m for a victim": length of a half of the day whose stop is run into the next sentence or left out; else 0. */
function halfLength(text: string, at: number): number {
  if (!/\d\s?$/.test(text.slice(Math.max(0, at - 2), at))) return 0;
  const after = text.slice(at, at + 5);
  return /^[ap]\.m\.\p{L}/iu.test(after) ? 4 : /^[ap]\.m(?![\p{L}.])/iu.test(after) ? 3 : 0;
}

/** "U.S." and "p.m.": single letters, each with its stop; at least two. */
function dottedEnd(text: string, start: number): number {
  const half = halfLength(text, start);
  if (half > 0) return start + half;
  let end = start;
  let letters = 0;
  while (end + 1 < text.length && classOf(text, end) === CLASS.letter && text[end + 1] === '.' && (end + 2 >= text.length || classOf(text, end + 2) !== CLASS.letter || text[end + 3] === '.')) {
    end += 2;
    letters += 1;
  }
  return letters >= 2 ? end : start;
}

/** Digits with inner points and commas: "2,500", "3.5", "1,234.5"; "10.03.2022" stays whole too. */
function numberEnd(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    while (end < text.length && classOf(text, end) === CLASS.digit) end += 1;
    const mark = text[end];
    if ((mark === ',' || mark === '.') && end + 1 < text.length && classOf(text, end + 1) === CLASS.digit) end += 1;
    else return end;
  }
}

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kindOfChar = isPlainLetter(code) ? CLASS.letter : code === SPACE_CODE ? CLASS.space : classOf(text, at);
    if (kindOfChar === CLASS.space) {
      spaced = true;
      at += 1;
      continue;
    }
    const token = kindOfChar === CLASS.letter ? wordAt(text, at, spaced) : kindOfChar === CLASS.digit ? numberAt(text, at, spaced) : markAt(text, at, spaced);
    tokens.push(token);
    spaced = false;
    at = token.end;
  }
  return tokens;
}

/** Most words are plain letters up to a space or a comma: they are read and hashed in one go. */
function wordAt(text: string, start: number, spaced: boolean): Token {
  let end = start;
  let hash = 0;
  let code = text.charCodeAt(start);
  while (isPlainLetter(code)) {
    hash = hashWith(hash, code);
    end += 1;
    code = end < text.length ? text.charCodeAt(end) : SPACE_CODE;
  }
  if (code > 127 || code === 0x27 || (code === 0x2e && end - start === 1)) {
    const whole = wordEnd(text, start);
    for (; end < whole; end += 1) hash = hashWith(hash, text.charCodeAt(end));
  }
  const form = formAt(text, start, end, hash);
  return { start, end, kind: 'word', text: form.text, lower: form.lower, capital: form.capital, spaced, form: form.number };
}

const SPACE_CODE = 0x20;
const isPlainLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

function numberAt(text: string, start: number, spaced: boolean): Token {
  const end = numberEnd(text, start);
  const written = text.slice(start, end);
  return { start, end, kind: 'number', text: written, lower: written, capital: false, spaced, form: 0 };
}

function markAt(text: string, start: number, spaced: boolean): Token {
  const end = markEnd(text, start);
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = hashWith(hash, text.charCodeAt(at));
  const form = formAt(text, start, end, hash);
  return { start, end, kind: 'punctuation', text: form.text, lower: form.text, capital: false, spaced, form: form.number };
}

/** A mark stands alone, except a possessive 's, which is one token, and surrogate pairs, which stay whole. */
function markEnd(text: string, at: number): number {
  if (isApostrophe(text.charCodeAt(at)) && at > 0 && classOf(text, at - 1) !== CLASS.space) {
    const next = text[at + 1];
    if ((next === 's' || next === 'S') && (at + 2 >= text.length || classOf(text, at + 2) !== CLASS.letter)) return at + 2;
  }
  return isHigh(text, at) && isLow(text, at + 1) ? at + 2 : at + 1;
}
