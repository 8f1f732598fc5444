/** The noun phrase that ends or begins at a token, without a parser: its head, and the words that narrow it down. */
import { PHRASE_ENDS } from '../lexicon/en/count-nouns.ts';
import { FIGURE_VERBS, NOUN_LINKS } from '../lexicon/en/figure-frames.ts';
import { FUNCTION_WORDS } from '../lexicon/en/function-words.ts';
import type { Sentence, Token } from '../model/annotated.ts';

export interface NounPhrase {
  /** Tokens from the first content word to the head. */
  readonly first: number;
  readonly last: number;
}

const LONGEST = 6;
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'this', 'that', 'our', 'my', "'s", '’s']);

/** Words that lead on to a preposition and are no nouns there: "thanks to", "due to". */
const NO_NOUNS: ReadonlySet<string> = new Set(['thanks', 'due', 'according', 'next', 'close', 'prior', 'up', 'compared']);

/** Can the token stand in a noun phrase? */
export const isNominal = (token: Token | undefined): boolean => token !== undefined && token.kind === 'word' && !FUNCTION_WORDS.has(token.lower) && !DETERMINERS.has(token.lower);

/** The phrase whose last word is `last`, determiners left out; null where that word cannot end one. */
export function phraseEndingAt(tokens: readonly Token[], sentence: Sentence, end: number): NounPhrase | null {
  const { firstToken } = sentence;
  let last = end;
  // "the gems stolen", "a farmer ploughing": the participle behind a noun is left out.
  while (last > firstToken && isNominal(tokens[last - 1]) && isNominal(tokens[last]) && tokens[last]?.capital === false && /(?:ed|en|ing)$/.test(tokens[last]?.lower ?? '') && tokens[last - 1]?.text !== '-') last -= 1;
  if (last < firstToken || !isNominal(tokens[last]) || NO_NOUNS.has(tokens[last]?.lower ?? '')) return null;
  let first = last;
  while (first > firstToken && last - first < LONGEST) {
    const before = tokens[first - 1];
    if (!isNominal(before) && !(before?.text === '-' && first - 1 > firstToken)) break;
    first -= 1;
  }
  return { first: tokens[first]?.text === '-' ? first + 1 : first, last };
}

/** The phrase that begins at `from` (a determiner or a content word), up to the first word that cannot stand in one; null where none does. */
export function phraseFrom(tokens: readonly Token[], { endToken }: Sentence, from: number): NounPhrase | null {
  const first = DETERMINERS.has(tokens[from]?.lower ?? '') ? from + 1 : from;
  let at = first;
  while (at < Math.min(endToken, first + LONGEST) && (isNominal(tokens[at]) || (at > first && tokens[at]?.text === '-')) && !(at > first && endsPhrase(tokens, at))) at += 1;
  return at === first ? null : { first, last: at - 1 };
}

const endsPhrase = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && !token.capital && (PHRASE_ENDS.has(token.lower) || FIGURE_VERBS.has(token.lower) || /(?:ed|ly)$/.test(token.lower));
};

/** The phrase that the one at hand depends on: "repairs" for "the sea wall" of "repairs to the sea wall"; null where nothing stands before it. */
export function governorOf(tokens: readonly Token[], sentence: Sentence, { first }: NounPhrase): NounPhrase | null {
  const link = DETERMINERS.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  return link > sentence.firstToken && NOUN_LINKS.has(tokens[link]?.lower ?? '') ? phraseEndingAt(tokens, sentence, link - 1) : null;
}
