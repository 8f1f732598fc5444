/** How strongly a name and its neighbours speak for a person: points from the words of the name, its title, an age, a role, a verb. */
import { FUNCTION_WORDS } from '../../lexicon/en/function-words.ts';
import { THING_NOUNS_BEHIND, THING_WORDS } from '../../lexicon/en/not-names.ts';
import { PERSON_PARTICIPLES, PERSON_VERBS, SAYING, SPEECH_VERBS } from '../../lexicon/en/speech-verbs.ts';
import { SURNAME_BEGINNINGS } from '../../lexicon/en/surnames.ts';
import { KIN_NOUNS, NAMING_WORDS, ROLE_NOUNS } from '../../lexicon/en/titles.ts';
import type { Token } from '../../model/annotated.ts';
import { isAmong, recall, wordSet, wordTable } from '../../model/word-set.ts';
import type { Candidate } from './candidate.ts';
import type { NamePart } from './runs.ts';

const PLACE_PREPOSITIONS = new Set(['in', 'at', 'near', 'on', 'outside', 'inside', 'around', 'across', 'throughout', 'toward', 'towards', 'off']);
const NAMING_VERBS = new Set(['identified', 'identify', 'identifies', 'identifying', 'named', 'known']);
/** An age in apposition is the surest sign of a person. */
const AGE = 6;
/** So is one with what the person is behind it. */
const AGED_NOUN = 4;
const BE = wordSet(['was', 'is', 'were', 'are']);
/** Only persons do this. */
const PERSONAL = new Set(['died', 'pleaded', 'confessed', 'testified', 'surrendered', 'recalled', 'grew']);
const RELATIVE = new Set(['who', 'whose', 'whom']);
/** "the death of X": what befalls persons. */
const DEEDS = new Set(['death', 'deaths', 'life', 'slaying', 'murder', 'murders', 'killing', 'killings', 'shooting', 'arrest', 'funeral', 'body', 'birth', 'mother', 'father', 'son', 'daughter', 'wife', 'husband', 'brother', 'sister', 'friend', 'lawyer', 'attorney', 'trial', 'name', 'testimony']);

/** "Ki-moon", "Jong-un": a given name in two syllables behind a surname. */
const KOREAN_GIVEN = /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{1,6}$/u;

export interface Surroundings {
  readonly tokens: readonly Token[];
  /** First token of the sentence, and one past its last. */
  readonly from: number;
  readonly to: number;
  readonly isOrdinaryWord: (lower: string) => boolean;
}

/** Points for the whole candidate in its sentence. */
export function evidenceFor(candidate: Candidate, around: Surroundings, age: number | null): number {
  const { parts, title, run } = candidate;
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (!first || !last) return 0;
  return ofTitle(title) + (age === null ? 0 : AGE) + ofWords(parts, around) + before(first.firstToken, title.length > 0, around) + behind(last.endToken, around) - (run.titleCase && title.length === 0 ? 2 : 0);
}

const ofTitle = (title: readonly NamePart[]): number => (title.length > 0 ? 4 : 0);

/** Points of the words themselves. */
function ofWords(parts: readonly NamePart[], around: Surroundings): number {
  const first = parts[0];
  const final = parts[parts.length - 1];
  const last = final?.kind === 'suffix' ? parts[parts.length - 2] : final;
  let points = 0;
  let words = 0;
  for (const part of parts) {
    if (part.kind === 'nickname' || part.kind === 'suffix') points += 4;
    else if (part.kind === 'initial') points += words > 0 ? 2 : 1;
    if (part.kind === 'word' || part.kind === 'initial') words += 1;
    if (part.kind === 'word' && words > 0 && part.text.includes('-') && KOREAN_GIVEN.test(part.text)) points += 2;
    if (part.kind === 'word') points -= penalty(part, around, part === last && words > 1 && first?.facts.given === true);
  }
  if (!first || !last) return points;
  const surname = words > 1 || parts.length === 1 ? ofSurname(last) : 0;
  return points + (words > 1 ? 1 + ofGiven(first, surname > 0) + surname : Math.max(ofGiven(first, false), surname));
}

/** An ordinary word that is no known name (it weighs less behind a given name: "Robert Dear"), or letters that stand for a body. */
function penalty(part: NamePart, { isOrdinaryWord }: Surroundings, behindGiven: boolean): number {
  if (part.facts.given || part.facts.surname) return 0;
  if (isOrdinaryWord(part.folded)) return behindGiven ? 1 : 2;
  return part.text.length > 2 && part.text === part.text.toUpperCase() ? 2 : 0;
}

function ofGiven(part: NamePart, surnameKnown: boolean): number {
  if (part.kind === 'initial') return 0;
  if (!part.facts.given) return part.facts.surname ? 1 : 0;
  return part.facts.ambiguous && !surnameKnown ? 1 : 3;
}

function ofSurname(part: NamePart): number {
  if (part.facts.surname) return 2;
  if (part.facts.given) return 1;
  if (FIRST_LETTERS.has(part.text[0] ?? '') && SURNAME_BEGINNINGS.some((beginning) => part.text.startsWith(beginning) && part.text.length > beginning.length + 2)) return 2;
  return part.facts.endsAsSurname ? 1 : 0;
}

