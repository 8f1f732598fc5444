/** Stretches around a day that is named after them: "the week of March 6", "the weekend of Sept. 10", "the night of Sept. 10". */
import { MONTHS, type PartCode, WEEKDAYS } from '../../lexicon/en/calendar-words.ts';
import { type CalendarExpression, type RelativeExpression, type Scanned, on } from './expression.ts';
import { type Reader, isDash, wordAt } from './reader.ts';
import { scanMonth } from './scan-month.ts';
import { scanDeictic, scanWeekday } from './scan-weekday.ts';

/** A scanned expression that is a day, month or year. */
export type ScannedDay = Scanned & { readonly expression: CalendarExpression | RelativeExpression };

/** "the last", "the 5th of", "5" may stand before the word that a date is found by. */
const LONGEST_LEAD = 4;

function scanAt(reader: Reader, head: number, first: number): Scanned | null {
  const word = wordAt(reader, head);
  if (WEEKDAYS.has(word)) return scanWeekday(reader, head);
  if (MONTHS.has(word)) return scanMonth(reader, head);
  return head === first ? scanDeictic(reader, head) : null;
}

/** The date that begins right at `at` (or after an article there), or null. */
export function dayBeginningAt(reader: Reader, at: number): ScannedDay | null {
  for (let head = at; head < at + LONGEST_LEAD; head += 1) {
    const day = scanAt(reader, head, at);
    if (!day) continue;
    const begins = day.from === at || (day.from === at + 1 && wordAt(reader, at) === 'the');
    const { expression } = day;
    return begins && (expression.kind === 'calendar' || expression.kind === 'relative') ? { ...day, expression } : null;
  }
  return null;
}

interface Named { readonly from: number; readonly around?: 'week' | 'weekend'; readonly part?: PartCode }

/** The expression whose noun ("week", "weekend", "night") is at `at` and which *of* joins to a day. */
export function scanOfDay(reader: Reader, at: number, { from, around, part }: Named): Scanned | null {
  const day = wordAt(reader, at + 1) === 'of' ? dayBeginningAt(reader, at + 2) : null;
  if (!day) return null;
  const { to, mod, expression } = day;
  if (expression.kind === 'relative') return around ? null : on({ from, to, mod }, { ...expression, part });
  if (around) return expression.day === undefined ? null : on({ from, to, mod }, { ...expression, around });
  return part === 'NI' ? nightOf(reader, { from, to, mod }, expression) : on({ from, to, mod }, { ...expression, part });
}

/** "The night of Tuesday to Wednesday", "the night of September 10-11": one night, named by both its days. */
function nightOf(reader: Reader, { from, to, mod }: Pick<Scanned, 'from' | 'to' | 'mod'>, { to: last, ...first }: CalendarExpression): Scanned {
  const isOneNight = last?.day !== undefined && first.day !== undefined && last.day === first.day + 1;
  const join = wordAt(reader, to);
  const isNext = first.weekday !== undefined && WEEKDAYS.get(wordAt(reader, to + 1)) === (first.weekday % 7) + 1;
  const isNamed = isNext && (join === 'to' || join === 'into' || join === 'and' || isDash(join));
  return on({ from, to: isNamed ? to + 2 : to, mod }, { ...first, to: isOneNight ? undefined : last, part: 'NI' });
}
