/** Stretches around a day that is named after them: "the week of March 6", "the weekend of Sept. 10", "the night of Sept. 10". */
import { MONTHS, type PartCode, WEEKDAYS } from '../../lexicon/en/calendar-words.ts';
import type { Scanned } from './expression.ts';
import { type Reader, isDash, wordAt } from './reader.ts';
import { scanDeictic, scanMonth, scanWeekday } from './scan-day.ts';

interface Stretch { readonly from: number; readonly around?: 'week' | 'weekend'; readonly part?: PartCode }

/** The day that begins right at `at`, or null. */
export function dayBeginningAt(reader: Reader, at: number): Scanned | null {
  for (let head = at; head < at + 4; head += 1) {
    const word = wordAt(reader, head);
    const day = word in WEEKDAYS ? scanWeekday(reader, head) : word in MONTHS ? scanMonth(reader, head) : head === at ? scanDeictic(reader, head) : null;
    if (day) return day.from === at || (day.from === at + 1 && wordAt(reader, at) === 'the') ? day : null;
  }
  return null;
}

/** The expression whose noun ("week", "weekend", "night") is at `at` and which *of* joins to a day. */
export function scanOfDay(reader: Reader, at: number, { from, around, part }: Stretch): Scanned | null {
  if (wordAt(reader, at + 1) !== 'of') return null;
  const day = dayBeginningAt(reader, at + 2);
  if (!day || (day.expression.kind !== 'calendar' && day.expression.kind !== 'relative')) return null;
  if (around && (day.expression.kind !== 'calendar' || day.expression.day === undefined)) return null;
  if (part === 'NI') return nightOf(reader, day, from);
  return { from, to: day.to, hedgeEnd: from, ...(day.mod && { mod: day.mod }), expression: { ...day.expression, ...(around && { around }), ...(part && { part }) } as Scanned['expression'] };
}

/** "The night of Tuesday to Wednesday", "the night of September 10-11": one night, named by both its days. */
function nightOf(reader: Reader, { to, expression, mod }: Scanned, from: number): Scanned {
  const base = { from, hedgeEnd: from, ...(mod && { mod }) };
  if (expression.kind !== 'calendar') return { ...base, to, expression: { ...expression, part: 'NI' } as Scanned['expression'] };
  const { to: last, ...first } = expression;
  const spansOne = last?.day !== undefined && first.day !== undefined && last.day === first.day + 1;
  const join = wordAt(reader, to);
  const nextDay = WEEKDAYS[wordAt(reader, to + 1)];
  const named = first.weekday !== undefined && nextDay === (first.weekday % 7) + 1 && (join === 'to' || join === 'into' || join === 'and' || isDash(join));
  return { ...base, to: named ? to + 2 : to, expression: { ...(spansOne ? first : expression), part: 'NI' } };
}
