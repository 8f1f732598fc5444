/** The report as JSON lines, for streaming consumers: one object a line, `type` first; what a line holds is as in the JSON report. */
import type { Reporter } from '../model/contract.ts';

export const jsonl: Reporter = {
  name: 'jsonl',
  summary: 'one JSON object a line: report, article, finding, unchecked, problem, notice, stats',
  render({ schemaVersion, tool, articles, findings, unchecked, problems, notices = [], stats }) {
    const lines = [
      { type: 'report', schemaVersion, tool },
      ...articles.map((article) => ({ type: 'article', ...article })),
      ...findings.map((finding) => ({ type: 'finding', ...finding })),
      ...unchecked.map((entry) => ({ type: 'unchecked', ...entry })),
      ...problems.map((problem) => ({ type: 'problem', ...problem })),
      ...notices.map((notice) => ({ type: 'notice', ...notice })),
      { type: 'stats', ...stats },
    ];
    return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  },
};
