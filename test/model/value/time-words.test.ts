/** Times as a newspaper writes them. */
import { expect, test } from '@jest/globals';
import { daysFromCivil } from '../../../src/model/value/calendar.ts';
import { dayBounds, within } from '../../../src/model/value/time.ts';
import { boundsInWords } from '../../../src/model/value/time-words.ts';

const day = (date: string): number => daysFromCivil(...(date.split('-').map(Number) as [number, number, number]));

test.each([
  ['2022-09-11', '2022-09-11', '11 September 2022'],
  ['2023-11-13', '2023-11-19', '13 to 19 November 2023'],
  ['2022-01-13', '2022-04-16', '13 January to 16 April 2022'],
  ['2022-12-30', '2023-01-02', '30 December 2022 to 2 January 2023'],
  ['2023-09-01', '2023-09-30', 'September 2023'],
  ['2024-02-01', '2024-02-28', '1 to 28 February 2024'],
  ['2024-02-01', '2024-02-29', 'February 2024'],
  ['2023-06-01', '2023-08-31', 'June to August 2023'],
  ['2023-12-01', '2024-02-29', 'December 2023 to February 2024'],
  ['2023-01-01', '2023-12-31', '2023'],
  ['2020-01-01', '2029-12-31', '2020 to 2029'],
])('%s to %s is %s', (from, to, words) => expect(boundsInWords(dayBounds(day(from), day(to) - day(from) + 1))).toBe(words));

test('a side that is open', () => {
  expect(boundsInWords(within(-Infinity, 1440))).toBe('no later than 1 January 1970');
  expect(boundsInWords(within(0, Infinity))).toBe('no earlier than 1 January 1970');
  expect(boundsInWords(within(-Infinity, Infinity))).toBe('any time');
});
