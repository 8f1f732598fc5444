import { describe, expect, test } from '@jest/globals';
import { withBounds, withValues } from '../../help/time.ts';

const holds = (sentence: string): void => expect(withValues(sentence)).toBe(sentence);

describe('quarters, halves and fiscal periods', () => {
  test.each([
    'Profit rose in [the third quarter of 2021](2021-Q3).',
    'Profit rose in [Q3 2021](2021-Q3) and [H1 2022](2022-H1).',
    'Profit rose in [the second quarter](2022-Q2).',
    "Profit fell from [last year's third quarter](2021-Q3).",
    'In [the third quarter](2022-Q3) it earned more than in [the year-ago quarter](2021-Q3) or [a year earlier](2021-Q3).',
    'It grew in [the first half of 2022](2022-H1).',
    'It grew in [fiscal 2021](2021) and [the first nine months](P9M).',
    'It grew in [the current quarter](2022-Q3).',
    'It lost money in [the second quarter](2022-Q2). For [the first six months](P6M) it had more to show than it had had [a year earlier](2021).',
    "It grew in [2022's first quarter](2022-Q1).",
    'Profit rose in [the second quarter](2022-Q2). It will fall in [the third quarter](2022-Q3). In [the latest quarter](2022-Q2) sales rose too.',
  ])('%s', holds);
});

describe('seasons', () => {
  test.each([
    'It closed [last summer](2022-SU) and opens [next spring](2023-SP).',
    'It was cold in [the winter of 2021](2021-WI).',
    'Nobody knows how they will live through [the winter](2022-WI).',
  ])('%s', holds);
});

describe('sets', () => {
  test.each([
    'She runs [every day](P1D) and [each week](P1W), rests on [Sundays](XXXX-WXX-7) and sings [every Monday](XXXX-WXX-1).',
    'They met [daily](P1D), then [monthly](P1M).',
    'It floods [every July](XXXX-07).',
  ])('%s', holds);
});

describe('references', () => {
  test.each([
    'The town is [now](PRESENT_REF) free and [currently](PRESENT_REF) calm.',
    'It was [recently](PAST_REF) retaken, and more will follow [soon](FUTURE_REF).',
    'In [the past](PAST_REF) it was poor; in [the near future](FUTURE_REF) it may not be.',
    'It is sad [these days](PRESENT_REF).',
    'The bridge will [one day](FUTURE_REF) be mended; it took [one day](P1D) to break.',
  ])('%s', holds);
});

describe('parts of a unit are thirds of it', () => {
  test.each([
    'It rained in [early September](2022-09-01 to 2022-09-10).',
    'It rained in [mid-September](2022-09-11 to 2022-09-20).',
    'It rained at [the end of September](2022-09-21 to 2022-09-30).',
    'It fell on [May 3, 1999](1999-05-03), and he was held [17 days](1999-05-20) later.',
    'It rained [three weeks ago](2022-08-20 to 2022-08-28).',
    'It rained in [the second half of September](2022-09-16 to 2022-09-30).',
    'It rained [earlier this month](2022-09-01 to 2022-09-14).',
    'It will rain [later this month](2022-09-14 to 2022-09-30).',
    'It rained [around Sept. 1](2022-08-29 to 2022-09-04).',
    'It rained in [the week of Sept. 7](2022-09-05 to 2022-09-11).',
  ])('%s', (sentence) => expect(withBounds(sentence)).toBe(sentence));
});
