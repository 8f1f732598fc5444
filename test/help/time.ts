/** Marked sentences for times: "It fell [last week](2022-W36)"; what the extractor reads is written back in the same marks, so a failure reads as prose. */
import { annotate } from '../../src/annotate/annotate.ts';
import { time } from '../../src/extract/time/time.ts';
import { type Article, identityMap } from '../../src/model/article.ts';
import type { Tools } from '../../src/model/contract.ts';
import type { TimeMention } from '../../src/model/mention.ts';
import { showBounds } from './bounds.ts';

/** A Wednesday. */
export const PUBLISHED = '2022-09-14';

const MARK = /\[([^\]]*)\]\(([^)]*)\)/g;

/** The extractor uses none of its tools. */
const noTools = {} as Tools;

const unmarked = (marked: string): string => marked.replace(MARK, '$1');

export function timesOf(text: string, published: string | null = PUBLISHED, source: string | null = null): TimeMention[] {
  const article: Article = { path: 'test.txt', text, title: null, source, published, publishedFrom: published ? 'option' : 'none', draft: false, regions: [], raw: identityMap(text) };
  const mentions = time.extract(annotate(article), [], noTools) as TimeMention[];
  return mentions.toSorted((a, b) => a.start - b.start);
}

/** The text with every time that the extractor finds in marks, as `show` renders it. */
function remarked(text: string, mentions: readonly TimeMention[], show: (mention: TimeMention) => string): string {
  let [out, at] = ['', 0];
  for (const mention of mentions) {
    out += `${text.slice(at, mention.start)}[${text.slice(mention.start, mention.end)}](${show(mention)})`;
    at = mention.end;
  }
  return out + text.slice(at);
}

const timex = ({ timex3: { value, mod } }: TimeMention): string => (mod ? `${value} ${mod}` : value);

/** Marks with TIMEX3 value and modifier. */
export function withValues(marked: string, published: string | null = PUBLISHED): string {
  const text = unmarked(marked);
  return remarked(text, timesOf(text, published), timex);
}

/** Marks with the bounds in plain words. */
export function withBounds(marked: string, published: string | null = PUBLISHED): string {
  const text = unmarked(marked);
  return remarked(text, timesOf(text, published), ({ time: { bounds } }) => (bounds ? showBounds(bounds) : 'no bounds'));
}

/** The only mention of a text; more or fewer are a fault of the test. */
export function onlyTime(text: string, published: string | null = PUBLISHED): TimeMention {
  const [first, ...rest] = timesOf(text, published);
  if (!first || rest.length > 0) throw new Error(`expected one time in: ${text}, found ${rest.length + (first ? 1 : 0)}`);
  return first;
}
