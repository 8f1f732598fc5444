/** Which passages of two articles of a story tell of the same fact: what they share weighs by its rarity inside the story, and each should be the other's best match. */
import { WEAK_WORDS } from '../lexicon/en/synonyms.ts';
import type { Reading } from '../model/contract.ts';
import type { Passage } from '../model/passage.ts';

/** Where something stands: an offset in an article. */
interface Spot { readonly article: number; readonly offset: number }

interface PassageLikeness {
  /** Weights of all that both say; about 1 for each rare word. */
  readonly mass: number;
  /** The same as a share of what the shorter one says. */
  readonly cover: number;
  /** Is neither article's any other passage more like the other? */
  readonly mutual: boolean;
  /** The terms that both have, the weightiest first. */
  readonly shared: readonly string[];
}

export interface Passages {
  likeness(a: Spot, b: Spot): PassageLikeness;
  /** What a term tells in this story: from 1 for what no more than two sentences say down to nearly nothing for what all say. */
  weight(term: string): number;
}

/** What the rest of the sentence counts, against the clause itself. */
const AROUND = 0.5;
/** What words count that say little of which thing it is. */
const WEAK = 0.3;
const NONE: PassageLikeness = { mass: 0, cover: 0, mutual: false, shared: [] };

/** Aligns the passages of these articles, which are of one story. Nothing is computed before it is asked for. */
export function passagesOf(readings: readonly Reading[]): Passages {
  const lists = new Map(readings.map((r) => [r.article, r.passages]));
  let weigh: ((term: string) => number) | null = null;
  const weight = (term: string): number => (weigh ??= weigher(readings))(term);
  const known = new Map<string, number>();
  const massOf = (p: Passage, q: Passage, key: string): number => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const mass = [...sharedTerms(p, q, weight)].reduce((sum, [, w]) => sum + w, 0);
    known.set(key, mass);
    return mass;
  };
  return {
    weight,
    likeness(a, b) {
      const [p, q] = [passageAt(lists.get(a.article), a.offset), passageAt(lists.get(b.article), b.offset)];
      if (!p || !q) return NONE;
      const pair = (x: Passage, y: Passage): number => massOf(x, y, `${a.article}:${x.start}|${b.article}:${y.start}`);
      const mass = pair(p, q);
      if (mass === 0) return NONE;
      const total = (x: Passage): number => x.terms.reduce((sum, t) => sum + weight(t), 0);
      const mutual = (lists.get(b.article) ?? []).every((y) => pair(p, y) <= mass) && (lists.get(a.article) ?? []).every((x) => pair(x, q) <= mass);
      const shared = [...sharedTerms(p, q, weight)].sort((x, y) => y[1] - x[1]).map(([term]) => term);
      return { mass, cover: Math.min(1, mass / Math.max(0.1, Math.min(total(p), total(q)))), mutual, shared };
    },
  };
}

/** From 1 for what no more than two sentences of the story say down to nearly nothing for what all say. */
function weigher(readings: readonly Reading[]): (term: string) => number {
  const sentences = new Map<string, Set<string>>();
  for (const { article, passages } of readings) {
    for (const { sentence, terms, around } of passages) {
      const key = `${article}:${sentence}`;
      sentences.set(key, new Set([...(sentences.get(key) ?? []), ...terms, ...around]));
    }
  }
  const counts = new Map<string, number>();
  for (const terms of sentences.values()) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const all = sentences.size + 1;
  const scale = Math.log(all / 2);
  return (term) => (WEAK_WORDS.has(term) ? WEAK : 1) * (scale <= 0 ? 1 : Math.min(1, Math.log(all / (counts.get(term) ?? 1)) / scale));
}

function sharedTerms(p: Passage, q: Passage, weight: (term: string) => number): Map<string, number> {
  const out = new Map<string, number>();
  const inQ = new Map([...q.around.map((t) => [t, AROUND] as const), ...q.terms.map((t) => [t, 1] as const)]);
  for (const [terms, factor] of [[p.terms, 1], [p.around, AROUND]] as const) {
    for (const term of terms) {
      const other = inQ.get(term);
      if (other !== undefined && !out.has(term)) out.set(term, weight(term) * Math.min(factor, other));
    }
  }
  return out;
}

function passageAt(passages: readonly Passage[] | undefined, offset: number): Passage | undefined {
  return passages?.findLast((p) => p.start <= offset && offset <= p.end);
}
