/** The publication date in a byline: "By A Writer, Thursday, 16 September 2027", "Nov 23, 2023", "Published: 2 May 2024 10:15", a dateline with a full date. */
import { PUBLISHED_WORDS, UPDATED_WORDS } from '../lexicon/en/byline.ts';
import { writtenDates } from './dates.ts';
import { oddDates } from './odd-dates.ts';
import type { WrittenDate } from './written-date.ts';

/** A byline stands among the first lines or, with its author, among the last. */
const FIRST_LINES = 12;
const LAST_LINES = 4;
/** A longer line is prose. */
const BYLINE_LIMIT = 160;
/** Where a dateline ends at the latest. */
const DATELINE_LIMIT = 90;

const words = (list: readonly string[]): string => list.map((word) => word.replaceAll(' ', '\\s')).join('|');
const PUBLISHED = new RegExp(`(?:^|[\\s|•·(])(?:${words(PUBLISHED_WORDS)})\\b:?\\s*$`, 'i');
const UPDATED = new RegExp(`(?:^|[\\s|•·(])(?:${words(UPDATED_WORDS)})\\b:?\\s*$`, 'i');
const READING_TIME = /\b\d{1,3}[\s-]?min(?:ute)?s?\s?read/gi;
const CLOCK = /\b\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?(?:\s?(?:[A-Z]{2,4}|[+-]\d{2}:?\d{2}))?(?![\p{L}\d])/gu;
/** What may stand beside the date: names, outlets, "By", "in", "and", marks. A word in small letters that is none of these makes it prose. */
const BESIDE = /^(?:by|in|for|and|the|of|at|on|from|with|reporter|correspondent|editor|staff|writer|de|da|van|von|der|den|la|le|el|al|bin|ibn|\p{Lu}[\p{L}\p{M}'’.-]*|[^\p{L}]+)$/u;
const DATELINE = /^(?:\p{Lu}[\p{Lu}\p{M}'’.-]+[\s,]+){1,4}(?:\p{Lu}[\p{L}\p{M}.]*,?\s+){0,3}$/u;

type Rank = 'published' | 'byline' | 'updated' | 'dateline';
const RANKS: readonly Rank[] = ['published', 'byline', 'updated', 'dateline'];

/** `lines` are the article's lines or blocks in order, the headline among them where it has one. */
export function bylineDate(lines: readonly string[]): string | null {
  const found = new Map<Rank, string>();
  for (const [index, line] of lines.entries()) {
    const near = index < FIRST_LINES || index >= lines.length - LAST_LINES;
    if (!near || !/\d/.test(line)) continue;
    for (const [rank, iso] of datesOf(line.slice(0, BYLINE_LIMIT + 1), index === 0, index < FIRST_LINES)) if (!found.has(rank)) found.set(rank, iso);
  }
  for (const rank of RANKS) if (found.has(rank)) return found.get(rank) ?? null;
  return null;
}

function datesOf(line: string, first: boolean, top: boolean): [Rank, string][] {
  const known = writtenDates(line);
  // A sentence is no byline, whatever date it holds.
  const dates = known.length > 0 || /[.!?]["”’]?$/.test(line) ? known : oddDates(line);
  if (dates.length === 0) return [];
  const [date] = dates;
  if (date && top && date.start < DATELINE_LIMIT && isDateline(line, date)) return [['dateline', date.iso]];
  if (line.length > BYLINE_LIMIT) return [];
  const marked = dates.flatMap((d): [Rank, string][] => {
    const before = line.slice(0, d.start);
    return PUBLISHED.test(before) ? [['published', d.iso]] : UPDATED.test(before) ? [['updated', d.iso]] : [];
  });
  if (marked.length > 0) return marked;
  return date && dates.length === 1 && isByline(line, date, first) ? [['byline', date.iso]] : [];
}

/** Is the line nothing but a date and what goes with it? A first line may be a headline, so there only "By" and dates stand. */
function isByline(line: string, date: WrittenDate, first: boolean): boolean {
  const rest = `${line.slice(0, date.start)} ${line.slice(date.end)}`.replace(READING_TIME, ' ').replace(CLOCK, ' ').trim();
  if (first && rest !== '' && !/^by\s/i.test(rest)) return false;
  if (/[.!?]["”’]?$/.test(line) && rest !== '') return false;
  return rest.split(/[\s,|•·–—/()]+/).every((word) => word === '' || BESIDE.test(word));
}

/** "GAROWE, 19 January 2029 - Partners ...", "ADRÉ, 5 October 2028. Six ..." */
const isDateline = (line: string, date: WrittenDate): boolean => DATELINE.test(line.slice(0, date.start)) && /^\s*(?:\([^)]{1,40}\)\s*)?(?:[-–—.:]|\()/.test(line.slice(date.end));
