/** Reads the number that starts at a token: digits, words, fractions, scales, vague numbers. No unit and no hedge. */
import { CARDINALS, FRACTIONS, MULTIPLES, SCALES, SCALE_SUFFIXES, VAGUE_NUMBERS, VULGAR_FRACTIONS } from '../../lexicon/en/numbers.ts';
import type { Token } from '../../model/annotated.ts';
import { type Digits, parseDigits } from './digits.ts';
import { unitWords } from './unit-index.ts';

export type NumeralForm = 'digits' | 'words' | 'fraction' | 'vague' | 'multiple' | 'ratio';

export interface Numeral {
  readonly value: number;
  /** Set for vague numbers: "dozens" is 12 to 120. */
  readonly range?: readonly [number, number];
  /** Half of the last significant digit, in the units of `value`; 0 for words and fractions that are exact. */
  readonly half: number;
  /** What a scale word multiplied by; 1 without one. */
  readonly scale: number;
  readonly form: NumeralForm;
  /** First token, and one past the last one. */
  readonly first: number;
  readonly end: number;
}

/** Could a number start with this word? The cheap filter that most words fail. */
export const startsNumeral = (lower: string): boolean => STARTERS.has(lower);
const STARTERS: ReadonlySet<string> = new Set([...CARDINALS.keys(), ...VAGUE_NUMBERS.keys(), ...MULTIPLES.keys(), ...SCALES.keys(), 'half', 'quarter', 'third', 'fifth', 'tenth', 'fourth']);

/** Reads at token `at`, which is a number, a vulgar fraction or a word that `startsNumeral`; null where no number is meant. */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') return readDigits(tokens, at, token);
  if (token.kind === 'punctuation') {
    const value = VULGAR_FRACTIONS.get(token.text);
    return value === undefined ? null : scaled(tokens, { value, half: 0, scale: 1, form: 'fraction', first: at, end: at + 1 });
  }
  const multiple = MULTIPLES.get(token.lower);
  if (multiple !== undefined) return { value: multiple, half: 0, scale: 1, form: 'multiple', first: at, end: at + 1 };
  return VAGUE_NUMBERS.has(token.lower) ? readVague(tokens, at) : readWords(tokens, at);
}

const touches = (tokens: readonly Token[], at: number): boolean => tokens[at] !== undefined && !tokens[at]?.spaced;

function readDigits(tokens: readonly Token[], at: number, token: Token): Numeral | null {
  const plain = parseDigits(tokens, at, token);
  if (!plain) return null;
  const end = plain.end;
  const next = tokens[end];
  if (next && VULGAR_FRACTIONS.has(next.text)) return scaled(tokens, { value: plain.value + (VULGAR_FRACTIONS.get(next.text) ?? 0), half: 0, scale: 1, form: 'fraction', first: at, end: end + 1 });
  const simple = slashFraction(tokens, at);
  if (simple) return scaled(tokens, simple);
  const mixed = next?.kind === 'number' && next.spaced && /^\d+$/.test(token.text) ? slashFraction(tokens, end) : null;
  if (mixed && mixed.value < 1) return scaled(tokens, { ...mixed, value: plain.value + mixed.value, first: at });
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
  return { value: clean(plain.value * scale), half: plain.half * scale, scale, form: 'digits', first: at, end: end + 3 + minus + caret };
}

const plainNumeral = (digits: Digits, first: number): Numeral => ({ value: digits.value, half: digits.half, scale: 1, form: 'digits', first, end: digits.end });

const DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100, 128, 1000]);

/** "1/2", "3⁄4": digits around a slash, all touching, smaller over larger, with a denominator in use. */
function slashFraction(tokens: readonly Token[], at: number): Numeral | null {
  const [top, slash, bottom] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!top || !slash || !bottom || (slash.text !== '/' && slash.text !== '⁄') || slash.spaced || bottom.spaced || bottom.kind !== 'number') return null;
  const [over, under] = [Number(top.text), Number(bottom.text)];
  if (!(over < under) || !DENOMINATORS.has(under) || tokens[at + 3]?.text === '/') return null;
  return { value: over / under, half: 0, scale: 1, form: 'fraction', first: at, end: at + 3 };
}

/** Adds suffixes and scale words: "2.5bn", "30 million", "4 hundred million", "1.8 billion-mile", "25 lakh". */
function scaled(tokens: readonly Token[], numeral: Numeral): Numeral {
  let { end, scale } = numeral;
  const suffix = tokens[end];
  const factor = suffix?.kind === 'word' && !suffix.spaced && numeral.form !== 'words' ? SCALE_SUFFIXES.get(suffix.text) : undefined;
  if (factor !== undefined && suffix?.text !== 'm' && suffix?.text !== 'b' && suffix?.text !== 'mm') [end, scale] = [end + 1, scale * factor];
  for (;;) {
    const hyphen = tokens[end]?.text === '-' && touches(tokens, end) && touches(tokens, end + 1) ? 1 : 0;
    const word = tokens[end + hyphen];
    const power = word?.kind === 'word' ? (SCALES.get(word.lower) ?? (word.spaced ? SPACED.get(word.lower) : undefined)) : undefined;
    if (power === undefined || power * scale > 1e18) break;
    [end, scale] = [end + hyphen + 1, scale * power];
  }
  if (scale === 1) return numeral;
  return { ...numeral, value: clean(numeral.value * scale), half: numeral.half * scale, scale, end };
}

