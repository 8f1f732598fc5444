/**
 * Suppressions that stand in the articles: in the front matter, or as comments that a reader does not see:
 *
 *     <!-- factlint-ignore time/event-date: the source is an old cutting -->
 *     <!-- factlint-ignore figure/ until 2031-06-01: figures to be confirmed -->
 *     <!-- factlint-ignore-file *: satire -->
 *
 * One in a paragraph covers that paragraph; one on lines of its own covers the next; `-file` covers the file. The reason is no ornament:
 * without it the comment is a problem, and silences nothing.
 */
import type { Article } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';
import type { Span } from '../model/span.ts';
import type { Cover, Suppression } from '../model/suppression.ts';
import { parseIsoDay } from '../model/value/calendar.ts';
import { frontMatterEntries } from './front-matter.ts';
import { lineStarts, positionAt } from './lines.ts';

export interface Inline {
  readonly suppressions: readonly Suppression[];
  readonly problems: readonly Problem[];
}

export function inlineSuppressions(articles: readonly Article[]): Inline {
  const read = articles.map(inArticle);
  return { suppressions: read.flatMap(({ suppressions }) => suppressions), problems: read.flatMap(({ problems }) => problems) };
}

const NONE: Inline = { suppressions: [], problems: [] };
const COMMENT = /<!--[ \t]*factlint-ignore([a-z-]*)([^>]{0,500}?)-->/g;
const CONTENT = /^\s+(\*|[a-z][a-z0-9-]*\/(?:[a-z0-9][a-z0-9-]*)?)(?:\s+until\s+(\S+?))?\s*:\s*(\S[^]*)$/;
const IN_FRONT_MATTER = 'expected lines `RULE: reason`, or `RULE until YYYY-MM-DD: reason`, under factlint-ignore';
const EXPECTED = 'expected <!-- factlint-ignore RULE: reason -->, or RULE until YYYY-MM-DD: reason';

/** One suppression as it is written. */
interface Written {
  readonly at: number;
  readonly content: string;
  readonly suffix: string;
  readonly expected: string;
  readonly covers: Cover;
}

function inArticle({ path, raw: { rawText } }: Article): Inline {
  if (!rawText.includes('factlint-ignore')) return NONE;
  const starts = lineStarts(rawText);
  const suppressions: Suppression[] = [];
  const problems: Problem[] = [];
  const take = ({ at, content, suffix, expected, covers }: Written): void => {
    const { line, column } = positionAt(starts, at);
    const [, rule = '', until = null, reason = ''] = CONTENT.exec(content) ?? [];
    const fault = faultOf(suffix, rule, until, expected);
    if (fault !== null) problems.push({ code: 'bad-suppression', path, line, column, message: fault });
    else suppressions.push({ rule, until, reason: reason.trim(), path, line, covers });
  };
  for (const { content, start } of frontMatterEntries(rawText)) take({ at: start, content, suffix: '', expected: IN_FRONT_MATTER, covers: { kind: 'file', path } });
  for (const { 0: comment, 1: suffix = '', 2: content = '', index } of rawText.matchAll(COMMENT)) {
    take({ at: index, content, suffix, expected: EXPECTED, covers: suffix === '-file' ? { kind: 'file', path } : { kind: 'stretch', path, span: paragraphOf(rawText, index, index + comment.length) } });
  }
  return { suppressions, problems };
}

function faultOf(suffix: string, rule: string, until: string | null, expected: string): string | null {
  if (suffix !== '' && suffix !== '-file') return `there is no suppression factlint-ignore${suffix}; expected factlint-ignore or factlint-ignore-file`;
  if (rule === '') return `a suppression needs a rule and a reason; ${expected}`;
  return until !== null && parseIsoDay(until) === null ? `"${until}" is no day; ${expected}` : null;
}

const BLANK_LINE = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/g;

/** The paragraph around the comment; of one that holds only comments, the next that holds more. */
function paragraphOf(text: string, start: number, end: number): Span {
  let from = 0;
  for (const { index, 0: gap } of text.matchAll(BLANK_LINE)) {
    const own = text.slice(from, index).replace(/<!--[^]*?-->/g, '').trim();
    if (index >= end && own !== '') return { start: Math.min(from, start), end: index };
    if (index + gap.length <= start) from = index + gap.length;
  }
  return { start: Math.min(from, start), end: text.length };
}
