/** Which settlement an article's main event was in: every mention of a settlement weighed by what stands beside it. */
import type { Annotated, Sentence } from '../model/annotated.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { Mention, PersonMention, PlaceMention } from '../model/mention.ts';
import type { PlaceValue } from '../model/value/place.ts';
import { type Cue, cueOf, isBehindAt, isStreet } from './scene-cues.ts';
import { unreadTowns } from './unread-towns.ts';

/** What an article says for one settlement as the scene. */
export interface PlaceEvidence {
  readonly value: PlaceValue;
  /** Sums over its mentions: in the headline, as a dateline, in the text. */
  readonly headline: number;
  readonly dateline: number;
  readonly body: number;
  /** The mention below the headline that says most; the headline's where there is no other. */
  readonly mention: PlaceMention;
  /** Do the article's other places speak more for another region? Then it is likely a namesake. */
  readonly stranger: boolean;
  /** What the passage below the headline that says most for it says by itself. */
  readonly best: number;
}

/** What is read: an article, its mentions by sentence, and which sentences tell of something else. */
export interface PlaceReading {
  readonly annotated: Annotated;
  readonly mentionsOf: readonly (readonly Mention[])[];
  readonly gazetteer: Gazetteer;
  isBackground(sentence: Sentence): boolean;
}

/** Weights of one mention by its surroundings: "in X" or "X police" say where it was, a bare name or a home address little; "X police arrested" and "an X man" may be of another town. */
const WEIGHTS: Readonly<Record<Cue, number>> = { dateline: 1.4, scene: 1.5, body: 1.3, venue: 1.5, near: 0.9, catch: 0.25, people: 0.7, bare: 0.5, home: 0.3, away: 0.2, aftermath: 0.15 };

/** The headline and the first sentences tell of the event itself; what comes later may tell of anything. */
const HEADLINE_FACTOR = 1.2;
const LEAD_SENTENCES = 8;
const LATER_FACTOR = 0.5;
const BACKGROUND_FACTOR = 0.3;
/** A town whose state nothing else in the article speaks for is likely a namesake: a neighbourhood, a street, a surname. */
const STRANGER_FACTOR = 0.35;
/** So often named, a town that bears its name alone is no namesake. */
const OFTEN = 3;
const WELL_KNOWN = 100_000;

const isSettlement = (m: Mention): m is PlaceMention => m.type === 'place' && m.value.placeKind === 'city' && m.place.demonym === undefined && m.certainty !== 'guess';

/** The settlements of an article, the likeliest scene first. */
export function placeEvidence(reading: PlaceReading): readonly PlaceEvidence[] {
  const names = personNames(reading.mentionsOf);
  const votes = regionVotes(reading);
  const top = Math.max(0, ...votes.values());
  const regions = new Set([...votes].filter(([, count]) => count === top).map(([region]) => region));
  const seen = new Map<string, Entry>();
  const unread = unreadTowns(reading, top > 0 ? (value) => regions.has(regionKey(value)) : null);
  for (const sentence of reading.annotated.sentences) {
    for (const mention of [...(reading.mentionsOf[sentence.index] ?? []), ...unread.filter((m) => m.sentence === sentence.index)]) {
      if (!isSettlement(mention)) continue;
      const weighed = weigh(reading, sentence, mention, names);
      if (weighed === null) continue;
      const key = String(mention.value.geonameId ?? mention.value.name);
      seen.set(key, withMention(seen.get(key) ?? { headline: 0, dateline: 0, body: 0, best: -1, count: 0, mention }, mention, weighed));
    }
  }
  return [...seen.values()]
    .map(({ headline, dateline, body, mention, count, best }) => {
      const own = (votes.get(regionKey(mention.value)) ?? 0) < top ? namesakeIn(mention, reading, regions) : mention.value;
      const stranger = own === null && !(count >= OFTEN && (mention.certainty === 'sure' || mention.value.population > WELL_KNOWN));
      const factor = stranger ? STRANGER_FACTOR : 1;
      return { value: own ?? mention.value, headline: headline * factor, dateline: dateline * factor, body: body * factor, mention, stranger, best };
    })
    .sort((a, b) => total(b) - total(a) || a.mention.start - b.mention.start);
}

