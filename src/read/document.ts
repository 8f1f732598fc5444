/** What a reader of one format gives: the article's text and metadata as that format states them, without a path. */
import type { PublishedFrom, RawMap, Region } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';

/** A problem before it is known which file it is in. */
export type Fault = Omit<Problem, 'path'>;

export interface ReadDocument {
  readonly text: string;
  readonly regions: readonly Region[];
  readonly title: string | null;
  readonly source: string | null;
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom;
  readonly raw: RawMap;
  readonly problems: readonly Fault[];
}
