/**
 * Towns that the reports of one incident put at its scene -> subject ids. Where a town that one report names is named nowhere in the other,
 * nor a town near it, and the other way round, one of the two has the wrong town.
 */
import type { Claim } from '../model/claim.ts';
import type { Reading } from '../model/contract.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { PlaceValue } from '../model/value/place.ts';

/** Towns nearer than this are one scene to some reporter. */
const NEAR_KM = 25;
/** A dateline alone may be the next town with a court or a newsroom; a county's seat may lie so far from its villages. */
const FAR_KM = 80;

interface Pairing {
  readonly claims: readonly Claim[];
  readonly readings: readonly Reading[];
  readonly gazetteer: Gazetteer;
  /** Are two articles surely of one incident? One whose headline names the town of the other is, too. */
  tied(a: number, b: number): boolean;
  /** Is the place of the event in this article compared by itself? */
  isCompared(article: number): boolean;
}

interface Town { readonly index: number; readonly claim: Claim; readonly words: string; readonly isCounty: boolean; readonly isClear: boolean; readonly isDateline: boolean }

/** For each scene-town claim (index into `claims`) that has a rival an id that it shares with it. */
export function sceneTownIds({ claims, readings, gazetteer, tied, isCompared }: Pairing): Map<number, string> {
  const ids = new Map<number, string>();
  const towns = townsByArticle(claims);
  const texts = textsOf(readings);
  const articles = [...towns.keys()];
  for (const [i, a] of articles.entries()) {
    for (const b of articles.slice(i + 1)) {
      if (isCompared(a) && isCompared(b)) continue;
      const [left, right] = [towns.get(a) ?? [], towns.get(b) ?? []];
      const heads = { left: left.some((town) => texts.heads(b, town)), right: right.some((town) => texts.heads(a, town)) };
      if (!heads.left && !heads.right && !tied(a, b)) continue;
      const rivals = rivalsOf(sideOf(left, (town) => texts.names(b, town)), sideOf(right, (town) => texts.names(a, town)), gazetteer);
      if (rivals === null || rivals.some(({ index, isCounty }) => ids.has(index) || (isCounty && (heads.left || heads.right)))) continue;
      for (const { index } of rivals) ids.set(index, `scene-town:${rivals[0].index}`);
    }
  }
  return ids;
}

function townsByArticle(claims: readonly Claim[]): Map<number, Town[]> {
  const out = new Map<number, Town[]>();
  for (const [index, claim] of claims.entries()) {
    if (claim.measure !== 'scene-town') continue;
    const town = { index, claim, words: claim.subject.words.join(' '), isCounty: claim.subject.key === 'scene-county', isClear: claim.scope.part === 'total', isDateline: claim.scope.group === 'dateline' };
    out.set(claim.article, [...(out.get(claim.article) ?? []), town]);
  }
  return out;
}

/** The towns of an article that the other names nowhere, and those that it names. */
interface Side { readonly own: readonly Town[]; readonly shared: readonly Town[] }

function sideOf(towns: readonly Town[], isNamed: (town: Town) => boolean): Side {
  return { own: towns.filter((town) => !isNamed(town)), shared: towns.filter((town) => !town.isCounty && isNamed(town)) };
}

/** The first two towns, one of each article, that cannot both be right. */
function rivalsOf(left: Side, right: Side, gazetteer: Gazetteer): readonly [Town, Town] | null {
  const isOnly = (town: Town, { own }: Side): boolean => own.every((t) => t.isCounty || t.words === town.words || isFar(town, t, gazetteer) === false);
  const isOff = (town: Town, { own }: Side): boolean => own.every((t) => t.isCounty || isFar(town, t, gazetteer) !== false);
  for (const x of left.own) for (const y of right.own) {
    if (x.isCounty && y.isCounty) continue;
    const shared = [...left.shared, ...right.shared].filter((z) => isFar(x, z, gazetteer) !== null || isFar(y, z, gazetteer) !== null);
    if (shared.length > 0 ? x.isCounty || y.isCounty || !isOneOff(x, y, shared, gazetteer) : !x.isClear && !y.isClear && !(isOnly(x, left) && isOnly(y, right))) continue;
    if (isFar(x, y, gazetteer) === true && isOff(x, right) && isOff(y, left)) return [x, y];
  }
  return null;
}

/** Do the towns that both name lie about one of the two, and far from the other? */
function isOneOff(x: Town, y: Town, shared: readonly Town[], gazetteer: Gazetteer): boolean {
  const allAre = (town: Town, far: boolean): boolean => {
    const answers = new Set(shared.map((z) => isFar(town, z, gazetteer)));
    return answers.has(far) && !answers.has(!far);
  };
  return (allAre(x, false) && allAre(y, true)) || (allAre(y, false) && allAre(x, true));
}

/** Do all towns of the one name lie far from those of the other in its region? Null where no region has both: then it says nothing. */
function isFar(x: Town, y: Town, gazetteer: Gazetteer): boolean | null {
  const limit = x.isCounty || y.isCounty || x.isDateline || y.isDateline ? FAR_KM : NEAR_KM;
  const [first, second] = [sensesOf(x, gazetteer), sensesOf(y, gazetteer)];
  const known = pairsOf(x.claim.event?.place ? [x.claim.event.place] : first, y.claim.event?.place ? [y.claim.event.place] : second);
  const pairs = known.length > 0 ? known : pairsOf(first, second);
  if (pairs.length === 0) return null;
  return pairs.every(([p, q]) => gazetteer.isWithin(p, q) !== true && gazetteer.isWithin(q, p) !== true && (gazetteer.distanceKm(p, q) ?? 0) >= limit);
}

const pairsOf = (first: readonly PlaceValue[], second: readonly PlaceValue[]): (readonly [PlaceValue, PlaceValue])[] =>
  first.flatMap((p) => second.flatMap((q) => (p.country === q.country && p.admin1 === q.admin1 ? [[p, q] as const] : [])));

const TOWN_KINDS: ReadonlySet<string> = new Set(['city', 'county', 'area']);

const sensesOf = ({ claim, isCounty }: Town, gazetteer: Gazetteer): readonly PlaceValue[] =>
  claim.value.kind === 'name' ? gazetteer.lookup(gazetteer.fold(claim.value.key)).map(({ value }) => value).filter(({ placeKind }) => (isCounty ? placeKind === 'county' : TOWN_KINDS.has(placeKind))) : [];

interface Texts {
  /** Does the article name the town below its headline? */
  names(article: number, town: Town): boolean;
  /** Does its headline? */
  heads(article: number, town: Town): boolean;
}

function textsOf(readings: readonly Reading[]): Texts {
  const bodies = new Map<number, string>();
  const headlines = new Map<number, string>();
  const has = (cache: Map<number, string>, article: number, { words }: Town, headline: boolean): boolean => {
    const text = cache.get(article) ?? wordsOf(readings[article], headline);
    cache.set(article, text);
    return text.includes(` ${words} `);
  };
  return { names: (article, town) => has(bodies, article, town, false), heads: (article, town) => has(headlines, article, town, true) };
}

/** The words of the headline, or of all else, each with a space on either side. */
const wordsOf = (reading: Reading | undefined, headline: boolean): string =>
  reading ? ` ${reading.annotated.blocks.filter(({ kind }) => (kind === 'headline') === headline).map(({ start, end }) => reading.annotated.text.slice(start, end)).join(' ').toLowerCase().split(/[^\p{L}]+/u).join(' ')} ` : '';
