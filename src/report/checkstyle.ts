/** The report in the XML of Checkstyle, which many build servers and review tools read. */
import type { Reporter } from '../model/contract.ts';
import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { attribute } from './escape.ts';
import { slashed } from './uri.ts';

export const checkstyle: Reporter = {
  name: 'checkstyle',
  summary: 'XML of Checkstyle',
  render(report) {
    const files = report.articles.map(({ path }) => fileElement(path, report)).join('');
    const others = [...new Set(report.problems.map(({ path }) => path ?? ''))].filter((path) => !report.articles.some((article) => article.path === path));
    return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${files}${others.map((path) => fileElement(path, report)).join('')}</checkstyle>\n`;
  },
};

function fileElement(path: string, { findings, problems }: Report): string {
  const own = findings.filter(({ locations }) => locations[0]?.path === path).map(findingElement);
  const faults = problems
    .filter((problem) => (problem.path ?? '') === path)
    .map(({ line = 1, column = 1, message, code }) => errorElement({ line, column, severity: 'error', message, source: `factlint.${code}` }));
  return `  <file name="${attribute(slashed(path))}">\n${[...own, ...faults].join('')}  </file>\n`;
}

function findingElement({ severity, ruleId, message, locations: [first, second] }: Finding): string {
  const other = second ? ` (see ${slashed(second.path)}:${second.line}:${second.column})` : '';
  return errorElement({ line: first?.line ?? 1, column: first?.column ?? 1, severity, message: `${message}${other}`, source: `factlint.${ruleId}` });
}

const errorElement = (attributes: Readonly<Record<string, string | number>>): string =>
  `    <error ${Object.entries(attributes).map(([name, value]) => `${name}="${attribute(String(value))}"`).join(' ')}/>\n`;
