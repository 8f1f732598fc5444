/** What dates a quarter, half or period: words before it ("the 1988", "this year's", "the year-ago") and after it ("of 1984", "a year ago"). */
import { SHIFT_WORDS } from '../../lexicon/en/time-hedges.ts';
import { spokenYear } from './amount.ts';
import type { Shift } from './expression.ts';
import { YEAR_SHIFTS } from './read-date.ts';
import { type Reader, fromThe, isHyphen, isPossessive, wordAt, yearAt } from './reader.ts';

export interface Owner {
  readonly from: number;
  readonly year?: number | undefined;
  readonly yearShift?: number | undefined;
  readonly shift?: Shift | undefined;
  /** Years back from the period told of. */
  readonly back?: number | undefined;
  readonly fiscal: boolean;
}

/** Words between "the" and what dates the period. */
const ALIKE = /^(?:comparable|corresponding|same)$/;

const withThe = (reader: Reader, at: number): number => (ALIKE.test(wordAt(reader, at - 1)) && wordAt(reader, at - 2) === 'the' ? at - 2 : fromThe(reader, at));

/** What stands before the period whose first token is at `head`. */
export function ownerBefore(reader: Reader, head: number): Owner {
  const hyphen = isHyphen(wordAt(reader, head - 1));
  const fiscal = wordAt(reader, hyphen ? head - 2 : head - 1) === 'fiscal';
  const at = fiscal ? head - (hyphen ? 2 : 1) : head;
  const ago = yearAgoBefore(reader, at);
  if (ago !== null) return { from: withThe(reader, ago), back: 1, fiscal };
  const year = yearAt(reader, at - 1);
  if (year > 0) return { from: withThe(reader, wordAt(reader, at - 2) === 'fiscal' ? at - 2 : at - 1), year, fiscal };
  const possessor = isPossessive(wordAt(reader, at - 1)) ? yearAt(reader, at - 2) : -1;
  if (possessor > 0) return { from: at - 2, year: possessor, fiscal };
  const yearShift = isPossessive(wordAt(reader, at - 1)) && wordAt(reader, at - 2) === 'year' ? YEAR_SHIFTS.get(wordAt(reader, at - 3)) : undefined;
  if (yearShift !== undefined) return { from: at - 3, yearShift, fiscal };
  const word = wordAt(reader, at - 1);
  const shift = word === 'that' ? undefined : SHIFT_WORDS.get(word);
  return { from: withThe(reader, shift ? at - 1 : at), shift, fiscal };
}

/** "year-ago", "year-earlier", "the year earlier" right before the index: where it begins. */
function yearAgoBefore(reader: Reader, at: number): number | null {
  const word = wordAt(reader, at - 1);
  if (word !== 'ago' && word !== 'earlier') return null;
  if (isHyphen(wordAt(reader, at - 2)) && wordAt(reader, at - 3) === 'year') return at - 3;
  return wordAt(reader, at - 2) === 'year' && wordAt(reader, at - 3) === 'the' ? at - 2 : null;
}

type Dating = Pick<Owner, 'year' | 'yearShift' | 'back'> & { readonly to: number };

/** "of 1984", "of fiscal 1990", "1984", "of this year", "a year ago" after a period that ends at `at`. */
export function yearOfPeriod(reader: Reader, at: number): Dating {
  const of = wordAt(reader, at) === 'of';
  const start = of ? at + 1 : at;
  const figure = wordAt(reader, start) === 'fiscal' ? start + 1 : start;
  const year = yearAt(reader, figure);
  if (year > 0) return { to: figure + 1, year };
  const spoken = of ? spokenYear(reader, start) : null;
  if (spoken && spoken.year > 1500) return { to: spoken.to, year: spoken.year };
  if (wordAt(reader, start + 1) !== 'year') return { to: at };
  const yearShift = of ? YEAR_SHIFTS.get(wordAt(reader, start)) : undefined;
  if (yearShift !== undefined) return { to: start + 2, yearShift };
  return !of && wordAt(reader, start) === 'a' && wordAt(reader, start + 2) === 'ago' ? { to: start + 3, back: 1 } : { to: at };
}

/** Both together; what stands after the period speaks first. */
export function datingOf(reader: Reader, head: number, end: number): Owner & { readonly to: number; readonly dated: boolean } {
  const owner = ownerBefore(reader, head);
  const after = yearOfPeriod(reader, end);
  const year = after.year ?? owner.year;
  const yearShift = after.yearShift ?? owner.yearShift;
  const back = after.back ?? owner.back;
  return { from: owner.from, year, yearShift, shift: owner.shift, back, fiscal: owner.fiscal, to: after.to, dated: year !== undefined || yearShift !== undefined || back !== undefined };
}
