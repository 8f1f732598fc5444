/** What an article can be recognised by: people, places, proper names, the words of its headline and lead. */
import { ROUND_UP_HEADLINES, SEVERAL_INCIDENTS } from '../lexicon/en/background.ts';
import { FUNCTION_WORDS } from '../lexicon/en/function-words.ts';
import { GIVEN_NAMES } from '../lexicon/en/given-names.ts';
import { COMMON_BODIES, COMMON_CAPITALISED, LEADER_TITLES, SITE_NAME, SPEAKER_TITLES, TOPIC_WORDS } from '../lexicon/en/story-words.ts';
import { tokenAt } from '../model/annotated.ts';
import type { Reading } from '../model/contract.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { PersonMention, PlaceMention } from '../model/mention.ts';
import { matches } from '../model/rough.ts';
import type { Span } from '../model/span.ts';
import { parseIsoDay } from '../model/value/calendar.ts';
import { isAmong, wordsThat } from '../model/word-set.ts';
import type { IncidentDay } from './incidents.ts';
import { particularsOf } from './particulars.ts';
import { streetsOf } from './scenes.ts';

type FeatureKind = 'street' | 'scene' | 'person' | 'particular' | 'place' | 'placename' | 'region' | 'country' | 'rare' | 'name' | 'ordinary' | 'everyday';

export interface Features {
  /** Feature key -> its weight. The key begins with its kind. */
  readonly weights: ReadonlyMap<string, number>;
  /** Day of publication, in days since 1970-01-01; null where it is not known. */
  readonly published: number | null;
  /** The stretch that it gives its own incident, in days since 1970-01-01; null where it dates none. */
  readonly day: IncidentDay | null;
  /** The time of day that it gives its own incident, in minutes after midnight; null where it tells none. */
  readonly hour: number | null;
  /** Does it tell of an event of a kind that is common: a shooting, a crash, an arrest? */
  readonly routine: boolean;
  /** Does it tell of several incidents? Then it shares a street or a victim with the reports of each. */
  readonly several: boolean;
  /** Surnames of heads of state and government that it names as such: they turn up in every story of their country. */
  readonly leaders: readonly string[];
}

/** What sharing one such feature is worth. Full names of people are the surest sign; a country says next to nothing. */
const WEIGHTS: Readonly<Record<FeatureKind, number>> = { person: 1.7, particular: 0.5, place: 0.5, placename: 1, region: 0.5, country: 0.15, street: 0.6, scene: 0.7, rare: 1.3, name: 0.4, ordinary: 0.5, everyday: 0.12 };
/** Above this population a city is named in many stories. */
const BIG_CITY = 120_000;
/** Words of the lead that count, by sentence. */
const LEAD_SENTENCES = 8;

export function featuresOf(reading: Reading, gazetteer: Gazetteer, { routine, day, hour, tolls }: Pick<Features, 'routine' | 'day' | 'hour'> & { readonly tolls: readonly string[] }): Features {
  const { annotated, mentions } = reading;
  const weights = new Map<string, number>();
  const add = (kind: FeatureKind, key: string, factor = 1): void => {
    const id = `${kind}:${key}`;
    weights.set(id, Math.max(weights.get(id) ?? 0, WEIGHTS[kind] * factor));
  };
  const covered = new Set<number>();
  const site = siteName(annotated);
  for (const m of mentions) {
    if (site && m.start >= site.start && m.end <= site.end) continue;
    if (annotated.blocks[annotated.sentences[m.sentence]?.block ?? -1]?.kind === 'boilerplate') continue;
    if (m.type === 'person') {
      if (isSpeaker(m)) cover(annotated, m, covered);
      addPerson(m, add);
    }
    else if (m.type === 'place') addPlace(annotated, m, covered, add, gazetteer);
    else if (m.type === 'organisation' && ((m.organisation.kind !== 'company' && m.organisation.kind !== 'other') || COMMON_BODIES.test(m.organisation.name))) cover(annotated, m, covered);
  }
  if (site) cover(annotated, site, covered);
  addWords(annotated, covered, add, gazetteer);
  addScene(reading, add);
  if (routine) for (const key of [...tolls, ...particularsOf({ annotated })]) add('particular', key);
  const { published } = annotated.article;
  return { weights, published: published === null ? null : parseIsoDay(published), day, hour, routine, several: tellsOfSeveral(reading), leaders: leadersIn(mentions) };
}

/** Where in the headline its site is named. */
function siteName({ blocks, text }: Reading['annotated']): Span | null {
  const headline = blocks.find(({ kind }) => kind === 'headline');
  const found = headline ? SITE_NAME.exec(text.slice(headline.start, headline.end)) : null;
  return headline && found ? { start: headline.start + found.index, end: headline.end } : null;
}

