/** Opposites that nouns carry: "the left engine" and "the right-hand engine", "no smoke alarm" and "a smoke alarm", "all nine coaches" and "three of its nine coaches". */
import { FUNCTION_WORDS } from '../lexicon/en/function-words.ts';
import { CARDINALS } from '../lexicon/en/numbers.ts';
import { NO_THINGS, SIDED, SIDED_BODY, SIDE_WORDS } from '../lexicon/en/opposite-nouns.ts';
import type { Sentence, Token } from '../model/annotated.ts';
import type { Claim } from '../model/claim.ts';
import { isAmong, wordSet } from '../model/word-set.ts';
import type { ClaimContext } from './context.ts';
import type { ClaimFamily } from './family.ts';
import { oppositeClaim } from './opposite-claim.ts';
import { termOf } from './passages.ts';
import { baseForm } from './words.ts';

/** A noun with the words that narrow it down, as tokens [first, end). */
interface Noun { readonly first: number; readonly end: number; readonly head: string; readonly words: readonly string[] }

const THINGS: ReadonlySet<string> = new Set([...SIDED].map(baseForm));
const BODY: ReadonlySet<string> = new Set([...SIDED_BODY].map(baseForm));
/** Words of a noun phrase, at most. */
const LONGEST = 4;
/** Tokens behind a noun in which its verb stands. */
const PREDICATE = 6;
const IRREGULAR: ReadonlySet<string> = new Set('won lost fell sank burnt shot held left caught broke stood shut hit sold paid met went came ran rose overthrown written'.split(' '));
const OPEN = /\b(?:if|unless|whether|could|might|may|would|should|will|denied|denies)\b/i;

/** The words that open a claim of one of the four kinds; so does a figure. */
const OPENERS = wordSet(['not', 'without', 'no', 'a', 'an', 'all', 'every', 'both', 'none', ...CARDINALS.keys(), ...SIDE_WORDS.keys()]);

export const oppositeNouns: ClaimFamily = {
  name: 'opposite-nouns',
  summary: 'which side of a thing, none or some of it, all or a few',
  claims(context) {
    const out: Claim[] = [];
    for (const sentence of context.annotated.sentences) {
      const kind = context.blockOf(sentence.index)?.kind;
      if (kind === 'boilerplate' || kind === 'byline') continue;
      for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
        const token = context.annotated.tokens[i];
        if (!token || !(token.kind === 'number' || isAmong(OPENERS, token)) || context.annotated.quoted.some((q) => q.start <= token.start && token.start < q.end)) continue;
        const claim = noneAt(context, sentence, i) ?? someAt(context, sentence, i) ?? (context.isBackground(sentence.index) ? null : (sideAt(context, sentence, i) ?? extentAt(context, sentence, i)));
        if (claim) out.push(claim);
      }
    }
    return out;
  },
};

const wordAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';

/** The run of plain words that begins at a token; its last is its head. */
function nounAt(tokens: readonly Token[], first: number, { endToken }: Sentence): Noun | null {
  let end = first;
  while (end < Math.min(endToken, first + LONGEST)) {
    const token = tokens[end];
    if (!token || token.kind !== 'word' || FUNCTION_WORDS.has(token.lower) || (end > first && /(?:ed|ly)$/.test(token.lower))) break;
    end += 1;
  }
  const head = tokens[end - 1];
  if (end === first || !head || head.lower.length < 3 || head.capital) return null;
  return { first, end, head: baseForm(head.lower), words: tokens.slice(first, end - 1).map((t) => termOf(t.lower)) };
}

interface Told { readonly axis: string; readonly pole: string; readonly from: number; readonly noun: Noun; readonly core: string; readonly words: readonly string[]; readonly notes: readonly string[] }

function toClaim(context: ClaimContext, sentence: Sentence, { axis, pole, from, noun, core, words, notes }: Told): Claim {
  const { tokens, text } = context.annotated;
  const span = { start: tokens[from]?.start ?? 0, end: tokens[noun.end - 1]?.end ?? 0 };
  return oppositeClaim(context, { sentence: sentence.index, axis, pole, value: span, bearer: span, isPerson: false, label: text.slice(tokens[noun.first]?.start ?? 0, span.end), core, words, notes: ['kind fact', 'tense past', 'quantity the', ...notes] });
}

