/** `same-or-within [x, y]`: two places are the same, or one lies inside the other. */
import { expectKinds } from './interval.ts';
import { agreement, clash, unknown } from './operator.ts';
import type { Relation } from './operator.ts';
import { showNumber } from '../value/show.ts';

export const sameOrWithin: Relation = {
  name: 'same-or-within',
  summary: 'two places are the same, or one lies inside the other; the tolerance is a distance',
  operands: 2,
  symmetric: true,
  tolerances: ['absolute'],
  accepts: (types) => expectKinds(types, ['place'], 'two places'),
  compare([a, b], { gazetteer, tolerance }) {
    if (a?.kind !== 'place' || b?.kind !== 'place') return unknown('a place is missing');
    const [within, contains] = [gazetteer.isWithin(a.place, b.place), gazetteer.isWithin(b.place, a.place)];
    if (within === true || contains === true) return agreement(within && contains ? `${a.shown} and ${b.shown} are one place` : `one of ${a.shown} and ${b.shown} lies in the other`);
    if (gazetteer.fold(a.place.name) === gazetteer.fold(b.place.name)) return unknown(`two places bear the name ${a.shown}, and one article may mean the other's`);
    const km = gazetteer.distanceKm(a.place, b.place);
    const apart = km === null ? '' : `, ${showNumber(km * 1000, 'length')} apart`;
    if (tolerance?.kind === 'absolute' && km !== null && km * 1000 <= tolerance.amount) return agreement(`${a.shown} and ${b.shown} are near each other${apart}`);
    // What lies further from a town than the rule allows is not in it, wherever the town's limits are drawn.
    const townsApart = tolerance !== null && km !== null && a.place.placeKind === 'city' && b.place.placeKind === 'city';
    if (!townsApart && (within === null || contains === null)) return unknown(`the gazetteer cannot say whether ${a.shown} and ${b.shown} belong together`);
    return clash(`${a.shown} and ${b.shown} are two places${apart}, and neither lies in the other`, a.known && b.known);
  },
};
