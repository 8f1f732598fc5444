/** Dates whose head is a month, a weekday, a holiday or a deictic day: "Friday, Oct. 23", "5 May 2022", "September 6-12", "last Tuesday night". */
import { DEICTIC_DAYS, DOUBTFUL_MONTHS, MONTHS, ORDINAL_SUFFIXES, PARTS_OF_DAY, type PartCode, SHORT_WEEKDAYS, WEEKDAYS } from '../../lexicon/en/calendar-words.ts';
import { COUNTED } from '../../lexicon/en/time-contexts.ts';
import { ORDINALS } from '../../lexicon/en/time-numbers.ts';
import type { CalendarExpression, Scanned, Shift } from './expression.ts';
import { frameBefore } from './frame.ts';
import { type Reader, contextAt, integerAt, isDash, tokenOf, touches, wordAt, yearAt } from './reader.ts';
import { spokenYear } from './amount.ts';

type Parts = { -readonly [K in keyof CalendarExpression]: CalendarExpression[K] };
interface Read<T> { readonly value: T; readonly to: number }

/** Words after which a bare capitalised "May" or "March" is the month. */
const TIME_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'since', 'until', 'till', 'by', 'during', 'from', 'through', 'to', 'of', 'for', 'before', 'after', 'between', 'last', 'this', 'next', 'early', 'late', 'mid', 'and', 'until', 'every', 'each', 'past', 'coming', '-', '–', '(']);

/** A day of the month that begins at `at`: "9", "9th", "ninth"; not a clock time, a decimal or a figure with a unit glued to it. */
function dayAt(reader: Reader, at: number): Read<number> | null {
  const day = integerAt(reader, at);
  if (day >= 1 && day <= 31 && (tokenOf(reader, at)?.text.length ?? 9) <= 2) {
    if (ORDINAL_SUFFIXES.has(wordAt(reader, at + 1)) && touches(reader, at + 1)) return { value: day, to: at + 2 };
    const next = tokenOf(reader, at + 1);
    if (next && !next.spaced && (next.kind === 'word' || next.text === '/' || next.text === '%' || (next.text === ':' && reader.tokens[at + 2]?.kind === 'number' && touches(reader, at + 2)))) return null;
    return { value: day, to: at + 1 };
  }
  const ordinal = ORDINALS[wordAt(reader, at)];
  return ordinal === undefined ? null : { value: ordinal, to: at + 1 };
}

/** The month word at `at`, with its stop where a figure follows it. */
export function monthAt(reader: Reader, at: number): Read<number> | null {
  const token = tokenOf(reader, at);
  const month = token?.kind === 'word' ? MONTHS[token.lower] : undefined;
  if (month === undefined) return null;
  const stopped = token !== undefined && token.text.length <= 4 && wordAt(reader, at + 1) === '.' && tokenOf(reader, at + 2)?.kind === 'number';
  return { value: month, to: stopped ? at + 2 : at + 1 };
}

/** ", 1990", "1990", "of this year", "last year" after a month or day. */
function yearAfter(reader: Reader, at: number, dayRead: boolean, parts: Parts): number {
  const word = wordAt(reader, at);
  if (word === ',' && dayRead) {
    const year = yearAt(reader, at + 1);
    if (year > 0) return setYear(parts, year, at + 2);
    return at;
  }
  const year = yearAt(reader, at);
  if (year > 0 && wordAt(reader, at + 1) !== '%' && !COUNTED.has(wordAt(reader, at + 1))) return setYear(parts, year, at + 1);
  if (word === ',' && yearAt(reader, at + 1) > 0) return setYear(parts, yearAt(reader, at + 1), at + 2);
  const spoken = spokenYear(reader, at);
  if (spoken && spoken.year > 1500) return setYear(parts, spoken.year, spoken.to);
  const from = word === 'of' ? at + 1 : at;
  if (word === 'of' && yearAt(reader, at + 1) > 0) return setYear(parts, yearAt(reader, at + 1), at + 2);
  if (wordAt(reader, from + 1) === 'year') {
    const shift = { last: -1, this: 0, next: 1 }[wordAt(reader, from)];
    if (shift !== undefined) {
      parts.yearShift = shift;
      return from + 2;
    }
  }
  return at;
}

function setYear(parts: Parts, year: number, to: number): number {
  parts.year = year;
  return to;
}

