/** The report as JSON, schema version 1: held by `rules/report.schema.json`. */
import type { Reporter } from '../model/contract.ts';

export const json: Reporter = {
  name: 'json',
  summary: 'the whole report, with its JSON Schema (schemaVersion 1)',
  render: (report) => `${JSON.stringify(report, null, 2)}\n`,
};
