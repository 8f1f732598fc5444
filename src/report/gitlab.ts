/** The code quality report of GitLab: a subset of the Code Climate format; GitLab keeps one issue a fingerprint. */
import type { Reporter } from '../model/contract.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { slashed } from './uri.ts';

const LEVEL: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

export const gitlab: Reporter = {
  name: 'gitlab',
  summary: 'code quality report of GitLab',
  render: ({ findings }) => `${JSON.stringify(findings.flatMap(issue), null, 2)}\n`,
};

function issue({ ruleId, severity, message, fingerprint, locations }: Finding): readonly object[] {
  const [first, second] = locations;
  if (!first) return [];
  const other = second ? ` (see ${slashed(second.path)}:${second.line})` : '';
  return [{
    description: `${message}${other}`, check_name: ruleId, fingerprint, severity: LEVEL[severity],
    location: { path: slashed(first.path), lines: { begin: first.line, end: first.endLine } },
  }];
}
