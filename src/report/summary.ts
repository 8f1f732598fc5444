/** What a check did, in words: how much was compared, what could not be and why. A check that compared nothing must not look clean. */
import type { Unchecked } from '../model/claim.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { counted, listed } from './words.ts';

/** `failed`: something at error or warning was found. `incomplete`: an input could not be read, or nothing could be compared. */
export type Outcome = 'clean' | 'found' | 'incomplete';

export interface Summary {
  readonly outcome: Outcome;
  readonly headline: string;
  /** Further lines, each a sentence without its full stop. */
  readonly lines: readonly string[];
}

const countSeverity = (findings: readonly Finding[], severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;

export function summarise(report: Report): Summary {
  const { stats, problems } = report;
  const lines = [...(stats.articles > 0 ? [compared(report)] : []), ...notCompared(report.unchecked), ...leftOut(report)];
  if (problems.length > 0) lines.unshift(`${counted(problems.length, 'problem')}: the check is incomplete`);
  const found = foundWords(report.findings);
  if (found !== null) return { outcome: 'found', headline: `${found} in ${counted(stats.articles, 'article')}`, lines };
  if (stats.articles === 0) return { outcome: 'incomplete', headline: 'No article could be read', lines };
  if (stats.pairs === 0) return { outcome: 'incomplete', headline: `Nothing could be compared in ${counted(stats.articles, 'article')}`, lines };
  const notes = countSeverity(report.findings, 'info');
  const headline = `No discrepancies in ${counted(stats.articles, 'article')}${notes > 0 ? `, ${counted(notes, 'note')}` : ''}`;
  return problems.length > 0 ? { outcome: 'incomplete', headline: `${headline}, but not all could be checked`, lines } : { outcome: 'clean', headline, lines };
}

/** `3 discrepancies (2 errors, 1 warning), 1 note`; null where there is neither an error nor a warning. */
function foundWords(findings: readonly Finding[]): string | null {
  const [errors, warnings, notes] = [countSeverity(findings, 'error'), countSeverity(findings, 'warning'), countSeverity(findings, 'info')];
  if (errors + warnings === 0) return null;
  const kinds = [...(errors > 0 ? [counted(errors, 'error')] : []), ...(warnings > 0 ? [counted(warnings, 'warning')] : [])];
  return `${counted(errors + warnings, 'discrepancy', 'discrepancies')} (${kinds.join(', ')})${notes > 0 ? `, ${counted(notes, 'note')},` : ''}`;
}

const compared = ({ stats }: Report): string =>
  `${counted(stats.claims, 'claim')} in ${counted(stats.stories, 'story', 'stories')}, ${counted(stats.pairs, 'pair')} compared by ${counted(stats.rules, 'rule')}`;

const REASONS: Readonly<Record<Unchecked['reason'], (count: number) => string>> = {
  'not-english': (count) => `${counted(count, 'article')} not in English`,
  'no-publication-date': (count) => `${counted(count, 'article')} without a publication date`,
  'unknown-unit': (count) => `${counted(count, 'value')} in an unknown unit`,
  'other-scope': (count) => `${counted(count, 'pair')} of different scope`,
  'other-event': (count) => `${counted(count, 'pair')} of different events`,
  'unknown-anchor': (count) => `${counted(count, 'time')} without an anchor`,
  'no-counterpart': (count) => `${counted(count, 'claim')} without a counterpart`,
  'pair-budget': (count) => `${counted(count, 'pair')} over the budget of a rule`,
};

/** One line over all reasons, in the order of the table. */
function notCompared(unchecked: readonly Unchecked[]): readonly string[] {
  const parts = Object.entries(REASONS).flatMap(([reason, words]) => {
    const count = unchecked.filter((entry) => entry.reason === reason).reduce((sum, entry) => sum + entry.count, 0);
    return count > 0 ? [words(count)] : [];
  });
  return parts.length > 0 ? [`not compared: ${listed(parts)}`] : [];
}

function leftOut({ stats }: Report): readonly string[] {
  const parts = [
    ...(stats.skippedFiles > 0 ? [`${counted(stats.skippedFiles, 'file')} skipped that ${stats.skippedFiles === 1 ? 'is no article' : 'are no articles'}`] : []),
    ...(stats.suppressed > 0 ? [`${counted(stats.suppressed, 'finding')} silenced by a suppression or the baseline`] : []),
  ];
  return parts.length > 0 ? [parts.join(', ')] : [];
}
