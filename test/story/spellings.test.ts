import { describe, expect, test } from '@jest/globals';
import { names } from '../../src/claim/names.ts';
import { spellingIds } from '../../src/story/spellings.ts';
import { claimsIn } from '../help/told.ts';

const meet = (one: string, two: string): boolean => spellingIds([...claimsIn(names, one, 0), ...claimsIn(names, two, 1)]).size > 0;

describe('names of two people', () => {
  test.each([
    ['a longer surname without a role', 'Rosa Petros won.', 'Rosa Petrosyan won.'],
    ['two roles', 'Spokeswoman Rosa Petros spoke.', 'Judge Rosa Petrosyan spoke.'],
    ['a brother', 'Peter Calder spoke.', 'Martin Calder spoke.'],
  ])('%s', (_, one, two) => expect(meet(one, two)).toBe(false));
});

describe('one name in two spellings', () => {
  test.each([
    ['a surname cut short, of one role', 'Spokeswoman Rosa Petros spoke.', 'Spokeswoman Rosa Petrosyan spoke.'],
    ['two letters exchanged', 'Judge Martin Calder spoke.', 'Judge Martin Cadler spoke.'],
    ['the names have changed places', 'Colonel Werner Martin spoke.', 'Colonel Martin Werner spoke.'],
  ])('%s', (_, one, two) => expect(meet(one, two)).toBe(true));
});
