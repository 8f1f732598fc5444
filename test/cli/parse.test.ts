/** Command lines: what they mean, and what is said of those that mean nothing. */
import { describe, expect, test } from '@jest/globals';
import { commands } from '../../src/cli/commands.ts';
import { parseCommandLine } from '../../src/cli/parse.ts';

const check = commands.find(({ name }) => name === 'check') ?? commands[0];

function parsed(line: string): unknown {
  if (!check) throw new Error('There is no command check.');
  const result = parseCommandLine(check, line.split(' ').filter((word) => word !== ''));
  return 'fault' in result ? result.fault : { operands: result.invocation.operands, ...result.invocation.values };
}

describe('refused, with what was probably meant', () => {
  test.each([
    ['--max-warnigs 3', "unknown option '--max-warnigs' - did you mean '--max-warnings'?"],
    ['--zzzzzz', "unknown option '--zzzzzz'"],
    ['-x a.txt', "unknown option '-x'"],
    ['--quiet=yes', "option '--quiet' takes no value, but 'yes' was given"],
    ['--format', "option '--format' needs a value: --format FORMAT"],
    ['--format --quiet', "option '--format' needs a value: --format FORMAT"],
    ['--format=', "option '--format' needs a value: --format FORMAT"],
    ['--format jsn', "option '--format' cannot be 'jsn' - did you mean 'json'? (one of pretty, json, "],
    ['--fail-on err', "option '--fail-on' cannot be 'err' - did you mean 'error'? (one of error, warning, info)"],
  ])('%s', (line, fault) => expect(parsed(line)).toEqual(expect.stringContaining(fault)));
});

describe('understood', () => {
  test.each([
    ['a.txt b.txt', { operands: ['a.txt', 'b.txt'] }],
    ['- --against w', { operands: ['-'], against: ['w'] }],
    ['--against a --against b draft', { operands: ['draft'], against: ['a', 'b'] }],
    ['-f json -f pretty a', { operands: ['a'], format: 'pretty' }],
    ['-q a', { operands: ['a'], quiet: true }],
    ['-fjson a', { operands: ['a'], format: 'json' }],
    ['-o json=x -o sarif=y=z a', { operands: ['a'], output: ['json=x', 'sarif=y=z'] }],
    ['-- --quiet', { operands: ['--quiet'] }],
    ['a --max-warnings=3', { operands: ['a'], 'max-warnings': '3' }],
  ])('%s', (line, expected) => expect(parsed(line)).toEqual(expected));
});
