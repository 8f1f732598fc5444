/**
 * What users get: the packed tarball, installed without development dependencies in an empty folder, checks two files there, with the
 * network shut. The dependencies are taken as package-lock.json has them, so npm's cache of `npm ci` is enough.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { version } from '../src/version.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(tmpdir(), 'factlint-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly devOptional?: boolean }>>;
}
const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(command, [...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env }, timeout: 110_000 });
}

beforeAll(() => {
  const packed = run('npm', ['pack', root, '--ignore-scripts', '--silent', '--pack-destination', folder]);
  const tarball = packed.stdout.trim().split('\n').at(-1) ?? '';
  if (!existsSync(join(folder, tarball)) || tarball === '') throw new Error(`npm pack made no tarball: ${packed.stdout}${packed.stderr}`);
  const { dependencies, bin, engines } = readJson<Record<string, unknown>>(join(root, 'package.json'));
  const wanted = { name: 'desk', version: '1.0.0', private: true, dependencies: { factlint: `file:${tarball}` } };
  const { packages } = readJson<Lock>(join(root, 'package-lock.json'));
  const kept = Object.entries(packages).filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional);
  writeFileSync(join(folder, 'package.json'), JSON.stringify(wanted));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({
    ...wanted, lockfileVersion: 3, requires: true,
    packages: { '': wanted, 'node_modules/factlint': { version, resolved: `file:${tarball}`, dependencies, bin, engines }, ...Object.fromEntries(kept) },
  }));
  const installed = run('npm', ['ci', '--omit=dev', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts']);
  if (installed.status !== 0) throw new Error(`npm ci failed: ${installed.stdout}${installed.stderr}`);
  cpSync(join(root, 'test', 'cli', 'story'), folder, { recursive: true });
  writeFileSync(join(folder, 'no-network.cjs'), "const shut = () => { throw new Error('the network is shut'); };\nrequire('node:net').Socket.prototype.connect = shut;\nrequire('node:dns').lookup = shut;\n");
}, 120_000);

describe('the packed tarball', () => {
  const shut = { NODE_OPTIONS: `--require ${join(folder, 'no-network.cjs')}`, CI: 'true' };

  test('checks two files without a network and fails the gate', () => {
    const checked = run(join(folder, 'node_modules', '.bin', 'factlint'), ['check', 'courier.txt', 'post.txt', '--format', 'json'], shut);
    expect(checked.stderr).toBe('');
    expect(checked.status).toBe(1);
    expect((JSON.parse(checked.stdout) as { findings: { ruleId: string }[] }).findings.map(({ ruleId }) => ruleId)).toContain('figure/casualties');
  });

  test('serves the Node API', () => {
    const script = "const { extract } = await import('factlint'); console.log(extract({ path: 'a', text: 'It rained for six months.' }).map(({ type }) => type).join());";
    const answered = run(process.execPath, ['--input-type=module', '--eval', script], shut);
    expect(answered.stderr).toBe('');
    expect(answered.stdout).toMatch(/time/);
  });

  test('ships what it needs and no sources, tests or data to measure with', () => {
    const inside = join(folder, 'node_modules', 'factlint');
    expect(['dist/index.d.ts', 'dist/gazetteer.bin', 'rules/report.schema.json', 'LICENSE', 'README.md'].filter((name) => !existsSync(join(inside, name)))).toEqual([]);
    expect(['test', 'corpus', '.ci'].filter((name) => existsSync(join(inside, name)))).toEqual([]);
    expect(readdirSync(join(inside, 'src'), { recursive: true, encoding: 'utf8' }).toSorted()).toEqual(['gazetteer', join('gazetteer', 'NOTICE')]);
  });
});

test('the version in the program is that of package.json', () => {
  expect(version).toBe(readJson<{ version: string }>(join(root, 'package.json')).version);
});
