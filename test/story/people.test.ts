import { describe, expect, test } from '@jest/globals';
import { nameParts, sameName } from '../../src/story/names.ts';
import { personIds } from '../../src/story/people.ts';
import { spellingIds } from '../../src/story/spellings.ts';
import type { Claim } from '../../src/model/claim.ts';

describe('names that are not one person', () => {
  test.each([
    ['Marit Solberg', 'Jonas Solberg'],
    ['Marit Solberg', 'Marit Berg'],
    ['Paul Adeyemi Jr', 'Paul Adeyemi Sr'],
    ['Maria Marit Solberg', 'Marit Solberg'],
    ['Osk Solberg Solberg', 'Solberg Solberg'],
  ])('%s, %s', (a, b) => expect(sameName(nameParts(a), nameParts(b))).toBe(false));
});

describe('names that may be one person', () => {
  test.each([
    ['Marit Solberg', 'Solberg'],
    ['Robert J. Adeyemi', 'Bob Adeyemi'],
    ['Renée Müller', 'Renee Muller'],
    ['Paul Adeyemi', 'Paul Adeyemi Jr.'],
    ['J. Solberg', 'Jonas Solberg'],
    ['Flyboy Marit Solberg', 'Marit Solberg'],
    ['Stormin Paul Adeyemi', 'Paul Adeyemi'],
  ])('%s, %s', (a, b) => expect(sameName(nameParts(a), nameParts(b))).toBe(true));
});

/** Labels with the articles they stand in: `Name:0,1`. */
const ids = (...labels: string[]): Map<string, string | null> =>
  personIds(new Map(labels.map((label) => [label.split(':')[0] ?? '', new Set((label.split(':')[1] ?? '0').split(',').map(Number))])));

describe('ids of the people of a story', () => {
  test('a bare surname belongs to the only one who bears it', () => {
    const found = ids('Marit Solberg:0', 'Solberg:1');
    expect(found.get('Solberg')).toBe(found.get('Marit Solberg'));
  });

  test('a bare surname that two people bear belongs to neither', () => expect(ids('Marit Solberg:0', 'Jonas Solberg:0', 'Solberg:1').get('Solberg')).toBeNull());

  test('a second surname beside an initial is no other middle name', () => {
    const found = ids('Marit E. Nava Solberg:0', 'Marit Nava Solberg:1');
    expect(found.get('Marit E. Nava Solberg')).toBe(found.get('Marit Nava Solberg'));
  });

  test('two middle names of one initial are two people', () => {
    const found = ids('Marit Rosa Solberg:0', 'Marit Ruth Solberg:0');
    expect(found.get('Marit Rosa Solberg')).not.toBe(found.get('Marit Ruth Solberg'));
  });

  test('father and son of one article are two people', () => {
    const found = ids('Paul Adeyemi:0', 'Paul Adeyemi Jr:0');
    expect(found.get('Paul Adeyemi')).not.toBe(found.get('Paul Adeyemi Jr'));
  });

  test('different middle names are two people', () => {
    const found = ids('Lara Vega Ruiz:0', 'Lara Maria Ruiz:0');
    expect(found.get('Lara Vega Ruiz')).not.toBe(found.get('Lara Maria Ruiz'));
  });

  test('a name without suffix beside a father and a son is ambiguous', () => expect(ids('Paul Adeyemi Sr:0', 'Paul Adeyemi Jr:0', 'Paul Adeyemi:1').get('Paul Adeyemi')).toBeNull());
});

const named = (label: string): Claim => ({ measure: 'person-name', subject: { kind: 'person', key: 'name:person', label, words: [] } }) as unknown as Claim;
const variants = (a: string, b: string): boolean => {
  const found = spellingIds([named(a), named(b)]);
  return found.get(a) !== undefined && found.get(a) === found.get(b);
};

describe('spellings of one name', () => {
  test.each([
    ['Jonas Berg', 'Jonas Burg'],
    ['Marit Solberg', 'Marta Solberg'],
    ['Ana Ruiz', 'Eva Ruiz'],
    ['Marit Solberg', 'Marit Sandberg'],
  ])('apart: %s, %s', (a, b) => expect(variants(a, b)).toBe(false));

  test.each([
    ['Olena Kovalenkova', 'Olena Kovalenkowa'],
    ['Nils Aagaard', 'Nils Ågaard'],
    ['Taras Shevchenky', 'Taras Shevchenkyy'],
    ['Makayla Owens', 'Makaila Owens'],
  ])('one: %s, %s', (a, b) => expect(variants(a, b)).toBe(true));
});
