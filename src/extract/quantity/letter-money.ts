/** Letters that are money right before a figure, where the figure or the article shows it: "R1.4 million", "K12,500"; but the R61, a K9 unit and the N7. */
import { LETTER_SIGNS } from '../../lexicon/en/currencies.ts';
import { MONEY_CUES, ROAD_WORDS, BEFORE_ROAD } from '../../lexicon/en/quantity-cues.ts';
import type { Token } from '../../model/annotated.ts';
import { SCALES, SCALE_SUFFIXES } from '../../lexicon/en/numbers.ts';
import { glued, lowerAt, textAt } from './at.ts';
import { type Unit, currencyNamed } from './unit-index.ts';

interface Sign {
  /** Is a figure that is written as sums are proof enough? Else it needs a word of the currency or its country, and other figures are never money. */
  readonly alone: boolean;
  readonly currencies: readonly { readonly unit: Unit; readonly shown: RegExp }[];
  /** A sum behind the sign, anywhere in the article. */
  readonly sum: RegExp;
}

const escaped = (sign: string): string => sign.replace('/', '\\/');
const SIGNS: ReadonlyMap<string, Sign> = new Map([...LETTER_SIGNS].map(([sign, { alone, currencies }]) => [sign, {
  alone,
  currencies: currencies.map(({ name, words }) => ({ unit: currencyNamed(name), shown: new RegExp(`\\b(?:${words})\\b`) })),
  sum: new RegExp(`(?<![\\w-])${escaped(sign)}(?:\\d{1,3}(?:[, \\u00a0]\\d{3})+|\\d+(?:[.,]\\d+)?[ \\u00a0]?(?:m|bn|million|billion)\\b)`),
}]));

/** Sums below this are as likely the number of a road, a shop or a grade. */
const LEAST = 10;

/** The currency that the letters before token `at` are, or null: a figure written as sums are tells, else the words of the article do. */
export function letterMoney(text: string, tokens: readonly Token[], letters: string, first: number, at: number): Unit | null {
  const sign = SIGNS.get(letters);
  if (!sign || (first > 0 && glued(tokens, first))) return null;
  const shown = sign.currencies.find((currency) => currency.shown.test(text))?.unit ?? null;
  const plain = sign.currencies[0]?.unit ?? null;
  if (isSum(tokens, at)) return shown ?? (sign.alone ? plain : null);
  if (!sign.alone || Number(textAt(tokens, at).replace(',', '.')) < LEAST || namesRoad(text, tokens, first, at)) return null;
  return shown ?? (sign.sum.test(text) ? plain : null);
}

/** "12,500", "25 000", "1.4 million", "214m", "1,5 billion". */
function isSum(tokens: readonly Token[], at: number): boolean {
  if (/^\d{1,3}(?:,\d{3})+/.test(textAt(tokens, at))) return true;
  const after = tokens[at + 1];
  if (after?.kind === 'number') return after.spaced && after.text.length === 3 && after.start - (tokens[at]?.end ?? 0) === 1;
  if (after?.kind !== 'word') return false;
  return after.spaced ? SCALES.has(after.lower) || after.lower === 'bn' : after.text !== 'k' && after.text !== 'K' && SCALE_SUFFIXES.has(after.text);
}

/** "on the R61", "the N7 junction"; or the same letters and digits are a road elsewhere in the article. "The R450 fee" is money. */
function namesRoad(text: string, tokens: readonly Token[], first: number, at: number): boolean {
  if (ROAD_WORDS.has(lowerAt(tokens, at + 1))) return true;
  if (BEFORE_ROAD.has(lowerAt(tokens, first - 1)) && !MONEY_CUES.has(lowerAt(tokens, at + 1))) return true;
  const name = text.slice(tokens[first]?.start ?? 0, tokens[at]?.end ?? 0);
  return [...BEFORE_ROAD].some((word) => text.includes(` ${word} ${name} `)) || [...ROAD_WORDS].some((word) => text.includes(`${name} ${word}`));
}
