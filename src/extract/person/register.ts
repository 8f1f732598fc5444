/** The persons of one article by their full names, so that a surname alone, or a given name alone, finds its bearer. */
import { GIVEN_NAMES } from '../../lexicon/en/given-names.ts';
import { isGenerationApart } from './age.ts';
import { type PersonName, formalGiven, givenAgree } from './name.ts';

export interface Bearer {
  /** The fullest form in the article. */
  fullest: PersonName;
  suffix: string | null;
  /** The age given first beside the full name. */
  age: number | null;
  /** Where the full name stood last while mentions are made; -1 before. */
  lastNamed: number;
}

export interface Register {
  /** The person that a full name (given and surname) belongs to, entered if new. */
  enter(name: PersonName, age: number | null): Bearer;
  bySurname(folded: string): readonly Bearer[];
  /** Who may be meant by a single name: bearers of the surname, else of the middle name ("Garcia" of "José García López"), else of the given name. */
  bearersOf(folded: string): readonly Bearer[];
}

const NOBODY: readonly Bearer[] = [];

export function createRegister(): Register {
  const surnames = new Map<string, Bearer[]>();
  const givens = new Map<string, Bearer[]>();
  const middles = new Map<string, Bearer[]>();
  const add = (map: Map<string, Bearer[]>, key: string, bearer: Bearer): void => {
    const list = map.get(key);
    if (!list) map.set(key, [bearer]);
    else if (!list.includes(bearer)) list.push(bearer);
  };
  return {
    enter(name, age) {
      const known = (surnames.get(name.foldedSurname) ?? NOBODY).filter((bearer) => isSame(bearer, name, age));
      // Where father and son bear the name, a form without a suffix may be either: it stays a person of its own.
      const only = known.length === 1 ? known[0] : known.find((bearer) => bearer.suffix === name.suffix);
      const bearer: Bearer = only ?? { fullest: name, suffix: name.suffix, age, lastNamed: -1 };
      if (only && weight(name) > weight(only.fullest)) only.fullest = name;
      bearer.suffix ??= name.suffix;
      bearer.age ??= age;
      add(surnames, name.foldedSurname, bearer);
      if (name.foldedGiven !== null && name.foldedGiven.length > 1) add(givens, name.foldedGiven, bearer);
      for (const middle of name.foldedMiddle) if (!GIVEN_NAMES.has(middle)) add(middles, middle, bearer);
      return bearer;
    },
    bySurname: (folded) => surnames.get(folded) ?? NOBODY,
    bearersOf: (folded) => surnames.get(folded) ?? middles.get(folded) ?? givens.get(folded) ?? givens.get(formalGiven(folded)) ?? NOBODY,
  };
}

const weight = (name: PersonName): number => name.size * 100 + name.text.length;

function isSame(bearer: Bearer, name: PersonName, age: number | null): boolean {
  if (bearer.suffix !== null && name.suffix !== null && bearer.suffix !== name.suffix) return false;
  // "Julian Roe, 47, and his son Julian Roe Jr., 12": the suffix on one form alone parts them where a generation lies between.
  if (bearer.suffix !== name.suffix && isGenerationApart(bearer.age, age)) return false;
  if (!middleAgree(bearer.fullest.foldedMiddle, name.foldedMiddle)) return false;
  const a = bearer.fullest.foldedGiven;
  const b = name.foldedGiven;
  if (a === null || b === null) return true;
  return givenAgree(a, b) || bearer.fullest.foldedMiddle.includes(b) || name.foldedMiddle.includes(a);
}

/** Two middle names that share nothing, not even an initial, belong to two persons. */
const middleAgree = (a: readonly string[], b: readonly string[]): boolean => a.length === 0 || b.length === 0 || a.some((one) => b.some((other) => one[0] === other[0]));