/** "-12", "to 12", "to October 3" after a day; fills `parts.to`. */
function rangeAfter(reader: Reader, at: number, parts: Parts, needsMonth = false): number {
  const word = wordAt(reader, at);
  if (!isDash(word) && word !== 'to' && word !== 'through' && word !== 'thru') return at;
  const monthFirst = monthAt(reader, at + 1);
  const day = dayAt(reader, monthFirst ? monthFirst.to : at + 1);
  if (!day) return at;
  const month = monthFirst ?? monthAt(reader, wordAt(reader, day.to) === 'of' ? day.to + 1 : day.to);
  if (!month && (needsMonth || day.value <= (parts.day ?? 0) || integerAt(reader, at + 1) < 0 || unitFollows(reader, day.to))) return at;
  parts.to = { day: day.value, ...(month && { month: month.value }) };
  return monthFirst || !month ? day.to : month.to;
}

const unitFollows = (reader: Reader, at: number): boolean => /^(?:percent|per|million|billion|%|people|points|years|days|-)$/.test(wordAt(reader, at));

/** Month with day before or after it, and the year: from the month word at `at`; `from` is where it begins. */
function monthDate(reader: Reader, at: number, parts: Parts): Read<{ readonly from: number }> | null {
  const month = monthAt(reader, at);
  if (!month) return null;
  parts.month = month.value;
  let { to } = month;
  let from = at;
  const before = dayBefore(reader, at, parts);
  if (before !== at) {
    from = before;
    if (!parts.to) to = rangeAfter(reader, to, parts, true);
  } else {
    const day = dayAt(reader, to);
    if (day) {
      parts.day = day.value;
      to = rangeAfter(reader, day.to, parts);
    }
  }
  to = yearAfter(reader, to, parts.day !== undefined, parts);
  if (parts.day === undefined) to = monthRange(reader, to, parts);
  return { value: { from }, to };
}

/** "May-June 1998", "May to June": a range of months. */
function monthRange(reader: Reader, at: number, parts: Parts): number {
  if (!isDash(wordAt(reader, at))) return at;
  const month = monthAt(reader, at + 1);
  if (!month) return at;
  const later: Parts = { kind: 'calendar' };
  const to = yearAfter(reader, month.to, false, later);
  parts.to = { month: month.value, ...(later.year && { year: later.year }) };
  if (later.year && parts.year === undefined) parts.year = later.year;
  return to;
}

/** "5", "5th", "the 5th of", "5-10", "5 to 10" before a month; returns where the date begins. */
function dayBefore(reader: Reader, at: number, parts: Parts): number {
  let last = wordAt(reader, at - 1) === 'of' ? at - 2 : at - 1;
  const suffixed = ORDINAL_SUFFIXES.has(wordAt(reader, last)) && touches(reader, last);
  if (suffixed) last -= 1;
  const start = wordAt(reader, last) in ORDINALS ? last : last;
  const day = dayAt(reader, start);
  if (!day || (wordAt(reader, at - 1) === 'of' && integerAt(reader, start) > 0 && !suffixed)) return at;
  if (wordAt(reader, start) in ORDINALS && wordAt(reader, at - 1) !== 'of') return at;
  parts.day = day.value;
  let from = start;
  const join = wordAt(reader, start - 1);
  const first = integerAt(reader, start - 2);
  if ((isDash(join) || join === 'to' || (join === 'and' && contextAt(reader, start - 3) === 'between')) && first >= 1 && first < day.value) {
    parts.day = first;
    parts.to = { day: day.value };
    from = start - 2;
  } else if (wordAt(reader, start - 1) === 'the' && (suffixed || wordAt(reader, start) in ORDINALS)) from = start - 1;
  return from;
}

function isMonthHere(reader: Reader, at: number, parts: Parts): boolean {
  const token = tokenOf(reader, at);
  if (!token) return false;
  if (parts.day !== undefined || parts.year !== undefined) return token.capital || parts.day !== undefined;
  if (!token.capital) return false;
  if (!DOUBTFUL_MONTHS.has(token.lower)) return true;
  if (TIME_PREPOSITIONS.has(contextAt(reader, at - 1))) return !isCapitalName(reader, at + 1);
  if (token.lower === 'may' || token.lower === 'march' || token.lower === 'mar' || token.lower === 'dec' || token.lower === 'jan') return false;
  return !isCapitalName(reader, at + 1) && !isCapitalName(reader, at - 1);
}

