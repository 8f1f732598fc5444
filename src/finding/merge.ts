/** Repeats of one contradiction become one judgement: the surest speaks, the others' passages follow its two sides. */
import type { Judgement, Passage } from '../model/finding.ts';
import { overlaps } from '../model/span.ts';
import { byText } from './order.ts';

/** Expects the judgements surest first, and keeps that order. */
export function mergeRepeats(judgements: readonly Judgement[]): Judgement[] {
  const leader = createUnion(judgements.length);
  const holders = new Map<string, number>();
  for (const [index, judgement] of judgements.entries()) {
    for (const mark of marksOf(judgement)) {
      const holder = holders.get(mark);
      if (holder === undefined) holders.set(mark, index);
      else leader.join(holder, index);
    }
  }
  const groups = new Map<number, Judgement[]>();
  for (const [index, judgement] of judgements.entries()) listAt(groups, leader.of(index)).push(judgement);
  return dropCovered([...groups.values()].map(joined));
}

/**
 * What makes two judgements one: the same key and values, whichever side they stand on; or the same rule and values with a passage in
 * common ("kills fourteen" in the headline and "fourteen people died" below it, both against the same 23); or the same rule and key with a
 * passage in common: one odd date that three other articles contradict is one contradiction.
 */
function marksOf({ ruleId, key, values, passages }: Judgement): readonly string[] {
  const sorted = values.map(amount).toSorted(byText);
  const sides = passages.slice(0, 2);
  return [JSON.stringify([key, sorted]), ...sides.map(({ article, value }) => JSON.stringify([ruleId, sorted, article, value.start])), ...sides.map(({ article, value }) => JSON.stringify([ruleId, key, article, value.start]))];
}

/** `14/14 people` and `14/14` are one amount: a headline leaves out what is counted, and the measure says it. */
const amount = (value: string): string => value.replace(/^(-?[\d.e+-]+\/-?(?:[\d.e+-]+|Infinity)) .*$/s, '$1');

/** Disjoint sets of indexes; each is led by its lowest. */
function createUnion(size: number): { of(index: number): number; join(a: number, b: number): void } {
  const parents = Array.from({ length: size }, (_, index) => index);
  const of = (index: number): number => {
    let at = index;
    while (parents[at] !== at) at = parents[at] ?? at;
    parents[index] = at;
    return at;
  };
  return { of, join: (a, b) => void (parents[Math.max(of(a), of(b))] = Math.min(of(a), of(b))) };
}

function joined(group: readonly Judgement[]): Judgement {
  const [first, ...others] = group as readonly [Judgement, ...Judgement[]];
  const passages = [...first.passages];
  const byArticle = new Map<number, Passage[]>();
  for (const passage of passages) listAt(byArticle, passage.article).push(passage);
  for (const passage of others.flatMap((other) => other.passages)) {
    const own = listAt(byArticle, passage.article);
    if (own.some((known) => overlaps(known.span, passage.span))) continue;
    own.push(passage);
    passages.push(passage);
  }
  return { ...first, passages };
}

function listAt<Entry>(lists: Map<number, Entry[]>, key: number): Entry[] {
  const known = lists.get(key);
  if (known) return known;
  const fresh: Entry[] = [];
  lists.set(key, fresh);
  return fresh;
}

/**
 * A judgement adds nothing where a surer one shows the same two values at the same places (two rules that read one pair of figures), or
 * shows both of its passages on the same key.
 */
function dropCovered(judgements: readonly Judgement[]): Judgement[] {
  const shown = new Map<number, { readonly passage: Passage; readonly of: Judgement }[]>();
  return judgements.filter((judgement) => {
    const [holders, ...others] = judgement.passages.slice(0, 2).map((side) => new Set((shown.get(side.article) ?? []).filter((known) => covers(known, side, judgement)).map(({ of }) => of)));
    if (holders && others.length > 0 && [...holders].some((kept) => others.every((other) => other.has(kept)))) return false;
    for (const passage of judgement.passages) listAt(shown, passage.article).push({ passage, of: judgement });
    return true;
  });
}

const covers = ({ passage, of }: { readonly passage: Passage; readonly of: Judgement }, side: Passage, { key }: Judgement): boolean =>
  overlaps(passage.value, side.value) || (of.key === key && overlaps(passage.span, side.span));
