/** Figure claims of one story -> subject ids: which two figures are of the same thing, by head noun, shared words, and how their values relate. */
import { WEAK_WORDS } from '../lexicon/en/synonyms.ts';
import type { Claim } from '../model/claim.ts';
import { type QuantityValue, statedNumber } from '../model/value/quantity.ts';

/** From this likeness on two figures may be of one thing. */
const THRESHOLD = 2.6;
/** Figures whose values look like one value miswritten need less. */
const SLIP_THRESHOLD = 1.9;
const CORE = 1.4;
const STRONG_WORD = 0.8;
const WEAK_WORD = 0.15;
const CONTEXT_WORD = 0.3;
/** Figures of one kind in one article beyond this are a table; the rest is left out (and costs stay linear). */
const MOST_FIGURES = 80;

interface Candidate { readonly a: number; readonly b: number; readonly score: number }

/** For each claim (index into `claims`) an id that it shares with its counterparts, or none. */
export function figureIds(claims: readonly Claim[]): Map<number, string> {
  const candidates: Candidate[] = [];
  for (const group of groupsOf(claims)) candidates.push(...candidatesOf(claims, group));
  const ids = new Map<number, string>();
  const best = bestPartners(candidates, claims);
  for (const { a, b } of candidates.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    if (best.get(`${a}>${claims[b]?.article}`) !== b || best.get(`${b}>${claims[a]?.article}`) !== a) continue;
    const id = ids.get(a) ?? ids.get(b) ?? `figure:${a}`;
    if (!ids.has(a)) ids.set(a, id);
    if (!ids.has(b)) ids.set(b, id);
  }
  return ids;
}

/** Claims that could be of one thing at all: one measure, one currency, counted per the same. */
function groupsOf(claims: readonly Claim[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [i, claim] of claims.entries()) {
    if (claim.value.kind !== 'quantity' || !claim.subject.key.startsWith('figure:')) continue;
    const key = [claim.measure, claim.scope.per, claim.measure === 'money' ? (claim.value.currency ?? claim.value.unit ?? '') : ''].join('|');
    const list = groups.get(key) ?? [];
    list.push(i);
    groups.set(key, list);
  }
  return [...groups.values()];
}

function candidatesOf(claims: readonly Claim[], group: readonly number[]): Candidate[] {
  const byArticle = new Map<number, number[]>();
  for (const i of group) {
    const article = claims[i]?.article ?? 0;
    const list = byArticle.get(article) ?? [];
    if (list.length < MOST_FIGURES) list.push(i);
    byArticle.set(article, list);
  }
  const out: Candidate[] = [];
  const articles = [...byArticle.keys()];
  for (const [x, first] of articles.entries()) {
    for (const second of articles.slice(x + 1)) {
      for (const a of byArticle.get(first) ?? []) for (const b of byArticle.get(second) ?? []) {
        const score = likeness(claims[a], claims[b]);
        if (score > 0) out.push({ a, b, score });
      }
    }
  }
  return out;
}

/** Each claim's likeliest counterpart in each other article. */
function bestPartners(candidates: readonly Candidate[], claims: readonly Claim[]): Map<string, number> {
  const best = new Map<string, { partner: number; score: number }>();
  const offer = (from: number, to: number, score: number): void => {
    const key = `${from}>${claims[to]?.article}`;
    const known = best.get(key);
    if (!known || score > known.score) best.set(key, { partner: to, score });
  };
  for (const { a, b, score } of candidates) {
    offer(a, b, score);
    offer(b, a, score);
  }
  return new Map([...best].map(([key, { partner }]) => [key, partner]));
}

/** 0 where they cannot be of one thing; else the evidence, agreement of the values included: the reading with the fewest contradictions is likeliest. */
function likeness(a: Claim | undefined, b: Claim | undefined): number {
  if (!a || !b || a.value.kind !== 'quantity' || b.value.kind !== 'quantity') return 0;
  const words = shared(a, b);
  const core = coreLikeness(a, b);
  if (core < 0) return 0;
  const evidence = core + words;
  const slip = looksLikeSlip(a.value, b.value);
  const agrees = valuesAgree(a.value, b.value);
  if (agrees) return evidence >= 1 ? evidence + 1.5 : 0;
  if (evidence >= THRESHOLD) return evidence;
  return slip && evidence >= SLIP_THRESHOLD ? evidence : 0;
}

/** Head nouns that agree are evidence, head nouns that differ rule it out for counts. */
function coreLikeness(a: Claim, b: Claim): number {
  const [x, y] = [a.subject.core ?? '', b.subject.core ?? ''];
  if (a.measure === 'count') return x !== '' && x === y ? (WEAK_WORDS.has(x) ? 0.4 : CORE) : -1;
  if (x !== '' && y !== '') return x === y ? CORE : b.subject.words.includes(x) || a.subject.words.includes(y) ? 0.6 : 0;
  return 0;
}

function shared(a: Claim, b: Claim): number {
  let sum = 0;
  const near = new Set(b.subject.words);
  const far = new Set(b.subject.context ?? []);
  const core = a.subject.core ?? '';
  for (const word of a.subject.words) {
    if (word === core && b.subject.core === core) continue;
    if (near.has(word)) sum += WEAK_WORDS.has(word) ? WEAK_WORD : STRONG_WORD;
    else if (far.has(word) && !WEAK_WORDS.has(word)) sum += CONTEXT_WORD;
  }
  for (const word of a.subject.context ?? []) if (near.has(word) && !WEAK_WORDS.has(word)) sum += CONTEXT_WORD;
  return sum;
}

const interval = (v: QuantityValue): { low: number; high: number } => v.si ?? { low: v.low, high: v.high };

function valuesAgree(a: QuantityValue, b: QuantityValue): boolean {
  const [x, y] = [interval(a), interval(b)];
  return x.low <= y.high * 1.02 + 1e-9 && y.low <= x.high * 1.02 + 1e-9;
}

/** Digits swapped, a factor of ten or a thousand, or one number in two units: how figures are miswritten. */
export function looksLikeSlip(a: QuantityValue, b: QuantityValue): boolean {
  const [x, y] = [statedNumber(a), statedNumber(b)];
  if (x === y || x <= 0 || y <= 0) return a.unit !== b.unit && x === y && x > 0;
  const factor = Math.max(x, y) / Math.min(x, y);
  if ([10, 100, 1000].some((f) => Math.abs(factor / f - 1) < 0.03)) return true;
  return transposed(digits(x), digits(y));
}

const digits = (n: number): string => String(n).replace(/\D/g, '').replace(/^0+|0+$/g, '');

function transposed(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 2 || a === b) return false;
  const at = [...a].findIndex((d, i) => d !== b[i]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
