/** The shape of a number as read, and its scaling by suffixes and scale words. */
import { SCALES, SCALE_SUFFIXES } from '../../lexicon/en/numbers.ts';
import type { Token } from '../../model/annotated.ts';
import { isAmong, wordSet } from '../../model/word-set.ts';
import { glued } from './at.ts';

type NumeralForm = 'digits' | 'words' | 'fraction' | 'vague' | 'multiple' | 'ratio' | 'decade';

export interface Numeral {
  readonly value: number;
  /** Half of the last significant digit, in the units of `value`; 0 for words and fractions that are exact. */
  readonly half: number;
  /** What a scale word multiplied by; 1 without one. */
  readonly scale: number;
  readonly form: NumeralForm;
  /** First token, and one past the last one. */
  readonly first: number;
  readonly end: number;
  /** Set for vague numbers: "dozens" is 12 to 120. */
  readonly range: readonly [number, number] | null;
}

/** The numeral with some parts changed, its keys in the order of all numerals. */
export const restated = ({ value, half, scale, form, first, end, range }: Numeral, parts: Partial<Numeral>): Numeral => Object.assign({ value, half, scale, form, first, end, range }, parts);

// The first numeral that is made has fractions everywhere: the engine then takes them all for such, and need not compile anew at the first one that has.
restated({ value: 0.5, half: 0.5, scale: 0.5, form: 'digits', first: 0, end: 1, range: [0.5, 1.5] }, {});

/** Adds suffixes and scale words: "2.5bn", "30 million", "4 hundred million", "1.8 billion-mile", "25 lakh". */
export function scaled(tokens: readonly Token[], numeral: Numeral): Numeral {
  let { end, scale } = numeral;
  const suffix = tokens[end];
  const factor = suffix?.kind === 'word' && !suffix.spaced && numeral.form !== 'words' ? SCALE_SUFFIXES.get(suffix.text) : undefined;
  if (factor !== undefined && suffix?.text !== 'm' && suffix?.text !== 'b' && suffix?.text !== 'mm') [end, scale] = [end + 1, scale * factor];
  for (;;) {
    const hyphen = tokens[end]?.text === '-' && glued(tokens, end) && glued(tokens, end + 1) ? 1 : 0;
    const word = tokens[end + hyphen];
    const power = word?.kind === 'word' && isAmong(SCALING, word) ? (SCALES.get(word.lower) ?? (word.spaced ? SPACED.get(word.lower) : undefined)) : undefined;
    if (power === undefined || power * scale > 1e18) break;
    [end, scale] = [end + hyphen + 1, scale * power];
  }
  if (scale === 1) return numeral;
  return restated(numeral, { value: clean(numeral.value * scale), half: numeral.half * scale, scale, end });
}

const SPACED: ReadonlyMap<string, number> = new Map([['mn', 1e6], ['mln', 1e6], ['bn', 1e9], ['tn', 1e12], ['bln', 1e9]]);
const SCALING = wordSet([...SCALES.keys(), ...SPACED.keys()]);

/** Drops the dust of binary multiplication: 1.1 × 1e6 is 1100000. */
export function clean(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) <= Math.abs(value) * 1e-13 ? whole : Number(value.toPrecision(13));
}

/** Multiplies a numeral whose last token is "m", "M" or "b", once the words after it have shown that a scale is meant. */
export const withScale = (numeral: Numeral, factor: number): Numeral => restated(numeral, { value: clean(numeral.value * factor), half: numeral.half * factor, scale: numeral.scale * factor, end: numeral.end + 1 });
