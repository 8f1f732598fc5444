/** What a figure states of its bearer, told by the words beside it. */
import { describe, expect, test } from '@jest/globals';
import { figures } from '../../src/claim/figures.ts';
import { claimsIn } from '../help/told.ts';

const attributesIn = (text: string): string[] => claimsIn(figures, text).map(({ value, subject }) => `${value.kind === 'quantity' ? String(value.stated) : ''} ${subject.attribute?.name ?? '-'}`);

describe('each figure has the attribute nearest to it', () => {
  test.each([
    ['The street has 14 shops.', ['14 -']],
    ['Net profit rose to $42 million.', ['42000000 net profit']],
    ['Operating profit was $61 million on sales of $900 million.', ['61000000 operating profit', '900000000 revenue']],
    ['The storm destroyed 37 homes and damaged 73 homes.', ['37 destroyed', '73 damaged']],
    ['Gusts of 190 km/h felled trees.', ['190 gust']],
    ['Turnout was 71 per cent.', ['71 turnout']],
  ])('%s', (text, wanted) => expect(attributesIn(text)).toEqual(wanted));
});
