/** `direction [from, to]`: the compass direction from one place to another, in eight points. */
import { expectKinds } from '../operator/interval.ts';
import type { TermFunction } from '../operator/operator.ts';
import { textTerm } from '../value/from-claim.ts';

const POINTS = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'] as const;

export const direction: TermFunction = {
  name: 'direction',
  summary: 'the compass direction from the first place to the second, in eight points',
  operands: [2, 2],
  symmetric: false,
  result: (types) => expectKinds(types, ['place'], 'two places') ?? { kind: 'text' },
  apply([from, to], gazetteer) {
    if (from?.kind !== 'place' || to?.kind !== 'place') return null;
    const degrees = gazetteer.bearing(from.place, to.place);
    if (degrees === null) return null;
    const point = POINTS[Math.round((((degrees % 360) + 360) % 360) / 45) % 8] ?? 'north';
    return textTerm(point);
  },
};
