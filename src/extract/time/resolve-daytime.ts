/** Clock times and parts of the day: laid onto their day. */
import { PART_MINUTES, type PartCode } from '../../lexicon/en/calendar-words.ts';
import { MINUTES_A_DAY, isoDate } from '../../model/value/calendar.ts';
import { type TimeAnchor, type TimeBounds, within } from '../../model/value/time.ts';
import { type Context, FROM_PUBLICATION, NOTHING, type Place, type Reading, anchoredTo, openReading, recent, unitReading } from './context.ts';
import type { ClockReading, DaytimeExpression } from './expression.ts';
import { clockValue, dayStretch } from './format.ts';

/** "That night" looks back over so many sentences for its day, a bare clock time over so many. */
const SAME_DAY_OVER = 4;
const CLOCK_OVER = 1;
const HALF_A_DAY = 720;

const instant = (minutes: number): TimeBounds => within(minutes, minutes + 1);
const midnightOf = (day: number): number => day * MINUTES_A_DAY;

export function resolveDaytime(context: Context, place: Place, { clock, part, shift }: DaytimeExpression): Reading {
  const beside = place.attached ? context.toldDay : null;
  if (beside && clock) {
    const { stretch, known, alternatives } = beside;
    const rest = { anchor: anchoredTo(beside), symbolic: 'day', step: 'on the day that stands beside it', known: known.filter((part) => part !== 'time'), alternatives };
    const base = unitReading(dayStretch(stretch.first), rest);
    return withClock(beside.weekday === undefined ? base : { ...base, weekday: beside.weekday }, clock);
  }
  const found = dayOf(context, place, { part, shift });
  const symbolic = shift?.toUpperCase() ?? 'day';
  if (!found) return onDay(openReading('TIME', 'XXXX-XX-XX', { grain: 'day', symbolic, step: 'no day is known' }), clock, part);
  const reading = onDay(unitReading(dayStretch(found.day), { anchor: found.anchor, symbolic, step: found.step }), clock, part);
  return clock ? { ...reading, alternatives: [...reading.alternatives, ...otherDays(context, found.day, clock.minutes)] } : reading;
}

/** A clock time without its day may also belong to the day of publication or the one before it. */
function otherDays({ publication }: Context, day: number, minutes: number): readonly TimeBounds[] {
  if (publication === null) return NOTHING;
  return [publication, publication - 1].filter((other) => other !== day).map((other) => instant(midnightOf(other) + minutes));
}

interface Day { readonly day: number; readonly anchor: TimeAnchor; readonly step: string }

function dayOf(context: Context, { sentence }: Place, { part, shift }: Pick<DaytimeExpression, 'part' | 'shift'>): Day | null {
  const { publication, toldDay } = context;
  const isRelative = shift === 'same' || shift === 'previous' || shift === 'following' || shift === 'next';
  const told = isRelative ? recent(toldDay, sentence, SAME_DAY_OVER) : shift ? null : recent(toldDay, sentence, CLOCK_OVER);
  const offset = shift === 'previous' ? -1 : shift === 'following' || shift === 'next' ? 1 : shift === 'last' && part ? -1 : 0;
  if (told) return { day: told.stretch.first + offset, anchor: anchoredTo(told), step: 'on the day told of before' };
  return publication === null ? null : { day: publication + offset, anchor: FROM_PUBLICATION, step: 'counted from the day of publication' };
}

/** Adds a clock time or part of the day to a reading of grain day. */
export function onDay(reading: Reading, clock: ClockReading | undefined, part: PartCode | undefined): Reading {
  if (clock) return withClock(reading, part ? settled(clock, part) : clock);
  if (!part) return reading;
  const day = dayIn(reading);
  const [from, to] = PART_MINUTES[part];
  const placed = day === null ? {} : { bounds: within(midnightOf(day) + from, midnightOf(day) + to) };
  return { ...reading, type: 'TIME', value: `${reading.value}T${part}`, grain: 'part-of-day', known: [...reading.known, 'time'], ...placed };
}

/** "4:30 Saturday afternoon", "6:30 Sunday night": the part of the day says which half the hour is of. */
function settled(clock: ClockReading, part: PartCode): ClockReading {
  if (!clock.halfUnknown) return clock;
  const late = part === 'AF' || part === 'EV' || (part === 'NI' && clock.minutes >= NIGHT_FROM && clock.minutes < HALF_A_DAY);
  return { ...clock, halfUnknown: false, minutes: late ? HALF_A_DAY + (clock.minutes % HALF_A_DAY) : clock.minutes % HALF_A_DAY };
}
/** "At 2:15 on Saturday night" is past midnight; from five on an hour of the night is one of the evening. */
const NIGHT_FROM = 5 * 60;

/** The one day of a reading, or null. */
const dayIn = ({ stretch }: Reading): number | null => (stretch && stretch.end - stretch.first === 1 ? stretch.first : null);

/** Whole days among the other readings become instants of theirs. */
const atClock = (minutes: number) => (other: TimeBounds): TimeBounds => (other.endHigh - other.beginLow === MINUTES_A_DAY ? instant(other.beginLow + minutes) : other);

function withClock(reading: Reading, clock: ClockReading): Reading {
  const { minutes, zone, zoneMinutes, halfUnknown } = clock;
  const day = dayIn(reading);
  const alternatives = reading.alternatives.map(atClock(minutes));
  const at = day === null ? null : midnightOf(day) + minutes;
  if (at !== null && halfUnknown) alternatives.push(instant(at + HALF_A_DAY));
  if (at !== null && minutes === MINUTES_A_DAY) alternatives.push(instant(at - MINUTES_A_DAY));
  const read = { minutes: minutes % MINUTES_A_DAY, ...(zone && { zone }), ...(zoneMinutes !== undefined && { zoneMinutes }) };
  const placed = day === null || at === null ? {} : { bounds: instant(at), edtf: `${isoDate(day)}${clockValue(minutes % MINUTES_A_DAY)}` };
  return { ...reading, type: 'TIME', value: `${reading.value}${clockValue(minutes)}`, grain: 'minute', known: [...reading.known, 'time'], alternatives, clock: read, ...placed };
}