/** "The right-hand engine", "its left wing", "the stern door". */
function sideAt(context: ClaimContext, sentence: Sentence, i: number): Claim | null {
  const { tokens } = context.annotated;
  const side = SIDE_WORDS.get(wordAt(tokens, i));
  if (!side || !/^(?:the|its|his|her|their|a|one)$/.test(wordAt(tokens, i - 1))) return null;
  const at = /^(?:-|hand|most|side)$/.test(wordAt(tokens, i + 1)) ? (wordAt(tokens, i + 1) === '-' ? i + 3 : i + 2) : i + 1;
  const head = baseForm(wordAt(tokens, at));
  const isBody = BODY.has(head);
  if (!isBody && !THINGS.has(head)) return null;
  return toClaim(context, sentence, { axis: side.axis, pole: side.pole, from: i, noun: { first: at, end: at + 1, head, words: [] }, core: `side:${head}`, words: [], notes: [isBody ? 'needs 2.5' : 'needs 1.5'] });
}

/** "No smoke alarm", "not a single arrest", "without a scratch". */
function noneAt(context: ClaimContext, sentence: Sentence, i: number): Claim | null {
  const { tokens, text } = context.annotated;
  const words = [0, 1, 2].map((n) => wordAt(tokens, i + n)).join(' ');
  const length = /^not (?:a|one) single /.test(`${words} `) ? 3 : /^(?:not (?:a|one)|without (?:a|an|any)) /.test(words) ? 2 : words.startsWith('no ') ? 1 : 0;
  if (length === 0 || OPEN.test(text.slice(sentence.start, tokens[i]?.start ?? 0))) return null;
  const noun = nounAt(tokens, i + length, sentence);
  if (!noun || NO_THINGS.has(wordAt(tokens, noun.end - 1)) || noun.words.some((w) => NO_THINGS.has(w))) return null;
  return toClaim(context, sentence, { axis: 'presence', pole: 'none', from: i, noun, core: `presence:${noun.head}`, words: noun.words, notes: ['needs 1.5', ...(isPlain(tokens, noun, sentence) ? ['plain'] : [])] });
}

/** "No arrest.", "no arrest was made": nothing limits it to a place or a part. */
const isPlain = (tokens: readonly Token[], { end }: Noun, { endToken }: Sentence): boolean => end >= endToken - 1 || /^(?:[.:;!,–—]|was|were|has|have)$/.test(wordAt(tokens, end));

/** "Had a smoke alarm", "there were two lifeboats", "43 arrests". */
function someAt(context: ClaimContext, sentence: Sentence, i: number): Claim | null {
  const { tokens, text } = context.annotated;
  const isNumber = tokens[i]?.kind === 'number' || (CARDINALS.get(wordAt(tokens, i)) ?? 0) > 1;
  const isArticle = /^an?$/.test(wordAt(tokens, i)) && /^(?:had|has|have|was|were|carried|wore|with)$/.test(wordAt(tokens, i - 1));
  if ((!isNumber && !isArticle) || OPEN.test(text.slice(sentence.start, tokens[i]?.start ?? 0)) || /(?:\b(?:no|not|never|without)|n['’]t)\b/i.test(text.slice(sentence.start, tokens[i]?.start ?? 0))) return null;
  const noun = nounAt(tokens, i + 1, sentence);
  return noun && toClaim(context, sentence, { axis: 'presence', pole: 'some', from: isArticle ? i - 1 : i, noun, core: `presence:${noun.head}`, words: noun.words, notes: ['needs 1.5'] });
}

/** "All nine coaches overturned", "three of its nine coaches tipped over": what is said of them is a part of the claim. */
function extentAt(context: ClaimContext, sentence: Sentence, i: number): Claim | null {
  const { tokens } = context.annotated;
  const isAll = /^(?:all|every|both)$/.test(wordAt(tokens, i));
  const isSome = (CARDINALS.has(wordAt(tokens, i)) || tokens[i]?.kind === 'number' || wordAt(tokens, i) === 'none') && wordAt(tokens, i + 1) === 'of';
  if (!isAll && !isSome) return null;
  let at = i + (isAll ? 1 : 2);
  while (/^(?:of|the|its|their|his|her|these|those)$/.test(wordAt(tokens, at)) || tokens[at]?.kind === 'number' || CARDINALS.has(wordAt(tokens, at))) at += 1;
  const noun = nounAt(tokens, at, sentence);
  if (!noun) return null;
  const behind = tokens.slice(noun.end, noun.end + PREDICATE).filter((t) => t.lower.endsWith('ed') || IRREGULAR.has(t.lower)).map((t) => `does ${termOf(t.lower)}`);
  return behind.length === 0 ? null : toClaim(context, sentence, { axis: 'extent', pole: isAll ? 'all' : wordAt(tokens, i) === 'none' ? 'none' : 'some', from: i, noun, core: `extent:${noun.head}`, words: noun.words, notes: ['needs 1.5', ...behind] });
}
