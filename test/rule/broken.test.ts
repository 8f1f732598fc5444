import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Problem } from '../../src/model/problem.ts';
import { loadRules } from '../../src/rule/load.ts';
import { shippedPack } from '../../src/rule/load-shipped.ts';

const FOLDER = join(import.meta.dirname, 'broken');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yml')).toSorted();

const base = shippedPack();

/** As the command line prints a problem. */
const shown = ({ line, column, message, frame, suggestion }: Problem): string => [`${line}:${column} ${message}`, ...(frame ?? '').split('\n').map((one) => `    ${one}`), ...(suggestion === undefined ? [] : [`    ${suggestion}`])].join('\n');

test('there are forty broken rules at least', () => expect(files.length).toBeGreaterThanOrEqual(40));

test.each(files)('%s', (name) => {
  const { problems } = loadRules([{ path: name, text: readFileSync(join(FOLDER, name), 'utf8') }], { base });
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems) {
    expect(problem).toMatchObject({ code: 'bad-rule', path: name });
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.column).toBeGreaterThanOrEqual(1);
  }
  expect(`\n${problems.map(shown).join('\n')}\n`).toMatchSnapshot();
});

test('all faults of all files come in one run, in order of files and places', () => {
  const several = ['unknown-key.yml', 'unknown-measure.yml', 'yaml-tab.yml'].map((name) => ({ path: name, text: readFileSync(join(FOLDER, name), 'utf8') }));
  const { problems } = loadRules(several.toReversed());
  expect([...new Set(problems.map(({ path }) => path))]).toEqual(['unknown-key.yml', 'unknown-measure.yml', 'yaml-tab.yml']);
});
