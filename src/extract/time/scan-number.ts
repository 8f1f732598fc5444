/** Expressions that begin with a figure: bare years, year ranges, decades, centuries, numeric dates. */
import { MONTHS, SEASONS, WEEKDAYS } from '../../lexicon/en/calendar-words.ts';
import { COUNTED, NO_YEAR_BEFORE, YEAR_BEFORE, HEAT } from '../../lexicon/en/time-contexts.ts';
import { DECADE_WORDS, ORDINALS } from '../../lexicon/en/time-numbers.ts';
import { isCivilDate } from '../../model/value/calendar.ts';
import type { CalendarExpression, ClockReading, Scanned } from './expression.ts';
import { frameBefore } from './frame.ts';
import { type Reader, contextAt, integerAt, isDash, isHyphen, tokenOf, touches, wordAt, yearAt } from './reader.ts';


/** A year or what it begins ("1990s", "2009-2010", "1998-03-06"). */
export function scanNumber(reader: Reader, at: number): Scanned | null {
  return isoDate(reader, at) ?? slashDate(reader, at) ?? dottedDate(reader, at) ?? decade(reader, at) ?? century(reader, at) ?? bareYear(reader, at);
}

function isoDate(reader: Reader, at: number): Scanned | null {
  const year = yearAt(reader, at);
  if (year < 0 || !isHyphen(wordAt(reader, at + 1)) || !touches(reader, at + 2) || !isHyphen(wordAt(reader, at + 3)) || !touches(reader, at + 4)) return null;
  const [month, day] = [integerAt(reader, at + 2), integerAt(reader, at + 4)];
  if (!isCivilDate(year, month, day)) return null;
  const clock = isoClock(reader, at + 5);
  return calendar(at, clock?.to ?? at + 5, { kind: 'calendar', year, month, day, ...(clock && { clock: clock.clock }) });
}

/** "T09:15:00Z", "T15:00+02:00" right after an ISO date. */
function isoClock(reader: Reader, at: number): { readonly clock: ClockReading; readonly to: number } | null {
  if (wordAt(reader, at) !== 't' || !touches(reader, at) || wordAt(reader, at + 2) !== ':') return null;
  const [hour, minute] = [integerAt(reader, at + 1), integerAt(reader, at + 3)];
  if (hour < 0 || hour > 24 || minute < 0 || minute > 59) return null;
  let to = at + 4;
  while (touches(reader, to) && /^(?:[:.+−-]|z|\d{2}(?:\.\d+)?)$/.test(wordAt(reader, to))) to += 1;
  const zulu = wordAt(reader, to - 1) === 'z';
  const signed = /^[+−-]$/.test(wordAt(reader, to - 4)) ? (wordAt(reader, to - 4) === '+' ? 1 : -1) * (integerAt(reader, to - 3) * 60 + integerAt(reader, to - 1)) : null;
  return { clock: { minutes: hour * 60 + minute, halfUnknown: false, ...(zulu ? { zone: 'Z', zoneMinutes: 0 } : signed !== null && { zoneMinutes: signed }) }, to };
}

const calendar = (from: number, to: number, expression: CalendarExpression): Scanned => ({ from, to, hedgeEnd: from, expression });

/** "9/11/2022", "11-09-2022": month first unless the figures say otherwise; where both may be, the other order is kept. */
function slashDate(reader: Reader, at: number): Scanned | null {
  const mark = wordAt(reader, at + 1);
  if ((mark !== '/' && mark !== '-') || wordAt(reader, at + 3) !== mark || !touches(reader, at + 1) || !touches(reader, at + 2) || !touches(reader, at + 3) || !touches(reader, at + 4)) return null;
  if (touches(reader, at) && at > reader.sentenceStart && contextAt(reader, at - 1) === '/') return null;
  return numericDate(at, at + 5, [integerAt(reader, at), integerAt(reader, at + 2), integerAt(reader, at + 4)], (tokenOf(reader, at + 4)?.text.length ?? 0) === 4 || mark === '/');
}

/** "11.09.2022": day first, as wherever dates are written with points. */
function dottedDate(reader: Reader, at: number): Scanned | null {
  const m = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)$/.exec(tokenOf(reader, at)?.text ?? '');
  if (!m) return null;
  const [day, month, year] = [Number(m[1]), Number(m[2]), fullYear(Number(m[3]))];
  return isCivilDate(year, month, day) ? calendar(at, at + 1, { kind: 'calendar', year, month, day }) : null;
}

