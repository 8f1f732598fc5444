/** The house is in order: every unit has its test, every rule its examples, and the documents are fresh. */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { families } from '../src/claim/all.ts';
import { extractors } from '../src/extract/all.ts';
import { formatNames } from '../src/report/formats.ts';
import { loadShippedRules } from '../src/rule/load-shipped.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const filesIn = (folder: string, ending: string): readonly string[] => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending)).map((file) => join(folder, file));
const textOf = (folder: string): string => filesIn(folder, '.ts').map(read).join('\n');

test('every folder of src is on the map', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(folders.filter((name) => !read('src/README.md').includes(`| \`${name}/\``))).toEqual([]);
});

test('every package that users get is on the map, with its reason', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  expect(Object.keys(dependencies).filter((name) => !read('src/README.md').includes(`| \`${name}\` |`))).toEqual([]);
});

test('every extractor has tests', () => {
  const tested = readdirSync(join(root, 'test/extract'));
  expect(extractors.map(({ name }) => name).filter((name) => !tested.includes(name))).toEqual([]);
});

test('every report format has a test', () => {
  const tests = textOf('test/report');
  expect(formatNames.filter((name) => !tests.includes(`(${name}, `))).toEqual([]);
});

test('every operator of the rule language is named in a test or a shipped rule', () => {
  const operators = filesIn('src/rule/operator', '.ts').flatMap((file) => [...read(file).matchAll(/\bname: '([a-z-]+)'/g)].map(([, name = '']) => name));
  const said = textOf('test/rule') + filesIn('rules', '.yml').map(read).join('\n');
  expect(operators.length).toBeGreaterThan(5);
  expect(operators.filter((name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(said))).toEqual([]);
});

test('every rule has an example that fires and one that does not', () => {
  const { rules } = loadShippedRules();
  expect(rules.length).toBeGreaterThan(20);
  expect(rules.filter(({ examples }) => !examples.some(({ expect: wanted }) => wanted !== 'none')).map(({ id }) => id)).toEqual([]);
  expect(rules.filter(({ examples }) => !examples.some(({ expect: wanted }) => wanted === 'none')).map(({ id }) => id)).toEqual([]);
});

test('every claim family is under test: by its name in its room, or through a rule on a measure that it states, whose examples fire', () => {
  expect(families.length).toBeGreaterThan(10);
  const said = textOf('test/claim') + readdirSync(join(root, 'test/claim')).join('\n');
  const measures = loadShippedRules().rules.flatMap((rule) => rule.measures);
  const stated = (name: string): boolean => measures.some((measure) => read(`src/claim/${name}.ts`).includes(`'${measure}'`));
  expect(families.map(({ name }) => name).filter((name) => !said.includes(name) && !stated(name))).toEqual([]);
});

test('the finding in README.md is what the program prints', () => {
  const { stdout } = spawnSync(process.execPath, [join(root, 'dist/cli/main.js'), 'check', 'corpus/kharkiv-2022', '--no-progress'], { cwd: root, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '' } });
  const block = read('README.md').split('\n').filter((line) => line.startsWith('    ')).map((line) => line.slice(4));
  const [from, to] = [block.indexOf('$ npx factlint check corpus/kharkiv-2022'), block.indexOf('...')];
  expect(from).toBeGreaterThanOrEqual(0);
  expect(stdout).toContain(block.slice(from + 1, to).join('\n'));
});

test('files stay short: over 250 lines is said, over 500 is too much', () => {
  const long = [...filesIn('src', '.ts'), ...filesIn('test', '.ts')].map((file) => ({ file, lines: read(file).split('\n').length })).filter(({ file, lines }) => lines > 250 && !file.includes(join('src', 'lexicon')));
  if (long.length > 0) process.stderr.write(`over 250 lines: ${long.map(({ file, lines }) => `${file} (${lines})`).join(', ')}\n`);
  expect(long.filter(({ lines }) => lines > 500)).toEqual([]);
});
