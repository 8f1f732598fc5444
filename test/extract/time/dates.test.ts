import { describe, expect, test } from '@jest/globals';
import { onlyTime, withValues } from '../../help/time.ts';

const holds = (sentence: string): void => expect(withValues(sentence)).toBe(sentence);

describe('dates stated in full', () => {
  test.each([
    'The bridge fell on [September 10, 2022](2022-09-10).',
    'The bridge fell on [10 September 2022](2022-09-10).',
    'The bridge fell on [Sept. 10, 2022](2022-09-10), police said.',
    'The bridge fell on [the 10th of September 2022](2022-09-10).',
    'It was dated [Saturday, September 10, 2022](2022-09-10).',
    'It was dated [Mon, 5 Sep 2022](2022-09-05).',
    'It was dated [2022-09-10](2022-09-10) in the log.',
    'It was logged at [2022-09-10T09:15:00Z](2022-09-10T09:15).',
    'It was dated [10.09.2022](2022-09-10) in the log.',
    'He left in [August 1998](1998-08) and in [August, 1999](1999-08).',
    'Work began in [the summer of 2020](2020-SU).',
    'It opened on [New Year\'s Day 2023](2023-01-01).',
    'It opened in [nineteen ninety-seven](1997).',
    'The plan runs to [the year 2030](2030).',
  ])('%s', holds);
});

describe('dates without a year', () => {
  test.each([
    'It closed [last July](2022-07) and not [last August](2021-08), which would be [last month](2022-08).',
    'The town fell on [Sept. 10](2022-09-10).',
    'The town fell on [10 September](2022-09-10).',
    'The town fell on [the fifth of May](2022-05-05).',
    'It will open on [Oct. 1](2022-10-01).',
    'The trial, which began [Jan. 9](2022-01-09), goes on.',
    'The dividend will be paid [Jan. 9](2023-01-09).',
    'It closed in [March](2022-03).',
    'It closed in [December](2021-12), he said.',
    'It is due in [December](2022-12).',
    'It closed [last December](2021-12).',
    'It closed in [December last year](2021-12).',
    'It closed in [early March](2022-03 START) and reopened in [mid-July](2022-07 MID).',
    'It closed at [the end of March](2022-03 END).',
    'She flew home at [Easter](2022-04-17) and left on [Good Friday](2022-04-15).',
    'The shop shut [last Christmas](2021-12-25).',
    'It falls on [Thanksgiving](2022-11-24), as in the song.',
  ])('%s', holds);
});

describe('ranges, with any dash', () => {
  test.each([
    'The fair ran from [September 6-12](2022-09-06/2022-09-12).',
    'The fair ran from [September 6–12](2022-09-06/2022-09-12).',
    'The fair ran from [September 6 to 12](2022-09-06/2022-09-12).',
    'They met between [5 and 10 May](2022-05-05/2022-05-10).',
    'They met on [5-10 May](2022-05-05/2022-05-10).',
    'They toured from [26 July - 22 August](2022-07-26/2022-08-22).',
    'They toured from [July 26 to August 22](2022-07-26/2022-08-22).',
    'The court sat on [3 and 4 September](2022-09-03/2022-09-04).',
    'It rained on [September 6](2022-09-06) and [7](2022-09-07).',
    'The 16 guests came on [April 2](2022-04-02), [3](2022-04-03) and [4](2022-04-04).',
    'Flu came in [1957-58](1957/1958) and [2009–2010](2009/2010).',
    'The [2021/22](2021/2022) season was short.',
  ])('%s', holds);
});

describe('years, decades and centuries', () => {
  test.each([
    'She has led it since [2019](2019).',
    'The [2016](2016) election was close.',
    'Sales fell in [1990 and beyond](1990 ON_OR_AFTER).',
    '[The 1990s](199) were good, as were [the \'80s](198).',
    'In [the early 1980s](198 START) and [the mid-1990s](199 MID) it grew.',
    'In [the nineties](199) it grew.',
    'It was built in [the 20th century](19) or [the nineteenth century](18).',
    'The [post-1959](1959 AFTER) order held.',
  ])('%s', holds);
});

describe('numeral dates', () => {
  test('another date of the article settles the order', () => {
    holds('He came on [09/07/2022](2022-07-09) and left on [25/08/2022](2022-08-25).');
    holds('He came on [09/07/2022](2022-09-07) and left on [08/25/2022](2022-08-25).');
  });
  test('else both readings are kept', () => {
    const { time } = onlyTime('He came on 09/07/2022.');
    expect(time.value).toBe('2022-09-07');
    expect(time.alternatives).toHaveLength(1);
  });
});

describe('weekday and date', () => {
  test('a weekday that the date contradicts is recorded', () => {
    const { time } = onlyTime('It is dated Wednesday, September 15, 2022.');
    expect(time).toMatchObject({ value: '2022-09-15', weekday: 3, known: ['year', 'month', 'day', 'weekday'] });
  });
  test('with the year left out, the weekday selects an older year', () => {
    holds('The attack began on [Monday, May 6](2019-05-06).');
  });
  test('near publication the date stands, and the year that fits the weekday is an alternative', () => {
    const { time } = onlyTime('The attack began on Friday, September 10.');
    expect(time).toMatchObject({ value: '2022-09-10', weekday: 5 });
    expect(time.alternatives).toHaveLength(1);
  });
  test('an implied year is not known', () => {
    expect(onlyTime('The attack began on September 10.').time.known).toEqual(['month', 'day']);
  });
  test('a day that the calendar lacks has a value and no bounds', () => {
    const { time } = onlyTime('It is dated 30 February 2022.');
    expect(time.value).toBe('2022-02-30');
    expect(time.bounds).toBeUndefined();
  });
});
