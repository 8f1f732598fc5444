import { expect, test } from '@jest/globals';
import { onlyTime } from '../../help/time.ts';

test.each([
  ['It fell on Sept. 10.', '2022-09-10'],
  ['It fell in September.', '2022-09'],
  ['It fell around Sept. 1.', '2022-09-01~'],
  ['It ran from September 6-12.', '2022-09-06/2022-09-12'],
  ['It fell last week.', '2022-09-05/2022-09-11'],
  ['It fell in the third quarter of 2021.', '2021-07/2021-09'],
  ['It fell in the summer of 2020.', '2020-22'],
  ['It fell in the 1990s.', '199X'],
  ['It fell in the 20th century.', '19XX'],
  ['It will fall in 1994 or later.', '1994/..'],
  ['It fell at 3:42 p.m. on the dot.', '2022-09-14T15:42'],
])('%s is %s', (text, edtf) => {
  expect(onlyTime(text).time.edtf).toBe(edtf);
});

test.each(['It lasted six months.', 'She runs every day.', 'It is calm now.'])('%s has none', (text) => {
  expect(onlyTime(text).time.edtf).toBeUndefined();
});
