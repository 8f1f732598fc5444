// Writes what is generated beside the rules: rules/README.md and rules/rule.schema.json.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(root, '.docs-'));
try {
  await build({ entryPoints: [join(root, 'src/rule/build/docs.ts')], outfile: join(folder, 'docs.mjs'), bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'warning' });
  const { generated } = await import(pathToFileURL(join(folder, 'docs.mjs')).href);
  for (const [name, text] of Object.entries(generated(join(root, 'rules')))) writeFileSync(join(root, 'rules', name), text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
