import { describe, expect, test } from '@jest/globals';
import { onlyTime, timesOf, withValues } from '../../help/time.ts';

describe('without a publication date', () => {
  test.each([
    ['It fell [last week](XXXX-WXX).', 'DCT-1W'],
    ['It fell [yesterday](XXXX-XX-XX).', 'DCT-1D'],
    ['It fell on [Saturday](XXXX-WXX-6).', 'saturday'],
    ['It fell [last Saturday](XXXX-WXX-6).', 'LAST(saturday)'],
    ['It fell on [September 10](XXXX-09-10).', 'XXXX-09-10'],
    ['It fell [three years ago](XXXX).', 'DCT-3Y'],
  ])('%s stays symbolic', (sentence, symbolic) => {
    expect(withValues(sentence, null)).toBe(sentence);
    const { time } = onlyTime(sentence.replace(/\[([^\]]*)\]\([^)]*\)/, '$1'), null);
    expect(time).toMatchObject({ symbolic, anchor: { kind: 'none' } });
    expect(time.bounds).toBeUndefined();
  });
  test('a year told of just before is borrowed, and not known', () => {
    const [, second] = timesOf('The war began in May 2021. In June the town fell.', null);
    expect(second?.time).toMatchObject({ value: '2021-06', known: ['month'], anchor: { kind: 'mention' } });
  });
  test('full dates stand by themselves', () => {
    expect(onlyTime('It fell on September 10, 2022.', null).time).toMatchObject({ value: '2022-09-10', anchor: { kind: 'explicit' } });
  });
});
