/** A day of the week and the date that stands behind it as one time: "Friday morning, Nov. 13, 2026", "Saturday (June 15)". */
import type { TimeMention } from '../model/mention.ts';
import { MINUTES_A_DAY, isoWeekday } from '../model/value/calendar.ts';
import type { ClaimContext } from './context.ts';

/** A date without a year is taken for the nearest one; further from publication than this another year may be meant. */
const NEAR = 90 * MINUTES_A_DAY;

/** The two as one mention of that date, or null where no date stands behind the day. */
export function datedWeekday({ annotated: { text }, mentionsOf, published }: ClaimContext, day: TimeMention): TimeMention | null {
  const { weekday, known } = day.time;
  if (weekday === undefined || known.includes('day') || known.includes('month')) return null;
  const date = (mentionsOf[day.sentence] ?? []).find((m): m is TimeMention => m.type === 'time' && m.start >= day.end && /^,?\s*\(?$/.test(text.slice(day.end, m.start)));
  if (!date?.time.bounds || date.time.weekday !== undefined || !date.time.known.includes('day') || !date.time.known.includes('month')) return null;
  if (!date.time.known.includes('year') && (published === null || Math.abs(date.time.bounds.beginLow - published.beginLow) > NEAR)) return null;
  return { ...date, start: day.start, time: { ...date.time, weekday, known: [...date.time.known, 'weekday'] }, trace: [...day.trace, ...date.trace] };
}

/** Does the date fall on another day than the one named beside it? The night of a Friday may be given the date of the Saturday. */
export function isSlipped({ annotated: { text } }: ClaimContext, { start, end, time: { weekday, known, bounds, clock, anchor } }: TimeMention): boolean {
  if (weekday === undefined || !bounds || !known.includes('day') || !known.includes('month') || (anchor.kind === 'mention' && !known.includes('year')) || clock?.minutes === 0) return false;
  const fell = isoWeekday(Math.floor(bounds.beginLow / MINUTES_A_DAY));
  return fell !== weekday && !(fell === (weekday % 7) + 1 && /\bnight\b/i.test(text.slice(start, end)));
}
