/** Which of two named things came first: "Svetle followed on Sunday", "Svetle fell first ... a day afterwards Borek", "by the time Salt came out, he was already a Lowe laureate". */
import { APPEAR_VERBS, FIRST_WORDS, FOLLOW_VERBS, LATER_WORDS } from '../lexicon/en/order.ts';
import { FUNCTION_WORDS } from '../lexicon/en/function-words.ts';
import { type Sentence, type Token, sentenceAt } from '../model/annotated.ts';
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import { type Span, hull } from '../model/span.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, makeClaim } from './family.ts';

/** A named thing: its capitalised words, lower case. */
interface Thing extends Span { readonly words: readonly string[]; readonly sort: string }
interface Order { readonly first: Thing; readonly second: Thing; readonly at: Span; readonly said: Span }

/** A sentence without one of these puts nothing in order. */
const MARKED = /\bfollowed\b|\bfirst\b|^\W*By the time\b/;
/** Sentences after "first" in which the other thing is told of. */
const REACH = 2;

export const order: ClaimFamily = {
  name: 'order',
  summary: 'which of two named things came first',
  claims(context) {
    const out: Claim[] = [];
    for (const sentence of context.annotated.sentences) {
      const kind = context.blockOf(sentence.index)?.kind;
      if (kind === 'boilerplate' || kind === 'byline' || kind === 'caption') continue;
      if (!MARKED.test(context.annotated.text.slice(sentence.start, sentence.end))) continue;
      for (const found of [following(context, sentence), cameFirst(context, sentence), already(context, sentence)]) if (found) out.push(toClaim(context, found));
    }
    return out;
  },
};

/** The capitalised runs of a sentence: names of places, books, prizes. An opening function word is none. */
function thingsIn(context: ClaimContext, { firstToken, endToken }: Sentence): Thing[] {
  const { tokens } = context.annotated;
  const out: Thing[] = [];
  for (let i = firstToken; i < endToken; i += 1) {
    if (!isName(tokens[i], i === firstToken)) continue;
    let end = i + 1;
    while (end < endToken && (isName(tokens[end], false) || (tokens[end]?.text === '-' && isName(tokens[end + 1], false)))) end += 1;
    const run = tokens.slice(i, end).filter((t) => t.kind === 'word');
    const [head, last] = [run[0], run.at(-1)];
    if (head && last) out.push({ start: head.start, end: last.end, words: run.map((t) => t.lower).filter((w) => w.length > 3 && !FUNCTION_WORDS.has(w)), sort: sortOf(context, head) });
    i = end - 1;
  }
  return out.filter(({ words }) => words.length > 0);
}

const isName = (token: Token | undefined, opens: boolean): boolean => token !== undefined && token.kind === 'word' && token.capital && token.text.length > 1 && !CALENDAR.test(token.lower) && !(opens && FUNCTION_WORDS.has(token.lower));
const CALENDAR = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/;
/** What a mention says that it is; a name that no mention covers may be of any sort. */
function sortOf(context: ClaimContext, { start }: Span): string {
  const mention = context.mentions.find((m) => m.type !== 'quote' && m.type !== 'quantity' && m.start <= start && start < m.end);
  if (!mention) return '';
  return mention.type === 'place' ? `place:${mention.place.demonym ? 'people' : PARTS.has(mention.value.placeKind) ? 'region' : 'town'}` : mention.type;
}

const PARTS = new Set(['country', 'region', 'continent']);

/** "Borek fell on Saturday. Svetle followed on Sunday." */
function following(context: ClaimContext, sentence: Sentence): Order | null {
  const { tokens } = context.annotated;
  const verb = sentence.firstToken + tokens.slice(sentence.firstToken, sentence.endToken).findIndex((t) => FOLLOW_VERBS.has(t.lower));
  const at = tokens[verb];
  if (!at || verb < sentence.firstToken || !endsClause(tokens, verb, sentence.endToken)) return null;
  const before = thingsIn(context, sentence).filter((t) => t.end <= at.start);
  const comma = context.annotated.text.slice(sentence.start, at.start).search(/,\s+and\b|;/);
  // In one sentence the later thing stands in the clause of "followed", the earlier in the one before; else in the sentence before.
  const parted = comma < 0 ? before : before.filter((t) => t.start > sentence.start + comma);
  const [second] = parted;
  const earlier = comma < 0 ? previousThings(context, sentence) : before.filter((t) => t.end <= sentence.start + comma);
  const first = second && only(earlier, second);
  return first && second ? { first, second, at, said: hull(second, at) } : null;
}

