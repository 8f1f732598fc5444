/** A passage of an article's text as a location in its raw file. */
import { type Article, toRaw } from '../model/article.ts';
import type { Location, Passage } from '../model/finding.ts';
import { lineStarts, positionAt } from './lines.ts';

/** Makes a locator over the articles of one check; the lines of each raw file are counted once, when first asked for. */
export function createLocator(articles: readonly Article[]): (passage: Passage) => Location {
  const starts = new Map<number, readonly number[]>();
  const startsOf = (index: number, article: Article): readonly number[] => {
    const known = starts.get(index) ?? lineStarts(article.raw.rawText);
    starts.set(index, known);
    return known;
  };
  return (passage) => {
    const article = articles[passage.article];
    if (!article) throw new RangeError(`A passage names article ${passage.article}, but the check has ${articles.length}.`);
    return locate(passage, article, startsOf(passage.article, article));
  };
}

/** `text` is the passage as it reads, without the tags and escapes that the raw file may have at that place. */
function locate(passage: Passage, article: Article, starts: readonly number[]): Location {
  const raw = toRaw(article.raw, passage.span);
  const from = positionAt(starts, raw.start);
  const to = positionAt(starts, raw.end);
  const value = toRaw(article.raw, passage.value);
  return {
    path: article.path, start: raw.start, end: raw.end, line: from.line, column: from.column, endLine: to.line, endColumn: to.column,
    text: article.text.slice(passage.span.start, passage.span.end), label: passage.label, value: { start: value.start, end: value.end },
  };
}
