/** Decides which place each name means, over the whole article: one sense a name, unless its neighbour says otherwise. */
import type { Gazetteer, PlaceSense } from '../../model/gazetteer.ts';
import type { PlaceValue } from '../../model/value/place.ts';
import type { Home } from './home.ts';
import type { Pair } from './pairs.ts';
import type { Candidate } from './scan.ts';
import { type Codes, NAMED_BARE, WEIGHTS, standingOf } from './standing.ts';

export interface Resolution {
  readonly sense: PlaceSense;
  /** By how much it beats the next sense of another place; infinite where there is none. */
  readonly lead: number;
  /** True where a neighbour ("Paris, Texas") fixes it. */
  readonly paired: boolean;
}

/** Votes for countries and regions, each name once: `US`, `US.OH`. */
interface Votes {
  readonly byCode: ReadonlyMap<string, number>;
  readonly total: number;
}

interface Group {
  readonly name: string;
  readonly members: number[];
  readonly senses: readonly PlaceSense[];
  /** For each sense: what it scores without company, its country's and its region's code. */
  readonly own: readonly number[];
  readonly codes: readonly Codes[];
  readonly favourite: PlaceSense | null;
  readonly state: PlaceValue | null;
  readonly towns: ReadonlySet<string | null>;
  readonly paired: boolean;
  best: PlaceSense | null;
  lead: number;
}

/** Votes and choices take turns; more turns change next to nothing. */
const ROUNDS = 2;
/** So many names before and after count as standing beside. */
const BESIDE = 2;

/** Only kept candidates are resolved and vote. `home` votes for the countries and regions that the article is written from. */
export function resolveAll(candidates: readonly Candidate[], isKept: (index: number) => boolean, pairs: readonly Pair[], home: Home, gazetteer: Gazetteer): (Resolution | null)[] {
  const groups = groupsOf(candidates, isKept, pairs.filter(({ inner, outer }) => isKept(inner) && isKept(outer)));
  const groupOf: (Group | undefined)[] = [];
  for (let index = 0; index < candidates.length; index += 1) groupOf.push(undefined);
  for (const group of groups) for (const member of group.members) groupOf[member] = group;
  for (let round = 0; round < ROUNDS; round += 1) {
    const votes = votesOf(groups, home);
    const chosen: (PlaceSense | null)[] = [];
    for (const { best } of groups) chosen.push(best);
    for (let index = 0; index < groups.length; index += 1) {
      const group = groups[index];
      if (group) choose(group, index, { votes, chosen, beside: besideOf(group, groupOf, candidates), home, gazetteer });
    }
  }
  const out: (Resolution | null)[] = [];
  for (let index = 0; index < candidates.length; index += 1) {
    const group = groupOf[index];
    out.push(group?.best ? { sense: group.best, lead: group.lead, paired: group.paired } : null);
  }
  return out;
}

/** One group a name; a name that a neighbour fixes to other senses makes a group of its own, and the bare name follows the first such. */
function groupsOf(candidates: readonly Candidate[], isKept: (index: number) => boolean, pairs: readonly Pair[]): Group[] {
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
  for (let index = 0; index < candidates.length; index += 1) {
    const candidate = candidates[index];
    if (!candidate || candidate.senses.length === 0 || !isKept(index)) continue;
    const senses = fixed.get(index) ?? (candidate.regional ? candidate.senses : (followed.get(candidate.folded) ?? candidate.senses));
    const key = keyOf(candidate, senses);
    const group = groups.get(key);
    if (group) group.members.push(index);
    else groups.set(key, newGroup(candidate.folded, index, senses, fixed.has(index) || followed.has(candidate.folded)));
  }
  return [...groups.values()];
}

/** Most names have all their senses and stand for the place itself: then the name alone is the key. */
function keyOf({ folded, senses: all, regional }: Candidate, senses: readonly PlaceSense[]): string {
  const form = all[0]?.form;
  let rows = '';
  if (senses !== all || regional) for (const { row } of senses) rows += `${row},`;
  return rows === '' && form === 'name' ? folded : `${folded}|${rows}|${form}`;
}

function newGroup(name: string, member: number, senses: readonly PlaceSense[], paired: boolean): Group {
  const { own, codes, favourite, state, towns } = standingOf(senses);
  return { name, members: [member], senses, own, codes, favourite: paired ? (senses[0] ?? null) : favourite, state, towns, paired, best: null, lead: 0 };
}

const weightOf = ({ members, paired }: Group): number => Math.min(2, 0.6 + 0.4 * members.length) * (paired ? WEIGHTS.pairedVote : 1);

/** In the first round only names with one likely sense vote; later the chosen ones. */
function votesOf(groups: readonly Group[], home: Home): Votes {
  const byCode = new Map<string, number>();
  const add = (code: string, weight: number): void => void byCode.set(code, (byCode.get(code) ?? 0) + weight);
  let total = 0;
  for (const [code, weight] of home.votes) {
    add(code, weight * WEIGHTS.home);
    if (!code.includes('.')) total += weight * WEIGHTS.home;
  }
  for (const group of groups) {
    const sense = group.best ?? group.favourite;
    if (!sense) continue;
    const weight = weightOf(group);
    total += weight;
    const codes = group.codes[group.senses.indexOf(sense)];
    if (codes && codes.country !== null) add(codes.country, weight);
    if (codes && codes.region !== null) add(codes.region, weight);
  }
  return { byCode, total };
}

