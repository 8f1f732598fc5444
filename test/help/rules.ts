/** Rules from YAML text and what they say of a story, for tests of the rule room. */
import type { Judgement } from '../../src/model/finding.ts';
import type { CompiledRule } from '../../src/rule/compile/rule.ts';
import { evaluateRules } from '../../src/rule/evaluate.ts';
import type { Evaluation } from '../../src/rule/evaluate.ts';
import { loadRules } from '../../src/rule/load.ts';
import { loadShippedRules } from '../../src/rule/load-shipped.ts';
import type { Story } from './claims.ts';
import { testGazetteer } from './places.ts';

/** Parts that every rule needs and that a test does not care about. */
const HEAD = 'title: t\nwhy: w\n';
const EXAMPLES = 'examples:\n  - { name: fires, a: { text: "[[x]]" }, article: { text: "x" }, expect: error }\n  - { name: silent, a: { text: "x" }, expect: none }\n';

/** A rule from its own keys; the id is `test/rule` unless the text has one. */
export function ruleOf(yaml: string): CompiledRule {
  const id = /^id:/m.test(yaml) ? '' : 'id: test/rule\n';
  const message = /^message:/m.test(yaml) ? '' : 'message: "{a.value} and {b.value}"\n';
  const severity = /^severity:/m.test(yaml) ? '' : 'severity: error\n';
  const { rules, problems } = loadRules([{ path: 'test.yml', text: `${id}${HEAD}${yaml.replace(/\n?$/, '\n')}${message}${severity}${EXAMPLES}` }]);
  if (problems.length > 0) throw new Error(problems.map(({ line, column, message: m, frame }) => `${line}:${column} ${m}\n${frame ?? ''}`).join('\n'));
  const [rule] = rules;
  if (!rule) throw new Error('no rule');
  return rule;
}

export const evaluate = (rules: readonly CompiledRule[], { articles, claims }: Story, pairBudget?: number): Evaluation =>
  evaluateRules(rules, { articles, claims, gazetteer: testGazetteer, ...(pairBudget === undefined ? {} : { pairBudget }) });

/** Severity, verdict and message of each judgement: what a test reads best. */
export const said = ({ judgements }: Evaluation): readonly string[] => judgements.map(({ severity, verdict, message }) => `${severity} ${verdict}: ${message}`);

export const outline = ({ severity, verdict, passages }: Judgement, { articles }: Story): string =>
  `${severity} ${verdict}: ${passages.map(({ article, value }) => articles[article]?.text.slice(value.start, value.end)).join(' | ')}`;

let shipped: readonly CompiledRule[] | null = null;

export function shippedRule(id: string): CompiledRule {
  shipped ??= loadShippedRules().rules;
  const found = shipped.find((rule) => rule.id === id);
  if (!found) throw new Error(`no shipped rule ${id}; there are ${shipped.map((rule) => rule.id).join(', ')}`);
  return found;
}

