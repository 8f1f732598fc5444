/** Reads the number that starts at a token: digits, words, fractions, scales, vague numbers. No unit and no hedge. */
import { CARDINALS, DECADE_WORDS, FRACTIONS, MULTIPLES, SCALES, VAGUE_NUMBERS, VULGAR_FRACTIONS } from '../../lexicon/en/numbers.ts';
import type { Token } from '../../model/annotated.ts';
import { type Digits, parseDigits } from './digits.ts';
import { readVague, readWords } from './number-words.ts';
import { type Numeral, clean, restated, scaled } from './numeral-form.ts';

/** The words that a number may start with. */
export const STARTERS: readonly string[] = [...CARDINALS.keys(), ...VAGUE_NUMBERS.keys(), ...MULTIPLES.keys(), ...DECADE_WORDS.keys(), ...SCALES.keys(), 'half', 'quarter', 'third', 'fifth', 'tenth', 'fourth'];

/** Reads at token `at`, which is a number, a vulgar fraction or one of the `STARTERS`; null where no number is meant. */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') return readDigits(tokens, at, token);
  if (token.kind === 'punctuation') {
    const value = VULGAR_FRACTIONS.get(token.text);
    return value === undefined ? null : scaled(tokens, { value, half: 0, scale: 1, form: 'fraction', first: at, end: at + 1, range: null });
  }
  const decade = DECADE_WORDS.get(token.lower);
  if (decade !== undefined) return { value: decade, half: 0, scale: 1, form: 'decade', first: at, end: at + 1, range: null };
  const multiple = MULTIPLES.get(token.lower);
  if (multiple !== undefined) return { value: multiple, half: 0, scale: 1, form: 'multiple', first: at, end: at + 1, range: null };
  return VAGUE_NUMBERS.has(token.lower) ? readVague(tokens, at) : withArticle(tokens, at, token, readWords(tokens, at));
}

/** "a dozen", "a third": the article belongs to the number. */
function withArticle(tokens: readonly Token[], at: number, token: Token, numeral: Numeral | null): Numeral | null {
  return numeral && tokens[at - 1]?.lower === 'a' && (SCALES.has(token.lower) || FRACTIONS.has(token.lower)) ? restated(numeral, { first: at - 1 }) : numeral;
}

function readDigits(tokens: readonly Token[], at: number, token: Token): Numeral | null {
  const plain = parseDigits(tokens, at, token);
  if (!plain) return null;
  const end = plain.end;
  const next = tokens[end];
  // Fractions and powers are written with marks and further figures.
  if (next === undefined || next.kind === 'word') return scaled(tokens, plainNumeral(plain, at));
  if (VULGAR_FRACTIONS.has(next.text)) return scaled(tokens, { value: plain.value + (VULGAR_FRACTIONS.get(next.text) ?? 0), half: 0, scale: 1, form: 'fraction', first: at, end: end + 1, range: null });
  const simple = slashFraction(tokens, at);
  if (simple) return scaled(tokens, simple);
  const mixed = next?.kind === 'number' && next.spaced && /^\d+$/.test(token.text) ? slashFraction(tokens, end) : null;
  if (mixed && mixed.value < 1) return scaled(tokens, restated(mixed, { value: plain.value + mixed.value, first: at }));
  return powerOfTen(tokens, plain, at) ?? scaled(tokens, plainNumeral(plain, at));
}

/** "3.0×10−8": a power of ten, its sign and digits touching. */
function powerOfTen(tokens: readonly Token[], plain: Digits, at: number): Numeral | null {
  const { end } = plain;
  if (tokens[end]?.text !== '×' || tokens[end + 1]?.text !== '10') return null;
  const minus = tokens[end + 2]?.text === '−' || tokens[end + 2]?.text === '-' ? 1 : 0;
  const caret = tokens[end + 2]?.text === '^' ? 1 : 0;
  const exponent = tokens[end + 2 + minus + caret];
  if (exponent?.kind !== 'number' || exponent.spaced || (minus + caret === 0)) return null;
  const scale = 10 ** (minus === 1 ? -Number(exponent.text) : Number(exponent.text));
  return { value: clean(plain.value * scale), half: plain.half * scale, scale, form: 'digits', first: at, end: end + 3 + minus + caret, range: null };
}

const plainNumeral = (digits: Digits, first: number): Numeral => ({ value: digits.value, half: digits.half, scale: 1, form: 'digits', first, end: digits.end, range: null });

const DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100, 128, 1000]);

/** "1/2", "3⁄4": digits around a slash, all touching, smaller over larger, with a denominator in use. */
function slashFraction(tokens: readonly Token[], at: number): Numeral | null {
  const top = tokens[at];
  const slash = tokens[at + 1];
  const bottom = tokens[at + 2];
  if (!top || !slash || !bottom || (slash.text !== '/' && slash.text !== '⁄') || slash.spaced || bottom.spaced || bottom.kind !== 'number') return null;
  const over = Number(top.text);
  const under = Number(bottom.text);
  if (!(over < under) || !DENOMINATORS.has(under) || tokens[at + 3]?.text === '/') return null;
  return { value: over / under, half: 0, scale: 1, form: 'fraction', first: at, end: at + 3, range: null };
}
