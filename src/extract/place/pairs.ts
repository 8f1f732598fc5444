/** Neighbouring names that fix one another: "Paris, Texas", "Walker County, Ga.", "Oxford (Ohio)". */
import type { Annotated } from '../../model/annotated.ts';
import type { PlaceSense } from '../../model/gazetteer.ts';
import type { PlaceValue } from '../../model/value/place.ts';
import type { Candidate } from './scan.ts';

/** The senses that a name has when its neighbour is right. */
export interface Pair {
  readonly inner: number;
  readonly outer: number;
  readonly innerSenses: readonly PlaceSense[];
  readonly outerSenses: readonly PlaceSense[];
}

const ENCLOSING: ReadonlySet<string> = new Set(['country', 'region', 'county', 'area']);

/** Pairs of candidates with a comma, a bracket or "in" between, of which the second may enclose the first. */
export function pairsOf({ tokens }: Annotated, candidates: readonly Candidate[]): Pair[] {
  const out: Pair[] = [];
  for (let i = 0; i + 1 < candidates.length; i += 1) {
    const inner = candidates[i];
    const outer = candidates[i + 1];
    if (!inner || !outer || inner.sentence !== outer.sentence || outer.first - inner.end !== 1) continue;
    const between = tokens[inner.end]?.text;
    if (between !== ',' && between !== '(' && between !== 'in') continue;
    const pair = join(i, inner, outer, between === 'in');
    if (pair) out.push(pair);
  }
  return out;
}

function join(at: number, inner: Candidate, outer: Candidate, loose: boolean): Pair | null {
  const outerSenses = outer.senses.filter(({ value, form }) => form !== 'demonym' && (ENCLOSING.has(value.placeKind) || (value.placeKind === 'city' && value.population > 2e5)));
  if (outerSenses.length === 0 || (loose && !outerSenses.some(({ value }) => value.placeKind !== 'city'))) return null;
  const innerSenses: PlaceSense[] = [];
  const used = new Set<PlaceSense>();
  for (const sense of inner.senses) {
    if (sense.form === 'demonym') continue;
    const around = outerSenses.filter(({ value }) => encloses(value, sense.value));
    if (around.length === 0) continue;
    innerSenses.push(sense);
    for (const one of around) used.add(one);
  }
  if (innerSenses.length === 0) return null;
  return { inner: at, outer: at + 1, innerSenses, outerSenses: outerSenses.filter((one) => used.has(one)) };
}

/** Is `inner` a smaller place inside `outer`, by its codes? */
function encloses(outer: PlaceValue, inner: PlaceValue): boolean {
  if (inner === outer || inner.country !== outer.country || inner.country === null) return false;
  if (outer.placeKind === 'country') return inner.placeKind !== 'country';
  if (outer.admin1 === null || inner.admin1 !== outer.admin1 || inner.placeKind === 'region') return false;
  if (outer.placeKind === 'county') return inner.placeKind === 'city' && outer.admin2 !== null && inner.admin2 === outer.admin2;
  if (outer.placeKind === 'city') return inner.placeKind === 'city' && inner.population < outer.population && close(inner, outer);
  return true;
}

const close = (a: PlaceValue, b: PlaceValue): boolean => a.lat !== null && a.lon !== null && b.lat !== null && b.lon !== null && Math.abs(a.lat - b.lat) < 0.5 && Math.abs(a.lon - b.lon) < 0.7;
