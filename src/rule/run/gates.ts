/** What two claims must have in common before they are compared, and what may explain a difference between them. */
import type { Unchecked } from '../../model/claim.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import { parseIsoDay } from '../../model/value/calendar.ts';
import { boundsGap, boundsOverlap } from '../../model/value/time.ts';
import type { Between, CompiledRule, Join } from '../compile/rule.ts';
import { JOIN_KEYS } from '../value/keys.ts';
import type { Item } from '../value/item.ts';

export type Refusal = Unchecked['reason'];

/** Is the pair one that the rule looks at at all? */
export function isPair(a: Item, b: Item, { same, distinct, publishedWithin }: Join): boolean {
  if (a === b || a.claim === b.claim) return false;
  if (!same.every((one) => shared(a, b, one)) || distinct.some((one) => shared(a, b, one))) return false;
  if (publishedWithin === null) return true;
  const [x, y] = [a, b].map(({ article: { published } }) => (published === null ? null : parseIsoDay(published)));
  return x === null || y === null || x === undefined || y === undefined || Math.abs(x - y) * 1440 <= publishedWithin;
}

function shared(a: Item, b: Item, between: Between): boolean {
  const read = JOIN_KEYS[between]?.read;
  return read !== undefined && read(a) === read(b);
}

/** Null where the two may be compared, else why not. */
export function refusalOf(a: Item, b: Item, { join, speakers }: CompiledRule, gazetteer: Gazetteer): Refusal | null {
  if (join.scope === 'same' && !sameScope(a, b, gazetteer)) return 'other-scope';
  if (speakers === 'same' && differentSpeakers(a, b)) return 'other-scope';
  if (join.place === 'same-or-within' && !placesMeet(a, b, gazetteer)) return 'other-event';
  if (join.timeWithin !== null && !timesMeet(a, b, join.timeWithin)) return 'other-event';
  return null;
}

function sameScope({ claim: { scope: a } }: Item, { claim: { scope: b } }: Item, gazetteer: Gazetteer): boolean {
  if (a.group !== b.group || a.per !== b.per) return false;
  if (wholePart(a.part) !== wholePart(b.part)) return false;
  if (a.place === null || b.place === null) return a.place === b.place;
  return gazetteer.isWithin(a.place, b.place) !== false && gazetteer.isWithin(b.place, a.place) !== false;
}

/** What is not said to be a part is taken for the whole. */
const wholePart = (part: Item['claim']['scope']['part']): string => (part === 'unknown' ? 'total' : part);

function differentSpeakers({ claim: { attribution: a } }: Item, { claim: { attribution: b } }: Item): boolean {
  return a !== null && b !== null && a.key !== b.key;
}

function placesMeet({ claim: { event: a } }: Item, { claim: { event: b } }: Item, gazetteer: Gazetteer): boolean {
  if (!a?.place || !b?.place) return true;
  return gazetteer.isWithin(a.place, b.place) !== false || gazetteer.isWithin(b.place, a.place) !== false;
}

function timesMeet({ claim: { event: a } }: Item, { claim: { event: b } }: Item, minutes: number): boolean {
  if (!a?.time || !b?.time) return true;
  return boundsOverlap(a.time, b.time) || (minutes > 0 && boundsGap(a.time, b.time) <= minutes);
}

/** What may explain a difference, in words; empty where nothing does. */
export function explanations(a: Item, b: Item, { speakers, join }: CompiledRule): readonly string[] {
  const found: string[] = [];
  const [x, y] = [a.claim.scope.period, b.claim.scope.period];
  const samePeriod = x === null || y === null ? x === y : x.beginLow === y.beginLow && x.endHigh === y.endHigh;
  if (join.scope === 'same' && !samePeriod) found.push('the two figures may cover different periods');
  if (speakers === 'downgrade' && differentSpeakers(a, b)) found.push(`${a.claim.attribution?.label ?? ''} and ${b.claim.attribution?.label ?? ''} are different speakers`);
  return found;
}