/** The town of that name in the region that the article speaks for; null where there is none. */
const namesakeIn = (mention: PlaceMention, { annotated, gazetteer }: PlaceReading, regions: ReadonlySet<string>): PlaceValue | null =>
  gazetteer.lookup(gazetteer.fold(annotated.text.slice(mention.start, mention.end))).find(({ value }) => value.placeKind === 'city' && regions.has(regionKey(value)))?.value ?? null;

/** A passage of the text is shown rather than the dateline. */
const DATELINE_SAYS = 0.4;

interface Entry { readonly headline: number; readonly dateline: number; readonly body: number; readonly best: number; readonly count: number; readonly mention: PlaceMention }

function withMention(entry: Entry, mention: PlaceMention, { weight, cue, headline }: Weighed): Entry {
  const says = headline ? 0 : cue === 'dateline' ? weight * DATELINE_SAYS : weight;
  const part = headline ? 'headline' : cue === 'dateline' ? 'dateline' : 'body';
  return { ...entry, count: entry.count + 1, [part]: entry[part] + weight, ...(says > entry.best ? { best: says, mention } : {}) };
}

const inText = (e: PlaceEvidence): number => e.dateline + e.body;
const total = (e: PlaceEvidence): number => e.headline + inText(e);

interface Weighed { readonly weight: number; readonly cue: Cue; readonly headline: boolean }

function weigh({ annotated, isBackground }: PlaceReading, sentence: Sentence, mention: PlaceMention, names: ReadonlySet<string>): Weighed | null {
  const kind = annotated.blocks[sentence.block]?.kind;
  if (kind === 'boilerplate' || kind === 'byline' || isStreet(annotated, mention)) return null;
  const headline = kind === 'headline';
  if (headline && isSiteName(annotated.text.slice(sentence.start, mention.start))) return null;
  const beside = cueOf(annotated, sentence, mention);
  const cue = beside === 'scene' && mention.value.population === 0 && isBehindAt(annotated, mention) ? 'bare' : beside;
  if (cue === null || (cue !== 'scene' && cue !== 'dateline' && names.has(annotated.text.slice(mention.start, mention.end).toLowerCase()))) return null;
  const factor = (headline ? HEADLINE_FACTOR : sentence.index <= LEAD_SENTENCES ? 1 : LATER_FACTOR) * (!headline && cue !== 'dateline' && isBackground(sentence) ? BACKGROUND_FACTOR : 1);
  return { weight: WEIGHTS[cue] * factor, cue, headline };
}

/** "Teen shot in X - Y Daily News", "... | KSLA News 12 Y": behind a bar or a spaced dash a headline names its site. */
const isSiteName = (before: string): boolean => /(?:\s[-–—|]|::|«)\s[^-–—|:«]*$/u.test(before);

/** Given names and surnames of the article's people: "Charlotte" and "Richardson" are then rather persons than towns. */
function personNames(mentionsOf: PlaceReading['mentionsOf']): ReadonlySet<string> {
  const people = mentionsOf.flat().filter((m): m is PersonMention => m.type === 'person' && m.person.given !== null);
  return new Set(people.flatMap(({ person }) => [person.surname.toLowerCase(), (person.given ?? '').toLowerCase()]));
}

const regionKey = ({ country, admin1 }: PlaceValue): string => `${country ?? ''}.${admin1 ?? ''}`;

