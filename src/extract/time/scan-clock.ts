/** Clock times with hedge and day: "about 3:42 p.m. EDT Thursday", "7.30pm", "0042 GMT", "noon Saturday", "half past ten", "eight in the morning". */
import { CLOCK_WORDS } from '../../lexicon/en/calendar-words.ts';
import { CLOCK_HEDGES } from '../../lexicon/en/time-hedges.ts';
import { SMALL_NUMBERS } from '../../lexicon/en/time-numbers.ts';
import { type Scanned, on } from './expression.ts';
import { type ReadClock, clockAt, dayPartAfter, halfAfter, onClock, withZone } from './read-clock.ts';
import { type Reader, contextAt, integerAt, tokenOf, wordAt } from './reader.ts';
import { dayBeginningAt } from './scan-of.ts';

/** Takes in the day right after the time ("10 p.m. Wednesday", "5 p.m. EST, Nov. 6") and the hedge before it. */
function withDay(reader: Reader, at: number, { clock, to }: ReadClock): Scanned {
  const hedge = CLOCK_HEDGES.get(wordAt(reader, at - 1));
  const from = hedge ? at - 1 : at;
  const next = wordAt(reader, to) === ',' ? to + 1 : to;
  const day = dayBeginningAt(reader, next);
  if (day?.from !== next) return on({ from, to, hedgeEnd: at, mod: hedge }, { kind: 'daytime', clock });
  return on({ from, to: day.to, hedgeEnd: at, mod: hedge ?? day.mod }, { ...day.expression, clock });
}

/** A clock time from a figure at `at`, or null. */
export function scanClock(reader: Reader, at: number): Scanned | null {
  const read = clockAt(reader, at);
  return read && withDay(reader, at, read);
}

/** Noon, midday, midnight; in capitals only where the sentence begins. */
export function scanClockWord(reader: Reader, at: number): Scanned | null {
  const minutes = CLOCK_WORDS.get(wordAt(reader, at));
  const isNameOrNot = tokenOf(reader, at)?.capital === at > reader.sentenceStart;
  if (minutes === undefined || contextAt(reader, at - 1) === 'high' || isNameOrNot) return null;
  return withDay(reader, wordAt(reader, at - 1) === '12' ? at - 1 : at, withZone(reader, at + 1, minutes));
}

const PAST_MINUTES: ReadonlyMap<string, number> = new Map([['half', 30], ['quarter', 15]]);

/** "half past ten", "a quarter to nine" from "past" or "to" at `at`. */
export function scanPast(reader: Reader, at: number): Scanned | null {
  const before = wordAt(reader, at - 1);
  const minutes = PAST_MINUTES.get(before);
  const isTo = wordAt(reader, at) === 'to';
  if (minutes === undefined || (isTo && minutes === 30)) return null;
  const hour = SMALL_NUMBERS.get(wordAt(reader, at + 1)) ?? integerAt(reader, at + 1);
  if (hour < 1 || hour > 12) return null;
  const half = halfAfter(reader, at + 2, hour);
  const total = onClock(hour, isTo ? -minutes : minutes, half?.afternoon ?? false);
  const from = minutes === 15 && wordAt(reader, at - 2) === 'a' ? at - 2 : at - 1;
  return withDay(reader, from, { clock: { minutes: (total + 1440) % 1440, halfUnknown: half === null }, to: half?.to ?? at + 2 });
}

/** "eight in the morning": an hour in words before the part of the day at `at`. */
export function scanSpokenHour(reader: Reader, at: number): Scanned | null {
  const hour = SMALL_NUMBERS.get(wordAt(reader, at - 3));
  if (hour === undefined || hour < 1 || hour > 12 || tokenOf(reader, at - 4)?.kind === 'number') return null;
  const half = dayPartAfter(reader, at - 2, hour);
  return half && withDay(reader, at - 3, { clock: { minutes: onClock(hour, 0, half.afternoon), halfUnknown: false }, to: half.to });
}
