/**
 * Which claims of where an event was are left out. An article that names the others' town somewhere, or a town near it, may mean the same
 * scene; and a claim that its own article does not make out clearly counts only against a clear one.
 */
import { DATELINE_END } from '../lexicon/en/scene.ts';
import type { Claim } from '../model/claim.ts';
import type { Reading } from '../model/contract.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { PlaceMention } from '../model/mention.ts';
import type { PlaceValue } from '../model/value/place.ts';
import { acquaintance } from './acquainted.ts';
import { incidentDays, shareDay } from './incidents.ts';

/** Places nearer than this are one place as far as news is concerned: a city and its suburb, a county and its seat. */
const NEAR_KM = 15;
/** A dateline alone may be the seat of the county, or the next town with a newsroom. */
const DATELINE_KM = 80;
/** The quarters of the largest cities lie further apart. */
const [METROPOLIS, METROPOLIS_KM] = [3_000_000, 35];

/** A claim by its index, and its article. */
export interface Candidate { readonly index: number; readonly article: number }

interface Located extends Candidate {
  readonly value: PlaceValue;
  readonly clear: boolean;
  /** Does its dateline alone tell it? */
  readonly byDateline: boolean;
  /** As the text has it. */
  readonly words: string;
  /** Is no other place of that name likely meant? */
  readonly sure: boolean;
  /** Towns of its headline, where none of them is this one. */
  readonly headline: readonly PlaceValue[];
}

/** Indices of the claims to leave out, of the claims about one event. */
export function unsurePlaces(group: readonly Candidate[], claims: readonly Claim[], readings: readonly Reading[], gazetteer: Gazetteer): number[] {
  const same = (a: PlaceValue, b: PlaceValue): boolean => isSame(a, b, gazetteer);
  const located = group.flatMap((c) => locate(c, claims[c.index], readings[c.article], same) ?? []);
  const named = new Map(located.map(({ article }) => [article, namedPlaces(readings[article])]));
  const support = (c: Located): number => new Set(located.filter((d) => same(c.value, d.value)).map((d) => d.article)).size;
  const acquainted = tied(located, claims, readings, same);
  const out = new Set<number>();
  for (const c of located) {
    const others = located.filter((d) => d.article !== c.article && !same(c.value, d.value));
    const alone = !others.some((d) => acquainted(c, d));
    const excused = others.some((d) => namesRegionOf(readings[c.article], d.value, c.value)) || others.some((d) => support(d) >= support(c) && allows(named.get(c.article) ?? [], d.value, !c.clear, same));
    const namesake = located.some((d) => !isOne(d.value, c.value) && !isAtOne(d.value, c.value) && (bareName(d.value.name) === bareName(c.value.name) || d.words === c.words)) || others.some((d) => mayBeNear(c, d, gazetteer));
    const bare = !c.clear && c.headline.length > 0 && !others.some((d) => d.clear && c.headline.some((town) => same(town, d.value)));
    const quarter = located.some((d) => d.value.population > METROPOLIS && d.value.population > c.value.population && same(c.value, d.value));
    if (excused || alone || namesake || bare || quarter || (!c.clear && !others.some((d) => d.clear))) out.add(c.index);
  }
  for (const c of located) {
    if (out.has(c.index)) continue;
    const others = located.filter((d) => d.article !== c.article && !out.has(d.index) && !same(c.value, d.value));
    if (others.some((d) => !d.clear && allows(named.get(c.article) ?? [], d.value, true, same))) out.add(c.index);
  }
  return [...out];
}

/**
 * Are two reports surely of one incident? They are acquainted (see there), one's headline names the town of the other, or they name one street
 * or give one day.
 */
function tied(located: readonly Located[], claims: readonly Claim[], readings: readonly Reading[], same: (a: PlaceValue, b: PlaceValue) => boolean): (a: Located, b: Located) => boolean {
  const acquainted = acquaintance(readings);
  const days = incidentDays(claims);
  const streets = new Map(located.map(({ article }) => [article, streetsIn(readings[article])]));
  const names = (a: Located, b: Located): boolean => a.headline.some((town) => same(town, b.value));
  return (a, b) => acquainted(a.article, b.article) || names(a, b) || names(b, a) || shareDay(days, a.article, b.article) || [...(streets.get(a.article) ?? [])].some((street) => streets.get(b.article)?.has(street));
}

/** Does an article that places its event in another region name the region of this place? */
const namesRegionOf = (reading: Reading | undefined, place: PlaceValue, own: PlaceValue): boolean =>
  (own.admin1 !== place.admin1 || own.country !== place.country) && reading?.mentions.some((m) => m.type === 'place' && m.value.placeKind === 'region' && m.value.admin1 === place.admin1 && m.value.country === place.country) === true;

