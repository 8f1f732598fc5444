/** Evidence of the whole article: is the name read as a place elsewhere, does it lie where the article's other places lie? */
import type { Annotated } from '../../model/annotated.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import type { PlaceValue } from '../../model/value/place.ts';
import type { Tally } from './features.ts';
import type { Resolution } from './resolve.ts';
import type { Candidate } from './scan.ts';
import { standingOf } from './standing.ts';
import { COMPANY } from './weights.ts';

/** What the first look at the article gave: for each candidate its score beside, and the sense of those that passed. */
export interface FirstLook {
  readonly candidates: readonly Candidate[];
  readonly scores: Float64Array;
  readonly resolutions: readonly (Resolution | null)[];
}

function count(tally: Tally, feature: string): void {
  tally.sum += COMPANY.get(feature) ?? 0;
}

interface Standing { best: number; worst: number; count: number }

export interface Company {
  readonly standing: ReadonlyMap<string, Readonly<Standing>>;
  /** Share of the article's sure names that lie in each country and region. */
  readonly shares: ReadonlyMap<string, number>;
  readonly sure: readonly PlaceValue[];
  /** What it says of the senses of a name; filled as names are asked for, as most come more than once. */
  readonly told: Map<Candidate['senses'], Told>;
}

/** How much of the company lies in the country and in the region of one of the senses, and how many near one. */
interface Told { readonly region: 0 | 1 | 2 | 3; readonly country: 0 | 1 | 2 | 3; readonly close: number }

/** A name is sure where its score beside is at least this (log odds). */
const SURE = 1.5;
const NEAR_KM = 60;
const NEAR_DEGREES = 0.55;

export function companyOf({ candidates, scores, resolutions }: FirstLook): Company {
  const standing = new Map<string, Standing>();
  const sure = new Map<string, PlaceValue>();
  for (let index = 0; index < candidates.length; index += 1) {
    const folded = candidates[index]?.folded ?? '';
    const score = scores[index] ?? 0;
    const known = standing.get(folded);
    if (!known) standing.set(folded, { best: score, worst: score, count: 1 });
    else {
      known.best = Math.max(score, known.best);
      known.worst = Math.min(score, known.worst);
      known.count += 1;
    }
    const sense = resolutions[index]?.sense;
    if (score >= SURE && sense) sure.set(folded, sense.value);
  }
  const shares = new Map<string, number>();
  for (const { country, admin1 } of sure.values()) {
    if (country === null) continue;
    for (const code of admin1 === null ? [country] : [country, `${country}.${admin1}`]) shares.set(code, (shares.get(code) ?? 0) + 1 / sure.size);
  }
  return { standing, shares, sure: [...sure.values()], told: new Map() };
}

export function companyFeatures(index: number, look: FirstLook, company: Company, { annotated, gazetteer }: { readonly annotated: Annotated; readonly gazetteer: Gazetteer }, tally: Tally): void {
  const c = look.candidates[index];
  const score = look.scores[index] ?? 0;
  if (!c) return;
  const standing = company.standing.get(c.folded);
  if (c.folded !== '' && standing && standing.count > 1) count(tally, standing.best > score && standing.best >= SURE ? 'sure elsewhere' : standing.best < -SURE ? 'never likely' : standing.best < 0 ? 'never sure' : 'more than once');
  listFeatures(index, look, annotated, tally);
  if (c.senses.length === 0 || c.senses[0]?.form === 'demonym') return;
  if (company.sure.length < 2) return count(tally, 'few sure places');
  const { region, country, close } = company.told.get(c.senses) ?? tell(c.senses, company, gazetteer);
  count(tally, (c.end === c.first + 1 ? IN_REGION : IN_REGION_LONG)[region]);
  count(tally, IN_COUNTRY[country]);
  count(tally, close >= 3 ? 'near three' : close >= 1 ? 'near one' : 'near none');
}

function tell(senses: Candidate['senses'], company: Company, gazetteer: Gazetteer): Told {
  let region = 0;
  let country = 0;
  const { codes: all } = standingOf(senses);
  for (let at = 0; at < all.length; at += 1) {
    const codes = all[at];
    if (!codes) continue;
    if (codes.country !== null) country = Math.max(country, company.shares.get(codes.country) ?? 0);
    if (codes.region !== null) region = Math.max(region, company.shares.get(codes.region) ?? 0);
  }
  const told = { region: step(region), country: step(country), close: neighbours(senses, company.sure, gazetteer) };
  company.told.set(senses, told);
  return told;
}

const IN_REGION = ['in region of none', 'in region of some', 'in region of many', 'in region of most'] as const;
const IN_REGION_LONG = ['in region of none, long', 'in region of some, long', 'in region of many, long', 'in region of most, long'] as const;
const IN_COUNTRY = ['in country of none', 'in country of some', 'in country of many', 'in country of most'] as const;
const step = (share: number): 0 | 1 | 2 | 3 => (share >= 0.6 ? 3 : share >= 0.3 ? 2 : share > 0 ? 1 : 0);

/** How many of the sure places lie near one of the candidate's senses; counting stops at three. */
function neighbours(senses: Candidate['senses'], sure: readonly PlaceValue[], gazetteer: Gazetteer): number {
  let near = 0;
  for (let at = 0; at < sure.length && near < 3; at += 1) {
    const value = sure[at];
    if (!value || value.lat === null || value.country === null) continue;
    if (liesNear(senses, value, value.lat, gazetteer)) near += 1;
  }
  return near;
}

function liesNear(senses: Candidate['senses'], value: PlaceValue, lat: number, gazetteer: Gazetteer): boolean {
  for (let at = 0; at < senses.length; at += 1) {
    const other = senses[at]?.value;
    if (!other || other === value || other.country !== value.country || other.placeKind !== 'city' || other.lat === null || Math.abs(other.lat - lat) >= NEAR_DEGREES) continue;
    if ((gazetteer.distanceKm(value, other) ?? Infinity) <= NEAR_KM) return true;
  }
  return false;
}

/** "Izyum, Kupyansk and Vovchansk": the next in the list is one, too. */
function listFeatures(index: number, { candidates, scores }: FirstLook, { tokens }: Annotated, tally: Tally): void {
  const c = candidates[index];
  const before = candidates[index - 1];
  const after = candidates[index + 1];
  if (c && before && before.sentence === c.sentence && isJoined(tokens[before.end]?.text, c.first - before.end)) count(tally, (scores[index - 1] ?? 0) >= SURE ? 'list after sure' : (scores[index - 1] ?? 0) < -SURE ? 'list after unlikely' : 'list after unsure');
  if (c && after && after.sentence === c.sentence && isJoined(tokens[c.end]?.text, after.first - c.end)) count(tally, (scores[index + 1] ?? 0) >= SURE ? 'list before sure' : (scores[index + 1] ?? 0) < -SURE ? 'list before unlikely' : 'list before unsure');
}

const isJoined = (between: string | undefined, tokens: number): boolean => (tokens === 1 && (between === ',' || between === 'and' || between === 'or' || between === '-' || between === '/')) || (tokens === 2 && between === ',');
