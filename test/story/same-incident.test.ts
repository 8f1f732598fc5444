import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/index.ts';

/** The rules that speak on two articles of one story about when its incident happened. */
const spoken = (a: { text: string; published: string }, b: { text: string; published: string }): string[] =>
  check([{ path: 'a.txt', ...a }, { path: 'b.txt', ...b }], { oneStory: true }).findings.filter(({ ruleId }) => /^time\/event-(?:date|time)$/.test(ruleId)).map(({ ruleId, severity }) => `${ruleId} ${severity}`);

const on = (published: string, text: string): { text: string; published: string } => ({ published, text });

describe('two honest reports', () => {
  test.each([
    ['late on one day, early on the next', on('2027-05-10', 'A man was shot in Porto late on Saturday.'), on('2027-05-10', 'A man was shot in Porto early on Sunday.')],
    ['Saturday night and half past midnight', on('2027-05-10', 'A man was shot in Porto on Saturday night.'), on('2027-05-10', 'A man was shot in Porto at 12:30 a.m. on Sunday.')],
    ['half an hour before midnight and early', on('2027-05-10', 'A boy was shot at a house in Porto at 11:30 p.m. on Sunday.'), on('2027-05-11', 'A boy was shot at a house in Porto early on Monday.')],
    ['a weekday that was not dated anew', on('2027-05-20', 'Five people were shot in Porto on Sunday.'), on('2027-05-11', 'Five people were shot in Porto on Sunday.')],
    ['today in a text that is still up the day after', on('2027-05-10', 'A boy fired a gun this afternoon in Porto and wounded his sister.'), on('2027-05-10', 'A girl was wounded in Porto when her brother fired a gun on Sunday.')],
    ['two streets', on('2027-05-11', 'A boy was shot in the 700 block of Lancer Drive on Sunday.'), on('2027-05-11', 'A boy was shot in the 4200 block of Morgate Lane on Monday.')],
    ['a shooting after the other report had come out', on('2027-05-10', 'A boy of three was shot in Porto on Saturday.'), on('2027-05-12', 'A girl of eight was shot in Porto on Tuesday.')],
    ['two hours on two streets', on('2027-05-11', 'A boy was shot in the 700 block of Lancer Drive at 4 p.m. on Monday.'), on('2027-05-11', 'A girl was shot in the 4200 block of Morgate Lane at 7 p.m. on Monday.')],
    ['an hour whose half is not said', on('2027-05-11', 'A man was shot in Porto shortly before 2:30 on Monday.'), on('2027-05-11', 'A man was shot in Porto at 2:27 p.m. on Monday.')],
    ['an hour told by its part of the day', on('2027-05-10', 'A man was shot in Porto about 4:30 Saturday afternoon.'), on('2027-05-10', 'A man was shot in Porto about 4:30 p.m. on Saturday.')],
  ])('%s', (_name, a, b) => {
    expect(spoken(a, b)).toEqual([]);
  });
});

describe('two days for one incident', () => {
  test.each([
    ['bare days', on('2027-05-11', 'A man was shot in Porto on Saturday.'), on('2027-05-11', 'A man was shot in Porto on Monday.')],
    ['early on two days', on('2027-05-11', 'A man was shot in Porto early on Sunday.'), on('2027-05-11', 'A man was shot in Porto early on Monday.')],
    ['evening and early next day', on('2027-05-11', 'A man was shot in Porto on Saturday afternoon.'), on('2027-05-11', 'A man was shot in Porto early on Sunday.')],
    ['one street', on('2027-05-11', 'A man was shot on Rosa Street on Saturday.'), on('2027-05-16', 'A man was shot on Rosa Street on Monday, 10 May 2027.')],
  ])('%s', (_name, a, b) => {
    expect(spoken(a, b).map((line) => line.split(' ')[0])).toEqual(['time/event-date']);
  });
});
