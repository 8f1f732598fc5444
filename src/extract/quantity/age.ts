/** Recognises ages: "34-year-old", "aged 7", "5 years old", "Gardner, 19,", "in her 40s". */
import { PERSON_NOUNS } from '../../lexicon/en/count-nouns.ts';
import { GIVEN_NAMES } from '../../lexicon/en/given-names.ts';
import { AFTER_AGE, AFTER_AGE_VERB, AGED, AGED_NOUNS, AGE_OF, AGE_PRONOUNS, AGE_VERBS, AT_PLACE, BEFORE_TOLL, DID, LIFE_DECADE, LIFE_VERBS, MORE_AGED_PERSONS, NOT_AGED, NO_NAME, OWNERS } from '../../lexicon/en/quantity-cues.ts';
import { ROLE_NOUNS } from '../../lexicon/en/titles.ts';
import type { Token } from '../../model/annotated.ts';
import { isAmong, wordSet } from '../../model/word-set.ts';
import { glued, isHyphen, isNumber, isWord, lowerAt, textAt } from './at.ts';
import { looksPlural } from './singular.ts';
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
  readonly range: readonly [number, number] | null;
}

const UNITS: ReadonlyMap<string, readonly [string, number]> = new Map(
  ([['year', 31557600], ['month', 2629800], ['week', 604800], ['day', 86400]] as const).flatMap(([name, seconds]) => [name, `${name}s`].map((word) => [word, [`${name} of age`, seconds] as const] as const)),
);
const YEAR = ['year of age', 31557600] as const;
const OLD = new Set(['old', 'olds']);
const AGE_NOUNS = new Set(['age', 'aged', 'ages']);

/** What must stand right before a number that is an age without a word behind that says so; a decade of life may have other words there. */
const BEFORE_AGE = wordSet([...AGED, ...AGE_OF, ...AGE_VERBS, 'of', 'at', ',', '(']);

/** The age that the numeral is, or null. `start` and `limit` bound the sentence. */
export function readAge(tokens: readonly Token[], numeral: Numeral, start: number, limit: number): AgeReading | null {
  const after = oldAfter(tokens, numeral.end, limit);
  if (after) return after;
  if (!isAmong(BEFORE_AGE, tokens[numeral.first - 1])) return decadeOfLife(tokens, numeral, start);
  return agedBefore(tokens, numeral, start) ?? decadeOfLife(tokens, numeral, start) ?? besideName(tokens, numeral, start, limit) ?? predicate(tokens, numeral, start, limit);
}

const made = ([unit, factor]: readonly [string, number], first: number, end: number): AgeReading => ({ unit, factor, first, end, range: null });

/** "-year-old", "years old", "months of age", "yo". */
function oldAfter(tokens: readonly Token[], end: number, limit: number): AgeReading | null {
  const from = isHyphen(tokens[end]) ? end + 1 : end;
  const word = tokens[from];
  if (!word || from >= limit || word.kind !== 'word') return null;
  if (word.lower === 'yo') return made(YEAR, from, from + 1);
  const unit = UNITS.get(word.lower) ?? (word.lower === 'yr' || word.lower === 'yrs' ? YEAR : undefined);
  if (!unit) return null;
  const next = isHyphen(tokens[from + 1]) ? from + 2 : from + 1;
  if (OLD.has(lowerAt(tokens, next))) return made(unit, from, next + 1);
  return tokens[next]?.lower === 'of' && tokens[next + 1]?.lower === 'age' ? made(unit, from, next + 2) : null;
}

/** "aged 7", "at the age of 34", "ages 5 to 9". */
function agedBefore(tokens: readonly Token[], numeral: Numeral, start: number): AgeReading | null {
  if (!plausible(numeral)) return null;
  const at = numeral.first - 1;
  const before = tokens[at];
  if (!before || at < start) return null;
  if (AGED.has(before.lower) && !countsBehind(tokens[numeral.end])) return made(YEAR, at, at + 1);
  if (lifeBefore(tokens, numeral, at, start)) return made(YEAR, numeral.first, numeral.first);
  return AGE_OF.has(before.lower) && at - 1 >= start && AGE_NOUNS.has(lowerAt(tokens, at - 1)) ? made(YEAR, at - 1, at + 1) : null;
}

/** "aged 7 months": a word in s counts something, unless it is a verb. */
const countsBehind = (next: Token | undefined): boolean => next !== undefined && next.lower.endsWith('s') && !VERBS_IN_S.has(next.lower);
const VERBS_IN_S: ReadonlySet<string> = new Set(['was', 'is', 'has', 'as', 'dies', 'lies', 'remains', 'says']);

