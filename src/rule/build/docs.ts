/** What is generated beside the rules, by file name: the catalogue with its guide, and the JSON Schema. */
import { rulesDocs } from '../docs/docs.ts';
import { ruleSchema } from '../grammar/json-schema.ts';
import { loadRules } from '../load.ts';
import { shippedRuleFiles } from '../shipped.ts';

/** @throws {Error} where a rule file has a fault. */
export function generated(folder: string): Readonly<Record<string, string>> {
  const { rules, problems } = loadRules(shippedRuleFiles(folder));
  if (problems.length > 0) throw new Error(problems.map(({ path, line, message }) => `${path}:${line} ${message}`).join('\n'));
  return { 'README.md': rulesDocs(rules), 'rule.schema.json': `${JSON.stringify(ruleSchema(), null, 2)}\n` };
}
