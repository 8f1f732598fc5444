/** How likely two figures of one story are of one thing: evidence for it, added up in points; below a threshold they are never compared. */
import { BORNE_BY_NOBODY, COUNTED_BY_ATTRIBUTE, FLEETING, OF_ONE_DAY, OF_THE_REST, STEADY } from '../lexicon/en/attributes.ts';
import { COMMON_HEADS } from '../lexicon/en/figure-words.ts';
import { WEAK_WORDS } from '../lexicon/en/synonyms.ts';
import type { Claim } from '../model/claim.ts';
import { attributeLikeness, isOneAttribute } from './attribute-likeness.ts';
import { framesPart } from './figure-bearers.ts';
import { MINUTES_A_DAY, civilFromDays } from '../model/value/calendar.ts';
import { type QuantityValue, statedNumber } from '../model/value/quantity.ts';
import { type TimeBounds, boundsOverlap } from '../model/value/time.ts';
import { slipStrength } from './slips.ts';

/** Points. A head noun says most, then what both sentences tell of it; a measure that an article uses once is hard to mistake. */
const CORE = 1.4;
const COMMON_CORE = 0.4;
const OTHER_THING = -2;
const STRONG_WORD = 0.8;
/** The class of an event told beside both; its word may have counted already. */
const SAME_EVENT = 0.5;
const WEAK_WORD = 0.15;
const CONTEXT_WORD = 0.3;
const SAME_PER = 0.5;
const SAME_LIMIT = 1;
const SAME_WINDOW = 0.9;
const OTHER_WINDOW = -1.5;
const ONE_WINDOW = -0.3;
const SLIP = 1.3;
/** Values this many times apart, without a slip that explains it, are seldom of one thing. */
const FAR = 3;
const FAR_APART = -0.6;
const VERY_FAR = 8;
const VERY_FAR_APART = -1.2;
const BEYOND = 20;
/** Areas in two reports of land that changes hands are mostly of that land. */
const LAND_TAKEN = 0.5;
const TAKING: ReadonlySet<string> = new Set(['capture', 'withdrawal', 'occupation', 'offensive', 'war']);
/** Words that many figures of the article have beside them tell little of any one of them. */
const FREQUENT_FACTOR = 0.4;

/** From here on two figures that differ are held against each other. */
const THRESHOLD = 2.6;
/** The same for counts below twenty and for nouns that turn up in every text. */
const SMALL_THRESHOLD = 4.6;
/** Slips of fewer digits than this say nothing of people, whose small numbers meet by chance. */
const SLIP_OF_NOTE = 0.75;
const SMALL = 30;
/** Figures that agree are taken for one from here on. */
const AGREEING_THRESHOLD = 0.6;
const AGREEING_BONUS = 1.5;

export interface Pair {
  readonly a: Claim;
  readonly b: Claim;
  /** How many figures each article has that could be meant (measure, for counts the noun). */
  readonly rivals: number;
  /** Words that stand beside many figures of either article. */
  readonly frequent: ReadonlySet<string>;
}

/** Do their words say outright that two figures are of two things: another part, window, year, moment, town, attribute or bearer, or a count that grew from one report to the next? */
export function saysApart(a: Claim, b: Claim): boolean {
  const slip = slipStrength(a, b);
  if (a.scope.per !== b.scope.per || a.scope.group !== b.scope.group || isTwoForecasts(a, b) || attributeLikeness(a.subject.attribute, b.subject.attribute) < 0 || isOfTwoWindows(a, b) || yearsApart(a, b)) return true;
  if (slip > 0) return false;
  return isPart(a) !== isPart(b) || isParted(a, b) || namesApart(a, b) || (a.measure === 'count' && !isSteady(a, b) && isMovingCount(a, b));
}

const isOfTwoWindows = (a: Claim, b: Claim): boolean => isOfTwoMoments(a, b) || apart(a.scope.period, b.scope.period) || inTwoTowns(a, b);