/** "died at 94", "a boy of six", "At 4, she": bare numbers behind words of life. */
function lifeBefore(tokens: readonly Token[], numeral: Numeral, at: number, start: number): boolean {
  const word = tokens[at]?.lower;
  const before = lowerAt(tokens, at - 1);
  const after = tokens[numeral.end];
  if (after?.kind === 'number' || after?.text === ':' || after?.text === '%' || numeral.value < 1) return false;
  const bare = after === undefined || after.kind === 'punctuation' || AFTER_AGE_VERB.has(after.lower);
  if (word === 'of' && isOneOf(tokens, numeral, at, start)) return true;
  if (word === 'of') return at - 1 >= start && AGED_NOUNS.has(before) && (bare || !looksPlural(after.lower));
  if (word !== 'at' || (!bare && !AGE_PRONOUNS.has(after.lower))) return false;
  if (before === 'dead' && BEFORE_TOLL.has(lowerAt(tokens, at - 2))) return false;
  return LIFE_VERBS.has(before) || ((at === start || before === ',') && AGE_PRONOUNS.has(lowerAt(tokens, numeral.end + (after?.text === ',' ? 1 : 0))));
}

/** Offices, trades and others who are told of with their age, but also with numbers of another kind: the younger ones are left out. */
const ROLES = wordSet([...ROLE_NOUNS, ...MORE_AGED_PERSONS].filter((word) => !NOT_AGED.has(word) && !PERSON_NOUNS.has(word)));
const ROLE_FROM = 15;
const isRole = (tokens: readonly Token[], at: number, numeral: Numeral): boolean => numeral.value >= ROLE_FROM && numeral.value <= 110 && isAmong(ROLES, tokens[at]);

/** Words from "a" to the noun: "a former mine surveyor of 47". */
const DESCRIBED = 4;

/** "a shepherd of 66 died": one person, and the sentence goes on with what became of him. */
function isOneOf(tokens: readonly Token[], numeral: Numeral, of: number, start: number): boolean {
  const after = tokens[numeral.end];
  if (!isRole(tokens, of - 1, numeral) || !(after === undefined || CLOSES.has(after.text) || DID.has(after.lower))) return false;
  for (let at = of - 2; at >= Math.max(start, of - 1 - DESCRIBED) && isWord(tokens, at); at -= 1) if (tokens[at]?.lower === 'a' || tokens[at]?.lower === 'an') return true;
  return false;
}

/** A whole number of years that someone has lived to. */
const plausible = ({ scale, value, form }: Numeral): boolean => scale === 1 && value >= 0 && value <= 122 && Number.isInteger(value) && form !== 'fraction' && form !== 'ratio';

/** Years of a decade of life that "early", "mid" and "late" leave. */
const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([['early', [0, 3]], ['mid', [4, 6]], ['late', [7, 9]], ['', [0, 9]]]);

/** "in her 40s", "in his late twenties", "in their teens": a decade behind "in" and a possessive. */
function decadeOfLife(tokens: readonly Token[], numeral: Numeral, start: number): AgeReading | null {
  const inWords = numeral.form === 'decade';
  const ending = inWords || (glued(tokens, numeral.end) && PLURAL_S.has(lowerAt(tokens, numeral.end)));
  if (!ending || !plausible(numeral) || (numeral.value % 10 !== 0 && !inWords) || numeral.value < 13) return null;
  let at = numeral.first - 1;
  let part = '';
  while (at >= start && LIFE_DECADE.has(lowerAt(tokens, at))) {
    if (PARTS.has(lowerAt(tokens, at))) part = lowerAt(tokens, at);
    at -= 1;
  }
  if (lowerAt(tokens, at) !== 'in' || !OWNERS.has(lowerAt(tokens, at + 1))) return null;
  const { value } = numeral;
  const [low, high] = value === 13 ? [0, 6] : (PARTS.get(part) ?? [0, 9]);
  return { unit: YEAR[0], factor: YEAR[1], first: numeral.end, end: numeral.end + (inWords ? 0 : 1), range: [value + low, value + high] };
}

const PLURAL_S = new Set(['s', "'s", '’s']);
const CLOSES = new Set([',', '.', ';', ')', '—', '–']);

/** "Gardner, 19, was", "a boy, 5, and", "Ana Gardner (19)": a bare number after a comma behind a name or a person, or in brackets behind a full name. */
function besideName(tokens: readonly Token[], numeral: Numeral, start: number, limit: number): AgeReading | null {
  const at = numeral.first;
  if (at - 2 < start || !isBareAge(tokens, numeral)) return null;
  if (textAt(tokens, at - 1) === '(') return inBrackets(tokens, numeral, start) ? made(YEAR, at, at) : null;
  if (textAt(tokens, at - 1) !== ',') return null;
  const isPerson = PERSON_NOUNS.has(lowerAt(tokens, at - 2)) || isRole(tokens, at - 2, numeral);
  if (!isPerson && !isName(tokens, at - 2, start)) return null;
  const after = tokens[numeral.end];
  if (!closesAge(tokens, numeral.end, limit) || (after?.text === ',' && isNumber(tokens, numeral.end + 1) && !isPerson)) return null;
  return made(YEAR, at, at);
}

