import { describe, expect, test } from '@jest/globals';
import type { PlaceKind, PlaceValue } from '../../src/model/value/place.ts';
import { gazetteer } from '../help/place-marks.ts';

/** The first sense of a name, of one kind where that is given. */
function find(name: string, kind?: PlaceKind, country?: string): PlaceValue {
  const sense = gazetteer.lookup(gazetteer.fold(name)).find(({ value }) => (kind === undefined || value.placeKind === kind) && (country === undefined || value.country === country));
  if (!sense) throw new Error(`no ${kind ?? 'place'} called ${name}`);
  return sense.value;
}

const forms = (name: string): string[] => gazetteer.lookup(gazetteer.fold(name)).map(({ form, value }) => `${form} ${value.name}`);

describe('a name that the post office writes apart', () => {
  test.each([['Mc Lean', 'McLean'], ['Mc Kees Rocks', 'McKees Rocks']])('%s: %s', (apart, name) => expect(find(apart, 'city', 'US').name).toBe(name));
});

describe('containment', () => {
  test.each([
    ['Balakliia', 'city', 'Kharkiv', 'region', true],
    ['Balakliia', 'city', 'Kyiv Oblast', 'region', false],
    ['Bucha', 'city', 'Kyiv Oblast', 'region', true],
    ['Kyiv', 'city', 'Kyiv Oblast', 'region', null],
    ['Izium', 'city', 'Ukraine', 'country', true],
    ['Izium', 'city', 'Russia', 'country', false],
    ['Kharkiv', 'region', 'Ukraine', 'country', true],
    ['Ukraine', 'country', 'Kharkiv', 'region', false],
    ['Izium', 'city', 'Kharkiv', 'city', false],
    ['Ukraine', 'country', 'Europe', 'continent', null],
  ] as const)('%s (%s) in %s (%s): %s', (inner, innerKind, outer, outerKind, expected) => {
    expect(gazetteer.isWithin(find(inner, innerKind), find(outer, outerKind))).toBe(expected);
  });

  test('a village that has no more than a post office lies in its state and county', () => {
    const village = find('Meherrin', 'city', 'US');
    expect(gazetteer.isWithin(village, find('Virginia', 'region', 'US'))).toBe(true);
    expect(gazetteer.isWithin(village, find('Prince Edward County', 'county', 'US'))).toBe(true);
    expect(gazetteer.isWithin(village, find('Ohio', 'region', 'US'))).toBe(false);
  });

  test('an aggregate holds what its members hold', () => {
    const donbas = find('Donbas');
    expect(gazetteer.isWithin(find('Sievierodonetsk'), donbas)).toBe(true);
    expect(gazetteer.isWithin(find('Mariupol'), donbas)).toBe(true);
    expect(gazetteer.isWithin(find('Balakliia'), donbas)).toBe(false);
    expect(gazetteer.isWithin(find('Ukraine', 'country'), donbas)).toBeNull();
  });

  test('disputed territory is in no country for certain, except where the codes agree', () => {
    const [crimea, sevastopol] = [find('Crimea'), find('Sevastopol', 'city')];
    expect(crimea.disputed).toBe(true);
    expect(sevastopol.disputed).toBe(true);
    expect(gazetteer.isWithin(crimea, find('Russia', 'country'))).toBeNull();
    expect(gazetteer.isWithin(sevastopol, find('Russia', 'country'))).toBeNull();
    expect(gazetteer.isWithin(sevastopol, find('Ukraine', 'country'))).toBe(true);
    expect(gazetteer.isWithin(find('Pristina', 'city'), find('Serbia', 'country'))).toBeNull();
    expect(gazetteer.isWithin(sevastopol, crimea)).toBe(true);
  });
});

describe('distance and direction', () => {
  test.each([
    ['Kharkiv', 'Balakliia', 72, 145],
    ['Kharkiv', 'Izium', 113, 145],
    ['Kyiv', 'Bucha', 24, 300],
  ] as const)('%s to %s: about %d km at about %d degrees', (from, to, km, degrees) => {
    const [a, b] = [find(from, 'city', 'UA'), find(to, 'city', 'UA')];
    expect(Math.abs((gazetteer.distanceKm(a, b) ?? 0) - km)).toBeLessThan(4);
    expect(Math.abs((gazetteer.bearing(a, b) ?? 0) - degrees)).toBeLessThan(12);
  });

  test('no coordinates, no distance', () => {
    const nowhere = { ...find('Kyiv', 'city'), lat: null, lon: null };
    expect(gazetteer.distanceKm(nowhere, find('Izium'))).toBeNull();
    expect(gazetteer.bearing(nowhere, find('Izium'))).toBeNull();
  });
});

describe('countries, areas, words', () => {
  test('a country by its code', () => {
    expect(gazetteer.country('UA')).toMatchObject({ name: 'Ukraine', placeKind: 'country', geonameId: 690791 });
    expect(gazetteer.country('QQ')).toBeNull();
  });

  test('an area is a range over the sources', () => {
    const cyprus = gazetteer.areaKm2(find('Cyprus', 'country'));
    expect(cyprus?.low).toBeGreaterThan(9000);
    expect(cyprus?.high).toBeLessThan(9500);
    const kharkiv = gazetteer.areaKm2(find('Kharkiv', 'region'));
    expect(Math.abs((kharkiv?.high ?? 0) - 31415)).toBeLessThan(3141);
    expect(gazetteer.areaKm2(find('Izium', 'city'))).toBeNull();
  });

  test('ordinary words are known, and are no reason to look for a place', () => {
    expect(gazetteer.isOrdinaryWord('march')).toBe(true);
    expect(gazetteer.isOrdinaryWord('kharkiv')).toBe(false);
  });

  test('seats of government are marked', () => {
    expect(find('Kyiv', 'city').seat).toBe('country');
    expect(find('Kharkiv', 'city').seat).toBe('region');
    expect(find('Izium', 'city').seat).toBeUndefined();
  });

  test('peoples, initials and short forms are told from names', () => {
    expect(forms('Ukrainian')).toContain('demonym Ukraine');
    expect(forms('U.K.')).toContain('initials United Kingdom');
    expect(forms('Fla')).toContain('short Florida');
    expect(gazetteer.lookup('no such place anywhere')).toEqual([]);
  });

  test('beginnings of longer names', () => {
    expect(gazetteer.isPrefix('new')).toBe(true);
    expect(gazetteer.isPrefix('new south')).toBe(true);
    expect(gazetteer.isPrefix('new south wales')).toBe(false);
  });
});
