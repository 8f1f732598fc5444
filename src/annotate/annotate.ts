/** Article -> Annotated, once: blocks, sentences, tokens, quoted stretches. Never fails, whatever the text. */
import { FUNCTION_WORDS } from '../lexicon/en/function-words.ts';
import { OTHER_LANGUAGES } from '../lexicon/en/other-languages.ts';
import type { Annotated, Block, Sentence, Token } from '../model/annotated.ts';
import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { OUT, isAmong, wordSet } from '../model/word-set.ts';
import { blockKinds } from './kinds.ts';
import { paragraphs } from './paragraphs.ts';
import { quotedIn } from './quoted.ts';
import { sentenceEnds } from './sentences.ts';
import { tokenise } from './tokens.ts';

/** English has at least this share of function words, even in lists and captions; running text has 0.27 or more (99 in 100 news texts). */
const ENGLISH_SHARE = 0.1;
const WORDS_TO_JUDGE = 40;
/** So many words tell the language; more would only cost time. */
const WORDS_ENOUGH = 1000;
const ENGLISH = wordSet(FUNCTION_WORDS);
const FOREIGN = wordSet(OTHER_LANGUAGES);

export function annotate(article: Article): Annotated {
  const { text } = article;
  const tokens = tokenise(text);
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  const quoted: Span[] = [];
  let nextToken = 0;
  const spans = paragraphs(text);
  const kinds = blockKinds(article, spans);
  for (let index = 0; index < spans.length; index += 1) {
    const paragraph = spans[index];
    if (!paragraph) continue;
    const firstToken = nextToken;
    while (nextToken < tokens.length && (tokens[nextToken]?.start ?? 0) < paragraph.end) nextToken += 1;
    const firstSentence = sentences.length;
    let from = firstToken;
    for (const to of sentenceEnds(tokens, firstToken, nextToken)) {
      sentences.push({ index: sentences.length, block: index, start: tokens[from]?.start ?? paragraph.start, end: tokens[to - 1]?.end ?? paragraph.end, firstToken: from, endToken: to });
      from = to;
    }
    blocks.push({ start: paragraph.start, end: paragraph.end, kind: kinds[index] ?? 'paragraph', firstSentence, endSentence: sentences.length });
    for (const span of quotedIn(text, paragraph)) quoted.push(span);
  }
  return { article, text, blocks, sentences, tokens, quoted, english: isEnglish(tokens) };
}

function isEnglish(tokens: readonly Token[]): boolean {
  let words = 0;
  let known = 0;
  let foreign = 0;
  const english = ENGLISH.marks;
  const others = FOREIGN.marks;
  for (let at = 0; at < tokens.length && words < WORDS_ENOUGH; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    words += 1;
    if (english[token.form] !== OUT && isAmong(ENGLISH, token)) known += 1;
    else if (others[token.form] !== OUT && isAmong(FOREIGN, token)) foreign += 1;
  }
  return words < WORDS_TO_JUDGE || (known / words >= ENGLISH_SHARE && known > foreign);
}
