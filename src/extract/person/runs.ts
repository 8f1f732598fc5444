/** Runs of capitalised words inside a sentence: everything that can be a proper name, cut into parts. */
import { FUNCTION_WORDS } from '../../lexicon/en/function-words.ts';
import { GIVEN_NAMES } from '../../lexicon/en/given-names.ts';
import { SURNAMES } from '../../lexicon/en/surnames.ts';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../../lexicon/en/titles.ts';
import type { Annotated, Sentence, Token } from '../../model/annotated.ts';
import type { Span } from '../../model/span.ts';
import { isAmong, recall, wordSet, wordTable, wordsThat } from '../../model/word-set.ts';
import { fold } from './fold.ts';
import { type WordFacts, wordFacts } from './word-facts.ts';

export interface NamePart {
  readonly start: number;
  readonly end: number;
  /** As written, with the stop of an initial or an abbreviation. */
  readonly text: string;
  /** Folded (see fold.ts), without a final stop. */
  readonly folded: string;
  readonly facts: WordFacts;
  /** `nickname` is a word in quotation marks inside a name; `particle` a small "von", "bin". */
  readonly kind: 'word' | 'initial' | 'particle' | 'nickname' | 'suffix';
  readonly firstToken: number;
  /** One past its last token. */
  readonly endToken: number;
}

export interface Run {
  readonly sentence: Sentence;
  readonly parts: readonly NamePart[];
  /** Does every longer word of the sentence begin with a capital, so that capitals prove nothing? */
  readonly titleCase: boolean;
}

/** In a sentence of this many words or more, the share of capitalised ones above which it is set in title case; names are not counted. */
const TITLE_CASE = { words: 3, share: 0.7 };
const FULL_STOPS = new Set(['.', '!', '?']);
const MOST_PARTICLES = 3;
const OPENING_MARKS = wordSet(['"', '“', '‘', "'", '(']);
const PARTICLES = wordsThat(({ text }) => NAME_PARTICLES.has(text));
const CLOSING_MARKS = new Set(['"', '”', '’', "'", ')']);

/** The article asked for last: the extractors ask for the same one in turn. */
let last: { readonly annotated: Annotated; readonly runs: readonly Run[] } | null = null;

/** All runs of an article in reading order; made once per article, however many extractors ask. */
export function runsOf(annotated: Annotated): readonly Run[] {
  if (last?.annotated !== annotated) last = { annotated, runs: scan(annotated) };
  return last.runs;
}

function scan({ tokens, sentences, blocks }: Annotated): Run[] {
  const runs: Run[] = [];
  for (const sentence of sentences) {
    if (blocks[sentence.block]?.kind === 'boilerplate') continue;
    let titleCase: boolean | null = null;
    for (let at = sentence.firstToken; at < sentence.endToken;) {
      const token = tokens[at];
      if (!token?.capital || isOpener(token, tokens[at + 1])) {
        at += 1;
        continue;
      }
      titleCase ??= isTitleCase(tokens, sentence);
      const parts = partsFrom(tokens, at, sentence.endToken);
      const particle = particleBefore(tokens, at, sentence.firstToken);
      if (particle) parts.unshift(particle);
      runs.push({ sentence, parts, titleCase });
      at = parts[parts.length - 1]?.endToken ?? at + 1;
    }
  }
  return runs;
}

/** "The man", "In a": a small word that begins a sentence is no name, nor is it joined to one. */
const isOpener = (token: Token, next: Token | undefined): boolean => isAmong(OPENERS, token) && !(next?.capital && next.spaced);
const OPENERS = wordsThat(({ lower }) => FUNCTION_WORDS.has(lower) && lower !== 'will' && lower !== 'may');

function isTitleCase(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  // A headline has no full stop; a sentence that has one may be short and full of names.
  const last = tokens[endToken - 1]?.text ?? '';
  return !FULL_STOPS.has(last) && !FULL_STOPS.has(tokens[endToken - 2]?.text ?? '') && capitalShare(tokens, firstToken, endToken, () => true) && capitalShare(tokens, firstToken, endToken, (token) => !GIVEN_NAMES.has(token.lower) && !SURNAMES.has(token.lower));
}

function capitalShare(tokens: readonly Token[], from: number, to: number, counts: (token: Token) => boolean): boolean {
  let capitals = 0;
  let words = 0;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.text.length < 4 || !counts(token)) continue;
    words += 1;
    if (token.capital) capitals += 1;
  }
  return words >= TITLE_CASE.words && capitals / words >= TITLE_CASE.share;
}

function partsFrom(tokens: readonly Token[], first: number, limit: number): NamePart[] {
  const parts: NamePart[] = [];
  let part: NamePart | null = wordPart(tokens, first, limit);
  while (part) {
    parts.push(part);
    // "Michael Adams Jr. Wednesday": nothing of a name follows its suffix.
    if (part.kind === 'suffix' && parts.length > 1) break;
    const next: number = part.endToken;
    const token: Token | undefined = next < limit ? tokens[next] : undefined;
    if (!token) break;
    if (token.capital && token.spaced) part = wordPart(tokens, next, limit);
    else if (token.spaced && isAmong(PARTICLES, token)) part = particles(tokens, next, limit, parts);
    else if (token.spaced && isAmong(OPENING_MARKS, token)) part = nickname(tokens, next, limit, parts);
    else if (token.text === ',') part = suffixBehindComma(tokens, next, limit);
    else break;
  }
  return parts;
}

const FOLDED = wordTable(({ text }) => fold(text));

