/** The command lines that documents, hooks and the action show are ones that the program takes. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { commands } from '../../src/cli/commands.ts';
import { parseCommandLine } from '../../src/cli/parse.ts';
import { settingsOf } from '../../src/cli/settings.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** From `factlint` to the end of the code span, the line, or a shell's punctuation. */
const lines = (text: string): readonly string[] => [...new Set([...text.matchAll(/factlint (?:check|extract|rules|explain|baseline|gazetteer|init|doctor|completion)\b[^\n`|>)&#]*/g)].map(([line]) => line.trim()))];

function faultOf(line: string): string {
  const [, name = '', ...args] = line.replace(/"[^"]*"|'[^']*'/g, 'QUOTED').split(/\s+/);
  const command = commands.find((known) => known.name === name);
  if (!command) return `there is no command ${name}`;
  const parsed = parseCommandLine(command, args);
  if ('fault' in parsed) return parsed.fault;
  const settings = settingsOf(parsed.invocation.values);
  return 'fault' in settings ? settings.fault : '';
}

describe.each(['README.md', '.github/ADOPTING.md', 'rules/README.md', 'src/gazetteer/README.md', '.pre-commit-hooks.yaml'])('%s', (path) => {
  test('shows command lines that the program takes', () => {
    const found = lines(read(path));
    expect(found.filter((line) => faultOf(line) !== '').map((line) => `${line}: ${faultOf(line)}`)).toEqual([]);
    expect(found.length).toBeGreaterThan(path === 'README.md' ? -1 : 0);
  });
});

test('a slip in a document would be found', () => expect(faultOf('factlint check stories --fail-onn error')).toMatch(/did you mean '--fail-on'/));

test('the action takes its options from inputs that it has, and they are options of check', () => {
  const { inputs, runs } = parse(read('.github/actions/check/action.yml')) as { inputs: Record<string, object>; runs: { steps: { env: Record<string, string>; run: string }[] } };
  const [step] = runs.steps;
  const used = Object.values(step?.env ?? {}).map((value) => /inputs\.([a-z-]+)/.exec(value)?.[1] ?? '');
  expect(used.toSorted()).toEqual(Object.keys(inputs).toSorted());
  const options = [...(step?.run ?? '').matchAll(/ --([a-z-]+)|\(--([a-z-]+)/g)].map(([, a, b]) => a ?? b).filter((name) => name !== 'yes');
  const known = commands.find(({ name }) => name === 'check')?.options.map(({ name }) => name) ?? [];
  expect(options.filter((name) => !known.includes(name ?? ''))).toEqual([]);
  expect(options).toContain('format');
});
