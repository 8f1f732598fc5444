import { expect, test } from '@jest/globals';
import type { Comparison } from '../../src/rule/operator/operator.ts';
import { verdictOf } from '../../src/rule/verdict.ts';
import type { Evidence, Policy } from '../../src/rule/verdict.ts';

const comparison = (parts: Partial<Comparison>): Comparison => ({ outcome: 'clash', certain: true, factor: null, step: 'compared', ...parts });
const evidence = (parts: Partial<Evidence>): Evidence => ({ comparison: comparison({}), explained: [], order: 'same', stated: null, revised: false, ...parts });
const policy = (parts: Partial<Policy> = {}): Policy => ({ diverges: null, updates: 'none', ...parts });

/** What the two sides are like, what the rule says of it, and the verdict. */
const LADDER: readonly (readonly [string, Partial<Evidence>, Partial<Policy>, string])[] = [
  ['values that cannot be compared', { comparison: comparison({ outcome: 'unknown' }) }, {}, 'incomparable'],
  ['values that cannot be compared, far apart', { comparison: comparison({ outcome: 'unknown', factor: 9 }) }, { diverges: 2 }, 'incomparable'],
  ['a reading that agrees', { comparison: comparison({ outcome: 'agree' }) }, {}, 'compatible'],
  ['a reading that agrees, stated values near', { comparison: comparison({ outcome: 'agree', factor: 1.5 }) }, { diverges: 2 }, 'compatible'],
  ['a reading that agrees, stated values far apart', { comparison: comparison({ outcome: 'agree', factor: 3.2 }) }, { diverges: 2 }, 'divergence'],
  ['a reading that agrees, far apart, no ratio set', { comparison: comparison({ outcome: 'agree', factor: 3.2 }) }, {}, 'compatible'],
  ['no reading agrees', {}, {}, 'contradiction'],
  ['no reading agrees, whatever the ratio', { comparison: comparison({ factor: 1.1 }) }, { diverges: 2 }, 'contradiction'],
  ['a part is implied', { comparison: comparison({ certain: false }) }, {}, 'divergence'],
  ['a part is implied, stated values near', { comparison: comparison({ certain: false, factor: 1.1 }) }, { diverges: 2 }, 'compatible'],
  ['another window may explain it', { explained: ['windows'] }, {}, 'divergence'],
  ['another window may explain it, stated values near', { explained: ['windows'], comparison: comparison({ factor: 1.5 }) }, { diverges: 2 }, 'compatible'],
  ['another window may explain it, stated values far apart', { explained: ['windows'], comparison: comparison({ factor: 4 }) }, { diverges: 2 }, 'divergence'],
  ['a toll that grows', { stated: [14, 21], order: 'second-later' }, { updates: 'grows' }, 'update'],
  ['a toll that grows, told the other way round', { stated: [21, 14], order: 'first-later' }, { updates: 'grows' }, 'update'],
  ['a toll that falls', { stated: [21, 14], order: 'second-later' }, { updates: 'grows' }, 'divergence'],
  ['a toll that falls and is called revised', { stated: [21, 14], order: 'second-later', revised: true }, { updates: 'grows' }, 'update'],
  ['two tolls of one day', { stated: [21, 14], order: 'same' }, { updates: 'grows' }, 'contradiction'],
  ['two tolls of one day, one called risen', { stated: [21, 14], order: 'same', revised: true }, { updates: 'grows' }, 'contradiction'],
  ['two tolls without dates', { stated: [21, 14], order: 'unknown' }, { updates: 'grows' }, 'divergence'],
  ['a hedged toll that grows far', { stated: [10, 40], order: 'second-later', comparison: comparison({ outcome: 'agree', factor: 4 }) }, { updates: 'grows', diverges: 2 }, 'update'],
  ['a hedged toll that falls far', { stated: [40, 10], order: 'second-later', comparison: comparison({ outcome: 'agree', factor: 4 }) }, { updates: 'grows', diverges: 2 }, 'divergence'],
  ['a count that may not grow', { stated: [14, 21], order: 'second-later' }, { updates: 'none' }, 'contradiction'],
  ['a count that the text revises', { stated: [14, 21], order: 'second-later', revised: true }, { updates: 'revised' }, 'update'],
  ['a count that nothing revises', { stated: [14, 21], order: 'second-later' }, { updates: 'revised' }, 'contradiction'],
];

test.each(LADDER)('%s', (_, parts, rule, verdict) => {
  expect(verdictOf(evidence(parts), policy(rule)).verdict).toBe(verdict);
});

test('a divergence names its reasons', () => {
  expect(verdictOf(evidence({ explained: ['the two figures may cover different periods'] }), policy()).because).toBe('the two figures may cover different periods');
});
