/** The labelled stories: each is read without a problem, and each quote stands once in its raw file, where some text was made from it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { toRaw } from '../../src/model/article.ts';
import { readInputs } from '../../src/read/files.ts';
import { CORPUS, type Pair, type Side, goldOf, stories } from '../help/gold.ts';

const sides = ({ a, b, alsoPairs = [] }: Pair): Side[] => [a, b, ...alsoPairs.flatMap((pair) => [pair.a, pair.b])];

test('there is a story', () => expect(stories).toContain('kharkiv-2022'));

describe.each(stories)('%s', (id) => {
  const folder = join(CORPUS, id);
  const gold = goldOf(id);
  const quotes = [...gold.discrepancies, ...gold.non_discrepancies].flatMap(sides).flatMap(({ file, quote, also = [] }) => [quote, ...also].map((words) => ({ file, words })));

  test('names itself and its articles, which are all that is read there', async () => {
    const { articles, problems } = await readInputs([folder]);
    expect(problems).toEqual([]);
    expect(gold.id).toBe(id);
    expect(articles.map(({ path }) => path.slice(folder.length + 1))).toEqual([...gold.articles].sort());
    expect(articles.filter(({ published, source, title }) => !published || !source || !title)).toEqual([]);
  });

  test('has each quote once', () => {
    expect(quotes.filter(({ file, words }) => readFileSync(join(folder, file), 'utf8').split(words).length !== 2)).toEqual([]);
  });

  test('has no quote outside the text that is read', async () => {
    const { articles } = await readInputs([folder]);
    const outside = quotes.filter(({ file, words }) => {
      const article = articles.find(({ path }) => path === join(folder, file));
      if (!article) return true;
      const start = article.raw.rawText.indexOf(words);
      return ![...article.text.matchAll(/\S+/g)].some((word) => {
        const place = toRaw(article.raw, { start: word.index, end: word.index + word[0].length });
        return place.start < start + words.length && start < place.end;
      });
    });
    expect(outside).toEqual([]);
  });

  test('says of each pair why', () => {
    expect([...gold.discrepancies, ...gold.non_discrepancies].filter(({ why }) => why.trim() === '')).toEqual([]);
  });
});
