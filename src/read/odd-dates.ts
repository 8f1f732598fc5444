/** Dates in forms that our own reader does not know ("14-Sep-2022", "the fourteenth of September 2022"), read by chrono-node, which is loaded for them alone. */
import { createRequire } from 'node:module';
import type { Chrono, ParsedResult } from 'chrono-node/en';
import { MONTH_FORMS, PUBLISHED_WORDS, UPDATED_WORDS } from '../lexicon/en/byline.ts';
import type { WrittenDate } from './written-date.ts';

/** A longer text is no date with what goes with it. */
const LONGEST = 160;
/** For text in small letters. */
const MONTH = new RegExp(`(?<!\\p{L})(?:${MONTH_FORMS.flat().join('|')})(?!\\p{L})|\\d(?:${MONTH_FORMS.flat().join('|')})\\d`, 'u');
const YEAR = /(?<!\d)\d{4}(?!\d)/;
/** The year first: figures whose order is certain. */
const YEAR_FIRST = /^\d{4}\/\d{1,2}\/\d{1,2}(?!\d)/;
/** What may stand before a date in a field for one: "Posted on the", "Friday the". */
const BEFORE = new RegExp(`^(?:(?:${[...PUBLISHED_WORDS, ...UPDATED_WORDS].join('|')})(?:\\s+on)?:?\\s*)?(?:[a-z]{3,6}day,?\\s+)?(?:the\\s+)?$`, 'iu');
/** Relative dates are not accepted, so any fixed moment will do; without one chrono-node would ask the clock. */
const REFERENCE = { instant: new Date(0), timezone: 0 };
const PARTS = ['year', 'month', 'day'] as const;
const two = (n: number): string => String(n).padStart(2, '0');

let strict: Chrono | null = null;

/** The dates of a text whose day, month and year all stand in it; a span of days is none. Offsets into the text. */
export function oddDates(text: string): WrittenDate[] {
  if (text.length > LONGEST || !YEAR.test(text) || !(MONTH.test(text.toLowerCase()) || YEAR_FIRST.test(text))) return [];
  strict ??= (createRequire(import.meta.url)('chrono-node/en') as { readonly strict: Chrono }).strict;
  return strict.parse(text, REFERENCE).filter(isCertain).map(({ index, text: words, start }) => {
    const [year, month, day] = PARTS.map((part) => start.get(part) ?? 0) as [number, number, number];
    return { iso: `${year}-${two(month)}-${two(day)}`, start: index, end: index + words.length };
  });
}

/** The one date that a text consists of, with or without a word of publication before it; null where it says anything else. */
export function oddDate(text: string): string | null {
  const [date, other] = oddDates(text);
  return date && !other && BEFORE.test(text.slice(0, date.start)) && text.slice(date.end).trim() === '' ? date.iso : null;
}

const isCertain = (result: ParsedResult): boolean => isWhole(result) && isOrdered(result.text);

/** No part filled in, no span of days, no "five days before". */
const isWhole = (result: ParsedResult): boolean =>
  !result.end && !result.tags().has('result/relativeDate') && (result.start.get('year') ?? 0) >= 1000 && PARTS.every((part) => result.start.isCertain(part));

/** chrono-node takes figures alone as American; only a written month, or the year in front, tells their order. */
const isOrdered = (text: string): boolean => YEAR.test(text) && (MONTH.test(text.toLowerCase()) || YEAR_FIRST.test(text));
