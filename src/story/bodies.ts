/**
 * Towns whose police, hospitals and schools the articles of one story name -> subject ids. Several forces work on many a case; only where each
 * of two articles that name one person names a force of another town, and the other's town nowhere, has one of them the wrong town.
 */
import type { Claim } from '../model/claim.ts';
import type { Reading } from '../model/contract.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { PlaceValue } from '../model/value/place.ts';
import { acquaintance } from './acquainted.ts';

/** The forces of towns nearer than this act in one another's. */
const NEAR_KM = 20;
/** A scene is told by the nearest town that readers know. */
const SCENE_KM = 30;

/** For each body-place claim (index into `claims`) an id that it shares with its rival. */
export function bodyIds(claims: readonly Claim[], readings: readonly Reading[], gazetteer: Gazetteer): Map<number, string> {
  const ids = new Map<number, string>();
  const sorts = new Map<string, number[]>();
  for (const [i, { measure, subject }] of claims.entries()) if (measure === 'body-place') sorts.set(sortOf(subject.key), [...(sorts.get(sortOf(subject.key)) ?? []), i]);
  const names = namesIn(claims, readings);
  const acquainted = acquaintance(readings);
  for (const list of sorts.values()) for (const [a, b] of rivals(list, claims)) {
    if (ids.has(a) || ids.has(b) || !acquainted(claims[a]?.article ?? -1, claims[b]?.article ?? -1) || areNear(claims[a], claims[b], gazetteer) || names.anyNamesBoth(a, b)) continue;
    ids.set(a, `body:${a}`);
    ids.set(b, `body:${a}`);
  }
  return ids;
}

/** The police act where it happened. */
const sortOf = (key: string): string => (key === SCENE ? 'body:police' : key);
const SCENE = 'body:scene';

/** The first town of each two articles, where no town is shared. */
function rivals(list: readonly number[], claims: readonly Claim[]): [number, number][] {
  const byArticle = new Map<number, number[]>();
  for (const i of list) byArticle.set(claims[i]?.article ?? 0, [...(byArticle.get(claims[i]?.article ?? 0) ?? []), i]);
  const out: [number, number][] = [];
  const lists = [...byArticle.values()];
  for (const [x, left] of lists.entries()) {
    for (const right of lists.slice(x + 1)) {
      if (left.some((i) => right.some((j) => shareName(claims[i], claims[j])))) continue;
      for (const a of left) for (const b of right) if (claims[a]?.subject.key !== SCENE || claims[b]?.subject.key !== SCENE) out.push([a, b]);
    }
  }
  return out;
}

const shareName = (a: Claim | undefined, b: Claim | undefined): boolean => a !== undefined && b !== undefined && a.subject.words.some((word) => b.subject.words.includes(word));

/** Does some town of the one name lie near some town of the other, or none in the same region? A force of another state is of another matter. */
function areNear(a: Claim | undefined, b: Claim | undefined, gazetteer: Gazetteer): boolean {
  const limit = a?.subject.key === SCENE || b?.subject.key === SCENE ? SCENE_KM : NEAR_KM;
  const pairs = townsOf(a, gazetteer).flatMap((x) => townsOf(b, gazetteer).filter((y) => y.country === x.country && y.admin1 === x.admin1).map((y) => (gazetteer.distanceKm(x, y) ?? Infinity) < limit || gazetteer.isWithin(x, y) === true || gazetteer.isWithin(y, x) === true));
  return pairs.length === 0 || pairs.some((near) => near);
}

const townsOf = (claim: Claim | undefined, gazetteer: Gazetteer): PlaceValue[] => (claim?.value.kind === 'name' ? gazetteer.lookup(gazetteer.fold(claim.value.text)).map(({ value }) => value) : []);

interface Names { anyNamesBoth(a: number, b: number): boolean }

/** Is the town of claim `a` named in the article of `b` below its headline, or the other way round, or both in a third article? */
function namesIn(claims: readonly Claim[], readings: readonly Reading[]): Names {
  const texts = new Map<number, string>();
  const articles = [...new Set(claims.map((c) => c.article))];
  const textOf = (article: number): string => {
    const known = texts.get(article);
    if (known !== undefined) return known;
    const annotated = readings[article]?.annotated;
    const text = annotated ? annotated.blocks.filter((b) => b.kind !== 'headline').map((b) => annotated.text.slice(b.start, b.end)).join('\n').toLowerCase() : '';
    texts.set(article, text);
    return text;
  };
  const names = (article: number, claim: Claim): boolean => textOf(article).includes(claim.subject.words.join(' '));
  return {
    anyNamesBoth(a, b) {
      const [x, y] = [claims[a], claims[b]];
      return !x || !y || names(x.article, y) || names(y.article, x) || articles.some((article) => names(article, x) && names(article, y));
    },
  };
}
