/** Finds deeds in a sentence: the form of the lexicon, and the person or thing that it is done to, without a parser and rather not at all than wrongly. */
import { ATTACKERS, GENERAL_PEOPLE, SPECIAL_PEOPLE } from '../lexicon/en/casualties.ts';
import { BEGINNERS, DEEDS, type Deed, OTHER_ONES, THING, VERB_FILLERS } from '../lexicon/en/deeds.ts';
import { FUNCTION_WORDS } from '../lexicon/en/function-words.ts';
import { type Sentence, type Token, tokenAt } from '../model/annotated.ts';
import type { Mention, PersonMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { agrees, antecedentOf } from './antecedent.ts';
import type { ClaimContext } from './context.ts';
import { phraseTable, phrasesAt } from './phrases.ts';
import { dominantOf, pronounOwner } from './protagonist.ts';
import { stem } from './words.ts';

/** What a deed is done to: a person or body by name, or a thing by its head noun with the words that narrow it down. */
export interface Bearer extends Span {
  readonly kind: 'person' | 'name' | 'thing';
  readonly label: string;
  /** Folded name, or the stem of the head noun. */
  readonly key: string;
  readonly modifiers: readonly string[];
}

export interface Frame {
  readonly deed: Deed;
  readonly first: number;
  readonly end: number;
  readonly bearer: Bearer;
  /** "Arrested again": another time than the one that other reports may mean. */
  readonly repeated: boolean;
}

const TABLE = phraseTable(DEEDS);
const BE = new Set(['was', 'were', 'is', 'are', 'been', 'be', 'being']);
const CLIMBED = new Set(['of', 'for', 'in', 'at', 'on', 'from', 'to', 'between', 'against', 'with', 'near', 'off', 'by', 'into', 'over', 'under', 'outside', 'around', 'across', 'along', 'about']);
const DETERMINERS = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'this', 'that', "'s", '’s']);
const RELATIVES = new Set(['which', 'who', 'that']);
/** Words of one noun phrase, and tokens of a parenthesis, at most. */
const LONGEST_PHRASE = 6;
const LONGEST_ASIDE = 16;
/** Tokens between two verbs that share their bearer. */
const LONGEST_JOINT = 9;

export function framesOf(context: ClaimContext, sentence: Sentence): Frame[] {
  const { tokens } = context.annotated;
  const out: Frame[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
    const hits = phrasesAt(TABLE, tokens, i, sentence.endToken);
    const [longest] = hits;
    if (!longest || tokens[i]?.capital === true || isNegated(tokens, i, sentence)) continue;
    for (const hit of hits) {
      const bearer = bearerOf(context, sentence, hit.value, i, hit.end) ?? sharedBearer(tokens, out.at(-1), hit.value, i);
      if (bearer && !(hit.value.name === 'opened' && BEGINNERS.has(bearer.key)) && !(hit.value.name === 'began' && tokens[i]?.lower === 'opened' && !BEGINNERS.has(bearer.key))) out.push({ deed: hit.value, first: i, end: hit.end, bearer, repeated: isRepeated(tokens, i, hit.end) });
    }
    i = longest.end - 1;
  }
  return out;
}

const ORDINALS: ReadonlySet<string> = new Set(['second', 'third', 'fourth', 'fifth', 'sixth', 'another']);
const NEGATIONS = new Set(['not', 'never', "n't", 'to', 'be', 'will', 'would', 'could', 'may', 'might', 'should', 'must', 'can']);
/** "was not built", "to be built", "will be held": planned or denied. */
function isNegated(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  for (let i = at - 1; i >= Math.max(sentence.firstToken, at - 3); i -= 1) {
    const lower = tokens[i]?.lower ?? '';
    if (NEGATIONS.has(lower)) return true;
    if (!VERB_FILLERS.has(lower)) return false;
  }
  return false;
}

/** "was abducted on 4 May and rescued on 10 May": the second verb has the first one's bearer. */
function sharedBearer(tokens: readonly Token[], before: Frame | undefined, { role }: Deed, first: number): Bearer | null {
  if (!before || role === 'subject' || !/^(?:and|then)$/.test(tokens[first - 1]?.lower ?? '') || first - before.end > LONGEST_JOINT) return null;
  return tokens.slice(before.first - 3, before.first).some((t) => BE.has(t.lower)) ? before.bearer : null;
}

/** "arrested again on Friday", "arrested for a second time": not the time that others may mean. */
function isRepeated(tokens: readonly Token[], first: number, end: number): boolean {
  const near = [...tokens.slice(Math.max(0, first - 3), first), ...tokens.slice(end, end + 5)].map((t) => t.lower);
  return near.some((w, i) => w === 'again' || w === 'anew' || (ORDINALS.has(w) && near[i + 1] === 'time') || (w === 'once' && near[i + 1] === 'more'));
}

