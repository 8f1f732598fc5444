/** Figure claims of one story -> subject ids: which two figures are of the same thing. Each has one counterpart in another article at the most. */
import { COUNTED_BY_ATTRIBUTE } from '../lexicon/en/attributes.ts';
import type { Claim } from '../model/claim.ts';
import { currencyFamily } from '../model/value/currency.ts';
import { inTwoCurrencies } from './currencies.ts';
import { likeness, valuesAgree } from './figure-likeness.ts';
import type { Passages } from './passages.ts';
import { slipStrength } from './slips.ts';
import { isSurelyOne } from './sure-figures.ts';
import { isSurelySlip } from './sure-slips.ts';
import { doubtIn } from './told-doubt.ts';

/** Figures of one kind in one article beyond this are a table; the rest is left out (and costs stay linear). */
const MOST_FIGURES = 80;
/** A word beside more figures of one article than this is its topic. */
const FREQUENT = 3;
/** What a figure that joins a pair may lack against the one that it was not found for. */
const CHAIN_SLACK = 0.8;
/** From this strength on a slip outweighs that the other article has the value elsewhere. */
const STRONG_SLIP = 0.9;

/** What a pair is worth whose frames leave no doubt. */
const SURE = 6;
/** What one is worth that only a slip joins. */
const SLIPPED = 2.6;

interface Candidate { readonly a: number; readonly b: number; readonly score: number }

/** For each claim (index into `claims`) an id that it shares with its counterparts, or none. */
export function figureIds(claims: readonly Claim[], passages: Passages): Map<number, string> {
  const candidates: Candidate[] = [];
  const frequent = frequentWords(claims);
  const isDoubtful = doubtIn(claims, passages);
  for (const group of groupsOf(claims)) candidates.push(...candidatesOf({ claims, frequent, passages, isDoubtful }, group));
  return joined(claims, candidates, (a, b) => {
    const [x, y] = [claims[a], claims[b]];
    return x !== undefined && y !== undefined && likeness({ a: x, b: y, rivals: 1, frequent: new Set() }, CHAIN_SLACK) > 0;
  });
}

/** Mutual best counterparts share an id, the surest first; a third figure joins two others only if it may be of the same thing as each of them. */
function joined(claims: readonly Claim[], candidates: readonly Candidate[], mayBeOne: (a: number, b: number) => boolean): Map<number, string> {
  const ids = new Map<number, string>();
  const members = new Map<string, number[]>();
  const best = bestPartners(candidates, claims);
  for (const { a, b } of candidates.toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    if (best.get(`${a}>${claims[b]?.article}`) !== b || best.get(`${b}>${claims[a]?.article}`) !== a) continue;
    if (ids.has(a) && ids.has(b)) continue;
    const id = ids.get(a) ?? ids.get(b) ?? `figure:${a}`;
    const group = members.get(id) ?? [];
    const fresh = [a, b].filter((i) => !ids.has(i));
    // A member that says what the counterpart says is as good as the counterpart itself; "at least two" agrees with nearly everything and proves nothing.
    if (group.length > 0 && fresh.some((i) => group.some((other) => other !== a && other !== b && claims[other]?.article !== claims[i]?.article && !(isBounded(claims[other]) && isBounded(claims[i === a ? b : a]) && agree(claims[other], claims[i === a ? b : a])) && !mayBeOne(i, other)))) continue;
    for (const i of fresh) ids.set(i, id);
    members.set(id, [...group, ...fresh]);
  }
  return ids;
}

const isFigure = (claim: Claim): boolean => claim.value.kind === 'quantity' && claim.subject.key.startsWith('figure:');

/** Claims that could be of one thing at all: one measure, for counts one noun or an attribute that says what is counted, one family of currencies, counted per the same. */
function groupsOf(claims: readonly Claim[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [i, claim] of claims.entries()) {
    if (claim.value.kind !== 'quantity' || !isFigure(claim)) continue;
    const { core = '', attribute } = claim.subject;
    const kinds = claim.measure === 'money' ? [currencyFamily(claim.value)] : claim.measure === 'count' ? [core, ...(attribute && COUNTED_BY_ATTRIBUTE.has(attribute.name) ? [`of ${attribute.name}`] : [])] : [''];
    for (const kind of kinds) {
      const key = [claim.measure, claim.scope.per, claim.scope.group, kind].join('|');
      groups.set(key, [...(groups.get(key) ?? []), i]);
    }
  }
  return [...groups.values()];
}

