/**
 * What speaks for and against two figures that differ being of one thing, however each article words it: eleven observations, each a number. How much
 * each weighs was learnt from the labelled stories of `corpus` (`node test/bench/learn-told-figures.mjs`): a logistic regression, after which no
 * observation may speak for the side that it cannot speak for.
 */
import type { Claim } from '../model/claim.ts';
import { type QuantityValue, statedNumber } from '../model/value/quantity.ts';
import { commonTerms } from './common-words.ts';
import { digits, isNoughts, transposed } from './slips.ts';
import { TOLD_BIAS, TOLD_WEIGHTS } from './told-weights.ts';

/** A figure as it is compared: its claim, and the terms of its sentence by distance. */
export interface Told {
  readonly claim: Claim;
  readonly value: QuantityValue;
  readonly near: ReadonlyMap<string, number>;
  /** The claim that the same number makes with what it is of, where there is one, and the subject by which it is compared. */
  readonly figure?: { readonly claim: Claim; readonly id: string | undefined } | undefined;
}

/** What the two articles say besides. */
export interface Surrounding {
  /** Distinct values of the figures' group in the one article times those in the other. */
  readonly rivals: number;
  /** What a term tells in this story, 0 to 1. */
  weight(term: string): number;
}

/** Names of the observations. */
type Observation = keyof typeof TOLD_WEIGHTS;
export type Observations = Readonly<Record<Observation, number>>;

export function observe(a: Told, b: Told, { rivals, weight }: Surrounding): Observations {
  const { shared, closeness } = commonTerms(a.near, b.near, weight);
  return {
    words: Math.min(4, shared), closeness, ...slipsOf(a.value, b.value),
    rivals: Math.log2(rivals), factor: Math.min(4, Math.log2(factorOf(a.value, b.value))), grain: Math.min(3, Math.abs(grainOf(a) - grainOf(b))),
    ...ofCount(a, b),
  };
}

/** A transposition changes a number less than this: 19 and 91. */
const MOST_SWAPPED = 5;

/** How the one number may have been miswritten for the other: digits that changed places, noughts too many, one digit, or the unit beside the same number. */
function slipsOf(a: QuantityValue, b: QuantityValue): Pick<Observations, 'swapped' | 'noughts' | 'digit' | 'unit'> {
  const none = { swapped: 0, noughts: 0, digit: 0, unit: 0 };
  if (typeof a.stated !== 'number' || typeof b.stated !== 'number' || a.stated <= 0 || b.stated <= 0) return none;
  const [x, y] = [a.stated, b.stated];
  if (a.role !== 'count' && a.role !== 'money' && a.unit !== b.unit) return { ...none, unit: x === y && a.dimension !== 'time' ? 1 : 0 };
  const factor = Math.max(x, y) / Math.min(x, y);
  const [p, q] = [digits(x), digits(y)];
  if (factor < MOST_SWAPPED && transposed(p, q)) return { ...none, swapped: Math.min(2, Math.max(p.length, q.length) - 1) };
  return { ...none, noughts: isNoughts(factor) ? Math.min(2, p.length) : 0, digit: isOneDigit(x, y) ? 1 : 0 };
}

/** How many times the larger of two values is the smaller. */
function factorOf(a: QuantityValue, b: QuantityValue): number {
  const [x, y] = [a, b].map((value) => (value.si && Number.isFinite(value.si.low + value.si.high) && a.unit !== b.unit ? (value.si.low + value.si.high) / 2 : statedNumber(value))) as [number, number];
  return x > 0 && y > 0 ? Math.max(x, y) / Math.min(x, y) : Number.POSITIVE_INFINITY;
}

/** What tells counts of one thing from counts of two. */
function ofCount(a: Told, b: Told): Pick<Observations, 'qualifiers' | 'head'> {
  const [x, y] = [a.claim.subject, b.claim.subject];
  const [head, other] = [x.core ?? '', y.core ?? ''];
  if (head === '' && other === '') return { qualifiers: 0, head: 0 };
  const [p, q] = [x.surroundings?.qualifiers ?? [], y.surroundings?.qualifiers ?? []];
  const apart = p.filter((term) => !q.includes(term)).length + q.filter((term) => !p.includes(term)).length;
  return { qualifiers: Math.min(2, apart), head: head !== other && !b.near.has(head) && !a.near.has(other) ? 1 : 0 };
}

/** Seconds and years are no slips of each other. */
const GRAINS: ReadonlyMap<string, number> = new Map([['second', 0], ['minute', 1], ['hour', 2], ['day', 3], ['night', 3], ['week', 3.5], ['month', 4], ['year', 5], ['decade', 6], ['century', 7]]);
const OTHER_GRAIN = 3;
const grainOf = ({ value }: Told): number => (value.dimension === 'time' && value.role !== 'age' ? (GRAINS.get(value.unit ?? '') ?? OTHER_GRAIN) : 0);

/** Two numbers of two digits or more that differ in one of them. */
function isOneDigit(x: number, y: number): boolean {
  const [p, q] = [x, y].map((n) => String(n).replace(/\D/g, '')) as [string, string];
  return p.length === q.length && p.length > 1 && [...p].filter((digit, i) => digit !== q[i]).length === 1;
}

/** The logit of the probability that the two figures are of one thing. */
export const logitOf = (seen: Observations): number => (Object.keys(TOLD_WEIGHTS) as Observation[]).reduce((sum, name) => sum + TOLD_WEIGHTS[name] * seen[name], TOLD_BIAS);
