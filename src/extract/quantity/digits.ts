/** Reads a figure in digits, in every grouping that newspapers print, with half of its last significant digit. */
import type { Token } from '../../model/annotated.ts';

export interface Digits {
  readonly value: number;
  readonly half: number;
  /** One past the last token. */
  readonly end: number;
}

const PLAIN = /^\d+$/;
const POINT = /^\d+\.\d+$/;
const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;
const DECIMAL_COMMA = /^\d+,\d{1,2}$/;
const POINT_GROUPS = /^\d{1,3}(?:\.\d{3}){2,}$/;

/** Digits and nothing else: of a figure, most often by far. */
const isWhole = (text: string): boolean => !text.includes(',') && !text.includes('.') && PLAIN.test(text);

/** Null for digits that are no number: dotted dates and versions. */
export function parseDigits(tokens: readonly Token[], at: number, token: Token): Digits | null {
  const { text } = token;
  if (isWhole(text)) return spaceGrouped(tokens, at, text) ?? { value: Number(text), half: wholeHalf(text), end: at + 1 };
  if (text.includes('.') && POINT.test(text)) return { value: Number(text), half: 0.5 * 10 ** -(text.length - text.indexOf('.') - 1), end: at + 1 };
  if (GROUPED.test(text)) return grouped(text, at);
  if (DECIMAL_COMMA.test(text)) return { value: Number(text.replace(',', '.')), half: 0.5 * 10 ** -(text.length - text.indexOf(',') - 1), end: at + 1 };
  if (POINT_GROUPS.test(text)) return grouped(text.replaceAll('.', ','), at);
  return null;
}

function grouped(text: string, at: number): Digits {
  const [whole = '', decimals] = text.replaceAll(',', '').split('.');
  return { value: Number(decimals === undefined ? whole : `${whole}.${decimals}`), half: decimals === undefined ? wholeHalf(whole) : 0.5 * 10 ** -decimals.length, end: at + 1 };
}

/** Half of the last digit that is not a trailing zero: 3,100 gives 50, 7 gives 0.5. */
function wholeHalf(digits: string): number {
  let zeros = 0;
  while (zeros < digits.length - 1 && digits[digits.length - 1 - zeros] === '0') zeros += 1;
  return 0.5 * 10 ** zeros;
}

/** "10 000", "1 250 000": groups of three after single spaces (or "10, 000", where a comma has a space after it). */
function spaceGrouped(tokens: readonly Token[], at: number, first: string): Digits | null {
  if (first.length > 3 || first.startsWith('0')) return null;
  let digits = first;
  let end = at + 1;
  for (;;) {
    const comma = tokens[end]?.text === ',' && !tokens[end]?.spaced ? 1 : 0;
    const group = tokens[end + comma];
    const before = tokens[end + comma - 1];
    if (group?.kind !== 'number' || group.text.length !== 3 || !PLAIN.test(group.text) || !group.spaced || !before || group.start - before.end !== 1) break;
    if (comma === 1 && (tokens[end + 2]?.kind !== 'word' || (group.text !== '000' && end === at + 1 && tokens[at - 1]?.kind === 'punctuation'))) break;
    digits += group.text;
    end += comma + 1;
  }
  return end === at + 1 ? null : { value: Number(digits), half: wholeHalf(digits), end };
}
