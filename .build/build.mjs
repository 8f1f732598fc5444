// Builds dist: the gazetteer asset, one ESM bundle an entry point with shared chunks, and the type declarations.
// `--fast` builds the bundles only (and the gazetteer where it is missing), for work in progress. `--if-stale` builds nothing where dist
// was built from these very files: npm runs `prepare` on `npm ci` and again on the first `npx factlint` in this folder.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildOutlines } from './outlines.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const fast = process.argv.includes('--fast');

const STAMP = join(dist, '.stamp');
const INPUTS = ['.build', 'package.json', 'package-lock.json', 'rules', 'src', 'tsconfig.json'];

/** A digest of all that dist is made from; the packages by their lock file. */
function digestOfInputs() {
  const digest = createHash('sha256');
  const files = INPUTS.flatMap((name) => (statSync(join(root, name)).isDirectory() ? readdirSync(join(root, name), { recursive: true }).map((file) => join(name, file)) : [name]));
  for (const file of files.sort()) if (statSync(join(root, file)).isFile()) digest.update(file).update('\0').update(readFileSync(join(root, file))).update('\0');
  return digest.digest('hex');
}

/** Bundles a build-time program of src beside dist (where its packages resolve), runs its door `run(root, dist)`, and forgets the bundle. */
async function runBuildStep(entry) {
  if (!existsSync(join(root, entry))) return;
  const folder = mkdtempSync(join(dist, '.step-'));
  try {
    const outfile = join(folder, 'step.mjs');
    await build({ entryPoints: [join(root, entry)], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'warning' });
    const { run } = await import(pathToFileURL(outfile).href);
    await run(root, dist);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bundles() {
  for (const name of existsSync(dist) ? readdirSync(dist) : []) if (name.startsWith('chunk-')) rmSync(join(dist, name));
  await build({
    absWorkingDir: root,
    entryPoints: ['src/index.ts', 'src/cli/main.ts'].filter((file) => existsSync(join(root, file))),
    outdir: dist,
    outbase: 'src',
    chunkNames: 'chunk-[hash]',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Node has known \p{L} for long, but the bundler's table says not: it would make such a pattern anew at every use.
    supported: { 'regexp-unicode-property-escapes': true },
    packages: 'external',
    legalComments: 'none',
    logLevel: 'warning',
  });
  const cli = join(dist, 'cli', 'main.js');
  if (existsSync(cli)) chmodSync(cli, 0o755);
}

/** Of the public API and what it names; those of an earlier build go first. */
function declarations() {
  for (const name of readdirSync(dist, { recursive: true })) if (name.endsWith('.d.ts')) rmSync(join(dist, name));
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [tsc, '--project', join(root, '.build', 'declarations.json')], { stdio: 'inherit', cwd: root });
  if (status !== 0) process.exit(1);
}

const digest = digestOfInputs();
if (process.argv.includes('--if-stale') && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest) process.exit(0);
mkdirSync(dist, { recursive: true });
rmSync(STAMP, { force: true });
if (!fast || !existsSync(join(dist, 'gazetteer.bin'))) await runBuildStep('src/gazetteer/build/run.ts');
await runBuildStep('src/rule/build/run.ts');
await runBuildStep('src/cli/build/run.ts');
if (!fast || !existsSync(join(dist, 'outlines.json'))) buildOutlines(dist);
await bundles();
if (!fast) {
  declarations();
  writeFileSync(STAMP, digest);
}
