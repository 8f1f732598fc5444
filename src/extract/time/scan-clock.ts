/** Clock times in the forms that news uses, with zone and with the day that follows them: "3:42 p.m. EDT Thursday", "7.30pm", "0042 GMT", "half past ten". */
import { CLOCK_WORDS, MONTHS, PARTS_OF_DAY, type PartCode, WEEKDAYS } from '../../lexicon/en/calendar-words.ts';
import { CLOCK_HEDGES, SHIFT_WORDS } from '../../lexicon/en/time-hedges.ts';
import { SMALL_NUMBERS } from '../../lexicon/en/time-numbers.ts';
import { TIME_ZONES } from '../../lexicon/en/time-zones.ts';
import type { ClockReading, Expression, Scanned } from './expression.ts';
import { type Reader, contextAt, integerAt, tokenOf, touches, wordAt } from './reader.ts';
import { scanDeictic, scanMonth, scanWeekday } from './scan-day.ts';

interface Read { readonly clock: ClockReading; readonly to: number; readonly part?: PartCode }

/** Words before bare "7:15" that make it a clock time. */
const AT: ReadonlySet<string> = new Set(['at', 'by', 'until', 'till', 'around', 'about', 'before', 'after', 'from', 'since', 'between', 'and', 'to', 'past', 'shortly', 'only']);

/** "a.m.", "pm", "p . m" at the index: minutes to add at noon, and one past it. */
function halfAt(reader: Reader, at: number): { readonly afternoon: boolean; readonly to: number } | null {
  const word = wordAt(reader, at);
  if (word === 'a.m.' || word === 'am' || word === 'a.m') return { afternoon: false, to: at + 1 };
  if (word === 'p.m.' || word === 'pm' || word === 'p.m') return { afternoon: true, to: at + 1 };
  return null;
}

const onClock = (hour: number, minute: number, afternoon: boolean): number => ((hour % 12) + (afternoon ? 12 : 0)) * 60 + minute;

/** Hour and minute as written at the index: "7:15", "7.30", "0042", "7". */
function figuresAt(reader: Reader, at: number): { readonly hour: number; readonly minute: number; readonly to: number; readonly form: 'colon' | 'point' | 'four' | 'hour' } | null {
  const token = tokenOf(reader, at);
  if (!token || token.kind !== 'number') return null;
  const point = /^(\d{1,2})\.(\d\d)$/.exec(token.text);
  if (point) return hourMinute([Number(point[1]), Number(point[2])], at + 1, 'point');
  const whole = integerAt(reader, at);
  if (whole < 0) return null;
  if (token.text.length === 4) return hourMinute([Math.floor(whole / 100), whole % 100], at + 1, 'four');
  if (token.text.length > 2) return null;
  if (wordAt(reader, at + 1) === ':' && touches(reader, at + 1) && touches(reader, at + 2) && tokenOf(reader, at + 2)?.text.length === 2) {
    if (wordAt(reader, at + 3) === ':' && touches(reader, at + 3)) return null;
    return hourMinute([whole, integerAt(reader, at + 2)], at + 3, 'colon');
  }
  return hourMinute([whole, 0], at + 1, 'hour');
}

function hourMinute([hour, minute]: readonly [number, number], to: number, form: 'colon' | 'point' | 'four' | 'hour'): ReturnType<typeof figuresAt> {
  return hour >= 0 && hour <= 24 && minute >= 0 && minute < 60 ? { hour, minute, to, form } : null;
}

function zoneAfter(reader: Reader, at: number): { readonly to: number; readonly zone?: string; readonly zoneMinutes?: number } {
  const bracket = wordAt(reader, at) === '(' ? at + 1 : at;
  const word = wordAt(reader, bracket);
  const token = tokenOf(reader, bracket);
  const offset = TIME_ZONES[word];
  if (offset === undefined || !token || token.text !== token.text.toUpperCase() || (word.length === 1 && token.spaced) || bracket !== at) return { to: at };
  return { to: at + 1, zone: token.text, ...(offset !== null && { zoneMinutes: offset }) };
}

/** A clock time that begins with the figure at `at`. */
function clockAt(reader: Reader, at: number): Read | null {
  const figures = figuresAt(reader, at);
  if (!figures) return null;
  const { hour, minute } = figures;
  const half = halfAt(reader, figures.to);
  if (half && hour >= 1 && hour <= 12 && figures.form !== 'four') return withZone(reader, half.to, onClock(hour, minute, half.afternoon));
  if (half && figures.form !== 'hour' && hour > 12) return withZone(reader, half.to, hour * 60 + minute);
  const next = wordAt(reader, figures.to);
  if (figures.form === 'hour') return hourPhrase(reader, figures.to, hour);
  const zone = zoneAfter(reader, figures.to);
  if (zone.zone || next === 'hrs' || next === 'hours' || (next === 'h' && touches(reader, figures.to))) {
    const to = zone.zone ? figures.to : figures.to + 1;
    if (figures.form === 'point' && !zone.zone) return null;
    return withZone(reader, to, hour * 60 + minute);
  }
  if (figures.form !== 'colon') return null;
  const before = contextAt(reader, at - 1);
  if (!AT.has(before) && !(next in WEEKDAYS)) return null;
  return { clock: { minutes: hour * 60 + minute, halfUnknown: hour >= 1 && hour <= 12 }, to: figures.to };
}

function withZone(reader: Reader, at: number, minutes: number): Read {
  const { to, ...zone } = zoneAfter(reader, at);
  return { clock: { minutes, halfUnknown: false, ...zone }, to };
}

