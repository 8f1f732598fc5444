/** Build step: checks the shipped rules and packs them as JSON beside the bundles, with a digest of their files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packRules } from '../load.ts';
import { digestOf, shippedRuleFiles } from '../shipped.ts';

/** Door of the build. Throws where a rule file has a fault: nothing is shipped then. */
export function run(root: string, dist: string): void {
  const files = shippedRuleFiles(join(root, 'rules'));
  const { pack, problems } = packRules(files);
  if (!pack) throw new Error(problems.map(({ path, line, column, message }) => `${path}:${line}:${column} ${message}`).join('\n'));
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, 'rules.json'), JSON.stringify({ digest: digestOf(files), rules: pack.rules }));
}
