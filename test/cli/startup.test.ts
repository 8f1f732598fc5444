/** What the commands that read no article load: neither compromise nor the place index, nor anything that reads text. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const program = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist', 'cli', 'main.js');

/** Tells of every module that is resolved and of every file that is read, by way of the child's own module hooks. */
const WATCH = `
import { register, syncBuiltinESMExports } from 'node:module';
import fs from 'node:fs';
const read = fs.readFileSync;
fs.readFileSync = (path, ...more) => { process.stderr.write('loaded ' + path + '\\n'); return read(path, ...more); };
syncBuiltinESMExports();
register('data:text/javascript,' + encodeURIComponent("import fs from 'node:fs'; export async function load(url, context, next) { fs.writeSync(2, 'loaded ' + url + '\\\\n'); return next(url, context); }"));
`;

function loaded(...args: readonly string[]): readonly string[] {
  const { stderr, status } = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(WATCH)}`, program, ...args], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });
  expect(status).toBe(0);
  return [...stderr.matchAll(/^loaded (.*)$/gm)].map(([, path]) => path ?? '');
}

const HEAVY = /compromise|chrono-node|parse5|gazetteer\.bin/;

test.each([['rules', 'validate'], ['rules', 'list'], ['rules', 'show', 'time/event-date'], ['explain', 'time/event-date']])('%s %s', (...args) => {
  const modules = loaded(...args);
  expect(modules.some((path) => path.endsWith('main.js'))).toBe(true);
  expect(modules.filter((path) => HEAVY.test(path))).toEqual([]);
});

test('the watch sees what extract loads', () => {
  expect(loaded('extract', 'package.json', '--no-config').some((path) => HEAVY.test(path))).toBe(true);
});
