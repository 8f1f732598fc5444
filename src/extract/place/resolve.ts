/** Decides which place each name means, over the whole article: one sense a name, unless its neighbour says otherwise. */
import type { Gazetteer, PlaceSense } from '../../model/gazetteer.ts';
import type { PlaceValue } from '../../model/value/place.ts';
import type { Pair } from './pairs.ts';
import type { Candidate } from './scan.ts';

/** What a sense gains by itself and by the company it keeps, in tenfolds of population. */
export const WEIGHTS = {
  country: 9.5, continent: 9.5, region: 2.6, county: 0.5, area: 6.5, water: 6.3, facility: 6, citySmallest: 300,
  alternate: -2.2, inCountry: 2.2, inRegion: 2.6, near: 1.2, nearMore: 0.6, paired: 12, home: 1.5, nearKm: 150,
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
  readonly members: number[];
  readonly senses: readonly PlaceSense[];
  readonly paired: boolean;
  best: PlaceSense | null;
  lead: number;
}

const ROUNDS = 3;

/** `home` are codes that the outlet lives in ("GB"); `regional` says of a candidate that a region noun follows it. */
export function resolveAll(candidates: readonly Candidate[], pairs: readonly Pair[], home: readonly string[], gazetteer: Gazetteer, regional: (c: Candidate) => boolean): (Resolution | null)[] {
  const groups = groupsOf(candidates, pairs, regional);
  for (let round = 0; round < ROUNDS; round += 1) {
    const votes = votesOf(groups, home);
    const chosen = groups.map(({ best }) => best);
    for (const [index, group] of groups.entries()) choose(group, index, votes, chosen, gazetteer);
  }
  const out: (Resolution | null)[] = candidates.map(() => null);
  for (const { members, best, lead, paired } of groups) for (const member of members) if (best) out[member] = { sense: best, lead, paired };
  return out;
}

/** One group a name; a name that a neighbour fixes to other senses makes a group of its own, and the bare name follows the first such. */
function groupsOf(candidates: readonly Candidate[], pairs: readonly Pair[], regional: (c: Candidate) => boolean): Group[] {
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
    const asRegion = regional(candidate) ? candidate.senses.filter(({ value }) => value.placeKind === 'region' || (value.placeKind === 'area' && value.admin1 !== null)) : [];
    const own = fixed.get(index) ?? (asRegion.length > 0 ? asRegion : undefined);
    const senses = own ?? followed.get(candidate.folded) ?? candidate.senses;
    const key = `${candidate.folded}|${senses === candidate.senses ? '' : senses.map(({ row }) => row).join()}|${candidate.senses[0]?.form}`;
    const group = groups.get(key);
    if (group) group.members.push(index);
    else groups.set(key, { members: [index], senses, paired: fixed.has(index) || followed.has(candidate.folded), best: null, lead: 0 });
  }
  return [...groups.values()];
}

const codesOf = ({ country, admin1 }: PlaceValue): readonly string[] => (country === null ? [] : admin1 === null ? [country] : [country, `${country}.${admin1}`]);

/** In the first round only names with one likely sense vote; later the chosen ones. Votes are shares of the whole. */
function votesOf(groups: readonly Group[], home: readonly string[]): Votes {
  const votes: Votes = new Map();
  const add = (code: string, weight: number): void => void votes.set(code, (votes.get(code) ?? 0) + weight);
  for (const code of home) add(code, WEIGHTS.home);
  let total = home.length > 0 ? WEIGHTS.home : 0;
  for (const { senses, best, members, paired } of groups) {
    const weight = Math.min(2, 0.6 + 0.4 * members.length) * (paired ? 1.5 : 1);
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
  return first && second && ownScore(first) - ownScore(second) > 1.5 ? first : null;
};

/** What a sense scores without company. */
export function ownScore({ value, primary, form }: PlaceSense): number {
  const people = Math.log10(value.population + WEIGHTS.citySmallest);
  const byKind = value.placeKind === 'city' ? people : value.placeKind === 'region' ? people + WEIGHTS.region : value.placeKind === 'county' ? people + WEIGHTS.county : value.placeKind === 'unknown' ? 0 : WEIGHTS[value.placeKind];
  return byKind + (primary || form !== 'name' ? 0 : WEIGHTS.alternate);
}

function choose(group: Group, index: number, votes: Votes, chosen: readonly (PlaceSense | null)[], gazetteer: Gazetteer): void {
  let [best, bestScore, second]: [PlaceSense | null, number, number] = [null, -Infinity, -Infinity];
  for (const sense of group.senses) {
    const score = ownScore(sense) + company(sense.value, index, votes, chosen, gazetteer);
    if (score > bestScore) [best, bestScore, second] = [sense, score, bestScore];
    else if (score > second) second = score;
  }
  group.best = best;
  group.lead = bestScore - second;
}

function company(value: PlaceValue, index: number, votes: Votes, chosen: readonly (PlaceSense | null)[], gazetteer: Gazetteer): number {
  const [country, region] = codesOf(value);
  const byCountry = country ? Math.min(1, (votes.get(country) ?? 0) * 1.5) * WEIGHTS.inCountry : 0;
  const byRegion = region ? Math.min(1, (votes.get(region) ?? 0) * 2) * WEIGHTS.inRegion : 0;
  if (value.placeKind !== 'city' && value.placeKind !== 'county') return byCountry + byRegion;
  let near = 0;
  for (const [other, sense] of chosen.entries()) {
    if (near >= 2 || other === index || !sense || sense.form === 'demonym' || (sense.value.placeKind !== 'city' && sense.value.placeKind !== 'county') || sense.value.country !== value.country) continue;
    if ((gazetteer.distanceKm(value, sense.value) ?? Infinity) <= WEIGHTS.nearKm) near += 1;
  }
  return byCountry + byRegion + (near > 0 ? WEIGHTS.near : 0) + (near > 1 ? WEIGHTS.nearMore : 0);
}