function bearerOf(context: ClaimContext, sentence: Sentence, { role }: Deed, first: number, end: number): Bearer | null {
  const { tokens } = context.annotated;
  const before = fillersBefore(tokens, first, sentence);
  const passive = tokens.slice(before + 1, first).some((t) => BE.has(t.lower));
  const next = tokens[end];
  const opensObject = next !== undefined && end < sentence.endToken && (DETERMINERS.has(next.lower) || next.lower === 'him' || next.capital || (next.kind === 'word' && !FUNCTION_WORDS.has(next.lower) && !/^(?:last|next|earlier|later|yesterday|today|early|late|just|shortly|again|there|here)$/.test(next.lower))) && !startsTime(context, sentence, next);
  if (role === 'subject' || passive || !opensObject) {
    // Without an auxiliary, "the villa found in March" and "the men arrested on Friday" are reduced; an active verb without its object tells nothing.
    return role === 'object' && !passive && !isReduced(tokens, first) ? null : phraseBefore(context, sentence, before, first - 1 === before);
  }
  return phraseAfter(context, sentence, end);
}

const startsTime = (context: ClaimContext, sentence: Sentence, token: Token): boolean => (context.mentionsOf[sentence.index] ?? []).some((m) => m.type === 'time' && m.start <= token.start && token.start < m.end);

/** A participle right behind its noun, with or without a comma: "Novatek, founded in 1927,", "the hoard found in March", and "took place" as well. */
const isReduced = (tokens: readonly Token[], at: number): boolean => tokens[at]?.lower === 'took' || tokens[at]?.lower === 'disappeared' || tokens[at]?.lower === 'vanished' || tokens[at]?.lower === 'went' || tokens[at - 1]?.text === ',' || (tokens[at - 1]?.kind === 'word' && !FUNCTION_WORDS.has(tokens[at - 1]?.lower ?? ''));

function fillersBefore(tokens: readonly Token[], first: number, sentence: Sentence): number {
  let at = first - 1;
  while (at >= sentence.firstToken && (VERB_FILLERS.has(tokens[at]?.lower ?? '') || (tokens[at]?.lower ?? '').endsWith('ly'))) at -= 1;
  return at;
}

/** The noun phrase that ends before the verb: over relative pronouns and asides, up its prepositions to the head. */
export function phraseBefore(context: ClaimContext, sentence: Sentence, from: number, touches: boolean): Bearer | null {
  const { tokens } = context.annotated;
  let at = from;
  const named = namedAside(context, sentence, at) ?? whoOf(context, sentence, at);
  if (named) return personBearer(named);
  if (RELATIVES.has(tokens[at]?.lower ?? '')) {
    at -= tokens[at - 1]?.text === ',' ? 2 : 1;
  } else if (tokens[at]?.text === ',') {
    at = touches ? at - 1 : beforeAside(tokens, at, sentence);
  }
  if (at < sentence.firstToken) return null;
  return headAt(context, sentence, at);
}

/** "Her deputy, Carl Moe, was appointed": a name between commas is who the noun before it means. */
function namedAside(context: ClaimContext, sentence: Sentence, at: number): PersonMention | null {
  const { tokens } = context.annotated;
  if (tokens[at]?.text !== ',') return null;
  const person = mentionAt(context, sentence, tokens[at - 1]);
  return person?.type === 'person' && tokens[tokenAt(context.annotated, person.start) - 1]?.text === ',' ? person : null;
}

/** "replaced by Carl Moe, who was sworn in": nobody but the person right before. */
function whoOf(context: ClaimContext, sentence: Sentence, at: number): PersonMention | null {
  const { tokens } = context.annotated;
  if (tokens[at]?.lower !== 'who') return null;
  const person = mentionAt(context, sentence, tokens[tokens[at - 1]?.text === ',' ? at - 2 : at - 1]);
  return person?.type === 'person' && tokens[tokenAt(context.annotated, person.start) - 1]?.lower !== 'of' ? person : null;
}

const personBearer = ({ person, start, end }: PersonMention): Bearer => ({ kind: 'person', label: person.fullName ?? person.name, key: person.surname.toLowerCase(), modifiers: [], start, end });

/** The last token before the aside that ends at the comma `at`. */
function beforeAside(tokens: readonly Token[], at: number, sentence: Sentence): number {
  for (let i = at - 1; i >= Math.max(sentence.firstToken, at - LONGEST_ASIDE); i -= 1) if (tokens[i]?.text === ',') return i - 1;
  return -1;
}

function headAt(context: ClaimContext, sentence: Sentence, last: number): Bearer | null {
  const { tokens } = context.annotated;
  const climbed: string[] = [];
  let head = last;
  for (let steps = 0; steps < 3; steps += 1) {
    const first = phraseStart(context, sentence, head);
    const before = DETERMINERS.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
    if (before <= sentence.firstToken || !CLIMBED.has(tokens[before]?.lower ?? '')) break;
    climbed.push(...contentOf(tokens, first, head + 1));
    head = before - 1;
  }
  return phraseAt(context, sentence, phraseStart(context, sentence, head), head, climbed);
}

