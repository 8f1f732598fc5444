/** Decides which place each name means, over the whole article: one sense a name, unless its neighbour says otherwise. */
import type { Gazetteer, PlaceSense } from '../../model/gazetteer.ts';
import type { PlaceValue } from '../../model/value/place.ts';
import type { Home } from './home.ts';
import type { Pair } from './pairs.ts';
import type { Candidate } from './scan.ts';

/** What a sense gains by itself and by the company it keeps, in tenfolds of population; found by search over news with resolved places, rounded. */
export const WEIGHTS = {
  country: 8, continent: 9.5, region: 1.9, foreignRegion: 0.5, county: 0.5, area: 6.5, water: 6.3, facility: 6, citySmallest: 300, capital: 2.9, regionSeat: 0.1, alternate: -2.7,
  inCountry: 3.6, countryShare: 2.4, inRegion: 2.6, regionShare: 2, near: 1.7, nearMore: 0.6, nearKm: 230, countryNamesake: -3, home: 1.4, outletName: 3.9, favourite: 1.8, pairedVote: 0.85,
};

export interface Resolution {
  readonly sense: PlaceSense;
  /** By how much it beats the next sense of another place; infinite where there is none. */
  readonly lead: number;
  /** True where a neighbour ("Paris, Texas") fixes it. */
  readonly paired: boolean;
}

/** Votes for countries and regions, each name once: `US`, `US.OH`. */
type Votes = Map<string, number>;

interface Group {
  readonly name: string;
  readonly members: number[];
  readonly senses: readonly PlaceSense[];
  readonly paired: boolean;
  best: PlaceSense | null;
  lead: number;
}

const ROUNDS = 3;
/** Countries whose states and provinces news in English names without saying that they are such. */
const NAMED_BARE: ReadonlySet<string> = new Set(['US', 'CA', 'AU', 'GB', 'IN', 'PS']);

/** `home` votes for the countries and regions that the article is written from; `regional` gives the senses of a name that a word beside it calls a region or county. */
export function resolveAll(candidates: readonly Candidate[], pairs: readonly Pair[], home: Home, gazetteer: Gazetteer, regional: (c: Candidate) => readonly PlaceSense[]): (Resolution | null)[] {
  const groups = groupsOf(candidates, pairs, regional);
  for (let round = 0; round < ROUNDS; round += 1) {
    const votes = votesOf(groups, home);
    const chosen = groups.map(({ best }) => best);
    for (const [index, group] of groups.entries()) choose(group, index, { votes, chosen, home, gazetteer });
  }
  const out: (Resolution | null)[] = candidates.map(() => null);
  for (const { members, best, lead, paired } of groups) for (const member of members) if (best) out[member] = { sense: best, lead, paired };
  return out;
}

/** One group a name; a name that a neighbour fixes to other senses makes a group of its own, and the bare name follows the first such. */
function groupsOf(candidates: readonly Candidate[], pairs: readonly Pair[], regional: (c: Candidate) => readonly PlaceSense[]): Group[] {
  const fixed = new Map<number, readonly PlaceSense[]>();
  const followed = new Map<string, readonly PlaceSense[]>();
  for (const { inner, outer, innerSenses, outerSenses } of pairs) {
    if (!fixed.has(inner) && innerSenses.length > 0) {
      fixed.set(inner, innerSenses);
      const name = candidates[inner]?.folded ?? '';
      if (!followed.has(name)) followed.set(name, innerSenses);
    }
    fixed.set(outer, outerSenses);
  }
  const groups = new Map<string, Group>();
  for (const [index, candidate] of candidates.entries()) {
    if (candidate.senses.length === 0) continue;
    const asRegion = regional(candidate);
    const own = fixed.get(index) ?? (asRegion.length > 0 ? asRegion : undefined);
    const senses = own ?? followed.get(candidate.folded) ?? candidate.senses;
    const key = `${candidate.folded}|${senses === candidate.senses ? '' : senses.map(({ row }) => row).join()}|${candidate.senses[0]?.form}`;
    const group = groups.get(key);
    if (group) group.members.push(index);
    else groups.set(key, { name: candidate.folded, members: [index], senses, paired: fixed.has(index) || followed.has(candidate.folded), best: null, lead: 0 });
  }
  return [...groups.values()];
}