const isCapitalName = (reader: Reader, at: number): boolean => {
  const token = tokenOf(reader, at);
  return token !== undefined && token.capital && at > reader.sentenceStart && !(token.lower in WEEKDAYS) && token.text.length > 1;
};

/** A date whose month word is at `at`. */
export function scanMonth(reader: Reader, at: number): Scanned | null {
  const parts: Parts = { kind: 'calendar' };
  const read = monthDate(reader, at, parts);
  if (!read || !isMonthHere(reader, at, parts)) return null;
  const head = read.value.from;
  const frame = frameBefore(reader, head, false);
  const shift = frame.shift && isDateShift(frame.shift, reader, head) ? frame.shift : undefined;
  const framed = frame.shift && !shift ? { from: head, hedgeEnd: head } : frame;
  if (wordAt(reader, framed.from - 1) === 'every' || wordAt(reader, framed.from - 1) === 'each') return { from: framed.from - 1, to: read.to, hedgeEnd: framed.from - 1, expression: { kind: 'set', value: `XXXX-${String(parts.month).padStart(2, '0')}`, grain: 'month' } };
  if (shift) parts.shift = shift;
  return { ...trimmed(framed), to: read.to, expression: parts };
}

const isDateShift = (shift: Shift, reader: Reader, head: number): boolean => wordAt(reader, head - 1) !== 'that' && shift !== 'current';
const trimmed = <T extends { readonly from: number; readonly hedgeEnd: number; readonly mod?: Scanned['mod'] }>({ from, hedgeEnd, mod }: T): Pick<Scanned, 'from' | 'hedgeEnd' | 'mod'> => ({ from, hedgeEnd, ...(mod && { mod }) });

/** A part of the day at `at` ("night", "afternoon"); plural gives a set. */
export function partAt(reader: Reader, at: number): { readonly part: PartCode; readonly plural: boolean } | null {
  const word = wordAt(reader, at);
  const single = PARTS_OF_DAY[word];
  if (single) return { part: single, plural: false };
  const plural = word.endsWith('s') ? PARTS_OF_DAY[word.slice(0, -1)] : undefined;
  return plural ? { part: plural, plural: true } : null;
}

/** "The Sunday Times": an article before it and a name after it. */
function isTitleOfPaper(reader: Reader, at: number): boolean {
  const next = tokenOf(reader, at + 1);
  return contextAt(reader, at - 1) === 'the' && next !== undefined && next.capital && !(next.lower in MONTHS) && !(next.lower in PARTS_OF_DAY);
}

/** A date whose weekday is at `at`. */
export function scanWeekday(reader: Reader, at: number): Scanned | null {
  const token = tokenOf(reader, at);
  if (!token || !token.capital || isTitleOfPaper(reader, at)) return null;
  const plural = !(token.lower in WEEKDAYS);
  const weekday = WEEKDAYS[plural ? token.lower.slice(0, -1) : token.lower];
  if (weekday === undefined) return null;
  const parts: Parts = { kind: 'calendar', weekday };
  let to = at + 1;
  const short = SHORT_WEEKDAYS.has(token.lower);
  const stopped = short && wordAt(reader, to) === '.' ? to + 1 : to;
  const date = dateAfterWeekday(reader, stopped, parts);
  if (date) ({ to } = date);
  else if (short) return null;
  else {
    const part = partAt(reader, to);
    if (part) {
      to += 1;
      if (part.plural) return weekdaySet(reader, { at, to }, weekday, part.part);
      parts.part = part.part;
    }
  }
  if (plural) return weekdaySet(reader, { at, to }, weekday, parts.part);
  const whole = frameBefore(reader, at, false);
  const frame: typeof whole = /^(?:earlier|later|around)$/.test(wordAt(reader, whole.from)) ? { from: at, hedgeEnd: at, article: false } : whole;
  const shift = frame.shift && isDateShift(frame.shift, reader, at) ? frame.shift : undefined;
  const before = contextAt(reader, at - 1);
  if (before === 'every' || before === 'each') return weekdaySet(reader, { at: at - 1, to }, weekday, parts.part);
  if (shift) parts.shift = shift;
  return { ...trimmed(frame.shift && !shift ? { from: at, hedgeEnd: at } : frame), to, expression: parts };
}

