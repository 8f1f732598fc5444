/** Claims of all articles -> AlignedClaim[]: stories numbered, and within each the events and subjects that may be compared. */
import { INCIDENT_CLASSES, ROUTINE_CLASSES } from '../lexicon/en/event-classes.ts';
import type { AlignedClaim, Claim, EventRef } from '../model/claim.ts';
import type { Reading, Tools } from '../model/contract.ts';
import { parseIsoDay } from '../model/value/calendar.ts';
import { bodyIds } from './bodies.ts';
import { clusterStories } from './cluster.ts';
import { withEchoes } from './echoed-tolls.ts';
import { outvoted } from './consensus.ts';
import { featuresOf } from './features.ts';
import { figureIds } from './figures.ts';
import { incidentDays, incidentHours, incidentOf } from './incidents.ts';
import { tollsByArticle } from './particulars.ts';
import { partnerIds } from './partners.ts';
import { passagesOf } from './passages.ts';
import { personIds } from './people.ts';
import { sceneTownIds } from './scene-towns.ts';
import { spellingIds } from './spellings.ts';
import { incidentTies } from './tied.ts';
import { type Recognised, toldIds } from './told-figures.ts';
import { toldRegionIds } from './told-regions.ts';
import { explainedTolls } from './tolls.ts';

export interface Alignment {
  readonly claims: readonly AlignedClaim[];
  /** Story number of each article. */
  readonly storyOf: readonly number[];
}

/** What the caller knows of the articles: that all are of one story, or that some are drafts and the others their sources (indices). */
interface Known {
  readonly oneStory?: boolean | undefined;
  readonly drafts?: ReadonlySet<number> | undefined;
}

export function align(readings: readonly Reading[], claims: readonly Claim[], tools: Tools, { oneStory = false, drafts }: Known = {}): Alignment {
  const routine = routineArticles(claims);
  const [days, hours, tolls] = [incidentDays(claims), incidentHours(claims), tollsByArticle(claims)];
  const storyOf = oneStory ? readings.map(() => 0) : clusterStories(readings.map((reading) => featuresOf(reading, tools.gazetteer, { routine: routine.has(reading.article), day: days.get(reading.article) ?? null, hour: hours.get(reading.article) ?? null, tolls: tolls.get(reading.article) ?? [] })), drafts);
  const byStory = new Map<number, Claim[]>();
  for (const claim of claims) {
    const story = storyOf[claim.article] ?? 0;
    const list = byStory.get(story) ?? [];
    list.push(claim);
    byStory.set(story, list);
  }
  return { claims: [...byStory].sort(([a], [b]) => a - b).flatMap(([story, list]) => alignStory(String(story), list, readings, tools)), storyOf };
}

/** Articles whose main event is of a common class. */
const routineArticles = (claims: readonly Claim[]): ReadonlySet<number> => new Set(claims.filter((c) => c.event?.main === true && ROUTINE_CLASSES.has(c.event.class)).map((c) => c.article));

function alignStory(story: string, told: readonly Claim[], readings: readonly Reading[], tools: Tools): AlignedClaim[] {
  const claims = withEchoes(told);
  const people = personIds(personLabels(claims));
  const articles = new Set(claims.map(({ article }) => article));
  const passages = passagesOf(readings.filter(({ article }) => articles.has(article)));
  const figures = figureIds(claims, passages);
  const recognised = toldIds(claims, passages, figures);
  const spellings = spellingIds(claims);
  const partners = new Map([...partnerIds(claims, people, readings, passages), ...bodyIds(claims, readings, tools.gazetteer), ...toldRegionIds(claims, readings, tools.gazetteer, passages)]);
  const incidents = incidentOf(claims, people, (article) => parseIsoDay(readings[article]?.annotated.article.published ?? ''));
  const events = claims.map((claim) => eventId(claim, people, incidents, tools));
  const silent = outvoted(claims, (i) => events[i] ?? 'none', readings, tools.gazetteer);
  const explained = explainedTolls(claims, readings);
  const compared = new Set(claims.flatMap(({ measure, article }, i) => (measure === 'event-place' && !silent.has(i) ? [article] : [])));
  const towns = sceneTownIds({ claims, readings, gazetteer: tools.gazetteer, tied: incidentTies(claims, readings), isCompared: (article) => compared.has(article) });
  const pairedId = ({ measure, subject }: Claim, i: number): string | null =>
    measure === 'person-name' ? (spellings.get(subject.label) ?? `alone:${i}`) : measure === 'scene-town' ? (towns.get(i) ?? `alone:${i}`) : null;
  return claims.map((claim, i) => ({
    claim: withReason(claim, recognised.get(i)), story,
    event: explained.has(i) ? 'none' : silent.has(i) ? `outvoted:${claim.article}` : (events[i] ?? 'none'),
    subject: pairedId(claim, i) ?? partners.get(i) ?? recognised.get(i)?.id ?? subjectId(claim, i, people, figures, tools),
  }));
}

const withReason = (claim: Claim, found: Recognised | undefined): Claim => (found ? { ...claim, trace: [...claim.trace, found.step] } : claim);

function personLabels(claims: readonly Claim[]): Map<string, Set<number>> {
  const labels = new Map<string, Set<number>>();
  const add = (label: string, article: number): void => {
    const set = labels.get(label) ?? new Set();
    set.add(article);
    labels.set(label, set);
  };
  for (const { subject, article, event } of claims) {
    if (subject.kind === 'person') add(subject.label, article);
    for (const person of event?.participants ?? []) add(person, article);
  }
  return labels;
}

/**
 * Articles of one story name its event differently (a shooting, an attack, a killing): all incident classes are one event of it, and a toll
 * belongs to it whatever the article's own angle is (an arrest, a vigil, a verdict).
 */
function eventId(claim: Claim, people: ReadonlyMap<string, string | null>, incidents: ReadonlyMap<number, number>, tools: Tools): string {
  const { event } = claim;
  if (!event) return 'none';
  if (!event.main) return `background:${claim.article}:${claim.sentence}`;
  if (INCIDENT_CLASSES.has(event.class) || /^(?:people|fate):/.test(claim.subject.key)) return `incident:${incidents.get(claim.article) ?? 0}`;
  const who = event.participants[0];
  if (who !== undefined) return people.get(who) === null ? 'none' : `${event.class}:${people.get(who) ?? who}`;
  return `${sharedClass(event.class)}${placeSuffix(event, tools)}`;
}

const PLACE_CLASSES = new Set(['control', 'occupation']);
/** One side's withdrawal is the other's capture. */
const sharedClass = (name: string): string => (name === 'capture' || name === 'withdrawal' ? 'control' : name);

/** By name, not by number: one article may have taken the town for a namesake in the next province. */
function placeSuffix({ class: name, place }: EventRef, tools: Tools): string {
  if (!PLACE_CLASSES.has(sharedClass(name))) return '';
  return place ? `@${tools.gazetteer.spellingKey(place.name)}` : '@none';
}

function subjectId(claim: Claim, index: number, people: ReadonlyMap<string, string | null>, figures: ReadonlyMap<number, string>, tools: Tools): string {
  const { subject } = claim;
  if (subject.kind === 'person') return people.get(subject.label) ?? `unknown:${claim.article}:${claim.sentence}`;
  if (subject.key.startsWith('told:')) return `alone:${index}`;
  if (subject.key.startsWith('figure:')) return figures.get(index) ?? `alone:${index}`;
  if (subject.kind === 'place' && subject.key.startsWith('place:') && !/^place:\d/.test(subject.key)) return `place:${tools.gazetteer.spellingKey(subject.label)}`;
  return subject.key;
}
