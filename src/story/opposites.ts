/** Statements and their opposites in one story -> subject ids: which two are of one thing at one time, and exclude each other. */
import { OTHER_ONES } from '../lexicon/en/deeds.ts';
import { ONE_OF_TWO } from '../lexicon/en/opposites.ts';
import type { Claim } from '../model/claim.ts';
import { MINUTES_A_DAY } from '../model/value/calendar.ts';
import type { Passages } from './passages.ts';

/** What the two passages must share besides what the opposite is said of, in rare words; where both count in the same figure, less. */
const MASS = 1;
const MASS_OF_MOVE = 0.8;
/** Inside an article the headline is of what the article is of. */
const MASS_OF_HEADLINE = 0.6;
/** Plain facts may be told for days. */
const FACT_WINDOW = 14 * MINUTES_A_DAY;
const MOST_CLAIMS = 40;

/** For each such claim (index into `claims`) an id that it shares with its counterpart. */
export function oppositeIds(claims: readonly Claim[], personOf: (claim: Claim) => string | null, passages: Passages): Map<number, string> {
  const byAxis = new Map<string, { readonly i: number; readonly claim: Claim }[]>();
  for (const [i, claim] of claims.entries()) if (claim.measure === 'opposite') byAxis.set(claim.scope.group, [...(byAxis.get(claim.scope.group) ?? []), { i, claim }]);
  const ids = new Map<number, string>();
  for (const list of byAxis.values()) {
    const kept = list.slice(0, MOST_CLAIMS);
    const tellers = { list: kept.map(({ claim }) => claim), personOf, passages };
    const pairs = kept.flatMap((a, x) => kept.slice(x + 1).map((b) => ({ a, b, mass: likeness(a.claim, b.claim, tellers) }))).filter(({ mass }) => mass > 0);
    for (const { a, b } of pairs.sort((p, q) => q.mass - p.mass || p.a.i - q.a.i || p.b.i - q.b.i)) {
      if (ids.has(a.i) || ids.has(b.i)) continue;
      ids.set(a.i, `opposite:${a.i}`);
      ids.set(b.i, `opposite:${a.i}`);
    }
  }
  return ids;
}

interface Tellers { readonly list: readonly Claim[]; readonly personOf: (claim: Claim) => string | null; readonly passages: Passages }

/** 0 where the two are not to be compared. */
function likeness(a: Claim, b: Claim, tellers: Tellers): number {
  if (!excludes(pole(a), pole(b)) || !isOneThing(a, b, tellers) || !atOneTime(a, b) || tellsBoth(a, b, tellers) || tellsBoth(b, a, tellers)) return 0;
  if (a.article === b.article && (a.headline === b.headline)) return 0;
  const { mass } = tellers.passages.likeness({ article: a.article, offset: a.spans.value.start }, { article: b.article, offset: b.spans.value.start });
  return mass >= needed(a, b) ? mass : 0;
}

function needed(a: Claim, b: Claim): number {
  if (a.article === b.article) return MASS_OF_HEADLINE;
  if (isTakenBack(a, b) || isTakenBack(b, a)) return MASS_OF_MOVE;
  if (note(a, 'needs') !== '') return Number(note(a, 'needs'));
  return note(a, 'figure') !== '' || isWholly(a, b) ? MASS_OF_MOVE : MASS;
}

/** "43 arrests" in one report and "not one arrest" in a later one: what was there does not go away. */
const isTakenBack = (some: Claim, none: Claim): boolean => none.subject.context?.includes('plain') === true && none.subject.words.length === 0 && some.subject.words.length === 0 && some.asOf !== null && none.asOf !== null && some.asOf.beginLow < none.asOf.beginLow;

/** "All schools in the county": called by the same words, of which there are several. */
const isWholly = (a: Claim, b: Claim): boolean => a.subject.core === b.subject.core && a.subject.words.length > 0 && a.subject.words.toSorted().join(' ') === b.subject.words.toSorted().join(' ');

const pole = ({ value }: Claim): string => (value.kind === 'polarity' ? value.pole : '');
/** "Did not win" excludes nothing but that it won. */
const excludes = (x: string, y: string): boolean => x !== y && (x.startsWith('not ') || y.startsWith('not ') ? x === `not ${y}` || y === `not ${x}` : true);
/** Was it over when the day of the report began? */
const isOver = (event: Claim, report: Claim): boolean => event.asOf !== null && report.asOf !== null && event.asOf.endHigh <= report.asOf.beginLow;

