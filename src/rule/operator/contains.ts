/** `contains [x, y]`: the second place, time or quantity can lie inside the first. */
import { expectAlike, expectKinds } from './interval.ts';
import type { Relation } from './operator.ts';
import { compareInside } from './within.ts';

export const contains: Relation = {
  name: 'contains',
  summary: 'the second place, time or quantity can lie inside the first',
  operands: 2,
  symmetric: false,
  tolerances: ['absolute', 'relative'],
  accepts: (types) => expectKinds(types, ['place', 'time', 'quantity'], 'places, times or quantities') ?? expectAlike(types),
  compare: ([a, b], circumstances) => compareInside(b, a, circumstances),
};