const fullYear = (year: number): number => (year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year);

function numericDate(from: number, to: number, [a, b, c]: readonly [number, number, number], allowed: boolean): Scanned | null {
  if (a < 1 || b < 1 || c < 0 || !allowed) return null;
  const year = fullYear(c);
  const [monthFirst, dayFirst] = [isCivilDate(year, a, b), isCivilDate(year, b, a)];
  if (monthFirst) return calendar(from, to, { kind: 'calendar', year, month: a, day: b, ...(dayFirst && a !== b && { swapped: { month: b, day: a } }) });
  return dayFirst ? calendar(from, to, { kind: 'calendar', year, month: b, day: a }) : null;
}

/** "1990s", "'80s", "the mid-1990s", "the last half of the '80s". */
function decade(reader: Reader, at: number): Scanned | null {
  const number = integerAt(reader, at);
  const text = tokenOf(reader, at)?.text ?? '';
  const apostrophe = /^['’]$/.test(wordAt(reader, at + 1)) ? 1 : 0;
  if (number < 0 || number % 10 !== 0 || wordAt(reader, at + 1 + apostrophe) !== 's' && wordAt(reader, at + 1) !== "'s" && wordAt(reader, at + 1) !== '’s') return null;
  const to = wordAt(reader, at + 1) === 's' || wordAt(reader, at + 1).length === 2 ? at + 2 : at + 3;
  if (!touches(reader, at + 1)) return null;
  const short = text.length === 2;
  if (text.length !== 4 && !short) return null;
  const quoted = short && /^['’‘]$/.test(wordAt(reader, at - 1)) && touches(reader, at);
  if (short && !quoted && wordAt(reader, at - 1) !== 'the' && !/^(?:early|late|mid|-)$/.test(wordAt(reader, at - 1))) return null;
  if (short && !quoted && isHeat(reader)) return null;
  return decadeAt(reader, quoted ? at - 1 : at, to, short ? 1900 + number : number);
}

/** "Temperatures in the 80s" are no years. */
function isHeat({ tokens, sentenceStart, end }: Reader): boolean {
  for (let i = sentenceStart; i < end; i += 1) if (HEAT.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

function decadeAt(reader: Reader, head: number, to: number, first: number): Scanned {
  const frame = frameBefore(reader, head, true);
  const century = first % 100 === 0 && first < 1900;
  return {
    from: frame.from, to, hedgeEnd: frame.hedgeEnd, ...(frame.mod && { mod: frame.mod }),
    expression: century ? { kind: 'years', first, count: 100, value: String(first / 100), grain: 'century' } : { kind: 'years', first, count: 10, value: String(Math.floor(first / 10)), grain: 'decade' },
  };
}

/** "the nineties" at its word. */
export function scanDecadeWord(reader: Reader, at: number): Scanned | null {
  const tens = DECADE_WORDS[wordAt(reader, at)];
  const before = wordAt(reader, at - 1);
  if (tens === undefined || !(before === 'the' || before === 'early' || before === 'late' || isHyphen(before))) return null;
  return decadeAt(reader, at, at + 1, 1900 + tens);
}

/** "20th century", "21st-century", from its figure. */
function century(reader: Reader, at: number): Scanned | null {
  const number = integerAt(reader, at);
  if (number < 1 || number > 30 || !/^(?:st|nd|rd|th)$/.test(wordAt(reader, at + 1)) || !touches(reader, at + 1)) return null;
  return centuryAt(reader, at, at + 2, number);
}

/** "the twentieth century" at its ordinal. */
export function scanOrdinalCentury(reader: Reader, at: number): Scanned | null {
  const number = ORDINALS[wordAt(reader, at)];
  return number === undefined ? null : centuryAt(reader, at, at + 1, number);
}

function centuryAt(reader: Reader, head: number, after: number, number: number): Scanned | null {
  const at = isHyphen(wordAt(reader, after)) ? after + 1 : after;
  if (wordAt(reader, at) !== 'century') return null;
  const frame = frameBefore(reader, head, true);
  return { from: frame.from, to: at + 1, hedgeEnd: frame.hedgeEnd, ...(frame.mod && { mod: frame.mod }), expression: { kind: 'years', first: (number - 1) * 100, count: 100, value: String(number - 1).padStart(2, '0'), grain: 'century' } };
}

function bareYear(reader: Reader, at: number): Scanned | null {
  const year = yearAt(reader, at);
  if (year < 0 || !standsAsYear(reader, at, year)) return null;
  if (/^(?:first|second|third|fourth|fiscal|quarter|period|1st|2nd|3rd|4th)$/.test(wordAt(reader, at + 1)) && /^(?:first|second|third|fourth|fiscal|quarter|half|period|year|-)$/.test(/^(?:quarter|period)$/.test(wordAt(reader, at + 1)) ? 'period' : wordAt(reader, at + 2))) return null;
  const parts: CalendarExpression = { kind: 'calendar', year };
  const range = yearRange(reader, at, year);
  const head = wordAt(reader, at - 1) === 'year' && wordAt(reader, at - 2) === 'the' ? at - 2 : at;
  const joined = isHyphen(wordAt(reader, at - 1)) && touches(reader, at) ? wordAt(reader, at - 2) : '';
  if (joined === 'post' || joined === 'pre') return { from: at - 2, to: at + 1, hedgeEnd: at, mod: joined === 'post' ? 'AFTER' : 'BEFORE', expression: parts };
  const frame = frameBefore(reader, head, false);
  const own: { readonly from: number; readonly hedgeEnd: number; readonly mod?: Scanned['mod'] } = frame.shift ? { from: head, hedgeEnd: head } : frame;
  const later = laterAfter(reader, at + 1);
  return { from: own.from, to: range ? range.to : later ?? at + 1, hedgeEnd: own.hedgeEnd, ...(own.mod ? { mod: own.mod } : later ? { mod: 'ON_OR_AFTER' } : {}), expression: range ? { ...parts, to: { year: range.year } } : parts };
}

/** "1990 and beyond", "1994 or later". */
const laterAfter = (reader: Reader, at: number): number | undefined => ((wordAt(reader, at) === 'and' && wordAt(reader, at + 1) === 'beyond') || (wordAt(reader, at) === 'or' && wordAt(reader, at + 1) === 'later') ? at + 2 : undefined);

/** "2009-2010", "1957-58", with any dash. */
function yearRange(reader: Reader, at: number, year: number): { readonly year: number; readonly to: number } | null {
  const dash = wordAt(reader, at + 1);
  if (!isDash(dash) && !(dash === '/' && touches(reader, at + 1))) return null;
  const full = yearAt(reader, at + 2);
  if (full > year) return { year: full, to: at + 3 };
  const short = integerAt(reader, at + 2);
  const end = Math.floor(year / 100) * 100 + short;
  return touches(reader, at + 2) && short >= 0 && tokenOf(reader, at + 2)?.text.length === 2 && end > year ? { year: end, to: at + 3 } : null;
}

function standsAsYear(reader: Reader, at: number, year: number): boolean {
  const before = contextAt(reader, at - 1);
  const after = contextAt(reader, at + 1);
  if (NO_YEAR_BEFORE.has(before) && before !== 'than' && before !== 'over') return false;
  if (reader.tokens[at + 1]?.spaced === false && (after === '%' || (after === '/' && !yearRange(reader, at, year)) || reader.tokens[at + 1]?.kind === 'word')) return false;
  if (COUNTED.has(after) || (year < 1900 && !YEAR_BEFORE.has(before))) return false;
  if (year < 1500 && !/^(?:in|since|year)$/.test(before)) return false;
  if (at > reader.sentenceStart && reader.tokens[at]?.spaced === false && !isDash(before) && before !== '(' && before !== '"' && before !== '“') return false;
  const previous = reader.tokens[at - 1];
  if (at - 1 > reader.sentenceStart && previous?.capital && previous.text.length > 1 && !(before in MONTHS) && !(before in SEASONS) && !YEAR_BEFORE.has(before)) return false;
  if (isDash(before) && reader.tokens[at]?.spaced === false && reader.tokens[at - 2]?.kind === 'number' && reader.tokens[at - 2]?.text.length !== 4) return false;
  return YEAR_BEFORE.has(before) || year >= 1900 || before in WEEKDAYS;
}
