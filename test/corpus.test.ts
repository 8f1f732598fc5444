/** The program against the labelled stories: it finds at least what it has found before, and says no more that is wrong. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { check } from '../src/check.ts';
import { shippedRules } from '../src/index.ts';
import { readInputs } from '../src/read/files.ts';
import { CORPUS, goldOf, score, stories } from './help/gold.ts';

/**
 * How many discrepancies of each story are found, and how many findings are wrong where any is (those of `figure/told` weigh likelihoods, so a few are). Raise `found` when
 * the program finds more and lower `wrong` when it errs less; never the other way round.
 */
const FLOOR = JSON.parse(readFileSync(fileURLToPath(new URL('corpus.floor.json', import.meta.url)), 'utf8')) as Readonly<Record<string, { readonly found: number; readonly wrong?: number }>>;

test('every story has its floor', () => expect(Object.keys(FLOOR).sort()).toEqual([...stories].sort()));

describe.each(stories)('%s', (id) => {
  test('no blinder than before, and no more often wrong', async () => {
    const { articles, problems } = await readInputs([join(CORPUS, id)]);
    const { findings } = check(articles, { rules: shippedRules(), problems });
    const { found, wrong, traps } = score(goldOf(id), findings);
    const floor = FLOOR[id] ?? { found: Infinity };
    if (wrong.length > (floor.wrong ?? 0)) expect({ wrong, traps }).toEqual({ wrong: [], traps: [] });
    expect(found).toBeGreaterThanOrEqual(floor.found);
  });
});
