/** Recognises ages: "34-year-old", "aged 7", "5 years old", "Gardner, 19,", "in her 40s". */
import { PERSON_NOUNS } from '../../lexicon/en/count-nouns.ts';
import { AFTER_AGE, AFTER_AGE_VERB, AGED, AGE_OF, AGE_PRONOUNS, AGE_VERBS, AT_PLACE, LIFE_DECADE, NO_NAME } from '../../lexicon/en/quantity-cues.ts';
import type { Token } from '../../model/annotated.ts';
import type { Numeral } from './numeral-form.ts';

export interface AgeReading {
  /** `year of age`, `month of age` ... */
  readonly unit: string;
  /** Seconds in the unit. */
  readonly factor: number;
  /** First and one past the last token of the words that make it an age; equal where punctuation alone does. */
  readonly first: number;
  readonly end: number;
  /** For "in her late 40s". */
  readonly range?: readonly [number, number];
}

const UNITS: ReadonlyMap<string, readonly [string, number]> = new Map(
  [['year', 31557600], ['month', 2629800], ['week', 604800], ['day', 86400]].flatMap(([name, factor]) => [`${name}`, `${name}s`].map((word) => [word, [`${name} of age`, factor as number]] as [string, readonly [string, number]])),
);
const YEAR = ['year of age', 31557600] as const;
const OLD = new Set(['old', 'olds']);

const isHyphen = (token: Token | undefined): boolean => token?.text === '-' || token?.text === '‑' || token?.text === '–';

/** The age that the numeral is, or null. `start` and `limit` bound the sentence. */
export function readAge(tokens: readonly Token[], numeral: Numeral, start: number, limit: number): AgeReading | null {
  return oldAfter(tokens, numeral.end, limit) ?? agedBefore(tokens, numeral, start) ?? decadeOfLife(tokens, numeral, start) ?? besideName(tokens, numeral, start, limit) ?? predicate(tokens, numeral, start, limit);
}

const made = ([unit, factor]: readonly [string, number], first: number, end: number): AgeReading => ({ unit, factor, first, end });

/** "-year-old", "years old", "months of age", "yo". */
function oldAfter(tokens: readonly Token[], end: number, limit: number): AgeReading | null {
  const from = isHyphen(tokens[end]) ? end + 1 : end;
  const word = tokens[from];
  if (!word || from >= limit || word.kind !== 'word') return null;
  if ((word.lower === 'yo' || word.lower === 'yrs') && tokens[from + 1]?.lower !== 'yo' && word.lower === 'yo') return made(YEAR, from, from + 1);
  const unit = UNITS.get(word.lower) ?? (word.lower === 'yr' || word.lower === 'yrs' ? YEAR : undefined);
  if (!unit) return null;
  const next = isHyphen(tokens[from + 1]) ? from + 2 : from + 1;
  if (OLD.has(tokens[next]?.lower ?? '')) return made(unit, from, next + 1);
  return tokens[next]?.lower === 'of' && tokens[next + 1]?.lower === 'age' ? made(unit, from, next + 2) : null;
}

/** "aged 7", "at the age of 34", "ages 5 to 9". */
function agedBefore(tokens: readonly Token[], numeral: Numeral, start: number): AgeReading | null {
  if (!plausible(numeral)) return null;
  const at = numeral.first - 1;
  const before = tokens[at];
  if (!before || at < start) return null;
  if (AGED.has(before.lower) && !tokens[numeral.end]?.lower.endsWith('s')) return made(YEAR, at, at + 1);
  return AGE_OF.has(before.lower) && at - 1 >= start && (tokens[at - 1]?.lower === 'age' || tokens[at - 1]?.lower === 'aged' || tokens[at - 1]?.lower === 'ages') ? made(YEAR, at - 1, at + 1) : null;
}

const plausible = (numeral: Numeral): boolean => numeral.scale === 1 && numeral.value >= 0 && numeral.value <= 122 && Number.isInteger(numeral.value) && numeral.form !== 'fraction' && numeral.form !== 'ratio';

