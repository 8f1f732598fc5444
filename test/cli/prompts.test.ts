/** What `rules new` asks on a terminal where the command line leaves something out, and what it makes of the answers. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { run } from '../../src/cli/run.ts';
import type { Streams } from '../../src/cli/streams.ts';

const before = process.cwd();
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'factlint-prompts-'));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true });
});

interface Talk {
  readonly status: number;
  readonly asked: readonly string[];
  readonly said: string;
  readonly complained: string;
}

/** One answer for each question; where they run out the input has ended. */
async function talk(answers: readonly string[] | null, ...args: readonly string[]): Promise<Talk> {
  const left = [...(answers ?? [])];
  const asked: string[] = [];
  let [said, complained] = ['', ''];
  const streams: Streams = {
    write: async (text) => void (said += text),
    complain: (text) => void (complained += text),
    readAll: async () => new Uint8Array(),
    env: {}, outputIsTerminal: true, errorIsTerminal: true, columns: 80,
    ...(answers === null ? {} : { ask: async (question: string) => { asked.push(question); return left.shift() ?? null; } }),
  };
  const status = await run(['rules', 'new', ...args], streams);
  return { status, asked, said, complained };
}

describe('rules new', () => {
  test('asks for all three and writes a rule that passes', async () => {
    const { status, asked, said } = await talk(['house/ages', 'age', 'Two ages of one person']);
    expect([status, asked.length]).toEqual([0, 3]);
    expect(said).toContain('house-rules/ages.yml written');
    const rule = readFileSync(join(folder, 'house-rules', 'ages.yml'), 'utf8');
    expect(rule).toContain('id: house/ages');
    expect(rule).toContain('title: Two ages of one person');
  });

  test('asks for nothing that the command line gives', async () => {
    const { status, asked } = await talk(['Two ages of one person'], '--id', 'house/ages', '--measure', 'age');
    expect([status, asked.length]).toEqual([0, 1]);
    expect(asked[0]).toMatch(/^What is wrong/);
  });

  test('asks again after a slip, and says what is wrong', async () => {
    const { status, asked, complained } = await talk(['Ages', 'time/event-date', 'base/ages', 'house/ages', 'agee', 'age', ' ', 'Two ages of one person']);
    expect([status, asked.length]).toEqual([0, 8]);
    for (const said of ["found 'Ages'", "there is a rule 'time/event-date' already", 'base/ is for macros', "there is no measure 'agee' - did you mean 'age'?", 'a title says in one line']) expect(complained).toContain(said);
  });

  test('writes nothing where the input ends before the last answer', async () => {
    const { status } = await talk(['house/ages', 'age']);
    expect(status).toBe(2);
    expect(existsSync(join(folder, 'house-rules'))).toBe(false);
  });

  test('with nobody to ask says which options are missing', async () => {
    const { status, complained } = await talk(null, '--measure', 'age');
    expect(status).toBe(2);
    expect(complained).toContain('--id');
  });

  test('a slip on the command line is no question', async () => {
    const { status, asked, complained } = await talk([], '--id', 'Ages');
    expect([status, asked]).toEqual([2, []]);
    expect(complained).toContain("found 'Ages'");
  });
});
