/**
 * Lays a decoded value beside the raw text it was decoded from, unit by unit: entities, escapes, quotes, folded lines. The value comes from the
 * format's own parser; this only finds where each of its units stands, so a notation that it does not know costs exactness and never text.
 */
import { type Piece, type Run, literal } from './piece.ts';

export type Notation = 'html' | 'markdown' | 'json' | 'yaml-double' | 'yaml-single' | 'yaml-plain';

/** So many raw units stand for so many units of the value. */
interface Unit { readonly raw: number; readonly value: number }

/** How far the two have been laid side by side. */
interface Place { readonly value: string; readonly j: number; readonly raw: string; readonly i: number; readonly end: number }

const ENTITY = /&(?:#x[0-9a-f]+|#\d+|[a-z][a-z0-9]*);?/iy;
const AMPERSAND = /^&(?:amp|#0*38|#x0*26);?$/i;
const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/;
const TAG = /<[^>]*>/y;
const isSpace = (char: string): boolean => /\s/.test(char);

export function align(value: string, raw: string, start: number, end: number, notation: Notation): Piece {
  if (end - start === value.length && raw.startsWith(value, start)) return literal(value, start);
  const runs: Run[] = [];
  let [i, j] = [start, 0];
  let open = false;
  const add = (unit: Unit): void => {
    if (unit.value > 0) runs.push({ at: j, start: i, end: i + unit.raw, step: 0 });
    i += unit.raw;
    j += unit.value;
    open = false;
  };
  while (j < value.length) {
    const unit = i < end ? (escapeAt(value, j, raw, i, notation) ?? (raw[i] === value[j] ? null : unlikeAt({ value, j, raw, i, end }, notation))) : { raw: end - i, value: value.length - j };
    if (unit) {
      add(unit);
      continue;
    }
    const last = runs[runs.length - 1];
    if (open && last) runs[runs.length - 1] = { ...last, end: i + 1 };
    else runs.push({ at: j, start: i, end: i + 1, step: 1 });
    open = true;
    i += 1;
    j += 1;
  }
  return { text: value, runs };
}

/** What is written otherwise than it reads, by the rules of the notation; null where the raw unit may stand for itself. */
function escapeAt(value: string, j: number, raw: string, i: number, notation: Notation): Unit | null {
  const char = raw[i];
  if (char === '&' && (notation === 'html' || notation === 'markdown')) return entityAt(value, j, raw, i);
  if (char === "'" && notation === 'yaml-single' && raw[i + 1] === "'") return { raw: 2, value: 1 };
  if (char !== '\\') return null;
  if (notation === 'markdown') return ASCII_PUNCTUATION.test(raw[i + 1] ?? '') ? { raw: 2, value: 1 } : null;
  if (notation === 'json') return { raw: raw[i + 1] === 'u' ? 6 : 2, value: 1 };
  return notation === 'yaml-double' ? yamlEscapeAt(value, j, raw, i) : null;
}

const YAML_HEX: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };

function yamlEscapeAt(value: string, j: number, raw: string, i: number): Unit {
  const next = raw[i + 1] ?? '';
  if (next === '\n' || next === '\r') {
    const indent = /\s*/y;
    indent.lastIndex = i + 1;
    return { raw: 1 + (indent.exec(raw)?.[0].length ?? 0), value: 0 };
  }
  return { raw: YAML_HEX[next] ?? 2, value: next === 'U' && (value.codePointAt(j) ?? 0) > 0xffff ? 2 : 1 };
}

/** A character reference. One that the parser left alone reads in the value as it is written; `&amp;` always was decoded, for it is the only one that decodes to an ampersand. */
function entityAt(value: string, j: number, raw: string, i: number): Unit | null {
  ENTITY.lastIndex = i;
  const found = ENTITY.exec(raw)?.[0];
  if (found === undefined) return null;
  if (!AMPERSAND.test(found) && value.startsWith(found, j)) return null;
  const lengths = found.endsWith(';') ? [found.length] : Array.from({ length: found.length - 1 }, (_, n) => found.length - n);
  for (const length of lengths) {
    const following = raw.slice(i + length, i + length + 3);
    for (const produced of [1, 2]) if (value.startsWith(following, j + produced)) return { raw: length, value: produced };
  }
  const first = value.charCodeAt(j);
  return { raw: found.length, value: first >= 0xd800 && first <= 0xdbff ? 2 : 1 };
}

/** The raw unit and the value's differ, and no escape explains it: white space that was folded, marks and tags that were dropped. */
function unlikeAt({ value, j, raw, i, end }: Place, notation: Notation): Unit {
  const [char, wanted] = [raw[i] ?? '', value[j] ?? ''];
  if (isSpace(char)) {
    let length = 1;
    while (i + length < end && isSpace(raw[i + length] ?? '')) length += 1;
    let produced = 0;
    while (j + produced < value.length && isSpace(value[j + produced] ?? '')) produced += 1;
    return { raw: length, value: produced };
  }
  if (char === '\0') return { raw: 1, value: wanted === '\uFFFD' ? 1 : 0 };
  if (char === '<' && notation === 'html') {
    TAG.lastIndex = i;
    const tag = TAG.exec(raw)?.[0].length ?? 0;
    if (tag > 0 && i + tag <= end) return { raw: tag, value: 0 };
  }
  if (char === '>' && notation === 'markdown') return { raw: 1, value: 0 };
  return { raw: end - i, value: value.length - j };
}
