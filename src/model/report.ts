/** A report: what a check found, what it could not do, and how much it compared. The JSON form is `report/report.schema.json`. */
import type { PublishedFrom } from './article.ts';
import type { Unchecked } from './claim.ts';
import type { Finding } from './finding.ts';
import type { Problem } from './problem.ts';

export interface ReportArticle {
  readonly path: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom;
  readonly draft: boolean;
}

export interface Stats {
  readonly articles: number;
  readonly stories: number;
  readonly words: number;
  readonly mentions: number;
  readonly claims: number;
  /** Pairs (or groups) of claims that some rule compared. */
  readonly pairs: number;
  readonly rules: number;
  /** Files of a walked folder that are no articles. */
  readonly skippedFiles: number;
  /** Findings silenced by a suppression or the baseline. */
  readonly suppressed: number;
}

/** Something to tidy up that does not keep the check from being complete. */
export interface Notice {
  readonly code: 'unused-suppression' | 'expired-suppression' | 'stale-baseline';
  /** Where it is written. */
  readonly path: string;
  /** 1-based. */
  readonly line?: number;
  readonly message: string;
}

export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'factlint'; readonly version: string };
  readonly articles: readonly ReportArticle[];
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
  readonly problems: readonly Problem[];
  /** Absent where there is nothing to tidy up. */
  readonly notices?: readonly Notice[];
  readonly stats: Stats;
}
