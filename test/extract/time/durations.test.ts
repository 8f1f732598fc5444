import { describe, expect, test } from '@jest/globals';
import { UNIT_MINUTES } from '../../../src/lexicon/en/time-units.ts';
import { MINUTES_A_DAY, parseIsoDay } from '../../../src/model/value/calendar.ts';
import { PUBLISHED, onlyTime, withValues } from '../../help/time.ts';

const holds = (sentence: string): void => expect(withValues(sentence)).toBe(sentence);
const lengthIn = (unit: 'day' | 'month' | 'year' | 'minute', sentence: string): readonly [number, number] => {
  const { length } = onlyTime(sentence).time;
  if (!length) throw new Error(`no length in: ${sentence}`);
  return [length.low / UNIT_MINUTES[unit], length.high / UNIT_MINUTES[unit]];
};

describe('amounts in figures, words and hyphens', () => {
  test.each([
    'The [nearly seven-month-long](P7M LESS_THAN) war went on.',
    'It lasted [two years](P2Y), then [another year](P1Y).',
    'It lasted [two and a half years](P2Y6M).',
    'He served a [five-and-a-half-year](P5Y6M) term.',
    'It lasted [2 1/2 years](P2Y6M) or [5½ hours](PT5H30M).',
    'It lasted [an hour and a half](PT1H30M).',
    'It lasted [half an hour](PT30M), not [a quarter of an hour](PT15M).',
    'It lasted [one hour and 20 minutes](PT1H20M).',
    'It lasted [twelve years and three months](P12Y3M).',
    'It lasted [twenty-four hours](PT24H), or [two hundred and ten days](P210D).',
    'It takes [10 to 15 minutes](PT10M).',
    'A [10-day](P10D) truce and a [third-quarter](2022-Q3) rise.',
    'He stayed for [two decades](P20Y) and [a century](P100Y).',
    'They waited for [months](PXM) and [several weeks](PXW), even [a few days](PXD).',
    'It is a [decades-long](PXDE) feud.',
    'They worked [three consecutive days](P3D).',
    'It stood for [a fortnight](P2W).',
    'The trial is expected to last [six weeks](P6W), not [the last six weeks](P6W).',
    'It will take [a month or two](P1M).',
  ])('%s', holds);
});

describe('hedges', () => {
  test.each([
    'It takes [more than four hours](PT4H MORE_THAN).',
    'It takes [less than an hour](PT1H LESS_THAN).',
    'It takes [at least 30 days](P30D EQUAL_OR_MORE).',
    'It takes [no more than sixty days](P60D EQUAL_OR_LESS).',
    'It takes [up to 90 minutes](PT90M EQUAL_OR_LESS).',
    'It takes [about two weeks](P2W APPROX), or [two weeks or so](P2W APPROX).',
    'It grew over [the past two years](P2Y).',
    'It will grow over [the next couple of years](P2Y APPROX).',
  ])('%s', holds);
  test('the hedge stands apart from the head', () => {
    const text = 'It lasted almost six months.';
    const { hedge, head } = onlyTime(text);
    expect([hedge, head].map((span) => span && text.slice(span.start, span.end))).toEqual(['almost', 'six months']);
  });
  test('the length is an interval', () => {
    expect(lengthIn('month', 'It lasted six months.')).toEqual([5.5, 6.5]);
    expect(lengthIn('month', 'It lasted nearly seven months.')).toEqual([6, 7]);
    expect(lengthIn('day', 'It lasted more than 100 days.')).toEqual([100, Infinity]);
    expect(lengthIn('day', 'It lasted up to 10 days.')).toEqual([0, 10]);
    expect(lengthIn('year', 'It lasted two and a half years.')).toEqual([2.25, 2.75]);
    expect(lengthIn('minute', 'It lasted one hour and 20 minutes.').map(Math.round)).toEqual([80, 81]);
    expect(lengthIn('year', 'It stood for 50 years.')).toEqual([47.5, 52.5]);
  });
});

describe('lengths that end or begin at publication', () => {
  const now = (parseIsoDay(PUBLISHED) ?? 0) * MINUTES_A_DAY;
  test('the past N units end there', () => {
    expect(onlyTime('It fell in the past three days.').time).toMatchObject({ anchor: { kind: 'publication' }, bounds: { beginLow: now - 3.5 * MINUTES_A_DAY, endLow: now, endHigh: now + MINUTES_A_DAY } });
  });
  test('the next N units begin there', () => {
    expect(onlyTime('It will fall in the next three days.').time).toMatchObject({ bounds: { beginLow: now, beginHigh: now + MINUTES_A_DAY, endLow: now + 2.5 * MINUTES_A_DAY } });
  });
  test('a bare length has none', () => {
    expect(onlyTime('It lasted three days.').time.bounds).toBeUndefined();
  });
});
