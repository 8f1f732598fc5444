import { describe, expect, test } from '@jest/globals';
import { MINUTES_A_DAY, daysFromCivil } from '../../../src/model/value/calendar.ts';
import { onlyTime, timesOf, withValues } from '../../help/time.ts';

const holds = (sentence: string): void => expect(withValues(sentence)).toBe(sentence);
const at = (month: number, day: number, minutes: number): number => daysFromCivil(2022, month, day) * MINUTES_A_DAY + minutes;

describe('clock times in the forms of the news', () => {
  test.each([
    'It blew up at [3:42 p.m.](2022-09-14T15:42)',
    'It blew up at [3:42 PM](2022-09-14T15:42) sharp.',
    'They dined at [7.30pm](2022-09-14T19:30).',
    'They dined at [7pm](2022-09-14T19:00).',
    'They dined at [noon](2022-09-14T12:00), or [midday](2022-09-14T12:00).',
    'The alarm came at [0042 GMT](2022-09-14T00:42).',
    'The alarm came at [1700 hrs](2022-09-14T17:00).',
    'The alarm came at [15:42](2022-09-14T15:42).',
    'They set out at [half past ten](2022-09-14T10:30).',
    'They set out at [a quarter to nine in the morning](2022-09-14T08:45).',
    'They set out at [eight in the evening](2022-09-14T20:00).',
    'It was [2:15 in the morning](2022-09-14T02:15) and dark.',
    'They met at [6.30 in the evening](2022-09-14T18:30).',
    'They met at [6:30](2022-09-11T18:30) on [Sunday evening](2022-09-11TEV).',
    'They met at [11.20](2022-09-10T11:20) on [Saturday morning](2022-09-10TMO).',
    "They set out at [6 o'clock](2022-09-14T06:00).",
    'The debate went on until [almost 10pm](2022-09-14T22:00 APPROX).',
    'It fell at [about 2 a.m. Sunday](2022-09-11T02:00 APPROX).',
    'The bid ends at [5 p.m. EST, Nov. 9](2022-11-09T17:00).',
    'The bid ends at [midnight Friday](2022-09-16T24:00).',
  ])('%s', holds);
});

describe('the day of a clock time', () => {
  test('the day that stands beside it is taken, before or after', () => {
    holds('It fell at [10 a.m.](2022-09-12T10:00) on [Monday](2022-09-12).');
    holds('It fell on [Monday](2022-09-12) at [10 a.m.](2022-09-12T10:00)');
    expect(timesOf('It fell at 10 a.m. on Monday.')[0]?.time.known).toEqual(['weekday', 'time']);
  });
  test('one day may serve two times', () => {
    holds('He was out between [6 p.m.](2022-09-10T18:00) and [8 p.m. Saturday](2022-09-10T20:00).');
  });
  test('a day inside a bracket belongs to the time inside it', () => {
    holds('The plane rose on [Friday](2022-09-09). It left at [3:42 p.m.](2022-09-09T15:42) ([0042 GMT](2022-09-10T00:42) on [Saturday](2022-09-10)).');
  });
  test('without one it is implied, and other days stay open', () => {
    const { time } = onlyTime('The siren went at 10 a.m. sharp.');
    expect(time.known).toEqual(['time']);
    expect(time.alternatives).not.toHaveLength(0);
  });
  test('minutes and zone are kept', () => {
    expect(onlyTime('It rose at 3:42 p.m. EDT Thursday.').time.clock).toEqual({ minutes: 942, zone: 'EDT', zoneMinutes: -240 });
    expect(onlyTime('It rose at 3 p.m. IST Thursday.').time.clock).toEqual({ minutes: 900, zone: 'IST' });
  });
  test('midnight ends the day it is named with, and may begin it', () => {
    const { time } = onlyTime('The truce ended at midnight Tuesday.');
    expect(time.bounds?.beginLow).toBe(at(9, 14, 0));
    expect(time.alternatives.map(({ beginLow }) => beginLow)).toContain(at(9, 13, 0));
  });
});

describe('parts of the day', () => {
  test.each([
    'He left [this morning](2022-09-14TMO), not [last night](2022-09-13TNI).',
    'It fell on [the night of Sept. 10](2022-09-10TNI).',
    'It fell on [the night of Tuesday to Wednesday](2022-09-13TNI).',
    'It fell on [the night of September 10-11](2022-09-10TNI).',
    'Three were hurt [overnight](2022-09-13TNI).',
    'He came on [Friday](2022-09-09) and sang in [the evening](2022-09-09TEV).',
    'By [mid-afternoon](2022-09-14TAF MID) it was over.',
  ])('%s', holds);
  test('a night runs into the next day', () => {
    const { time } = onlyTime('It fell on the night of Sept. 10.');
    expect(time.bounds).toMatchObject({ beginLow: at(9, 10, 18 * 60), endHigh: at(9, 11, 6 * 60) });
  });
});
