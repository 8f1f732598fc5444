/** Which names are one person's within a story: given names may be shortened or swapped for a nickname, middle names left out, never suffixes changed. */
import { GIVEN_NAMES } from '../lexicon/en/given-names.ts';
import { NICKNAMES } from '../lexicon/en/nicknames.ts';

export interface NameParts {
  readonly given: string;
  readonly middle: readonly string[];
  readonly surname: string;
  readonly suffix: string;
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[.’']/g, '').trim();

/** 'Rosa "Rosie" Tarr': what friends call her is no middle name. */
const NICKNAME = /["“][^"“”]*["”]|\s\([^()]*\)(?=\s)/g;

export function nameParts(label: string): NameParts {
  const words = fold(label.replace(NICKNAME, ' ')).split(/[\s,]+/).filter(Boolean);
  const suffix = SUFFIXES.has(words.at(-1) ?? '') && words.length > 1 ? (words.pop() ?? '') : '';
  const surname = words.pop() ?? '';
  const [given = '', ...middle] = words;
  return { given, middle, surname, suffix };
}

/** The name itself and the formal names that it may be short for. */
const forms = (given: string): readonly string[] => [given, ...(NICKNAMES.get(given) ?? [])];
const sameGiven = (a: string, b: string): boolean => a === b || forms(a).some((form) => forms(b).includes(form));

/** "Flyboy Edmar Reis" is Edmar Reis: the first word is no given name. */
const isNamedBehind = (a: NameParts, b: NameParts): boolean => a.middle[0] !== undefined && a.middle[0] !== a.surname && a.given.length > 1 && !GIVEN_NAMES.has(a.given) && sameGiven(a.middle[0], b.given);

/** May the two names be one person's? A bare surname fits any given name; different suffixes never fit, a missing one fits all. */
export function sameName(a: NameParts, b: NameParts): boolean {
  if (a.surname !== b.surname || a.surname === '') return false;
  if (a.suffix !== b.suffix && a.suffix !== '' && b.suffix !== '') return false;
  if (a.given === '' || b.given === '') return true;
  if (sameGiven(a.given, b.given) || isNamedBehind(a, b) || isNamedBehind(b, a)) return true;
  return a.given.length === 1 && b.given.startsWith(a.given) ? true : b.given.length === 1 && a.given.startsWith(b.given);
}
