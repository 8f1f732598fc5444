// Builds dist: the gazetteer asset, one ESM bundle an entry point with shared chunks, and the type declarations.
// `--fast` builds the bundles only (and the gazetteer where it is missing), for work in progress.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildOutlines } from './outlines.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const fast = process.argv.includes('--fast');

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
    packages: 'external',
    legalComments: 'none',
    logLevel: 'warning',
  });
  const cli = join(dist, 'cli', 'main.js');
  if (existsSync(cli)) chmodSync(cli, 0o755);
}

function declarations() {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [tsc, '--project', join(root, '.build', 'tsconfig.json')], { stdio: 'inherit', cwd: root });
  if (status !== 0) process.exit(1);
}

mkdirSync(dist, { recursive: true });
if (!fast || !existsSync(join(dist, 'gazetteer.bin'))) await runBuildStep('src/gazetteer/build/run.ts');
await runBuildStep('src/rule/build/run.ts');
if (!fast || !existsSync(join(dist, 'outlines.json'))) buildOutlines(dist);
await bundles();
if (!fast) declarations();
