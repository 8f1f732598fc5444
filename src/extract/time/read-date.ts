/** The parts of a written date, token by token: day, month, year, and the ranges made of them. */
import { MONTHS, ORDINAL_SUFFIXES } from '../../lexicon/en/calendar-words.ts';
import { COUNTED, COUNTED_AFTER_DAY } from '../../lexicon/en/time-contexts.ts';
import { ORDINALS } from '../../lexicon/en/time-numbers.ts';
import { spokenYear } from './amount.ts';
import type { CalendarExpression } from './expression.ts';
import { type Reader, contextAt, integerAt, isDash, tokenOf, touches, wordAt, yearAt } from './reader.ts';

/** A calendar expression while it is being read. */
export type Parts = { -readonly [K in keyof CalendarExpression]: CalendarExpression[K] };

/** What was read, and one past its last token. */
interface Read { readonly value: number; readonly to: number }

/** Years said in words begin to be taken for years here. */
const FIRST_SPOKEN = 1500;

/** Does something touch the figure that makes it no day: a letter, a slash, a percent sign, minutes? */
function isGlued(reader: Reader, after: number): boolean {
  const next = tokenOf(reader, after);
  if (!next || next.spaced) return false;
  return next.kind === 'word' || next.text === '/' || next.text === '%' || (next.text === ':' && tokenOf(reader, after + 1)?.kind === 'number' && touches(reader, after + 1));
}

/** A day of the month that begins at `at`: "9", "9th", "ninth". */
export function dayAt(reader: Reader, at: number): Read | null {
  const day = integerAt(reader, at);
  if (day >= 1 && day <= 31 && (tokenOf(reader, at)?.text.length ?? 9) <= 2) {
    if (ORDINAL_SUFFIXES.has(wordAt(reader, at + 1)) && touches(reader, at + 1)) return { value: day, to: at + 2 };
    return isGlued(reader, at + 1) ? null : { value: day, to: at + 1 };
  }
  const ordinal = ORDINALS.get(wordAt(reader, at));
  return ordinal === undefined ? null : { value: ordinal, to: at + 1 };
}

/** The month word at `at`, with its stop where a figure follows it. */
export function monthAt(reader: Reader, at: number): Read | null {
  const token = tokenOf(reader, at);
  const month = token?.kind === 'word' ? MONTHS.get(token.lower) : undefined;
  if (!token || month === undefined) return null;
  const stopped = token.text.length <= 4 && wordAt(reader, at + 1) === '.' && tokenOf(reader, at + 2)?.kind === 'number';
  return { value: month, to: stopped ? at + 2 : at + 1 };
}

/** Does a word follow that makes the figure before it a count? */
export const isCounted = (reader: Reader, at: number): boolean => COUNTED_AFTER_DAY.has(wordAt(reader, at));

/** ", 1990", "1990", "of 1990", "nineteen ninety", "of this year", "last year" at the index, after a month or day. Fills the year; returns where reading goes on. */
function yearAfter(reader: Reader, at: number, parts: Parts): number {
  const word = wordAt(reader, at);
  const start = word === ',' || word === 'of' ? at + 1 : at;
  const year = yearAt(reader, start);
  const after = wordAt(reader, start + 1);
  if (year > 0 && (start !== at || (after !== '%' && !COUNTED.has(after)))) {
    parts.year = year;
    return start + 1;
  }
  if (word === ',') return at;
  const spoken = spokenYear(reader, at);
  if (spoken && spoken.year > FIRST_SPOKEN) {
    parts.year = spoken.year;
    return spoken.to;
  }
  const shift = wordAt(reader, start + 1) === 'year' ? YEAR_SHIFTS.get(wordAt(reader, start)) : undefined;
  if (shift === undefined) return at;
  parts.yearShift = shift;
  return start + 2;
}

/** "last year", "this year", "next year": years from the publication's. */
export const YEAR_SHIFTS: ReadonlyMap<string, -1 | 0 | 1> = new Map([['last', -1], ['this', 0], ['next', 1]]);