/** "Ana Gardner (19)": digits alone between the brackets, behind a given name and a surname. */
function inBrackets(tokens: readonly Token[], { first, end, form }: Numeral, start: number): boolean {
  const given = tokens[first - 3];
  return form === 'digits' && textAt(tokens, end) === ')' && isName(tokens, first - 2, start) && first - 3 >= start && given?.capital === true && GIVEN_NAMES.has(given.lower);
}

/** One token, written as an age is: "19", "three". */
function isBareAge(tokens: readonly Token[], numeral: Numeral): boolean {
  if (numeral.end !== numeral.first + 1 || !plausible(numeral) || numeral.value < 1 || numeral.value > 115) return false;
  return numeral.form === 'digits' ? textAt(tokens, numeral.first) === String(numeral.value) : numeral.form === 'words' && numeral.value > 1;
}

/** The sentence or a clause ends, or goes on with a verb: "19, was", "19 and", "44 of Denmark". */
function closesAge(tokens: readonly Token[], end: number, limit: number): boolean {
  const after = tokens[end];
  if (end >= limit || !after || CLOSES.has(after.text)) return true;
  if (after.lower === 'and' && isNumber(tokens, end + 1)) return false;
  return AFTER_AGE.has(after.lower) && (after.lower !== 'of' || tokens[end + 1]?.capital === true);
}

/** A capitalised word that is no month, weekday or label, or "Jr."; and no place behind "in". */
function isName(tokens: readonly Token[], at: number, start: number): boolean {
  if (textAt(tokens, at) === '.') return lowerAt(tokens, at - 1) === 'jr' || lowerAt(tokens, at - 1) === 'sr';
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital || inPlace(tokens, at, start)) return false;
  return !NO_NAME.has(token.lower) || (at - 1 > start && tokens[at - 1]?.capital === true);
}

/** "in Harlow, 19, ...": a preposition of place before the name. */
function inPlace(tokens: readonly Token[], name: number, start: number): boolean {
  let at = name;
  while (at >= start && isWord(tokens, at) && tokens[at]?.capital) at -= 1;
  return at >= start && AT_PLACE.has(lowerAt(tokens, at));
}

/** "She will be 40 by the end of the year", "she was 19." */
function predicate(tokens: readonly Token[], numeral: Numeral, start: number, limit: number): AgeReading | null {
  if (!plausible(numeral) || numeral.value < 1 || numeral.value > 115) return null;
  let at = numeral.first - 1;
  if (!AGE_VERBS.has(lowerAt(tokens, at))) return null;
  while (at > start && (AGE_VERBS.has(lowerAt(tokens, at)) || tokens[at]?.lower === 'will' || tokens[at]?.lower === 'would')) at -= 1;
  const role = isRole(tokens, at, numeral);
  if (!role && !AGE_PRONOUNS.has(lowerAt(tokens, at)) && !PERSON_NOUNS.has(lowerAt(tokens, at)) && !isExtreme(tokens, at, start)) return null;
  const after = tokens[numeral.end];
  if (role && after?.kind === 'word' && after.lower !== 'when' && !isAtTheTime(tokens, numeral.end)) return null;
  const ends = numeral.end >= limit || !after || (after.kind === 'punctuation' && CLOSES.has(after.text)) || (after.kind === 'word' && AFTER_AGE_VERB.has(after.lower));
  return ends ? made(YEAR, numeral.first, numeral.first) : null;
}

const isAtTheTime = (tokens: readonly Token[], at: number): boolean => lowerAt(tokens, at) === 'at' && lowerAt(tokens, at + 1) === 'the' && lowerAt(tokens, at + 2) === 'time';

/** Is the range behind "between", which stands right before token `first`, of the years of a person? "She was between 35 and 45 when she died". */
export function rangeOfLife(tokens: readonly Token[], first: number, end: number): boolean {
  const subject = tokens[first - 3];
  const verb = lowerAt(tokens, first - 2);
  if (lowerAt(tokens, first - 1) !== 'between' || (verb !== 'was' && verb !== 'is') || !subject) return false;
  const after = tokens[end];
  return (AGE_PRONOUNS.has(subject.lower) || PERSON_NOUNS.has(subject.lower)) && (after === undefined || CLOSES.has(after.text) || after.lower === 'when' || isAtTheTime(tokens, end));
}

/** Years of age, told by nothing but where the number stands. */
export const bareYears = (at: number): AgeReading => made(YEAR, at, at);

/** "The youngest of the dead was six": a superlative of age a few words before the verb. */
const isExtreme = (tokens: readonly Token[], at: number, start: number): boolean => tokens.slice(Math.max(start, at - 5), at).some(({ lower }) => lower === 'youngest' || lower === 'oldest' || lower === 'eldest');
