import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { fold } from '../../src/gazetteer/fold.ts';
import { transliterationKey } from '../../src/gazetteer/spelling.ts';
import { gazetteer } from '../help/place-marks.ts';

const idOf = (name: string): number | null | undefined => gazetteer.lookup(gazetteer.fold(name)).find(({ value }) => value.placeKind === 'city' && value.country === 'UA')?.value.geonameId;

describe('spellings of one place', () => {
  test.each<[number, ...string[]]>([
    [703448, 'Kyiv', 'Kiev', 'Kyyiv'],
    [706483, 'Kharkiv', 'Kharkov', "Khar'kov"],
    [707292, 'Izium', 'Izyum'],
    [712926, 'Balakliia', 'Balaklia', 'Balakliya', 'Balakleya'],
    [710374, 'Chuhuiv', 'Chuguiv', 'Chuguev'],
    [703656, 'Kupiansk', 'Kupyansk'],
    [691999, 'Sievierodonetsk', 'Severodonetsk'],
    [702972, 'Lysychansk', 'Lisichansk'],
    [687700, 'Zaporizhzhia', 'Zaporizhia', 'Zaporozhye'],
    [689304, 'Vovchansk', 'Volchansk'],
  ])('%d: %s, %s', (id, ...names) => {
    for (const name of names) expect([name, idOf(name)]).toEqual([name, id]);
  });

  test.each([['Kozacha Lopan', 'Kozacha'], ['Chkalovske', 'Prolisne'], ['Chonhar', 'Chongar'], ['Donbas', 'Donbass'], ['Crimea', 'Crimean Peninsula']])('%s and %s are one place', (a, b) => {
    expect(gazetteer.spellingKey(a)).toBe(gazetteer.spellingKey(b));
  });

  test('Balaklava is not Balakliia', () => {
    expect(gazetteer.spellingKey('Balaklava')).not.toBe(gazetteer.spellingKey('Balakliia'));
  });
});

describe('the transliteration key', () => {
  test.each([['Kupiansk', 'Kupyansk'], ['Chuguev', 'Chuhuiv'], ['Lugansk', 'Luhansk'], ['Kharkov', 'Kharkiv'], ['Zolochev', 'Zolochiv'], ['Sinelnikovo', 'Synelnykove']])('%s and %s agree', (a, b) => {
    expect(transliterationKey(a)).toBe(transliterationKey(b));
  });

  test.each([['Kherson', 'Kharkiv'], ['Melitopol', 'Mariupol'], ['Donetsk', 'Donbas'], ['Chernihiv', 'Chernivtsi']])('%s and %s do not', (a, b) => {
    expect(transliterationKey(a)).not.toBe(transliterationKey(b));
  });
});

describe('similar names', () => {
  const near = ['Izium', 'Kharkiv'].map((name) => gazetteer.lookup(gazetteer.fold(name)).find(({ value }) => value.placeKind === 'city')!.value);

  test('near the article\'s other places only', () => {
    expect(gazetteer.similar('Balaklim', near).map(({ name }) => name)).toEqual(['Balakliia']);
    const paris = gazetteer.lookup('paris')[0]!.value;
    expect(gazetteer.similar('Balaklim', [paris])).toEqual([]);
    expect(gazetteer.similar('Balaklim', [])).toEqual([]);
  });

  test('short names have too many neighbours', () => {
    expect(gazetteer.similar('Izim', near)).toEqual([]);
  });
});

describe('folding', () => {
  test.each([['Kharkiv', 'kharkiv'], ["L'viv", 'lviv'], ['São Tomé', 'sao tome'], ['Stratford-upon-Avon', 'stratford upon avon'], ['U.S.', 'us'], ['Łódź', 'lodz'], ['  St.  Louis ', 'st louis']])('%s -> %s', (name, folded) => {
    expect(fold(name)).toBe(folded);
  });

  test('folding twice changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => expect(fold(fold(name))).toBe(fold(name))));
  });
});
