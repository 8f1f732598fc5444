/** The guide's walkthrough and the scenario that plays it are the same commands, and few. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { COMMANDS } from '../../src/rule/docs/walkthrough.ts';
import { parseScenarios } from '../help/scenario.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

test('the scenario plays the commands of rules/README.md', () => {
  const [scenario] = parseScenarios(read('guide.scenario'));
  expect(scenario?.command).toBe(COMMANDS);
  expect(read('../../rules/README.md')).toContain(`\`\`\`sh\n${COMMANDS}\`\`\``);
});

test('they are fewer than ten', () => {
  const commands = COMMANDS.replace(/<<'END'\n[\s\S]*?\nEND\n/g, '\n').trim().split('\n');
  expect(commands.length).toBeLessThan(10);
});
