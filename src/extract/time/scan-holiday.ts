/** Holidays and weekends: "last Thanksgiving", "Easter week", "New Year's Day 2023", "the weekend", "this weekend". */
import { HOLIDAYS } from '../../lexicon/en/holidays.ts';
import { type Scanned, on } from './expression.ts';
import { extentOf, frameBefore } from './frame.ts';
import { type Reader, tokenOf, wordAt, yearAt } from './reader.ts';
import { scanOfDay } from './scan-of.ts';

/** Tokens of the longest holiday's name, its possessive counted. */
const LONGEST = 5;

/** First words of the holidays, as the tokens are: "valentine" of "Valentine's Day". */
export const HOLIDAY_STARTS: ReadonlySet<string> = new Set([...HOLIDAYS.keys()].map((name) => (name.split(' ')[0] ?? '').replace(/'s?$/, '')));

/** The longest holiday's name that begins at `at`. */
function nameAt(reader: Reader, at: number): { readonly name: string; readonly to: number } | null {
  let name = '';
  let best = '';
  let to = at;
  for (let i = at; i < at + LONGEST; i += 1) {
    const word = wordAt(reader, i).replaceAll('’', "'");
    if (!word) break;
    name += i > at && tokenOf(reader, i)?.spaced ? ` ${word}` : word;
    if (HOLIDAYS.has(name)) [best, to] = [name, i + 1];
  }
  return best ? { name: best, to } : null;
}

/** A holiday in capitals that begins at `at`, with its week and year. */
export function scanHoliday(reader: Reader, at: number): Scanned | null {
  const found = tokenOf(reader, at)?.capital ? nameAt(reader, at) : null;
  if (!found) return null;
  const next = wordAt(reader, found.to);
  const around = next === 'week' || next === 'weekend' ? next : undefined;
  const after = around ? found.to + 1 : found.to;
  const yearStart = wordAt(reader, after) === ',' ? after + 1 : after;
  const year = yearAt(reader, yearStart);
  const frame = frameBefore(reader, at, false);
  return on(extentOf(frame, year > 0 ? yearStart + 1 : after), { kind: 'calendar', holiday: HOLIDAYS.get(found.name), year: year > 0 ? year : undefined, shift: frame.shift, around });
}

/** "the weekend", "last weekend", "the weekend of Sept. 10". */
export function scanWeekend(reader: Reader, at: number): Scanned | null {
  const before = wordAt(reader, at - 1);
  if (before === 'every' || before === 'each') return on({ from: at - 1, to: at + 1 }, { kind: 'set', value: 'XXXX-WXX-WE', grain: 'day' });
  const frame = frameBefore(reader, at, true);
  const isName = tokenOf(reader, at)?.capital && tokenOf(reader, at + 1)?.capital;
  if ((!frame.shift && !frame.article) || isName) return null;
  return scanOfDay(reader, at, { from: frame.from, around: 'weekend' }) ?? on(extentOf(frame, at + 1), { kind: 'unit', unit: 'weekend', shift: frame.shift });
}
