/** Whose figure it is: "the 40-kilogram hoard", "the hoard weighs 14 kg", "the Sella tunnel, 41 km long", "paid 12 million euros for Duarte". Rather nobody than the wrong one. */
import { ATTRIBUTES } from '../lexicon/en/attributes.ts';
import { DIMENSION_WORDS, FIGURE_VERBS, HOUSES, MEASURING, NOUN_LINKS, PRICED_FOR, PRICED_OBJECT } from '../lexicon/en/figure-frames.ts';
import { FUNCTION_WORDS } from '../lexicon/en/function-words.ts';
import { type Sentence, type Token, tokenAt } from '../model/annotated.ts';
import type { Bearer } from '../model/claim.ts';
import type { QuantityMention } from '../model/mention.ts';
import type { ClaimContext } from './context.ts';
import { type NounPhrase, governorOf, isNominal, phraseEndingAt, phraseFrom } from './noun-phrase.ts';
import { dominantOf, pronounOwner } from './protagonist.ts';
import { stem } from './words.ts';

/** Nouns that name what is measured, not what has it: "the length of the pier". */
const MEASURE_NOUNS: ReadonlySet<string> = new Set([...ATTRIBUTES.map(([phrase]) => phrase).filter((phrase) => !phrase.includes(' ') && !phrase.endsWith('ing') && !HOUSES.has(phrase)), ...MEASURING]);
const HEDGING: ReadonlySet<string> = new Set('about around almost nearly roughly some over more less fewer than just up only an a as much many least most exactly approximately under below above no another well close'.split(' '));
const PREPOSITIONS: ReadonlySet<string> = new Set('for at from within by in into on to with as off'.split(' '));
const FILLERS: ReadonlySet<string> = new Set('was were is are be been being has have had will would can could may might must should also first originally finally only itself already later now still not then both all just currently'.split(' '));
const RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'that']);
const PRONOUNS: ReadonlySet<string> = new Set('it they he she we this these those that who which what there i you'.split(' '));
/** Words that a verb may stand before its figure, when no word right beside it is one. */
const VERB_REACH = 10;

interface At { readonly context: ClaimContext; readonly tokens: readonly Token[]; readonly sentence: Sentence }

/** The bearer of a figure that ends at `end` with its conversions; null where its clause does not say. */
export function bearerOf(context: ClaimContext, m: QuantityMention, end: number): Bearer | null {
  const { annotated } = context;
  const sentence = annotated.sentences[m.sentence];
  if (!sentence) return null;
  const at: At = { context, tokens: annotated.tokens, sentence };
  const last = tokenAt(annotated, end - 1);
  if (isAttributive(context, m)) return ownBearer(at, last + 1);
  let before = tokenAt(annotated, Math.min(m.start, m.number.start)) - 1;
  while (before > sentence.firstToken && (HEDGING.has(annotated.tokens[before]?.lower ?? '') || (annotated.tokens[before]?.lower === 'at' && /^(?:least|most)$/.test(annotated.tokens[before + 1]?.lower ?? '')))) before -= 1;
  return before < sentence.firstToken ? null : beside(at, before, last);
}

/** "the 40-kilogram hoard", "a 21-storey tower". */
export function isAttributive({ annotated: { text } }: ClaimContext, { number, unit, end }: QuantityMention): boolean {
  return unit !== undefined && /^[-\u2010\u2011]$/.test(text.slice(number.end, unit.start)) && !/s$/i.test(text.slice(unit.start, unit.end)) && /^\s\p{L}/u.test(text.slice(end, end + 2));
}

function beside(at: At, before: number, last: number): Bearer | null {
  const { tokens } = at;
  const word = tokens[before];
  const dimension = DIMENSION_WORDS.has(tokens[last + 1]?.lower ?? '');
  if (!word) return null;
  if (dimension && (word.lower === 'and' || (word.text === ',' && tokens[before - 1]?.lower !== undefined && DIMENSION_WORDS.has(tokens[before - 1]?.lower ?? '')))) return byPreposition(at, before, last) ?? besideFirst(at, before);
  if (word.text === ',') return dimension ? nounAt(at, before - 1) : null;
  if (word.kind !== 'word') return null;
  if (word.lower === 'of') return ofNoun(at, before - 1, last);
  if (PREPOSITIONS.has(word.lower)) return byPreposition(at, before, last);
  if (FUNCTION_WORDS.has(word.lower) && !FILLERS.has(word.lower)) return null;
  if (dimension && !FILLERS.has(word.lower)) return nounAt(at, before);
  if (isGapped(at, before)) return nounAt(at, before);
  const verb = verbOver(at, before);
  // "sent ash 9 kilometres into the sky": over the object.
  return byVerb(at, !FIGURE_VERBS.has(tokens[verb]?.lower ?? '') && FIGURE_VERBS.has(tokens[verb - 1]?.lower ?? '') ? verb - 1 : verb, last);
}