/** What names of regions, counties and towns in the article speak for each first-level region, every name once. */
function regionVotes({ mentionsOf, annotated }: PlaceReading): Map<string, number> {
  const votes = new Map<string, number>();
  const counted = new Set<string>();
  for (const m of mentionsOf.flat()) {
    if (m.type !== 'place' || m.place.demonym || m.value.admin1 === null || annotated.blocks[annotated.sentences[m.sentence]?.block ?? -1]?.kind === 'boilerplate') continue;
    const { placeKind } = m.value;
    const weight = placeKind === 'region' ? 2 : placeKind === 'county' ? 1.5 : placeKind === 'city' ? (m.certainty === 'sure' ? 1 : 0.6) : 0;
    const key = `${m.value.geonameId ?? m.value.name}`;
    const repeated = counted.has(key);
    counted.add(key);
    votes.set(regionKey(m.value), (votes.get(regionKey(m.value)) ?? 0) + (repeated ? weight * 0.15 : weight));
  }
  return votes;
}

/** Towns nearer than this are one scene: a city, its suburbs and its neighbourhoods. */
const NEAR_KM = 40;
/** A scene that stands out weighs this much, and this much more than the next one elsewhere; where no other town is named, less will do. */
const LEAST_WEIGHT = 1.5;
const LEAD_OVER_NEXT = 1.3;
const LEAST_ALONE = 0.75;
const RIVAL_WEIGHT = 0.35;
/** A village that no list of towns holds may lend its name to a quarter of a city ("a Spring Branch teen"): one passage must put it at the scene. */
const LEAST_FOR_VILLAGE = 0.8;
/** The dateline of a follow-up may be the court's: its text must say this much beside it. */
const LEAST_BODY = 0.5;
/** What the text must say against a headline that names another town; what says less counts only where other articles bear the headline out. */
const AGAINST_HEADLINE = 1.6;
const AGAINST_HEADLINE_AT_ALL = 0.75;
/** Less than this says nothing. */
const LEAST_OF_ALL = 0.3;
/** Beside the heaviest name of a scene, a more populous town near it is named instead from this share of its weight on. */
const CITY_SHARE = 0.6;

/** A headline supports what the text says, as far as the text says it. */
const score = (e: PlaceEvidence): number => inText(e) + Math.min(e.headline, inText(e));

export interface Scene extends PlaceEvidence {
  /** Does the text by itself make it out, or is it only the likeliest of what is named? */
  readonly clear: boolean;
  /** Does the headline name another town, and not this one? */
  readonly againstHeadline: boolean;
}

/** The scene that the text below the headline makes out, or the likeliest of the towns it names; null where it names none in earnest. */
export function sceneOf(evidence: readonly PlaceEvidence[], gazetteer: Gazetteer, followUp: boolean): Scene | null {
  const [best] = [...evidence].sort((a, b) => score(b) - score(a));
  if (!best || best.stranger || score(best) < LEAST_OF_ALL) return null;
  const isNear = (e: PlaceEvidence): boolean => e === best || (gazetteer.distanceKm(e.value, best.value) ?? Infinity) < NEAR_KM;
  const near = evidence.filter(isNear);
  const named = near.filter((e) => score(e) >= score(best) * CITY_SHARE).sort((a, b) => b.value.population - a.value.population)[0] ?? best;
  if (near.every((e) => e.value.population === 0 && e.best < LEAST_FOR_VILLAGE)) return null;
  const far = evidence.filter((e) => !isNear(e));
  const body = near.reduce((sum, e) => sum + e.body, 0);
  const against = far.some((e) => e.headline > 0) && !near.some((e) => e.headline > 0);
  if ((against && body < AGAINST_HEADLINE_AT_ALL) || (followUp && body < LEAST_BODY)) return null;
  return { ...named, againstHeadline: against, clear: !(against && body < AGAINST_HEADLINE) && standsOut(near, far) };
}

function standsOut(near: readonly PlaceEvidence[], far: readonly PlaceEvidence[]): boolean {
  const weight = near.reduce((sum, e) => sum + score(e), 0);
  const next = Math.max(0, ...far.map(score));
  if (next < RIVAL_WEIGHT ? weight < LEAST_ALONE : weight < LEAST_WEIGHT || weight < next * LEAD_OVER_NEXT) return false;
  return true;
}
