/** Workflow commands that GitHub shows as annotations beside the lines of a pull request, gravest first: it shows ten of each kind a step. */
import type { Reporter } from '../model/contract.ts';
import type { Finding, Location, Severity } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import { commandData, commandProperty } from './escape.ts';
import { summarise } from './summary.ts';
import { slashed } from './uri.ts';

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

export const github: Reporter = {
  name: 'github',
  summary: 'annotations of GitHub Actions',
  render(report) {
    const { outcome, headline, lines } = summarise(report);
    const closing = command(outcome === 'incomplete' ? 'warning' : 'notice', { title: 'factlint' }, [headline, ...lines].join('\n'));
    return [...report.problems.map(problemCommand), ...report.findings.map(findingCommand), ...(report.notices ?? []).map(({ path, line, code, message }) => command('notice', { file: slashed(path), ...(line === undefined ? {} : { line }), title: code }, message)), closing].map((line) => `${line}\n`).join('');
  },
};

function findingCommand({ severity, ruleId, message, locations, derivation }: Finding): string {
  const [first, ...others] = locations;
  const elsewhere = others.map((other) => `${slashed(other.path)}:${other.line}: ${other.text}`);
  return command(LEVEL[severity], { ...(first ? place(first) : {}), title: ruleId }, [message, ...elsewhere, ...derivation].join('\n'));
}

/** Columns may only be given inside one line. */
const place = ({ path, line, endLine, column, endColumn }: Location): Record<string, string | number> => ({
  file: slashed(path), line, endLine, ...(line === endLine ? { col: column, endColumn } : {}),
});

function problemCommand({ path, line, column, code, message }: Problem): string {
  const properties = { ...(path === null ? {} : { file: slashed(path) }), ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { col: column }), title: code };
  return command('error', properties, message);
}

const command = (level: string, properties: Readonly<Record<string, string | number>>, message: string): string =>
  `::${level} ${Object.entries(properties).map(([name, value]) => `${name}=${commandProperty(String(value))}`).join(',')}::${commandData(message)}`;
