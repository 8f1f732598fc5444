/** `factlint rules try RULE FILES`: every candidate pair of a rule in these articles, and why it fired or did not. */
import { existsSync } from 'node:fs';
import { evaluationInput } from '../../check.ts';
import type { CompiledRule } from '../../rule/compile/rule.ts';
import { type Trace, traceRule } from '../../rule/trace.ts';
import { BROKEN, PASSED } from '../exit.ts';
import { readOperands } from '../inputs.ts';
import { flag, text } from '../option.ts';
import { problemLines } from '../problems.ts';
import { didYouMean } from '../suggest.ts';
import { usage } from '../usage.ts';
import { type RulesAction, loadContext } from './context.ts';

/** Pairs that are shown of one rule. */
const MOST_SHOWN = 200;

export const tryRules: RulesAction = async ({ command, operands: [name, ...paths], values }, streams) => {
  if (name === undefined || paths.length === 0) return usage('say which rule to try and on what: rules try RULE FILES (RULE is an id or a rule file)', command, streams);
  const isFile = !/^[a-z][a-z0-9-]*\/[a-z0-9-]+$/.test(name) || (existsSync(name) && /\.ya?ml$/.test(name));
  const { rules, problems, desk } = await loadContext(values, isFile ? [name] : []);
  for (const problem of problems) streams.complain(problemLines(problem));
  if (problems.length > 0) return BROKEN;
  const meant = isFile ? rules : rules.filter(({ id, replaces }) => id === name || replaces.includes(name));
  if (meant.length === 0) return usage(`there is no rule '${name}'${didYouMean(name, rules.map(({ id }) => id))}`, command, streams);
  const inputs = await readOperands(paths, values, streams);
  if ('fault' in inputs) return usage(inputs.fault, command, streams);
  for (const problem of inputs.value.problems) streams.complain(problemLines(problem));
  const input = evaluationInput(inputs.value.articles, { ...desk, oneStory: flag(values, 'one-story') });
  const tried = meant.map((rule) => ({ rule, trace: traceRule(rule, input, MOST_SHOWN) }));
  await streams.write(text(values, 'format') === 'json' ? `${JSON.stringify(tried.map(({ rule, trace }) => ({ ruleId: rule.id, ...trace })), null, 2)}\n` : tried.map(shown).join('\n'));
  return inputs.value.problems.length > 0 ? BROKEN : PASSED;
};

const shown = ({ rule, trace }: { readonly rule: CompiledRule; readonly trace: Trace }): string =>
  [`${rule.id}: ${rule.title}`, ...trace.steps.map((step) => `  ${step}`), `  ${ENDS[trace.fired ? 'fired' : trace.reached]}`, ''].join('\n');

const ENDS: Readonly<Record<Trace['reached'] | 'fired', string>> = {
  fired: 'it fires',
  extracted: 'it keeps silent: nothing was there to compare',
  joined: 'it keeps silent: no two claims meet',
  compared: 'it keeps silent: what was compared agrees, or may not be held against one another',
};
