/** What an article can be recognised by: people, places, proper names, the words of its headline and lead. */
import { COMMON_CAPITALISED } from '../lexicon/en/story-words.ts';
import { FUNCTION_WORDS } from '../lexicon/en/function-words.ts';
import type { Reading } from '../model/contract.ts';
import type { PlaceMention } from '../model/mention.ts';

export type FeatureKind = 'person' | 'surname' | 'place' | 'region' | 'country' | 'name' | 'word';

export interface Features {
  /** Feature key -> its weight. The key begins with its kind. */
  readonly weights: ReadonlyMap<string, number>;
}

/** What sharing one such feature is worth. Full names of people are the surest sign; a country says next to nothing. */
const WEIGHTS: Readonly<Record<FeatureKind, number>> = { person: 3, surname: 1, place: 1.4, region: 0.5, country: 0.15, name: 0.7, word: 0.22 };
/** Above this population a city is named in many stories. */
const BIG_CITY = 400_000;
/** Words of the lead that count, by sentence. */
const LEAD_SENTENCES = 8;

export function featuresOf({ annotated, mentions }: Reading): Features {
  const weights = new Map<string, number>();
  const add = (kind: FeatureKind, key: string, factor = 1): void => {
    const id = `${kind}:${key}`;
    weights.set(id, Math.max(weights.get(id) ?? 0, WEIGHTS[kind] * factor));
  };
  const covered = new Set<number>();
  for (const m of mentions) {
    if (annotated.blocks[annotated.sentences[m.sentence]?.block ?? -1]?.kind === 'boilerplate') continue;
    if (m.type === 'person') {
      covered.add(m.start);
      const full = m.person.fullName ?? (m.person.given === null ? null : m.person.name);
      if (full) add('person', personKey(full));
      add('surname', m.person.key.split(' ').at(-1) ?? m.person.key);
    } else if (m.type === 'place') {
      covered.add(m.start);
      addPlace(m, add);
    }
  }
  addNames(annotated, covered, add);
  addLeadWords(annotated, add);
  return { weights };
}

/** First and last word: middle names come and go between reports. */
const personKey = (name: string): string => {
  const words = name.toLowerCase().replace(/[.,]/g, '').replace(/\s+(?:jr|sr|ii|iii|iv)$/, '').split(/\s+/);
  return `${words[0] ?? ''} ${words.at(-1) ?? ''}`;
};

function addPlace({ value, place }: PlaceMention, add: (kind: FeatureKind, key: string, factor?: number) => void): void {
  const key = String(value.geonameId ?? value.name.toLowerCase());
  if (value.placeKind === 'country' || place.demonym) add('country', key);
  else if (value.placeKind === 'city' || value.placeKind === 'facility' || value.placeKind === 'unknown') add('place', key, value.population > BIG_CITY ? 0.6 : 1);
  else add('region', key);
}

/** Capitalised words inside sentences that are neither places, people nor common: streets, firms, ships, operations. */
function addNames(annotated: Reading['annotated'], covered: ReadonlySet<number>, add: (kind: FeatureKind, key: string) => void): void {
  for (const sentence of annotated.sentences) {
    const kind = annotated.blocks[sentence.block]?.kind;
    if (kind === 'boilerplate' || kind === 'byline') continue;
    for (let i = sentence.firstToken + 1; i < sentence.endToken; i += 1) {
      const token = annotated.tokens[i];
      if (!token?.capital || token.text.length < 3 || covered.has(token.start) || COMMON_CAPITALISED.has(token.lower) || FUNCTION_WORDS.has(token.lower)) continue;
      if (kind === 'headline') continue;
      add('name', token.lower);
    }
  }
}

function addLeadWords(annotated: Reading['annotated'], add: (kind: FeatureKind, key: string) => void): void {
  for (const sentence of annotated.sentences.slice(0, LEAD_SENTENCES)) {
    if (annotated.blocks[sentence.block]?.kind === 'boilerplate') continue;
    for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
      const token = annotated.tokens[i];
      if (token?.kind === 'word' && token.text.length >= 5 && !FUNCTION_WORDS.has(token.lower)) add('word', token.lower);
    }
  }
}
