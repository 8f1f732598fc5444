/** Corrects a figure by what stands against it: a leading point, and "m" or "b" that may mean millions. */
import type { Token } from '../../model/annotated.ts';
import type { Prefix } from './money.ts';
import { readNoun } from './noun.ts';
import { type Numeral, restated, withScale } from './numeral-form.ts';
import { unitWords } from './unit-index.ts';

/** ".500", ".45-calibre": the tokeniser leaves the point outside. */
export function leadingPoint(tokens: readonly Token[], numeral: Numeral): Numeral {
  const point = tokens[numeral.first - 1];
  const digits = tokens[numeral.first];
  if (point?.text !== '.' || !point.spaced || digits?.spaced !== false || digits.kind !== 'number' || numeral.scale !== 1 || !/^\d+$/.test(digits.text)) return numeral;
  return restated(numeral, { first: numeral.first - 1, value: Number(`0.${digits.text}`), half: 0.5 * 10 ** -digits.text.length });
}

/** Does "m", "b" or "mm" behind the digits mean millions? With a currency it does, and before a plural noun. */
export function resolveSuffix(tokens: readonly Token[], numeral: Numeral, prefix: Prefix | null, limit: number, isDigits: boolean): Numeral {
  const suffix = tokens[numeral.end];
  if (!isDigits || !suffix || suffix.kind !== 'word' || (suffix.spaced && suffix.text !== 'B') || (suffix.lower !== 'm' && suffix.lower !== 'b' && suffix.text !== 'mm')) return numeral;
  const factor = suffix.lower === 'b' ? 1e9 : 1e6;
  if (prefix) return withScale(numeral, factor);
  const from = numeral.end + 1;
  const money = unitWords(tokens, from)?.unit.dimension === 'money';
  if (suffix.text === 'mm') return numeral;
  if (money || (suffix.lower === 'b' && !suffix.spaced) || readNoun(tokens, from, limit, 'plural') || unitWords(tokens, from)) return withScale(numeral, factor);
  return numeral;
}
