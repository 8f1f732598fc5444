/** `factlint rules ...`: one file for each of its commands; those that read articles are loaded when they run. */
import type { ExitStatus } from '../exit.ts';
import type { Invocation } from '../option.ts';
import { documentRules, listRules, validateRules } from '../rules/about.ts';
import type { RulesAction } from '../rules/context.ts';
import { showRule } from '../rules/show.ts';
import type { Streams } from '../streams.ts';
import { didYouMean } from '../suggest.ts';
import { usage } from '../usage.ts';

interface Act {
  readonly load: () => Promise<RulesAction>;
  /** Options that mean something to this command alone, beside the general ones. */
  readonly options: readonly string[];
}

const at = (action: RulesAction, ...options: readonly string[]): Act => ({ load: async () => action, options });

const actions: Readonly<Record<string, Act>> = {
  list: at(listRules, 'format'),
  show: at(showRule, 'expand'),
  validate: at(validateRules, 'format'),
  docs: at(documentRules, 'format'),
  test: { load: async () => (await import('../rules/test.ts')).testRules, options: ['format', 'rule', 'update', 'watch'] },
  try: { load: async () => (await import('../rules/try.ts')).tryRules, options: ['format', 'one-story', 'published'] },
  new: { load: async () => (await import('../rules/new.ts')).newRule, options: ['id', 'measure', 'title'] },
};

/** Options that every one of them takes. */
const COMMON: ReadonlySet<string> = new Set(['rules', 'config', 'no-config', 'help', 'version', 'color']);

export async function runRules(invocation: Invocation, streams: Streams): Promise<ExitStatus> {
  const { command, operands: [name, ...operands], values } = invocation;
  const known = (command.subcommands ?? []).map((one) => one.name);
  if (name === undefined) return usage(`say what to do with the rules: ${known.join(', ')}`, command, streams);
  const act = actions[name];
  if (!act) return usage(`unknown command 'rules ${name}'${didYouMean(name, known)}`, command, streams);
  const stray = Object.entries(values).find(([option, value]) => value !== undefined && value !== false && !COMMON.has(option) && !act.options.includes(option));
  if (stray) return usage(`option '--${stray[0]}' is not for 'rules ${name}', but for ${Object.keys(actions).filter((one) => actions[one]?.options.includes(stray[0])).map((one) => `'rules ${one}'`).join(', ')}`, command, streams);
  return (await act.load())({ ...invocation, operands }, streams);
}
