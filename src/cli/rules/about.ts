/** `factlint rules list|validate|docs`: what is checked, whether rule files are sound, and the guide. None of them reads an article. */
import type { RuleInfo } from '../../model/rule.ts';
import { BROKEN, PASSED } from '../exit.ts';
import { text } from '../option.ts';
import { problemLines } from '../problems.ts';
import { type RulesAction, loadContext } from './context.ts';

export const listRules: RulesAction = async ({ operands, values }, streams) => {
  const { rules, problems } = await loadContext(values, operands);
  for (const problem of problems) streams.complain(problemLines(problem));
  const infos = rules.map(infoOf).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  await streams.write(text(values, 'format') === 'json' ? `${JSON.stringify(infos, null, 2)}\n` : ruleTable(infos));
  return problems.length > 0 ? BROKEN : PASSED;
};

/** A loaded rule also holds what it was compiled to, which is nobody's business. */
const infoOf = ({ id, title, why, status, precision, severity, replaces, measures, examples, path, line }: RuleInfo): RuleInfo => ({ id, title, why, status, precision, severity, replaces, measures, examples, path, line });

function ruleTable(infos: readonly RuleInfo[]): string {
  const width = Math.max(0, ...infos.map(({ id }) => id.length));
  return infos.map(({ id, status, title }) => `${id.padEnd(width)}  ${status.padEnd('experimental'.length)}  ${title}\n`).join('');
}

export const validateRules: RulesAction = async ({ operands, values }, streams) => {
  const { rules, problems, files } = await loadContext(values, operands);
  for (const problem of problems) streams.complain(problemLines(problem));
  const asJson = text(values, 'format') === 'json';
  if (asJson) await streams.write(`${JSON.stringify({ rules: rules.map(({ id }) => id), problems }, null, 2)}\n`);
  if (problems.length > 0) {
    streams.complain(`factlint: ${counted(problems.length, 'fault')} in ${counted(new Set(problems.map(({ path }) => path)).size, 'file')}\n`);
    return BROKEN;
  }
  if (!asJson) await streams.write(`${counted(rules.length, 'rule')} in ${counted(files, 'file')}, no faults\n`);
  return PASSED;
};

export const documentRules: RulesAction = async ({ operands, values }, streams) => {
  const { rules, problems } = await loadContext(values, operands);
  for (const problem of problems) streams.complain(problemLines(problem));
  if (problems.length > 0) return BROKEN;
  const { rulesDocs } = await import('../../rule/docs/docs.ts');
  await streams.write(text(values, 'format') === 'json' ? `${JSON.stringify(rules.map(infoOf), null, 2)}\n` : rulesDocs(rules));
  return PASSED;
};

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
