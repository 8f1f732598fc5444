/** The configuration: one file, found upward from the working folder; no cascade. Suppressions may stand in a file of their own beside it. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { Config } from './config-data.ts';
import { type Values, flag, text } from './option.ts';

const SUPPRESSIONS = 'factlint-suppressions.yml';
const NAMES = ['factlint.config.yml', 'factlint.config.yaml'];

interface Loaded {
  readonly config: Config;
  readonly problems: readonly Problem[];
}

/** An explicit --config, else the nearest file on the way up to the repository's root; --no-config asks for none. */
export async function loadConfig(values: Values): Promise<Loaded> {
  const cwd = process.cwd();
  const none: Config = { path: null, folder: cwd, data: {}, suppressions: [], named: [], measures: [], spellings: [], tolerances: [] };
  if (flag(values, 'no-config')) return { config: none, problems: [] };
  const given = text(values, 'config');
  const file = given === undefined ? findUpward(cwd) : resolve(given);
  const { config, problems } = file === null ? { config: none, problems: [] } : await readConfig(file, given, none);
  const beside = join(config.folder, SUPPRESSIONS);
  if (problems.length > 0 || !existsSync(beside)) return { config, problems };
  const shown = shownPath(beside);
  const content = contentOf(beside, shown, 'file of suppressions');
  if (typeof content !== 'string') return { config, problems: [content] };
  const { parseSuppressions } = await import('./parse-config.ts');
  const own = parseSuppressions(shown, content);
  return { config: { ...config, suppressions: [...config.suppressions, ...own.suppressions], named: [...config.named, ...own.named] }, problems: own.problems };
}

async function readConfig(file: string, given: string | undefined, none: Config): Promise<Loaded> {
  const shown = given ?? shownPath(file);
  const content = contentOf(file, shown, 'configuration');
  if (typeof content !== 'string') return { config: none, problems: [content] };
  const [{ parseConfig }, { extendConfig, toleranceProblems }] = await Promise.all([import('./parse-config.ts'), import('./extend-config.ts')]);
  const { problems, ...parsed } = parseConfig(shown, content, file.endsWith('package.json') ? 'factlint' : null);
  const whole = extendConfig({ path: shown, folder: dirname(file), ...parsed }, file);
  return { config: whole.config, problems: [...problems, ...whole.problems, ...toleranceProblems(whole.config)] };
}

const shownPath = (file: string): string => (relative(process.cwd(), file) || file).split(sep).join('/');

function contentOf(file: string, shown: string, what: string): string | Problem {
  try {
    return readFileSync(file, 'utf8');
  } catch (fault) {
    return { code: 'bad-config', path: shown, message: (fault as NodeJS.ErrnoException).code === 'ENOENT' ? `there is no such ${what}${what === 'configuration' ? ' file' : ''}` : `the ${what} could not be read: ${(fault as Error).message}` };
  }
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
