/** Years by themselves: "2011", "2009-2010", "1994 or later", "post-1959", "nineteen ninety-seven", "the year 2000". */
import { MONTHS, SEASONS, WEEKDAYS } from '../../lexicon/en/calendar-words.ts';
import { COUNTED, NO_YEAR_BEFORE, YEAR_BEFORE } from '../../lexicon/en/time-contexts.ts';
import type { TimexMod } from '../../model/value/time.ts';
import { spokenYear } from './amount.ts';
import { type Scanned, on } from './expression.ts';
import { bare, extentOf, frameBefore } from './frame.ts';
import { type Reader, contextAt, integerAt, isDash, isHyphen, isPossessive, tokenOf, touches, wordAt, yearAt } from './reader.ts';

/** "the 1988 third quarter", "the 1988 period": the year dates what follows, which is read as a whole later. */
const DATED_BY_YEAR = /^(?:quarter|period|(?:first|second|third|fourth|fiscal|1st|2nd|3rd|4th) (?:first|second|third|fourth|fiscal|quarter|half|period|year|-))$/;

export function scanYear(reader: Reader, at: number): Scanned | null {
  const year = yearAt(reader, at);
  if (year < 0 || !standsAsYear(reader, at, year)) return null;
  const next = wordAt(reader, at + 1);
  const owned = isPossessive(next) ? `${wordAt(reader, at + 2)} ${wordAt(reader, at + 3)}` : '';
  if (DATED_BY_YEAR.test(owned) || DATED_BY_YEAR.test(next) || DATED_BY_YEAR.test(`${next} ${wordAt(reader, at + 2)}`)) return null;
  const joined = isHyphen(wordAt(reader, at - 1)) && touches(reader, at) ? BEFORE_AND_AFTER.get(wordAt(reader, at - 2)) : undefined;
  if (joined) return on({ from: at - 2, to: at + 1, hedgeEnd: at, mod: joined }, { kind: 'calendar', year });
  const head = wordAt(reader, at - 1) === 'year' && wordAt(reader, at - 2) === 'the' ? at - 2 : at;
  const whole = frameBefore(reader, head, false);
  const frame = whole.shift ? bare(head) : whole;
  const range = yearRange(reader, at, year);
  if (range) return on(extentOf(frame, range.to), { kind: 'calendar', year, to: { year: range.year } });
  const open = isOpen(reader, at + 1);
  return on({ from: frame.from, to: open ? at + 3 : at + 1, hedgeEnd: frame.hedgeEnd, mod: frame.mod ?? (open ? 'ON_OR_AFTER' : undefined) }, { kind: 'calendar', year });
}

/** "post-1959", "pre-1914". */
const BEFORE_AND_AFTER: ReadonlyMap<string, TimexMod> = new Map([['post', 'AFTER'], ['pre', 'BEFORE']]);

/** "and beyond", "or later" at the index. */
const isOpen = (reader: Reader, at: number): boolean => /^(?:and beyond|or later)$/.test(`${wordAt(reader, at)} ${wordAt(reader, at + 1)}`);

/** "2009-2010", "1957–58", "2021/22". */
function yearRange(reader: Reader, at: number, year: number): { readonly year: number; readonly to: number } | null {
  const dash = wordAt(reader, at + 1);
  if (!isDash(dash) && !(dash === '/' && touches(reader, at + 1))) return null;
  const full = yearAt(reader, at + 2);
  if (full > year) return { year: full, to: at + 3 };
  const short = integerAt(reader, at + 2);
  const end = Math.floor(year / 100) * 100 + short;
  return touches(reader, at + 2) && short >= 0 && tokenOf(reader, at + 2)?.text.length === 2 && end > year ? { year: end, to: at + 3 } : null;
}

/** Years before these need a word before them that asks for one, or one of the three surest. */
const MODERN = 1900;
const EARLY = 1500;

function standsAsYear(reader: Reader, at: number, year: number): boolean {
  const before = contextAt(reader, at - 1);
  const asked = YEAR_BEFORE.has(before);
  if (NO_YEAR_BEFORE.has(before) || COUNTED.has(contextAt(reader, at + 1)) || isGluedFigure(reader, at, year)) return false;
  if (year < EARLY) return before === 'in' || before === 'since' || before === 'year';
  return asked || (year >= MODERN && !isNamed(reader, at));
}

/** Part of a longer figure or word: "1600%", "3-2022", "x1998". */
function isGluedFigure(reader: Reader, at: number, year: number): boolean {
  const { tokens, sentenceStart } = reader;
  const next = tokens[at + 1];
  if (next?.spaced === false && (next.kind === 'word' || next.text === '%' || (next.text === '/' && !yearRange(reader, at, year)))) return true;
  if (at === sentenceStart || tokens[at]?.spaced !== false) return false;
  const before = contextAt(reader, at - 1);
  const ahead = tokens[at - 2];
  if (isDash(before)) return ahead?.kind === 'number' && ahead.text.length !== 4;
  return before !== '(' && before !== '"' && before !== '“';
}

/** "Windows 1998": a name inside the sentence right before it. */
function isNamed({ tokens, sentenceStart }: Reader, at: number): boolean {
  const previous = tokens[at - 1];
  if (at - 1 <= sentenceStart || !previous?.capital || previous.text.length === 1) return false;
  return !MONTHS.has(previous.lower) && !SEASONS.has(previous.lower) && !WEEKDAYS.has(previous.lower);
}

/** A year said in words whose first word is at `at`. */
export function scanSpokenYear(reader: Reader, at: number): Scanned | null {
  const spoken = spokenYear(reader, at);
  if (!spoken || spoken.year < 1800 || spoken.year > 2100) return null;
  const named = wordAt(reader, at - 1) === 'year' && wordAt(reader, at - 2) === 'the';
  const long = spoken.to - at > 2 || /^(?:in|since|of|by|until|from|after|before)$/.test(contextAt(reader, at - 1));
  return named || (long && wordAt(reader, at).endsWith('teen')) ? on({ from: named ? at - 2 : at, to: spoken.to }, { kind: 'calendar', year: spoken.year }) : null;
}