/** First token of the noun phrase that ends at `last`: back over its modifiers, or to where a name begins. */
function phraseStart(context: ClaimContext, sentence: Sentence, last: number): number {
  const { tokens } = context.annotated;
  const named = mentionAt(context, sentence, tokens[last]);
  let at = last;
  while (at > sentence.firstToken && last - at < LONGEST_PHRASE) {
    const before = tokens[at - 1];
    if (!before || (before.kind !== 'word' && before.text !== '-') || FUNCTION_WORDS.has(before.lower) || DETERMINERS.has(before.lower)) break;
    if (named && before.start < named.start) break;
    at -= 1;
  }
  return at;
}

export function phraseAfter(context: ClaimContext, sentence: Sentence, from: number, limit = sentence.endToken): Bearer | null {
  const { tokens } = context.annotated;
  const object = tokens[from];
  // "arrested him", "arrested her on Monday", not "arrested her brother".
  if (object && (object.lower === 'him' || (object.lower === 'her' && isFunctionWord(tokens[from + 1])))) return pronoun(context, sentence, object);
  const first = DETERMINERS.has(object?.lower ?? '') ? from + 1 : from;
  let at = first;
  while (at < Math.min(limit, first + LONGEST_PHRASE)) {
    const token = tokens[at];
    if (!token || (token.kind !== 'word' && token.text !== '-') || FUNCTION_WORDS.has(token.lower) || startsTime(context, sentence, token)) break;
    at += 1;
  }
  // "caught Lund's truck": what is caught is hers.
  return at === first || tokens[at]?.text === "'s" || tokens[at]?.text === '’s' ? null : phraseAt(context, sentence, first, at - 1, []);
}

const isFunctionWord = (token: Token | undefined): boolean => token === undefined || token.kind !== 'word' || FUNCTION_WORDS.has(token.lower);

export function phraseAt(context: ClaimContext, sentence: Sentence, first: number, last: number, more: readonly string[]): Bearer | null {
  const { tokens, text } = context.annotated;
  const [from, head] = [tokens[first], tokens[last]];
  if (!from || !head || head.kind !== 'word') return null;
  const named = mentionAt(context, sentence, head);
  if (named?.type === 'person') return personBearer(named);
  if (named?.type === 'place' || startsTime(context, sentence, head)) return null;
  if (/^(?:he|she|him|her)$/.test(head.lower)) return pronoun(context, sentence, head);
  if (named?.type === 'organisation') return { kind: 'name', label: named.organisation.name, key: named.organisation.key, modifiers: [], start: named.start, end: named.end };
  // "a man was arrested" may be any man.
  if (GENERAL_PEOPLE.has(head.lower) || SPECIAL_PEOPLE[head.lower] !== undefined || ATTACKERS.has(head.lower)) return null;
  if (head.lower.length < 3 || FUNCTION_WORDS.has(head.lower) || head.lower.endsWith('ly')) return null;
  const span = { start: from.start, end: head.end };
  if (head.capital && (last > sentence.firstToken || context.tools.gazetteer.wordRarity(head.lower) === 'rare')) return { ...span, kind: 'name', label: text.slice(span.start, span.end), key: nameKey(tokens, first, last), modifiers: [] };
  return { ...span, kind: 'thing', label: text.slice(span.start, span.end), key: THING.get(head.lower) ?? stem(head.lower), modifiers: [...contentOf(tokens, first, last), ...more, ...tokens.slice(Math.max(sentence.firstToken, first - 1), last).map((t) => t.lower).filter((w) => OTHER_ONES.has(w))] };
}

/** The capitalised words at the end: "the ferry Stella Maris". */
function nameKey(tokens: readonly Token[], first: number, last: number): string {
  let at = last;
  while (at > first && tokens[at - 1]?.capital === true) at -= 1;
  return tokens.slice(at, last + 1).map((t) => t.lower).join(' ');
}

function pronoun(context: ClaimContext, sentence: Sentence, head: Token): Bearer | null {
  const dominant = pronounOwner(context, dominantOf(context), sentence.index, head.start);
  const owner = antecedentOf(context, sentence.index, head) ?? (dominant && agrees(context, dominant, /^h(?:e|im)$/.test(head.lower) ? 'male' : 'female') ? dominant : null);
  return owner && { ...personBearer(owner), start: head.start, end: head.end };
}

const contentOf = (tokens: readonly Token[], from: number, to: number): string[] => tokens.slice(from, Math.max(from, to)).filter((t) => t.kind === 'word' && !FUNCTION_WORDS.has(t.lower)).map((t) => stem(t.lower));

const mentionAt = (context: ClaimContext, sentence: Sentence, token: Token | undefined): Mention | undefined =>
  token && (context.mentionsOf[sentence.index] ?? []).find((m) => (m.type === 'person' || m.type === 'organisation' || m.type === 'place') && m.start <= token.start && token.start < m.end);
