/** Articles -> stories. Candidates share a rare feature (posting lists, never all pairs); the likest merge first, and a merge needs the average of its pairs. */
import type { Features } from './features.ts';

/** Two articles tell one story from this similarity on; where both tell of an event of a common kind, more is needed. */
const THRESHOLD = 2.3;
const ROUTINE_THRESHOLD = 3.2;
/** A round-up of several incidents has something in common with the reports of each. */
const SEVERAL_FACTOR = 1.4;
/** Whoever checks few articles together has chosen them. */
const ROUTINE_THRESHOLD_OF_FEW = 2.6;
/** Reports of a common kind of event that lie far apart in time and share neither the name of a person nor the day are hardly of one event. */
const APART_DAYS = 10;
const APART_FACTOR = 3;
/** Merging two groups needs this share of the threshold as the mean over their pairs, so that a chain of half-likes does not become a story. */
const MEAN_SHARE = 0.8;
const ROUTINE_MEAN_SHARE = 1;
/** Whoever checks so few articles together has chosen them: there one good link to an article of the story and a lower mean are enough. */
const FEW = 6;
const FEW_MEAN_SHARE = 0.7;
/** Somebody who names a draft and its sources says that they belong together: between those two sides this share of the bar is enough. */
const DRAFT_FACTOR = 0.6;
/** A feature of more articles than this brings nobody together. */
const MOST_ARTICLES = 60;
/** An article of more features than this (a chronicle, a list of cases) shares some with everybody. */
const HUB_MASS = 130;
/** A spokesman's name counts less than this. */
const NAMED_FROM = 0.8;
/** What a head of state's name counts for. */
const LEADER_FACTOR = 0.2;
/** From this many articles on, the more articles share a feature, the less it counts. */
const COMMON_FROM = 6;
/** Publication within days of one another supports what else they share; distance in time says nothing, since old stories come back as new. */
const CLOSE_DAYS = 4;
const NEAR_DAYS = 20;
const CLOSE_BONUS = 0.7;
const NEAR_BONUS = 0.35;
/** Reports that give their incident one day and name one place are rather of one incident; in a big city, whose name weighs less, that is weaker. (Twice as much joined incidents of one town and day.) */
const SAME_DAY_PLACE = 1.2;
const SAME_DAY_BIG_CITY = 0.6;
/** A shared town and time of day, whichever days the two give. */
const SAME_HOUR = 0.6;
const HOUR_WITHIN = 20;
/** So are those that tell of it alike; one may have the wrong town. */
const SAME_DAY_ALIKE = 1;
const ALIKE = 1;
/** What a shared town or street weighs at least; a big city weighs less. */
const TOWN = 0.5;
/** Another day speaks against one incident, but does not outweigh names; of reports of the same days it may be the error that is looked for, and says nothing. */
const OTHER_DAY = 1.6;
const OTHER_DAY_FROM = 1;
/** Where few reports are checked, and they come out together, days of one week in one town are rather one day that slipped. */
const NEAR_DAY_PLACE = 0.3;
const SLIP_DAYS = 6;
/**
 * Whoever checks a handful of articles of the same weeks has chosen reports of one thing, unless both tell of a common kind of event, of which a week has several.
 * There one link to any article of the story is enough: a blog may name nobody whom the agency names.
 */
const CHOSEN_THRESHOLD = 0.6;
/** Without this much shared, the date of publication counts for nothing. */
const BONUS_FROM = 1;
/** Proper names and words add up to at most this much: long articles share many. */
const NAME_CAP = 4;
const WORD_CAP = 2.4;
/** Likewise what they tell of their incidents; in a large collection many incidents are told alike, and there it says nothing. */
const PARTICULAR_CAP = 2;

/** `tied` where they share the full name of somebody they speak of, or give their incidents one day. */
interface Pair { readonly a: number; readonly b: number; readonly score: number; readonly tied: boolean }

