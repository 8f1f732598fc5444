/** Reads numbers in words: cardinals, fractions, vague plurals, "half a million", "one in five". */
import { CARDINALS, FRACTIONS, SCALES, VAGUE_NUMBERS } from '../../lexicon/en/numbers.ts';
import { NOT_PARTS } from '../../lexicon/en/quantity-cues.ts';
import type { Token } from '../../model/annotated.ts';
import { glued, isHyphen, lowerAt } from './at.ts';
import { parseDigits } from './digits.ts';
import { readNoun } from './noun.ts';
import { type Numeral, restated, scaled } from './numeral-form.ts';
import { unitWords } from './unit-index.ts';

/** "dozens", "tens of thousands", "hundreds of millions". */
export function readVague(tokens: readonly Token[], at: number): Numeral | null {
  const range = VAGUE_NUMBERS.get(lowerAt(tokens, at));
  if (!range) return null;
  let [low, high] = range;
  let end = at + 1;
  while (tokens[end]?.lower === 'of') {
    const next = VAGUE_NUMBERS.get(lowerAt(tokens, end + 1));
    if (!next || next[0] < 1000 && next[0] !== 100) break;
    [low, high] = [low * next[0], high * next[0]];
    end += 2;
  }
  if (end === at + 1 && (tokens[at]?.lower === 'tens' || (tokens[at]?.lower === 'scores' && tokens[end]?.lower !== 'of'))) return null;
  return { value: low, half: 0, scale: low, form: 'vague', first: at, end, range: [low, high] };
}

/** Cardinal words: "twenty-five", "three hundred and twelve", "two and a half million", "half a million", "two-thirds", "one in five". */
export function readWords(tokens: readonly Token[], at: number): Numeral | null {
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
  const few = FEW.get(lowerAt(tokens, at - 1));
  return few ? { value: few[0] * scale, half: 0, scale, form: 'vague', first: at, end: at + 1, range: [few[0] * scale, few[1] * scale] } : null;
}

/** One step of a cardinal: a hyphen or "and" may join its parts. */
function joiner(tokens: readonly Token[], at: number, group: number): number {
  const token = tokens[at];
  if (token?.text === '-' && !token.spaced && glued(tokens, at + 1)) return 1;
  return token?.lower === 'and' && group >= 100 ? 1 : 0;
}

