/**
 * Which claims about one event speak for their article. A report names several dates and places (the arrest, the hospital, a street that is
 * also a town); where it names what the others name too, its further ones are no contradiction.
 */
import type { Claim } from '../model/claim.ts';
import type { Reading } from '../model/contract.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import { type TimeBounds, boundsOverlap } from '../model/value/time.ts';
import { type Candidate, unsurePlaces } from './consensus-place.ts';

/** Indices of claims that are left out of comparison. `eventOf` gives the aligned event of claim i. */
export function outvoted(claims: readonly Claim[], eventOf: (index: number) => string, readings: readonly Reading[], gazetteer: Gazetteer): Set<number> {
  const groups = new Map<string, Candidate[]>();
  for (const [index, { measure, article }] of claims.entries()) {
    if (measure !== 'event-date' && measure !== 'event-time' && measure !== 'event-place') continue;
    const key = `${measure} ${eventOf(index)}`;
    groups.set(key, [...(groups.get(key) ?? []), { index, article }]);
  }
  const out = new Set<number>();
  for (const [key, group] of groups) {
    if (key.endsWith(' none') || key.endsWith(' first-case') || new Set(group.map((c) => c.article)).size < 2) continue;
    for (const index of key.startsWith('event-place') ? unsurePlaces(group, claims, readings, gazetteer) : losers(group, timeAgreement(claims))) out.add(index);
  }
  return out;
}

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
  const bounds = (index: number): TimeBounds | undefined => {
    const value = claims[index]?.value;
    return value?.kind === 'time' ? value.bounds : undefined;
  };
  const claim = (a: number, b: number): boolean => {
    const [x, y] = [bounds(a), bounds(b)];
    return x !== undefined && y !== undefined && boundsOverlap(x, y);
  };
  return { claim, article: (article, value, group) => group.some((c) => c.article === article && claim(c.index, value)) };
}
