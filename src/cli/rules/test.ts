/** `factlint rules test`: do rules keep their own examples, and do story folders give the findings that their gold says? */
import { existsSync, statSync } from 'node:fs';
import type { Problem } from '../../model/problem.ts';
import { chooseRules } from '../choose-rules.ts';
import { BROKEN, type ExitStatus, FAILED, PASSED } from '../exit.ts';
import { type Invocation, flag, list, text } from '../option.ts';
import { problemLines } from '../problems.ts';
import { type ExampleResult, runExamples } from '../rule-examples.ts';
import type { Streams } from '../streams.ts';
import { usage } from '../usage.ts';
import { watchPaths } from '../watch.ts';
import { type RuleContext, type RulesAction, loadContext } from './context.ts';
import { GOLD, type StoryResult, runStory, storyFolders } from './stories.ts';
import { updateExamples } from './update.ts';

export const testRules: RulesAction = async (invocation, streams) => {
  const { command, operands, values } = invocation;
  if (flag(values, 'update') && operands.length === 0) return usage("option '--update' needs the rule files or story folders that it may write to", command, streams);
  if (!flag(values, 'watch')) return testOnce(invocation, streams);
  const paths = operands.filter((path) => existsSync(path));
  if (paths.length === 0) return usage("option '--watch' needs the rule files or story folders to watch", command, streams);
  await testOnce(invocation, streams);
  process.once('SIGINT', () => process.exit(130));
  watchPaths(paths, new Set(), async () => void (await testOnce(invocation, streams)));
  streams.complain('factlint: watching for changes\n');
  return new Promise(() => undefined);
};

async function testOnce(invocation: Invocation, streams: Streams): Promise<ExitStatus> {
  const { command, operands, values } = invocation;
  const folders = operands.flatMap(storyFolders);
  const ruleFiles = operands.filter((path) => !isStoryFolder(path));
  // Story folders alone are checked with every rule that would run here.
  const context = await loadContext(values, folders.length > 0 ? [] : ruleFiles);
  const own = folders.length > 0 && ruleFiles.length > 0 ? await loadContext(values, ruleFiles) : context;
  const problems = [...context.problems, ...(own === context ? [] : own.problems)];
  if (problems.length > 0) return refused(problems, streams);
  const chosen = chooseRules(joined(context, own), list(values, 'rule'), []);
  if ('fault' in chosen) return usage(chosen.fault, command, streams);
  const examples = folders.length > 0 && ruleFiles.length === 0 ? [] : runExamples(chosen.value.filter((rule) => own.rules.some(({ id }) => id === rule.id)), context.desk);
  const stories: StoryResult[] = [];
  for (const folder of folders) stories.push(await runStory(folder, { rules: chosen.value, desk: context.desk, update: flag(values, 'update') }));
  const settled = flag(values, 'update') ? update(examples, own, streams) : examples;
  await streams.write(text(values, 'format') === 'json' ? `${JSON.stringify(folders.length > 0 ? { examples: settled, stories } : settled, null, 2)}\n` : summary(settled, stories));
  return settled.some(({ fault }) => fault !== null) || stories.some(({ faults }) => faults.length > 0) ? FAILED : PASSED;
}

const isStoryFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory() && storyFolders(path).length > 0;

function refused(problems: readonly Problem[], streams: Streams): ExitStatus {
  for (const problem of problems) streams.complain(problemLines(problem));
  streams.complain('factlint: nothing was tested\n');
  return BROKEN;
}

/** Rules of named files over those of the same id. */
const joined = (context: RuleContext, own: RuleContext): RuleContext['rules'] => [...context.rules.filter(({ id }) => !own.rules.some((rule) => rule.id === id)), ...own.rules];

/** The results with those that were written counted as passed. */
function update(results: readonly ExampleResult[], { rules }: RuleContext, streams: Streams): readonly ExampleResult[] {
  const failed = results.filter(({ fault }) => fault !== null);
  const written = new Set<ExampleResult>();
  for (const path of new Set(rules.map((rule) => rule.path))) {
    const own = failed.filter(({ ruleId }) => rules.find(({ id }) => id === ruleId)?.path === path);
    const { updated, faults } = own.length > 0 ? updateExamples(path, own) : { updated: [], faults: [] };
    for (const fault of faults) streams.complain(`factlint: ${fault}\n`);
    for (const result of updated) written.add(result);
  }
  return results.map((result) => (written.has(result) ? { ...result, expected: result.found ?? result.expected, fault: null } : result));
}

/** The last line of the answer has the counts alone. */
function summary(examples: readonly ExampleResult[], stories: readonly StoryResult[]): string {
  const failed = examples.filter(({ fault }) => fault !== null);
  const wrong = stories.filter(({ faults }) => faults.length > 0);
  return [
    ...failed.map(({ ruleId, example, fault }) => `${ruleId}: ${example}\n    ${fault}\n`),
    ...wrong.map(({ folder, faults }) => `${folder}/${GOLD}\n${faults.map((fault) => `    ${fault}\n`).join('')}`),
    ...(examples.length > 0 ? coverage(examples) : []),
    `${examples.length + stories.length - failed.length - wrong.length} passed, ${failed.length + wrong.length} failed\n`,
  ].join('');
}

/** A rule is covered by an example that raises it and one that does not, both of which come out as they say. */
function coverage(examples: readonly ExampleResult[]): readonly string[] {
  const ids = [...new Set(examples.map(({ ruleId }) => ruleId))];
  const without = (silent: boolean): readonly string[] => ids.filter((id) => !examples.some(({ ruleId, expected, fault }) => ruleId === id && fault === null && (expected === 'none') === silent));
  const gaps = [['fires', without(false)], ['stays silent', without(true)]] as const;
  return gaps.flatMap(([what, rules]) => (rules.length === 0 ? [] : [`no example that passes ${what}: ${rules.join(', ')}\n`])).concat(gaps.every(([, rules]) => rules.length === 0) ? [`${ids.length === 1 ? 'the rule has' : `each of the ${ids.length} rules has`} an example that fires and one that stays silent\n`] : []);
}
