/**
 * The report in the XML of JUnit: one suite an article, one case a finding that opens there. What counts at the gate is a failure, what
 * does not is output of a passed case, a problem is an error, and a check that compared nothing is a skipped case, never a passed one.
 */
import type { Reporter } from '../model/contract.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import { attribute, markup } from './escape.ts';
import { slashed } from './uri.ts';

const LEVEL: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

interface Suite {
  readonly name: string;
  readonly cases: readonly string[];
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

export const junit: Reporter = {
  name: 'junit',
  summary: 'XML of JUnit, one suite an article',
  render({ articles, findings, problems, stats }, _texts, { gate }) {
    const paths = [...new Set([...articles.map(({ path }) => path), ...problems.map(({ path }) => path ?? 'factlint')])];
    const suites = paths.map((path) =>
      suiteOf(slashed(path), findings.filter(({ locations }) => locations[0]?.path === path), problems.filter((problem) => (problem.path ?? 'factlint') === path), { failOn: gate.failOn, compared: stats.pairs > 0 }),
    );
    const sum = (count: (suite: Suite) => number): number => suites.reduce((total, suite) => total + count(suite), 0);
    const totals = `tests="${sum(({ cases }) => cases.length)}" failures="${sum(({ failures }) => failures)}" errors="${sum(({ errors }) => errors)}"`;
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="factlint" ${totals}>\n${suites.map(suiteElement).join('')}</testsuites>\n`;
  },
};

function suiteOf(name: string, findings: readonly Finding[], problems: readonly Problem[], { failOn, compared }: { readonly failOn: Severity; readonly compared: boolean }): Suite {
  const failing = findings.filter(({ severity }) => LEVEL[severity] >= LEVEL[failOn]);
  const found = [...findings.map((finding) => findingCase(name, finding, failing.includes(finding))), ...problems.map((problem) => problemCase(name, problem))];
  const clean = found.length === 0;
  const cases = clean ? [testCase(name, 'consistency', compared ? '' : '<skipped message="nothing could be compared"/>')] : found;
  return { name, cases, failures: failing.length, errors: problems.length, skipped: clean && !compared ? 1 : 0 };
}

const suiteElement = ({ name, cases, failures, errors, skipped }: Suite): string =>
  `  <testsuite name="${attribute(name)}" tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="${skipped}" time="0">\n${cases.join('')}  </testsuite>\n`;

function findingCase(suite: string, finding: Finding, fails: boolean): string {
  const { ruleId, severity, message, fingerprint, locations, derivation } = finding;
  const passages = locations.map(({ path, line, column, text }) => `${slashed(path)}:${line}:${column}: ${text}`);
  const body = markup([...passages, ...derivation].join('\n'));
  const element = fails ? `<failure type="${attribute(severity)}" message="${attribute(message)}">${body}</failure>` : `<system-out>${markup(`${severity}: ${message}\n`)}${body}</system-out>`;
  return testCase(suite, `${ruleId} ${fingerprint.slice(0, 12)}`, element);
}

const problemCase = (suite: string, { code, message, line }: Problem): string => testCase(suite, line === undefined ? code : `${code} line ${line}`, `<error type="${attribute(code)}" message="${attribute(message)}"/>`);

const testCase = (suite: string, name: string, content: string): string =>
  `    <testcase classname="${attribute(suite)}" name="${attribute(name)}" time="0">${content}</testcase>\n`;
