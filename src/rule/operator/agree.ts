/** Can two terms be one value? The question behind `overlaps`, `equals` and `different`, by kind of term. */
import type { ClockTerm, PlaceTerm, QuantityTerm, Term, TextTerm, TimeTerm } from '../value/term.ts';
import { KIND_NAMES } from '../value/term.ts';
import { allowance, agreesInAnotherYear, exceeds, factorOf, leastOverReadings, quantityGap, readingGap, sameBase, timeAllowance } from './interval.ts';
import { agreement, clash, unknown } from './operator.ts';
import type { Circumstances, Comparison } from './operator.ts';
import { plainNumber, showNumber } from '../value/show.ts';

export function agree(a: Term, b: Term, circumstances: Circumstances): Comparison {
  if (a.kind === 'time' && b.kind === 'time') return agreeTimes(a, b, circumstances);
  if (a.kind === 'quantity' && b.kind === 'quantity') return agreeQuantities(a, b, circumstances);
  if (a.kind === 'clock' && b.kind === 'clock') return agreeClocks(a, b, circumstances);
  if (a.kind === 'place' && b.kind === 'place') return agreePlaces(a, b, circumstances);
  if (a.kind === 'text' && b.kind === 'text') return agreeTexts(a, b);
  return unknown(`${KIND_NAMES[a.kind]} and ${KIND_NAMES[b.kind]} cannot be compared`);
}

/** Two named days of the week have no tolerance, unless one of them is a night that lies across midnight. */
function daysAllowance(a: TimeTerm, b: TimeTerm, { tolerance }: Circumstances): number {
  return a.weekday && b.weekday && !a.night && !b.night ? 0 : timeAllowance(tolerance);
}

function agreeTimes(a: TimeTerm, b: TimeTerm, circumstances: Circumstances): Comparison {
  const allowed = daysAllowance(a, b, circumstances);
  const gap = leastOverReadings(a, b, readingGap);
  if (gap <= allowed) return agreement(gap === 0 ? `${a.shown} and ${b.shown} can be one time` : `${a.shown} and ${b.shown} lie ${showNumber(gap, 'time')} apart, which is within the tolerance`);
  const otherYear = agreesInAnotherYear(a, b, readingGap, allowed);
  const step = `${a.shown} and ${b.shown} lie ${showNumber(gap, 'time')} apart${otherYear ? ', but the text does not give the year' : ''}`;
  return clash(step, a.known && b.known && !otherYear);
}

function agreeQuantities(a: QuantityTerm, b: QuantityTerm, { tolerance }: Circumstances): Comparison {
  if (!sameBase(a, b)) return unknown(`${a.shown} and ${b.shown} are not in comparable units`);
  const [gap, factor] = [quantityGap(a, b), factorOf(a.best, b.best)];
  const apart = factor !== null && factor >= 1.2 ? `; the one stated is ${plainNumber(Math.round(factor * 10) / 10)} times the other` : '';
  if (gap === 0) return agreement(`${a.shown} and ${b.shown} can be one value${apart}`, factor);
  if (!exceeds(gap, allowance(tolerance, a.best, b.best))) return agreement(`${a.shown} and ${b.shown} agree within ${tolerance?.shown ?? 'rounding'}${apart}`, factor);
  return clash(`${a.shown} and ${b.shown} ${differ(a, b)}${apart}`, a.known && b.known, factor);
}
/** Two single numbers differ; of a stretch of values it is said that the two do not meet. */
const differ = (a: QuantityTerm, b: QuantityTerm): string => (a.low === a.high && b.low === b.high ? 'differ' : 'do not overlap');

const DAY = 1440;

/** Clock times on the circle of the day. Where only one side names its zone, both are taken as local, unless that zone is UTC. */
function agreeClocks(a: ClockTerm, b: ClockTerm, { tolerance }: Circumstances): Comparison {
  const gap = clockGap(a, b);
  const step = `${a.shown} and ${b.shown} lie ${showNumber(gap, 'time')} apart`;
  return gap <= timeAllowance(tolerance) ? agreement(step) : clash(step, a.known && b.known);
}

/** Offsets of local time from UTC are multiples of this, in minutes (three places keep quarters of an hour; theirs are not told apart from a slip). */
const OFFSET_STEP = 30;

/** Minutes between two stretches on the circle of the day; 0 where they share a minute. Against UTC a local time whose zone is not told can only be wrong within its half-hour. */
export function clockGap(a: ClockTerm, b: ClockTerm): number {
  const gap = circleGap(a, b);
  const oneIsUtc = (a.zoneMinutes === null) !== (b.zoneMinutes === null) && (a.zoneMinutes ?? b.zoneMinutes) === 0;
  return oneIsUtc ? Math.min(gap % OFFSET_STEP, OFFSET_STEP - (gap % OFFSET_STEP)) : gap;
}

function circleGap(a: ClockTerm, b: ClockTerm): number {
  const zone = a.zoneMinutes !== null && b.zoneMinutes !== null ? a.zoneMinutes - b.zoneMinutes : 0;
  const ahead = ((((b.minutes - a.minutes + zone) % DAY) + DAY) % DAY);
  const behind = (DAY - ahead) % DAY;
  return Math.max(0, Math.min(ahead - a.length + 1, behind - b.length + 1));
}

function agreePlaces({ place: a, known, shown }: PlaceTerm, { place: b, known: alsoKnown, shown: other }: PlaceTerm, { tolerance, gazetteer }: Circumstances): Comparison {
  const [within, contains] = [gazetteer.isWithin(a, b), gazetteer.isWithin(b, a)];
  if (within === true && contains === true) return agreement(`${shown} and ${other} are one place`);
  if (gazetteer.fold(a.name) === gazetteer.fold(b.name)) return unknown(`two places bear the name ${shown}, and one article may mean the other's`);
  const km = gazetteer.distanceKm(a, b);
  const allowed = tolerance?.kind === 'absolute' ? tolerance.amount / 1000 : 0;
  if (km !== null && km <= allowed) return agreement(`${shown} and ${other} lie ${showNumber(km * 1000, 'length')} apart, which is within the tolerance`);
  if (within === null || contains === null) return unknown(`the gazetteer cannot say whether ${shown} and ${other} are one place`);
  return clash(`${shown} and ${other} are two places${km === null ? '' : `, ${showNumber(km * 1000, 'length')} apart`}`, known && alsoKnown);
}

/** One word stands as it is, several in quotation marks. */
const words = ({ shown }: TextTerm): string => (shown.includes(' ') ? `"${shown}"` : shown);

function agreeTexts(a: TextTerm, b: TextTerm): Comparison {
  if (a.key === b.key) return agreement(a.shown === b.shown ? `both say ${words(a)}` : `${words(a)} and ${words(b)} are the same`);
  return clash(`${words(a)} is not ${words(b)}`, a.known && b.known);
}
