/** What two passages have in common, and how many of an article are asked. */
import { describe, expect, test } from '@jest/globals';
import type { Claim } from '../../src/model/claim.ts';
import { commonTerms, fewOf } from '../../src/story/common-words.ts';

const near = (terms: Readonly<Record<string, number>>): ReadonlyMap<string, number> => new Map(Object.entries(terms));
const one = (): number => 1;
const claim = (measure: string, article: number): Claim => ({ measure, article }) as Claim;

describe('commonTerms', () => {
  test('nothing in common is a finite logarithm', () => expect(commonTerms(near({ weir: 1 }), near({ barn: 1 }), one)).toEqual({ shared: 0, closeness: Math.log(0.05) }));
  test('a word far off counts as much, but is less close', () => {
    const [close, far] = [commonTerms(near({ weir: 1 }), near({ weir: 1 }), one), commonTerms(near({ weir: 1 }), near({ weir: 20 }), one)];
    expect([close.shared, far.shared]).toEqual([1, 1]);
    expect(close.closeness).toBeGreaterThan(far.closeness);
  });
});

describe('fewOf', () => {
  test('other measures and what goes beyond the limit of an article are left out, with the index kept', () => {
    const claims = [claim('barns', 0), claim('wells', 0), claim('wells', 0), claim('wells', 0), claim('wells', 1)];
    expect(fewOf(claims, 'wells', 2).map(({ i }) => i)).toEqual([1, 2, 4]);
  });
});
