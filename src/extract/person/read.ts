/** Every run of an article that may be a name, read as title and name, with the points that speak for a person. */
import { THING_WORDS } from '../../lexicon/en/not-names.ts';
import type { Annotated } from '../../model/annotated.ts';
import type { Tools } from '../../model/contract.ts';
import type { Mention, PlaceMention } from '../../model/mention.ts';
import { ageBeside } from './age.ts';
import { type Candidate, FATAL, candidateOf, thingPoints } from './candidate.ts';
import { type Surroundings, evidenceFor } from './evidence.ts';
import { type PersonName, nameOf } from './name.ts';
import { runsOf } from './runs.ts';

export interface Read {
  readonly candidate: Candidate;
  readonly name: PersonName;
  /** See evidence.ts; at or below `-FATAL / 2` nothing can make it a person. */
  readonly points: number;
  /** The age beside the name, or null. */
  readonly age: number | null;
}

const MOST_PARTS = 6;

/** In reading order. `earlier` holds what the extractors before found. */
export function readNames(annotated: Annotated, earlier: readonly Mention[], tools: Tools): Read[] {
  const reads: Read[] = [];
  const around = { tokens: annotated.tokens, from: 0, to: 0, isOrdinaryWord: tools.gazetteer.isOrdinaryWord };
  let next = 0;
  for (const run of runsOf(annotated)) {
    const runStart = run.parts[0]?.start ?? 0;
    while (next < earlier.length && (earlier[next]?.end ?? 0) <= runStart) next += 1;
    const from = next;
    const candidate = candidateOf(run, annotated.tokens, (start) => beginningAt(earlier, from, start));
    if (candidate.parts.length === 0) continue;
    around.from = run.sentence.firstToken;
    around.to = run.sentence.endToken;
    const name = nameOf(annotated.text, candidate.parts);
    const age = ageOf(candidate, around);
    reads.push({ candidate, name, age, points: pointsOf({ candidate, name, age }, earlier, { from, around }) });
  }
  return reads;
}

const ageOf = ({ parts }: Candidate, around: Surroundings): number | null => ageBeside(around.tokens, { first: parts[0]?.firstToken ?? 0, end: parts[parts.length - 1]?.endToken ?? 0 }, around);

function beginningAt(earlier: readonly Mention[], from: number, start: number): Mention | undefined {
  for (let i = from; i < earlier.length; i += 1) {
    const mention = earlier[i];
    if (!mention || mention.start > start) return undefined;
    if (mention.start === start) return mention;
  }
  return undefined;
}

function pointsOf({ candidate, name, age }: Omit<Read, 'points'>, earlier: readonly Mention[], { from, around }: { readonly from: number; readonly around: Surroundings }): number {
  const things = candidate.parts.length > MOST_PARTS ? FATAL : thingPoints(candidate.parts);
  if (things >= FATAL) return -FATAL;
  const evidence = evidenceFor(candidate, around, age) - things;
  const against = mentionPoints(candidate, name, earlier, from);
  if (against !== STREET) return evidence - against;
  return evidence >= DESPITE_STREET ? evidence - STREET : -FATAL;
}

/** What earlier extractors read in the same words: a body or a date is no person, a place seldom one. */
function mentionPoints(candidate: Candidate, name: PersonName, earlier: readonly Mention[], from: number): number {
  let points = 0;
  for (let i = from; i < earlier.length; i += 1) {
    const mention = earlier[i];
    if (!mention || mention.start >= name.end) break;
    if (mention.end <= name.start) continue;
    if (mention.type === 'organisation') return FATAL;
    if (mention.type === 'time') points += mention.start <= name.start ? FATAL : 2;
    if (mention.type === 'place') points += placePoints(candidate, name, mention);
  }
  return points;
}

/** Only an age or the like makes up for it: "Thomas Lane, 17". */
const STREET = 4;
const DESPITE_STREET = 8;

/** A place that covers the name; more where it is longer than the name, a street, or a single word; a demonym anywhere in it. */
function placePoints({ parts }: Candidate, name: PersonName, place: PlaceMention): number {
  if (place.place.demonym) return 5;
  if (place.start > name.start || place.end < name.end) return 0;
  const last = parts[parts.length - 1]?.folded ?? '';
  if (place.start < name.start || place.end > name.end) return FATAL;
  if (parts.length > 1 && THING_WORDS.has(last)) return STREET;
  if (place.certainty === 'sure') return 5;
  return parts.length > 1 && place.certainty === 'guess' ? 1 : 3;
}
