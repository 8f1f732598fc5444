// Writes what is generated beside the rules: rules/README.md, rules/rule.schema.json and rules/config.schema.json.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(root, '.docs-'));

/** A module of src, bundled and loaded. */
async function load(entry) {
  const outfile = join(folder, `${basename(entry, '.ts')}.mjs`);
  await build({ entryPoints: [join(root, entry)], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'warning' });
  return import(pathToFileURL(outfile).href);
}

try {
  const { generated } = await load('src/rule/build/docs.ts');
  const { configSchema } = await load('src/cli/config-schema.ts');
  for (const [name, text] of Object.entries(generated(join(root, 'rules')))) writeFileSync(join(root, 'rules', name), text);
  writeFileSync(join(root, 'rules', 'config.schema.json'), `${JSON.stringify(configSchema(), null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