/** "10 o'clock", "4 in the morning" after an hour that ends at `at`. */
function hourPhrase(reader: Reader, at: number, hour: number): Read | null {
  const oclock = /^o['’]clock$/.test(wordAt(reader, at));
  const after = oclock ? at + 1 : at;
  if (hour < 1 || hour > 12) return null;
  if (wordAt(reader, after) === 'in' && wordAt(reader, after + 1) === 'the') {
    const part = PARTS_OF_DAY[wordAt(reader, after + 2)];
    if (part === 'MO' || part === 'AF' || part === 'EV') return withZone(reader, after + 3, onClock(hour, 0, part !== 'MO'));
  }
  if (oclock && wordAt(reader, after) === 'at' && wordAt(reader, after + 1) === 'night') return withZone(reader, after + 2, onClock(hour, 0, hour >= 6 && hour < 12));
  return oclock ? { clock: { minutes: (hour % 12) * 60, halfUnknown: true }, to: after } : null;
}

/** "half past ten", "quarter to nine", "ten minutes past seven" from "past" or "to" at `at`. */
export function scanPast(reader: Reader, at: number): Scanned | null {
  const hourWord = wordAt(reader, at + 1);
  const hour = SMALL_NUMBERS[hourWord] ?? integerAt(reader, at + 1);
  const before = wordAt(reader, at - 1);
  const minutes = before === 'half' ? 30 : before === 'quarter' ? 15 : 0;
  if (minutes === 0 || hour < 1 || hour > 12 || (before === 'half' && wordAt(reader, at) === 'to')) return null;
  const from = before === 'quarter' && wordAt(reader, at - 2) === 'a' ? at - 2 : at - 1;
  const total = (hour % 12) * 60 + (wordAt(reader, at) === 'past' ? minutes : -minutes);
  const half = halfAt(reader, at + 2);
  const clock: ClockReading = { minutes: (total + (half?.afternoon ? 720 : 0) + 1440) % 1440, halfUnknown: half === null };
  return withDay(reader, from, { clock, to: half?.to ?? at + 2 });
}

/** A clock time from a figure at `at`, or null. */
export function scanClock(reader: Reader, at: number): Scanned | null {
  const read = clockAt(reader, at);
  return read && withDay(reader, at, read);
}

/** Noon, midday, midnight. */
export function scanClockWord(reader: Reader, at: number): Scanned | null {
  const minutes = CLOCK_WORDS[wordAt(reader, at)];
  if (minutes === undefined) return null;
  if (contextAt(reader, at - 1) === 'high' || tokenOf(reader, at)?.capital === (at > reader.sentenceStart)) return null;
  const zone = zoneAfter(reader, at + 1);
  const from = wordAt(reader, at - 1) === '12' ? at - 1 : at;
  return withDay(reader, from, { clock: { minutes, halfUnknown: false, ...(zone.zone && { zone: zone.zone }), ...(zone.zoneMinutes !== undefined && { zoneMinutes: zone.zoneMinutes }) }, to: zone.to });
}

/** Takes in the day right after the time ("10 p.m. Wednesday", "5 p.m. EST, Nov. 6") and the hedge before it. */
function withDay(reader: Reader, at: number, { clock, to }: Read): Scanned {
  const hedge = CLOCK_HEDGES[wordAt(reader, at - 1)];
  const from = hedge ? at - 1 : at;
  const base = { from, hedgeEnd: at, ...(hedge && { mod: hedge }) };
  const dayAt = wordAt(reader, to) === ',' ? to + 1 : to;
  const day = dayAfter(reader, dayAt);
  if (!day) return { ...base, to, expression: { kind: 'daytime', clock } };
  return { ...base, ...(day.mod && !hedge && { mod: day.mod }), to: day.to, expression: { ...day.expression, clock } as Expression };
}

function dayAfter(reader: Reader, at: number): Scanned | null {
  const word = wordAt(reader, at);
  const head = word in SHIFT_WORDS ? at + 1 : at;
  const headWord = wordAt(reader, head);
  const day = headWord in WEEKDAYS ? scanWeekday(reader, head) : headWord in MONTHS ? scanMonth(reader, head) : scanDeictic(reader, head) ?? dayMonth(reader, head);
  return day && day.from === at && (day.expression.kind === 'calendar' || day.expression.kind === 'relative') ? day : null;
}

/** "7pm 5 May": the day stands before its month. */
function dayMonth(reader: Reader, at: number): Scanned | null {
  const month = wordAt(reader, at + 1) in MONTHS ? at + 1 : wordAt(reader, at + 2) in MONTHS ? at + 2 : -1;
  if (integerAt(reader, at) < 1 || month < 0) return null;
  return scanMonth(reader, month);
}

/** Parts of the day: "this morning", "last night", "the morning of Sept. 5", "overnight". */
export function scanPart(reader: Reader, at: number): Scanned | null {
  const word = wordAt(reader, at);
  const part = PARTS_OF_DAY[word];
  if (!part) return null;
  const before = wordAt(reader, at - 1);
  const shift = before === 'last' || before === 'this' || before === 'next' || before === 'that' || before === 'previous' || before === 'following' || before === 'same' ? SHIFT_WORDS[before] : undefined;
  if (shift) {
    const the = wordAt(reader, at - 2) === 'the' ? 1 : 0;
    const mod = { earlier: 'START', early: 'START', late: 'END', later: 'END' }[wordAt(reader, at - 2 - the)] as Scanned['mod'];
    const from = at - 1 - the - (mod ? 1 : 0);
    return { from, to: at + 1, hedgeEnd: from, ...(mod && { mod }), expression: { kind: 'daytime', part, shift } };
  }
  if (before === 'the' && (contextAt(reader, at - 2) === 'in' || contextAt(reader, at - 2) === 'during')) return { from: at - 1, to: at + 1, hedgeEnd: at - 1, expression: { kind: 'daytime', part, shift: 'same' } };
  return null;
}
