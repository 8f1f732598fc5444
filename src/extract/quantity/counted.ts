/** Finds where the noun phrase begins that a number counts. */
import { PHRASE_ENDS } from '../../lexicon/en/count-nouns.ts';
import { CARDINALS } from '../../lexicon/en/numbers.ts';
import { DETERMINERS, NO_HYPHEN_NOUN } from '../../lexicon/en/quantity-cues.ts';
import type { Token } from '../../model/annotated.ts';
import { glued, isHyphen, isNumber, lowerAt } from './at.ts';
import { type NounReading, nounReading, readNoun } from './noun.ts';
import type { Numeral } from './numeral-form.ts';

/** The noun phrase behind a number, over "of the" and a possessor, or the word behind its hyphen. */
export function countedNoun(tokens: readonly Token[], numeral: Numeral, limit: number): NounReading | null {
  const { end } = numeral;
  if (isHyphen(tokens[end]) && glued(tokens, end) && glued(tokens, end + 1)) return adjectival(tokens, numeral, limit);
  const part = numeral.form === 'fraction' || numeral.form === 'ratio';
  const of = tokens[end]?.lower === 'of' ? 1 : 0;
  const direct = part && of === 0 && DETERMINERS.has(lowerAt(tokens, end));
  const article = (of === 1 || direct) && DETERMINERS.has(lowerAt(tokens, end + of)) ? 1 : 0;
  const owner = of === 1 && article === 0 && numeral.form === 'words' ? possessiveEnd(tokens, end + 1) : -1;
  const plainFrom = owner > 0 ? owner : end + of + article;
  const from = of === 1 && tokens[plainFrom + 1]?.text !== '-' && (isNumber(tokens, plainFrom) || CARDINALS.has(lowerAt(tokens, plainFrom))) ? plainFrom + 1 : plainFrom;
  if (of === 1 && article === 0 && owner < 0 && tokens[plainFrom]?.kind !== 'number' && numeral.form !== 'vague' && !part) return null;
  if (tokens[from]?.lower === 'times' && of === 0) return nounReading('count', from, from + 1, { plural: true, times: true });
  const single = numeral.value === 1 && of === 0 && numeral.form !== 'vague' || part;
  if (!single) return readNoun(tokens, from, limit, numeral.value === 1 && of === 1 ? 'one-of' : 'plural');
  return part ? (readNoun(tokens, from, limit, 'one-of') ?? readNoun(tokens, from, limit, 'single')) : readNoun(tokens, from, limit, 'single');
}

/** "one of the company's largest deals": one past the possessive, or -1. */
function possessiveEnd(tokens: readonly Token[], at: number): number {
  for (let i = at; i < at + 4; i += 1) {
    if (tokens[i]?.lower === "'s" || tokens[i]?.lower === '’s') return i + 1;
    if (tokens[i]?.kind !== 'word') return -1;
  }
  return -1;
}

/** "two-door", "five-bedroom": the word behind the hyphen is what is counted. */
function adjectival(tokens: readonly Token[], numeral: Numeral, limit: number): NounReading | null {
  const word = tokens[numeral.end + 1];
  if (numeral.form === 'fraction' || word?.kind !== 'word' || word.capital || word.text.length < 3 || numeral.end + 1 >= limit) return null;
  if (NO_HYPHEN_NOUN.has(word.lower) || PHRASE_ENDS.has(word.lower) || /(?:ed|ly)$/.test(word.lower)) return null;
  return nounReading(word.text, numeral.end + 1, numeral.end + 2, { plural: false });
}