/** "a slick 7 km long and 300 metres wide": what stands before the first of two. */
function besideFirst({ tokens, sentence, context }: At, before: number): Bearer | null {
  for (let i = before - 1; i > Math.max(sentence.firstToken, before - VERB_REACH); i -= 1) if (tokens[i]?.kind === 'number') return nounAt({ tokens, sentence, context }, i - 1);
  return null;
}

/** "and the Greens seven seats": a noun between a joint and its figure, and no verb. */
function isGapped({ tokens, sentence }: At, before: number): boolean {
  const phrase = phraseEndingAt(tokens, sentence, before);
  if (!phrase) return false;
  const joint = tokens[phrase.first - 1]?.lower === 'the' ? phrase.first - 2 : phrase.first - 1;
  return joint > sentence.firstToken && /^(?:and|,|;)$/.test(tokens[joint]?.lower ?? '') && tokens[phrase.last]?.capital === true;
}

/** "cost Benfica 21 million": over the name that has no part in it. */
function verbOver({ tokens, sentence }: At, at: number): number {
  let verb = at;
  while (verb > sentence.firstToken && tokens[verb]?.capital === true && tokens[verb - 1]?.kind === 'word') verb -= 1;
  return tokens[verb]?.lower === 'the' ? verb - 1 : verb;
}

