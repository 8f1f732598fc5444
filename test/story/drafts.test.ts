/** A draft and the sources named with it need less in common to be of one story than any two articles of a heap. */
import { describe, expect, test } from '@jest/globals';
import { clusterStories } from '../../src/story/cluster.ts';
import type { Features } from '../../src/story/features.ts';

const article = (...keys: readonly string[]): Features => ({ weights: new Map(keys.map((key) => [key, 1.7])), published: null, routine: false, day: null, hour: null, several: false, leaders: [] });
/** What it takes to be one story is 2.3; one shared name is worth 1.7. */
const [draft, source, stranger] = [article('person:mara lund', 'person:otto brandt'), article('person:mara lund', 'person:ida falk'), article('person:ida falk', 'person:jan rode')];

describe('one shared name', () => {
  test('does not make two articles of a heap one story', () => expect(clusterStories([draft, source])).toEqual([0, 1]));
  test('makes a draft and its source one story', () => expect(clusterStories([draft, source], new Set([0]))).toEqual([0, 0]));
  test('does so from the other side too', () => expect(clusterStories([draft, source], new Set([1]))).toEqual([0, 0]));
  test('does not make two sources one story', () => expect(clusterStories([draft, source, stranger], new Set([0]))).toEqual([0, 0, 1]));
  test('does not make two drafts one story', () => expect(clusterStories([draft, source], new Set([0, 1]))).toEqual([0, 1]));
});

test('a draft without anything in common stays alone', () => expect(clusterStories([draft, stranger], new Set([0]))).toEqual([0, 1]));