/** A capitalised word with what is glued to it: "Ki-moon", "J.", "Jr.". */
function wordPart(tokens: readonly Token[], at: number, limit: number): NamePart | null {
  const token = tokens[at];
  if (!token) return null;
  let end = at + 1;
  while (end + 1 < limit && isHyphen(tokens[end]) && tokens[end + 1]?.kind === 'word' && !tokens[end + 1]?.spaced) end += 2;
  const folded = end === at + 1 ? recall(FOLDED, token) : '';
  const bare = folded.endsWith('.') ? folded.slice(0, -1) : folded;
  if (end < limit && tokens[end]?.text === '.' && !tokens[end]?.spaced && takesStop(bare, tokens[end + 1], end + 1 < limit)) end += 1;
  const stop = tokens[end - 1]?.end ?? token.end;
  const kind = NAME_SUFFIXES.has(bare) && (bare === 'jr' || bare === 'sr' || token.text === token.text.toUpperCase()) ? 'suffix' : isInitial(token.text) ? 'initial' : 'word';
  const text = joined(tokens, at, end);
  return namePart({ start: token.start, end: stop }, text, bare || fold(text), kind, [at, end]);
}

const isHyphen = (token: Token | undefined): boolean => token !== undefined && !token.spaced && (token.text === '-' || token.text === '‑');
/** "J", "J.K."; never the pronoun. */
const isInitial = (text: string): boolean => (text.length === 1 && text !== 'I') || (text.length <= 6 && text[1] === '.');

const ABBREVIATED = new Set(['jr', 'sr', 'st', 'mr', 'mrs', 'ms', 'dr', 'lt', 'sgt', 'capt', 'col', 'gen', 'maj', 'cpl', 'pvt', 'det', 'insp', 'supt', 'prof', 'rev', 'hon', 'gov', 'sen', 'rep', 'cmdr', 'adm', 'brig', 'pres', 'fr', 'atty', 'asst', 'dep', 'ofc', 'spc', 'cllr', 'coun', 'messrs', 'chas', 'wm', 'jos', 'geo', 'thos', 'inc', 'corp', 'co', 'ltd', 'dept', 'univ']);

function takesStop(bare: string, next: Token | undefined, inside: boolean): boolean {
  if (bare === 'jr' || bare === 'sr' || bare === 'inc' || bare === 'corp' || bare === 'ltd' || bare === 'co') return true;
  return inside && next !== undefined && next.spaced && next.capital && (bare.length === 1 || ABBREVIATED.has(bare));
}

function joined(tokens: readonly Token[], from: number, to: number): string {
  if (to === from + 1) return tokens[from]?.text ?? '';
  let text = '';
  for (let i = from; i < to; i += 1) text += tokens[i]?.text ?? '';
  return text;
}

/** "de Jong said": a small word of no English meaning right before a single surname. */
function particleBefore(tokens: readonly Token[], at: number, from: number): NamePart | null {
  const token = at > from ? tokens[at - 1] : undefined;
  return token && !token.capital && isAmong(FOREIGN_PARTICLES, token) && tokens[at]?.spaced ? particlePart(token, at - 1) : null;
}

const FOREIGN_PARTICLES = wordSet(['de', 'von', 'bin', 'der', 'di', 'du', 'da', 'del', 'della', 'dos']);
const particlePart = (token: Token, at: number): NamePart => namePart(token, token.text, token.lower, 'particle', [at, at + 1]);

const namePart = ({ start, end }: Span, text: string, folded: string, kind: NamePart['kind'], [firstToken, endToken]: readonly [number, number]): NamePart => ({
  start, end, text, folded, facts: wordFacts(folded), kind, firstToken, endToken,
});

/** Small words that join a surname: they count only where a capitalised word follows. Pushes them, gives the word behind. */
function particles(tokens: readonly Token[], at: number, limit: number, parts: NamePart[]): NamePart | null {
  let end = at;
  while (end < limit && end - at < MOST_PARTICLES && tokens[end]?.spaced && NAME_PARTICLES.has(tokens[end]?.text ?? '')) end += 1;
  const hyphenated = isHyphen(tokens[end]) && tokens[end + 1]?.capital === true && end + 1 < limit;
  if (!hyphenated && !(end < limit && tokens[end]?.capital && tokens[end]?.spaced)) return null;
  const last = hyphenated ? end - 1 : end;
  for (let i = at; i < last; i += 1) {
    const token = tokens[i];
    if (token) parts.push(particlePart(token, i));
  }
  return wordPart(tokens, last, limit);
}

/** Robert "Bobby" Smith: pushes the nickname, gives the word behind. */
function nickname(tokens: readonly Token[], at: number, limit: number, parts: NamePart[]): NamePart | null {
  let end = at + 1;
  while (end < limit && end - at <= 3 && tokens[end]?.kind !== 'punctuation') end += 1;
  const behind = tokens[end + 1];
  if (end === at + 1 || end + 1 >= limit || !CLOSING_MARKS.has(tokens[end]?.text ?? '') || tokens[end]?.spaced || !behind?.capital || !behind.spaced) return null;
  const first = tokens[at];
  const last = tokens[end];
  if (!first || !last) return null;
  const name = joined(tokens, at + 1, end);
  parts.push(namePart({ start: first.start, end: last.end }, name, fold(name), 'nickname', [at, end + 1]));
  return wordPart(tokens, end + 1, limit);
}

/** "Holt, Jr." */
function suffixBehindComma(tokens: readonly Token[], at: number, limit: number): NamePart | null {
  const next = at + 1 < limit ? tokens[at + 1] : undefined;
  if (!next?.capital || !NAME_SUFFIXES.has(next.lower)) return null;
  const part = wordPart(tokens, at + 1, limit);
  return part?.kind === 'suffix' ? part : null;
}
