/** Help, completion and schemas say what the tables say. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { commands } from '../../src/cli/commands.ts';
import { SHELLS, completionScript } from '../../src/cli/completion.ts';
import { configSchema } from '../../src/cli/config-schema.ts';
import { commandHelp, programHelp } from '../../src/cli/help.ts';
import { parseCommandLine } from '../../src/cli/parse.ts';

describe.each(commands)('$name', (command) => {
  const help = commandHelp(command);
  test('its help names every option, with an example and the exit statuses', () => {
    for (const { name } of command.options) expect(help).toContain(`--${name}`);
    expect(help).toMatch(/\nExamples\n {2}\S/);
    expect(help).toMatch(/\n {2}2 {2}the job could not be done/);
  });
  test('its help fits a terminal', () => expect(help.split('\n').filter((line) => line.length > 100)).toEqual([]));
  test('its options are named once, and its short ones too', () => {
    const names = command.options.flatMap(({ name, short }) => (short === undefined ? [name] : [name, short]));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
  test('its examples are command lines that it takes', () => {
    for (const { command: line } of command.examples) {
      for (const part of line.split(/ \| | && |<\(|\) | > /).filter((piece) => piece.startsWith(`factlint ${command.name}`))) {
        const parsed = parseCommandLine(command, part.replace(/\)$/, '').split(' ').slice(2));
        expect('fault' in parsed ? parsed.fault : '').toBe('');
      }
    }
  });
  test.each(SHELLS)('%s completes its options', (shell) => {
    const script = completionScript(shell, commands);
    for (const { name } of command.options) expect(script).toContain(shell === 'fish' ? `-l ${name}` : `--${name}`);
  });
});

test('the help of the program names every command', () => {
  for (const { name, summary } of commands) expect(programHelp(commands, '0.1.0')).toMatch(new RegExp(`^ {2}${name} +${summary.replace(/[()]/g, '.')}$`, 'm'));
});

describe('rules/config.schema.json', () => {
  const schema = JSON.parse(readFileSync(new URL('../../rules/config.schema.json', import.meta.url), 'utf8')) as object;
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);

  test('is what the table of keys makes', () => expect(schema).toEqual(JSON.parse(JSON.stringify(configSchema()))));

  test.each([
    [{}, true],
    [{ rules: { 'time/event-date': 'off', 'place/': { severity: 'info', diverges: 3 } }, exclude: ['a/'], 'fail-on': 'warning', 'max-warnings': 3 }, true],
    [{ suppressions: [{ rule: 'time/', reason: 'x', until: '2031-05-06' }], overrides: [{ files: 'a/', rules: { '*': 'off' } }] }, true],
    [{ rulez: {} }, false],
    [{ rules: { Time: 'off' } }, false],
    [{ 'fail-on': 'never' }, false],
    [{ suppressions: [{ rule: 'time/' }] }, false],
  ])('%j: %s', (config, valid) => expect(validate(config)).toBe(valid));
});
