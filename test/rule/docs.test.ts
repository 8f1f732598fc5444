import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parseDocument } from 'yaml';
import { generated } from '../../src/rule/build/docs.ts';
import { loadRules } from '../../src/rule/load.ts';
import { shippedPack } from '../../src/rule/load-shipped.ts';
import { shippedRulesFolder } from '../../src/rule/shipped.ts';

const folder = shippedRulesFolder();

test.each(Object.entries(generated(folder)))('rules/%s is up to date (node .build/docs.mjs writes it)', (name, text) => {
  expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
});

test('every block of YAML in the guide is a sound rule', () => {
  const blocks = [...readFileSync(join(folder, 'README.md'), 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block ?? '');
  expect(blocks.length).toBeGreaterThan(0);
  for (const [index, text] of blocks.entries()) {
    expect(parseDocument(text).errors).toEqual([]);
    expect(loadRules([{ path: `block ${index}`, text }], { base: shippedPack() }).problems).toEqual([]);
  }
});