/** "in her 40s", "in his late twenties" is left to words with digits. */
function decadeOfLife(tokens: readonly Token[], numeral: Numeral, start: number): AgeReading | null {
  const s = tokens[numeral.end];
  if (!s || s.spaced || (s.lower !== 's' && s.lower !== "'s" && s.lower !== '’s') || !plausible(numeral) || numeral.value % 10 !== 0 || numeral.value < 20) return null;
  let at = numeral.first - 1;
  let part = '';
  while (at >= start && LIFE_DECADE.has(tokens[at]?.lower ?? '')) {
    if (tokens[at]?.lower === 'early' || tokens[at]?.lower === 'mid' || tokens[at]?.lower === 'late') part = tokens[at]?.lower ?? '';
    at -= 1;
  }
  const possessive = tokens[at + 1]?.lower ?? '';
  if (tokens[at]?.lower !== 'in' || possessive === 'the' || possessive === 'early' || possessive === 'mid' || possessive === 'late') return null;
  const { value } = numeral;
  const range: readonly [number, number] = part === 'early' ? [value, value + 3] : part === 'mid' ? [value + 4, value + 6] : part === 'late' ? [value + 7, value + 9] : [value, value + 9];
  return { unit: YEAR[0], factor: YEAR[1], first: numeral.end, end: numeral.end + 1, range };
}

const CLOSES = new Set([',', '.', ';', ')', '—', '–']);

/** "Gardner, 19, was" and "a boy, 5, and": a bare number after a comma behind a name or a person. */
function besideName(tokens: readonly Token[], numeral: Numeral, start: number, limit: number): AgeReading | null {
  const at = numeral.first;
  const comma = tokens[at - 1];
  const name = tokens[at - 2];
  if (comma?.text !== ',' || !name || at - 2 < start || numeral.form !== 'digits' || !plausible(numeral) || numeral.value < 1 || numeral.value > 115 || numeral.end !== at + 1 || tokens[at]?.text.length === 3 && numeral.value < 100) return null;
  const after = tokens[numeral.end];
  const closed = numeral.end >= limit || !after || CLOSES.has(after.text) || (after.kind === 'word' && AFTER_AGE.has(after.lower) && (after.lower !== 'of' || tokens[numeral.end + 1]?.capital === true));
  if (!closed || (after?.text === ',' && tokens[numeral.end + 1]?.kind === 'number' && !PERSON_NOUNS.has(name.lower))) return null;
  if (inPlace(tokens, at - 2, start)) return null;
  const person = name.kind === 'word' && ((name.capital && (!NO_NAME.has(name.lower) || (tokens[at - 3]?.capital === true && at - 3 > start))) || PERSON_NOUNS.has(name.lower)) || (name.text === '.' && (tokens[at - 3]?.lower === 'jr' || tokens[at - 3]?.lower === 'sr'));
  return person ? made(YEAR, at, at) : null;
}


/** "in Harlow, 19, ...": a preposition of place before the name. */
function inPlace(tokens: readonly Token[], name: number, start: number): boolean {
  let at = name;
  while (at >= start && tokens[at]?.kind === 'word' && tokens[at]?.capital) at -= 1;
  return at >= start && AT_PLACE.has(tokens[at]?.lower ?? '');
}

/** "He will be 35 by the end of the year", "she was 19." */
function predicate(tokens: readonly Token[], numeral: Numeral, start: number, limit: number): AgeReading | null {
  if (!plausible(numeral) || numeral.value < 1 || numeral.value > 115) return null;
  let at = numeral.first - 1;
  if (!AGE_VERBS.has(tokens[at]?.lower ?? '')) return null;
  while (at > start && (AGE_VERBS.has(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'will' || tokens[at]?.lower === 'would')) at -= 1;
  if (!AGE_PRONOUNS.has(tokens[at]?.lower ?? '') && !PERSON_NOUNS.has(tokens[at]?.lower ?? '')) return null;
  const after = tokens[numeral.end];
  const ends = numeral.end >= limit || !after || (after.kind === 'punctuation' && CLOSES.has(after.text)) || (after.kind === 'word' && AFTER_AGE_VERB.has(after.lower));
  return ends ? made(YEAR, numeral.first, numeral.first) : null;
}
