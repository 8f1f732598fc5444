import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseAllDocuments } from 'yaml';
import { checkShape } from '../../src/rule/grammar/check.ts';
import { ruleSchema, schemaOf } from '../../src/rule/grammar/json-schema.ts';
import { RULE_SHAPE } from '../../src/rule/grammar/rule-keys.ts';
import { shippedRuleFiles } from '../../src/rule/shipped.ts';
import { readDocuments } from '../../src/rule/yaml/documents.ts';
import { mutants } from '../help/mutants.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictTypes: false, strictRequired: false });
const published = ajv.compile(ruleSchema());
const shape = ajv.compile(schemaOf(RULE_SHAPE));
const broken = join(import.meta.dirname, 'broken');

test.each(shippedRuleFiles().map(({ path, text }) => [path, text]))('%s holds to the published schema', (_, text) => {
  for (const document of parseAllDocuments(text)) expect([published(document.toJS()), published.errors]).toEqual([true, null]);
});

/** What the program's own check says of a document, and what ajv says with the schema. */
function verdicts(text: string): readonly { readonly own: boolean; readonly schema: boolean; readonly data: unknown }[] {
  return readDocuments({ path: 'x.yml', text }).documents.map(({ document, root, source }) => {
    const data: unknown = document.toJS();
    return { data, own: checkShape(root, RULE_SHAPE, { source, document, ruleId: undefined, key: '' }).length === 0, schema: shape(data) };
  });
}

describe('the check and the schema say the same', () => {
  test.each(readdirSync(broken))('%s', (name) => {
    for (const { own, schema, data } of verdicts(readFileSync(join(broken, name), 'utf8'))) expect({ data, accepted: own }).toEqual({ data, accepted: schema });
  });

  test('of every mutant of the shipped rules', () => {
    const apart = mutants(shippedRuleFiles()).filter(({ text }) => verdicts(text).some(({ own, schema }) => own !== schema));
    expect(apart.map(({ name }) => name)).toEqual([]);
  });
});
