/** An article handed in by a program: text as it stands. */
import { type Article, type ArticleInput, identityMap } from '../model/article.ts';
import { toIso } from './dates.ts';

/**
 * The article of the Node API: its text is its raw text, so every offset is one into the given text.
 * @throws {RangeError} where `published` is given and is no date: a program that hands in a date means it.
 */
export function articleFromInput({ path, text, title, source, published }: ArticleInput): Article {
  const iso = published === undefined || published === '' ? null : toIso(published);
  if (published && iso === null) throw new RangeError(`published of ${path} is no date: expected a day such as 2022-09-14, optionally with a time and zone, found ${JSON.stringify(published)}`);
  return { path, text, title: title ?? null, source: source ?? null, published: iso, publishedFrom: iso === null ? 'none' : 'option', draft: false, regions: [], raw: identityMap(text) };
}