const FIRST_LETTERS = new Set(SURNAME_BEGINNINGS.map((beginning) => beginning[0] ?? ''));

/** Points of a small word right before the name. */
const WORD_BEFORE = wordTable(({ lower }) => {
  if (KIN_NOUNS.has(lower) || ROLE_NOUNS.has(lower)) return 3;
  if (NAMING_WORDS.has(lower) || SAYING.has(lower)) return 2;
  return PLACE_PREPOSITIONS.has(lower) ? -2 : 0;
});

/** Points of the words before the name. */
function before(first: number, titled: boolean, around: Surroundings): number {
  const token = first > around.from ? around.tokens[first - 1] : undefined;
  if (!token || titled) return 0;
  if (token.lower === 'the') return -3;
  if (token.kind === 'word' && !token.capital) {
    if (isAged(first - 1, around)) return AGED_NOUN;
    if (token.lower === 'as') return isNamed(first - 2, around) ? 3 : 1;
    if (token.lower === 'of') return DEEDS.has(around.tokens[first - 2]?.lower ?? '') ? 2 : 0;
    return recall(WORD_BEFORE, token);
  }
  if (token.text === ',') return ofNounBefore(around.tokens[first - 2]);
  return token.text === '@' || token.text === '#' || token.text === '$' ? -4 : 0;
}

const SMALL = wordSet(FUNCTION_WORDS);

/** "the 19-year-old substitute", "a 40-year-old retired welder": at most three plain words behind an age. */
function isAged(at: number, { tokens, from }: Surroundings): boolean {
  for (let i = at; i > Math.max(from, at - 4); i -= 1) {
    const token = tokens[i];
    if (!token || token.kind !== 'word' || token.capital || isAmong(SMALL, token)) return false;
    if (token.lower === 'old') return i < at && tokens[i - 1]?.text === '-';
  }
  return false;
}

/** "identified the victim as": a word of naming a few words back. */
function isNamed(at: number, { tokens, from }: Surroundings): boolean {
  for (let i = at; i >= Math.max(from, at - 6); i -= 1) if (NAMING_VERBS.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** "Garcia's wife, Ana Ruiz", "the infant, Rasheem Scriven". */
const ofNounBefore = (noun: Token | undefined): number => (noun === undefined || noun.capital ? 0 : KIN_NOUNS.has(noun.lower) ? 3 : ROLE_NOUNS.has(noun.lower) ? 2 : 0);

/** Points of what follows the name. */
function behind(end: number, around: Surroundings): number {
  const { tokens, to } = around;
  const next = end < to ? tokens[end] : undefined;
  if (!next) return 0;
  if (next.kind === 'number') return next.text.length <= 2 && next.spaced ? 1 : 0;
  if (next.text === ',' || next.text === '(') return behindComma(end + 1, around);
  if (next.lower === "'s" || next.lower === '’s') return behindPossessive(tokens[end + 1]);
  if (next.kind !== 'word') return 0;
  if (isAmong(BE, next) && PERSON_PARTICIPLES.has(tokens[end + 1]?.lower ?? '')) return 2;
  if (next.lower === 'of' && tokens[end + 1]?.capital) return 1;
  return recall(WORD_BEHIND, next);
}

/** Points of a word right behind the name. */
const WORD_BEHIND = wordTable(({ lower }) => {
  if (RELATIVE.has(lower)) return 3;
  if (SAYING.has(lower) || PERSONAL.has(lower)) return 2;
  if (SPEECH_VERBS.has(lower) || PERSON_VERBS.has(lower)) return 1;
  if (ROLE_NOUNS.has(lower)) return -6;
  return THING_NOUNS_BEHIND.has(lower) ? -2 : 0;
});

/** "Garcia's wife", "King's death"; but "Prince George's County". */
function behindPossessive(next: Token | undefined): number {
  if (!next) return 0;
  if (next.capital) return THING_WORDS.has(next.lower) ? -12 : 0;
  return KIN_NOUNS.has(next.lower) || DEEDS.has(next.lower) ? 3 : 1;
}

function behindComma(at: number, { tokens, to }: Surroundings): number {
  const next = at < to ? tokens[at] : undefined;
  if (!next) return 0;
  if (RELATIVE.has(next.lower)) return 3;
  if (next.lower === 'of' && tokens[at + 1]?.capital) return 2;
  // "Ann Lee, Norway's environment minister,".
  const owned = next.capital && /^['’]s$/.test(tokens[at + 1]?.lower ?? '') && nounWithin(tokens, at + 2, to);
  if (owned) return 3;
  const noun = next.lower === 'a' || next.lower === 'an' || next.lower === 'the' || next.lower === 'his' || next.lower === 'her' ? nounWithin(tokens, at + 1, to) : ROLE_NOUNS.has(next.lower);
  return noun ? 3 : 0;
}

const NOUN_WINDOW = 5;

function nounWithin(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + NOUN_WINDOW); i += 1) {
    const token = tokens[i];
    if (!token || token.text === ',') return false;
    if (ROLE_NOUNS.has(token.lower)) return true;
  }
  return false;
}
