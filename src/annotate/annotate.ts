/** Article -> Annotated, once: blocks, sentences, tokens, quoted stretches. Never fails, whatever the text. */
import { BOILERPLATE, CREDIT } from '../lexicon/en/boilerplate.ts';
import { FUNCTION_WORDS } from '../lexicon/en/function-words.ts';
import type { Annotated, Block, Sentence, Token } from '../model/annotated.ts';
import type { Article, BlockKind } from '../model/article.ts';
import { type Span, contains } from '../model/span.ts';
import { paragraphs } from './paragraphs.ts';
import { quotedIn } from './quoted.ts';
import { sentenceEnds } from './sentences.ts';
import { tokenise } from './tokens.ts';

/** Running English has at least this share of function words; tables and other languages have less. */
const ENGLISH_SHARE = 0.15;
const WORDS_TO_JUDGE = 40;
/** A first line longer than this is a paragraph, not a headline. */
const HEADLINE_LIMIT = 160;

export function annotate(article: Article): Annotated {
  const { text } = article;
  const tokens = tokenise(text);
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  const quoted: Span[] = [];
  let nextToken = 0;
  for (const [index, paragraph] of paragraphs(text).entries()) {
    const firstToken = nextToken;
    while (nextToken < tokens.length && (tokens[nextToken]?.start ?? 0) < paragraph.end) nextToken += 1;
    const firstSentence = sentences.length;
    let from = firstToken;
    for (const to of sentenceEnds(tokens, firstToken, nextToken)) {
      sentences.push({ index: sentences.length, block: index, start: tokens[from]?.start ?? paragraph.start, end: tokens[to - 1]?.end ?? paragraph.end, firstToken: from, endToken: to });
      from = to;
    }
    blocks.push({ ...paragraph, kind: kindOf(article, paragraph, index), firstSentence, endSentence: sentences.length });
    quoted.push(...quotedIn(text, paragraph));
  }
  return { article, text, blocks, sentences, tokens, quoted, english: isEnglish(tokens) };
}

function kindOf(article: Article, paragraph: Span, index: number): BlockKind {
  const hint = article.regions.find((region) => contains(region, paragraph));
  if (hint) return hint.kind;
  const words = article.text.slice(paragraph.start, paragraph.end);
  if (BOILERPLATE.some((pattern) => pattern.test(words))) return 'boilerplate';
  if (CREDIT.test(words)) return 'caption';
  if (/^by\s+\p{Lu}[\p{L}'’.-]+(?:\s+\p{Lu}[\p{L}'’.-]+){0,4}(?:,.{0,60})?$/iu.test(words)) return 'byline';
  const isFirst = index === 0 && article.regions.every((region) => region.kind !== 'headline');
  return isFirst && words.length <= HEADLINE_LIMIT && !/[.:]["”’]?$/.test(words) ? 'headline' : 'paragraph';
}

function isEnglish(tokens: readonly Token[]): boolean {
  let words = 0;
  let known = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    words += 1;
    if (FUNCTION_WORDS.has(token.lower)) known += 1;
  }
  return words < WORDS_TO_JUDGE || known / words >= ENGLISH_SHARE;
}