const codesOf = ({ country, admin1 }: PlaceValue): readonly string[] => (country === null ? [] : admin1 === null ? [country] : [country, `${country}.${admin1}`]);

/** In the first round only names with one likely sense vote; later the chosen ones. Votes are shares of the whole. */
function votesOf(groups: readonly Group[], home: Home): Votes {
  const votes: Votes = new Map();
  const add = (code: string, weight: number): void => void votes.set(code, (votes.get(code) ?? 0) + weight);
  let total = 0;
  for (const [code, weight] of home.votes) {
    add(code, weight * WEIGHTS.home);
    if (!code.includes('.')) total += weight * WEIGHTS.home;
  }
  for (const { senses, best, members, paired } of groups) {
    const weight = Math.min(2, 0.6 + 0.4 * members.length) * (paired ? WEIGHTS.pairedVote : 1);
    const sense = best ?? (senses.length === 1 || paired ? senses[0] : clearFavourite(senses));
    if (!sense) continue;
    total += weight;
    for (const code of codesOf(sense.value)) add(code, weight);
  }
  for (const [code, weight] of votes) votes.set(code, weight / Math.max(1, total));
  return votes;
}

const clearFavourite = (senses: readonly PlaceSense[]): PlaceSense | null => {
  const [first, second] = [...senses].sort((a, b) => ownScore(b) - ownScore(a));
  return first && second && ownScore(first) - ownScore(second) > WEIGHTS.favourite ? first : null;
};

/** What a sense scores without company. */
export function ownScore({ value, primary, form }: PlaceSense): number {
  const people = Math.log10(value.population + WEIGHTS.citySmallest);
  const byKind = value.placeKind === 'city' ? people : value.placeKind === 'region' ? people + (NAMED_BARE.has(value.country ?? '') ? WEIGHTS.region : WEIGHTS.foreignRegion) : value.placeKind === 'county' ? people + WEIGHTS.county : value.placeKind === 'unknown' ? 0 : WEIGHTS[value.placeKind];
  const seat = value.seat === 'country' ? WEIGHTS.capital : value.seat === 'region' ? WEIGHTS.regionSeat : 0;
  return byKind + seat + (primary || form !== 'name' ? 0 : WEIGHTS.alternate);
}

interface Round {
  readonly votes: Votes;
  readonly chosen: readonly (PlaceSense | null)[];
  readonly home: Home;
  readonly gazetteer: Gazetteer;
}

function choose(group: Group, index: number, round: Round): void {
  const named = round.home.names.has(group.name);
  let [best, bestScore, second]: [PlaceSense | null, number, number] = [null, -Infinity, -Infinity];
  const state = group.senses.find(({ value }) => value.placeKind === 'country')?.value;
  for (const sense of group.senses) {
    const namesake = state && sense.value !== state && sense.value.country === state.country ? WEIGHTS.countryNamesake : 0;
    const local = named && (round.home.votes.get(sense.value.country ?? '') ?? 0) >= 0.5 ? WEIGHTS.outletName : 0;
    const score = ownScore(sense) + local + namesake + company(sense.value, index, round);
    if (score > bestScore) [best, bestScore, second] = [sense, score, bestScore];
    else if (score > second) second = score;
  }
  group.best = best;
  group.lead = bestScore - second;
}

function company(value: PlaceValue, index: number, { votes, chosen, gazetteer }: Round): number {
  const [country, region] = codesOf(value);
  const byCountry = country ? Math.min(1, (votes.get(country) ?? 0) * WEIGHTS.countryShare) * WEIGHTS.inCountry : 0;
  const byRegion = region ? Math.min(1, (votes.get(region) ?? 0) * WEIGHTS.regionShare) * WEIGHTS.inRegion : 0;
  if (value.placeKind !== 'city' && value.placeKind !== 'county') return byCountry + byRegion;
  let near = 0;
  for (const [other, sense] of chosen.entries()) {
    if (near >= 2 || other === index || !sense || sense.form === 'demonym' || (sense.value.placeKind !== 'city' && sense.value.placeKind !== 'county') || sense.value.country !== value.country) continue;
    if ((gazetteer.distanceKm(value, sense.value) ?? Infinity) <= WEIGHTS.nearKm) near += 1;
  }
  return byCountry + byRegion + (near > 0 ? WEIGHTS.near : 0) + (near > 1 ? WEIGHTS.nearMore : 0);
}
