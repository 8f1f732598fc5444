/** `--watch` of check and of rules test, in the built program: it waits on what the program prints, never on a clock. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

const here = dirname(fileURLToPath(import.meta.url));
const program = join(here, '..', '..', 'dist', 'cli', 'main.js');

let folder = '';
const running: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'factlint-watch-'));
});
afterEach(() => {
  for (const child of running.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Watching {
  /** Resolves with what was printed since the last call, once that matches. */
  until(pattern: RegExp): Promise<string>;
  /** Interrupts it as Ctrl-C does, and gives its exit status. */
  interrupt(): Promise<number | null>;
}

const nobodyWaits = (): void => undefined;

function start(...args: readonly string[]): Watching {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  let printed = '';
  let look = nobodyWaits;
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
    look();
  });
  const ended = new Promise<number | null>((resolve) => void child.once('close', resolve));
  return {
    until: (pattern) => new Promise((resolve, reject) => {
      look = () => {
        if (!pattern.test(printed)) return;
        look = nobodyWaits;
        const seen = printed;
        printed = '';
        resolve(seen);
      };
      void ended.then((status) => reject(new Error(`ended with ${status} before ${pattern}: ${printed}`)));
      look();
    }),
    interrupt: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

const edit = (name: string, change: (text: string) => string): void => writeFileSync(join(folder, name), change(readFileSync(join(folder, name), 'utf8')));

describe('check --watch', () => {
  beforeEach(() => cpSync(join(here, 'story'), folder, { recursive: true }));

  test('checks again when a file changes, shows what touches it, and ends with the interrupt', async () => {
    const watching = start('check', '.', '--watch', '--no-progress');
    expect(await watching.until(/watching for changes/)).toMatch(/error\[figure\/casualties\]/);
    edit('post.txt', (text) => text.replace('killed 23 people', 'killed fourteen people'));
    expect(await watching.until(/gate (?:passed|failed)/)).not.toMatch(/figure\/casualties/);
    edit('post.txt', (text) => text.replace('killed fourteen people', 'killed 31 people'));
    expect(await watching.until(/gate failed/)).toMatch(/31/);
    expect(await watching.interrupt()).toBe(130);
  });

  test('does not wake itself by the reports that it writes', async () => {
    const watching = start('check', '.', '--watch', '--no-progress', '-o', 'json=report.json');
    await watching.until(/watching for changes/);
    edit('post.txt', (text) => `${text}\nThe inquiry goes on.\n`);
    const round = await watching.until(/gate (?:passed|failed)[^\n]*\n/);
    expect(round.match(/gate (?:passed|failed)/g)).toHaveLength(1);
    // The next round is the one that this edit asks for: had the report woken the program, another would stand before it.
    edit('post.txt', (text) => text.replace('killed 23 people', 'killed 57 people'));
    expect(await watching.until(/gate (?:passed|failed)[^\n]*\n/)).toMatch(/57/);
    expect(await watching.interrupt()).toBe(130);
  });

  test('refuses standard input', async () => {
    await expect(start('check', '-', '--watch').until(/watching/)).rejects.toThrow("ended with 2 before /watching/: factlint: option '--watch' cannot wait for standard input");
  });
});

describe('rules test --watch', () => {
  test('runs the examples again when the rule changes', async () => {
    const made = start('rules', 'new', 'house/ages.yml', '--id', 'house/ages', '--measure', 'age', '--title', 'Two ages of one person');
    await made.until(/written/);
    const watching = start('rules', 'test', 'house', '--watch');
    expect(await watching.until(/watching for changes/)).toMatch(/\d passed, 0 failed/);
    edit('house/ages.yml', (text) => text.replace('said Lehto, 43', 'said Lehto, 34'));
    await watching.until(/[1-9]\d* failed/);
    edit('house/ages.yml', (text) => text.replace(/^title:/m, 'titel:'));
    expect(await watching.until(/bad-rule/)).toMatch(/titel/);
    expect(await watching.interrupt()).toBe(130);
  });
});
