import { describe, expect, test } from '@jest/globals';
import { clusterStories } from '../../src/story/cluster.ts';
import type { Features } from '../../src/story/features.ts';

/** An article by its features, `kind:key=weight`, and the day it was published. */
const article = (features: string, published: number | null = 100, routine = false, day: Features['day'] = null): Features => ({
  weights: new Map(features.split(', ').map((f) => [f.split('=')[0] ?? '', Number(f.split('=')[1])] as const)), published, routine, day, hour: null, several: false, leaders: [],
});

const blog = (published: number | null, routine = false): Features => article('ordinary:weir=0.5', published, routine);

describe('articles of different stories', () => {
  test('share nothing', () => expect(clusterStories([article('rare:solberg=1.3'), article('rare:adeyemi=1.3')])).toEqual([0, 1]));

  test('share a country and everyday words', () =>
    expect(clusterStories([article('country:1=0.15, everyday:house=0.12, everyday:street=0.12'), article('country:1=0.15, everyday:house=0.12, everyday:street=0.12')])).toEqual([0, 1]));

  test('of a common kind of event share a town and little else', () =>
    expect(clusterStories([article('placename:harwick=1, place:7=0.5, rare:harbourside=1.3', 100, true), article('placename:harwick=1, place:7=0.5, rare:harbourside=1.3', 300, true)])).toEqual([0, 1]));

  test('of a common kind of event share a town and give their incidents days far apart', () => {
    const words = 'placename:harwick=1, place:7=0.5, rare:harbourside=1.3, name:mill=0.4';
    expect(clusterStories([article(words, 100, true, { low: 99, high: 100 }), article(words, 107, true, { low: 106, high: 107 })])).toEqual([0, 1]);
  });

  test('give their incidents the same day and share no place', () =>
    expect(clusterStories([article('rare:harbourside=1.3', 100, true, { low: 99, high: 100 }), article('rare:harbourside=1.3', 100, true, { low: 99, high: 100 })])).toEqual([0, 1]));

  test('give their incidents the same day in the same big city, and share no more', () =>
    expect(clusterStories([article('place:7=0.3, ordinary:alley=0.5', 100, true, { low: 99, high: 100 }), article('place:7=0.3, ordinary:alley=0.5', 100, true, { low: 99, high: 100 })])).toEqual([0, 1]));

  test('are a round-up and a report of one street', () => {
    const [words, day] = ['place:7=0.5, street:quay=0.6, scene:quay=0.7', { low: 99, high: 100 }];
    expect(clusterStories([article(words, 100, true, day), article(words, 100, true, day)])).toEqual([0, 0]);
    expect(clusterStories([{ ...article(words, 100, true, day), several: true }, article(words, 100, true, day)])).toEqual([0, 1]);
  });

  test('are round-ups of two months, though they name one hospital', () => {
    const words = 'person:ida falk=1.7, rare:stabilised=1.3, rare:falk=1.3, placename:harwick=1';
    expect(clusterStories([{ ...article(words, 100, true), several: true }, { ...article(words, 150, true), several: true }])).toEqual([0, 1]);
  });

  test('share an hour and no town', () => expect(clusterStories([{ ...article('ordinary:alley=0.5, rare:quay=1.3', 100, true), hour: 1290 }, { ...article('ordinary:alley=0.5, rare:quay=1.3', 100, true), hour: 1290 }])).toEqual([0, 1]));
  test('tell their incidents alike, on the same day, among many articles', () => {
    const words = 'ordinary:alley=0.5, particular:age 7=0.5, particular:hunting=0.5, particular:leg=0.5';
    const others = Array.from({ length: 6 }, (_, i) => article(`rare:other${i}=1.3`, null));
    expect(clusterStories([article(words, 100, true, { low: 99, high: 100 }), article(words, 100, true, { low: 99, high: 100 }), ...others]).slice(0, 2)).toEqual([0, 1]);
  });

  test('tell incidents of one kind, and nothing else', () =>
    expect(clusterStories([article('particular:hunting=0.5, particular:leg=0.5', 100, true, { low: 99, high: 100 }), article('particular:hunting=0.5, particular:arm=0.5', 100, true, { low: 99, high: 100 })])).toEqual([0, 1]));

  test('are not chained by one in the middle', () => {
    const [a, b, c] = ['rare:a=1.3, rare:b=1.3', 'rare:a=1.3, rare:b=1.3, rare:c=1.3, rare:d=1.3', 'rare:c=1.3, rare:d=1.3'];
    expect(new Set(clusterStories([article(a ?? '', null), article(b ?? '', null), article(c ?? '', null)])).size).toBe(2);
  });
});

