/** A rule, as its YAML document says (DESIGN section 6), parsed and typed. `rule/` parses and compiles it. */
import type { Severity, Verdict } from './finding.ts';
import type { HouseSpelling } from './house-spelling.ts';

export type RuleStatus = 'experimental' | 'stable' | 'deprecated';
export type RulePrecision = 'low' | 'medium' | 'high' | 'very-high';

export interface RuleExampleArticle {
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
  readonly source?: string;
}

/** One example: articles by binding name, and what the rule must say of them. `[[ ]]` in a text marks a span that a finding must touch. */
export interface RuleExample {
  readonly name: string;
  readonly articles: Readonly<Record<string, RuleExampleArticle>>;
  readonly expect: Severity | 'none';
  readonly verdict?: Verdict;
  /** The desk's spelling list, for a rule that needs one. */
  readonly spellings?: readonly HouseSpelling[];
}

/** What a catalogue, `explain` and SARIF need to know of a rule. */
export interface RuleInfo {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly status: RuleStatus;
  readonly precision: RulePrecision;
  /** The gravest severity that it may give. */
  readonly severity: Severity;
  /** Former ids, which suppressions and configurations may still name. */
  readonly replaces: readonly string[];
  /** The measures that it selects. */
  readonly measures: readonly string[];
  readonly examples: readonly RuleExample[];
  /** Path of the rule file, relative to where it was found. */
  readonly path: string;
  /** 1-based line of the rule's `id`. */
  readonly line: number;
}
