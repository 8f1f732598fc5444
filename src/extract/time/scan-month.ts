/** Dates whose head is a month: "Oct. 23", "5 May 2022", "September 6-12", "early March", and further days of the same month. */
import { DOUBTFUL_MONTHS, WEEKDAYS } from '../../lexicon/en/calendar-words.ts';
import { DAY_LIST_AFTER, MONTH_BEFORE } from '../../lexicon/en/time-contexts.ts';
import { type Scanned, on } from './expression.ts';
import { two } from './format.ts';
import { type Frame, bare, extentOf, frameBefore } from './frame.ts';
import { type Parts, dayAt, isCounted, monthAt, monthDate } from './read-date.ts';
import { type Reader, contextAt, integerAt, tokenOf, wordAt } from './reader.ts';

/** A shift that fits a day or month; "that Friday" and "current May" do not. */
export function dateFrame(reader: Reader, head: number): Frame {
  const frame = frameBefore(reader, head, false);
  return frame.shift === 'current' || (frame.shift && wordAt(reader, head - 1) === 'that') ? bare(head) : frame;
}

/** A capitalised word inside the sentence, which may make "June" a person. */
function isName(reader: Reader, at: number): boolean {
  const token = tokenOf(reader, at);
  return token !== undefined && token.capital && at > reader.sentenceStart && !WEEKDAYS.has(token.lower) && token.text.length > 1;
}

/** Words that are far oftener something else than a month. */
const NEEDS_SUPPORT: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'dec', 'jan']);

/** "Nobody under 18 may enter", "may not": in small letters the verb, whatever number stands before it. */
const BEHIND_MAY: ReadonlySet<string> = new Set(['not', 'be', 'have', 'also', 'never', 'still', 'only', 'enter', 'vote', 'apply']);

function isMonth(reader: Reader, at: number, { day, year }: Parts): boolean {
  const token = tokenOf(reader, at);
  if (token?.text === 'may' && BEHIND_MAY.has(wordAt(reader, at + 1))) return false;
  if (!token || day !== undefined) return token !== undefined;
  if (!token.capital || year !== undefined) return token.capital;
  if (!DOUBTFUL_MONTHS.has(token.lower)) return true;
  if (MONTH_BEFORE.has(contextAt(reader, at - 1))) return !isName(reader, at + 1);
  return !NEEDS_SUPPORT.has(token.lower) && !isName(reader, at + 1) && !isName(reader, at - 1);
}

/** A date whose month word is at `at`. */
export function scanMonth(reader: Reader, at: number): Scanned | null {
  const parts: Parts = { kind: 'calendar' };
  const read = monthDate(reader, at, parts);
  if (!read || !isMonth(reader, at, parts)) return null;
  const frame = dateFrame(reader, read.from);
  const before = wordAt(reader, frame.from - 1);
  if (before === 'every' || before === 'each') return on({ from: frame.from - 1, to: read.to }, { kind: 'set', value: `XXXX-${two(parts.month ?? 1)}`, grain: 'month' });
  parts.shift = frame.shift;
  return on(extentOf(frame, read.to), parts);
}

/** "and 7" after "September 6": another day of the same month, or null. */
export function scanNextDay(reader: Reader, { to, expression }: Scanned): Scanned | null {
  if (expression.kind !== 'calendar' || expression.month === undefined || expression.day === undefined || expression.to) return null;
  const join = wordAt(reader, to);
  if (join !== 'and' && join !== 'or' && join !== ',' && join !== '&') return null;
  const day = integerAt(reader, to + 1) > 0 ? dayAt(reader, to + 1) : null;
  if (!day || day.value <= expression.day || monthAt(reader, day.to) || isCounted(reader, day.to)) return null;
  const after = wordAt(reader, day.to);
  if (join === ',' && !(/^(?:and|or|,)$/.test(after) && integerAt(reader, day.to + 1) > day.value)) return null;
  if (tokenOf(reader, day.to)?.kind === 'word' && !DAY_LIST_AFTER.has(after)) return null;
  const { month, year, yearShift, shift } = expression;
  return on({ from: to + 1, to: day.to }, { kind: 'calendar', month, year, yearShift, shift, day: day.value });
}
