/** `within [x, y]`: the first place, time or quantity can lie inside the second. */
import { agree } from './agree.ts';
import { expectAlike, expectKinds } from './interval.ts';
import { agreement, clash, unknown } from './operator.ts';
import type { Circumstances, Comparison, Relation } from './operator.ts';
import type { Term } from '../value/term.ts';
import { showNumber } from '../value/show.ts';

/** For intervals "can lie inside" asks for a common point: a vague inner value may be any of its points. */
export function compareInside(inner: Term | undefined, outer: Term | undefined, circumstances: Circumstances): Comparison {
  if (!inner || !outer) return unknown('a value is missing');
  if (inner.kind !== 'place' || outer.kind !== 'place') return agree(inner, outer, circumstances);
  const { gazetteer, tolerance } = circumstances;
  const inside = gazetteer.isWithin(inner.place, outer.place);
  if (inside === null) return unknown(`the gazetteer cannot say whether ${inner.shown} lies in ${outer.shown}`);
  if (inside) return agreement(`${inner.shown} lies in ${outer.shown}`);
  const km = gazetteer.distanceKm(inner.place, outer.place);
  if (tolerance?.kind === 'absolute' && km !== null && km * 1000 <= tolerance.amount) return agreement(`${inner.shown} lies ${showNumber(km * 1000, 'length')} from ${outer.shown}`);
  return clash(`${inner.shown} does not lie in ${outer.shown}`, inner.known && outer.known);
}

export const within: Relation = {
  name: 'within',
  summary: 'the first place, time or quantity can lie inside the second',
  operands: 2,
  symmetric: false,
  tolerances: ['absolute', 'relative'],
  accepts: (types) => expectKinds(types, ['place', 'time', 'quantity'], 'places, times or quantities') ?? expectAlike(types),
  compare: ([a, b], circumstances) => compareInside(a, b, circumstances),
};
