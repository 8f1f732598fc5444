/** Weighs the evidence for each candidate: beside the name first, then the company that the article's sure places are to it. */
import type { Annotated } from '../../model/annotated.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import { companyFeatures, companyOf } from './company.ts';
import { type Tally, nameFeatures } from './features.ts';
import { homeOf } from './home.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { peopleOf } from './people.ts';
import { type Resolution, resolveAll } from './resolve.ts';
import type { Candidate } from './scan.ts';
import { BASE, BESIDE, COMPANY_BASE } from './weights.ts';

export interface Kept {
  readonly candidate: Candidate;
  readonly resolution: Resolution | null;
}

/** Log odds from which a candidate counts as a place; a little below even, as a missed place costs as much as a false one. */
const THRESHOLD = -0.3;
/** Peoples are never anything else; where the learnt weights waver, it is whether a marker counts them as places. */
const PEOPLE_THRESHOLD = -1.2;

const thresholdOf = ({ senses }: Candidate): number => (senses[0]?.form === 'demonym' ? PEOPLE_THRESHOLD : THRESHOLD);

/** Those candidates that are places, each with what it means. */
export function keepPlaces(annotated: Annotated, candidates: readonly Candidate[], gazetteer: Gazetteer): Kept[] {
  if (candidates.length === 0) return [];
  const pairs = pairsOf(annotated, candidates);
  const home = homeOf(annotated, candidates, gazetteer);
  const scores = scoresBeside(annotated, candidates, pairs, gazetteer);
  const resolve = (isKept: (index: number) => boolean): (Resolution | null)[] => resolveAll(candidates, isKept, pairs, home, gazetteer);
  const look = { candidates, scores, resolutions: resolve((index) => (scores[index] ?? 0) > 0) };
  const company = companyOf(look);
  const isKept: boolean[] = [];
  let sameAsFirst = true;
  for (const [index, candidate] of candidates.entries()) {
    const tally: Tally = { sum: (scores[index] ?? 0) + COMPANY_BASE };
    companyFeatures(index, look, company, { annotated, gazetteer }, tally);
    const kept = tally.sum > thresholdOf(candidate);
    isKept.push(kept);
    sameAsFirst &&= kept === ((scores[index] ?? 0) > 0);
  }
  const resolutions = sameAsFirst ? look.resolutions : resolve((index) => isKept[index] === true);
  const kept: Kept[] = [];
  for (const [index, candidate] of candidates.entries()) if (isKept[index]) kept.push({ candidate, resolution: resolutions[index] ?? null });
  return kept;
}

function scoresBeside(annotated: Annotated, candidates: readonly Candidate[], pairs: readonly Pair[], gazetteer: Gazetteer): Float64Array {
  const surroundings = { annotated, gazetteer, people: peopleOf(annotated) };
  const scores = new Float64Array(candidates.length);
  for (const [index, candidate] of candidates.entries()) {
    const tally: Tally = { sum: BASE };
    nameFeatures(candidate, surroundings, tally);
    scores[index] = tally.sum;
  }
  const outers = new Set(pairs.map(({ outer }) => outer));
  for (const { inner } of pairs) if (!outers.has(inner)) scores[inner] = (scores[inner] ?? 0) + (BESIDE.get('pair inner') ?? 0);
  for (const outer of outers) scores[outer] = (scores[outer] ?? 0) + (BESIDE.get('pair outer') ?? 0);
  return scores;
}
