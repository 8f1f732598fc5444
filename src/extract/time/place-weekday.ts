/** Weekdays without a date: the last one up to publication, or the next one after a future cue; the other one is kept. */
import { isoWeekday } from '../../model/value/calendar.ts';
import { dayBounds } from '../../model/value/time.ts';
import { type Context, type Place, anchoredTo } from './context.ts';
import { directionOf } from './direction.ts';
import type { CalendarExpression } from './expression.ts';
import { dayStretch } from './format.ts';
import { type Placed, fromPublication, placed, unplaced } from './place.ts';

/** Days from a weekday back to the one before it, 0 on the day itself. */
const daysBack = (day: number, weekday: number): number => (isoWeekday(day) - weekday + 7) % 7;

export function placeWeekday(context: Context, place: Place, { weekday = 1, shift }: CalendarExpression): Placed {
  const { publication, toldDay } = context;
  if (toldDay && (shift === 'previous' || shift === 'following' || shift === 'same')) {
    const { first } = toldDay.stretch;
    const back = daysBack(first, weekday);
    const day = shift === 'following' ? first + 7 - back : first - (shift === 'same' ? back : back || 7);
    return placed(dayStretch(day), anchoredTo(toldDay), 'counted from the day told of before');
  }
  if (publication === null) return unplaced('no publication date is known');
  const back = daysBack(publication, weekday);
  const before = publication - (back || 7);
  const after = publication + 7 - back;
  if (shift === 'last' || shift === 'past' || shift === 'previous') return fromPublication(dayStretch(before), 'the last such weekday before publication', [dayBounds(before - 7)]);
  if (shift === 'next') return fromPublication(dayStretch(after), 'the next such weekday after publication', back === 0 ? [] : [dayBounds(after + 7)]);
  if (back === 0) return fromPublication(dayStretch(publication), 'the day of publication');
  const ahead = shift === 'this' || shift === 'coming' || (!shift && directionOf(context, place) === 'future');
  return ahead
    ? fromPublication(dayStretch(after), 'the next such weekday after publication', [dayBounds(before)])
    : fromPublication(dayStretch(before), 'the last such weekday up to publication', [dayBounds(after)]);
}
