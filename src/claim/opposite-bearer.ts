/** What an opposite is said of: the noun phrase before or behind it, what a pronoun stands for, and how many of them are meant. */
import { THING } from '../lexicon/en/deeds.ts';
import { CARDINALS } from '../lexicon/en/numbers.ts';
import type { Sentence, Token } from '../model/annotated.ts';
import { tokenAt } from '../model/annotated.ts';
import type { PersonMention } from '../model/mention.ts';
import type { ClaimContext } from './context.ts';
import { type Bearer, phraseAfter, phraseBefore } from './deed-frame.ts';
import { termOf } from './passages.ts';
import { personsOf } from './protagonist.ts';

export interface OppositeBearer extends Bearer {
  /** `all`, `some` of them, or simply `the` one or ones. */
  readonly quantity: 'all' | 'some' | 'the' | 'a';
  /** Other nouns that it may be said of: what opens the clause. */
  readonly also: readonly string[];
  /** "No flight", "not one school": the opposite is said of them. */
  readonly isNone: boolean;
}

/** The side of the verb on which it stands, and the token next to the verb there. */
interface Side { readonly side: 'before' | 'after'; readonly at: number; readonly touches: boolean }

const SOME: ReadonlySet<string> = new Set('some many most several few half other another others part more certain dozens hundreds thousands majority third quarter rest remaining first last one'.split(' '));

export function bearerOfOpposite(context: ClaimContext, sentence: Sentence, { side, at, touches }: Side): OppositeBearer | null {
  const word = context.annotated.tokens[at]?.lower ?? '';
  const pronoun = pronounBearer(context, sentence, word) ?? (side === 'before' && !touches && word === ',' ? namedAside(context, sentence, at) : null);
  const opening = side === 'before' ? openingOf(context, sentence, at) : null;
  const joined = side === 'before' && /^(?:and|but|or|then|,)$/.test(word) && !touches;
  const bearer = pronoun ?? (joined || (opening !== null && isNarrowed(context, opening) && !isDetermined(context, at, opening)) || (side === 'before' && JOINING.has(word)) ? opening : side === 'before' ? phraseBefore(context, sentence, at, touches) : phraseAfter(context, sentence, at));
  if (!bearer || isPossessive(context, bearer)) return null;
  const also = opening && opening.key !== bearer.key && opening.kind === 'thing' ? [coreOf(opening)] : [];
  return { ...bearer, also, ...(pronoun ? { quantity: 'the', isNone: false } : quantityOf(context, sentence, bearer)) };
}

