/** What a configuration says, as data. */
import type { DeskMeasure } from '../model/desk-measure.ts';
import type { Severity } from '../model/finding.ts';
import type { HouseSpelling } from '../model/house-spelling.ts';
import type { HouseTolerance } from '../rule/house-tolerances.ts';

type RuleSetting = 'off' | 'on' | Severity;
export interface RuleSettings {
  readonly severity?: RuleSetting;
  readonly diverges?: number;
}
export type RuleTable = Readonly<Record<string, RuleSetting | RuleSettings>>;

interface ConfiguredSuppression {
  readonly fingerprint?: string;
  readonly rule?: string;
  readonly paths?: string | readonly string[];
  readonly reason: string;
  readonly by?: string;
  readonly until?: string;
}

export interface ConfiguredMeasure {
  readonly summary: string;
  readonly value?: DeskMeasure['value'];
  readonly units?: string | readonly string[];
  readonly nouns?: string | readonly string[];
  readonly verbs?: string | readonly string[];
}

export interface ConfigData {
  readonly extends?: string | readonly string[];
  readonly measures?: Readonly<Record<string, ConfiguredMeasure>>;
  readonly tolerances?: Readonly<Record<string, string | number>>;
  readonly spellings?: Readonly<Record<string, string | readonly string[]>>;
  readonly gazetteer?: string | readonly string[];
  readonly rules?: RuleTable;
  readonly 'rule-files'?: string | readonly string[];
  readonly exclude?: string | readonly string[];
  readonly sources?: Readonly<Record<string, string>>;
  readonly 'fail-on'?: Severity;
  readonly 'max-warnings'?: number;
  readonly baseline?: string;
  readonly 'fail-on-stale'?: boolean;
  readonly suppressions?: readonly ConfiguredSuppression[];
  readonly overrides?: readonly { readonly files: string | readonly string[]; readonly rules: RuleTable }[];
}

interface ListedSuppression extends ConfiguredSuppression {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
}

/** Of two for one measure the later counts. */
interface ListedTolerance extends HouseTolerance {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

export interface Named {
  readonly name: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

export interface Config {
  /** The file, relative to the working folder; null where there is none. */
  readonly path: string | null;
  /** The folder that its paths and patterns start from, absolute. */
  readonly folder: string;
  readonly data: ConfigData;
  /** Those of the configuration, then those of the file of suppressions, each with its place. */
  readonly suppressions: readonly ListedSuppression[];
  /** Every rule or family that it names, with its place, to be held against the rules that there are. */
  readonly named: readonly Named[];
  readonly measures: readonly DeskMeasure[];
  readonly spellings: readonly HouseSpelling[];
  readonly tolerances: readonly ListedTolerance[];
}
