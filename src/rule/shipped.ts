/** Reads the rules that ship with the program: the `rules` folder beside `dist` (or beside `src`, when run from there). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadRules } from './load.ts';
import type { Loaded } from './load.ts';
import type { RuleFile } from './yaml/fault.ts';

const MARKER = 'base/macros.yml';

/** The folder, wherever the bundler has put this file: the nearest `rules` on the way up. */
export function shippedRulesFolder(): string {
  const candidates = ['../rules/', '../../rules/', '../../../rules/'].map((path) => new URL(path, import.meta.url));
  const found = candidates.find((url) => existsSync(new URL(MARKER, url)));
  if (!found) throw new Error(`the shipped rules are missing; looked in ${candidates.map((url) => fileURLToPath(url)).join(', ')}`);
  return fileURLToPath(found);
}

/** All shipped rule files, in order of their paths; paths are `rules/family/file.yml`. */
export function shippedRuleFiles(): readonly RuleFile[] {
  const folder = shippedRulesFolder();
  const families = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).toSorted();
  return families.flatMap((family) =>
    readdirSync(`${folder}${family}`)
      .filter((name) => /\.ya?ml$/.test(name))
      .toSorted()
      .map((name) => ({ path: `rules/${family}/${name}`, text: readFileSync(`${folder}${family}/${name}`, 'utf8') })),
  );
}

export const loadShippedRules = (): Loaded => loadRules(shippedRuleFiles());