/** Story number of each article; numbers follow the order of the articles. `drafts` are the articles under check, where the others were named as their sources. */
export function clusterStories(features: readonly Features[], drafts: ReadonlySet<number> = new Set()): number[] {
  const lenience = (pair: Pair): number => (drafts.has(pair.a) === drafts.has(pair.b) ? 1 : DRAFT_FACTOR);
  const pairs = scorePairs(features);
  const group = features.map((_, i) => i);
  const members = features.map((_, i) => [i]);
  const score: Scores = { count: features.length, byPair: new Map(pairs.map((p) => [pairKey(p.a, p.b, features.length), p.score])) };
  for (const pair of [...pairs].filter((p) => p.score >= threshold(p, features) * lenience(p)).sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    const [g, h] = [group[pair.a] ?? 0, group[pair.b] ?? 0];
    if (g === h || meanScore(members[g] ?? [], members[h] ?? [], score) < base(pair, features) * lenience(pair) * meanShare(pair, features)) continue;
    const [keep, drop] = g < h ? [g, h] : [h, g];
    for (const i of members[drop] ?? []) group[i] = keep;
    members[keep] = [...(members[keep] ?? []), ...(members[drop] ?? [])];
    members[drop] = [];
  }
  return renumber(group);
}

const isRoutine = ({ a, b }: Pair, features: readonly Features[]): boolean => features[a]?.routine === true && features[b]?.routine === true;
const meanShare = (pair: Pair, features: readonly Features[]): number => (isChosen(pair, features) ? 0 : features.length <= FEW ? FEW_MEAN_SHARE : isRoutine(pair, features) ? ROUTINE_MEAN_SHARE : MEAN_SHARE);
const isSeveral = ({ a, b }: Pair, features: readonly Features[]): boolean => features[a]?.several === true || features[b]?.several === true;
/** False where the day of publication of either is not known. */
const isChosen = (pair: Pair, features: readonly Features[]): boolean =>
  features.length <= FEW && !isRoutine(pair, features) && !isSeveral(pair, features) && Math.abs((features[pair.a]?.published ?? Number.NaN) - (features[pair.b]?.published ?? Number.NaN)) <= NEAR_DAYS;

function base(pair: Pair, features: readonly Features[]): number {
  if (isChosen(pair, features)) return CHOSEN_THRESHOLD;
  if (isSeveral(pair, features)) return ROUTINE_THRESHOLD * SEVERAL_FACTOR;
  return isRoutine(pair, features) ? (features.length <= FEW ? ROUTINE_THRESHOLD_OF_FEW : ROUTINE_THRESHOLD) : THRESHOLD;
}

function threshold(pair: Pair, features: readonly Features[]): number {
  const days = Math.abs((features[pair.a]?.published ?? 0) - (features[pair.b]?.published ?? 0));
  return base(pair, features) * (days > APART_DAYS && (isSeveral(pair, features) || (isRoutine(pair, features) && !pair.tied)) ? APART_FACTOR : 1);
}

/** One number for two of `count` articles, whichever comes first. */
const pairKey = (a: number, b: number, count: number): number => Math.min(a, b) * count + Math.max(a, b);

interface Scores { readonly count: number; readonly byPair: ReadonlyMap<number, number> }

function meanScore(a: readonly number[], b: readonly number[], { count, byPair }: Scores): number {
  let sum = 0;
  for (const i of a) for (const j of b) sum += byPair.get(pairKey(i, j, count)) ?? 0;
  return a.length === 0 || b.length === 0 ? 0 : sum / (a.length * b.length);
}

function renumber(group: readonly number[]): number[] {
  const order = new Map<number, number>();
  return group.map((g) => {
    if (!order.has(g)) order.set(g, order.size);
    return order.get(g) ?? 0;
  });
}

