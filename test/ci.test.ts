/** `.ci/run` counts what the tests say, and never calls a failure or an empty run a pass. Run with an `npm` that only talks. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const script = join(dirname(fileURLToPath(import.meta.url)), '..', '.ci', 'run');

function ran(says: readonly string[], status: number): { readonly last: string; readonly status: number | null } {
  const folder = mkdtempSync(join(tmpdir(), 'factlint-ci-'));
  try {
    mkdirSync(join(folder, '.ci'));
    mkdirSync(join(folder, 'bin'));
    cpSync(script, join(folder, '.ci', 'run'));
    writeFileSync(join(folder, 'says'), says.join('\n'));
    writeFileSync(join(folder, 'bin', 'npm'), `#!/bin/sh\n[ "$1" = ci ] && exit 0\ncat '${join(folder, 'says')}'\nexit ${status}\n`, { mode: 0o755 });
    const { PATH = '' } = process.env;
    const run = spawnSync('bash', ['.ci/run'], { cwd: folder, encoding: 'utf8', env: { PATH: `${join(folder, 'bin')}:${PATH}` } });
    return { last: run.stdout.trimEnd().split('\n').at(-1) ?? '', status: run.status };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test.each([
  ['all pass', ['Tests:       2 skipped, 120 passed, 122 total', '84 passed, 0 failed'], 0, '204 passed, 0 failed', 0],
  ['some fail', ['\u001b[1mTests:\u001b[22m       \u001b[31m3 failed\u001b[39m, \u001b[32m117 passed\u001b[39m, 120 total'], 1, '117 passed, 3 failed', 1],
  ['an example fails', ['Tests:       120 passed, 120 total', '80 passed, 4 failed'], 1, '200 passed, 4 failed', 1],
  ['lint fails before any test', ['Found 3 errors.'], 1, '0 passed, 1 failed', 1],
  ['a step fails after the tests', ['Tests:       120 passed, 120 total'], 2, '120 passed, 1 failed', 2],
  ['nothing was run', ['hello'], 0, '0 passed, 1 failed', 1],
  ['numbers in other lines do not count', ['5 passed by, 3 failed to wave', 'Tests:       1 passed, 1 total'], 0, '1 passed, 0 failed', 0],
])('%s', (_name, says, status, last, expected) => expect(ran(says, status)).toEqual({ last, status: expected }));
