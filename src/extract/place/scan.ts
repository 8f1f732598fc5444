/** Finds every stretch of text that could name a place: the longest names that the gazetteer holds, and names that end in a local noun ("Mill Street"). */
import { FUNCTION_WORDS } from '../../lexicon/en/function-words.ts';
import { CITY_BODIES, LEADING_NOUNS, LINKING_WORDS, NAME_DIRECTIONS, NEVER_PLACES, SHORT_NOUNS } from '../../lexicon/en/place-words.ts';
import type { Annotated, Token } from '../../model/annotated.ts';
import type { Gazetteer, PlaceSense } from '../../model/gazetteer.ts';
import type { Span } from '../../model/span.ts';
import type { PlaceKind } from '../../model/value/place.ts';
import { isAmong, wordSet, wordsThat } from '../../model/word-set.ts';
import { LOCAL_NOUN_WORDS, nounKind } from './nouns.ts';
import { regional } from './regional.ts';

/** A stretch of tokens that may be a place; `senses` is empty for a name that only its noun makes a place. */
export interface Candidate {
  /** First token, and one past the last. */
  readonly first: number;
  readonly end: number;
  readonly span: Span;
  readonly sentence: number;
  readonly folded: string;
  readonly senses: readonly PlaceSense[];
  readonly noun: PlaceKind | null;
  /** True where a word beside it says that it is a region's or county's name; `senses` holds only such then. */
  readonly regional: boolean;
}

const LONGEST_NAME = 7;
const LONGEST_RUN = 4;
/** A sentence of which this share of words is in capitals tells nothing by its capitals. */
const SHOUTED = 0.6;

/** Candidates in reading order, without overlaps; `taken` are spans that are read already (dates), in reading order. */
export function scan({ tokens, sentences }: Annotated, gazetteer: Gazetteer, taken: readonly Span[]): Candidate[] {
  const out: Candidate[] = [];
  let nextTaken = 0;
  for (const { index, firstToken, endToken } of sentences) {
    let shouted: boolean | null = null;
    for (let i = firstToken; i < endToken; i += 1) {
      const token = tokens[i];
      if (!token || token.kind === 'punctuation' || (token.kind === 'word' && (!token.capital || isPlainOpener(token, tokens[i + 1])))) continue;
      while ((taken[nextTaken]?.end ?? Infinity) <= token.start) nextTaken += 1;
      if ((taken[nextTaken]?.start ?? Infinity) < token.end) continue;
      const best = bestMatch(tokens, i, endToken, gazetteer);
      if (!best) continue;
      if (shouted === null && best.senses.some(({ form }) => form === 'initials')) shouted = isShouted(tokens, firstToken, endToken);
      const candidate = makeCandidate(tokens, i, best, index, shouted ?? false);
      if (!candidate) continue;
      const regions = regional(tokens, candidate, gazetteer);
      out.push(regions.length > 0 ? Object.assign(candidate, { senses: regions, regional: true }) : candidate);
      i = best.end - 1;
    }
  }
  return out;
}

/** The longer of the gazetteer's name and the name by its noun; direction words and leading nouns take the name behind them. */
function bestMatch(tokens: readonly Token[], i: number, limit: number, gazetteer: Gazetteer): Match | null {
  const token = tokens[i];
  if (!token || isAmong(CONTRACTIONS, token)) return null;
  const named = byNoun(tokens, i, limit);
  if (token.kind !== 'word') return named;
  const known = longestName(tokens, i, limit, gazetteer);
  const best = named && (!known || (named.end > known.end && !isPeople(known))) ? named : known;
  const next = tokens[i + 1];
  if ((best && best.end > i + 1) || i + 1 >= limit || !next?.capital || !next.spaced) return best;
  if (NAME_DIRECTIONS.has(token.lower)) {
    const behind = longestName(tokens, i + 1, limit, gazetteer);
    if (behind?.senses.some(({ form, primary, value }) => form === 'name' && primary && value.population >= DIRECTED)) return behind;
  }
  return LEADING_NOUNS.has(token.lower) && !FUNCTION_WORDS.has(next.lower) ? { end: i + 2, folded: '', senses: [], noun: token.lower === 'lake' || token.lower === 'loch' ? 'water' : 'area' } : best;
}

/** "The", "He", "In" before a small word: the beginning of a sentence and of no name. "US" is written in capitals. */
const isPlainOpener = (token: Token, next: Token | undefined): boolean => next?.capital === false && isAmong(OPENERS, token);
const OPENERS = wordsThat(({ lower, text }) => FUNCTION_WORDS.has(lower) && text[1] !== text[1]?.toUpperCase());

