/** An article: one document, its text, its metadata, and the way back to the raw file. */
import type { Span } from './span.ts';

/** What a caller of the Node API hands in. `text` is plain text as it stands; its first line may be the headline. */
export interface ArticleInput {
  readonly path: string;
  readonly text: string;
  readonly title?: string | undefined;
  readonly source?: string | undefined;
  /** ISO 8601 date or date-time of publication (the document creation time); relative dates are anchored to it. */
  readonly published?: string | undefined;
}

/** Where the publication date was found, in falling order of trust. */
export type PublishedFrom = 'option' | 'sources' | 'front-matter' | 'json' | 'json-ld' | 'meta' | 'time' | 'byline' | 'none';

/** What a stretch of text is; decided by `read` where the format says so, else by `annotate`. */
export type BlockKind = 'headline' | 'byline' | 'paragraph' | 'caption' | 'boilerplate';

/** A hint from the reader: this stretch of `Article.text` is a headline, a caption ... */
export interface Region extends Span {
  readonly kind: BlockKind;
}

export interface Article {
  /** As given on the command line; also the article's identity in a check. */
  readonly path: string;
  /** The text that extractors read; the headline, where there is one, comes first and is followed by a blank line. */
  readonly text: string;
  readonly title: string | null;
  readonly source: string | null;
  /** As found in the metadata, ISO 8601 (`2022-09-14` or with time and zone), or null. */
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom;
  /** True where the article is a draft under check (`--against` names its sources). */
  readonly draft: boolean;
  readonly regions: readonly Region[];
  readonly raw: RawMap;
}

/**
 * The way from `Article.text` back to the raw file, as runs in which both advance together. `textStart[i]` begins run i in the text and
 * `rawStart[i]` in the raw file; a run ends where the next begins. Inside a run of `step` 1 the two advance together; a run of step 0 is
 * one or more text units made from the raw units `rawStart[i]` to `rawEnd[i]` as a whole (an entity, an escape, a line break put in).
 */
export interface RawMap {
  readonly textStart: readonly number[];
  readonly rawStart: readonly number[];
  readonly rawEnd: readonly number[];
  readonly step: readonly (0 | 1)[];
  /** The raw file decoded as UTF-8: what an editor shows, and what lines and columns are counted in. */
  readonly rawText: string;
}

/** The map of a plain text onto itself. */
export const identityMap = (text: string): RawMap => ({ textStart: [0], rawStart: [0], rawEnd: [text.length], step: [1], rawText: text });

function runAt(map: RawMap, offset: number): number {
  let low = 0;
  let high = map.textStart.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map.textStart[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The raw span of a text span: from the first raw unit of its first unit to the last raw unit of its last one. */
export function toRaw(map: RawMap, { start, end }: Span): Span {
  const rawAt = (offset: number, last: boolean): number => {
    const run = runAt(map, offset);
    const rawStart = map.rawStart[run] ?? 0;
    const rawEnd = map.rawEnd[run] ?? 0;
    if (map.step[run] === 0) return last ? rawEnd : rawStart;
    return Math.min(rawStart + offset - (map.textStart[run] ?? 0) + (last ? 1 : 0), rawEnd);
  };
  const from = rawAt(start, false);
  return { start: from, end: end > start ? Math.max(from, rawAt(end - 1, true)) : from };
}

/** What an article is called: its source, or its file's name where that is not known. */
export const sourceName = ({ source, path }: Pick<Article, 'source' | 'path'>): string => source ?? path.slice(path.lastIndexOf('/') + 1);
