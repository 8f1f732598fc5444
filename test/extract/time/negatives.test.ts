import { expect, test } from '@jest/globals';
import { withValues } from '../../help/time.ts';

test.each([
  // Ages are quantities.
  'The 34-year-old driver was unhurt.',
  'She is 34 years old and runs a bakery.',
  'Two 6-month-old boys and a 10-day-old girl were found.',
  'He began at five years of age.',
  'Nobody under the age of 18 may vote, and those of 16 may not apply.',
  // Money, rates and shares.
  'The firm earned $1.43 a share.',
  'He makes $50,000 a year and saves a third of it.',
  'It sends out 300 lorries a day.',
  'Iraq imports about three-quarters of its wheat.',
  // Scores, ratios, verses, addresses, counts and names with figures.
  'They won 3-2 after trailing 1-0.',
  'The scale of the map is 1:50000.',
  'Shares of the mill closed at 11.20, up a third.',
  'He lives at 1995 Harbour Road.',
  'Some 2009 people signed, and 1984 more wrote in.',
  'Officers were called to the 1600 block of Elm Street.',
  'Call 555-11-2022 for help.',
  'Flight 1998 was late and Room 2010 was full.',
  'The probe cost £1984 and weighed 2010 pounds.',
  // Words that only look like times.
  'You may march on if the sun sat low.',
  'He sat down and the jury spoke.',
  'They march in March Street, she may say.',
  'A second man came second in the second race.',
  'He scored in the first half and again in the second half.',
  'The fall of the town shook them.',
  'They spring from an old family.',
  'He told The Sunday Examiner about it.',
  'USA Today reported it.',
  'Highs will be in the 80s, forecasters warned.',
  'Both men are in their early 20s.',
  'He will call as soon as he can.',
  'The boys soon became friends.',
  'The summer school and the winter coat were free.',
  'The match between ten and twelve boys was lost.',
  'A 24/7 line was set up.',
])('%s', (sentence) => {
  expect(withValues(sentence)).toBe(sentence);
});