/** Similarities of all pairs that share a feature rare enough to count. */
function scorePairs(features: readonly Features[]): Pair[] {
  const postings = new Map<string, number[]>();
  for (const [i, f] of features.entries()) for (const key of f.weights.keys()) {
    const list = postings.get(key);
    if (list) list.push(i);
    else postings.set(key, [i]);
  }
  const few = features.length <= FEW;
  const masses = features.map((f) => [...f.weights.values()].reduce((sum, weight) => sum + weight, 0));
  const leaders = new Set(features.flatMap((f) => f.leaders));
  const sums = new Map<number, { a: number; b: number; strong: number; names: number; words: number; particulars: number; people: number; places: number }>();
  for (const [key, list] of [...postings].sort(([x], [y]) => (x < y ? -1 : 1))) {
    if (list.length < 2 || list.length > MOST_ARTICLES) continue;
    const factor = (list.length <= COMMON_FROM ? 1 : Math.sqrt(COMMON_FROM / list.length)) * (isLeader(key, leaders) ? LEADER_FACTOR : 1);
    for (let x = 0; x < list.length; x += 1) {
      for (let y = x + 1; y < list.length; y += 1) {
        const [a, b] = [list[x] ?? 0, list[y] ?? 0];
        const id = pairKey(a, b, features.length);
        let sum = sums.get(id);
        if (!sum) sums.set(id, (sum = { a, b, strong: 0, names: 0, words: 0, particulars: 0, people: 0, places: 0 }));
        const weight = Math.min(features[a]?.weights.get(key) ?? 0, features[b]?.weights.get(key) ?? 0) * factor;
        if (key.startsWith('name:')) sum.names += weight;
        else if (key.startsWith('particular:')) sum.particulars += weight;
        else if (key.startsWith('ordinary:') || key.startsWith('everyday:')) sum.words += weight;
        else sum.strong += weight;
        if (key.startsWith('person:')) sum.people += weight;
        if (key.startsWith('place:') || key.startsWith('placename:')) sum.places = Math.max(sum.places, Math.min(features[a]?.weights.get(key) ?? 0, features[b]?.weights.get(key) ?? 0));
      }
    }
  }
  return [...sums.values()].map(({ a, b, strong, names, words, particulars: alike, people, places }) => {
    const particulars = few ? Math.min(alike, PARTICULAR_CAP) : 0;
    const score = (strong + Math.min(names, NAME_CAP) + Math.min(words, WORD_CAP) + particulars) * Math.min(1, HUB_MASS / Math.max(masses[a] ?? 0, masses[b] ?? 0));
    return { a, b, tied: people >= NAMED_FROM || (few && daysApart(features[a], features[b]) < 0), score: score + (score < BONUS_FROM ? 0 : timeBonus(features[a]?.published ?? null, features[b]?.published ?? null)) + dayEvidence(features[a], features[b], { places, particulars, few }) };
  });
}

const isLeader = (key: string, leaders: ReadonlySet<string>): boolean => leaders.size > 0 && /^(?:rare|name|person):/.test(key) && leaders.has(key.slice(key.indexOf(':') + 1).split(' ').at(-1) ?? '');

/** Days between the days that two reports give their incidents, below zero for one day; NaN where one gives none. */
const daysApart = (a: Features | undefined, b: Features | undefined): number => (a?.day && b?.day ? Math.max(a.day.low, b.day.low) - Math.min(a.day.high, b.day.high) : Number.NaN);

/** What the days that two reports give their incidents say, for or against one incident. */
function dayEvidence(a: Features | undefined, b: Features | undefined, { places, particulars, few }: { readonly places: number; readonly particulars: number; readonly few: boolean }): number {
  if (!a || !b) return 0;
  const apart = daysApart(a, b);
  const hour = sameHour(a, b) && places >= TOWN ? SAME_HOUR : 0;
  if (apart < 0) return hour + (places >= TOWN ? SAME_DAY_PLACE : places > 0 ? SAME_DAY_BIG_CITY : particulars >= ALIKE ? SAME_DAY_ALIKE : 0);
  if (few && apart >= 0 && apart <= SLIP_DAYS && places >= TOWN && Math.abs((a.published ?? NaN) - (b.published ?? NaN)) <= CLOSE_DAYS) return hour + NEAR_DAY_PLACE;
  return apart >= OTHER_DAY_FROM && a.published !== null && b.published !== null && Math.abs(a.published - b.published) > CLOSE_DAYS ? hour - OTHER_DAY : hour;
}

/** Do both give their incident one time of day? */
const sameHour = (a: Features, b: Features): boolean => a.hour !== null && b.hour !== null && Math.abs(a.hour - b.hour) <= HOUR_WITHIN;

function timeBonus(a: number | null, b: number | null): number {
  if (a === null || b === null) return 0;
  const days = Math.abs(a - b);
  return days <= CLOSE_DAYS ? CLOSE_BONUS : days <= NEAR_DAYS ? NEAR_BONUS : 0;
}
