/** Reads what ships with the program: the rule files, and the pack that the build made of them. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CompiledRule } from './compile/rule.ts';
import { compilePack } from './pack.ts';
import type { Pack } from './pack.ts';
import type { RuleFile } from './yaml/fault.ts';

const MARKER = 'base/macros.yml';

/** The folder, wherever the bundler has put this file: the nearest `rules` on the way up. */
export function shippedRulesFolder(): string {
  const candidates = ['../rules/', '../../rules/', '../../../rules/'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  const found = candidates.find((folder) => existsSync(join(folder, MARKER)));
  if (found === undefined) throw new Error(`the shipped rules are missing; looked in ${candidates.join(', ')}`);
  return found;
}

/** All shipped rule files, in order of their paths; paths are `rules/family/file.yml`. */
export function shippedRuleFiles(folder: string = shippedRulesFolder()): readonly RuleFile[] {
  const families = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).toSorted();
  return families.flatMap((family) =>
    readdirSync(join(folder, family))
      .filter((name) => /\.ya?ml$/.test(name))
      .toSorted()
      .map((name) => ({ path: `rules/${family}/${name}`, text: readFileSync(join(folder, family, name), 'utf8') })),
  );
}

/** Identity of the files: a pack is used only for the very files that it was made of. */
export function digestOf(files: readonly RuleFile[]): string {
  const hash = createHash('sha256');
  for (const { path, text } of files) hash.update(`${path}\0${text}\0`);
  return hash.digest('hex');
}

/** The shipped rules and macros as the build packed them; null where there is no pack, or the files have changed since. Loads no YAML parser. */
export function packedShipped(): Pack | null {
  const file = ['./rules.json', '../rules.json'].map((path) => fileURLToPath(new URL(path, import.meta.url))).find((path) => existsSync(path));
  if (file === undefined) return null;
  const stored = JSON.parse(readFileSync(file, 'utf8')) as Pack & { readonly digest: string };
  return stored.digest === digestOf(shippedRuleFiles()) ? { rules: stored.rules } : null;
}

/** The packed rules, compiled; null as above. */
export function packedRules(): readonly CompiledRule[] | null {
  const pack = packedShipped();
  return pack && compilePack(pack);
}
