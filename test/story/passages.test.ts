/** Passages of two articles: which tell of one fact. */
import { describe, expect, test } from '@jest/globals';
import { passagesOf } from '../../src/story/passages.ts';
import { readingOf } from '../help/told.ts';

const MINE = 'Rain closed the pit at Varn on Monday. Two pumps failed in the lower gallery; the cage was not hurt. The union asked for an inquiry. Ana Kos leads the miners. She wants new pumps before the winter.';
const PIT = 'A pit at Varn stood empty on Tuesday. Pumps in the gallery gave out. Miners under Ana Kos met at noon. Last winter a boiler burst.';

/** How like the passages are that begin with these words. */
function likeness(one: string, two: string) {
  const passages = passagesOf([readingOf(MINE, 0), readingOf(PIT, 1)]);
  return passages.likeness({ article: 0, offset: MINE.indexOf(one) }, { article: 1, offset: PIT.indexOf(two) });
}

describe('passages that tell of different facts', () => {
  test('nothing is shared', () => expect(likeness('The union', 'Last winter').mass).toBe(0));
  test('a word is shared, and another passage is nearer', () => expect(likeness('She wants', 'Pumps in').mutual).toBe(false));
  test('outside every passage nothing is alike', () => expect(passagesOf([readingOf(MINE, 0)]).likeness({ article: 0, offset: 3 }, { article: 1, offset: 3 }).mass).toBe(0));
});

describe('passages that tell of one fact', () => {
  test('rare words of a clause', () => expect(likeness('Two pumps', 'Pumps in')).toMatchObject({ mutual: true, shared: expect.arrayContaining(['gallery']) }));
  test('the name that a pronoun stands for', () => expect(likeness('She wants', 'Miners under').shared).toContain('kos'));
  test('a rarer word weighs more', () => expect(likeness('Two pumps', 'Pumps in').mass).toBeGreaterThan(likeness('She wants', 'Pumps in').mass));
});
