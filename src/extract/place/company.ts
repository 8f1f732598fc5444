/** Evidence of the whole article: is the name read as a place elsewhere, does it lie where the article's other places lie? */
import type { Annotated } from '../../model/annotated.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import type { PlaceValue } from '../../model/value/place.ts';
import type { Emit } from './features.ts';
import type { Resolution } from './resolve.ts';
import type { Candidate } from './scan.ts';
import { standingOf } from './standing.ts';

/** What the first look at the article gave: for each candidate its score beside, and the sense of those that passed. */
export interface FirstLook {
  readonly candidates: readonly Candidate[];
  readonly scores: readonly number[];
  readonly resolutions: readonly (Resolution | null)[];
}

interface Standing { readonly best: number; readonly worst: number; readonly count: number }

export interface Company {
  readonly standing: ReadonlyMap<string, Standing>;
  /** Share of the article's sure names that lie in each country and region. */
  readonly shares: ReadonlyMap<string, number>;
  readonly sure: readonly PlaceValue[];
}

/** A name is sure where its score beside is at least this (log odds). */
const SURE = 1.5;
const NEAR_KM = 60;
const NEAR_DEGREES = 0.55;

export function companyOf({ candidates, scores, resolutions }: FirstLook): Company {
  const standing = new Map<string, Standing>();
  const sure = new Map<string, PlaceValue>();
  for (const [index, { folded }] of candidates.entries()) {
    const score = scores[index] ?? 0;
    const known = standing.get(folded);
    standing.set(folded, { best: Math.max(score, known?.best ?? -Infinity), worst: Math.min(score, known?.worst ?? Infinity), count: (known?.count ?? 0) + 1 });
    const sense = resolutions[index]?.sense;
    if (score >= SURE && sense) sure.set(folded, sense.value);
  }
  const shares = new Map<string, number>();
  for (const { country, admin1 } of sure.values()) {
    if (country === null) continue;
    for (const code of admin1 === null ? [country] : [country, `${country}.${admin1}`]) shares.set(code, (shares.get(code) ?? 0) + 1 / sure.size);
  }
  return { standing, shares, sure: [...sure.values()] };
}

export function companyFeatures(index: number, look: FirstLook, company: Company, { annotated, gazetteer }: { readonly annotated: Annotated; readonly gazetteer: Gazetteer }, emit: Emit): void {
  const c = look.candidates[index];
  const score = look.scores[index] ?? 0;
  if (!c) return;
  const standing = company.standing.get(c.folded);
  if (c.folded !== '' && standing && standing.count > 1) emit(standing.best > score && standing.best >= SURE ? 'sure elsewhere' : standing.best < -SURE ? 'never likely' : standing.best < 0 ? 'never sure' : 'more than once');
  listFeatures(index, look, annotated, emit);
  if (c.senses.length === 0 || c.senses[0]?.form === 'demonym') return;
  if (company.sure.length < 2) return emit(`few sure places`);
  let region = 0;
  let country = 0;
  for (const [countryCode, regionCode] of standingOf(c.senses).codes) {
    if (countryCode !== undefined) country = Math.max(country, company.shares.get(countryCode) ?? 0);
    if (regionCode !== undefined) region = Math.max(region, company.shares.get(regionCode) ?? 0);
  }
  const single = c.end === c.first + 1 ? '' : ', long';
  emit(`in region ${region >= 0.6 ? 'of most' : region >= 0.3 ? 'of many' : region > 0 ? 'of some' : 'of none'}${single}`);
  emit(`in country ${country >= 0.6 ? 'of most' : country >= 0.3 ? 'of many' : country > 0 ? 'of some' : 'of none'}`);
  const close = neighbours(c, company.sure, gazetteer);
  emit(`near ${close >= 3 ? 'three' : close >= 1 ? 'one' : 'none'}`);
}

/** How many of the sure places lie near one of the candidate's senses; counting stops at three. */
function neighbours({ senses }: Candidate, sure: readonly PlaceValue[], gazetteer: Gazetteer): number {
  let count = 0;
  for (const value of sure) {
    const { lat, country } = value;
    if (lat === null || country === null) continue;
    const isNear = senses.some((sense) => sense.value !== value && sense.value.country === country && sense.value.placeKind === 'city' && sense.value.lat !== null && Math.abs(sense.value.lat - lat) < NEAR_DEGREES && (gazetteer.distanceKm(value, sense.value) ?? Infinity) <= NEAR_KM);
    if (isNear) count += 1;
    if (count === 3) break;
  }
  return count;
}

/** "Izyum, Kupyansk and Vovchansk": the next in the list is one, too. */
function listFeatures(index: number, { candidates, scores }: FirstLook, { tokens }: Annotated, emit: Emit): void {
  const c = candidates[index];
  const before = candidates[index - 1];
  const after = candidates[index + 1];
  if (c && before && before.sentence === c.sentence && isJoined(tokens[before.end]?.text, c.first - before.end)) emit((scores[index - 1] ?? 0) >= SURE ? 'list after sure' : (scores[index - 1] ?? 0) < -SURE ? 'list after unlikely' : 'list after unsure');
  if (c && after && after.sentence === c.sentence && isJoined(tokens[c.end]?.text, after.first - c.end)) emit((scores[index + 1] ?? 0) >= SURE ? 'list before sure' : (scores[index + 1] ?? 0) < -SURE ? 'list before unlikely' : 'list before unsure');
}

const isJoined = (between: string | undefined, tokens: number): boolean => (tokens === 1 && (between === ',' || between === 'and' || between === 'or' || between === '-' || between === '/')) || (tokens === 2 && between === ',');
