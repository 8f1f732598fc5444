/** `factlint rules show ID`: a rule as it is written; with --expand as it is after everything that it extends. */
import { readFileSync } from 'node:fs';
import type { CompiledRule } from '../../rule/compile/rule.ts';
import { shippedRuleFiles } from '../../rule/shipped.ts';
import { BROKEN, PASSED } from '../exit.ts';
import { flag } from '../option.ts';
import { problemLines } from '../problems.ts';
import { didYouMean } from '../suggest.ts';
import { usage } from '../usage.ts';
import { type RulesAction, loadContext } from './context.ts';

export const showRule: RulesAction = async ({ command, operands: [id, ...paths], values }, streams) => {
  if (id === undefined) return usage('say which rule to show: rules show ID', command, streams);
  const { rules, problems } = await loadContext(values, paths);
  for (const problem of problems) streams.complain(problemLines(problem));
  if (problems.length > 0) return BROKEN;
  const rule = rules.find((one) => one.id === id || one.replaces.includes(id));
  if (!rule) return usage(`there is no rule '${id}'${didYouMean(id, rules.map((one) => one.id))}`, command, streams);
  const shown = flag(values, 'expand') ? await expandedText(rule) : documentText(rule);
  await streams.write(`# ${rule.path}:${rule.line}\n${shown}`);
  return PASSED;
};

async function expandedText({ expanded }: CompiledRule): Promise<string> {
  const { ruleYaml } = await import('../../rule/new/rule-yaml.ts');
  return ruleYaml(Object.fromEntries(Object.entries(expanded).filter(([key]) => key !== 'extends')));
}

/** The lines of the rule's document, comments inside it too. */
function documentText({ path, line }: CompiledRule): string {
  const text = shippedRuleFiles().find((file) => file.path === path)?.text ?? readFileSync(path, 'utf8');
  const lines = text.split('\n').slice(line - 1);
  const end = lines.findIndex((one) => /^(?:---|\.\.\.)\s*$/.test(one));
  return `${(end < 0 ? lines : lines.slice(0, end)).join('\n').trimEnd()}\n`;
}
