/** Dates of metadata and bylines. */
import { describe, expect, test } from '@jest/globals';
import { bylineDate } from '../../src/read/byline.ts';
import { toIso } from '../../src/read/dates.ts';

describe('what is no date, or could be two', () => {
  test.each(['', 'yesterday', 'soon', '2022', '2022-09', '2022-13-01', '2022-02-29', '2022-02-30T10:00:00Z', '09/10/2022', '10.9.2022', '14 Septober 2022', '31 June 2022', '2022-09-14T25:00', 'on 14 September 2022 or so', 'March on Kyiv 2022', '20229-1-4', '09/10/2022 5pm', '14 - 16 September 2022', 'September 14', "14 Sep. '22", '14 Sept 2022 BC', '14-Sep-2022 and 15-Sep-2022', 'signed on the 14th of September, 2022 at 5pm', 'last week', '5 days before 14-Sep-2022'])('%j', (value) => {
    expect(toIso(value)).toBeNull();
  });
});

describe('dates of metadata', () => {
  test.each([
    ['2022-09-14', '2022-09-14'],
    ['2022-09-14T10:00:00Z', '2022-09-14T10:00:00Z'],
    ['2022-09-14T10:00:00.250+03:00', '2022-09-14T10:00:00.250+03:00'],
    ['2024-02-29', '2024-02-29'],
    [' 2022-09-14 ', '2022-09-14'],
    ['2022-09-14 10:00', '2022-09-14T10:00:00'],
    ['2022-09-14 10:00:05 +0300', '2022-09-14T10:00:05+03:00'],
    ['20220914', '2022-09-14'],
    ['20220914T101500Z', '2022-09-14T10:15:00Z'],
    ['Wed, 14 Sep 2022 10:00:00 GMT', '2022-09-14T10:00:00Z'],
    ['Wed, 14 Sep 2022 10:00:00 -0500', '2022-09-14T10:00:00-05:00'],
    ['September 14, 2022', '2022-09-14'],
    ['Sept. 14, 2022', '2022-09-14'],
    ['14 September 2022', '2022-09-14'],
    ['14th of September 2022', '2022-09-14'],
    ['Wednesday, September 14, 2022, 9:30 a.m. EDT', '2022-09-14'],
    ['SEP 14, 2022', '2022-09-14'],
    ['Posted on the 14th of September, 2022 at 5pm', '2022-09-14'],
    ['Friday the 14th September 2029', '2029-09-14'],
    ['Last updated: 14-Sep-2022', '2022-09-14'],
    ['14/Sep/2022 10:00', '2022-09-14'],
    ['2022-Sep-14', '2022-09-14'],
    ['2022/09/14', '2022-09-14'],
    ['September 14,2022', '2022-09-14'],
    ['the fourteenth of September 2022', '2022-09-14'],
    ['Wed Sep 14 10:00:00 UTC 2022', '2022-09-14'],
    ['3pm on Sept 14th 2022', '2022-09-14'],
  ])('%j is %s', (value, iso) => {
    expect(toIso(value)).toBe(iso);
  });
});

describe('lines that hold a date and are no byline', () => {
  test.each([
    ['a headline', ['Remembering the attacks of September 11, 2001']],
    ['a headline of names', ['New York, September 11, 2001', 'It was a clear morning.']],
    ['a sentence', ['Flood at Aberwyn', 'The dam was finished on 4 May 1961 and opened a week later.']],
    ['a sentence without its stop', ['Flood at Aberwyn', 'the dam was finished on 4 May 1961']],
    ['a sentence with an odd date', ['Flood at Aberwyn', 'The dam was finished on the fourth of May 1961.']],
    ['a date without a year', ['Flood at Aberwyn', 'By Ann Rees, 4 May']],
    ['a line in the middle of a long text', ['Flood at Aberwyn', ...Array.from({ length: 30 }, (_, i) => `Line ${i} of it.`), 'May 4, 1961', ...Array.from({ length: 30 }, (_, i) => `Line ${i} more of it.`)]],
  ])('%s', (_, lines) => {
    expect(bylineDate(lines)).toBeNull();
  });
});

describe('bylines', () => {
  test.each([
    ['glued to the reading time', ['Bridge closes', 'Mara Lund', '2 min readNov 23, 2023'], '2023-11-23'],
    ['alone', ['Bridge closes', 'Nov 23, 2023'], '2023-11-23'],
    ['in an odd form', ['Bridge closes', 'Mara Lund | 23-Nov-2023'], '2023-11-23'],
    ['in words', ['Bridge closes', 'Posted on the fourteenth of September 2027'], '2027-09-14'],
    ['with a name', ['Bridge closes', 'By Mara Lund, Thursday, 16 September 2027'], '2027-09-16'],
    ['with a name and an outlet', ['Bridge closes', 'Mara Lund | The Harbour Post | 16 September 2027'], '2027-09-16'],
    ['with its word and a time', ['Bridge closes', 'Published: 2 May 2024 10:15'], '2024-05-02'],
    ['published goes before updated', ['Bridge closes', 'Updated 3 May 2024 | Published 2 May 2024'], '2024-05-02'],
    ['updated where that is all', ['Bridge closes', 'Last updated: May 3, 2024 at 9.20 pm'], '2024-05-03'],
    ['at the end', ['Bridge closes', ...Array.from({ length: 30 }, (_, i) => `Line ${i} of it.`), 'By Mara Lund, 2024-05-02'], '2024-05-02'],
    ['a dateline with a full date', ['Bridge closes', 'TROMSØ, 19 January 2029 - The old bridge is closed.'], '2029-01-19'],
    ['a byline goes before a dateline', ['Bridge closes', 'Jan. 20, 2029', 'TROMSØ, Norway, Jan. 19, 2029 (Wire) — The old bridge is closed.'], '2029-01-20'],
  ])('%s', (_, lines, iso) => {
    expect(bylineDate(lines)).toBe(iso);
  });
});
