/** The formats of other tools, held to their schemas and read by programs that we did not write. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'junit2json';
import { validateXML } from 'xmllint-wasm';
import { checkstyle } from '../../src/report/checkstyle.ts';
import { gitlab } from '../../src/report/gitlab.ts';
import { junit } from '../../src/report/junit.ts';
import { hostileStory, type Made, makeReport, millStory, render } from '../help/report.ts';

const schema = (name: string): string => readFileSync(new URL(`schema/${name}`, import.meta.url), 'utf8');

/** What xmllint has against the text, or nothing. */
async function faultsOf(xml: string, name: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: { fileName: 'report.xml', contents: xml }, schema: schema(name) });
  return errors.map(({ message }) => message);
}

const withProblems = makeReport([], [], { problems: [{ code: 'not-utf8', path: 'old/été.txt', message: 'This file is not UTF-8', line: 3, column: 2 }, { code: 'no-input', path: null, message: 'no article was found' }] });
const reports: readonly (readonly [string, Made])[] = [['with findings', millStory()], ['of hostile words', hostileStory()], ['with problems', withProblems], ['of nothing', makeReport([], [])]];

describe('xmllint has nothing against', () => {
  test.each(reports)('JUnit %s', async (_name, made) => expect(await faultsOf(render(junit, made), 'junit.xsd')).toEqual([]));
  test.each(reports)('Checkstyle %s', async (_name, made) => expect(await faultsOf(render(checkstyle, made), 'checkstyle.xsd')).toEqual([]));
});

describe('xmllint would find', () => {
  test('a suite without its name', async () => expect(await faultsOf(render(junit, millStory()).replace('<testsuite name="draft.md"', '<testsuite'), 'junit.xsd')).toHaveLength(1));
  test('a case that both fails and errs', async () => expect(await faultsOf(render(junit, millStory()).replace('</failure>', '</failure><error/>'), 'junit.xsd')).toHaveLength(1));
  test('a line that is none', async () => expect(await faultsOf(render(checkstyle, millStory()).replace('line="3"', 'line="0"'), 'checkstyle.xsd')).not.toEqual([]));
});

test('junit2json reads the counts, the failure and its words', async () => {
  const read = await parse(render(junit, millStory()));
  const suites = read !== undefined && read !== null && 'testsuite' in read ? (read.testsuite ?? []) : [];
  expect(read).toMatchObject({ name: 'factlint', tests: 5, failures: 1, errors: 0 });
  expect(suites.map(({ name, tests, failures }) => [name, tests, failures])).toEqual([['draft.md', 3, 1], ['wire/aérie.txt', 1, 0], ['wire/b.txt', 1, 0]]);
  expect(JSON.stringify(suites)).toContain('The draft has 14 people killed, but Aérie says 17');
});

const validate = new Ajv({ allErrors: true }).compile(JSON.parse(schema('gitlab.schema.json')) as object);
const gitlabFaults = (text: string): readonly unknown[] => (validate(JSON.parse(text)) ? [] : (validate.errors ?? []));

test.each(reports)('GitLab takes the report %s', (_name, made) => expect(gitlabFaults(render(gitlab, made))).toEqual([]));
test('GitLab would not take a path from the root', () => expect(gitlabFaults(render(gitlab, millStory()).replace('"draft.md"', '"/draft.md"'))).toHaveLength(1));
