/** Metadata by order of trust: the command line, the sources file beside the article, the article's own metadata, its byline. */
import type { Article, PublishedFrom } from '../model/article.ts';
import type { ReadDocument } from './document.ts';

/** What a sources file says of one article. */
export interface SourceEntry {
  readonly source: string | null;
  readonly published: string | null;
  readonly title: string | null;
  readonly url: string | null;
}

/** What is given from outside, most trusted first. */
export interface GivenMetadata {
  /** ISO 8601, already checked. */
  readonly option: string | null;
  readonly entry: SourceEntry | null;
}

export function toArticle(path: string, document: ReadDocument, given: GivenMetadata, draft: boolean): Article {
  const { text, regions, raw } = document;
  return { path, text, regions, raw, draft, title: given.entry?.title ?? document.title, source: given.entry?.source ?? document.source, ...publication(document, given) };
}

function publication(document: ReadDocument, { option, entry }: GivenMetadata): { readonly published: string | null; readonly publishedFrom: PublishedFrom } {
  if (option !== null) return { published: option, publishedFrom: 'option' };
  if (entry?.published) return { published: entry.published, publishedFrom: 'sources' };
  return { published: document.published, publishedFrom: document.published === null ? 'none' : document.publishedFrom };
}
