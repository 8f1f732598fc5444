/** The baseline's file: found, read, and held to its schema by a function that the build has made of it. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative, resolve } from 'node:path';
import type { ErrorObject } from 'ajv';
import { type Baseline, emptyBaseline } from '../finding/baseline.ts';
import type { Problem } from '../model/problem.ts';
import type { Config } from './config-data.ts';
import { type Values, text } from './option.ts';
import { schemaProblems } from './schema-problems.ts';

export const DEFAULT_BASELINE = 'factlint-baseline.json';

/** From the command line, else from the configuration; null where neither names one. */
export function baselinePath(values: Values, { data, folder }: Config): string | null {
  const given = text(values, 'baseline');
  if (given !== undefined) return given;
  return data.baseline === undefined ? null : relative(process.cwd(), resolve(folder, data.baseline)) || data.baseline;
}

interface ReadBaseline {
  readonly baseline: Baseline;
  readonly problems: readonly Problem[];
}

export function readBaselineFile(path: string): ReadBaseline {
  try {
    return parseBaseline(path, readFileSync(path, 'utf8'));
  } catch (fault) {
    return none(path, (fault as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such baseline; factlint baseline makes it' : `the baseline could not be read: ${(fault as Error).message}`);
  }
}

export function parseBaseline(path: string, content: string): ReadBaseline {
  let data: unknown;
  try {
    data = JSON.parse(content.replace(/^\ufeff/, ''));
  } catch (fault) {
    return none(path, `the baseline is no JSON: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
  const validate = loadValidator();
  return validate(data) ? { baseline: data as Baseline, problems: [] } : { baseline: emptyBaseline, problems: schemaProblems(path, content, validate.errors ?? [], 'bad-baseline') };
}

const none = (path: string, message: string): ReadBaseline => ({ baseline: emptyBaseline, problems: [{ code: 'bad-baseline', path, message }] });

type Validator = ((data: unknown) => boolean) & { readonly errors?: readonly ErrorObject[] | null };

/** It lies in dist, which is where the program runs; tests run the sources. @throws {Error} where the installation is broken. */
function loadValidator(): Validator {
  const candidates = ['./', '../', '../../dist/'].map((folder) => new URL(`${folder}validate-baseline.cjs`, import.meta.url));
  const found = candidates.find((url) => existsSync(url));
  if (!found) throw new Error('the check of the baseline is missing: dist/validate-baseline.cjs');
  return createRequire(import.meta.url)(found.pathname) as Validator;
}