/** The share of the others' votes that a code has: a name does not vote for itself. */
function shareOf(code: string | null, group: Group, { byCode, total }: Votes): number {
  if (code === null) return 0;
  const voted = group.best ?? group.favourite;
  const own = voted ? weightOf(group) : 0;
  const codes = voted ? group.codes[group.senses.indexOf(voted)] : undefined;
  const forCode = codes && (codes.country === code || codes.region === code) ? own : 0;
  return ((byCode.get(code) ?? 0) - forCode) / (total - own + WEIGHTS.doubt);
}

/** The places that stand right beside the name's occurrences, in the same sentence: lists run along one road or one front. */
function besideOf(group: Group, groupOf: readonly (Group | undefined)[], candidates: readonly Candidate[]): readonly PlaceValue[] {
  if (group.senses.length === 1) return [];
  const out: PlaceValue[] = [];
  for (const member of group.members) {
    for (let other = Math.max(0, member - BESIDE); other <= Math.min(candidates.length - 1, member + BESIDE); other += 1) {
      const sense = groupOf[other] === group ? null : groupOf[other]?.best;
      if (sense && sense.form !== 'demonym' && candidates[other]?.sentence === candidates[member]?.sentence) out.push(sense.value);
    }
  }
  return out;
}

interface Round {
  readonly votes: Votes;
  readonly beside: readonly PlaceValue[];
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
  let best: PlaceSense | null = null;
  let bestScore: number = -Infinity;
  let second: number = -Infinity;
  for (let at = 0; at < group.senses.length; at += 1) {
    const sense = group.senses[at];
    if (!sense) break;
    const { country, region } = group.codes[at] ?? NO_CODES;
    const namesake = namesakeOf(sense.value, group);
    const local = named && country && (round.home.votes.get(country) ?? 0) >= LEAST_HOME ? WEIGHTS.outletName : 0;
    const byCountry = Math.min(1, shareOf(country, group, round.votes) * WEIGHTS.countryShare) * WEIGHTS.inCountry;
    const byRegion = Math.min(1, shareOf(region, group, round.votes) * WEIGHTS.regionShare) * WEIGHTS.inRegion;
    const score = (group.own[at] ?? 0) + local + namesake + byCountry + byRegion + byNeighbours(sense.value, index, round);
    if (score > bestScore) {
      second = bestScore;
      best = sense;
      bestScore = score;
    } else if (score > second) second = score;
  }
  group.best = best;
  group.lead = bestScore - second;
}

/** A town that bears its country's name is rarely meant bare, nor is a region that bears its chief town's. */
function namesakeOf(value: PlaceValue, { state, towns }: Group): number {
  if (state && value !== state && value.country === state.country) return WEIGHTS.countryNamesake;
  if (!towns.has(value.country)) return 0;
  if (value.placeKind === 'county') return WEIGHTS.countyNamesake;
  return value.placeKind === 'region' && !NAMED_BARE.has(value.country ?? '') ? WEIGHTS.regionNamesake : 0;
}

const NO_CODES: Codes = { country: null, region: null };

/** An outlet's own town is looked for in a country that has at least this much of the home votes. */
const LEAST_HOME = 0.25;

const isState = ({ placeKind, country }: PlaceValue): boolean => placeKind === 'country' || placeKind === 'continent' || (placeKind === 'area' && country === null);
const isTown = ({ placeKind }: PlaceValue): boolean => placeKind === 'city' || placeKind === 'county';

function byNeighbours(value: PlaceValue, index: number, { chosen, beside, gazetteer }: Round): number {
  if (isState(value)) return beside.some((other) => other !== value && isState(other)) ? WEIGHTS.peer : 0;
  if (!isTown(value) || value.lat === null) return 0;
  const reach = WEIGHTS.nearKm / 111;
  let near = 0;
  for (let other = 0; other < chosen.length && near < 2; other += 1) {
    const sense = chosen[other];
    if (other === index || !sense || sense.value.country !== value.country || sense.value.seat === 'country' || sense.value.lat === null || Math.abs(sense.value.lat - value.lat) > reach || sense.form === 'demonym' || !isTown(sense.value)) continue;
    if ((gazetteer.distanceKm(value, sense.value) ?? Infinity) <= WEIGHTS.nearKm) near += 1;
  }
  let touching = false;
  let sameRegion = false;
  for (const other of beside) {
    if (other === value || !isTown(other) || other.country !== value.country) continue;
    sameRegion ||= other.admin1 !== null && other.admin1 === value.admin1;
    touching ||= (gazetteer.distanceKm(value, other) ?? Infinity) <= WEIGHTS.besideKm;
  }
  return (near > 0 ? WEIGHTS.near : 0) + (near > 1 ? WEIGHTS.nearMore : 0) + (touching ? WEIGHTS.beside : 0) + (sameRegion ? WEIGHTS.besideRegion : 0);
}
