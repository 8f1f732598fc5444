/** Dates of metadata and bylines -> ISO 8601. Only what is unambiguous is read: "09/10/2022" is no date here. */
import { MONTH_FORMS, WEEKDAY_FORMS } from '../lexicon/en/byline.ts';
import { oddDate } from './odd-dates.ts';
import type { WrittenDate } from './written-date.ts';

const ISO = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?\s?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i;
const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
const longestFirst = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length);
/** As it stands in a sentence, in capitals, and small; no flag, because a month glued to the word before it must have its capital. */
const inAnyCase = (words: readonly string[]): string => longestFirst(words).flatMap((word) => [capitalised(word), word.toUpperCase(), word]).join('|');
const MONTHS = MONTH_FORMS.flat();
const MONTH = inAnyCase(MONTHS);
/** "2 min readNov 23, 2023" */
const GLUED_MONTH = `(?<=\\p{Ll})(?:${longestFirst(MONTHS).map(capitalised).join('|')})`;
const MONTH_FIRST = `(?<m1>(?<![\\p{L}\\p{N}])(?:${MONTH})|${GLUED_MONTH})\\.?\\s{1,3}(?<d1>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(?<y1>\\d{4})(?!\\d)`;
const DAY_FIRST = `(?<![\\d.,/-])(?<d2>\\d{1,2})(?:st|nd|rd|th)?\\s{1,3}(?:of\\s)?(?<m2>${MONTH})\\.?,?\\s{1,3}(?<y2>\\d{4})(?!\\d)`;
const ISO_DAY = '(?<!\\d)(?<y3>\\d{4})-(?<m3>\\d{2})-(?<d3>\\d{2})(?!\\d)';
const WRITTEN_DATE = new RegExp(`(?:(?<![\\p{L}\\p{N}])(?:${inAnyCase(WEEKDAY_FORMS)})\\.?,?\\s{1,3})?(?:${MONTH_FIRST}|${DAY_FIRST}|${ISO_DAY})`, 'gu');
const CLOCK = /^[\s,]*(?:at\s+)?(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?\s*(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})\s*$/i;
const NO_ZONE = /^[\s,]*(?:at\s+)?\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?(?:\s*(?:E[SD]?T|C[SD]?T|P[SD]?T|BST|CES?T|IST|AES?T))?\s*$/i;

const two = (n: number): string => String(n).padStart(2, '0');
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number): number => (month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
const isDay = (year: number, month: number, day: number): boolean => year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

/** A date, or date and time, as metadata give it -> ISO 8601, or null where it is none or could be read in two ways. What is ISO already stays as it is. */
export function toIso(value: string): string | null {
  const text = value.trim();
  const iso = ISO.exec(text);
  if (iso) return isoFrom(text, iso);
  return writtenIso(text) ?? oddDate(text);
}

/** A written date, alone or with a clock time. */
function writtenIso(text: string): string | null {
  const [date] = writtenDates(text);
  if (!date || text.slice(0, date.start).trim() !== '') return null;
  const rest = text.slice(date.end);
  const clock = CLOCK.exec(rest)?.groups;
  if (clock) return toIso(`${date.iso}T${two(Number(clock['hour']))}:${clock['minute']}:${clock['second'] ?? '00'}${zone(clock['zone'] ?? '')}`);
  return rest.trim() === '' || NO_ZONE.test(rest) ? date.iso : null;
}

function isoFrom(text: string, parts: RegExpExecArray): string | null {
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? '0')) as [number, number, number, number, number, number];
  if (!isDay(year, month, day) || hour > 24 || minute > 59 || second > 60) return null;
  if (/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/.test(text)) return text;
  const date = `${parts[1]}-${parts[2]}-${parts[3]}`;
  return parts[4] === undefined ? date : `${date}T${two(hour)}:${two(minute)}:${two(second)}${zone(parts[8] ?? '')}`;
}

/** `+0300` and `+03` as `+03:00`; UTC and GMT as `Z`. */
function zone(text: string): string {
  if (/^(?:Z|UTC|GMT)$/i.test(text)) return 'Z';
  const offset = /^([+-]\d{2}):?(\d{2})?$/.exec(text);
  return offset ? `${offset[1]}:${offset[2] ?? '00'}` : '';
}

/** Full dates in running text, "Nov 23, 2023", "16 September 2027", "2022-09-14", with a weekday before them where there is one. */
export function writtenDates(text: string): WrittenDate[] {
  const out: WrittenDate[] = [];
  for (const found of text.matchAll(WRITTEN_DATE)) {
    const g = found.groups ?? {};
    const year = Number(g['y1'] ?? g['y2'] ?? g['y3']);
    const name = (g['m1'] ?? g['m2'] ?? '').toLowerCase();
    const month = g['m3'] === undefined ? MONTH_FORMS.findIndex((forms) => forms.includes(name)) + 1 : Number(g['m3']);
    const day = Number(g['d1'] ?? g['d2'] ?? g['d3']);
    if (isDay(year, month, day)) out.push({ iso: `${year}-${two(month)}-${two(day)}`, start: found.index, end: found.index + found[0].length });
  }
  return out;
}
