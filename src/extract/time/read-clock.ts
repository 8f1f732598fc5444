/** The parts of a clock time, token by token: figures, the half of the day, the zone. */
import { PARTS_OF_DAY, WEEKDAYS } from '../../lexicon/en/calendar-words.ts';
import { CLOCK_BEFORE } from '../../lexicon/en/time-contexts.ts';
import { TIME_ZONES } from '../../lexicon/en/time-zones.ts';
import { wordSet } from '../../model/word-set.ts';
import type { ClockReading } from './expression.ts';
import { type Reader, contextAt, integerAt, tokenOf, touches, wordAt } from './reader.ts';

export interface ReadClock { readonly clock: ClockReading; readonly to: number }
interface Half { readonly afternoon: boolean; readonly to: number }

/** What may stand right behind the figure of a clock time. */
export const BEHIND_FIGURE = wordSet([':', 'a.m.', 'am', 'a.m', 'p.m.', 'pm', 'p.m', 'at', 'in', "o'clock", 'o’clock', 'hrs', 'hours', 'h', ...TIME_ZONES.keys()]);

/** "a.m.", "pm" at the index. */
function halfAt(reader: Reader, at: number): Half | null {
  const word = wordAt(reader, at);
  if (word === 'a.m.' || word === 'am' || word === 'a.m') return { afternoon: false, to: at + 1 };
  return word === 'p.m.' || word === 'pm' || word === 'p.m' ? { afternoon: true, to: at + 1 } : null;
}

/** "in the morning", "at night" after an hour. */
export function dayPartAfter(reader: Reader, at: number, hour: number): Half | null {
  const word = wordAt(reader, at);
  if (word === 'at' && wordAt(reader, at + 1) === 'night') return { afternoon: hour >= 6 && hour < 12, to: at + 2 };
  if (word !== 'in' || wordAt(reader, at + 1) !== 'the') return null;
  const part = PARTS_OF_DAY.get(wordAt(reader, at + 2));
  // "In the morning session" is no part of the day.
  return (part === 'MO' || part === 'AF' || part === 'EV') && !/^(?:session|sitting|edition|shift)s?$/.test(wordAt(reader, at + 3)) ? { afternoon: part !== 'MO', to: at + 3 } : null;
}

/** "On Saturday morning" after a clock time, which says the half of its day and is no part of it. */
function dayPartOn(reader: Reader, at: number, hour: number): Half | null {
  if (wordAt(reader, at) !== 'on' || !WEEKDAYS.has(wordAt(reader, at + 1))) return null;
  const part = PARTS_OF_DAY.get(wordAt(reader, at + 2));
  if (part === undefined) return null;
  return { afternoon: part === 'AF' || part === 'EV' || (part === 'NI' && hour >= 6 && hour < 12), to: at };
}

/** Either of the two ways to say the half of the day. */
export const halfAfter = (reader: Reader, at: number, hour: number): Half | null => halfAt(reader, at) ?? dayPartAfter(reader, at, hour);

/** Minutes after midnight of a time on the twelve-hour clock. */
export const onClock = (hour: number, minute: number, afternoon: boolean): number => ((hour % 12) + (afternoon ? 12 : 0)) * 60 + minute;

interface Figures { readonly hour: number; readonly minute: number; readonly to: number; readonly form: 'colon' | 'point' | 'four' | 'hour' }

/** Hour and minute as written at the index: "7:15", "7.30", "0042", "7". */
function figuresAt(reader: Reader, at: number): Figures | null {
  const token = tokenOf(reader, at);
  if (!token || token.kind !== 'number') return null;
  const point = /^(\d{1,2})\.(\d\d)$/.exec(token.text);
  if (point) return valid({ hour: Number(point[1]), minute: Number(point[2]), to: at + 1, form: 'point' });
  const whole = integerAt(reader, at);
  if (whole < 0) return null;
  if (token.text.length === 4) return valid({ hour: Math.floor(whole / 100), minute: whole % 100, to: at + 1, form: 'four' });
  if (token.text.length > 2) return null;
  const colon = wordAt(reader, at + 1) === ':' && touches(reader, at + 1) && touches(reader, at + 2) && tokenOf(reader, at + 2)?.text.length === 2;
  if (!colon) return valid({ hour: whole, minute: 0, to: at + 1, form: 'hour' });
  // "3:07:35" is how long somebody ran.
  return wordAt(reader, at + 3) === ':' && touches(reader, at + 3) ? null : valid({ hour: whole, minute: integerAt(reader, at + 2), to: at + 3, form: 'colon' });
}

const valid = (figures: Figures): Figures | null => (figures.hour >= 0 && figures.hour <= 24 && figures.minute >= 0 && figures.minute < 60 ? figures : null);

function zoneAfter(reader: Reader, at: number): { readonly to: number; readonly zone?: string; readonly zoneMinutes?: number | undefined } {
  const token = tokenOf(reader, at);
  const offset = token && TIME_ZONES.get(token.lower);
  if (!token || offset === undefined || token.text !== token.text.toUpperCase() || (token.text.length === 1 && token.spaced)) return { to: at };
  return { to: at + 1, zone: token.text, zoneMinutes: offset ?? undefined };
}

/** A clock time whose half of the day is known, with the zone after it. */
export function withZone(reader: Reader, at: number, minutes: number): ReadClock {
  const { to, zone, zoneMinutes } = zoneAfter(reader, at);
  return { clock: { minutes, halfUnknown: false, zone, zoneMinutes }, to };
}

/** A clock time that begins with the figure at `at`, or null. */
export function clockAt(reader: Reader, at: number): ReadClock | null {
  const figures = figuresAt(reader, at);
  if (!figures) return null;
  const { hour, minute, form, to } = figures;
  const half = form === 'four' ? null : halfAt(reader, to);
  if (half && hour >= 1 && hour <= 12) return withZone(reader, half.to, onClock(hour, minute, half.afternoon));
  if (half && form !== 'hour') return withZone(reader, half.to, hour * 60 + minute);
  if (form === 'hour') return hourPhrase(reader, to, hour);
  const next = wordAt(reader, to);
  if (zoneAfter(reader, to).zone) return withZone(reader, to, hour * 60 + minute);
  if (form !== 'point' && (next === 'hrs' || next === 'hours' || (next === 'h' && touches(reader, to)))) return withZone(reader, to + 1, hour * 60 + minute);
  const spoken = hour >= 1 && hour <= 12 ? (dayPartAfter(reader, to, hour) ?? dayPartOn(reader, to, hour)) : null;
  if (spoken && (form === 'colon' || CLOCK_BEFORE.has(contextAt(reader, at - 1)))) return withZone(reader, spoken.to, onClock(hour, minute, spoken.afternoon));
  if (form !== 'colon' || !(CLOCK_BEFORE.has(contextAt(reader, at - 1)) || WEEKDAYS.has(next))) return null;
  return { clock: { minutes: hour * 60 + minute, halfUnknown: hour >= 1 && hour <= 12 }, to };
}

/** "10 o'clock", "4 in the morning" after an hour that ends at `at`. */
function hourPhrase(reader: Reader, at: number, hour: number): ReadClock | null {
  if (hour < 1 || hour > 12) return null;
  const oclock = /^o['’]clock$/.test(wordAt(reader, at));
  const after = oclock ? at + 1 : at;
  const half = dayPartAfter(reader, after, hour);
  if (half) return withZone(reader, half.to, onClock(hour, 0, half.afternoon));
  return oclock ? { clock: { minutes: (hour % 12) * 60, halfUnknown: true }, to: after } : null;
}