/** Figures of two windows or moments, of two towns on one day, or of another year past, are two whatever their digits. */
export const isOfOtherTime = (a: Claim, b: Claim): boolean => isOfTwoWindows(a, b) || pastYearsIn(a) !== pastYearsIn(b);

/** Another year is named beside one of them. */
const yearsApart = (a: Claim, b: Claim): boolean => yearsIn(a) !== yearsIn(b);
const pastYearsIn = (claim: Claim): string => yearsIn(claim).split(' ').filter((year) => claim.asOf !== null && Number(year.slice(0, 4)) < yearOf(claim.asOf.beginLow)).join(' ');
const yearOf = (minutes: number): number => civilFromDays(Math.floor(minutes / MINUTES_A_DAY)).year;
const yearsIn = ({ subject: { frame } }: Claim): string => (frame?.marks ?? []).filter((mark) => /^\d/.test(mark)).join(' ');

/** The clauses of both name somebody or something, and nothing in common. */
function namesApart({ subject: { frame: x } }: Claim, { subject: { frame: y } }: Claim): boolean {
  return x !== undefined && y !== undefined && x.names.length > 0 && y.names.length > 0 && !x.names.some((name) => y.names.includes(name));
}

/** 0 where they are not to be compared; else the evidence, the agreement of the values included: the reading with the fewest contradictions is likeliest. `slack` lowers the threshold. */
export function likeness(pair: Pair, slack = 0): number {
  const { a, b } = pair;
  if (a.value.kind !== 'quantity' || b.value.kind !== 'quantity' || !sameScope(a, b) || a.modality !== b.modality || isTwoForecasts(a, b)) return 0;
  const attribute = attributeLikeness(a.subject.attribute, b.subject.attribute);
  const core = coreLikeness(a, b);
  if (attribute < 0 || isOfTwoMoments(a, b) || core <= OTHER_THING || apart(a.scope.period, b.scope.period) || inTwoTowns(a, b)) return 0;
  const topic = core + attribute + sharedWords(pair);
  const evidence = topic + rarity(pair) + (isLandTaken(a, b) ? Math.max(window(a, b), ONE_WINDOW) : window(a, b)) + (a.scope.per !== '' ? SAME_PER : 0) + (a.scope.group === 'limit' ? SAME_LIMIT : 0);
  if (valuesAgree(a.value, b.value)) return topic >= AGREEING_THRESHOLD || evidence >= THRESHOLD ? evidence + AGREEING_BONUS : 0;
  const slip = slipStrength(a, b);
  if (slip === 0 && isParted(a, b)) return 0;
  if (a.measure === 'count' && slip < 0.5 && !isSteady(a, b) && isMovingCount(a, b)) return 0;
  if (slip === 0 && timesApart(a.value, b.value) >= BEYOND) return 0;
  const score = evidence + (isLandTaken(a, b) ? LAND_TAKEN : 0) + (slip > 0 ? SLIP * Math.min(slip, 1.6) : gap(a.value, b.value));
  return score >= thresholdOf(a, b, slip, attribute > 0) - slack ? score : 0;
}

/** Their frames are of two bearers, or set other limits. Who is given so much a day, what is left, and who counts things ("police found 39") is worded in many ways. */
function isParted({ measure, subject: x, scope }: Claim, { subject: y }: Claim): boolean {
  const [p, q] = [x.attribute?.name ?? '', y.attribute?.name ?? ''];
  if ((p !== q && isRoom(x) !== isRoom(y)) || (p !== q && COUNTED_BY_ATTRIBUTE.has(p) && COUNTED_BY_ATTRIBUTE.has(q))) return true;
  // "18 square kilometres of stubble": whoever walks it, it is one stubble.
  if (measure !== 'count' && x.span && y.span && x.core !== '' && x.core === y.core) return false;
  return !OF_THE_REST.has(p) && framesPart(x.frame, y.frame, scope.per === '' && !BORNE_BY_NOBODY.has(p) && (measure !== 'count' || [x, y].every(({ frame }) => frame?.bearer?.kind === 'name' || frame?.bearer?.kind === 'person')));
}

