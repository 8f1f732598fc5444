/** `extends` of a configuration: named packs and other configuration files, merged under the file that extends them. All of it is on this machine. */
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { toleranceFault } from '../rule/house-tolerances.ts';
import { languageOf } from '../rule/language.ts';
import { deskMeasureInfo } from '../rule/measures.ts';
import type { Config, ConfigData } from './config-data.ts';
import { parseConfig } from './parse-config.ts';
import { didYouMean } from './suggest.ts';

/** Packs by name. The shipped rules run unless a configuration says otherwise, so the first changes nothing; the second leaves only what is switched on. */
const PACKS: Readonly<Record<string, ConfigData>> = {
  'core:recommended': {},
  'core:none': { rules: { '*': 'off' } },
};

interface Extended {
  readonly config: Config;
  readonly problems: readonly Problem[];
}

const listOf = (value: string | readonly string[] | undefined): readonly string[] => (value === undefined ? [] : typeof value === 'string' ? [value] : value);

/** The configuration with everything that it extends: later names win over earlier ones, its own keys over all. `trail` holds the files on the way here. */
export function extendConfig(config: Config, file: string, trail: readonly string[] = [file]): Extended {
  const problems: Problem[] = [];
  let under: Config | null = null;
  for (const name of listOf(config.data.extends)) {
    const found = packOf(name, config, trail);
    problems.push(...found.problems);
    if (found.config) under = under ? merged(under, found.config) : found.config;
  }
  return { config: under ? merged(under, config) : config, problems };
}

interface Found {
  readonly config: Config | null;
  readonly problems: readonly Problem[];
}

function packOf(name: string, from: Config, trail: readonly string[]): Found {
  const fault = (message: string): Found => ({ config: null, problems: [{ code: 'bad-config', path: from.path, message: `\`extends\`: ${message}` }] });
  const pack = PACKS[name];
  if (pack) return { config: { ...from, data: pack, suppressions: [], named: [], measures: [], spellings: [], tolerances: [] }, problems: [] };
  if (/^[a-z]+:/.test(name)) return fault(`there is no pack '${name}'${didYouMean(name, Object.keys(PACKS))}; expected ${Object.keys(PACKS).join(', ')} or the path of a file`);
  const file = resolve(from.folder, name);
  if (trail.includes(file)) return fault(`'${name}' extends itself`);
  const shown = relative(process.cwd(), file).split(sep).join('/');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    return fault((cause as NodeJS.ErrnoException).code === 'ENOENT' ? `there is no file ${shown}` : `${shown} could not be read: ${(cause as Error).message}`);
  }
  const { problems, ...parsed } = parseConfig(shown, text, null);
  if (problems.length > 0) return { config: null, problems };
  const whole = extendConfig({ path: shown, folder: dirname(file), ...parsed }, file, [...trail, file]);
  return { config: movedTo(from.folder, whole.config), problems: whole.problems };
}

/** Rule files, place files and the baseline are named from the folder of their own file; patterns hold in the folder of the file that extends. */
function movedTo(folder: string, config: Config): Config {
  const moved = (path: string): string => relative(folder, resolve(config.folder, path)) || '.';
  const { baseline, gazetteer, 'rule-files': files } = config.data;
  return { ...config, folder, data: { ...config.data, ...(baseline === undefined ? {} : { baseline: moved(baseline) }), ...(gazetteer === undefined ? {} : { gazetteer: listOf(gazetteer).map(moved) }), ...(files === undefined ? {} : { 'rule-files': listOf(files).map(moved) }) } };
}

/** Maps are merged, lists follow one another, single values are replaced. */
function merged(under: Config, over: Config): Config {
  const [a, b] = [under.data, over.data];
  const own = new Set(over.measures.map(({ name }) => name));
  const written = new Set(over.spellings.map(({ preferred }) => preferred));
  return {
    path: over.path, folder: over.folder,
    data: {
      ...a, ...b,
      rules: { ...a.rules, ...b.rules },
      sources: { ...a.sources, ...b.sources },
      spellings: { ...a.spellings, ...b.spellings },
      tolerances: { ...a.tolerances, ...b.tolerances },
      exclude: [...listOf(a.exclude), ...listOf(b.exclude)],
      gazetteer: [...listOf(a.gazetteer), ...listOf(b.gazetteer)],
      'rule-files': [...listOf(a['rule-files']), ...listOf(b['rule-files'])],
      suppressions: [...(a.suppressions ?? []), ...(b.suppressions ?? [])],
      overrides: [...(a.overrides ?? []), ...(b.overrides ?? [])],
    },
    suppressions: [...under.suppressions, ...over.suppressions],
    named: [...under.named, ...over.named],
    tolerances: [...under.tolerances, ...over.tolerances],
    measures: [...under.measures.filter(({ name }) => !own.has(name)), ...over.measures],
    spellings: [...under.spellings.filter(({ preferred }) => !written.has(preferred)), ...over.spellings],
  };
}

/** Judged when all is merged: a file may set the tolerance of a measure that a pack of the desk brings. */
export function toleranceProblems({ measures, tolerances }: Config): readonly Problem[] {
  const known = languageOf({ measures: measures.map(deskMeasureInfo) }).measures;
  return tolerances.flatMap(({ path, line, column, ...one }) => {
    const message = toleranceFault(one, known);
    return message === null ? [] : [{ code: 'bad-config' as const, path, line, column, message }];
  });
}
