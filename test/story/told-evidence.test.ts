/** What is seen of two figures: the ways in which one number is miswritten for another, and the words around both. */
import { describe, expect, test } from '@jest/globals';
import type { Claim } from '../../src/model/claim.ts';
import type { QuantityValue } from '../../src/model/value/quantity.ts';
import { type Told, logitOf, observe } from '../../src/story/told-evidence.ts';
import { TOLD_WEIGHTS } from '../../src/story/told-weights.ts';

const told = (stated: number | readonly [number, number], unit: string, near: Readonly<Record<string, number>> = {}): Told => {
  const value: QuantityValue = { kind: 'quantity', stated, low: 0, high: 0, unit, change: '=', role: 'measure', dimension: 'mass' };
  return { claim: { subject: { kind: 'thing', key: 'told:mass', label: unit, words: [], core: '' }, value } as unknown as Claim, value, near: new Map(Object.entries(near)) };
};
const slips = (a: Told, b: Told): string => {
  const { swapped, noughts, digit, unit } = observe(a, b, { rivals: 1, weight: () => 1 });
  return Object.entries({ swapped, noughts, digit, unit }).filter(([, seen]) => seen > 0).map(([name, seen]) => `${name} ${seen}`).join(', ');
};

describe('slips', () => {
  test.each([
    [12, 31, ''],
    [101, 11, ''],
    [52, 2.5, ''],
    [7, 9, ''],
    [43, 34, 'swapped 1'],
    [11.4, 11.04, 'swapped 2'],
    [2950, 9250, 'swapped 2'],
    [12, 1.2, 'noughts 2'],
    [3, 300, 'noughts 1'],
    [55, 35, 'digit 1'],
  ])('%d and %d: %s', (x, y, seen) => expect(slips(told(x, 'tonne'), told(y, 'tonne'))).toBe(seen));

  test('the digits of two units are no slip, but one number under two units is', () => {
    expect(slips(told(43, 'tonne'), told(34, 'ton'))).toBe('');
    expect(slips(told(43, 'tonne'), told(43, 'ton'))).toBe('unit 1');
  });

  test('a range is no slip of a number', () => expect(slips(told([38, 56], 'tonne'), told(74, 'tonne'))).toBe(''));
});

test('a shared word speaks the more the nearer it stands', () => {
  const seen = [1, 4, 12].map((distance) => observe(told(5, 'tonne', { barley: distance }), told(8, 'tonne', { barley: 1 }), { rivals: 1, weight: () => 1 }).closeness);
  expect(seen).toEqual(seen.toSorted((a, b) => b - a));
  expect(new Set(seen).size).toBe(3);
});

test('no observation speaks for the side that it cannot speak for', () => {
  const { words, closeness, swapped, noughts, digit, unit, ...against } = TOLD_WEIGHTS;
  expect([words, closeness, swapped, noughts, digit, unit].filter((weight) => weight < 0)).toEqual([]);
  expect(Object.entries(against).filter(([, weight]) => weight > 0)).toEqual([]);
});

test('the logit is the sum of what is seen', () => {
  const seen = observe(told(43, 'tonne', { barley: 1 }), told(34, 'tonne', { barley: 1 }), { rivals: 1, weight: () => 1 });
  expect(logitOf({ ...seen, rivals: 3 })).toBeCloseTo(logitOf(seen) + 3 * TOLD_WEIGHTS.rivals);
});
