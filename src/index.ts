/** The public API; the only re-exporting file. */
import { annotate } from './annotate/annotate.ts';
import { createTagger } from './annotate/tagger.ts';
import { extractMentions } from './extract/extract.ts';
import { openGazetteer } from './gazetteer/open.ts';
import { type Article, type ArticleInput, identityMap } from './model/article.ts';
import type { Tools } from './model/contract.ts';
import type { Mention } from './model/mention.ts';

export type { ArticleInput } from './model/article.ts';
export type { Mention } from './model/mention.ts';

let tools: Tools | null = null;
const sharedTools = (): Tools => (tools ??= { gazetteer: openGazetteer(), tagger: createTagger() });

const toArticle = (input: ArticleInput): Article => ({
  path: input.path, text: input.text, title: input.title ?? null, source: input.source ?? null, published: input.published ?? null,
  publishedFrom: input.published ? 'option' : 'none', draft: false, regions: [], raw: identityMap(input.text),
});

/** All mentions of one article, in reading order. Offsets are half-open UTF-16 offsets into the given text. */
export function extract(input: ArticleInput): Mention[] {
  return extractMentions(annotate(toArticle(input)), sharedTools(), () => undefined);
}