/** "-12", "to 12", "to October 3", "- 22 August" after a day; `needsMonth` where the first day stood before its month. Fills `parts.to`. */
function rangeAfter(reader: Reader, at: number, parts: Parts, needsMonth: boolean): number {
  const word = wordAt(reader, at);
  if (!isDash(word) && word !== 'to' && word !== 'through' && word !== 'thru') return at;
  const monthFirst = monthAt(reader, at + 1);
  const day = dayAt(reader, monthFirst ? monthFirst.to : at + 1);
  if (!day) return at;
  const month = monthFirst ?? monthAt(reader, wordAt(reader, day.to) === 'of' ? day.to + 1 : day.to);
  if (!month && (needsMonth || day.value <= (parts.day ?? 0) || integerAt(reader, at + 1) < 0 || isCounted(reader, day.to))) return at;
  parts.to = { day: day.value, month: month?.value };
  return monthFirst || !month ? day.to : month.to;
}

/** "-June 1998" after "May": a range of months. */
function monthRange(reader: Reader, at: number, parts: Parts): number {
  const month = isDash(wordAt(reader, at)) ? monthAt(reader, at + 1) : null;
  if (!month) return at;
  const later: Parts = { kind: 'calendar' };
  const to = yearAfter(reader, month.to, later);
  parts.to = { month: month.value, year: later.year };
  parts.year ??= later.year;
  return to;
}

/** "5", "5th", "the 5th of", "5-10", "5 to 10", "between 5 and 10" before the month at `at`; returns where the date begins. */
function dayBefore(reader: Reader, at: number, parts: Parts): number {
  const of = wordAt(reader, at - 1) === 'of';
  const last = of ? at - 2 : at - 1;
  const suffixed = ORDINAL_SUFFIXES.has(wordAt(reader, last)) && touches(reader, last);
  const start = suffixed ? last - 1 : last;
  const day = dayAt(reader, start);
  const inWords = ORDINALS.has(wordAt(reader, start));
  // "5 of May" is no date, and "fifth May" is the fifth of several.
  if (!day || (of && !suffixed && !inWords) || (inWords && !of)) return at;
  parts.day = day.value;
  const join = wordAt(reader, start - 1);
  const first = integerAt(reader, start - 2);
  const opening = contextAt(reader, start - 3);
  const isPair = join === 'and' && (opening === 'between' || (opening === 'on' && first === day.value - 1));
  if ((isDash(join) || join === 'to' || isPair) && first >= 1 && first < day.value) {
    parts.day = first;
    parts.to = { day: day.value };
    return start - 2;
  }
  return join === 'the' && (suffixed || inWords) ? start - 1 : start;
}

/** Month with the day before or after it, and the year: from the month word at `at`. */
export function monthDate(reader: Reader, at: number, parts: Parts): { readonly from: number; readonly to: number } | null {
  const month = monthAt(reader, at);
  if (!month) return null;
  parts.month = month.value;
  const from = dayBefore(reader, at, parts);
  let { to } = month;
  if (from !== at) to = parts.to ? to : rangeAfter(reader, to, parts, true);
  else {
    const day = dayAt(reader, to);
    if (day) {
      parts.day = day.value;
      to = rangeAfter(reader, day.to, parts, false);
    }
  }
  to = yearAfter(reader, to, parts);
  return { from, to: parts.day === undefined ? monthRange(reader, to, parts) : to };
}

/** ", Oct. 23", "the 5th of May", "14 September 2022" after a weekday: fills the parts and returns one past the date, or null. */
export function dateAfterWeekday(reader: Reader, at: number, parts: Parts): number | null {
  let start = wordAt(reader, at) === ',' ? at + 1 : at;
  if (wordAt(reader, start) === 'the') start += 1;
  if (monthAt(reader, start)) {
    const date: Parts = { kind: 'calendar' };
    const read = monthDate(reader, start, date);
    if (!read || date.day === undefined) return null;
    Object.assign(parts, date);
    return read.to;
  }
  const day = dayAt(reader, start);
  const month = day && monthAt(reader, wordAt(reader, day.to) === 'of' ? day.to + 1 : day.to);
  if (!day || !month) return null;
  parts.day = day.value;
  parts.month = month.value;
  return yearAfter(reader, month.to, parts);
}
