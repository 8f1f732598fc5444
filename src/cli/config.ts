/** The configuration: one file, found upward from the working folder; no cascade. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { Config } from './config-data.ts';
import { type Values, flag, text } from './option.ts';

const NAMES = ['factlint.config.yml', 'factlint.config.yaml'];

/** An explicit --config, else the nearest file on the way up to the repository's root; --no-config asks for none. */
export async function loadConfig(values: Values): Promise<{ readonly config: Config; readonly problems: readonly Problem[] }> {
  const cwd = process.cwd();
  const none: Config = { path: null, folder: cwd, data: {}, suppressionPlaces: [], named: [], measures: [] };
  if (flag(values, 'no-config')) return { config: none, problems: [] };
  const given = text(values, 'config');
  const file = given === undefined ? findUpward(cwd) : resolve(given);
  if (file === null) return { config: none, problems: [] };
  const shown = given ?? (relative(cwd, file) || file).split(sep).join('/');
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (fault) {
    return { config: none, problems: [{ code: 'bad-config', path: shown, message: (fault as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such configuration file' : `the configuration could not be read: ${(fault as Error).message}` }] };
  }
  const [{ parseConfig }, { extendConfig }] = await Promise.all([import('./parse-config.ts'), import('./extend-config.ts')]);
  const { problems, ...parsed } = parseConfig(shown, content, file.endsWith('package.json') ? 'factlint' : null);
  const whole = extendConfig({ path: shown, folder: dirname(file), ...parsed }, file);
  return { config: whole.config, problems: [...problems, ...whole.problems] };
}

function findUpward(from: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = NAMES.map((name) => join(folder, name)).find((path) => existsSync(path));
    if (found !== undefined) return found;
    if (hasOwnKey(join(folder, 'package.json'))) return join(folder, 'package.json');
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return null;
  }
}

function hasOwnKey(path: string): boolean {
  try {
    return Object.hasOwn(JSON.parse(readFileSync(path, 'utf8')) as object, 'factlint');
  } catch {
    // No package.json, or one that npm will complain of.
    return false;
  }
}

/** The rule files that it names, as they would be given on the command line. */
export function ruleFilesOf({ data, folder }: Config): readonly string[] {
  const files = data['rule-files'] ?? [];
  return (typeof files === 'string' ? [files] : files).map((path) => relative(process.cwd(), resolve(folder, path)) || '.');
}
