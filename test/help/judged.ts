/** Articles with marked passages, and judgements on them: `The blast [killed {14} people] on Monday.` marks a passage and its value. */
import { type Article, identityMap } from '../../src/model/article.ts';
import type { Judgement, Passage } from '../../src/model/finding.ts';

export interface Marked {
  readonly articles: readonly Article[];
  /** The marked passages of each file in reading order. */
  readonly passages: Readonly<Record<string, readonly Passage[]>>;
}

export interface Facts {
  readonly source?: string;
  readonly published?: string;
  readonly draft?: boolean;
}

/** Files in the order given; `facts` by path. */
export function marked(files: Readonly<Record<string, string>>, facts: Readonly<Record<string, Facts>> = {}): Marked {
  const read = Object.entries(files).map(([path, text], index) => ({ path, ...unmark(text, index) }));
  return {
    articles: read.map(({ path, text }) => articleOf(path, text, facts[path] ?? {})),
    passages: Object.fromEntries(read.map(({ path, passages }) => [path, passages])),
  };
}

export const articleOf = (path: string, text: string, { source, published, draft }: Facts = {}): Article => ({
  path, text, title: null, source: source ?? null, published: published ?? null, publishedFrom: published === undefined ? 'none' : 'sources', draft: draft ?? false, regions: [], raw: identityMap(text),
});

function unmark(text: string, article: number): { readonly text: string; readonly passages: readonly Passage[] } {
  const passages: Passage[] = [];
  let plain = '';
  const open = { clause: 0, value: 0, valueEnd: 0 };
  for (const character of text) {
    if (character === '[') open.clause = plain.length;
    else if (character === '{') open.value = plain.length;
    else if (character === '}') open.valueEnd = plain.length;
    else if (character === ']') passages.push({ article, span: { start: open.clause, end: plain.length }, value: { start: open.value, end: open.valueEnd }, label: '' });
    else plain += character;
  }
  return { text: plain, passages };
}

/** A judgement on the passages given, with the values as their texts unless others are named. */
export function judge({ articles }: Marked, passages: readonly (Passage | undefined)[], more: Partial<Judgement> = {}): Judgement {
  const known = passages.filter((passage): passage is Passage => passage !== undefined);
  if (known.length !== passages.length) throw new Error('A passage that the test names is not marked.');
  return {
    ruleId: 'figure/casualties', severity: 'error', verdict: 'contradiction', message: 'Two sources disagree on how many were killed',
    passages: known, derivation: [], key: 'blast|killed', confidence: 0.8,
    values: known.slice(0, 2).map(({ article, value }) => articles[article]?.text.slice(value.start, value.end) ?? ''), ...more,
  };
}
