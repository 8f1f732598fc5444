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
  /** For each sense: what it scores without company, its country's and its region's code. */
  readonly own: readonly number[];
  readonly codes: readonly (readonly string[])[];
  readonly favourite: PlaceSense | null;
  readonly paired: boolean;
  best: PlaceSense | null;
  lead: number;
}

/** Votes and choices take turns; more turns change next to nothing. */
const ROUNDS = 2;
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
    else groups.set(key, newGroup(candidate.folded, index, senses, fixed.has(index) || followed.has(candidate.folded)));
  }
  return [...groups.values()];
}

function newGroup(name: string, member: number, senses: readonly PlaceSense[], paired: boolean): Group {
  const own = senses.map(ownScore);
  const favourite = paired || senses.length === 1 ? (senses[0] ?? null) : clearFavourite(senses, own);
  return { name, members: [member], senses, own, codes: senses.map(({ value }) => codesOf(value)), favourite, paired, best: null, lead: 0 };
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
  for (const { favourite, best, members, paired } of groups) {
    const weight = Math.min(2, 0.6 + 0.4 * members.length) * (paired ? WEIGHTS.pairedVote : 1);
    const sense = best ?? favourite;
    if (!sense) continue;
    total += weight;
    for (const code of codesOf(sense.value)) add(code, weight);
  }
  for (const [code, weight] of votes) votes.set(code, weight / Math.max(1, total));
  return votes;
}

function clearFavourite(senses: readonly PlaceSense[], own: readonly number[]): PlaceSense | null {
  let [best, second]: [number, number] = [0, -Infinity];
  for (let i = 1; i < own.length; i += 1) {
    if ((own[i] ?? 0) > (own[best] ?? 0)) [best, second] = [i, own[best] ?? 0];
    else second = Math.max(second, own[i] ?? 0);
  }
  return (own[best] ?? 0) - second > WEIGHTS.favourite ? (senses[best] ?? null) : null;
}

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
  if (group.senses.length === 1) {
    group.best = group.senses[0] ?? null;
    group.lead = Infinity;
    return;
  }
  const named = round.home.names.has(group.name);
  let [best, bestScore, second]: [PlaceSense | null, number, number] = [null, -Infinity, -Infinity];
  const state = group.senses.find(({ value }) => value.placeKind === 'country')?.value;
  for (const [at, sense] of group.senses.entries()) {
    const [country, region] = group.codes[at] ?? [];
    const namesake = state && sense.value !== state && sense.value.country === state.country ? WEIGHTS.countryNamesake : 0;
    const local = named && country && (round.home.votes.get(country) ?? 0) >= 0.5 ? WEIGHTS.outletName : 0;
    const byCountry = country ? Math.min(1, (round.votes.get(country) ?? 0) * WEIGHTS.countryShare) * WEIGHTS.inCountry : 0;
    const byRegion = region ? Math.min(1, (round.votes.get(region) ?? 0) * WEIGHTS.regionShare) * WEIGHTS.inRegion : 0;
    const score = (group.own[at] ?? 0) + local + namesake + byCountry + byRegion + byNeighbours(sense.value, index, round);
    if (score > bestScore) [best, bestScore, second] = [sense, score, bestScore];
    else if (score > second) second = score;
  }
  group.best = best;
  group.lead = bestScore - second;
}

const isTown = ({ placeKind }: PlaceValue): boolean => placeKind === 'city' || placeKind === 'county';

function byNeighbours(value: PlaceValue, index: number, { chosen, gazetteer }: Round): number {
  if (!isTown(value) || value.lat === null) return 0;
  const reach = WEIGHTS.nearKm / 111;
  let near = 0;
  for (let other = 0; other < chosen.length && near < 2; other += 1) {
    const sense = chosen[other];
    if (other === index || !sense || sense.value.country !== value.country || sense.value.lat === null || Math.abs(sense.value.lat - value.lat) > reach || sense.form === 'demonym' || !isTown(sense.value)) continue;
    if ((gazetteer.distanceKm(value, sense.value) ?? Infinity) <= WEIGHTS.nearKm) near += 1;
  }
  return (near > 0 ? WEIGHTS.near : 0) + (near > 1 ? WEIGHTS.nearMore : 0);
}
