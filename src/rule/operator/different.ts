/** `different [x, y]`: two values of one kind are not the same. */
import { agree } from './agree.ts';
import { expectAlike, expectKinds } from './interval.ts';
import { agreement, clash, unknown } from './operator.ts';
import type { Relation } from './operator.ts';

export const different: Relation = {
  name: 'different',
  summary: 'two values of one kind are not the same',
  operands: 2,
  symmetric: true,
  tolerances: ['absolute', 'relative'],
  accepts: (types) => expectKinds(types, ['time', 'quantity', 'clock', 'place', 'text'], 'single values') ?? expectAlike(types),
  compare([a, b], circumstances) {
    if (!a || !b) return unknown('a value is missing');
    const { outcome, step, factor } = agree(a, b, circumstances);
    if (outcome === 'unknown') return unknown(step);
    return outcome === 'clash' ? agreement(step, factor) : clash(step, a.known && b.known, factor);
  },
};
