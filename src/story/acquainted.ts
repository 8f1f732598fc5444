/**
 * Are two articles surely of one thing: do they speak of one person by name, or come out within two days? Two reports that place a thing in
 * two towns are otherwise rather of two things.
 */
import type { Reading } from '../model/contract.ts';
import { parseIsoDay } from '../model/value/calendar.ts';

/** Days between two reports of the news of the day. */
const SAME_NEWS_DAYS = 2;

/** A test over the articles of one story; each article is read once. */
export function acquaintance(readings: readonly Reading[]): (a: number, b: number) => boolean {
  const known = new Map<number, ReadonlySet<string>>();
  const namesOf = (article: number): ReadonlySet<string> => {
    const names = known.get(article) ?? new Set((readings[article]?.mentions ?? []).flatMap((m) => (m.type === 'person' && m.person.given !== null ? [m.person.key] : [])));
    known.set(article, names);
    return names;
  };
  const dayOf = (article: number): number => parseIsoDay(readings[article]?.annotated.article.published ?? '') ?? Number.NaN;
  return (a, b) => Math.abs(dayOf(a) - dayOf(b)) <= SAME_NEWS_DAYS || [...namesOf(a)].some((name) => namesOf(b).has(name));
}
