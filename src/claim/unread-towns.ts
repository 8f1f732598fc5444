/**
 * Towns that the reader of places passed over because their name is also a surname or an everyday word ("Rice police", "TROY -", "in Bell"):
 * where the scene of an incident is looked for, standing twice where only a town can stand is enough.
 */
import { FUNCTION_WORDS } from '../lexicon/en/function-words.ts';
import { SCENE_BODIES } from '../lexicon/en/scene.ts';
import type { Annotated, Sentence, Token } from '../model/annotated.ts';
import type { Gazetteer, PlaceSense } from '../model/gazetteer.ts';
import type { Mention, PlaceMention, Step } from '../model/mention.ts';
import { overlaps } from '../model/span.ts';
import type { PlaceValue } from '../model/value/place.ts';

/** Words of such a name, at most. */
const LONGEST = 3;
/** The slots that a name must fill. */
const LEAST_SLOTS = 2;
/** Where the article names no region, only a town of so many people is believed. */
const KNOWN_TO_ALL = 20_000;

export interface UnreadReading { readonly annotated: Annotated; readonly mentionsOf: readonly (readonly Mention[])[]; readonly gazetteer: Gazetteer }

const STEPS: readonly Step[] = [{ text: 'it stands several times where only a town can stand' }];

/** Mentions in reading order; `isHome` tells whether the article speaks for a place's region, null where it speaks for none. */
export function unreadTowns(reading: UnreadReading, isHome: ((value: PlaceValue) => boolean) | null): PlaceMention[] {
  const slots = new Map<string, { readonly value: PlaceValue; readonly mentions: PlaceMention[] }>();
  for (const sentence of reading.annotated.sentences) {
    const kind = reading.annotated.blocks[sentence.block]?.kind;
    if (kind === 'boilerplate' || kind === 'byline') continue;
    const taken = reading.mentionsOf[sentence.index] ?? [];
    for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
      const end = nameEnd(reading, i, sentence);
      const [first, last] = [reading.annotated.tokens[i], reading.annotated.tokens[end - 1]];
      if (!first || !last || taken.some((m) => overlaps(m, { start: first.start, end: last.end }))) continue;
      const folded = reading.gazetteer.fold(reading.annotated.text.slice(first.start, last.end));
      const value = slots.get(folded)?.value ?? townOf(reading.gazetteer.lookup(folded), isHome);
      if (!value) continue;
      const known = slots.get(folded) ?? { value, mentions: [] };
      known.mentions.push(mentionOf({ first, last, sentence: sentence.index }, value));
      slots.set(folded, known);
      i = end - 1;
    }
  }
  return [...slots.values()].flatMap(({ mentions }) => (mentions.length >= LEAST_SLOTS ? mentions : [])).sort((a, b) => a.start - b.start);
}

/** One past the name that begins at token `i` and fills a slot; `i` where none does. */
function nameEnd({ annotated: { tokens, text } }: UnreadReading, i: number, { firstToken, endToken }: Sentence): number {
  if (!isNameWord(tokens[i]) || (i > firstToken && isNameWord(tokens[i - 1]))) return i;
  let end = i + 1;
  while (end < Math.min(endToken, i + LONGEST + 1) && isNameWord(tokens[end])) end += 1;
  if (end - i > LONGEST || tokens[end]?.text === '-' && tokens[end]?.spaced !== true) return i;
  const before = tokens[i - 1]?.lower ?? '';
  const isDateline = i === firstToken && /^(?:,\s*[\p{L}. ]{2,16})?\s*(?:\([^)]{1,30}\)\s*)?(?:--|—|–|- )/u.test(text.slice(tokens[end - 1]?.end ?? 0, (tokens[end - 1]?.end ?? 0) + 60));
  const isBody = SCENE_BODIES.has(tokens[end]?.lower ?? '') && tokens[end]?.capital !== true;
  return isDateline || isBody || (before === 'in' && i - 1 >= firstToken) ? end : i;
}

const isNameWord = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital && !FUNCTION_WORDS.has(token.lower);

/** The town of that name in the article's own region, else the best known one. */
function townOf(senses: readonly PlaceSense[], isHome: ((value: PlaceValue) => boolean) | null): PlaceValue | null {
  const towns = senses.filter(({ value, form, primary }) => value.placeKind === 'city' && form === 'name' && primary).map(({ value }) => value);
  return (isHome ? towns.find(isHome) : towns.find(({ population }) => population >= KNOWN_TO_ALL)) ?? null;
}

function mentionOf({ first, last, sentence }: { readonly first: Token; readonly last: Token; readonly sentence: number }, value: PlaceValue): PlaceMention {
  const { name, geonameId, lat, lon, placeKind, country, admin1 } = value;
  const [start, end] = [first.start, last.end];
  return { type: 'place', start, end, sentence, trace: STEPS, place: { name, geonameId, lat, lon, kind: placeKind, country, admin1 }, value, certainty: 'likely' };
}