/** "built for 300 pupils": how many there could be. */
const isRoom = ({ frame }: Claim['subject']): boolean => frame?.marks.includes('room') === true;

/** Wind and weather of two moments, unless they are the event, or both sides name the window. */
const isOfTwoMoments = (a: Claim, b: Claim): boolean => [a, b].every((c) => FLEETING.has(c.subject.attribute?.name ?? '')) && a.event?.class !== 'storm' && window(a, b) <= 0;

/** Two who look ahead may expect different things. */
const isTwoForecasts = (a: Claim, b: Claim): boolean => a.modality === 'expected' && a.attribution?.key !== b.attribution?.key && a.attribution !== null && b.attribution !== null;

const sameScope = (a: Claim, b: Claim): boolean => a.scope.per === b.scope.per && a.scope.group === b.scope.group && (isPart(a) === isPart(b) || isShareOfWhole(a, b));
/** "38 of the 67 seats" is what the party has. */
const isShareOfWhole = (a: Claim, b: Claim): boolean => a.subject.attribute?.name === 'seats won' && b.subject.attribute?.name === 'seats won';
const isPart = ({ scope: { part } }: Claim): boolean => part === 'part' || part === 'others';

const isSteady = (a: Claim, b: Claim): boolean => [a, b].every((c) => STEADY.has(c.subject.attribute?.name ?? ''));

/**
 * A count may grow from one report to the next, and speakers who are named may count differently; only a slip is then worth showing. What is still missing
 * may only become less, and who came on one day neither.
 */
function isMovingCount(a: Claim, b: Claim): boolean {
  if (a.attribution && b.attribution && a.attribution.key !== b.attribution.key) return true;
  if (a.value.kind !== 'quantity' || b.value.kind !== 'quantity' || !a.asOf || !b.asOf) return false;
  const attribute = a.subject.attribute?.name === b.subject.attribute?.name ? (a.subject.attribute?.name ?? '') : '';
  if (OF_ONE_DAY.has(attribute)) return false;
  const [x, y] = OF_THE_REST.has(attribute) ? [statedNumber(b.value), statedNumber(a.value)] : [statedNumber(a.value), statedNumber(b.value)];
  return (a.asOf.endHigh <= b.asOf.beginLow && y > x) || (b.asOf.endHigh <= a.asOf.beginLow && x > y);
}

function thresholdOf(a: Claim, b: Claim, slip: number, sameAttribute: boolean): number {
  if (a.measure !== 'count' || a.value.kind !== 'quantity' || b.value.kind !== 'quantity') return THRESHOLD;
  const small = Math.max(statedNumber(a.value), statedNumber(b.value)) < SMALL;
  if (small) return SMALL_THRESHOLD;
  return COMMON_HEADS.has(a.subject.core ?? '') && slip < SLIP_OF_NOTE && !sameAttribute && window(a, b) < SAME_WINDOW ? SMALL_THRESHOLD - 0.4 : THRESHOLD;
}

/** Head nouns that agree are evidence; head nouns that differ rule it out for counts, and speak against it for measures ("of barley", "of steel"). */
function coreLikeness(a: Claim, b: Claim): number {
  const [x, y] = [a.subject.core ?? '', b.subject.core ?? ''];
  if (a.measure === 'count') return x !== '' && x === y ? (WEAK_WORDS.has(x) || COMMON_HEADS.has(x) ? COMMON_CORE : CORE) : isOneAttribute(a, b) ? COMMON_CORE : OTHER_THING;
  if (x === '' || y === '') return x !== '' && b.subject.words.includes(x) ? STRONG_WORD / 2 : 0;
  if (x === y) return WEAK_WORDS.has(x) ? COMMON_CORE : CORE;
  if (b.subject.words.includes(x) || a.subject.words.includes(y)) return 0.6;
  // "eight litres of water", "two litres of oil": what both say in so many words.
  return a.subject.span && b.subject.span ? OTHER_THING : -1;
}

