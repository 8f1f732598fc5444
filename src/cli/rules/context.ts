/** What the `rules` commands work on: the rules of a command line, with what the configuration adds. */
import type { Desk } from '../../model/desk.ts';
import type { Problem } from '../../model/problem.ts';
import { loadConfig, ruleFilesOf } from '../config.ts';
import { openDesk } from '../desk.ts';
import type { ExitStatus } from '../exit.ts';
import { type Invocation, type Values, list } from '../option.ts';
import { type LoadedRules, loadAllRules, loadOnlyRules } from '../rule-files.ts';
import type { Streams } from '../streams.ts';

export type RulesAction = (invocation: Invocation, streams: Streams) => Promise<ExitStatus>;

export interface RuleContext extends LoadedRules {
  readonly desk: Desk;
}

/** With paths the rules of those files and folders; without, the shipped ones with those of --rules and of the configuration. Problems of the configuration come first. */
export async function loadContext(values: Values, paths: readonly string[] = []): Promise<RuleContext> {
  const { config, problems: faults } = await loadConfig(values);
  const { desk, problems: missing } = openDesk(config);
  const [problems, { measures }] = [[...faults, ...missing], desk];
  const more = list(values, 'rules');
  const loaded = problems.length > 0 ? NONE : await (paths.length > 0 ? loadOnlyRules([...paths, ...more], measures) : loadAllRules(unique([...ruleFilesOf(config), ...more]), measures));
  return { ...loaded, desk, problems: [...problems, ...loaded.problems] };
}

const NONE: LoadedRules = { rules: [], problems: [] as readonly Problem[], files: 0 };
const unique = (paths: readonly string[]): readonly string[] => [...new Set(paths)];
