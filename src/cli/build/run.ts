/** Build step: compiles the schema of the baseline into a function of its own, so that the program needs no compiler of schemas. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';

/** Door of the build. The function is CommonJS, which can be loaded at the moment that it is needed. */
export function run(root: string, dist: string): void {
  const schema = JSON.parse(readFileSync(join(root, 'rules', 'baseline.schema.json'), 'utf8')) as object;
  const ajv = new Ajv({ allErrors: true, strict: true, verbose: true, code: { source: true } });
  writeFileSync(join(dist, 'validate-baseline.cjs'), `${standalone.default(ajv, ajv.compile(schema))}\n`);
}
