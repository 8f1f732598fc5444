/** Clock times in the forms that news uses, with zone and with the day that follows them: "3:42 p.m. EDT Thursday", "7.30pm", "0042 GMT", "half past ten". */
import { CLOCK_WORDS, PARTS_OF_DAY, type PartCode, WEEKDAYS } from '../../lexicon/en/calendar-words.ts';
import { CLOCK_HEDGES, PART_WORDS, SHIFT_WORDS } from '../../lexicon/en/time-hedges.ts';
import { SMALL_NUMBERS } from '../../lexicon/en/time-numbers.ts';
import { TIME_ZONES } from '../../lexicon/en/time-zones.ts';
import type { ClockReading, Expression, Scanned } from './expression.ts';
import { type Reader, contextAt, integerAt, isHyphen, tokenOf, touches, wordAt } from './reader.ts';
import { dayBeginningAt, scanOfDay } from './scan-of.ts';

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

/** "in the morning", "at night" after an hour. */
function dayPartAfter(reader: Reader, at: number, hour: number): { readonly afternoon: boolean; readonly to: number } | null {
  const word = wordAt(reader, at);
  if (word === 'at' && wordAt(reader, at + 1) === 'night') return { afternoon: hour >= 6 && hour < 12, to: at + 2 };
  if (word !== 'in' || wordAt(reader, at + 1) !== 'the') return null;
  const part = PARTS_OF_DAY[wordAt(reader, at + 2)];
  return part === 'MO' || part === 'AF' || part === 'EV' ? { afternoon: part !== 'MO', to: at + 3 } : null;
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
  const half = dayPartAfter(reader, after, hour);
  if (half) return withZone(reader, half.to, onClock(hour, 0, half.afternoon));
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
  const half = halfAt(reader, at + 2) ?? dayPartAfter(reader, at + 2, hour);
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
  const day = dayBeginningAt(reader, at);
  return day && day.from === at && (day.expression.kind === 'calendar' || day.expression.kind === 'relative') ? day : null;
}

/** "mid-afternoon", "late night", with the day that follows. */
function middleOf(reader: Reader, from: number, { part, to }: { readonly part: PartCode; readonly to: number }): Scanned {
  const mod = PART_WORDS[wordAt(reader, from)];
  const day = dayAfter(reader, to);
  const base = { from, hedgeEnd: from, ...(mod && { mod }) };
  return day ? { ...base, to: day.to, expression: { ...day.expression, part } as Expression } : { ...base, to, expression: { kind: 'daytime', part } };
}

/** "Overnight" as an adverb, with the day that follows it; before a noun it says what kind of thing. */
export function scanOvernight(reader: Reader, at: number): Scanned | null {
  const day = dayAfter(reader, at + 1);
  if (day) return { from: at, to: day.to, hedgeEnd: at, expression: { ...day.expression, part: 'NI' } as Expression };
  const next = tokenOf(reader, at + 1);
  if (next && next.kind === 'word' && !OVERNIGHT_BEFORE.has(next.lower)) return null;
  return { from: at, to: at + 1, hedgeEnd: at, expression: { kind: 'daytime', part: 'NI', shift: 'last' } };
}

const OVERNIGHT_BEFORE: ReadonlySet<string> = new Set(['in', 'on', 'at', 'and', 'as', 'to', 'by', 'with', 'when', 'after', 'before', 'into', 'near', 'from', 'but', 'that', 'for', 'while']);

/** "eight in the morning": an hour in words before the part of the day at `at`. */
function spokenHour(reader: Reader, at: number): Scanned | null {
  const hour = SMALL_NUMBERS[wordAt(reader, at - 3)];
  if (hour === undefined || hour < 1 || hour > 12 || tokenOf(reader, at - 4)?.kind === 'number') return null;
  const half = dayPartAfter(reader, at - 2, hour);
  return half && withDay(reader, at - 3, { clock: { minutes: onClock(hour, 0, half.afternoon), halfUnknown: false }, to: half.to });
}

/** Parts of the day: "this morning", "last night", "the morning of Sept. 5", "overnight". */
export function scanPart(reader: Reader, at: number): Scanned | null {
  const word = wordAt(reader, at);
  const part = PARTS_OF_DAY[word];
  if (!part) return null;
  const middle = wordAt(reader, isHyphen(wordAt(reader, at - 1)) ? at - 2 : at - 1);
  if (middle === 'mid' || middle === 'late' || middle === 'early') return middleOf(reader, isHyphen(wordAt(reader, at - 1)) ? at - 2 : at - 1, { part, to: at + 1 });
  const before = wordAt(reader, at - 1);
  const spoken = spokenHour(reader, at);
  if (spoken) return spoken;
  const of = scanOfDay(reader, at, { from: before === 'the' ? at - 1 : at, part });
  if (of) return of;
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
