/**
 * Which reports of one story surely tell of one incident. Two that speak of one person (no spokesman) by name or name one street do; two that
 * name different streets rather tell of two.
 */
import { REPORTS_BEFORE, REPORTS_BEHIND, SPEAKER_TITLES } from '../lexicon/en/story-words.ts';
import type { Reading } from '../model/contract.ts';
import type { PersonMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { parseIsoDay } from '../model/value/calendar.ts';
import { scenesOf } from './scenes.ts';

/** Days between two reports of the news of the day. */
const SAME_NEWS_DAYS = 2;

/** A test over the articles of one check (do they surely tell of one, or is there nothing against it and do they come out within two days?); each article is read once. */
export function sameIncident(readings: readonly Reading[]): (a: number, b: number) => boolean {
  const scenes = scenesOf(readings);
  const known = new Map<number, ReadonlySet<string>>();
  const namesOf = (article: number): ReadonlySet<string> => {
    const names = known.get(article) ?? peopleOf(readings[article]);
    known.set(article, names);
    return names;
  };
  const publishedOn = (article: number): number => parseIsoDay(readings[article]?.annotated.article.published ?? '') ?? Number.NaN;
  const nameOne = (a: number, b: number): boolean => [...namesOf(a)].some((name) => namesOf(b).has(name));
  return (a, b) => nameOne(a, b) || scenes.shared(a, b) || (!scenes.apart(a, b) && Math.abs(publishedOn(a) - publishedOn(b)) <= SAME_NEWS_DAYS);
}

const speaks = ({ person: { role } }: PersonMention): boolean => role !== null && SPEAKER_TITLES.test(role);

/** The people of an article by their full names, without those who speak for the police, a court or a paper, and those who report. */
function peopleOf(reading: Reading | undefined): ReadonlySet<string> {
  if (!reading) return new Set();
  const { annotated: { text }, mentions } = reading;
  const reports = ({ start, end }: Span): boolean => REPORTS_BEFORE.test(text.slice(Math.max(0, start - 24), start)) || REPORTS_BEHIND.test(text.slice(end, end + 24));
  return new Set(mentions.flatMap((m) => (m.type === 'person' && m.person.given !== null && !speaks(m) && !reports(m) ? [m.person.key] : [])));
}