/** Article -> words beside many of its figures. */
function frequentWords(claims: readonly Claim[]): Map<number, Set<string>> {
  const seen = new Map<number, Map<string, Set<number>>>();
  for (const claim of claims) {
    if (!isFigure(claim)) continue;
    const words = seen.get(claim.article) ?? new Map<string, Set<number>>();
    seen.set(claim.article, words);
    for (const word of [...claim.subject.words, ...(claim.subject.context ?? [])]) words.set(word, (words.get(word) ?? new Set()).add(claim.sentence));
  }
  return new Map([...seen].map(([article, words]) => [article, new Set([...words].filter(([, sentences]) => sentences.size > FREQUENT).map(([word]) => word))]));
}

interface Story {
  readonly claims: readonly Claim[];
  /** Article -> words beside many of its figures. */
  readonly frequent: ReadonlyMap<number, ReadonlySet<string>>;
  readonly passages: Passages;
  /** Is nothing alike beside two figures that differ? */
  readonly isDoubtful: (x: Claim, y: Claim) => boolean;
}

function candidatesOf(story: Story, group: readonly number[]): Candidate[] {
  const { claims, frequent } = story;
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
      const [left, right] = [byArticle.get(first) ?? [], byArticle.get(second) ?? []];
      const words = new Set([...(frequent.get(first) ?? []), ...(frequent.get(second) ?? [])]);
      out.push(...between(story, left, right, words));
    }
  }
  return out;
}

function between({ claims, passages, isDoubtful }: Story, left: readonly number[], right: readonly number[], frequent: ReadonlySet<string>): Candidate[] {
  const out: Candidate[] = [];
  const rivals = distinctValues(claims, left) * distinctValues(claims, right);
  const [own, other] = [left, right].map((list) => list.flatMap((i) => claims[i] ?? [])) as [Claim[], Claim[]];
  for (const a of left) {
    for (const b of right) {
      const [x, y] = [claims[a], claims[b]];
      if (!x || !y || inTwoCurrencies(x, y)) continue;
      // Figures that agree may be joined on little: they alarm nobody.
      if (differ(x, y) && isDoubtful(x, y)) continue;
      const score = isSurelyOne(x, y, own, other) ? SURE : likeness({ a: x, b: y, rivals, frequent }) || (isSurelySlip(x, y, rivals, passages) ? SLIPPED : 0);
      if (score > 0 && !(differ(x, y) && slipStrength(x, y) < STRONG_SLIP && (has(claims, right, x) || has(claims, left, y)))) out.push({ a, b, score });
    }
  }
  return out;
}

const agree = (x: Claim | undefined, y: Claim | undefined): boolean => x?.value.kind === 'quantity' && y?.value.kind === 'quantity' && valuesAgree(x.value, y.value);
const isBounded = (claim: Claim | undefined): boolean => claim?.value.kind === 'quantity' && Number.isFinite(claim.value.low) && Number.isFinite(claim.value.high);
const differ = (x: Claim, y: Claim): boolean => x.value.kind === 'quantity' && y.value.kind === 'quantity' && !valuesAgree(x.value, y.value);

/** Does the other article give the very value? Then its other figure is of something else. */
const has = (claims: readonly Claim[], list: readonly number[], { value, scope }: Claim): boolean => list.some((i) => {
  const other = claims[i];
  return value.kind === 'quantity' && other?.value.kind === 'quantity' && other.value.stated === value.stated && other.value.unit === value.unit && other.scope.period?.beginLow === scope.period?.beginLow;
});

const distinctValues = (claims: readonly Claim[], list: readonly number[]): number => new Set(list.map((i) => {
  const value = claims[i]?.value;
  return value?.kind === 'quantity' ? `${JSON.stringify(value.stated)} ${value.unit}` : '';
})).size;

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
