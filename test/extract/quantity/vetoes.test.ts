/** Digits and number words that are no quantity. */
import { describe, expect, test } from '@jest/globals';
import { expectQuantities, quantitiesIn } from '../../help/quantities.ts';

describe('dates, years and clock times', () => {
  test.each([
    'The bridge opened on 14 May and closed on Oct. 3.',
    'It was founded in 1887, sold in 2004 and sold again in 2019.',
    'The talks began at 5:30 p.m. and ended at 11 am.',
    'She wrote it in the 1990s, at the end of the 20th century.',
    'They signed on 9/11/2021 and again on 2022-03-04.',
    'The fort dates from 500 BC.',
    'Prices for the 2019 harvest were low.',
    'He came third and she came 21st.',
  ])('%s', expectQuantities);
});

describe('names, labels and identifiers', () => {
  test.each([
    'Flight 370 left from Gate 12.',
    'The crash blocked Highway 69 near Exit 4.',
    'They met in room 12, at table No. 5.',
    'He owns an iPhone 11 and flew in a Boeing 737.',
    'The S&P 500 and the FTSE 100 were calm.',
    'A F-16 and a RAV4 stood beside the M21.',
    'The COVID-19 ward is on the 4th floor.',
    'See Section 12(b) and Article 5 of the treaty.',
    'Phase 3 trials follow.',
    'The Big 12 met in Dallas.',
    'Channel 4 News and NBC 6 reported it.',
    'A similar finding was made earlier.[3][14]',
    'Photo 12 of 33 shows the pier.',
    '1) Wash the rice. 2) Cook it.',
  ])('%s', expectQuantities);
});

describe('addresses, telephone numbers and codes', () => {
  test.each([
    'He lives at 42 Garrick Street, near 115 North 13th Street.',
    'The shop at 12-14 Elm Road burned.',
    'Write to Harlow, PA 19023.',
    'Call 555-0123, (212) 555-0199 or 1-800-555-0147.',
    'Call +44 20 7946 0958 for help.',
    'A neighbour called 911.',
    'The file is SCP-173 in version 2.0.1.',
    'Parcel 24703L202 was lost.',
  ])('%s', expectQuantities);
});

describe('number words that count nothing', () => {
  test.each([
    'No one saw it, and one cannot say why.',
    'The two of them that one knows best stayed.',
    'The second half of the match was better.',
    'She is a third-grader.',
    'They will one day return.',
    'He scored twice.',
  ])('%s', expectQuantities);
});

test('a number inside a date of the time extractor is no quantity', () => {
  const text = 'It rose to 12 in spring.';
  const start = text.indexOf('12');
  const time = { type: 'time', start, end: start + 2, sentence: 0, trace: [], timex3: { type: 'DATE', value: 'XXXX' } } as never;
  expect(quantitiesIn(text)).toHaveLength(1);
  expect(quantitiesIn(text, null, [time])).toHaveLength(0);
});
