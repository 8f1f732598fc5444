/** The completion scripts in the shells themselves; a shell that is not installed is skipped, and said to be. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { commands } from '../../src/cli/commands.ts';
import { SHELLS, type Shell, completionScript } from '../../src/cli/completion.ts';

const program = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist', 'cli', 'main.js');
const folder = mkdtempSync(join(tmpdir(), 'factlint-completion-'));

beforeAll(() => {
  writeFileSync(join(folder, 'factlint'), `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
  chmodSync(join(folder, 'factlint'), 0o755);
  for (const shell of SHELLS) writeFileSync(join(folder, `${shell}.script`), completionScript(shell, commands));
  writeFileSync(join(folder, 'article.txt'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function shellSays(shell: Shell, args: readonly string[]): readonly string[] {
  const { stdout, stderr, status } = spawnSync(shell, args, { cwd: folder, encoding: 'utf8', env: { PATH: `${folder}:${process.env['PATH'] ?? ''}`, HOME: folder, LC_ALL: 'C.UTF-8' }, timeout: 20_000 });
  if (status !== 0) throw new Error(`${shell} ended with ${status}: ${stderr}`);
  return stdout.split('\n').filter((line) => line !== '');
}

/** zsh completes in its line editor only; the helpers that its script calls are put in place to print what they are asked to offer. */
const ZSH = `_describe() { print -rl -- "\${(@P)2}" }
_arguments() { local spec; for spec in "$@"; do print -r -- "$spec"; done }
compdef() { : }
words=(factlint "$@"); CURRENT=$#words
source ./zsh.script`;

const completions: Readonly<Record<Shell, (words: readonly string[]) => readonly string[]>> = {
  bash: (words) => shellSays('bash', ['-c', 'source ./bash.script; COMP_WORDS=(factlint "$@"); COMP_CWORD=$#; _factlint; printf "%s\\n" "${COMPREPLY[@]}"', 'bash', ...words]),
  fish: (words) => shellSays('fish', ['--no-config', '-c', `source fish.script; complete -C 'factlint ${words.join(' ')}'`]).map((line) => line.split('\t')[0] ?? ''),
  zsh: (words) => shellSays('zsh', ['-f', '-c', ZSH, 'zsh', ...words]),
};

const installed = (shell: Shell): boolean => spawnSync(shell, ['--version']).status === 0;

for (const shell of SHELLS) {
  const here = installed(shell);
  if (!here) process.stderr.write(`skipped: the completion for ${shell} is tried only where ${shell} is installed\n`);
  (here ? describe : describe.skip)(`completion in ${shell}`, () => {
    const offered = (...words: readonly string[]): string => completions[shell](words).join('\n');

    test('offers the commands', () => expect(offered('')).toMatch(/^check[\s\S]*^rules/m));
    test('offers the actions of rules', () => expect(offered('rules', '')).toMatch(/validate/));
    test('offers long options', () => expect(offered('check', '--f')).toMatch(/^(?=[\s\S]*--fail-on\b)(?=[\s\S]*--format\b)/));
    test('offers the values of a choice', () => expect(offered('check', '--fail-on', '')).toMatch(/error[\s\S]*warning/));
    test('offers nothing of another command', () => expect(offered('baseline', '--fail')).not.toMatch(/--fail-on/));
    // The ids come from the program itself; zsh's own helper would ask it, and is a stub here.
    if (shell !== 'zsh') test('offers rules by asking the program', () => expect(offered('check', '--rule', 'time/w')).toContain('time/weekday'));
  });
}