function weekdaySet(reader: Reader, { at, to }: { at: number; to: number }, weekday: number, part?: PartCode): Scanned {
  return { from: at, to: Math.min(to, reader.end), hedgeEnd: at, expression: { kind: 'set', value: `XXXX-WXX-${weekday}${part ? `T${part}` : ''}`, grain: 'day', weekday } };
}

/** ", Oct. 23", "the 5th of May", "14 September 2022" after a weekday; fills parts. */
function dateAfterWeekday(reader: Reader, at: number, parts: Parts): { readonly to: number } | null {
  let next = wordAt(reader, at) === ',' ? at + 1 : at;
  if (wordAt(reader, next) === 'the') next += 1;
  const month = monthAt(reader, next);
  if (month) {
    const read = monthDate(reader, next, parts);
    if (read && parts.day !== undefined) return { to: read.to };
    delete parts.month;
    delete parts.year;
    delete parts.yearShift;
    delete parts.to;
    return null;
  }
  const day = dayAt(reader, next);
  if (!day) return null;
  const monthStart = wordAt(reader, day.to) === 'of' ? day.to + 1 : day.to;
  const after = monthAt(reader, monthStart);
  if (!after) return null;
  parts.day = day.value;
  parts.month = after.value;
  return { to: yearAfter(reader, after.to, true, parts) };
}

/** Today, yesterday, tomorrow, tonight, with what modifies them. */
export function scanDeictic(reader: Reader, at: number): Scanned | null {
  const deictic = DEICTIC_DAYS[wordAt(reader, at)];
  if (!deictic || (reader.tokens[at]?.capital && at - 1 > reader.sentenceStart && reader.tokens[at - 1]?.capital && !reader.tokens[at + 1]?.capital)) return null;
  const part = deictic.part === undefined ? partAt(reader, at + 1) : null;
  const code = deictic.part ?? (part && !part.plural ? part.part : undefined);
  const frame = frameBefore(reader, at, false);
  const own = frame.shift ? { from: at, hedgeEnd: at } : frame;
  return {
    ...trimmed(own), to: part && !part.plural ? at + 2 : at + 1,
    expression: { kind: 'relative', unit: 'day', low: Math.abs(deictic.days), high: Math.abs(deictic.days), direction: Math.sign(deictic.days) as -1 | 0 | 1, from: 'publication', whole: true, vague: false, ...(code && { part: code }) },
  };
}

/** "and 7" after "September 6": another day of the same month, or null. */
export function scanNextDay(reader: Reader, { to, expression }: Scanned): Scanned | null {
  if (expression.kind !== 'calendar' || expression.month === undefined || expression.day === undefined || expression.to) return null;
  const join = wordAt(reader, to);
  if (join !== 'and' && join !== 'or' && join !== ',' && join !== '&') return null;
  const day = integerAt(reader, to + 1) > 0 ? dayAt(reader, to + 1) : null;
  if (!day || day.value <= expression.day || monthAt(reader, day.to) || unitFollows(reader, day.to)) return null;
  const after = tokenOf(reader, day.to);
  if (join === ',' && !(after && /^(?:and|or|,)$/.test(after.lower) && integerAt(reader, day.to + 1) > day.value)) return null;
  if (after && after.kind === 'word' && !NEXT_AFTER.has(after.lower)) return null;
  const { weekday: _weekday, part: _part, clock: _clock, ...rest } = expression;
  return { from: to + 1, to: day.to, hedgeEnd: to + 1, expression: { ...rest, day: day.value } };
}

/** Words that may follow "September 6 and 7"; a noun would make the figure a count. */
const NEXT_AFTER: ReadonlySet<string> = new Set(['in', 'at', 'and', 'or', 'to', 'for', 'of', 'when', 'with', 'by', 'on', 'as', 'after', 'before', 'that', 'this', 'last', 'which', 'but', 'were', 'was', 'will', 'are', 'is', 'from', 'during', 'it', 'he', 'she', 'they', 'we', 'there', 'the', 'a', 'an', 'his', 'her', 'their', 'its', 'because', 'while', 'where', 'who', 'has', 'have', 'had', 'until', 'since', 'near', 'under', 'over', 'left', 'marks', 'took', 'saw', 'brought', 'killed']);