/** "a reward of 50,000", "a town of 18,000", "has a price tag of 69 million". */
function ofNoun(at: At, noun: number, last: number): Bearer | null {
  const { tokens, sentence } = at;
  const phrase = phraseEndingAt(tokens, sentence, noun);
  if (!phrase) return null;
  if (!MEASURE_NOUNS.has(tokens[noun]?.lower ?? '')) return toBearer(at, phrase);
  const [before, owner] = [tokens[phrase.first - 1], tokens[phrase.first - 2]];
  if (before && /^['’]s$/.test(before.lower) && owner) return nounAt(at, phrase.first - 2);
  const verb = before && /^(?:a|an|the)$/.test(before.lower) ? phrase.first - 2 : phrase.first - 1;
  if (/^(?:has|have|had|with|having)$/.test(tokens[verb]?.lower ?? '')) return tokens[verb]?.lower === 'with' ? nounAt(at, verb - 1) : byVerb(at, verb, last);
  // "was caught at a height of 95 metres": where the climber was, not how high the tower is.
  if (tokens[verb]?.lower === 'at') return byPreposition(at, verb, last);
  return /^(?:for|in|to)$/.test(tokens[last + 1]?.lower ?? '') ? ownBearer(at, last + 2) : null;
}

function byPreposition(at: At, before: number, last: number): Bearer | null {
  const { tokens, sentence } = at;
  for (let i = before - 1; i >= Math.max(sentence.firstToken, before - VERB_REACH); i -= 1) {
    const word = tokens[i];
    if (!word || (word.kind === 'number' && tokens[before]?.lower !== 'and') || word.text === ';') return null;
    if (FIGURE_VERBS.has(word.lower) || PRICED_OBJECT.has(word.lower) || word.lower.endsWith('ed') || (i === before - 1 && tokens[before]?.lower !== 'and' && isBareVerb(at, i))) return byVerb(at, i, last);
  }
  return null;
}

/** "hurtles at": right before its preposition, and no noun with its article. */
function isBareVerb({ tokens, sentence }: At, i: number): boolean {
  const phrase = phraseEndingAt(tokens, sentence, i);
  return phrase !== null && tokens[i]?.capital === false && !ARTICLES.test(tokens[phrase.first - 1]?.lower ?? '');
}

const ARTICLES = /^(?:the|a|an|its|his|her|their|this|that|['’]s)$/;

/** By the verb at `verb`: its object for what is bought, what "for" names for what is paid, else its subject. */
function byVerb(at: At, verb: number, last: number): Bearer | null {
  const { tokens } = at;
  const lower = tokens[verb]?.lower ?? '';
  if (PRICED_OBJECT.has(lower)) {
    const object = objectAt(at, verb + 1);
    if (object) return object;
  }
  if (PRICED_FOR.has(lower) && tokens[last + 1]?.lower === 'for') return ownBearer(at, last + 2);
  return subjectOf(at, verb, 0);
}

/** "the repair bill for the sea wall": the noun behind a verb, or what a noun of measure is of. */
function objectAt(at: At, from: number): Bearer | null {
  const { tokens, sentence } = at;
  const phrase = phraseFrom(tokens, sentence, from);
  if (!phrase || !MEASURE_NOUNS.has(tokens[phrase.last]?.lower ?? '')) return toBearer(at, phrase);
  return /^(?:for|of|to)$/.test(tokens[phrase.last + 1]?.lower ?? '') ? ownBearer(at, phrase.last + 2) : null;
}

/** Who or what stands before a verb: over auxiliaries, relative pronouns and joints. */
function subjectOf(at: At, verb: number, depth: number): Bearer | null {
  const { tokens, sentence } = at;
  let i = verb - 1;
  while (i >= sentence.firstToken && (FILLERS.has(tokens[i]?.lower ?? '') || (tokens[i]?.lower ?? '').endsWith('ly'))) i -= 1;
  if (i < sentence.firstToken) return null;
  const word = tokens[i];
  if (!word) return null;
  if (RELATIVES.has(word.lower)) return nounAt(at, tokens[i - 1]?.text === ',' ? i - 2 : i - 1);
  if (PRONOUNS.has(word.lower)) return pronoun(at, word);
  if (depth > 1) return null;
  if (word.lower === 'to') return subjectOf(at, i - 1, depth + 1);
  if (word.text === ',' && !(tokens[verb]?.lower ?? '').endsWith('ing')) return beforeAside(at, i);
  if (word.text === ',' || word.lower === 'and' || word.lower === 'but') return leading(at, i);
  return nounAt(at, i);
}

/** "The comet, first seen in March, moves at": the phrase before the comma that opens the aside. */
function beforeAside(at: At, close: number): Bearer | null {
  for (let i = close - 1; i > Math.max(at.sentence.firstToken, close - LONGEST_ASIDE); i -= 1) if (at.tokens[i]?.text === ',') return nounAt(at, i - 1);
  return null;
}

const LONGEST_ASIDE = 16;

/** Where a sentence's first clause begins: "Fourteen minutes on, the spacecraft ..." opens with a time, "In the end, ..." with a preposition. */
function openingEnd({ context: { annotated, mentionsOf }, tokens, sentence }: At): number {
  const { firstToken, endToken } = sentence;
  const first = tokens[firstToken];
  const comma = tokens.slice(firstToken, Math.min(endToken, firstToken + LONGEST_ASIDE)).findIndex(({ text }) => text === ',');
  const opens = first !== undefined && (NOUN_LINKS.has(first.lower) || /^(?:after|before|during|since|when|as|while|by)$/.test(first.lower) || (mentionsOf[sentence.index] ?? []).some((m) => m.type === 'time' && tokenAt(annotated, m.start) === firstToken));
  return opens && comma >= 0 ? firstToken + comma + 1 : firstToken;
}

/** The phrase that a sentence begins with. */
function leading(at: At, before: number): Bearer | null {
  const { tokens, sentence } = at;
  const first = tokens[sentence.firstToken];
  if (!first) return null;
  if (PRONOUNS.has(first.lower)) return pronoun(at, first);
  const phrase = phraseFrom(tokens, sentence, openingEnd(at));
  if (!phrase) return null;
  let { last } = phrase;
  for (let i = phrase.first + 1; i <= phrase.last; i += 1) {
    const word = tokens[i];
    if (word && !word.capital && (FIGURE_VERBS.has(word.lower) || word.lower.endsWith('ing')) && i > phrase.first) {
      last = i - 1;
      break;
    }
  }
  return last >= before ? null : toBearer(at, { first: phrase.first, last });
}

const nounAt = (at: At, last: number): Bearer | null => {
  const word = at.tokens[last];
  if (word && PRONOUNS.has(word.lower)) return pronoun(at, word);
  return toBearer(at, phraseEndingAt(at.tokens, at.sentence, last));
};

/** The phrase that begins at `from`, for itself. */
function ownBearer(at: At, from: number): Bearer | null {
  const phrase = phraseFrom(at.tokens, at.sentence, from);
  return phrase && !MEASURE_NOUNS.has(at.tokens[phrase.last]?.lower ?? '') ? named(at, phrase, []) : null;
}

/** The head of the phrase, up its prepositions; a noun of measure hands over to what it is of. */
function toBearer(at: At, phrase: NounPhrase | null): Bearer | null {
  const { tokens, sentence } = at;
  const chain: NounPhrase[] = [];
  // Persons are not climbed from: "thanks to Huw Teal".
  for (let one = phrase; one && chain.length < 3; one = isPerson(at, one) ? null : governorOf(tokens, sentence, one)) chain.unshift(one);
  const head = chain.find(({ first, last }, i) => !MEASURE_NOUNS.has(tokens[last]?.lower ?? '') && (i === 0 || OF_MEASURE.test(tokens[first - 1]?.lower ?? '') || OF_MEASURE.test(tokens[first - 2]?.lower ?? '')));
  return head ? named(at, head, chain.filter((one) => one !== head)) : null;
}

/** Between a noun of measure and what has it. */
const OF_MEASURE = /^(?:of|for|to|in|at)$/;

const isPerson = ({ context, tokens, sentence }: At, { last }: NounPhrase): boolean => (context.mentionsOf[sentence.index] ?? []).some((m) => m.type === 'person' && m.start <= (tokens[last]?.start ?? 0) && (tokens[last]?.start ?? 0) < m.end);

function named(at: At, { first, last }: NounPhrase, others: readonly NounPhrase[]): Bearer | null {
  const { context, tokens, sentence } = at;
  const head = tokens[last];
  if (!head || head.lower.length < 3 || head.lower.endsWith('ly')) return null;
  const mentions = context.mentionsOf[sentence.index] ?? [];
  const person = mentions.find((m) => m.type === 'person' && m.start <= head.start && head.start < m.end);
  if (person?.type === 'person') return { kind: 'person', key: person.person.surname.toLowerCase(), modifiers: [] };
  if (mentions.some((m) => m.type === 'time' && m.start <= head.start && head.start < m.end)) return null;
  const own = tokens.slice(first, last).filter(isNominal);
  if (head.capital && (last > sentence.firstToken || context.tools.gazetteer.wordRarity(head.lower) === 'rare')) return { kind: 'name', key: head.lower, modifiers: own.map(({ lower }) => lower) };
  const around = others.filter((one) => !MEASURE_NOUNS.has(tokens[one.last]?.lower ?? '')).flatMap((one) => tokens.slice(one.first, one.last + 1).filter(isNominal));
  const determiner = tokens[first - 1]?.lower ?? '';
  return { kind: 'thing', key: head.lower, modifiers: [...own, ...around].map(({ lower }) => stem(lower)).concat(/^(?:another|other|each|every)$/.test(determiner) ? [determiner] : []) };
}

/** Whom or what a pronoun means: the person whom the article is about, or what a sentence shortly before begins with; else just the pronoun. */
function pronoun({ context, tokens, sentence }: At, word: Token): Bearer {
  const isPerson = /^(?:he|she)$/.test(word.lower);
  const owner = isPerson ? pronounOwner(context, dominantOf(context), sentence.index, word.start) : null;
  if (owner) return { kind: 'person', key: owner.person.surname.toLowerCase(), modifiers: [] };
  const reach = isPerson || word.lower === 'it' ? LOOK_BACK : 0;
  for (let back = 1; back <= reach; back += 1) {
    const before = context.annotated.sentences[sentence.index - back];
    if (!before || before.block !== sentence.block) break;
    const first = tokens[before.firstToken];
    if (first && (PRONOUNS.has(first.lower) || POSSESSIVE.test(first.lower))) continue;
    const found = leading({ context, tokens, sentence: before }, before.endToken);
    if (found && (isPerson || (found.kind !== 'person' && !/[^s]s$/.test(found.key)))) return found;
    break;
  }
  return { kind: 'pronoun', key: word.lower, modifiers: [] };
}

/** Sentences before a pronoun in which what it means is looked for. */
const LOOK_BACK = 3;
const POSSESSIVE = /^(?:its|his|her|their)$/;