function sharedWords({ a, b, frequent }: Pair): number {
  let sum = 0;
  const near = new Set(b.subject.words);
  const far = new Set(b.subject.context ?? []);
  const core = a.subject.core ?? '';
  const factor = (word: string): number => (frequent.has(word) ? FREQUENT_FACTOR : 1);
  for (const word of a.subject.words) {
    if (word === core && b.subject.core === core) continue;
    if (near.has(word)) sum += WEAK_WORDS.has(word) ? WEAK_WORD : (word.startsWith('event:') ? SAME_EVENT : STRONG_WORD) * factor(word);
    else if (far.has(word) && !WEAK_WORDS.has(word)) sum += CONTEXT_WORD * factor(word);
  }
  for (const word of a.subject.context ?? []) if (near.has(word) && !WEAK_WORDS.has(word)) sum += CONTEXT_WORD * factor(word);
  return sum;
}

/** The fewer figures of the kind the two articles have, the likelier they are one. */
function rarity({ a, rivals }: Pair): number {
  const top = a.measure === 'count' ? 0.5 : a.measure === 'percent' || a.measure === 'length' ? 0.7 : 1;
  return rivals <= 1 ? top : rivals === 2 ? top * 0.7 : rivals <= 4 ? top * 0.4 : 0;
}

/** A crowd is at one place: the events beside both are placed in two towns. */
function inTwoTowns(a: Claim, b: Claim): boolean {
  const [x, y] = [a.event?.place, b.event?.place];
  return OF_ONE_DAY.has(a.subject.attribute?.name ?? '') && x?.placeKind === 'city' && y?.placeKind === 'city' && x.geonameId !== y.geonameId;
}

/** Their windows are for the rule to weigh: it lists them among what may explain a difference. */
const isLandTaken = (a: Claim, b: Claim): boolean => a.measure === 'area' && TAKING.has(a.event?.class ?? '') && TAKING.has(b.event?.class ?? '');

function gap(a: QuantityValue, b: QuantityValue): number {
  const times = timesApart(a, b);
  return times >= VERY_FAR ? VERY_FAR_APART : times >= FAR ? FAR_APART : 0;
}

function timesApart(a: QuantityValue, b: QuantityValue): number {
  const [x, y] = [a, b].map((v) => middle(interval(v)) ?? statedNumber(v));
  return x === undefined || y === undefined || x <= 0 || y <= 0 ? 1 : Math.max(x, y) / Math.min(x, y);
}

/** Null where one side is open. */
const middle = ({ low, high }: { low: number; high: number }): number | null => (Number.isFinite(low) && Number.isFinite(high) ? (low + high) / 2 : Number.isFinite(low) ? low : Number.isFinite(high) ? high : null);

const CLOSE = 3 * 1440;

function window(a: Claim, b: Claim): number {
  const [x, y] = [a.scope.period, b.scope.period];
  if (!x || !y) return x === y ? 0 : ONE_WINDOW;
  return sameWindow(x, y) ? SAME_WINDOW : OTHER_WINDOW;
}

/** Two windows that have no day in common cover two figures. */
const apart = (x: TimeBounds | null, y: TimeBounds | null): boolean => x !== null && y !== null && !boundsOverlap(x, y);

const near = (p: number, q: number): boolean => p === q || Math.abs(p - q) <= CLOSE;

function sameWindow(x: TimeBounds, y: TimeBounds): boolean {
  return near(x.beginLow, y.beginLow) && (near(x.endHigh, y.endHigh) || x.endHigh === Number.POSITIVE_INFINITY || y.endHigh === Number.POSITIVE_INFINITY);
}

const interval = (v: QuantityValue): { low: number; high: number } => v.si ?? { low: v.low, high: v.high };

export function valuesAgree(a: QuantityValue, b: QuantityValue): boolean {
  const [x, y] = [interval(a), interval(b)];
  // Percentages are as exact as they are stated: 52.3 is not 53.2, though a fiftieth of either lies between them.
  const slack = a.role === 'percent' && b.role === 'percent' ? 1 : 1.02;
  return x.low <= y.high * slack + 1e-9 && y.low <= x.high * slack + 1e-9;
}