const CONTRACTIONS = wordsThat(({ text }) => /\p{L}.*['’](?:ll|re|ve|d|m|t)$/iu.test(text));
/** "the Iranian Red Crescent": a people at the front makes no street. */
const isPeople = ({ senses }: Match): boolean => senses[0]?.form === 'demonym';

/** A place with parts that news names by their direction has at least so many people. */
const DIRECTED = 100_000;

interface Match { readonly end: number; readonly folded: string; readonly senses: readonly PlaceSense[]; readonly noun: PlaceKind | null }

function makeCandidate(tokens: readonly Token[], first: number, { end, folded, senses, noun }: Match, sentence: number, shouted: boolean): Candidate | null {
  const from = tokens[first];
  const last = tokens[end - 1];
  if (!from || !last) return null;
  const stop = tokens[end];
  const hasStop = stop !== undefined && stop.text === '.' && !stop.spaced && !last.text.endsWith('.');
  const before = tokens[first - 1]?.text;
  const surroundings = { hasStop, afterComma: before === ',' || before === '(', shouted };
  const fitting = fittingSenses(senses, from, last, surroundings);
  if (!noun && (fitting.length === 0 || (from === last && from.text.length < 3 && fitting.every(({ form }) => form === 'name')))) return null;
  const takesStop = hasStop && (noun ? SHORT_NOUNS.has(last.lower) : fitting.some(({ form }) => form === 'short') && (fitting[0]?.form === 'short' || surroundings.afterComma));
  return { first, end, span: { start: from.start, end: takesStop && stop ? stop.end : last.end }, sentence, folded, senses: fitting, noun, regional: false };
}

interface Surroundings { readonly hasStop: boolean; readonly afterComma: boolean; readonly shouted: boolean }

/** A short form behind a comma with its stop ("Kansas City, Kan.") is nothing else. */
function fittingSenses(senses: readonly PlaceSense[], from: Token, last: Token, surroundings: Surroundings): readonly PlaceSense[] {
  if (from === last && from.text.includes('.')) return senses.filter(({ form }) => form === 'initials' || form === 'short');
  if (senses.every(({ form }) => form === 'name')) return senses;
  const short = surroundings.hasStop && surroundings.afterComma ? senses.filter(({ form }) => form === 'short') : [];
  return short.length > 0 ? short : senses.filter(({ form }) => fits(form, from, last, surroundings));
}

function fits(form: PlaceSense['form'], from: Token, last: Token, { hasStop, afterComma, shouted }: Surroundings): boolean {
  if (form === 'initials') return from.text.includes('.') || (last.text === last.text.toUpperCase() && (!shouted || afterComma));
  if (form === 'short') return hasStop || afterComma || last.text.endsWith('.');
  return from.text.length > 2 || from !== last;
}

function isShouted(tokens: readonly Token[], first: number, end: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = first; i < end; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.text.length < 2) continue;
    words += 1;
    if (token.text === token.text.toUpperCase()) capitals += 1;
  }
  return words >= 3 && capitals / words >= SHOUTED;
}

const SMALL = wordSet(FUNCTION_WORDS);
const LINKING = wordSet(LINKING_WORDS);
const ASCII_WORD = /^[a-z]+$/;
const ELIDED = wordsThat(({ text }) => /^[dl]['’]\p{Lu}/u.test(text));
const PLAIN = wordsThat(({ lower }) => ASCII_WORD.test(lower));
const foldToken = (token: Token, gazetteer: Gazetteer): string => (isAmong(PLAIN, token) ? token.lower : gazetteer.fold(token.lower));

/** The longest name that starts at token `i`; it ends in a capitalised word, and only linking words inside may be small. */
function longestName(tokens: readonly Token[], i: number, limit: number, gazetteer: Gazetteer): Match | null {
  let folded: string = '';
  let best: Match | null = null;
  if (tokens[i + 1]?.lower === 'of' && (tokens[i]?.lower === 'city' || tokens[i]?.lower === 'town')) return null;
  for (let at = i; at < Math.min(limit, i + LONGEST_NAME); at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'punctuation') {
      if (at > i && isJoint(tokens, at)) continue;
      break;
    }
    const big = token.capital || isAmong(ELIDED, token);
    if (token.kind === 'word' && !big && (at === i || !isAmong(LINKING, token))) break;
    const part = foldToken(token, gazetteer);
    if (part === '') break;
    folded = folded === '' ? part : `${folded} ${part}`;
    if (big && !(at > i && token.lower === 'city' && CITY_BODIES.has(tokens[at + 1]?.lower ?? ''))) {
      const senses = NEVER_PLACES.has(folded) ? [] : gazetteer.lookup(folded);
      if (senses.length > 0) best = { end: at + 1, folded, senses, noun: null };
    }
    if (!gazetteer.isPrefix(folded)) break;
  }
  return best;
}

/** A hyphen between two words, or the full stop of "St." and "W.". */
function isJoint(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (!mark || !next || !before || mark.spaced) return false;
  if (mark.text === '-') return !next.spaced;
  return mark.text === '.' && before.text.length <= 3 && next.capital;
}

/** "Mill Street", "N. Main St.", "Kanawha River": capitalised words that end in a local noun; the last of two such nouns ends the name. */
function byNoun(tokens: readonly Token[], i: number, limit: number): Match | null {
  const first = tokens[i];
  if (!first || isAmong(SMALL, first)) return null;
  let count: number = 0;
  let best: Match | null = null;
  for (let at = i; at < limit && count <= LONGEST_RUN; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (at > i && !token.spaced && ((token.text === '.' && (tokens[at - 1]?.text.length ?? 9) <= 2) || (token.text === '-' && tokens[at + 1]?.spaced === false))) continue;
    if (token.kind === 'number' && at === i && isOrdinal(tokens, at)) {
      at += 1;
      count += 1;
      continue;
    }
    if (token.kind !== 'word' || !token.capital) break;
    const noun = count > 0 && isAmong(LOCAL_NOUN_WORDS, token) ? nounKind(token.lower) : null;
    if (noun) best = { end: at + 1, folded: '', senses: [], noun };
    count += 1;
  }
  return best;
}

/** "42nd": a number and its touching ending. */
const isOrdinal = (tokens: readonly Token[], at: number): boolean => /^(?:st|nd|rd|th)$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.spaced === false;
