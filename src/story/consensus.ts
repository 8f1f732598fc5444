/**
 * Which claims about one event speak for their article. A report names several dates and places (the arrest, the hospital, a street that is
 * also a town); where it names what the others name too, its further ones are no contradiction.
 */
import type { Claim } from '../model/claim.ts';
import type { Reading } from '../model/contract.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import { MINUTES_A_DAY } from '../model/value/calendar.ts';
import { type TimeBounds, boundsOverlap } from '../model/value/time.ts';
import { type Candidate, unsurePlaces } from './consensus-place.ts';
import { sameIncident } from './same-incident.ts';

/** Indices of claims that are left out of comparison. `eventOf` gives the aligned event of claim i. */
export function outvoted(claims: readonly Claim[], eventOf: (index: number) => string, readings: readonly Reading[], gazetteer: Gazetteer): Set<number> {
  const groups = new Map<string, Candidate[]>();
  for (const [index, { measure, article }] of claims.entries()) {
    if (measure !== 'event-date' && measure !== 'event-time' && measure !== 'event-place') continue;
    const key = `${measure} ${eventOf(index)}`;
    groups.set(key, [...(groups.get(key) ?? []), { index, article }]);
  }
  const same = sameIncident(readings);
  const out = new Set<number>(oddOnes(claims, eventOf, same));
  for (const [key, group] of groups) {
    if (key.endsWith(' none') || key.endsWith(' first-case') || new Set(group.map((c) => c.article)).size < 2) continue;
    if (key.startsWith('event-date incident')) for (const index of ofAnotherWeek(claims, group)) out.add(index);
    if (/^event-(?:date|time) incident/.test(key)) for (const index of ofAnotherIncident(claims, group, same)) out.add(index);
    for (const index of key.startsWith('event-place') ? unsurePlaces(group, claims, readings, gazetteer) : losers(group, timeAgreement(claims))) out.add(index);
  }
  return out;
}

/** Days that an article gives its incident beside the main one, in articles of which no other surely tells of the same. They are held against their own article alone, where the rest is not outvoted. */
function oddOnes(claims: readonly Claim[], eventOf: (index: number) => string, same: (a: number, b: number) => boolean): number[] {
  const dated = claims.flatMap(({ measure, article }, index) => (measure === 'event-date' ? [{ article, event: eventOf(index) }] : []));
  return claims.flatMap(({ measure, article }, index) => {
    if (measure !== 'odd-date' && measure !== 'slipped-date') return [];
    const others = dated.filter((d) => d.article !== article && d.event === eventOf(index));
    return others.some((d) => !same(article, d.article)) ? [index] : [];
  });
}

/** Days of one incident that lie further apart are of two incidents: what is misdated is out by a few days. */
const ONE_INCIDENT = 10 * MINUTES_A_DAY;

const gap = (x: TimeBounds | null, y: TimeBounds | null): number => (x && y ? Math.max(x.beginLow - y.endHigh, y.beginLow - x.endHigh) : 0);

/** Claims that differ only from claims that lie far off, or stand in articles that rather tell of another incident. */
function ofAnotherIncident(claims: readonly Claim[], group: readonly Candidate[], same: (a: number, b: number) => boolean): number[] {
  const boundsOf = (index: number): TimeBounds | null => {
    const value = claims[index]?.value;
    return value?.kind === 'time' ? (value.bounds ?? null) : null;
  };
  return group.filter((c) => {
    const others = group.filter((d) => d.article !== c.article);
    return others.every((d) => gap(boundsOf(c.index), boundsOf(d.index)) > ONE_INCIDENT || !same(c.article, d.article));
  }).map(({ index }) => index);
}

/** Reports that follow one another within so many minutes mean the same week by "on Friday". */
const ONE_NEWS_CYCLE = 4 * MINUTES_A_DAY;

/**
 * A bare weekday says its week by the day of publication alone, and an implied part never makes a contradiction: of such claims about a
 * sudden incident only those count that were published with most of the others.
 */
function ofAnotherWeek(claims: readonly Claim[], group: readonly Candidate[]): number[] {
  const published = new Map<number, number>();
  for (const { index, article } of group) {
    const at = publicationOf(claims[index]);
    if (at !== null) published.set(article, at);
  }
  const cycles: number[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const [article, at] of [...published].sort((a, b) => a[1] - b[1])) {
    if (at - last < ONE_NEWS_CYCLE) cycles.at(-1)?.push(article);
    else cycles.push([article]);
    last = at;
  }
  const [first] = [...cycles].sort((a, b) => b.length - a.length);
  return group.filter(({ index, article }) => isBareDay(claims[index]) && published.has(article) && first?.includes(article) === false).map(({ index }) => index);
}

/** The day a claim was published, where that is what its statement holds for. */
const publicationOf = (claim: Claim | undefined): number | null => (claim && !claim.asOfStated ? (claim.asOf?.beginLow ?? null) : null);

const isBareDay = (claim: Claim | undefined): boolean => claim?.value.kind === 'time' && !claim.value.known.includes('day') && !claim.value.known.includes('month');

/** Does what the article says below its headline, as a whole, allow the value of the claim? And is this claim of its own one that does? */
interface Agreement { article(article: number, value: number, group: readonly Candidate[]): boolean; claim(a: number, b: number): boolean }

/** The value that most articles allow wins; an article that allows it keeps only its claims that agree with it. */
function losers(group: readonly Candidate[], agrees: Agreement): number[] {
  const articles = [...new Set(group.map((c) => c.article))];
  let best = { index: -1, support: 0 };
  for (const { index } of group) {
    const support = articles.filter((article) => agrees.article(article, index, group)).length;
    if (support > best.support) best = { index, support };
  }
  if (best.support < 2) return [];
  return group.filter(({ index, article }) => !agrees.claim(index, best.index) && agrees.article(article, best.index, group)).map(({ index }) => index);
}

function timeAgreement(claims: readonly Claim[]): Agreement {
  const readings = (index: number): readonly TimeBounds[] => {
    const value = claims[index]?.value;
    return value?.kind === 'time' && value.bounds ? [value.bounds, ...value.alternatives] : [];
  };
  const claim = (a: number, b: number): boolean => readings(a).some((x) => readings(b).some((y) => boundsOverlap(x, y)));
  return { claim, article: (article, value, group) => group.some((c) => c.article === article && claim(c.index, value)) };
}
