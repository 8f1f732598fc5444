/** The parts of a personal name -> given names, surname, suffix, and the keys it is found by. */
import { NICKNAMES } from '../../lexicon/en/nicknames.ts';
import { SURNAMES } from '../../lexicon/en/surnames.ts';
import { CAPITAL_PARTICLES } from '../../lexicon/en/titles.ts';
import type { NamePart } from './runs.ts';

export interface PersonName {
  /** As written, without title, from the first part to the last. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly given: string | null;
  readonly surname: string;
  readonly suffix: string | null;
  readonly foldedSurname: string;
  /** The first given name folded, or null. */
  readonly foldedGiven: string | null;
  /** Further folded parts by which the person may be called: middle names that may be surnames, nicknames. */
  readonly foldedMiddle: readonly string[];
  /** How many parts carry the name, suffix not counted. */
  readonly size: number;
}

const NONE: readonly string[] = [];

/** `text` is the article's text; `parts` is not empty. */
export function nameOf(text: string, parts: readonly NamePart[]): PersonName {
  const only = parts[0];
  if (only && parts.length === 1) return { text: only.text, start: only.start, end: only.end, given: null, surname: only.text, suffix: null, foldedSurname: only.folded, foldedGiven: null, foldedMiddle: NONE, size: 1 };
  return fullNameOf(text, parts);
}

function fullNameOf(text: string, parts: readonly NamePart[]): PersonName {
  const suffixPart = parts[parts.length - 1]?.kind === 'suffix' ? parts[parts.length - 1] : undefined;
  const body = suffixPart ? parts.slice(0, -1) : parts;
  const surnameFrom = surnameStart(body);
  const first = body[0];
  const last = body[body.length - 1];
  const start = first?.start ?? 0;
  const end = last?.end ?? 0;
  const surname = text.slice(body[surnameFrom]?.start ?? start, end);
  const foldedSurname = surnameFrom === body.length - 1 ? (last?.folded ?? '') : joinedFrom(body, surnameFrom);
  const middle = surnameFrom > 1 ? middleOf(body, surnameFrom) : NONE;
  return {
    text: text.slice(start, suffixPart?.end ?? end), start, end: suffixPart?.end ?? end,
    given: surnameFrom > 0 ? text.slice(start, body[surnameFrom - 1]?.end) : null,
    surname, suffix: suffixPart ? suffixPart.text.replace('.', '') : null,
    foldedSurname, foldedGiven: surnameFrom > 0 ? (first?.folded ?? null) : null, foldedMiddle: middle,
    size: body.length,
  };
}

const joinedFrom = (body: readonly NamePart[], from: number): string => body.slice(from).map((part) => part.folded).join(' ');
const middleOf = (body: readonly NamePart[], to: number): readonly string[] => body.slice(1, to).filter((part) => part.folded.length > 1 && part.kind !== 'particle').map((part) => part.folded);

/** Index of the first part of the surname: the last word with the particles before it ("von der Leyen", "De La Cruz"). */
function surnameStart(body: readonly NamePart[]): number {
  let at = body.length - 1;
  if (at === 1 && SURNAME_PARTICLES.has(body[0]?.folded ?? '') && !SURNAMES.has(body[1]?.folded ?? '')) return 0;
  while (at > 1) {
    const before = body[at - 1];
    if (!before || !(before.kind === 'particle' || CAPITAL_PARTICLES.has(before.folded))) break;
    at -= 1;
  }
  return at;
}

/** Alone before one word they begin a surname: "Van Voorhis", "De Souza". */
const SURNAME_PARTICLES = new Set(['van', 'de', 'von', 'la', 'le', 'di', 'du', 'del', 'della', 'da', 'dos', 'ter', 'ten', 'st']);

/** The formal given name that a short form stands for, or the name itself. */
export const formalGiven = (folded: string): string => NICKNAMES.get(folded)?.[0] ?? folded;

/** `surname, given`: what equal persons share whichever short form or middle name is used; the surname alone where no given name is known. */
export const personKey = (foldedSurname: string, foldedGiven: string | null): string => (foldedGiven === null ? foldedSurname : `${foldedSurname}, ${formalGiven(foldedGiven)}`);

/** May the two given names belong to one person: equal, one an initial of the other, or short forms of one name? */
export function givenAgree(a: string, b: string): boolean {
  if (a === b || formalGiven(a) === formalGiven(b)) return true;
  const initialA = a.replace(/\..*$/, '');
  const initialB = b.replace(/\..*$/, '');
  if (initialA.length === 1 || initialB.length === 1) return initialA[0] === initialB[0];
  return (NICKNAMES.get(a) ?? NONE).includes(b) || (NICKNAMES.get(b) ?? NONE).includes(a) || (NICKNAMES.get(a) ?? NONE).some((formal) => (NICKNAMES.get(b) ?? NONE).includes(formal));
}