/** Names of streets and buildings that are not every town's. */
function streetsIn(reading: Reading | undefined): ReadonlySet<string> {
  const names = (reading?.mentions ?? []).flatMap((m) => (m.type === 'place' && m.value.placeKind === 'facility' ? [m.value.name.toLowerCase()] : []));
  return new Set(names.filter((name) => name.includes(' ') && !COMMON_STREET.test(name)));
}

const COMMON_STREET = /^(?:\d+\w*|main|high|market|church|park|oak|elm|pine|maple|cedar|washington|lincoln|jackson|jefferson|madison|monroe|martin luther king.*|first|second|third|north|south|east|west|interstate|highway|route)\s\p{L}+$/u;

function locate(c: Candidate, claim: Claim | undefined, reading: Reading | undefined, same: (a: PlaceValue, b: PlaceValue) => boolean): Located | null {
  if (claim?.value.kind !== 'place' || !reading) return null;
  const { value, spans, scope } = claim;
  const { text } = reading.annotated;
  const towns = reading.mentions.filter((m): m is PlaceMention => m.type === 'place' && m.value.placeKind === 'city');
  const headline = towns.filter((m) => isHeadline(reading, m)).map((m) => m.value);
  return {
    ...c, value, clear: scope.part === 'total', byDateline: DATELINE_END.test(text.slice(spans.value.end, spans.value.end + 60)), words: text.slice(spans.value.start, spans.value.end).toLowerCase(),
    sure: towns.some((m) => m.start === spans.value.start && m.certainty === 'sure'),
    headline: headline.some((town) => same(town, value)) ? [] : headline,
  };
}

const isHeadline = ({ annotated }: Reading, { sentence }: PlaceMention): boolean => annotated.blocks[annotated.sentences[sentence]?.block ?? -1]?.kind === 'headline';

/** Does a town of the one name lie near a town of the other? Of names that have no towns in one region, both must be beyond doubt, or the only ones of their name. */
function mayBeNear(a: Located, b: Located, gazetteer: Gazetteer): boolean {
  const towns = ({ words, sure, value }: Located): readonly PlaceValue[] => sure ? [value] : gazetteer.lookup(gazetteer.fold(words)).map(({ value }) => value).filter(({ placeKind }) => placeKind === 'city');
  const isBeyondDoubt = (c: Located): boolean => c.sure || towns(c).length === 1;
  const pairs = towns(a).flatMap((x) => towns(b).filter((y) => y.country === x.country && y.admin1 === x.admin1).map((y) => gazetteer.distanceKm(x, y) ?? 0));
  return pairs.length === 0 ? !isBeyondDoubt(a) || !isBeyondDoubt(b) : pairs.some((km) => km < (a.byDateline || b.byDateline ? DATELINE_KM : NEAR_KM));
}

/** Does the article name the place itself, or, where `near` is enough, one in its surroundings? */
function allows(named: readonly PlaceMention[], place: PlaceValue, near: boolean, same: (a: PlaceValue, b: PlaceValue) => boolean): boolean {
  return named.some((m) => isOne(m.value, place) || bareName(m.value.name) === bareName(place.name) || (near && m.value.placeKind !== 'county' && same(m.value, place)));
}

/** Places below the headline, countries and regions left out; a county may lend a village its name. */
function namedPlaces(reading: Reading | undefined): readonly PlaceMention[] {
  if (!reading) return [];
  return reading.mentions.filter((m): m is PlaceMention => m.type === 'place' && (m.value.placeKind === 'city' || m.value.placeKind === 'county' || m.value.placeKind === 'unknown' || m.value.placeKind === 'area') && !isHeadline(reading, m));
}

/** "West Baltimore", "Baltimore City" and "Baltimore" are one town here. */
const bareName = (name: string): string => name.toLowerCase().replace(/^(?:north|south|east|west|downtown|greater)\s+/, '').replace(/\s+(?:city|county|township|heights)$/, '');

/** Villages lack a number. */
const isAtOne = (a: PlaceValue, b: PlaceValue): boolean => a.geonameId === b.geonameId && a.lat === b.lat && a.lon === b.lon;

/** By its number. */
const isOne = (a: PlaceValue, b: PlaceValue): boolean => a.geonameId !== null && a.geonameId === b.geonameId;

function isSame(a: PlaceValue, b: PlaceValue, gazetteer: Gazetteer): boolean {
  return isOne(a, b) || bareName(a.name) === bareName(b.name) || gazetteer.isWithin(a, b) === true || gazetteer.isWithin(b, a) === true || (gazetteer.distanceKm(a, b) ?? Infinity) < (Math.max(a.population, b.population) > METROPOLIS ? METROPOLIS_KM : NEAR_KM);
}