const leadersIn = (mentions: Reading['mentions']): string[] => [...new Set(mentions.flatMap((m) => (m.type === 'person' && m.person.role !== null && LEADER_TITLES.test(m.person.role) ? [m.person.surname.toLowerCase()] : [])))];

/** First and last word: middle names come and go between reports. */
const personKey = (name: string): string => {
  const words = name.toLowerCase().replace(/[.,]/g, '').replace(/\s+(?:jr|sr|ii|iii|iv)$/, '').split(/\s+/);
  return `${words[0] ?? ''} ${words.at(-1) ?? ''}`;
};

/** A small place counts by its name, whichever place of that name it was taken for, and a little more where both took it for the same one. */
function addPlace(annotated: Reading['annotated'], m: PlaceMention, covered: Set<number>, add: (kind: FeatureKind, key: string, factor?: number) => void, gazetteer: Gazetteer): void {
  const { value, place } = m;
  const key = String(value.geonameId ?? value.name.toLowerCase());
  const big = value.population > BIG_CITY;
  if (value.placeKind === 'country' || value.placeKind === 'continent' || place.demonym) add('country', key);
  else if (value.placeKind === 'region' || value.placeKind === 'county') add('region', key);
  else {
    add('place', key, big ? 0.6 : 1);
    const name = annotated.text.slice(m.start, m.end).toLowerCase();
    if (!big && (name.includes(' ') || gazetteer.wordRarity(name) !== 'rare')) add('placename', name);
    if (!big && !name.includes(' ') && gazetteer.wordRarity(name) === 'rare') return;
  }
  cover(annotated, m, covered);
}

/** Sentences, the headline among them, in which a round-up shows itself. */
const SHOWN_WITHIN = 4;

const tellsOfSeveral = ({ annotated: { text, sentences, blocks } }: Reading): boolean =>
  sentences.filter(({ block }) => blocks[block]?.kind !== 'boilerplate' && blocks[block]?.kind !== 'byline').slice(0, SHOWN_WITHIN).some(({ start, end }) => [...SEVERAL_INCIDENTS, ...ROUND_UP_HEADLINES].some((pattern) => matches(pattern, text.slice(start, end))));

/** Streets, and the block or number in one: what tells one shooting or crash of a town from another. */
function addScene(reading: Reading, add: (kind: FeatureKind, key: string, factor?: number) => void): void {
  const { all, numbered } = streetsOf(reading);
  for (const street of all) add('street', street);
  for (const street of numbered) add('scene', street);
}

const LETTERS = wordsThat(({ text }) => /^\p{L}+$/u.test(text));

/** Words outside names, by how rare they are; everyday ones count in the lead only, and only such as are no topic's common stock. */
function addWords(annotated: Reading['annotated'], covered: ReadonlySet<number>, add: (kind: FeatureKind, key: string) => void, gazetteer: Gazetteer): void {
  const outlet = (annotated.article.source ?? '').toLowerCase();
  for (const sentence of annotated.sentences) {
    const kind = annotated.blocks[sentence.block]?.kind;
    if (kind === 'boilerplate' || kind === 'byline') continue;
    for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
      const token = annotated.tokens[i];
      if (token?.kind !== 'word' || token.text.length < 4 || covered.has(token.start) || !isAmong(LETTERS, token) || FUNCTION_WORDS.has(token.lower) || COMMON_CAPITALISED.has(token.lower) || TOPIC_WORDS.has(token.lower)) continue;
      const rarity = gazetteer.wordRarity(token.lower);
      if (rarity === 'rare') {
        if (!outlet.includes(token.lower) && !GIVEN_NAMES.has(token.lower)) add('rare', token.lower);
      } else if (token.capital && i > sentence.firstToken && kind !== 'headline') add('name', token.lower);
      else if (rarity === 'ordinary') add('ordinary', token.lower);
      else if (sentence.index < LEAD_SENTENCES && token.text.length >= 5) add('everyday', token.lower);
    }
  }
}

function cover(annotated: Reading['annotated'], m: { readonly start: number; readonly end: number }, covered: Set<number>): void {
  for (let i = Math.max(0, tokenAt(annotated, m.start)); i < annotated.tokens.length && (annotated.tokens[i]?.start ?? m.end) < m.end; i += 1) covered.add(annotated.tokens[i]?.start ?? -1);
}

/** Somebody with a title of the police, a court or a paper. */
const isSpeaker = ({ person }: PersonMention): boolean => person.role !== null && SPEAKER_TITLES.test(person.role);

/** A full name is worth more than its words, which count as rare words on their own; those who speak for the police or the paper turn up in many stories. */
function addPerson(mention: PersonMention, add: (kind: FeatureKind, key: string, factor?: number) => void): void {
  const { person } = mention;
  const speaks = isSpeaker(mention);
  const full = person.fullName ?? (person.given === null ? null : person.name);
  if (full) add('person', personKey(full), speaks ? 0.25 : 1);
}
