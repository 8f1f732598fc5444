/** Status claims of one story -> subject ids: which two tell of one thing and say that it went two ways, in no order in which news may move on. */
import { STATUS_AXES } from '../lexicon/en/status.ts';
import { WEAK_WORDS } from '../lexicon/en/synonyms.ts';
import type { Claim } from '../model/claim.ts';
import { MINUTES_A_DAY } from '../model/value/calendar.ts';
import { isSurelyBefore } from './surely-before.ts';

const THRESHOLD = 2.4;
/** Outside decisions the two share their noun, and a town has few bridges: two further words are enough. */
const SAME_NOUN_THRESHOLD = 1.9;
/** A figure of three digits or with decimals and a unit is hardly ever shared by chance; a round or small one may be. */
const RARE_FIGURE = 2;
const FIGURE = 1;
const YEAR = 0.8;
/** A name in common, or on neither side a name: "the valley road", "the motorway". */
const NAME = 1.2;
const CORE = 0.8;
const WORD = 0.6;
/** Words of more than this share of the story's status claims tell nothing apart. */
const COMMON = 0.5;
const MOST_CLAIMS = 60;

/** For each status claim (index into `claims`) an id that it shares with its counterpart. */
export function statusIds(claims: readonly Claim[]): Map<number, string> {
  const ids = new Map<number, string>();
  for (const { axis, order } of STATUS_AXES) {
    const list = claims.flatMap((c, i) => (c.measure === 'status' && c.scope.group === axis ? [i] : [])).slice(0, MOST_CLAIMS);
    if (list.length < 2) continue;
    const common = commonWords(claims, list);
    const pairs = list.flatMap((a, x) => list.slice(x + 1).map((b) => ({ a, b, score: likeness(claims[a], claims[b], common) }))).filter(({ score }) => score > 0);
    for (const { a, b, score } of pairs.sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b)) {
      const [one, two] = [claims[a], claims[b]];
      if (!one || !two || ids.has(a) || ids.has(b) || score < needed(one, two)) continue;
      // A better partner that agrees settles what a claim is about: it is taken out together with that partner.
      if (pole(one) === pole(two) || (one.article === two.article && bodySaysTheSame(claims, list, one, two))) continue;
      if (isExplained(one, two, order) || pairs.some((p) => p.score > score && (p.a === a || p.b === a || p.a === b || p.b === b) && agrees(claims[p.a], claims[p.b]) && crosses(claims, p, one, two))) continue;
      ids.set(a, `status:${a}`);
      ids.set(b, `status:${a}`);
    }
  }
  return ids;
}

const pole = ({ value }: Claim): string => (value.kind === 'polarity' ? value.pole : '');
const agrees = (a: Claim | undefined, b: Claim | undefined): boolean => a !== undefined && b !== undefined && pole(a) === pole(b);
/** Does the pair join the same two articles? */
const crosses = (claims: readonly Claim[], { a, b }: { readonly a: number; readonly b: number }, one: Claim, two: Claim): boolean => {
  const articles = new Set([claims[a]?.article, claims[b]?.article]);
  return articles.has(one.article) && articles.has(two.article);
};

/** The article itself also has the headline's pole for such a thing: it tells of two, and the headline of one of them. */
function bodySaysTheSame(claims: readonly Claim[], list: readonly number[], one: Claim, two: Claim): boolean {
  const head = one.headline ? one : two;
  return list.some((i) => claims[i] !== head && claims[i]?.article === head.article && agrees(claims[i], head));
}

/** Inside an article a headline is enough to go by its noun: it speaks of what the lead speaks of. */
const needed = (a: Claim, b: Claim): number => (a.article === b.article ? CORE : sharedFigures(a.subject.context ?? [], b.subject.context ?? []) >= RARE_FIGURE ? RARE_FIGURE : a.scope.group === 'decision' ? THRESHOLD : SAME_NOUN_THRESHOLD);

