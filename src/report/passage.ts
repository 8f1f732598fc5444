/** A location, seen in the text that a reader knows: the article without its tags, escapes and menus. */
import type { Article, RawMap } from '../model/article.ts';
import type { Location } from '../model/finding.ts';
import type { Span } from '../model/span.ts';

/** Where the words and the value of a location stand in `Article.text`; null where the location is not of this article. */
export function inText(article: Article, location: Location): { readonly clause: Span; readonly value: Span } | null {
  const clause = startsInText(article.raw, article.text.length, location.start)
    .map((start) => ({ start, end: start + location.text.length }))
    .find(({ start }) => article.text.startsWith(location.text, start));
  if (!clause) return null;
  return { clause, value: valueInText(article, location.value, clause) };
}

/** One raw place may be several in the text (a title that is read twice), so the one nearest to the clause is meant. */
function valueInText(article: Article, value: Span, clause: Span): Span {
  const length = article.text.length;
  const near = (offsets: readonly number[]): number | undefined => offsets.toSorted((a, b) => Math.abs(a - clause.start) - Math.abs(b - clause.start))[0];
  const start = near(startsInText(article.raw, length, value.start));
  const last = near(startsInText(article.raw, length, value.end - 1));
  return start === undefined || last === undefined || last < start ? clause : { start, end: last + 1 };
}

/** Every text offset that was made from the raw unit at `raw`, in reading order. */
function startsInText(map: RawMap, textLength: number, raw: number): number[] {
  const found: number[] = [];
  for (let run = 0; run < map.textStart.length; run++) {
    const [from, to] = [map.rawStart[run] ?? 0, map.rawEnd[run] ?? 0];
    if (raw < from || raw >= to) continue;
    const text = map.textStart[run] ?? 0;
    const offset = map.step[run] === 0 ? text : text + raw - from;
    if (offset < (map.textStart[run + 1] ?? textLength)) found.push(offset);
  }
  return found;
}