const note = ({ subject }: Claim, name: string): string => subject.context?.find((w) => w.startsWith(`${name} `))?.slice(name.length + 1) ?? '';

/** The same person, the same name, or the same noun with nothing that tells the two apart; the same figure where it goes by figures. */
const isOneThing = (a: Claim, b: Claim, tellers: Tellers): boolean => isCalledAlike(a, b, tellers) && (isFree(a) || isNobody(a) !== isNobody(b) || isOfAll(a, b));

const isOfAll = (a: Claim, b: Claim): boolean => note(a, 'quantity') !== 'some' && note(b, 'quantity') !== 'some' && (note(a, 'quantity') !== 'a' || note(b, 'quantity') !== 'a');

function isCalledAlike(a: Claim, b: Claim, { personOf }: Tellers): boolean {
  if (note(a, 'figure') !== note(b, 'figure') || !doesTheSame(a, b)) return false;
  if (isNobody(a) !== isNobody(b)) return true;
  if (a.subject.kind === 'person' || b.subject.kind === 'person') return a.subject.kind === b.subject.kind && personOf(a) !== null && personOf(a) === personOf(b);
  if (!cores(a).some((core) => cores(b).includes(core))) return isFree(a) && [a, b].some(({ subject }) => subject.core === 'thing:it');
  const [x, y] = [a.subject.words, b.subject.words];
  if ([[x, y], [y, x]].some(([p = [], q = []]) => p.some((w) => (OTHER_ONES.has(w) || ONE_OF_TWO.has(w)) && !q.includes(w)))) return false;
  return x.length === 0 || y.length === 0 || x.some((w) => y.includes(w));
}

/** Where what they do is a part of the claim, is it the same? */
function doesTheSame(a: Claim, b: Claim): boolean {
  const [x, y] = [a, b].map(({ subject }) => (subject.context ?? []).filter((w) => w.startsWith('does ')));
  return !x || !y || (x.length === 0 && y.length === 0) || x.some((w) => y.includes(w));
}

const cores = ({ subject }: Claim): string[] => [subject.core ?? '', ...(subject.context ?? []).flatMap((w) => (w.startsWith('also ') ? [w.slice(5)] : []))];
const isNobody = ({ subject }: Claim): boolean => subject.context?.includes('nobody') === true;
const isFree = ({ subject }: Claim): boolean => subject.context?.includes('free') === true;

/** Facts within days of each other; states only at one moment; what lies ahead only against what lies ahead. */
function atOneTime(a: Claim, b: Claim): boolean {
  if (!a.asOf || !b.asOf) return false;
  const [now, later] = note(a, 'tense') === 'ahead' ? [b, a] : [a, b];
  if (note(later, 'tense') === 'ahead' && note(now, 'tense') !== 'ahead') return now.asOfStated && isOver(now, later);
  if (note(a, 'tense') === 'ahead' && note(a, 'kind') !== 'plan') return false;
  // Where there was none on one day, there may be some on the next.
  const [none, some] = pole(a) === 'none' ? [a, b] : [b, a];
  if (pole(none) === 'none' && pole(some) === 'some' && (none.asOf?.beginLow ?? 0) < (some.asOf?.beginLow ?? 0)) return false;
  const apart = Math.abs(a.asOf.beginLow - b.asOf.beginLow);
  if (a.asOfStated && b.asOfStated && apart >= MINUTES_A_DAY) return false;
  if (note(a, 'kind') !== 'state') return apart <= FACT_WINDOW;
  if (a.article === b.article && apart < MINUTES_A_DAY) return [a, b].every((c) => note(c, 'tense') !== 'before that');
  if (note(a, 'tense') !== note(b, 'tense')) return [[a, b], [b, a]].some(([event, report]) => event?.asOfStated === true && report !== undefined && note(report, 'tense') === 'now' && isOver(event, report));
  return apart < MINUTES_A_DAY / 2 && note(a, 'tense') !== 'before that';
}

/** Does the article of `a` say of the thing what `b` says too? Then it tells how it came to be otherwise. */
function tellsBoth(a: Claim, b: Claim, tellers: Tellers): boolean {
  return tellers.list.some((c) => c.article === a.article && c !== a && c !== b && pole(c) === pole(b) && (isCalledAlike(c, a, tellers) || isCalledAlike(c, b, tellers)) && !(a.article === b.article && !c.headline));
}
