/** `factlint rules list|validate|test|docs`: what is checked, whether rule files are sound, and whether rules keep their own examples. */
import type { RuleInfo } from '../../model/rule.ts';
import { BROKEN, type ExitStatus, FAILED, PASSED } from '../exit.ts';
import { type Invocation, list, text } from '../option.ts';
import { problemLines } from '../problems.ts';
import { type LoadedRules, loadAllRules, loadOnlyRules } from '../rule-files.ts';
import type { Streams } from '../streams.ts';
import { didYouMean } from '../suggest.ts';
import { usage } from '../usage.ts';

export async function runRules({ command, operands: [action, ...paths], values }: Invocation, streams: Streams): Promise<ExitStatus> {
  const known = (command.subcommands ?? []).map(({ name }) => name);
  if (action === undefined) return usage(`say what to do with the rules: ${known.join(', ')}`, command, streams);
  const act = actions[action];
  if (!act) return usage(`unknown command 'rules ${action}'${didYouMean(action, known)}`, command, streams);
  const loaded = await (paths.length > 0 ? loadOnlyRules([...paths, ...list(values, 'rules')]) : loadAllRules(list(values, 'rules')));
  for (const problem of loaded.problems) streams.complain(problemLines(problem));
  return act(loaded, text(values, 'format') === 'json', streams);
}

type Action = (loaded: LoadedRules, asJson: boolean, streams: Streams) => Promise<ExitStatus>;

const actions: Readonly<Record<string, Action>> = { list: listRules, validate: validateRules, test: testRules, docs: documentRules };

async function listRules({ rules, problems }: LoadedRules, asJson: boolean, streams: Streams): Promise<ExitStatus> {
  const infos = rules.map(infoOf).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  await streams.write(asJson ? `${JSON.stringify(infos, null, 2)}\n` : ruleTable(infos));
  return problems.length > 0 ? BROKEN : PASSED;
}

/** A loaded rule also holds what it was compiled to, which is nobody's business. */
const infoOf = ({ id, title, why, status, precision, severity, replaces, measures, examples, path, line }: RuleInfo): RuleInfo => ({ id, title, why, status, precision, severity, replaces, measures, examples, path, line });

function ruleTable(infos: readonly RuleInfo[]): string {
  const width = Math.max(0, ...infos.map(({ id }) => id.length));
  return infos.map(({ id, status, title }) => `${id.padEnd(width)}  ${status.padEnd('experimental'.length)}  ${title}\n`).join('');
}

async function validateRules({ rules, problems, files }: LoadedRules, asJson: boolean, streams: Streams): Promise<ExitStatus> {
  const counts = `${counted(rules.length, 'rule')} in ${counted(files, 'file')}`;
  if (asJson) await streams.write(`${JSON.stringify({ rules: rules.map(({ id }) => id), problems }, null, 2)}\n`);
  if (problems.length > 0) {
    streams.complain(`factlint: ${counted(problems.length, 'fault')} in ${counted(new Set(problems.map(({ path }) => path)).size, 'rule file')}\n`);
    return BROKEN;
  }
  if (!asJson) await streams.write(`${counts}, no faults\n`);
  return PASSED;
}

async function documentRules({ rules, problems }: LoadedRules, asJson: boolean, streams: Streams): Promise<ExitStatus> {
  if (problems.length > 0) return BROKEN;
  const { rulesDocs } = await import('../../rule/docs/docs.ts');
  await streams.write(asJson ? `${JSON.stringify(rules.map(infoOf), null, 2)}\n` : rulesDocs(rules));
  return PASSED;
}

/** The last line of the answer has the counts alone. */
async function testRules({ rules, problems }: LoadedRules, asJson: boolean, streams: Streams): Promise<ExitStatus> {
  if (problems.length > 0) return BROKEN;
  const { runExamples } = await import('../rule-examples.ts');
  const results = runExamples(rules);
  const failed = results.filter(({ fault }) => fault !== null);
  if (asJson) await streams.write(`${JSON.stringify(results, null, 2)}\n`);
  else await streams.write([...failed.map(({ ruleId, example, fault }) => `${ruleId}: ${example}\n    ${fault}\n`), `${results.length - failed.length} passed, ${failed.length} failed\n`].join(''));
  return failed.length > 0 ? FAILED : PASSED;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
