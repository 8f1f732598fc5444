/**
 * Figures of two articles that are surely of one thing, however they are worded: one frame (what is stated), one bearer, the same limits, and each
 * article with no other such figure. What may move, be guessed at or be told by two speakers is left out.
 */
import { BORNE_BY_NOBODY, COUNTED_BY_ATTRIBUTE, FLEETING, PERSONAL } from '../lexicon/en/attributes.ts';
import { COMMON_HEADS } from '../lexicon/en/figure-words.ts';
import { GATHERED, GUST_FACTOR, HOUSES, MOVING_HEADS, OF_THE_EVENT, ONE_PRICE } from '../lexicon/en/figure-frames.ts';
import { WEAK_WORDS } from '../lexicon/en/synonyms.ts';
import type { Bearer, Claim, FigureFrame } from '../model/claim.ts';
import type { TimeBounds } from '../model/value/time.ts';
import { type QuantityValue, statedNumber } from '../model/value/quantity.ts';
import { sameBearer, sameMarks } from './figure-bearers.ts';
import { valuesAgree } from './figure-likeness.ts';
import { slipStrength } from './slips.ts';

/** Values this many times apart are of one thing only where the bearer is the same beyond doubt. */
const NEAR = 4;
const FAR = 12;
/** Counts below this meet by chance unless the bearer is the same beyond doubt. */
const SMALL = 10;

/** `own` and `other` are the figures of the kind in the two articles. */
export function isSurelyOne(a: Claim, b: Claim, own: readonly Claim[], other: readonly Claim[]): boolean {
  const [x, y] = [a.subject.frame, b.subject.frame];
  if (!x || !y || a.value.kind !== 'quantity' || b.value.kind !== 'quantity' || valuesAgree(a.value, b.value)) return false;
  const frames = framesOf(a).filter((name) => framesOf(b).includes(name));
  if (isOfHouse(a) || isOfHouse(b)) return isOfHouse(a) && isOfHouse(b) && isOnly(a, own.filter(isOfHouse), frames) && isOnly(b, other.filter(isOfHouse), frames);
  if (frames.length === 0 && isStrongGust(a, b)) frames.push('gust');
  if (a.measure !== 'count' && a.subject.span && b.subject.span && a.subject.core !== b.subject.core) return false;
  if (frames.length === 0 || !isComparable(a, b) || !sameMarks(x, y)) return false;
  const ofEvent = frames.some((name) => OF_THE_EVENT.has(name));
  const bearer = bearersOf(x, y, ofEvent);
  if (bearer === 'other' || !isLikelySize(a, b, a.value, b.value, bearer === 'same')) return false;
  const byNoun = frames.every((name) => name.startsWith('of '));
  if (byNoun && (bearer !== 'same' || a.subject.attribute?.name !== b.subject.attribute?.name)) return false;
  if ((bearer === 'unknown' || byNoun) && !ofEvent && !meets(a, b)) return false;
  return isOnly(a, own.filter((one) => !isOfHouse(one)), frames) && isOnly(b, other.filter((one) => !isOfHouse(one)), frames);
}

/** "the 65-seat parliament", "38 of the 67 seats": how many there are in all. */
const isOfHouse = ({ subject: { core, frame } }: Claim): boolean => core === 'seat' && frame !== undefined && (frame.ofWhole || HOUSES.has(frame.bearer?.key ?? ''));

/** "Winds reached 90 km/h", "gusts of 190": no gust is so much stronger than the wind that a report thinks worth telling. */
function isStrongGust(a: Claim, b: Claim): boolean {
  const [wind, gust] = a.subject.attribute?.name === 'gust' ? [b, a] : [a, b];
  if (wind.subject.attribute?.name !== 'wind' || gust.subject.attribute?.name !== 'gust' || wind.value.kind !== 'quantity' || gust.value.kind !== 'quantity' || !wind.value.si || !gust.value.si) return false;
  return gust.value.si.low > wind.value.si.high * GUST_FACTOR;
}

/** What an event has once is nobody's: the volcano sends the ash, and the column rises. */
function bearersOf(x: FigureFrame, y: FigureFrame, ofEvent: boolean): ReturnType<typeof sameBearer> {
  const found = sameBearer(x.bearer, y.bearer);
  return found === 'other' && ofEvent && (x.bearer?.kind === 'thing' || y.bearer?.kind === 'thing') ? 'unknown' : found;
}

/** What a figure may state: its attributes, all ways of naming a price being one; for counts and complements the noun. */
function framesOf({ measure, subject: { attribute, core, frame } }: Claim): string[] {
  const names = (attribute === undefined ? [] : attribute.cost <= ADJACENT ? [attribute.name] : attribute.beside).map((name) => ONE_PRICE.get(name) ?? name);
  if (measure === 'count') return [...names.filter((name) => COUNTED_BY_ATTRIBUTE.has(name)), ...(core && !WEAK_WORDS.has(core) ? [`of ${core}`] : [])];
  if (measure === 'speed') return names.length > 0 ? names : ['speeding'];
  return names.length > 0 ? names : frame?.attributive === true ? [ATTRIBUTIVE[measure] ?? ''] : core ? [`of ${core}`] : [];
}

/** An attribute's word so near says alone what is stated. */
const ADJACENT = 1;