function sum(tokens: readonly Token[], at: number, start: { total: number; group: number }): Numeral | null {
  let { total, group } = start;
  let end = at;
  let scale = 1;
  let last = 0;
  for (;;) {
    const skip = end === at ? 0 : joiner(tokens, end, Math.max(group, total));
    const word = lowerAt(tokens, end + skip);
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
  return withFraction(tokens, { value: total + group, half: 0, scale, form: 'words', first: at, end, range: null });
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
  const hyphen = tokens[end]?.text === '-' && glued(tokens, end) ? 1 : 0;
  const fraction = lowerAt(tokens, end + hyphen);
  if (FRACTIONS.has(fraction) && numeral.value < 100 && (fraction.endsWith('s') ? numeral.value > 1 : numeral.value === 1) && fraction !== 'half') return readFraction(tokens, end + hyphen, numeral.value, numeral.first);
  const and = pastHyphen(tokens, end);
  if (tokens[and]?.lower === 'and') {
    const first = pastHyphen(tokens, and + 1);
    const article = tokens[first]?.lower === 'a' || tokens[first]?.lower === 'one' ? 1 : 0;
    const part = article === 1 ? pastHyphen(tokens, first + 1) : first;
    const word = lowerAt(tokens, part);
    const many = CARDINALS.get(lowerAt(tokens, first)) ?? 1;
    if (article === 1 && FRACTIONS.has(word) && !word.endsWith('s')) return scaled(tokens, restated(numeral, { value: numeral.value + (FRACTIONS.get(word) ?? 0), end: part + 1, form: 'fraction' }));
    if (many > 1 && FRACTIONS.has(lowerAt(tokens, first + 1))) return scaled(tokens, restated(numeral, { value: numeral.value + many * (FRACTIONS.get(lowerAt(tokens, first + 1)) ?? 0), end: first + 2, form: 'fraction' }));
  }
  return decimalWords(tokens, numeral) ?? oneIn(tokens, numeral);
}

const pastHyphen = (tokens: readonly Token[], at: number): number => (tokens[at]?.text === '-' ? at + 1 : at);

/** "one point six billion". */
function decimalWords(tokens: readonly Token[], numeral: Numeral): Numeral | null {
  if (tokens[numeral.end]?.lower !== 'point' || numeral.value > 99) return null;
  let digits = '';
  let end = numeral.end + 1;
  for (let digit = CARDINALS.get(lowerAt(tokens, end)); digit !== undefined && digit < 10 && digits.length < 4; digit = CARDINALS.get(lowerAt(tokens, end))) {
    digits += String(digit);
    end += 1;
  }
  return digits === '' ? null : scaled(tokens, { value: Number(`${numeral.value}.${digits}`), half: 0.5 * 10 ** -digits.length, scale: 1, form: 'digits', first: numeral.first, end, range: null });
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
  if (!under || under.value <= numeral.value || (lower === 'of' && every === 0) || (under.value > 1900 && under.value < 2100)) return numeral;
  return { value: numeral.value / under.value, half: 0, scale: 1, form: 'ratio', first: numeral.first, end: under.end, range: null };
}

/** "one elector in three", "two homes in every ten": a share of those counted, where the second number counts nothing of its own. */
export function nounIn(tokens: readonly Token[], numeral: Numeral, end: number, limit: number): { readonly numeral: Numeral; readonly end: number } | null {
  if (tokens[end]?.lower !== 'in' || numeral.scale > 1 || (numeral.form !== 'words' && numeral.form !== 'digits')) return null;
  const share = oneIn(tokens, restated(numeral, { end }));
  return share.form === 'ratio' && standsAlone(tokens, share.end, limit) ? { numeral: restated(numeral, { value: share.value, half: 0, form: 'ratio' }), end: share.end } : null;
}

/** Nothing that the number before `at` could count: the sentence ends or goes on with a verb. */
const standsAlone = (tokens: readonly Token[], at: number, limit: number): boolean => at >= limit || tokens[at]?.kind === 'punctuation' && !isHyphen(tokens[at]) || (unitWords(tokens, at) === null && !SCALES.has(lowerAt(tokens, at)) && readNoun(tokens, at, limit, 'plural') === null && tokens[at]?.kind === 'word' && !tokens[at]?.capital);

function wordBase(tokens: readonly Token[], at: number): { readonly value: number; readonly end: number } | null {
  const value = CARDINALS.get(lowerAt(tokens, at));
  if (value !== undefined && value > 1) return { value, end: at + 1 };
  return tokens[at]?.lower === 'a' && SCALES.has(lowerAt(tokens, at + 1)) ? { value: SCALES.get(lowerAt(tokens, at + 1)) ?? 1, end: at + 2 } : null;
}

/** A fraction word at `at` times `many`; "half a million", "a quarter of a million", "half a dozen" take the scale along. */
function readFraction(tokens: readonly Token[], at: number, many: number, first: number): Numeral | null {
  const word = lowerAt(tokens, at);
  const part = FRACTIONS.get(word);
  if (part === undefined) return null;
  const end = at + 1;
  const ahead = tokens[end]?.lower === 'of' ? end + 1 : end;
  const article = tokens[ahead]?.lower === 'a' ? 1 : 0;
  const scale = SCALES.get(lowerAt(tokens, ahead + article));
  const value = part * many;
  if (scale !== undefined && (word === 'half' || word.startsWith('quarter'))) return { value: value * scale, half: 0, scale, form: 'words', first, end: ahead + article + 1, range: null };
  if (NOT_PARTS.has(lowerAt(tokens, first - 1)) || !meansFraction(tokens, at, first, word)) return null;
  return { value, half: 0, scale: 1, form: 'fraction', first, end, range: null };
}

/** A bare fraction word is one after "a" or "one" with "of" behind it, or in the plural; "half" needs "of", "the", "a" or "all" behind it. */
function meansFraction(tokens: readonly Token[], at: number, first: number, word: string): boolean {
  const after = lowerAt(tokens, at + 1);
  if (word === 'half') return after === 'of' || ((after === 'the' || after === 'its' || after === 'their' || after === 'all' || after === 'turn') || ((after === 'a' || after === 'an') && unitWords(tokens, at + 2) !== null));
  if (first < at) return true;
  const before = tokens[at - 1]?.lower;
  return before === 'a' && (after === 'of' || (tokens[at + 1]?.kind !== 'word' && tokens[at + 1]?.text !== '-'));
}
