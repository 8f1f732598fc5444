/** Dates of birth from birthdays: "Sanna Lehto, who turns 40 next month", "Lehto celebrated her 40th birthday on 3 May". */
import { addMonths, MINUTES_A_DAY } from '../model/value/calendar.ts';
import type { TimeMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { type TimeBounds, type TimeValue, widen } from '../model/value/time.ts';
import type { ClaimContext } from './context.ts';

/** "turns 40 next month", "40th birthday on 3 May": an age of at least ten, and a time right behind it. */
const BIRTHDAY = /\b(?:turn(?:s|ed|ing)?|celebrat(?:es|ed|ing)\s+(?:his|her|a|the))\s+(\d{2,3})(?:th|st|nd|rd)?(?:\s+birthday)?(?=\s+(?:on|in|next|this|last|later|today|tomorrow|yesterday)\b)/g;
const BIRTHDAY_WORD = /\bbirthday$/;

export interface Birthday extends Span { readonly verb: Span; readonly born: TimeValue }

/** The birthdays of a sentence, each with the date of birth that it makes. */
export function birthdaysIn(context: ClaimContext, index: number): Birthday[] {
  const sentence = context.annotated.sentences[index];
  const text = sentence ? context.annotated.text.slice(sentence.start, sentence.end) : '';
  if (!sentence || !/\bturn|\bbirthday/.test(text)) return [];
  return [...text.matchAll(BIRTHDAY)].flatMap((m) => {
    const [start, end] = [sentence.start + (m.index ?? 0), sentence.start + (m.index ?? 0) + m[0].length];
    if (m[0].startsWith('celebrat') && !BIRTHDAY_WORD.test(m[0])) return [];
    const time = (context.mentionsOf[index] ?? []).find((other): other is TimeMention => other.type === 'time' && other.time.type === 'DATE' && other.time.bounds !== undefined && other.start >= end && /^\s+(?:on|in|later)?\s*$/.test(context.annotated.text.slice(end, other.start)));
    const years = Number(m[1]);
    if (!time?.time.bounds || years > 110) return [];
    return [{ start, end: time.end, verb: { start, end }, born: { ...time.time, value: `${time.time.value} - P${years}Y`, bounds: yearsBefore(time.time.bounds, years), alternatives: time.time.alternatives.map((b) => yearsBefore(b, years)), known: ['year', ...time.time.known.filter((part) => part !== 'year' && part !== 'weekday')], symbolic: `-P${years}Y` } }];
  });
}

/** A day of play on both sides: on the birthday itself, and in reports of the day before, either age is given. */
const yearsBefore = (bounds: TimeBounds, years: number): TimeBounds => {
  const back = (minutes: number): number => (Number.isFinite(minutes) ? addMonths(Math.floor(minutes / MINUTES_A_DAY), -12 * years) * MINUTES_A_DAY : minutes);
  return widen({ beginLow: back(bounds.beginLow), beginHigh: back(bounds.beginHigh), endLow: back(bounds.endLow), endHigh: back(bounds.endHigh) }, MINUTES_A_DAY);
};
