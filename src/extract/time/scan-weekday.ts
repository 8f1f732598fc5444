/** Dates whose head is a weekday or a day named from the day of speaking: "Friday, Oct. 23", "last Tuesday night", "yesterday morning". */
import { DEICTIC_DAYS, MONTHS, PARTS_OF_DAY, type PartCode, SHORT_WEEKDAYS, WEEKDAYS } from '../../lexicon/en/calendar-words.ts';
import { type Scanned, on, unitsAway } from './expression.ts';
import { bare, extentOf, frameBefore } from './frame.ts';
import { type Parts, dateAfterWeekday } from './read-date.ts';
import { type Reader, contextAt, tokenOf, wordAt } from './reader.ts';
import { dateFrame } from './scan-month.ts';

/** A part of the day at `at` ("night", "nights"). */
function partAt(reader: Reader, at: number): { readonly part: PartCode; readonly plural: boolean } | null {
  const word = wordAt(reader, at);
  const single = PARTS_OF_DAY.get(word);
  if (single) return { part: single, plural: false };
  const plural = word.endsWith('s') ? PARTS_OF_DAY.get(word.slice(0, -1)) : undefined;
  return plural ? { part: plural, plural: true } : null;
}

/** "The Sunday Times": an article before it and a name after it. */
function isTitleOfPaper(reader: Reader, at: number): boolean {
  const next = tokenOf(reader, at + 1);
  return contextAt(reader, at - 1) === 'the' && next !== undefined && next.capital && !MONTHS.has(next.lower) && !PARTS_OF_DAY.has(next.lower);
}

/** A date whose weekday is at `at`. */
export function scanWeekday(reader: Reader, at: number): Scanned | null {
  const token = tokenOf(reader, at);
  if (!token || !token.capital || isTitleOfPaper(reader, at)) return null;
  const plural = !WEEKDAYS.has(token.lower);
  const weekday = WEEKDAYS.get(plural ? token.lower.slice(0, -1) : token.lower);
  if (weekday === undefined) return null;
  const parts: Parts = { kind: 'calendar', weekday };
  const short = SHORT_WEEKDAYS.has(token.lower);
  const dated = dateAfterWeekday(reader, short && wordAt(reader, at + 1) === '.' ? at + 2 : at + 1, parts);
  if (short && dated === null) return null;
  const part = dated === null ? partAt(reader, at + 1) : null;
  const to = dated ?? (part ? at + 2 : at + 1);
  const before = contextAt(reader, at - 1);
  const repeated = before === 'every' || before === 'each';
  const value = `XXXX-WXX-${weekday}${part ? `T${part.part}` : ''}`;
  if (repeated || plural || part?.plural) return on({ from: repeated ? at - 1 : at, to }, { kind: 'set', value, grain: 'day', weekday });
  const wide = dateFrame(reader, at);
  // "Earlier Friday" dates by Friday, and "get around Friday's ruling" is no hedge.
  const frame = /^(?:earlier|later|around)$/.test(wordAt(reader, wide.from)) ? bare(at) : wide;
  parts.part = part?.part;
  parts.shift = frame.shift;
  return on(extentOf(frame, to), parts);
}

/** "USA Today": a capital inside the sentence, after another and before none. */
const isName = ({ tokens, sentenceStart }: Reader, at: number): boolean =>
  at > sentenceStart && tokens[at]?.capital === true && tokens[at - 1]?.capital === true && tokens[at + 1]?.capital !== true;

/** Today, yesterday, tomorrow, tonight, with the part of the day after them. */
export function scanDeictic(reader: Reader, at: number): Scanned | null {
  const deictic = DEICTIC_DAYS.get(wordAt(reader, at));
  if (!deictic || isName(reader, at)) return null;
  const after = deictic.part === undefined ? partAt(reader, at + 1) : null;
  const part = after && !after.plural ? after.part : deictic.part;
  const frame = frameBefore(reader, at, false);
  const direction = Math.sign(deictic.days) as -1 | 0 | 1;
  return on(extentOf(frame.shift ? bare(at) : frame, after && !after.plural ? at + 2 : at + 1), Object.assign(unitsAway('day', direction, 'publication'), { part }));
}
