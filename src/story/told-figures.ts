/** Figures of one story that are told in other words -> subject ids, with the reasons: which two differing figures of two articles are most likely of one thing. */
import type { Claim } from '../model/claim.ts';
import type { Step } from '../model/mention.ts';
import { statedNumber } from '../model/value/quantity.ts';
import { distancesOf } from './common-words.ts';
import { valuesAgree } from './figure-likeness.ts';
import type { Passages } from './passages.ts';
import { type Observations, type Told, logitOf, observe } from './told-evidence.ts';
import { SOME_WORD, mayBeOne } from './told-gates.ts';

/** Pairs below this logit are left alone; how many of those above it are right on stories from which nothing was learnt, `node test/bench/learn-told-figures.mjs` tells. */
const THRESHOLD = 0.25;
/** A third figure joins two others if it may be of the same thing as each of them. */
const SLACK = 1.5;
/** Figures of one group in one article beyond this are a table; the rest is left out (and costs stay bounded). */
const MOST = 60;

export interface Recognised {
  readonly id: string;
  /** Why the figure is held for that of another article. */
  readonly step: Step;
}

/** Two figures of two articles that differ, by their index among the claims, the earlier first. */
interface Pair { readonly a: number; readonly b: number; readonly logit: number; readonly seen: Observations }

/** By index into `claims`. Two figures that `figures` (claim -> subject id) has joined already are left to the rules of their measure, with the tolerances that these have. */
export function toldIds(claims: readonly Claim[], passages: Passages, figures: ReadonlyMap<number, string>): Map<number, Recognised> {
  const told = toldOf(claims, figures);
  const pairs = pairsAmong(told, passages);
  const logits = new Map(pairs.map(({ a, b, logit }) => [`${a} ${b}`, logit] as const));
  return joined(pairs, told, (x, y) => logits.get(x < y ? `${x} ${y}` : `${y} ${x}`) ?? Number.NEGATIVE_INFINITY, passages);
}

/** All pairs that are weighed, for what learns the weights. */
export const toldPairs = (claims: readonly Claim[], passages: Passages): readonly Pair[] => pairsAmong(toldOf(claims, new Map()), passages);

