/**
 * Which claims of where an event was are left out. An article that names the others' town somewhere, or a town near it, may mean the same
 * scene; and a claim that its own article does not make out clearly counts only against a clear one.
 */
import type { Claim } from '../model/claim.ts';
import type { Reading } from '../model/contract.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { PlaceMention } from '../model/mention.ts';
import type { PlaceValue } from '../model/value/place.ts';
import { acquaintance } from './acquainted.ts';

/** Places nearer than this are one place as far as news is concerned: a city and its suburb, a county and its seat. */
const NEAR_KM = 15;
/** The quarters of the largest cities lie further apart. */
const [METROPOLIS, METROPOLIS_KM] = [3_000_000, 35];

/** A claim by its index, and its article. */
export interface Candidate { readonly index: number; readonly article: number }

interface Located extends Candidate { readonly value: PlaceValue; readonly clear: boolean; /** As the text has it. */ readonly words: string }

/** Indices of the claims to leave out, of the claims about one event. */
export function unsurePlaces(group: readonly Candidate[], claims: readonly Claim[], readings: readonly Reading[], gazetteer: Gazetteer): number[] {
  const located = group.flatMap((c): Located[] => {
    const claim = claims[c.index];
    return claim?.value.kind === 'place' ? [{ ...c, value: claim.value, clear: claim.scope.part === 'total', words: readings[c.article]?.annotated.text.slice(claim.spans.value.start, claim.spans.value.end).toLowerCase() ?? '' }] : [];
  });
  const same = (a: PlaceValue, b: PlaceValue): boolean => isSame(a, b, gazetteer);
  const named = new Map(located.map(({ article }) => [article, namedPlaces(readings[article])]));
  const support = (c: Located): number => new Set(located.filter((d) => same(c.value, d.value)).map((d) => d.article)).size;
  const acquainted = acquaintance(readings);
  const out = new Set<number>();
  for (const c of located) {
    const others = located.filter((d) => d.article !== c.article && !same(c.value, d.value));
    const alone = !others.some((d) => acquainted(c.article, d.article));
    const excused = others.some((d) => support(d) >= support(c) && allows(named.get(c.article) ?? [], d.value, !c.clear, same));
    const namesake = located.some((d) => d.value.geonameId !== c.value.geonameId && (bareName(d.value.name) === bareName(c.value.name) || d.words === c.words));
    const quarter = located.some((d) => d.value.population > METROPOLIS && d.value.population > c.value.population && same(c.value, d.value));
    if (excused || alone || namesake || quarter || (!c.clear && !others.some((d) => d.clear))) out.add(c.index);
  }
  for (const c of located) {
    if (out.has(c.index)) continue;
    const others = located.filter((d) => d.article !== c.article && !out.has(d.index) && !same(c.value, d.value));
    if (others.some((d) => !d.clear && allows(named.get(c.article) ?? [], d.value, true, same))) out.add(c.index);
  }
  return [...out];
}

/** Does the article name the place itself, or, where `near` is enough, one in its surroundings? */
function allows(named: readonly PlaceMention[], place: PlaceValue, near: boolean, same: (a: PlaceValue, b: PlaceValue) => boolean): boolean {
  return named.some((m) => m.value.geonameId === place.geonameId || bareName(m.value.name) === bareName(place.name) || (near && same(m.value, place)));
}

/** Places below the headline, countries and regions left out. */
function namedPlaces(reading: Reading | undefined): readonly PlaceMention[] {
  if (!reading) return [];
  const { annotated, mentions } = reading;
  const inHeadline = (sentence: number): boolean => annotated.blocks[annotated.sentences[sentence]?.block ?? -1]?.kind === 'headline';
  return mentions.filter((m): m is PlaceMention => m.type === 'place' && (m.value.placeKind === 'city' || m.value.placeKind === 'unknown' || m.value.placeKind === 'area') && !inHeadline(m.sentence));
}

/** "West Baltimore", "Baltimore City" and "Baltimore" are one town here. */
const bareName = (name: string): string => name.toLowerCase().replace(/^(?:north|south|east|west|downtown|greater)\s+/, '').replace(/\s+(?:city|county|township|heights)$/, '');

function isSame(a: PlaceValue, b: PlaceValue, gazetteer: Gazetteer): boolean {
  return a.geonameId === b.geonameId || bareName(a.name) === bareName(b.name) || gazetteer.isWithin(a, b) === true || gazetteer.isWithin(b, a) === true || (gazetteer.distanceKm(a, b) ?? Infinity) < (Math.max(a.population, b.population) > METROPOLIS ? METROPOLIS_KM : NEAR_KM);
}