/** What a figure says that stands before its bearer: "the 40-kilogram hoard". */
const ATTRIBUTIVE: Readonly<Record<string, string>> = { mass: 'weight', length: 'long', money: 'price' };

/** Of one modality (a price that is expected may be told as one that is), of no change, not told by two speakers, not of what moves from hour to hour. */
function isComparable(a: Claim, b: Claim): boolean {
  if ([a, b].some(({ modality }) => modality !== 'asserted' && modality !== 'expected')) return false;
  if ([a, b].some(({ value, revised }) => revised || (value.kind === 'quantity' && (value.change === 'up' || value.change === 'down')))) return false;
  if (a.measure !== 'percent' && isPart(a) !== isPart(b) && !(a.subject.core === 'seat' && b.subject.core === 'seat')) return false;
  if (a.attribution && b.attribution && a.attribution.key !== b.attribution.key) return false;
  const [p, q] = [a.subject.attribute, b.subject.attribute];
  if (p && q && (isPersonal(p.name) || isPersonal(q.name)) && !isOneOwner(a.subject.frame?.bearer ?? null, b.subject.frame?.bearer ?? null)) return false;
  if ([p, q].some((one) => one && GROWING.has(one.name)) && a.asOf?.beginLow !== b.asOf?.beginLow) return false;
  if ([p, q].some((one) => one && FLEETING.has(one.name)) && a.event?.class !== 'storm') return false;
  if (!sameWindow(a.scope.period, b.scope.period) || (LIMITED.has(a.measure) && !sameLimits(p?.places ?? [], q?.places ?? []))) return false;
  return a.measure !== 'count' || !isMoving(a, b);
}

/** What is raised from one day to the next. */
const GROWING: ReadonlySet<string> = new Set(['reward', 'burned', 'flooded', 'ransom']);
/** One bearer beyond doubt; "the probe" may stand for its name, "the man" for anybody's. */
const isOneOwner = (x: Bearer | null, y: Bearer | null): boolean => sameBearer(x, y) === 'same' || (sameBearer(x, y) === 'likely' && x?.kind !== 'person' && y?.kind !== 'person');
const isPersonal = (name: string): boolean => PERSONAL.has(name) && !OF_THE_EVENT.has(name);

const isPart = ({ scope: { part } }: Claim): boolean => part === 'part' || part === 'others';

/** A count that grows with the days, or that anybody may have counted at another hour. */
function isMoving(a: Claim, b: Claim): boolean {
  const head = a.subject.core ?? '';
  if (GATHERED.has(head)) return sameBearer(a.subject.frame?.bearer ?? null, b.subject.frame?.bearer ?? null) !== 'same';
  if (MOVING_HEADS.has(head) || (COMMON_HEADS.has(head) && !BORNE_BY_NOBODY.has(a.subject.attribute?.name ?? '') && !COUNTED_BY_ATTRIBUTE.has(a.subject.attribute?.name ?? ''))) return true;
  return a.asOf !== null && b.asOf !== null && a.asOf.beginLow !== b.asOf.beginLow;
}

function isLikelySize(a: Claim, b: Claim, x: QuantityValue, y: QuantityValue, sure: boolean): boolean {
  if (slipStrength(a, b) > 0) return true;
  const [p, q] = [x.si ? (x.si.low + x.si.high) / 2 : statedNumber(x), y.si ? (y.si.low + y.si.high) / 2 : statedNumber(y)];
  if (!(p > 0 && q > 0) || !Number.isFinite(p) || !Number.isFinite(q)) return false;
  if (a.measure === 'count' && !sure && Math.min(p, q) < SMALL) return false;
  return Math.max(p, q) / Math.min(p, q) <= (sure ? FAR : NEAR);
}

/** A word or a name that both clauses have, beside the words of the frame. */
function meets({ subject: { frame: x, core } }: Claim, { subject: { frame: y } }: Claim): boolean {
  if (!x || !y) return false;
  if (x.names.length > 0 && y.names.length > 0) return x.names.some((name) => y.names.includes(name));
  return x.heads.some((word) => !WEAK_WORDS.has(word) && word !== core && y.heads.includes(word));
}

/** Neither names a window, or both the same. */
const sameWindow = (x: TimeBounds | null, y: TimeBounds | null): boolean => x === y || (x !== null && y !== null && x.beginLow === y.beginLow && x.endHigh === y.endHigh);

/** Measures that differ from town to town; the price or the length of a thing is what it is wherever it stands. */
const LIMITED: ReadonlySet<string> = new Set(['percent', 'count', 'speed', 'temperature', 'volume']);

/** Neither is limited to a place, or both to one. */
const sameLimits = (x: readonly string[], y: readonly string[]): boolean => (x.length === 0 && y.length === 0) || x.some((one) => y.includes(one));

/** Has its article no other value of the frame that could be of the same bearer? */
const isOnly = (claim: Claim, own: readonly Claim[], frames: readonly string[]): boolean => own.every((one) => one === claim
  || sameBearer(one.subject.frame?.bearer ?? null, claim.subject.frame?.bearer ?? null) === 'other'
  || !framesOf(one).some((name) => frames.includes(name))
  || (one.value.kind === 'quantity' && claim.value.kind === 'quantity' && valuesAgree(one.value, claim.value)));
