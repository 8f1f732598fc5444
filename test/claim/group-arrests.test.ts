import { describe, expect, test } from '@jest/globals';
import { said } from '../help/compared.ts';

const dates = (...texts: readonly string[]): string[] => said(/^time\/event-date$/, ...texts);
const RAID = '[2028-06-10] Three men robbed the mint in Porto on Feb. 3, 2028. ';

describe('arrests that do not clash', () => {
  test.each([
    ['a distance that comes to the same day', `${RAID}Detectives arrested the trio near Faro 17 days later.`, '[2028-06-10] The mint in Porto was robbed on 3 February 2028. The gang were picked up on 20 February.'],
    ['one after the other', `${RAID}Detectives arrested the trio near Faro 17 days later.`, '[2028-06-10] The mint in Porto was robbed on 3 February 2028. The gang were picked up on 27 February. Police said the robbers were caught on 2 March.'],
    ['a time of flight', `${RAID}Detectives arrested the trio near Faro 17 days later.`, '[2028-06-10] The mint in Porto was robbed on 3 February 2028. The gang were detained until 27 February.'],
    ['one of the gang', `${RAID}Detectives arrested the trio near Faro 17 days later.`, '[2028-06-10] The mint in Porto was robbed on 3 February 2028. A member of the crew of the van was questioned on 27 February.'],
  ])('%s', (_, a, b) => {
    expect(dates(a, b)).toEqual([]);
  });
});

test('a distance from the raid that comes to another day', () => {
  expect(dates(`${RAID}Detectives arrested the trio near Faro 17 days later.`, '[2028-06-10] The mint in Porto was robbed on 3 February 2028. The gang were picked up on 27 February.')).toEqual([
    'time/event-date: "arrested the trio near Faro 17 days" / "picked up on 27 February"',
  ]);
});
