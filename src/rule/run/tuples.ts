/** The comparisons that a rule makes: claims selected, hashed by the join keys, and met inside one bucket only. Never all pairs. */
import type { CompiledRule, Tuple } from '../compile/rule.ts';
import { compareItems, compareText } from '../value/item.ts';
import type { Item } from '../value/item.ts';
import { isPair } from './gates.ts';
import { JOIN_KEYS, valueKey } from '../value/keys.ts';

/** Items by measure, so that a rule looks at its own measures only. */
export type MeasureIndex = ReadonlyMap<string, readonly Item[]>;

export function indexByMeasure(items: readonly Item[]): MeasureIndex {
  const index = new Map<string, Item[]>();
  for (const item of items) {
    const list = index.get(item.claim.measure);
    if (list) list.push(item);
    else index.set(item.claim.measure, [item]);
  }
  return index;
}

/** Candidates of each binding, in one bucket. */
type Bucket = readonly Item[][];

/** Buckets in order of their keys; those in which some binding has no candidate are left out. */
export function bucketsOf(rule: CompiledRule, items: readonly Item[], index: MeasureIndex): readonly Bucket[] {
  const buckets = new Map<string, Item[][]>();
  for (const [position, binding] of rule.bindings.entries()) {
    if (rule.symmetric && position > 0) break;
    const candidates = binding.measures ? binding.measures.flatMap((measure) => index.get(measure) ?? []) : items;
    for (const item of candidates) {
      if (!binding.matches(item)) continue;
      const key = bucketKey(rule, item);
      if (key === null) continue;
      const bucket = buckets.get(key) ?? rule.bindings.map(() => []);
      buckets.set(key, bucket);
      bucket[position]?.push(item);
    }
  }
  const full = [...buckets].filter(([, bucket]) => bucket.every((list, position) => list.length > 0 || (rule.symmetric && position > 0)));
  return full.toSorted(([a], [b]) => compareText(a, b)).map(([, bucket]) => bucket.map((list) => list.toSorted(compareItems)));
}

function bucketKey({ join: { keys, same } }: CompiledRule, item: Item): string | null {
  let key = item.aligned.story;
  // What must be the same article lies in one bucket, so that an internal rule costs nothing across articles.
  for (const one of same) key += ` ${JOIN_KEYS[one]?.read(item) ?? ''}`;
  for (const { read } of keys) {
    const part = read(item);
    if (part === null) return null;
    key += ` ${part}`;
  }
  return key;
}

/** All tuples of a bucket, until `take` says stop (false). Of a symmetric rule each unordered pair comes once, the draft's claim first. */
export function eachTuple(rule: CompiledRule, bucket: Bucket, take: (tuple: Tuple) => boolean): void {
  if (rule.symmetric) eachUnorderedPair(rule, bucket[0] ?? [], take);
  else choose(rule, bucket, { position: 0, members: [] }, take);
}

function eachUnorderedPair({ join }: CompiledRule, list: readonly Item[], take: (tuple: Tuple) => boolean): void {
  for (const [index, first] of list.entries()) {
    for (let other = index + 1; other < list.length; other += 1) {
      const second = list[other];
      if (!second || !isPair(first, second, join)) continue;
      const swapped = second.article.draft && !first.article.draft;
      if (!take({ members: swapped ? [[second], [first]] : [[first], [second]] })) return;
    }
  }
}

interface Choice {
  readonly position: number;
  readonly members: readonly (readonly Item[])[];
}

/** The group binding is filled last, from what goes with all the others. */
function choose(rule: CompiledRule, bucket: Bucket, { position, members }: Choice, take: (tuple: Tuple) => boolean): boolean {
  const { group } = rule.join;
  if (position === bucket.length) return group < 0 ? take({ members }) : takeGroup(rule, bucket, members, take);
  if (position === group) return choose(rule, bucket, { position: position + 1, members: [...members, []] }, take);
  for (const item of bucket[position] ?? []) {
    if (!members.flat().every((chosen) => isPair(chosen, item, rule.join))) continue;
    if (!choose(rule, bucket, { position: position + 1, members: [...members, [item]] }, take)) return false;
  }
  return true;
}

function takeGroup({ join }: CompiledRule, bucket: Bucket, members: readonly (readonly Item[])[], take: (tuple: Tuple) => boolean): boolean {
  const chosen = members.flat();
  const collected = distinctStatements((bucket[join.group] ?? []).filter((item) => chosen.every((other) => isPair(other, item, join))));
  return collected.length === 0 || take({ members: members.map((list, position) => (position === join.group ? collected : list)) });
}

/** A part that the article repeats is one part. */
function distinctStatements(items: readonly Item[]): readonly Item[] {
  const seen = new Set<string>();
  return items.filter(({ aligned, claim }) => {
    const key = `${aligned.subject} ${claim.measure} ${claim.scope.group} ${claim.scope.place?.name ?? ''} ${valueKey(claim.value)}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
