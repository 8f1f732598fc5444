/** `distance [x, y]`: how far two values lie apart, without sign; 0 where they can agree. */
import { clockGap } from '../operator/agree.ts';
import { expectAlike, expectKinds, leastOverReadings, quantityGap, readingGap, sameBase } from '../operator/interval.ts';
import type { TermFunction } from '../operator/operator.ts';
import { minutesTerm, quantity } from '../value/from-claim.ts';
import type { QuantityTerm, TermType, TimeTerm } from '../value/term.ts';

export const distance: TermFunction = {
  name: 'distance',
  summary: 'how far two values lie apart: times and times of day as a duration, places as a length, quantities in their own unit',
  operands: [2, 2],
  symmetric: true,
  result(types) {
    const fault = expectKinds(types, ['time', 'clock', 'place', 'quantity'], 'two times, places or quantities') ?? expectAlike(types);
    return fault ?? resultOf(types.find(({ kind }) => kind !== 'any'));
  },
  apply([a, b], gazetteer) {
    if (a?.kind === 'time' && b?.kind === 'time') return timeDistance(a, b);
    if (a?.kind === 'clock' && b?.kind === 'clock') return exact(clockGap(a, b), true);
    if (a?.kind === 'quantity' && b?.kind === 'quantity') {
      if (!sameBase(a, b)) return null;
      const gap = quantityGap(a, b);
      return quantity({ dimension: a.dimension, base: a.base, low: gap, high: Math.max(a.high - b.low, b.high - a.low), best: Math.abs(a.best - b.best), known: a.known && b.known });
    }
    if (a?.kind !== 'place' || b?.kind !== 'place') return null;
    const km = gazetteer.distanceKm(a.place, b.place);
    return km === null ? null : quantity({ dimension: 'length', base: '', low: km * 1000, high: km * 1000, best: km * 1000, known: a.known && b.known });
  },
};

/** From the least distance to the greatest: between Monday and Saturday lie five days, six when both are counted. */
function timeDistance(a: TimeTerm, b: TimeTerm): QuantityTerm {
  const low = leastOverReadings(a, b, readingGap);
  const high = Math.max(...a.readings.flatMap((x) => b.readings.map((y) => Math.max(x.endHigh - y.beginLow, y.endHigh - x.beginLow))));
  return minutesTerm(low, high, low, a.known && b.known);
}

const exact = (minutes: number, known: boolean) => minutesTerm(minutes, minutes, minutes, known);

function resultOf(type: TermType | undefined): TermType {
  if (type?.kind === 'time' || type?.kind === 'clock') return { kind: 'quantity', dimension: 'time' };
  if (type?.kind === 'place') return { kind: 'quantity', dimension: 'length' };
  return type ?? { kind: 'quantity' };
}
