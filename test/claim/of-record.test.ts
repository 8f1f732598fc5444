/** Figures that the place index knows; everything that is hedged, historic or of a part is let be. */
import { describe, expect, test } from '@jest/globals';
import { ofRecord } from '../../src/claim/of-record.ts';
import { said } from '../help/compared.ts';
import { claimsIn } from '../help/told.ts';

const measures = (text: string): string[] => [...new Set(claimsIn(ofRecord, text).map(({ measure }) => measure))];

describe('no figure of record', () => {
  test.each([
    ['of a part', 'Forests in Latvia cover 34,000 square kilometres.'],
    ['of what the country holds', 'Latvia has 34,000 square kilometres of forest.'],
    ['hedged', 'Latvia covers some 60,000 square kilometres.'],
    ['in the past', 'Latvia covered 80,000 square kilometres.'],
    ['of another year', 'In 1914 Austria covers 300,000 square kilometres on every map.'],
    ['of its people', 'The Latvian army covers 60,000 square kilometres.'],
    ['the way of something else', 'The bus to Liepaja broke down 40 kilometres from Riga.'],
    ['of two countries', 'Narva, 40 kilometres from Ivangorod, was dark.'],
    ['hedged, a distance', 'Liepaja, about 40 kilometres west of Riga, was dark.'],
  ])('%s', (_, text) => expect(measures(text)).toEqual([]));
});

describe('figures of record', () => {
  test.each([
    ['Latvia covers 64,600 square kilometres.', ['record-area']],
    ['They chose Latvia, with an area of 24,900 square miles.', []],
    ['The island is bare, but Iceland, which has an area of 103,000 sq km, is not.', ['record-area']],
    ['Liepaja, 200 km (124 miles) west of Riga, was dark.', ['record-distance']],
  ])('%s', (text, wanted) => expect(measures(text)).toEqual(wanted));

  test('what they say is for information only', () => {
    expect(said(/-of-record$/, 'Latvia covers 24,900 square kilometres.', 'The storm left Liepaja, 20 km west of Riga, in the dark.')).toEqual([]);
  });
});