/** In one article only headline against lead; across articles, no move from an earlier pole to a later one. */
function isExplained(a: Claim, b: Claim, order: readonly string[]): boolean {
  if (a.article === b.article) return a.headline === b.headline || Math.max(a.sentence, b.sentence) > 4;
  const [x, y] = [order.indexOf(pole(a)), order.indexOf(pole(b))];
  if (x < 0 || y < 0 || !a.asOf || !b.asOf) return false;
  const [first, second] = x < y ? [a, b] : [b, a];
  const [before, after] = [first.asOf?.beginLow ?? 0, second.asOf?.beginLow ?? 0];
  // Activities end from one hour to the next; a ballot does not turn within a day.
  if (a.scope.group === 'activity') return after >= before;
  if (a.scope.group !== 'access' && a.scope.group !== 'fire') return after - before >= MINUTES_A_DAY;
  // A report of the day on which it is said to have reopened, or is told as open, may be of the hours before.
  return second.asOfStated ? !isSurelyBefore(second, first) : after >= before;
}

function commonWords(claims: readonly Claim[], list: readonly number[]): Set<string> {
  const articles = new Map<string, Set<number>>();
  for (const i of list) for (const word of claims[i]?.subject.words ?? []) articles.set(word, (articles.get(word) ?? new Set()).add(i));
  return new Set([...articles].filter(([, where]) => list.length > 3 && where.size > list.length * COMMON).map(([word]) => word));
}

function likeness(a: Claim | undefined, b: Claim | undefined, common: ReadonlySet<string>): number {
  if (!a || !b) return 0;
  const figures = sharedFigures(a.subject.context ?? [], b.subject.context ?? []);
  const names = sharedNames(a, b);
  if (figures < 0 || names < 0 || bodiesDiffer(a, b)) return 0;
  const core = a.subject.core === b.subject.core ? CORE : namesCore(a, b) ? CORE / 2 : 0;
  if (a.scope.group !== 'decision' && core === 0) return 0;
  const words = a.subject.words.filter((w) => w !== a.subject.core && b.subject.words.includes(w) && !WEAK_WORDS.has(w)).length;
  return figures + core + names + Math.min(words, common.size > 0 ? words - a.subject.words.filter((w) => common.has(w) && b.subject.words.includes(w)).length / 2 : words) * WORD;
}

const counted = (f: string): boolean => !/^(?:year|body|name) /.test(f) && noun(f) !== '';
const isName = (f: string): boolean => f === 'the' || f.startsWith('name ');

/** Below zero where both have names and share none. */
function sharedNames(a: Claim, b: Claim): number {
  const [x, y] = [(a.subject.context ?? []).filter(isName), (b.subject.context ?? []).filter(isName)];
  if (x.length === 0 || y.length === 0) return 0;
  if (x.some((name) => y.includes(name))) return NAME;
  return x.includes('the') || y.includes('the') ? 0 : -1;
}
const noun = (f: string): string => f.replace(/^\S+\s*/, '');

/** "The launch of the rocket" is of the rocket. */
const namesCore = (a: Claim, b: Claim): boolean => a.subject.words.includes(b.subject.core ?? '-') || b.subject.words.includes(a.subject.core ?? '-');

/** Evidence of shared figures; below zero where both count one noun and the numbers differ, and none is shared. */
function sharedFigures(a: readonly string[], b: readonly string[]): number {
  const shared = new Set(a.filter((f) => b.includes(f) && !f.startsWith('body ') && !isName(f)));
  if (shared.size > 0) return [...shared].reduce((sum, f) => sum + weightOf(f), 0);
  return a.some((f) => counted(f) && b.some((g) => counted(g) && noun(f) === noun(g))) ? -1 : 0;
}

const weightOf = (f: string): number => (f.startsWith('year ') ? YEAR : /\s/.test(f) && (/^\d*\.\d/.test(f) || /^\d{3,}/.test(f)) ? RARE_FIGURE : FIGURE);

/** Two bodies may decide two ways; one is named in each clause, and not the same. */
function bodiesDiffer(a: Claim, b: Claim): boolean {
  const [x, y] = [a, b].map(({ subject }) => (subject.context ?? []).filter((w) => w.startsWith('body ')));
  if (!x || !y) return false;
  return x.length > 0 && y.length > 0 && !x.some((w) => y.includes(w));
}
