/** Runs every `*.scenario` beside it against the built program. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { type Scenario, matches, parseScenarios } from '../help/scenario.ts';

const here = dirname(fileURLToPath(import.meta.url));
const program = join(here, '..', '..', 'dist', 'cli', 'main.js');

for (const file of readdirSync(here).filter((name) => name.endsWith('.scenario')).toSorted()) {
  describe(file, () => {
    for (const scenario of parseScenarios(readFileSync(join(here, file), 'utf8'))) test(scenario.title, () => play(scenario));
  });
}

function play(scenario: Scenario): void {
  if (!existsSync(program)) throw new Error('The program is not built: npm run build:fast');
  const folder = mkdtempSync(join(tmpdir(), 'factlint-scenario-'));
  try {
    const work = join(folder, 'work');
    if (scenario.story) cpSync(join(here, 'story'), work, { recursive: true });
    for (const { name, content } of scenario.files) {
      mkdirSync(dirname(join(work, name)), { recursive: true });
      writeFileSync(join(work, name), content);
    }
    mkdirSync(work, { recursive: true });
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin', 'factlint'), `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`, { mode: 0o755 });
    const { PATH = '' } = process.env;
    const run = spawnSync('bash', ['-c', scenario.command], { cwd: work, encoding: 'utf8', env: { PATH: `${join(folder, 'bin')}:${PATH}`, HOME: folder, TZ: 'UTC', LC_ALL: 'C.UTF-8' }, timeout: 20_000 });
    // The three are compared together, so that a failure shows the whole answer.
    expect(answerOf(scenario, run)).toEqual(expectedOf(scenario));
    for (const { name, content } of scenario.written) {
      const path = join(work, name);
      expect({ [name]: shown(content, existsSync(path) ? readFileSync(path, 'utf8') : '(none)\n') }).toEqual({ [name]: content.trimEnd() });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const shown = (expected: string, received: string): string => (matches(expected, received) ? expected.trimEnd() : received.trimEnd());

const expectedOf = ({ status, stdout, stderr }: Scenario): object => ({ status, stdout: stdout?.trimEnd() ?? null, stderr: stderr?.trimEnd() ?? null });

const answerOf = (scenario: Scenario, run: { readonly status: number | null; readonly stdout: string; readonly stderr: string }): object => ({
  status: run.status === scenario.status ? run.status : `${run.status}\nstdout: ${run.stdout}\nstderr: ${run.stderr}`,
  stdout: scenario.stdout === null ? null : shown(scenario.stdout, run.stdout),
  stderr: scenario.stderr === null ? null : shown(scenario.stderr, run.stderr),
});
