/** The JSON report keeps to its published schema, and the schema says no to what is none. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { json } from '../../src/report/json.ts';
import { makeReport, millStory, render } from '../help/report.ts';

const schema = JSON.parse(readFileSync(new URL('../../rules/report.schema.json', import.meta.url), 'utf8')) as object;
const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
const errorsOf = (text: string): unknown => (validate(JSON.parse(text)) ? [] : validate.errors);

const broken = (change: (report: Record<string, unknown>) => void): unknown => {
  const report = JSON.parse(render(json, millStory())) as Record<string, unknown>;
  change(report);
  return errorsOf(JSON.stringify(report));
};

describe('keeps to rules/report.schema.json', () => {
  test('a report with findings', () => expect(errorsOf(render(json, millStory()))).toEqual([]));
  test('an empty report', () => expect(errorsOf(render(json, makeReport([], [])))).toEqual([]));
  test('a report with a problem', () => {
    const made = makeReport([], [], { problems: [{ code: 'malformed-json', path: 'a.json', message: 'a comma is missing', line: 1, column: 2, frame: '1 | {', suggestion: 'add a comma' }] });
    expect(errorsOf(render(json, made))).toEqual([]);
  });
});

describe('the schema refuses', () => {
  test('an unknown key', () => expect(broken((report) => void (report['extra'] = 1))).not.toEqual([]));
  test('a missing part', () => expect(broken((report) => void delete report['stats'])).not.toEqual([]));
  test('another version', () => expect(broken((report) => void (report['schemaVersion'] = 2))).not.toEqual([]));
});

test('every location leads to its words in the given text', () => {
  const { report, articles } = millStory();
  for (const { path, start, end, text } of report.findings.flatMap(({ locations }) => locations)) expect(articles.find((article) => article.path === path)?.raw.rawText.slice(start, end)).toBe(text);
});