const SPACED: ReadonlyMap<string, number> = new Map([['mn', 1e6], ['mln', 1e6], ['bn', 1e9], ['tn', 1e12], ['bln', 1e9]]);

/** Drops the dust of binary multiplication: 1.1 × 1e6 is 1100000. */
export const clean = (value: number): number => Number(value.toPrecision(13));

/** Multiplies a numeral whose last token is "m", "M" or "b", once the words after it have shown that a scale is meant. */
export const withScale = (numeral: Numeral, factor: number): Numeral => ({ ...numeral, value: clean(numeral.value * factor), half: numeral.half * factor, scale: numeral.scale * factor, end: numeral.end + 1 });

/** "dozens", "tens of thousands", "hundreds of millions". */
function readVague(tokens: readonly Token[], at: number): Numeral | null {
  const range = VAGUE_NUMBERS.get(tokens[at]?.lower ?? '');
  if (!range) return null;
  let [low, high] = range;
  let end = at + 1;
  while (tokens[end]?.lower === 'of') {
    const next = VAGUE_NUMBERS.get(tokens[end + 1]?.lower ?? '');
    if (!next || next[0] < 1000 && next[0] !== 100) break;
    [low, high] = [low * next[0], high * next[0]];
    end += 2;
  }
  if (end === at + 1 && (tokens[at]?.lower === 'tens' || (tokens[at]?.lower === 'scores' && tokens[end]?.lower !== 'of'))) return null;
  return { value: low, range: [low, high], half: 0, scale: low, form: 'vague', first: at, end };
}

/** Cardinal words: "twenty-five", "three hundred and twelve", "two and a half million", "half a million", "two-thirds", "one in five". */
function readWords(tokens: readonly Token[], at: number): Numeral | null {
  const start = tokens[at];
  if (!start) return null;
  if (FRACTIONS.has(start.lower)) return readFraction(tokens, at, 1, at);
  const scaleFirst = SCALES.get(start.lower);
  if (scaleFirst !== undefined) return severalScales(tokens, at, scaleFirst) ?? (afterArticle(tokens, at) ? sum(tokens, at, { total: 0, group: 1 }) : null);
  return sum(tokens, at, { total: 0, group: 0 });
}

const afterArticle = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]?.lower;
  return before === 'a' || before === 'half' || before === 'per';
};

const FEW: ReadonlyMap<string, readonly [number, number]> = new Map([['several', [3, 9]], ['few', [2, 5]]]);

/** "several hundred", "a few thousand". */
function severalScales(tokens: readonly Token[], at: number, scale: number): Numeral | null {
  const few = FEW.get(tokens[at - 1]?.lower ?? '');
  return few ? { value: few[0] * scale, range: [few[0] * scale, few[1] * scale], half: 0, scale, form: 'vague', first: at, end: at + 1 } : null;
}

/** One step of a cardinal: a hyphen or "and" may join its parts. */
function joiner(tokens: readonly Token[], at: number, group: number): number {
  const token = tokens[at];
  if (token?.text === '-' && !token.spaced && touches(tokens, at + 1)) return 1;
  return token?.lower === 'and' && group >= 100 ? 1 : 0;
}

function sum(tokens: readonly Token[], at: number, start: { total: number; group: number }): Numeral | null {
  let { total, group } = start;
  let end = at;
  let scale = 1;
  let last = 0;
  for (;;) {
    const skip = end === at ? 0 : joiner(tokens, end, Math.max(group, total));
    const word = tokens[end + skip]?.lower ?? '';
    const cardinal = CARDINALS.get(word);
    const power = SCALES.get(word);
    if (cardinal !== undefined && fits(cardinal, last, end === at)) [group, last] = [group + cardinal, cardinal];
    else if (power !== undefined && skip === 0 && (group > 0 || total > 0)) {
      [total, group, scale] = power < 1000 ? [total, group * power, power] : [total + group * power, 0, power];
      last = power;
    } else if (power !== undefined && skip === 1 && tokens[end]?.text === '-' && group > 0) [group, scale] = [group * power, power];
    else break;
    end += skip + 1;
  }
  if (end === at) return null;
  return withFraction(tokens, { value: total + group, half: 0, scale, form: 'words', first: at, end });
}

/** May this cardinal follow? Units after tens, anything below a hundred after a hundred or a larger scale. */
function fits(cardinal: number, last: number, isFirst: boolean): boolean {
  if (isFirst) return true;
  if (last >= 100) return cardinal > 0;
  return last >= 20 && last < 100 && last % 10 === 0 && cardinal > 0 && cardinal < 10;
}

