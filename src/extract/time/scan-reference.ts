/** References without a date ("now", "recently", "the near future"), sets in one word ("daily"), weekends, holidays. */
import { HOLIDAYS } from '../../lexicon/en/holidays.ts';
import { MONTHS, SEASONS, WEEKDAYS } from '../../lexicon/en/calendar-words.ts';
import { PAST_VERBS } from '../../lexicon/en/time-hedges.ts';
import { UNIT_WORDS } from '../../lexicon/en/time-units.ts';
import { REFERENCE_PHRASES, REFERENCE_WORDS, SET_WORDS } from '../../lexicon/en/time-references.ts';
import type { Scanned } from './expression.ts';
import { frameBefore } from './frame.ts';
import { scanOfDay } from './scan-of.ts';
import { type Reader, contextAt, endsWith, tokenOf, wordAt, yearAt } from './reader.ts';

const hit = (from: number, to: number, expression: Scanned['expression'], rest: Partial<Scanned> = {}): Scanned => ({ from, to, hedgeEnd: from, ...rest, expression });

/** "now", "currently", "recently". */
export function scanReference(reader: Reader, at: number): Scanned | null {
  const value = REFERENCE_WORDS[wordAt(reader, at)];
  if (!value) return null;
  if (wordAt(reader, at) === 'soon') {
    const as = contextAt(reader, at - 1) === 'as' && contextAt(reader, at + 1) === 'as';
    if (as) return contextAt(reader, at + 2) === 'possible' ? hit(at - 1, at + 3, { kind: 'reference', value }) : null;
    if (contextAt(reader, at + 1) === 'after' || contextAt(reader, at - 1) === 'how' || contextAt(reader, at - 1) === 'too') return null;
    if (/^(?:was|were|had|been|that|which|who|and)$/.test(contextAt(reader, at - 1)) || isPastForm(contextAt(reader, at + 1))) return null;
  }
  const from = wordAt(reader, at) === 'now' && wordAt(reader, at - 1) === 'right' ? at - 1 : at;
  return hit(from, at + 1, { kind: 'reference', value });
}

/** "soon became": told of the past, so it is no future reference. */
const isPastForm = (word: string): boolean => PAST_VERBS.has(word) || (word.length > 4 && word.endsWith('ed'));

/** "the near future", "the past" at their last word. */
export function scanReferencePhrase(reader: Reader, at: number): Scanned | null {
  for (const { words, value } of REFERENCE_PHRASES[wordAt(reader, at)] ?? []) {
    if (!endsWith(reader, at + 1, words)) continue;
    const first = at + 1 - words.length;
    const article = wordAt(reader, first - 1) === 'the';
    if (words.length === 1 && !(article && !isUnitAhead(reader, at + 1))) continue;
    return hit(article ? first - 1 : first, at + 1, { kind: 'reference', value });
  }
  return null;
}

/** Does a unit of time follow, at once or after one or two words of an amount? Then the word before it belongs to a longer expression. */
function isUnitAhead(reader: Reader, at: number): boolean {
  for (let i = at; i < at + 3; i += 1) {
    const word = contextAt(reader, i);
    if (word in UNIT_WORDS || word in SEASONS || word === 'weekend' || word === 'period' || word in MONTHS || word in WEEKDAYS) return true;
    if (word === '' || word === ',' || word === '.') return false;
  }
  return false;
}

/** "current" before a noun that is no unit of time. */
export function scanCurrent(reader: Reader, at: number): Scanned | null {
  return isUnitAhead(reader, at + 1) ? null : hit(at, at + 1, { kind: 'reference', value: 'PRESENT_REF' });
}

export function scanSetWord(reader: Reader, at: number): Scanned | null {
  const value = SET_WORDS[wordAt(reader, at)];
  const token = tokenOf(reader, at);
  if (!value || !token || (token.capital && at > reader.sentenceStart)) return null;
  if (token.lower === 'quarterly' && tokenOf(reader, at + 1)?.kind === 'word') return null;
  return hit(at, at + 1, { kind: 'set', value, grain: 'day' });
}

/** "the weekend", "last weekend", "this weekend". */
export function scanWeekend(reader: Reader, at: number): Scanned | null {
  const before = wordAt(reader, at - 1);
  if (before === 'every' || before === 'each') return hit(at - 1, at + 1, { kind: 'set', value: 'XXXX-WXX-WE', grain: 'day' });
  const frame = frameBefore(reader, at, true);
  if ((!frame.shift && !frame.article) || (tokenOf(reader, at)?.capital && tokenOf(reader, at + 1)?.capital)) return null;
  const of = scanOfDay(reader, at, { from: frame.from, around: 'weekend' });
  if (of) return of;
  return hit(frame.from, at + 1, { kind: 'unit', unit: 'weekend', ...(frame.shift && { shift: frame.shift }) }, { hedgeEnd: frame.hedgeEnd, ...(frame.mod && { mod: frame.mod }) });
}

const LONGEST = 4;
export const HOLIDAY_STARTS: ReadonlySet<string> = new Set(Object.keys(HOLIDAYS).map((name) => (name.split(' ')[0] ?? '').replace(/'s?$/, '')));

/** A holiday that begins at `at`: the longest name that fits, in capitals. */
export function scanHoliday(reader: Reader, at: number): Scanned | null {
  if (!tokenOf(reader, at)?.capital) return null;
  let [name, best, to] = ['', '', at];
  for (let i = at; i < at + LONGEST + 1; i += 1) {
    const word = wordAt(reader, i).replaceAll('’', "'");
    if (!word) break;
    name += i > at && tokenOf(reader, i)?.spaced ? ` ${word}` : word;
    if (name in HOLIDAYS) [best, to] = [name, i + 1];
  }
  const holiday = HOLIDAYS[best];
  if (!holiday) return null;
  const frame = frameBefore(reader, at, false);
  const week = wordAt(reader, to) === 'week' ? 'week' : wordAt(reader, to) === 'weekend' ? 'weekend' : null;
  const after = week ? to + 1 : to;
  const year = yearAt(reader, after);
  const yearTo = year > 0 ? after + 1 : wordAt(reader, after) === ',' && yearAt(reader, after + 1) > 0 ? after + 2 : after;
  const stated = yearTo > after ? yearAt(reader, yearTo - 1) : 0;
  return hit(frame.from, yearTo, { kind: 'calendar', holiday, ...(stated > 0 && { year: stated }), ...(frame.shift && { shift: frame.shift }), ...(week && { around: week }) }, { hedgeEnd: frame.hedgeEnd, ...(frame.mod && { mod: frame.mod }) });
}