describe('a handful of articles of the same weeks', () => {
  const agency = 'rare:nandi=1.3, rare:kessa=1.3, ordinary:weir=0.5';

  test('one of which came out long after is not joined on little', () => expect(clusterStories([article(agency, 100), blog(140)])).toEqual([0, 1]));
  test('of unknown days are not joined on little', () => expect(clusterStories([article(agency, null), blog(null)])).toEqual([0, 1]));
  test('of a common kind of event are not joined on little', () => expect(clusterStories([article(agency, 100, true), blog(101, true)])).toEqual([0, 1]));
  test('which share nothing stay apart', () => expect(clusterStories([article(agency, 100), article('rare:solberg=1.3', 101)])).toEqual([0, 1]));
  test('among many others are not joined on little', () => {
    const others = Array.from({ length: 6 }, (_, i) => article(`rare:other${i}=1.3`, 100));
    expect(clusterStories([article(agency, 100), blog(101), ...others]).slice(0, 2)).toEqual([0, 1]);
  });
  test('are joined by two words of note', () => expect(clusterStories([article(agency, 100), article('ordinary:weir=0.5, ordinary:spillway=0.5', 101), article('rare:nandi=1.3, ordinary:weir=0.5, ordinary:spillway=0.5', 102)])).toEqual([0, 0, 0]));
});

describe('an article that one of two knows well', () => {
  const [a, b, c] = [article('rare:a=4, rare:b=4', null, true), article('rare:a=4, rare:b=4, rare:c=4.8', null, true), article('rare:c=4.8', null, true)];
  const others = Array.from({ length: 6 }, (_, i) => article(`rare:other${i}=1.3`, null));

  test('is of their story where few are checked', () => expect(clusterStories([a, b, c])).toEqual([0, 0, 0]));

  test('stays apart among many', () => expect(clusterStories([a, b, c, ...others]).slice(0, 3)).toEqual([0, 0, 1]));
});

describe('articles of one story', () => {
  test('share names, whenever they were published', () => {
    const words = 'person:marit solberg=1.7, rare:solberg=1.3, rare:harwick=1.3';
    expect(clusterStories([article(words, 100), article(words, 900)])).toEqual([0, 0]);
  });

  test('give their incident the same day in the same town', () =>
    expect(clusterStories([article('placename:harwick=1, place:7=0.5, ordinary:alley=0.5', 100, true, { low: 99, high: 100 }), article('placename:harwick=1, place:7=0.5, ordinary:alley=0.5', 101, true, { low: 99.3, high: 100 })])).toEqual([0, 0]));

  test('come out together and give one small town days of one week, where few are checked', () => {
    const [words, day, later] = ['place:7=0.5, region:3=0.5, ordinary:kiosk=0.5', { low: 99, high: 100 }, { low: 101, high: 102 }];
    const pair = [article(`${words}, rare:lobo=0.4`, 101, true, day), article(`${words}, rare:lobo=0.4`, 102, true, later)];
    expect(clusterStories(pair)).toEqual([0, 0]);
    expect(clusterStories([...pair, ...Array.from({ length: 6 }, (_, i) => article(`rare:other${i}=1.3`))]).slice(0, 2)).toEqual([0, 1]);
    expect(clusterStories([article(`${words}, rare:lobo=0.4`, 101, true, day), article(`${words}, rare:lobo=0.4`, 112, true, { low: 110, high: 111 })])).toEqual([0, 1]);
  });

  test('name one block in one town, although one prints another day', () => {
    const words = 'place:7=0.5, street:quay=0.6, scene:quay=0.7, ordinary:alley=0.5, everyday:house=0.24';
    expect(clusterStories([article(words, 100, true, { low: 99, high: 100 }), article(words, 101, true, { low: 97, high: 98 })])).toEqual([0, 0]);
  });

  test('give one town and hour, although one prints another day', () => {
    const words = 'place:7=0.4, placename:harwick=0.8, ordinary:alley=0.3';
    const [a, b] = [article(words, 100, true, { low: 99, high: 100 }), article(words, 101, true, { low: 97, high: 98 })];
    expect(clusterStories([a, b])).toEqual([0, 1]);
    expect(clusterStories([{ ...a, hour: 1290 }, { ...b, hour: 1280 }])).toEqual([0, 0]);
  });

  test('tell their incident alike and give it the same day, although one may have the wrong town', () => {
    const words = 'ordinary:alley=0.5, particular:age 7=0.5, particular:hunting=0.5, particular:leg=0.5';
    expect(clusterStories([article(words, 100, true, { low: 99, high: 100 }), article(words, 101, true, { low: 99, high: 100 })])).toEqual([0, 0]);
  });

  test('give their incident the same day, although one came out weeks later', () => {
    const words = 'placename:harwick=1, place:7=0.5, rare:harbourside=1.3';
    expect(clusterStories([article(words, 100, true, { low: 99, high: 100 }), article(words, 130, true, { low: 99, high: 100 })])).toEqual([0, 0]);
  });

  test('were published together, although one prints another day', () => {
    const words = 'placename:harwick=1, place:7=0.5, rare:harbourside=1.3';
    expect(clusterStories([article(words, 100, true, { low: 99, high: 100 }), article(words, 101, true, { low: 92, high: 93 })])).toEqual([0, 0]);
  });

  test('share the names of those whom it met, although one prints another day', () => {
    const words = 'person:marit solberg=1.7, rare:solberg=1.3, placename:harwick=1, place:7=0.5';
    expect(clusterStories([article(words, 100, true, { low: 99, high: 100 }), article(words, 107, true, { low: 106, high: 107 })])).toEqual([0, 0]);
  });

  test('are numbered by the first of them', () => {
    const words = 'person:marit solberg=1.7, rare:solberg=1.3, rare:harwick=1.3';
    expect(clusterStories([article('rare:else=1.3'), article(words), article(words)])).toEqual([0, 1, 1]);
  });
});
