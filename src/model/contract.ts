/** The contracts that units of a room share: an extractor, a reporter. */
import type { Annotated } from './annotated.ts';
import type { Article } from './article.ts';
import type { AlignedClaim } from './claim.ts';
import type { Severity } from './finding.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Mention } from './mention.ts';
import type { Passage } from './passage.ts';
import type { Report } from './report.ts';
import type { RuleInfo } from './rule.ts';

/** What an extractor or a claim family may use besides the article. */
export interface Tools {
  readonly gazetteer: Gazetteer;
}

/** `earlier` holds the mentions of the extractors before it in `extract/all.ts`, in reading order. */
export interface Extractor {
  readonly name: string;
  readonly summary: string;
  extract(annotated: Annotated, earlier: readonly Mention[], tools: Tools): Mention[];
}

/** What a claim family reads: one article with all its mentions (reading order). */
export interface Reading {
  /** Index of the article in the check. */
  readonly article: number;
  readonly annotated: Annotated;
  readonly mentions: readonly Mention[];
  /** Mentions of sentence i: `mentionsOf[i]`. */
  readonly mentionsOf: readonly (readonly Mention[])[];
  /** Its clauses with their words in normal form, in reading order. */
  readonly passages: readonly Passage[];
}

/** `undecided`: nothing found fails it, but something could not be read or done, so that it cannot pass either. */
export interface Gate {
  readonly outcome: 'passed' | 'failed' | 'undecided';
  readonly reason: string;
  readonly failOn: Severity;
}

export interface ReporterOptions {
  readonly color: boolean;
  readonly width: number;
  /** For the summary: the gate's outcome and reason, and the lowest severity that fails it. */
  readonly gate: Gate;
  /** What the rules that ran say of themselves, for formats that carry a catalogue. */
  readonly rules: readonly RuleInfo[];
  /** The aligned claims, for the plots and tables of the HTML report; they number the articles as they are handed over. */
  readonly claims?: readonly AlignedClaim[];
  /** Country outlines for its map, by ISO code: rings as hundredths of a degree, longitude and latitude by turns, each counted from the one before. */
  readonly outlines?: Readonly<Record<string, readonly (readonly number[])[]>>;
}

/** A report format: pure, no streams. `articles` are those of the report, for the words around a passage. */
export interface Reporter {
  readonly name: string;
  readonly summary: string;
  render(report: Report, articles: readonly Article[], options: ReporterOptions): string;
}
