/** Deeds of two articles: which are one, and are compared, and which are not. */
import { describe, expect, test } from '@jest/globals';
import { deeds } from '../../src/claim/deeds.ts';
import { deedIds } from '../../src/story/deeds.ts';
import { claimsIn } from '../help/told.ts';

function meet(one: string, two: string): boolean {
  const claims = [...claimsIn(deeds, one, 0), ...claimsIn(deeds, two, 1)];
  const ids = deedIds(claims, ({ subject }) => subject.label.split(' ').at(-1) ?? null);
  return claims.some((a, i) => claims.some((b, j) => a.article < b.article && ids.has(i) && ids.get(i) === ids.get(j)));
}

describe('not one deed', () => {
  test.each([
    ['two things', 'The pier was built in 1893.', 'The church was built in 1898.'],
    ['the old one and the new one', 'The old pier was built in 1893.', 'The new pier was built in 1924.'],
    ['two deeds', 'The pier was built in 1893.', 'The pier was closed in 1924.'],
    ['two people', 'Ingrid Lund was arrested on 3 May 2027.', 'Tom Okafor was arrested on 4 May 2027.'],
    ['an article that tells of two', 'The pier was built in 1893.', 'A pier was built in 1898. That pier was built in 1924 again.'],
    ['what may be won twice', 'Rovers won the cup in 2019.', 'The cup was won in 2021 by Rovers.'],
    ['two companies', 'Novatek was founded in 1972.', 'Varda was founded in 1927.'],
  ])('%s', (_, one, two) => expect(meet(one, two)).toBe(false));
});

describe('one deed', () => {
  test.each([
    ['a thing', 'The pier was built in 1893.', 'Storms hit the pier, built in 1898.'],
    ['a thing by another noun', 'The election took place on 11 May 2027.', 'The vote was held on 12 May 2027.'],
    ['a person', 'Ingrid Lund was arrested on 3 May 2027.', 'Police arrested Ingrid Lund on 4 May 2027.'],
    ['a company and its name', 'Novatek, founded in 1927, is based in Ghent.', 'The company was founded in 1972.'],
  ])('%s', (_, one, two) => expect(meet(one, two)).toBe(true));
});
