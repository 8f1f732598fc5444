/** What the senses of a name score before the article is looked at, and the weights of what is added then. */
import type { PlaceSense } from '../../model/gazetteer.ts';
import type { PlaceValue } from '../../model/value/place.ts';

/** What a sense gains by itself and by the company it keeps, in tenfolds of population; found by search over news with resolved places, rounded. */
export const WEIGHTS = {
  country: 9.5, continent: 9.5, region: 1.9, foreignRegion: 0.5, county: 0.5, area: 6.5, water: 6.3, facility: 5.7, citySmallest: 300, capital: 2.9, regionSeat: 0.1, alternate: -3.2,
  inCountry: 3.6, countryShare: 1.6, inRegion: 2.6, regionShare: 2, near: 1.8, nearMore: 0.6, nearKm: 200, beside: 1.2, besideKm: 50, besideRegion: 0.6, peer: 2.5,
  countryNamesake: -3, regionNamesake: -2, countyNamesake: -3, doubt: 2, home: 1.8, outletName: 3.9, favourite: 1.8, pairedVote: 0.35,
};

/** Countries whose states and provinces news in English names without saying that they are such. */
export const NAMED_BARE: ReadonlySet<string> = new Set(['US', 'CA', 'AU', 'GB', 'IN', 'PS']);

/** The codes of a place's country and region (`US`, `US.OH`). */
export interface Codes {
  readonly country: string | null;
  readonly region: string | null;
}

/** Of each sense: what it scores without company, and its codes. */
export interface Standing {
  readonly own: readonly number[];
  readonly codes: readonly Codes[];
  /** The sense that leads clearly by itself, or the only one. */
  readonly favourite: PlaceSense | null;
  /** The country among the senses, and the countries of the large towns. */
  readonly state: PlaceValue | null;
  readonly towns: ReadonlySet<string | null>;
}

const LARGE_TOWN = 50_000;

/** The gazetteer hands out the same list for the same name, so each list is weighed once. */
const known = new WeakMap<readonly PlaceSense[], Standing>();

export function standingOf(senses: readonly PlaceSense[]): Standing {
  const before = known.get(senses);
  if (before) return before;
  // Filled one by one, as a list that `map` makes changes its inner form with what it is made for; code that reads it is then made anew.
  const [own, codes, towns]: [number[], Codes[], Set<string | null>] = [[], [], new Set()];
  for (const sense of senses) {
    own.push(ownScore(sense));
    codes.push(codesOf(sense.value));
    if (sense.value.placeKind === 'city' && sense.value.population >= LARGE_TOWN) towns.add(sense.value.country);
  }
  const state = senses.find(({ value }) => value.placeKind === 'country')?.value ?? null;
  const standing = { own, codes, favourite: senses.length === 1 ? (senses[0] ?? null) : clearFavourite(senses, own), state, towns };
  known.set(senses, standing);
  return standing;
}

const codesOf = ({ country, admin1 }: PlaceValue): Codes => ({ country, region: country === null || admin1 === null ? null : `${country}.${admin1}` });

function clearFavourite(senses: readonly PlaceSense[], own: readonly number[]): PlaceSense | null {
  let best: number = 0;
  let second: number = -Infinity;
  for (let i = 1; i < own.length; i += 1) {
    if ((own[i] ?? 0) > (own[best] ?? 0)) [best, second] = [i, own[best] ?? 0];
    else second = Math.max(second, own[i] ?? 0);
  }
  return (own[best] ?? 0) - second > WEIGHTS.favourite ? (senses[best] ?? null) : null;
}

function ownScore({ value, primary, form }: PlaceSense): number {
  const people = Math.log10(value.population + WEIGHTS.citySmallest);
  const byKind = value.placeKind === 'city' ? people : value.placeKind === 'region' ? people + (NAMED_BARE.has(value.country ?? '') ? WEIGHTS.region : WEIGHTS.foreignRegion) : value.placeKind === 'county' ? people + WEIGHTS.county : value.placeKind === 'unknown' ? 0 : WEIGHTS[value.placeKind];
  const seat = value.seat === 'country' ? WEIGHTS.capital : value.seat === 'region' ? WEIGHTS.regionSeat : 0;
  return byKind + seat + (primary || form !== 'name' ? 0 : WEIGHTS.alternate);
}