/** The figures by their index, at most so many of a group in an article. */
function toldOf(claims: readonly Claim[], ids: ReadonlyMap<number, string>): Map<number, Told> {
  const told = new Map<number, Told>();
  const figures = new Map(claims.flatMap((claim, i) => (claim.subject.key.startsWith('figure:') ? [[`${claim.article} ${claim.spans.value.start}`, { claim, id: ids.get(i) }] as const] : [])));
  const counts = new Map<string, number>();
  for (const [i, claim] of claims.entries()) {
    if (claim.measure !== 'told-figure' || claim.value.kind !== 'quantity') continue;
    const key = `${claim.article} ${claim.subject.key}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count <= MOST) told.set(i, { claim, value: claim.value, figure: figures.get(`${claim.article} ${claim.spans.value.start}`), near: distancesOf(claim) });
  }
  return told;
}

function pairsAmong(told: ReadonlyMap<number, Told>, passages: Passages): Pair[] {
  const groups = new Map<string, Map<number, number[]>>();
  for (const [i, { claim }] of told) {
    const articles = groups.get(claim.subject.key) ?? new Map<number, number[]>();
    groups.set(claim.subject.key, articles);
    articles.set(claim.article, [...(articles.get(claim.article) ?? []), i]);
  }
  return [...groups.values()].flatMap((articles) => pairsOf([...articles.values()], told, passages));
}

function pairsOf(lists: readonly (readonly number[])[], told: ReadonlyMap<number, Told>, passages: Passages): Pair[] {
  return lists.flatMap((left, k) => lists.slice(k + 1).flatMap((right) => pairsBetween(left, right, told, passages)));
}

/** The figures of a group in two articles. Where the one gives the other's value, in words that are no less like, the two that differ are of two things. */
function pairsBetween(left: readonly number[], right: readonly number[], told: ReadonlyMap<number, Told>, { weight }: Passages): Pair[] {
  const [differing, agreeing]: [Pair[], Map<number, number>] = [[], new Map()];
  const surrounding = { rivals: valuesIn(left, told) * valuesIn(right, told), weight };
  for (const a of left) for (const b of right) {
    const [x, y] = [told.get(a), told.get(b)];
    if (!x || !y) continue;
    const seen = observe(x, y, surrounding);
    if (!valuesAgree(x.value, y.value)) differing.push(...(mayBeOne(x, y, seen) ? [{ a, b, logit: logitOf(seen), seen }] : []));
    else for (const i of [a, b]) agreeing.set(i, Math.max(agreeing.get(i) ?? Number.NEGATIVE_INFINITY, seen.closeness));
  }
  const isAge = (i: number): boolean => told.get(i)?.value.role === 'age';
  const hasEqual = (i: number, closeness: number): boolean => (agreeing.get(i) ?? Number.NEGATIVE_INFINITY) >= (isAge(i) ? Number.MIN_SAFE_INTEGER : Math.max(closeness, SOME_WORD));
  return differing.filter(({ a, b, seen }) => !hasEqual(a, seen.closeness) && !hasEqual(b, seen.closeness));
}

const valuesIn = (list: readonly number[], told: ReadonlyMap<number, Told>): number => new Set(list.map((i) => statedNumber((told.get(i) as Told).value))).size;

/** Each figure's likeliest counterpart, if it is that of its counterpart too; the surest first. */
function joined(pairs: readonly Pair[], told: ReadonlyMap<number, Told>, logitBetween: (a: number, b: number) => number, passages: Passages): Map<number, Recognised> {
  const articleOf = (i: number): number => told.get(i)?.claim.article ?? -1;
  const best = new Map<string, Pair>();
  const keysOf = ({ a, b }: Pair): string[] => [`${a}>${articleOf(b)}`, `${b}>${articleOf(a)}`];
  const sure = pairs.filter(({ logit }) => logit >= THRESHOLD).sort((x, y) => y.logit - x.logit || x.a - y.a || x.b - y.b);
  for (const pair of sure) for (const key of keysOf(pair)) if (!best.has(key)) best.set(key, pair);
  const out = new Map<number, Recognised>();
  const members = new Map<string, number[]>();
  for (const pair of sure) {
    if (keysOf(pair).some((key) => best.get(key) !== pair)) continue;
    const { a, b } = pair;
    const id = out.get(a)?.id ?? out.get(b)?.id ?? `told:${a}`;
    const group = members.get(id) ?? [];
    const fresh = [a, b].filter((i) => !out.has(i));
    if (fresh.some((i) => group.some((other) => other !== a && other !== b && !mayJoin(told.get(i), told.get(other), logitBetween(i, other))))) continue;
    for (const i of fresh) out.set(i, { id, step: stepOf(told.get(i), told.get(i === a ? b : a), pair.seen, passages) });
    members.set(id, [...group, ...fresh]);
  }
  return out;
}

const mayJoin = (x: Told | undefined, y: Told | undefined, logit: number): boolean => x !== undefined && y !== undefined && (valuesAgree(x.value, y.value) || logit >= THRESHOLD - SLACK);

/** A term as the figure's own sentence writes it. */
const wordOf = (told: Told | undefined, term: string): string => told?.claim.subject.surroundings?.near.find(([known]) => known === term)?.[2] ?? term;

/** Words of the step at the most. */
const MOST_WORDS = 3;

/** What an editor can check: the words that both passages have, and how the digits differ. */
function stepOf(own: Told | undefined, other: Told | undefined, seen: Observations, passages: Passages): Step {
  const shared = [...(own?.near.keys() ?? [])].filter((term) => other?.near.has(term) && passages.weight(term) > 0.3).sort((p, q) => passages.weight(q) - passages.weight(p) || (p < q ? -1 : 1));
  const slip = seen.swapped > 0 ? 'two digits have changed places' : seen.noughts > 0 ? 'they differ by noughts' : seen.digit > 0 ? 'they differ in one digit' : seen.unit > 0 ? 'one number stands under two units' : '';
  const grounds = [...(shared.length > 0 ? [`both passages have ${shared.slice(0, MOST_WORDS).map((term) => `"${wordOf(own, term)}"`).join(', ')}`] : []), ...(slip === '' ? [] : [slip])];
  return { text: `taken for the same figure as that of the other article: ${grounds.length > 0 ? grounds.join('; ') : 'no other figures of the kind are likelier'}` };
}
