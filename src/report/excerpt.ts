/** The words around a passage, as one line of text with the passage and its value marked by offsets. */
import type { Article } from '../model/article.ts';
import type { Location } from '../model/finding.ts';
import type { Span } from '../model/span.ts';
import { inText } from './passage.ts';
import { oneLine } from './words.ts';

export interface Excerpt {
  /** One line; no control characters. */
  readonly text: string;
  readonly clause: Span;
  readonly value: Span;
}

/** Of what the passage leaves free, at least so much goes to the words before it, if there are so many. */
const SHARE_BEFORE = 0.6;
const LEAST_BEFORE = 24;
const LEAST_AFTER = 12;
const ELLIPSES = 8;

/** About `length` characters of one paragraph with the passage in it, cut between words; a cut shows as an ellipsis. */
export function excerpt(article: Article | undefined, location: Location, length: number): Excerpt {
  const place = article && inText(article, location);
  if (!article || !place) return alone(location);
  const { clause, value } = place;
  const hull = { start: Math.min(clause.start, value.start), end: Math.max(clause.end, value.end) };
  const free = length - ELLIPSES - (hull.end - hull.start);
  const following = windowEnd(article.text, hull.end, Math.max(0, free)) - hull.end;
  const start = windowStart(article.text, hull.start, Math.max(LEAST_BEFORE, Math.floor(free * SHARE_BEFORE), free - following));
  const end = windowEnd(article.text, hull.end, Math.max(LEAST_AFTER, free - (hull.start - start)));
  const lead = start > 0 && !startsParagraph(article.text, start) ? '... ' : '';
  const tail = end < article.text.length && !endsParagraph(article.text, end) ? ' ...' : '';
  const moved = (span: Span): Span => ({ start: span.start - start + lead.length, end: span.end - start + lead.length });
  return { text: lead + oneLine(article.text.slice(start, end)) + tail, clause: moved(clause), value: moved(value) };
}

/** Without its article a location still has its own words. */
function alone(location: Location): Excerpt {
  const all = { start: 0, end: location.text.length };
  const start = location.value.start - location.start;
  const value = { start, end: start + location.value.end - location.value.start };
  return { text: oneLine(location.text), clause: all, value: start >= 0 && value.end <= all.end ? value : all };
}

const PARAGRAPH_BREAK = /\n[ \t\r]*\n/g;
const startsParagraph = (text: string, at: number): boolean => /\n[ \t\r]*\n\s*$|^\s*$/.test(text.slice(Math.max(0, at - 8), at));
const endsParagraph = (text: string, at: number): boolean => /^[ \t\r]*\n[ \t\r]*\n|^\s*$/.test(text.slice(at, at + 8));

function windowStart(text: string, from: number, length: number): number {
  const reach = Math.max(0, from - length);
  const stretch = text.slice(reach, from);
  const breaks = [...stretch.matchAll(PARAGRAPH_BREAK)].at(-1);
  if (breaks) return skipSpace(text, reach + breaks.index + breaks[0].length, from);
  if (reach === 0) return skipSpace(text, 0, from);
  const word = stretch.search(/\s\S/);
  return word < 0 ? from : skipSpace(text, reach + word, from);
}

function windowEnd(text: string, from: number, length: number): number {
  const reach = Math.min(text.length, from + length);
  const stretch = text.slice(from, reach);
  const broken = stretch.search(/\n[ \t\r]*\n/);
  if (broken >= 0) return from + stretch.slice(0, broken).trimEnd().length;
  if (reach === text.length) return from + stretch.trimEnd().length;
  const word = /\s\S*$/.exec(stretch);
  return word ? from + stretch.slice(0, word.index).trimEnd().length : from;
}

function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && /\s/.test(text[at] ?? '')) at++;
  return at;
}