/** "The survivors' names": it is said of the names. */
const isPossessive = ({ annotated: { text } }: ClaimContext, { end }: Bearer): boolean => /^['’](?:s\b|\s)/.test(text.slice(end, end + 2));

/** "The rector, Anders Falk, resigned": it is said of him. */
function namedAside(context: ClaimContext, sentence: Sentence, comma: number): Bearer | null {
  const { tokens } = context.annotated;
  const person = personsOf(context, sentence.index).find((m) => m.end === tokens[comma - 1]?.end);
  return person && tokens[tokenAt(context.annotated, person.start) - 1]?.text === ',' ? personBearer(person) : null;
}

/** The normal form of what it is said of: one for all nouns of one thing. */
export const coreOf = ({ kind, key }: Pick<Bearer, 'kind' | 'key'>): string => `${kind}:${kind === 'thing' ? termOf(THING.get(key) ?? key) : key}`;

/** Nouns by which a report says that it is so of nobody, or of no one in particular. */
export const NOBODY: ReadonlySet<string> = new Set('one nobody none no-one noone everyone everybody anyone someone nothing'.split(' '));
const JOINING: ReadonlySet<string> = new Set(['and', 'but', 'or', 'then']);
const OPENERS: ReadonlySet<string> = new Set('on in at after before by during since as when while with for from because although despite'.split(' '));

/** The noun phrase that opens the clause: behind "said", behind an adverbial and its comma, else at the head of the sentence. */
function openingOf(context: ClaimContext, sentence: Sentence, at: number): Bearer | null {
  const { tokens } = context.annotated;
  let from = sentence.firstToken;
  for (let i = from; i < at; i += 1) if (/^(?:said|says|because)$/.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.kind === 'word') from = i + 1;
  if (tokens[from]?.lower === 'that') from += 1;
  if (OPENERS.has(tokens[from]?.lower ?? '')) from = tokens.findIndex((t, i) => i > from && i < at && t.text === ',') + 1;
  if (from === 0 && sentence.firstToken > 0) return null;
  const person = personsOf(context, sentence.index).find((m) => m.start === tokens[from]?.start);
  return person ? personBearer(person) : phraseAfter(context, sentence, from, Math.min(at + 1, participleIn(tokens, from + 2, at)));
}

/** "A beekeeper questioned over the fire": a participle narrows the noun down, and what follows is still said of it. */
const isNarrowed = ({ annotated }: ClaimContext, { end }: Bearer): boolean => {
  const behind = tokenAt(annotated, end - 1) + 1;
  return participleIn(annotated.tokens, behind, behind + 1) === behind;
};

/** Does a noun with an article of its own stand between the opening and the verb? */
const isDetermined = ({ annotated }: ClaimContext, at: number, { end }: Bearer): boolean => annotated.tokens.slice(Math.max(tokenAt(annotated, end - 1) + 1, at - 3), at).some(({ lower }) => /^(?:the|a|an|his|her|its|their|all|every|no)$/.test(lower));

/** "A beekeeper [questioned over the fire]": where what narrows the noun down begins; past all tokens where nothing does. */
function participleIn(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (tokens[i]?.lower.endsWith('ed') === true && PARTICIPLE_LINKS.has(tokens[i + 1]?.lower ?? '')) return i;
  return Number.POSITIVE_INFINITY;
}
const PARTICIPLE_LINKS: ReadonlySet<string> = new Set('over on in by at for with near after during from of'.split(' '));

const personBearer = (m: PersonMention): Bearer => ({ kind: 'person', label: m.person.fullName ?? m.person.name, key: m.person.surname.toLowerCase(), modifiers: [], start: m.start, end: m.end });

/** "It" and "they" are what opens the sentence before, "he" and "she" the one person it names. */
function pronounBearer(context: ClaimContext, sentence: Sentence, word: string): Bearer | null {
  const before = context.annotated.sentences[sentence.index - 1];
  if (!before || before.block !== sentence.block) return null;
  if (/^(?:it|they|them)$/.test(word)) return phraseAfter(context, before, before.firstToken);
  if (!/^(?:he|she|him|her)$/.test(word) || personsOf(context, sentence.index).length > 0) return null;
  const people = new Map<string, PersonMention>(personsOf(context, before.index).map((m) => [m.person.surname.toLowerCase(), m]));
  const [only] = people.values();
  return only && people.size === 1 ? personBearer(only) : null;
}

/** How many: from the words before the noun phrase, and the numbers in it. */
function quantityOf(context: ClaimContext, sentence: Sentence, bearer: Bearer): Pick<OppositeBearer, 'quantity' | 'isNone'> {
  const { tokens } = context.annotated;
  const [first, last] = [tokenAt(context.annotated, bearer.start), tokenAt(context.annotated, bearer.end - 1)];
  const words = tokens.slice(Math.max(sentence.firstToken, first - 4), last + 1).map((t) => (t.kind === 'number' ? '#' : t.lower));
  const ahead = words.slice(0, words.length - (last - first + 1));
  const near = ahead.slice(ahead.findLastIndex((w) => !/^(?:\p{L}+|#)$/u.test(w)) + 1);
  if (/(?:^| )(?:no|none of (?:the|its|their|his|her)|not (?:a single|one|one of the|a)|neither of the|neither)$/.test(near.join(' '))) return { quantity: 'all', isNone: true };
  if (/(?:^| )(?:all|every|both|each|all of|whole|entire|each of|whole of)(?: (?:the|its|their|his|her|of))*$/.test(near.join(' '))) return { quantity: 'all', isNone: false };
  const within = words.slice(ahead.length, -1);
  if ([...near.slice(-3), ...within].some((w) => w === '#' || SOME.has(w) || CARDINALS.has(w))) return { quantity: 'some', isNone: false };
  return { quantity: /^an?$/.test(near.at(-1) ?? '') ? 'a' : 'the', isNone: false };
}
