/** The baseline: findings known when the gate was put up, by fingerprint, so that an old archive is silent and whatever is new is not. */
import type { Article } from '../model/article.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Notice } from '../model/report.ts';
import { bySeverity, byText } from './order.ts';

export interface BaselineEntry {
  readonly fingerprint: string;
  readonly ruleId: string;
  readonly severity: Severity;
  /** The files of the two sides when it was made; for the reader, and to tell a stale entry from one that was not looked for. */
  readonly paths: readonly string[];
  readonly message: string;
}

export interface Baseline {
  readonly schemaVersion: 1;
  readonly findings: readonly BaselineEntry[];
}

export const emptyBaseline: Baseline = { schemaVersion: 1, findings: [] };

/** One entry a finding, in an order that keeps differences between two versions small. */
export function makeBaseline(findings: readonly Finding[]): Baseline {
  const entries = findings.map(({ fingerprint, ruleId, severity, locations, message }) => ({ fingerprint, ruleId, severity, paths: locations.slice(0, 2).map(({ path }) => path), message }));
  return { schemaVersion: 1, findings: entries.toSorted((a, b) => byText(a.paths.join('\n'), b.paths.join('\n')) || byText(a.ruleId, b.ruleId) || byText(a.fingerprint, b.fingerprint)) };
}

export const baselineText = (baseline: Baseline): string => `${JSON.stringify(baseline, null, 2)}\n`;

export interface Compared {
  readonly kept: readonly Finding[];
  readonly known: number;
  /** Entries that no finding answers to any more, though all of their files were looked at. */
  readonly stale: readonly BaselineEntry[];
}

/** A finding that has become graver than the baseline has it is shown. */
export function compareWithBaseline(findings: readonly Finding[], baseline: Baseline, articles: readonly Article[]): Compared {
  const entries = new Map(baseline.findings.map((entry) => [entry.fingerprint, entry]));
  const isKnown = ({ fingerprint, severity }: Finding): boolean => {
    const entry = entries.get(fingerprint);
    return entry !== undefined && bySeverity(severity, entry.severity) >= 0;
  };
  const kept = findings.filter((finding) => !isKnown(finding));
  const found = new Set(findings.map(({ fingerprint }) => fingerprint));
  const read = new Set(articles.map(({ path }) => fileName(path)));
  const stale = baseline.findings.filter(({ fingerprint, paths }) => !found.has(fingerprint) && paths.every((path) => read.has(fileName(path))));
  return { kept, known: findings.length - kept.length, stale };
}

export const staleNotice = (path: string, { fingerprint, ruleId }: BaselineEntry): Notice => ({ code: 'stale-baseline', path, message: `the baseline's entry ${fingerprint} (${ruleId}) is found no more; factlint baseline --prune drops it` });

const fileName = (path: string): string => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
