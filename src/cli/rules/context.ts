/** What the `rules` commands work on: the rules of a command line, with the configuration's measures and rule files. */
import type { DeskMeasure } from '../../model/desk-measure.ts';
import type { Problem } from '../../model/problem.ts';
import { loadConfig, ruleFilesOf } from '../config.ts';
import type { ExitStatus } from '../exit.ts';
import { type Invocation, type Values, list } from '../option.ts';
import { type LoadedRules, loadAllRules, loadOnlyRules } from '../rule-files.ts';
import type { Streams } from '../streams.ts';

export type RulesAction = (invocation: Invocation, streams: Streams) => Promise<ExitStatus>;

export interface RuleContext extends LoadedRules {
  readonly measures: readonly DeskMeasure[];
}

/** With paths the rules of those files and folders; without, the shipped ones with those of --rules and of the configuration. Problems of the configuration come first. */
export async function loadContext(values: Values, paths: readonly string[] = []): Promise<RuleContext> {
  const { config, problems } = await loadConfig(values);
  const { measures } = config;
  const more = list(values, 'rules');
  const loaded = problems.length > 0 ? NONE : await (paths.length > 0 ? loadOnlyRules([...paths, ...more], measures) : loadAllRules(unique([...ruleFilesOf(config), ...more]), measures));
  return { ...loaded, measures, problems: [...problems, ...loaded.problems] };
}

const NONE: LoadedRules = { rules: [], problems: [] as readonly Problem[], files: 0 };
const unique = (paths: readonly string[]): readonly string[] => [...new Set(paths)];
