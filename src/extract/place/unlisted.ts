/** Names that the gazetteer does not hold, in the place of a place: possible misspellings of one nearby, and settlements that are called such. */
import { distance as editDistance } from 'fastest-levenshtein';
import { GIVEN_NAMES } from '../../lexicon/en/given-names.ts';
import { FROM_PREPOSITIONS, IN_PREPOSITIONS, NEVER_PLACES, SETTLEMENT_NOUNS } from '../../lexicon/en/place-words.ts';
import { SURNAMES } from '../../lexicon/en/surnames.ts';
import type { Annotated, Sentence, Token } from '../../model/annotated.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import type { PlaceMention } from '../../model/mention.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { PlaceValue } from '../../model/value/place.ts';
import { isAmong, wordSet, wordsThat } from '../../model/word-set.ts';

/** Shorter words have too many neighbours. */
const SHORTEST = 6;
/** Two letters' difference is only believed from this length on, in a list of places or behind "village of". */
const SHORTEST_FOR_TWO = 8;
/** More co-mentioned places than these are not searched around. */
const MOST_NEAR = 6;
/** An article with more unknown names than this is full of something else than places. */
const MOST_SEARCHES = 8;

type Slot = 'preposition' | 'list' | 'settlement';

/** `found` are the article's places so far; `taken` are spans read as something else (dates). */
export function unlistedPlaces(annotated: Annotated, found: readonly PlaceMention[], taken: readonly Span[], gazetteer: Gazetteer): PlaceMention[] {
  let near: readonly PlaceValue[] | null = null;
  const out: PlaceMention[] = [];
  const read = new Map<string, PlaceValue | null>();
  for (const sentence of annotated.sentences) {
    for (let i = sentence.firstToken + 1; i < sentence.endToken; i += 1) {
      const token = annotated.tokens[i];
      if (!token?.capital || token.text.length < 4 || !mayIntroduce(annotated.tokens[i - 1]) || !standsAlone(annotated.tokens, i, sentence) || !isUnknown(token, gazetteer)) continue;
      const slot = slotOf(annotated.tokens, i, sentence, found);
      if (slot === null || covers(found, token) || covers(taken, token)) continue;
      const likely = read.has(token.lower) || read.size >= MOST_SEARCHES ? (read.get(token.lower) ?? null) : misspeltOf(token.text, slot, (near ??= nearbyPlaces(found)), gazetteer);
      read.set(token.lower, likely);
      const mention = likely ? guess(token, sentence, likely) : slot === 'settlement' ? unknownPlace(token, sentence) : null;
      if (mention) out.push(mention);
    }
  }
  return out;
}

function covers(spans: readonly Span[], token: Token): boolean {
  for (const span of spans) if (overlaps(span, token)) return true;
  return false;
}

function nearbyPlaces(found: readonly PlaceMention[]): readonly PlaceValue[] {
  const values = new Set(found.filter(({ value, place }) => value.placeKind === 'city' && value.lat !== null && !place.demonym).map(({ value }) => value));
  return [...values].slice(0, MOST_NEAR);
}

const IN_CAPITALS = wordsThat(({ text }) => text === text.toUpperCase());

/** No capitalised word touches it, so it is a whole name. */
function standsAlone(tokens: readonly Token[], i: number, { firstToken, endToken }: Sentence): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  const opens = before?.kind === 'punctuation' && before.text !== ',';
  return token?.spaced === true && !isAmong(IN_CAPITALS, token) && !(opens && i - 1 > firstToken) && !(i + 1 < endToken && (next?.capital === true || next?.text === '-' || next?.kind === 'number'));
}

const isUnknown = ({ lower }: Token, gazetteer: Gazetteer): boolean =>
  !gazetteer.isOrdinaryWord(lower) && !NEVER_PLACES.has(lower) && !GIVEN_NAMES.has(lower) && !SURNAMES.has(lower) && gazetteer.lookup(gazetteer.fold(lower)).length === 0;

function slotOf(tokens: readonly Token[], i: number, { endToken }: Sentence, found: readonly PlaceMention[]): Slot | null {
  const before = tokens[i - 1];
  if (before?.lower === 'of' && SETTLEMENT_NOUNS.has(tokens[i - 2]?.lower ?? '')) return 'settlement';
  if (isJoint(before) && found.some(({ end, place }) => end === tokens[i - 2]?.end && !place.demonym)) return 'list';
  if (i + 2 < endToken && isJoint(tokens[i + 1]) && found.some(({ start, place }) => start === tokens[i + 2]?.start && !place.demonym) && isPlacePreposition(before)) return 'list';
  return isPlacePreposition(before) ? 'preposition' : null;
}

const isJoint = (token: Token | undefined): boolean => token?.text === ',' || token?.lower === 'and' || token?.lower === 'or';
/** The words that a slot can begin with; looked at first, as they are few. */
const mayIntroduce = (token: Token | undefined): boolean => token?.capital === false && isAmong(INTRODUCING, token);
const INTRODUCING = wordSet(['of', ',', 'and', 'or', ...IN_PREPOSITIONS, ...FROM_PREPOSITIONS]);
const isPlacePreposition = (token: Token | undefined): boolean => token !== undefined && (IN_PREPOSITIONS.has(token.lower) || FROM_PREPOSITIONS.has(token.lower));

/** The one place near the article's places that is spelt nearly so; null where there is none, or where there are several. */
function misspeltOf(name: string, slot: Slot, near: readonly PlaceValue[], gazetteer: Gazetteer): PlaceValue | null {
  if (near.length === 0 || name.length < SHORTEST) return null;
  const folded = gazetteer.fold(name);
  const close = gazetteer.similar(name, near).filter((value) => editDistance(gazetteer.fold(value.name), folded) !== 2 || (slot !== 'preposition' && name.length >= SHORTEST_FOR_TWO));
  const [best] = close;
  return best && close.every((other) => other === best || other.geonameId === best.geonameId) ? best : null;
}

function guess(token: Token, sentence: Sentence, value: PlaceValue): PlaceMention {
  const { name, geonameId, lat, lon, placeKind, country, admin1 } = value;
  const trace = [{ text: `the gazetteer holds no "${token.text}"; ${name} is spelt nearly so and lies near the article's other places: a possible misspelling` }];
  return { type: 'place', start: token.start, end: token.end, sentence: sentence.index, place: { name, geonameId, lat, lon, kind: placeKind, country, admin1 }, value, certainty: 'guess', trace };
}

const CALLED_SO = [{ text: 'the text calls it a settlement; the gazetteer does not hold it' }];

function unknownPlace(token: Token, sentence: Sentence): PlaceMention {
  const value: PlaceValue = { kind: 'place', name: token.text, geonameId: null, lat: null, lon: null, placeKind: 'unknown', country: null, admin1: null, admin2: null, population: 0 };
  return { type: 'place', start: token.start, end: token.end, sentence: sentence.index, place: { name: token.text, geonameId: null, lat: null, lon: null, kind: 'unknown', country: null, admin1: null }, value, certainty: 'likely', trace: CALLED_SO };
}