/** "followed on Sunday", "followed a day later", "followed.", not "followed the van" or "followed by". */
function endsClause(tokens: readonly Token[], verb: number, end: number): boolean {
  const next = tokens[verb + 1];
  return verb + 1 >= end || next === undefined || next.kind === 'punctuation' || /^(?:on|in|at|a|an|two|three|the|later|soon|shortly|within|last)$/.test(next.lower) && (next.lower !== 'the' || /^(?:next|following|same)$/.test(tokens[verb + 2]?.lower ?? '')) && (!/^an?$/.test(next.lower) || /^(?:day|week|month|year|hour|few)$/.test(tokens[verb + 2]?.lower ?? ''));
}

const previousThings = (context: ClaimContext, { index, block }: Sentence): Thing[] => {
  const previous = context.annotated.sentences[index - 1];
  return previous && previous.block === block ? thingsIn(context, previous) : [];
};

/** The one thing of the same sort among several; null where there is none or more than one. */
function only(things: readonly Thing[], like: Thing): Thing | null {
  const fitting = things.filter((t) => (t.sort === like.sort || t.sort === '' || like.sort === '') && !t.words.some((w) => like.words.includes(w)));
  const [one] = fitting;
  return one && fitting.every((t) => t.words.join() === one.words.join()) ? one : null;
}

/** "Svetle changed hands first. ... a day afterwards the defenders of Borek gave up." */
function cameFirst(context: ClaimContext, sentence: Sentence): Order | null {
  const { tokens, sentences } = context.annotated;
  const last = lastWord(tokens, sentence);
  if (!last || !FIRST_WORDS.has(last.lower)) return null;
  const [first] = thingsIn(context, sentence);
  if (!first) return null;
  for (let i = sentence.index + 1; i <= sentence.index + REACH; i += 1) {
    const next = sentences[i];
    if (!next || next.block !== sentence.block) return null;
    if (!tokens.slice(next.firstToken, next.endToken).some((t) => LATER_WORDS.has(t.lower))) continue;
    const second = only(thingsIn(context, next), first);
    return second && { first, second, at: last, said: hull(first, last) };
  }
  return null;
}

function lastWord(tokens: readonly Token[], { firstToken, endToken }: Sentence): Token | undefined {
  return tokens.slice(firstToken, endToken).findLast((t) => t.kind === 'word');
}

/** "By the time Salt appeared, he was already a Lowe laureate." */
function already(context: ClaimContext, sentence: Sentence): Order | null {
  const { text, tokens } = context.annotated;
  if (!/^\W*By the time\b/.test(text.slice(sentence.start, sentence.end))) return null;
  const word = tokens.slice(sentence.firstToken, sentence.endToken).find((t) => t.lower === 'already');
  if (!word) return null;
  const things = thingsIn(context, sentence);
  const second = things.find((t) => t.end < word.start);
  const first = things.find((t) => t.start > word.end && t.start - word.end < 12);
  const appears = second && tokens.some((t) => t.start >= second.end && t.start - second.end < 3 && APPEAR_VERBS.has(t.lower));
  return first && second && appears ? { first, second, at: word, said: hull(word, first) } : null;
}

function toClaim(context: ClaimContext, { first, second, at, said }: Order): Claim {
  const { text } = context.annotated;
  const [one, two] = [text.slice(first.start, first.end), text.slice(second.start, second.end)];
  return makeClaim(context, {
    measure: 'order', sentence: sentenceAt(context.annotated, at.start), scope: WHOLE, modality: 'asserted',
    subject: { kind: 'event', key: 'order', label: `${one} and ${two}`, words: first.words, context: second.words },
    value: { kind: 'text', text: `${one} before ${two}`, key: `${first.words.join(' ')} < ${second.words.join(' ')}` },
    spans: { value: { start: at.start, end: at.end }, clause: said }, trace: [{ text: `${one} came before ${two}`, span: said }],
  });
}
