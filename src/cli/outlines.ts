/** The country outlines that ship beside the program, for the map of the HTML report. */
import { existsSync, readFileSync } from 'node:fs';
import type { ReporterOptions } from '../model/contract.ts';

/** @throws {Error} where the installation is broken. */
export function readOutlines(): NonNullable<ReporterOptions['outlines']> {
  const candidates = ['./outlines.json', '../outlines.json'].map((path) => new URL(path, import.meta.url));
  const found = candidates.find((url) => existsSync(url));
  if (!found) throw new Error('the country outlines are missing: dist/outlines.json');
  return JSON.parse(readFileSync(found, 'utf8')) as NonNullable<ReporterOptions['outlines']>;
}
