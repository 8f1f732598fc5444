import { expect, test } from '@jest/globals';
import { evaluationInput } from '../../src/check.ts';
import { identityMap } from '../../src/model/article.ts';
import type { Article } from '../../src/model/article.ts';
import type { RuleExample } from '../../src/model/rule.ts';
import type { CompiledRule } from '../../src/rule/compile/rule.ts';
import { evaluateRules } from '../../src/rule/evaluate.ts';
import type { EvaluateInput } from '../../src/rule/evaluate.ts';
import { loadRules } from '../../src/rule/load.ts';
import { loadShippedRules, shippedPack } from '../../src/rule/load-shipped.ts';
import { readMarks } from '../../src/rule/marks.ts';
import { shippedRuleFiles } from '../../src/rule/shipped.ts';
import { mutants } from '../help/mutants.ts';

/** Keys that say something to people and nothing to the comparison: a changed word there changes no outcome, and must not. */
const WORDS = /^(?:title|why|precision|replaces|message|anchor|examples\.\d+\.(?:name|\w+\.source))(?:$|\.)/;

const articleOf = (path: string, marked: string, title: string | undefined, about: { readonly published?: string; readonly source?: string }): Article => {
  const { text } = readMarks(title === undefined ? marked : `${title}\n\n${marked}`);
  return {
    path, text, title: null, source: about.source ?? null, published: about.published ?? null, publishedFrom: 'option', draft: false, raw: identityMap(text),
    regions: title === undefined ? [] : [{ kind: 'headline', start: 0, end: readMarks(title).text.length }],
  };
};

/** Claims of each example, read once: a mutant of a rule reads nothing anew. */
const inputs = new Map<string, EvaluateInput>();

function inputOf(example: RuleExample): EvaluateInput {
  const key = JSON.stringify([example.articles, example.spellings]);
  const known = inputs.get(key) ?? evaluationInput(Object.entries(example.articles).map(([name, { text, title, ...about }]) => articleOf(name, text, title, about)), { oneStory: true, ...(example.spellings ? { spellings: example.spellings } : {}) });
  inputs.set(key, known);
  return known;
}

/** What the rule says of its examples, and what they expect of it. */
const outcome = (rule: CompiledRule, examples: readonly RuleExample[]): string =>
  JSON.stringify(examples.map((example) => evaluateRules([rule], inputOf(example)).judgements.map(({ severity, verdict, passages }) => [severity, verdict, passages.map(({ span }) => span)])));

test('a mutant of a shipped rule is rejected, or changes what its examples come to', () => {
  const originals = new Map(loadShippedRules().rules.map((rule) => [rule.id, rule]));
  const base = { rules: shippedPack().rules };
  const counts = { all: 0, rejected: 0, changed: 0 };
  const survivors: string[] = [];
  for (const { name, ruleId, text } of mutants(shippedRuleFiles())) {
    const [, path = ''] = name.split(' ');
    const original = originals.get(ruleId);
    if (!original || WORDS.test(path)) continue;
    counts.all += 1;
    const { rules: [rule], problems } = loadRules([{ path: 'mutant.yml', text }], { base: { rules: base.rules.filter(({ id }) => id !== ruleId) } });
    if (problems.length > 0 || !rule || rule.id !== ruleId) counts.rejected += 1;
    else if (outcome(rule, original.examples) !== outcome(original, original.examples) || JSON.stringify(rule.examples) !== JSON.stringify(original.examples)) counts.changed += 1;
    else survivors.push(name);
  }
  // The rest leaves out a part that the rule's examples do not call for; a renamed or retyped key is always rejected.
  expect((counts.rejected + counts.changed) / counts.all).toBeGreaterThan(0.97);
  expect(survivors.filter((name) => !name.endsWith('deleted'))).toEqual([]);
});
