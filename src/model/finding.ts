/** Findings: verdicts worth showing, with both passages and the arithmetic. */
import type { Span } from './span.ts';

export type Severity = 'error' | 'warning' | 'info';
export type Verdict = 'contradiction' | 'divergence' | 'update' | 'compatible' | 'incomparable';

/** A passage, in the article's text (not yet in the raw file). */
export interface Passage {
  readonly article: number;
  readonly span: Span;
  /** The bare value inside (or beside) it. */
  readonly value: Span;
  readonly label: string;
}

/** A rule's verdict on claims, before suppressions, duplicates and ranking. */
export interface Judgement {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly message: string;
  /** The two sides first. */
  readonly passages: readonly Passage[];
  readonly derivation: readonly string[];
  /** What the contradiction is about (story, event, measure, subject): judgements of one key are one contradiction repeated. */
  readonly key: string;
  /** The two values as compared, in normal form and order of `passages`: with the key, the identity of the contradiction. */
  readonly values: readonly string[];
  /** 0 to 1: ranks findings of one severity. */
  readonly confidence: number;
}

/** Offsets are half-open UTF-16 offsets into the raw file; lines and columns are 1-based, ends exclusive. */
export interface Location {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
  readonly label: string;
  readonly value: { readonly start: number; readonly end: number };
}

export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly message: string;
  readonly fingerprint: string;
  readonly locations: readonly Location[];
  readonly derivation: readonly string[];
}
