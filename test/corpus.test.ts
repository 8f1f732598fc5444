/** The program against the labelled stories: nothing that it says is wrong, no trap is fallen into, and it finds at least what it has found before. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { check } from '../src/check.ts';
import { shippedRules } from '../src/index.ts';
import { readInputs } from '../src/read/files.ts';
import { CORPUS, goldOf, score, stories } from './help/gold.ts';

/** How many discrepancies of each story are found. Raise a number when the program finds more; never lower one. */
const FLOOR = JSON.parse(readFileSync(fileURLToPath(new URL('corpus.floor.json', import.meta.url)), 'utf8')) as Readonly<Record<string, number>>;

test('every story has its floor', () => expect(Object.keys(FLOOR).sort()).toEqual([...stories].sort()));

describe.each(stories)('%s', (id) => {
  test('right whenever it speaks, and no blinder than before', async () => {
    const { articles, problems } = await readInputs([join(CORPUS, id)]);
    const { findings } = check(articles, { rules: shippedRules(), problems });
    const { found, wrong, traps } = score(goldOf(id), findings);
    expect({ wrong, traps }).toEqual({ wrong: [], traps: [] });
    expect(found).toBeGreaterThanOrEqual(FLOOR[id] ?? Infinity);
  });
});
