import { describe, expect, test } from '@jest/globals';
import { said } from '../help/compared.ts';

const calendar = (text: string): string[] => said(/^time\/(?:impossible-date|publication-before-event|weekday)$/, text);

describe('dates and hours that the calendar has, or that nobody means', () => {
  test.each([
    'The lease ends on 30 June and the next begins on 31 July.',
    'It rained from 27 to 29 February 2028 without a break.',
    'By June 31 teams had signed up.',
    'In November 31 people were hurt.',
    'He scored at 30:12, and the game ended 31:29.',
    'Prices rose 31 percent in April, June 30 percent.',
    'The invoice bore the date "31 June 2028", which the clerk typed twice.',
    'There is no 31 June, the clerk told him.',
    'The novel opens on 30 February 2028 in a drowned city.',
    'The czar signed it on 29 February 1900.',
    'The train leaves at 24:00 GMT and at 12:59 p.m.',
    'The shop is at 25:70 Mill Lane.',
  ])('%s', (text) => {
    expect(calendar(text)).toEqual([]);
  });
});

describe('what is not told as having happened', () => {
  test.each([
    'The bonds issued on 1 March 2029 will pay 4 percent.',
    'The new rule takes effect on 1 March 2029.',
    'She was elected to a term that ends on 1 March 2029.',
    'The council agreed to close the pool on 1 March 2029.',
    'The trial was adjourned to 1 March 2029.',
    'He was expected to be released on 1 March 2029.',
    'The players booked a flight on 1 March 2029 to Lima.',
    '"We collapsed on 1 March 2029," the robot says in the play.',
    'Tickets sold before 1 March 2029 stay valid.',
    'The contract signed in June runs until 1 March 2029.',
    'If the dam collapsed on 1 March 2029, the valley would be under water within an hour.',
  ])('%s', (text) => {
    expect(calendar(text)).toEqual([]);
  });
});

describe('slips of the calendar', () => {
  test.each([
    ['The lease ends on 31 June.', 'time/impossible-date: "31 June"'],
    ['The fair runs between 28 and 31 September.', 'time/impossible-date: "31 September"'],
    ['She was born on Feb. 29, 2027, in Graz.', 'time/impossible-date: "Feb. 29, 2027"'],
    ['The bus leaves at 7:75 p.m. on weekdays.', 'time/impossible-date: "7:75 p.m."'],
    ['The tanker ran aground on 1 March 2029 off Vis.', 'time/publication-before-event: "ran aground on 1 March 2029"'],
    ['The mayor was convicted on 12 December 2028 of taking bribes.', 'time/publication-before-event: "convicted on 12 December 2028"'],
  ])('%s', (text, finding) => {
    expect(calendar(text)).toEqual([finding]);
  });
});