/** "two and a half million", "three quarters", "two-thirds", "one in five", "nine out of ten". */
function withFraction(tokens: readonly Token[], numeral: Numeral): Numeral | null {
  const { end } = numeral;
  const hyphen = tokens[end]?.text === '-' && touches(tokens, end) ? 1 : 0;
  const fraction = tokens[end + hyphen]?.lower ?? '';
  if (FRACTIONS.has(fraction) && numeral.value < 100 && (fraction.endsWith('s') ? numeral.value > 1 : numeral.value === 1) && fraction !== 'half') return readFraction(tokens, end + hyphen, numeral.value, numeral.first);
  if (tokens[end]?.lower === 'and') {
    const article = tokens[end + 1]?.lower === 'a' || tokens[end + 1]?.lower === 'one' ? 1 : 0;
    const part = article + (tokens[end + 1 + article]?.text === '-' ? 1 : 0);
    const word = tokens[end + 1 + part]?.lower ?? '';
    const many = CARDINALS.get(tokens[end + 1]?.lower ?? '') ?? 1;
    if (article === 1 && FRACTIONS.has(word) && !word.endsWith('s')) return scaled(tokens, { ...numeral, value: numeral.value + (FRACTIONS.get(word) ?? 0), end: end + 2 + part, form: 'fraction' });
    if (many > 1 && FRACTIONS.has(tokens[end + 2]?.lower ?? '')) return scaled(tokens, { ...numeral, value: numeral.value + many * (FRACTIONS.get(tokens[end + 2]?.lower ?? '') ?? 0), end: end + 3, form: 'fraction' });
  }
  return oneIn(tokens, numeral);
}

/** "one in five", "1 in 10", "nine out of 10": a ratio. */
export function oneIn(tokens: readonly Token[], numeral: Numeral): Numeral {
  const { end } = numeral;
  const hyphenated = tokens[end]?.text === '-' ? 1 : 0;
  const lower = tokens[end + hyphenated]?.lower;
  const from = lower === 'in' ? end + 1 + 2 * hyphenated : lower === 'out' && tokens[end + 1]?.lower === 'of' ? end + 2 : lower === 'of' && hyphenated === 0 ? end + 1 : -1;
  const after = from < 0 ? undefined : tokens[from];
  if (!after || numeral.scale > 1 || !Number.isInteger(numeral.value) || numeral.value > 99) return numeral;
  const every = after.lower === 'every' ? 1 : 0;
  const base = tokens[from + every];
  const under = base?.kind === 'number' ? parseDigits(tokens, from + every, base) : wordBase(tokens, from + every);
  if (!under || under.value <= numeral.value || (lower === 'of' && under.value > 12) || (under.value > 1900 && under.value < 2100)) return numeral;
  return { value: numeral.value / under.value, half: 0, scale: 1, form: 'ratio', first: numeral.first, end: under.end };
}

function wordBase(tokens: readonly Token[], at: number): { readonly value: number; readonly end: number } | null {
  const value = CARDINALS.get(tokens[at]?.lower ?? '');
  if (value !== undefined && value > 1) return { value, end: at + 1 };
  return tokens[at]?.lower === 'a' && SCALES.has(tokens[at + 1]?.lower ?? '') ? { value: SCALES.get(tokens[at + 1]?.lower ?? '') ?? 1, end: at + 2 } : null;
}

/** A fraction word at `at` times `many`; "half a million", "a quarter of a million", "half a dozen" take the scale along. */
function readFraction(tokens: readonly Token[], at: number, many: number, first: number): Numeral | null {
  const word = tokens[at]?.lower ?? '';
  const part = FRACTIONS.get(word);
  if (part === undefined) return null;
  const end = at + 1;
  const ahead = tokens[end]?.lower === 'of' ? end + 1 : end;
  const article = tokens[ahead]?.lower === 'a' ? 1 : 0;
  const scale = SCALES.get(tokens[ahead + article]?.lower ?? '');
  const value = part * many;
  if (scale !== undefined && (word === 'half' || word.startsWith('quarter'))) return { value: value * scale, half: 0, scale, form: 'words', first, end: ahead + article + 1 };
  if (NOT_PARTS.has(tokens[first - 1]?.lower ?? '') || !meansFraction(tokens, at, first, word)) return null;
  return { value, half: 0, scale: 1, form: 'fraction', first, end };
}

/** "the second half of the match" is a stretch of time or a side, not a share. */
const NOT_PARTS = new Set(['first', 'second', 'other', 'latter', 'opening', 'final', 'top', 'bottom', 'third', 'fourth', 'last', 'this', 'next', 'fiscal', 'better', 'each', 'either', 'every', 'one', 'previous']);

/** A bare fraction word is one after "a" or "one" with "of" behind it, or in the plural; "half" needs "of", "the", "a" or "all" behind it. */
function meansFraction(tokens: readonly Token[], at: number, first: number, word: string): boolean {
  const after = tokens[at + 1]?.lower ?? '';
  if (word === 'half') return after === 'of' || ((after === 'the' || after === 'its' || after === 'their' || after === 'all' || after === 'turn') || ((after === 'a' || after === 'an') && unitWords(tokens, at + 2) !== null));
  if (first < at) return true;
  const before = tokens[at - 1]?.lower;
  return before === 'a' && (after === 'of' || tokens[at + 1]?.kind !== 'word');
}
