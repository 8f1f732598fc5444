/** Clock times and parts of the day: laid onto their day. */
import { PART_MINUTES, type PartCode } from '../../lexicon/en/calendar-words.ts';
import { MINUTES_A_DAY, isoDate } from '../../model/value/calendar.ts';
import { type TimeAnchor, type TimeBounds, dayBounds, within } from '../../model/value/time.ts';
import { type Context, FROM_PUBLICATION, NOTHING, NO_ANCHOR, type Place, type Reading, anchoredTo, recent } from './context.ts';
import type { ClockReading, DaytimeExpression } from './expression.ts';
import { clockValue, dayStretch } from './format.ts';

interface Day { readonly day: number | null; readonly anchor: TimeAnchor; readonly step: string }

export function resolveDaytime(context: Context, place: Place, { clock, part, shift }: DaytimeExpression): Reading {
  const own = place.attached ? context.toldDay : null;
  const { day, anchor, step } = own ? { day: own.stretch.first, anchor: anchoredTo(own), step: 'on the day that stands beside it' } : dayOf(context, place, { part, shift });
  const base: Reading = {
    type: 'TIME', value: day === null ? 'XXXX-XX-XX' : isoDate(day), grain: 'day', ...(day !== null && { stretch: dayStretch(day), bounds: dayBounds(day), edtf: isoDate(day) }), anchor, known: own?.known.filter((part) => part !== 'time') ?? NOTHING,
    ...(own?.weekday !== undefined && { weekday: own.weekday }), alternatives: own && clock ? own.alternatives.map(({ beginLow }) => within(beginLow + clock.minutes, beginLow + clock.minutes + 1)) : NOTHING, symbolic: shift ? shift.toUpperCase() : 'day', step,
  };
  const reading = onDay(base, clock, part);
  return clock && day !== null && !own ? { ...reading, alternatives: [...reading.alternatives, ...otherDays(context, day, clock.minutes)] } : reading;
}

/** A clock time without its day may also belong to the day of publication or the one before it. */
function otherDays({ publication }: Context, day: number, minutes: number): readonly TimeBounds[] {
  if (publication === null) return NOTHING;
  return [publication, publication - 1].filter((other) => other !== day).map((other) => within(other * MINUTES_A_DAY + minutes, other * MINUTES_A_DAY + minutes + 1));
}

function dayOf(context: Context, { sentence }: Place, { part, shift }: { part: PartCode | undefined; shift: DaytimeExpression['shift'] }): Day {
  const { publication } = context;
  if (shift === 'same' || shift === 'previous' || shift === 'following' || shift === 'next') {
    const told = recent(context.toldDay, sentence, 4);
    const offset = shift === 'same' ? 0 : shift === 'previous' ? -1 : 1;
    if (told) return { day: told.stretch.first + offset, anchor: anchoredTo(told), step: 'on the day told of before' };
    return publication === null ? { day: null, anchor: NO_ANCHOR, step: 'no day is known' } : { day: publication + offset, anchor: FROM_PUBLICATION, step: 'on the day of publication' };
  }
  const told = shift ? null : recent(context.toldDay, sentence, 1);
  if (told) return { day: told.stretch.first, anchor: anchoredTo(told), step: 'on the day told of before' };
  if (publication === null) return { day: null, anchor: NO_ANCHOR, step: 'no day is known' };
  const offset = shift === 'last' && part === 'NI' ? -1 : shift === 'last' ? -1 : 0;
  return { day: publication + offset, anchor: FROM_PUBLICATION, step: 'on the day of publication' };
}

/** Adds a clock time or part of the day to a reading of grain day. */
export function onDay(reading: Reading, clock: ClockReading | undefined, part: PartCode | undefined): Reading {
  const day = reading.stretch && reading.stretch.end - reading.stretch.first === 1 ? reading.stretch.first : null;
  if (clock) return withClock(reading, day, clock);
  if (!part) return reading;
  const [from, to] = PART_MINUTES[part];
  return { ...reading, type: 'TIME', value: `${reading.value}T${part}`, grain: 'part-of-day', known: [...reading.known, 'time'], ...(day !== null && { bounds: within(day * MINUTES_A_DAY + from, day * MINUTES_A_DAY + to) }) };
}

function withClock(reading: Reading, day: number | null, { minutes, zone, zoneMinutes, halfUnknown }: ClockReading): Reading {
  const at = day === null ? null : day * MINUTES_A_DAY + minutes;
  const alternatives: TimeBounds[] = reading.type === 'DATE' ? reading.alternatives.map(({ beginLow }) => within(beginLow + minutes, beginLow + minutes + 1)) : [...reading.alternatives];
  if (at !== null && halfUnknown) alternatives.push(within(at + 720, at + 721));
  if (at !== null && minutes === MINUTES_A_DAY) alternatives.push(within(at - MINUTES_A_DAY, at - MINUTES_A_DAY + 1));
  return {
    ...reading, type: 'TIME', value: `${reading.value}${clockValue(minutes)}`, grain: 'minute', known: [...reading.known, 'time'], alternatives,
    ...(at !== null && { bounds: within(at, at + 1), edtf: `${isoDate(day ?? 0)}${clockValue(minutes === MINUTES_A_DAY ? 0 : minutes)}` }), clock: { minutes: minutes % MINUTES_A_DAY, ...(zone && { zone }), ...(zoneMinutes !== undefined && { zoneMinutes }) },
  };
}
