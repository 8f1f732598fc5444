/**
 * Which articles of one story tell of one incident. Town papers report a shooting or a crash every week: two reports that date theirs weeks
 * apart, and name nobody in common, tell of two, however much else they share.
 */
import { INCIDENT_CLASSES } from '../lexicon/en/event-classes.ts';
import type { Claim } from '../model/claim.ts';
import { MINUTES_A_DAY } from '../model/value/calendar.ts';

/** Dates nearer than this may be one date misread or misprinted. */
const SAME_WITHIN_DAYS = 12;
/** A claim that is vaguer than this does not date an incident. */
const VAGUEST_DAYS = 4;

/**
 * Number of the incident of each article; articles that date nothing go with those that share a person with them, else with incident 0. What
 * happened after all reports of one incident had come out is another. `publishedOn` gives the day of publication of an article, or null.
 */
export function incidentOf(claims: readonly Claim[], people: ReadonlyMap<string, string | null>, publishedOn: (article: number) => number | null = () => null): ReadonlyMap<number, number> {
  const articles = [...new Set(claims.map((c) => c.article))].sort((a, b) => a - b);
  const dates = new Map([...incidentDays(claims)].map(([article, { low }]) => [article, Math.floor(low)] as const));
  const names = namesOf(claims, people);
  const group = new Map<number, number>();
  const dated = articles.filter((a) => dates.has(a)).sort((a, b) => (dates.get(a) ?? 0) - (dates.get(b) ?? 0) || a - b);
  let last: number | null = null;
  let next = 0;
  let cameOut: number | null = null;
  for (const article of dated) {
    const date = dates.get(article) ?? 0;
    const known = groupByName(article, names, group);
    const same: boolean = last !== null && date - last <= SAME_WITHIN_DAYS && (cameOut === null || date <= cameOut);
    group.set(article, known ?? (same ? (next === 0 ? 0 : next - 1) : next++));
    last = date;
    cameOut = known === null && !same ? publishedOn(article) : Math.max(cameOut ?? Number.NEGATIVE_INFINITY, publishedOn(article) ?? Number.POSITIVE_INFINITY);
  }
  for (const article of articles) if (!group.has(article)) group.set(article, groupByName(article, names, group) ?? 0);
  return group;
}

/** The incident of an article already placed that names the same person. */
function groupByName(article: number, names: ReadonlyMap<number, ReadonlySet<string>>, group: ReadonlyMap<number, number>): number | null {
  const own = names.get(article);
  if (!own) return null;
  for (const [other, number] of group) for (const name of names.get(other) ?? []) if (own.has(name)) return number;
  return null;
}

export interface IncidentDay {
  /** Days since 1970-01-01, half-open. */
  readonly low: number;
  readonly high: number;
}

/** The stretch that each article gives its own incident: that of the first claim that dates it closely. */
export function incidentDays(claims: readonly Claim[]): ReadonlyMap<number, IncidentDay> {
  const out = new Map<number, IncidentDay>();
  for (const { article, measure, event, value } of claims) {
    if (out.has(article) || measure !== 'event-date' || value.kind !== 'time' || !value.bounds || !event?.main || !INCIDENT_CLASSES.has(event.class)) continue;
    const { beginLow, endHigh } = value.bounds;
    if (endHigh - beginLow <= VAGUEST_DAYS * MINUTES_A_DAY) out.set(article, { low: beginLow / MINUTES_A_DAY, high: endHigh / MINUTES_A_DAY });
  }
  return out;
}

/** Do two articles give their incident one day, as far as both date it? */
export const shareDay = (days: ReadonlyMap<number, IncidentDay>, a: number, b: number): boolean =>
  (days.get(a)?.low ?? Infinity) < (days.get(b)?.high ?? 0) && (days.get(b)?.low ?? Infinity) < (days.get(a)?.high ?? 0);

/** The time of day that each article gives its own incident, in minutes after midnight: that of the first claim that gives one. */
export function incidentHours(claims: readonly Claim[]): ReadonlyMap<number, number> {
  const out = new Map<number, number>();
  for (const { article, measure, event, value } of claims) {
    if (!out.has(article) && measure === 'event-time' && value.kind === 'time' && value.clock && event?.main && INCIDENT_CLASSES.has(event.class)) out.set(article, value.clock.minutes);
  }
  return out;
}

/** The people of whom an article states an age: those the incident is about. */
function namesOf(claims: readonly Claim[], people: ReadonlyMap<string, string | null>): Map<number, Set<string>> {
  const out = new Map<number, Set<string>>();
  for (const { article, measure, subject } of claims) {
    if (measure !== 'age' && measure !== 'death-age') continue;
    const id = people.get(subject.label);
    if (id) out.set(article, (out.get(article) ?? new Set()).add(id));
  }
  return out;
}
