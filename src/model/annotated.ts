/** What extractors may read: an article with its blocks, sentences, tokens and quoted stretches, made once. */
import type { Article, BlockKind } from './article.ts';
import type { Span } from './span.ts';

type TokenKind = 'word' | 'number' | 'punctuation';

/** Words keep inner apostrophes ("O'Brien") and dotted initials ("U.S."); a possessive 's and every hyphen stand apart. "2,500" and "3.5" are one number; "10kW" is two touching tokens. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  /** Does it begin with a capital letter? */
  readonly capital: boolean;
  /** Does white space (or the beginning of the text) stand before it? */
  readonly spaced: boolean;
  /** The number of its written form, the same for all tokens that are written alike (see `word-set`); 0 where the form has none, as figures. */
  readonly form: number;
}

export interface Block extends Span {
  readonly kind: BlockKind;
  readonly firstSentence: number;
  /** One past the last sentence. */
  readonly endSentence: number;
}

export interface Sentence extends Span {
  readonly index: number;
  readonly block: number;
  readonly firstToken: number;
  /** One past the last token. */
  readonly endToken: number;
}

export interface Annotated {
  readonly article: Article;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** Stretches inside quotation marks, marks excluded, in reading order; one that is never closed ends with its paragraph. */
  readonly quoted: readonly Span[];
  /** Share of ordinary English words among the words; below a threshold the article is not read (see `unchecked`). */
  readonly english: boolean;
}

/** Index of the sentence that holds the offset (the last one that starts at or before it); -1 before the first. */
export function sentenceAt(annotated: Annotated, offset: number): number {
  return lastStartingAtOrBefore(annotated.sentences, offset);
}

/** Index of the last token that starts at or before the offset; -1 before the first. */
export function tokenAt(annotated: Annotated, offset: number): number {
  return lastStartingAtOrBefore(annotated.tokens, offset);
}

function lastStartingAtOrBefore(list: readonly Span[], offset: number): number {
  let low = -1;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((list[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
