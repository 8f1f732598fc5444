/** The public API; the only re-exporting file. */
import { check as checkArticles, mentionsOf } from './check.ts';
import type { ClaimFamily } from './claim/family.ts';
import type { ArticleInput } from './model/article.ts';
import type { Extractor } from './model/contract.ts';
import type { DeskMeasure } from './model/desk-measure.ts';
import type { HouseSpelling } from './model/house-spelling.ts';
import type { Mention } from './model/mention.ts';
import type { PlaceFile } from './model/place-file.ts';
import type { Report } from './model/report.ts';
import { articleFromInput } from './read/input.ts';
import type { CompiledRule } from './rule/compile/rule.ts';
import { loadShippedRules } from './rule/load-shipped.ts';

export type { ClaimContext } from './claim/context.ts';
export { type ClaimFamily, type ClaimParts, makeClaim } from './claim/family.ts';
export type { Annotated } from './model/annotated.ts';
export type { ArticleInput } from './model/article.ts';
export { type Claim, WHOLE } from './model/claim.ts';
export type { Extractor, Tools } from './model/contract.ts';
export type { DeskMeasure } from './model/desk-measure.ts';
export type { Finding, Location, Severity, Verdict } from './model/finding.ts';
export type { HouseSpelling } from './model/house-spelling.ts';
export type { Mention } from './model/mention.ts';
export type { PlaceFile } from './model/place-file.ts';
export type { Problem } from './model/problem.ts';
export type { Report } from './model/report.ts';
export type { CompiledRule } from './rule/compile/rule.ts';
export { type LoadOptions, type Loaded, type RuleFile, loadRules } from './rule/load.ts';
export { type MeasureInfo, deskMeasureInfo } from './rule/measures.ts';
export { type Circumstances, type Comparison, type Relation, type TermFunction, agreement, clash, unknown } from './rule/operator/operator.ts';
export type { Term, TermType } from './rule/value/term.ts';
export { version } from './version.ts';

export interface ApiOptions {
  /** Compiled rules (see `loadRules`); the shipped ones where none are given. */
  readonly rules?: readonly CompiledRule[];
  /** Measures beside the shipped ones, as data; `loadRules(files, { measures: measures.map(deskMeasureInfo) })` makes rules that select them. */
  readonly measures?: readonly DeskMeasure[];
  /** The house spelling list, which `internal/house-spelling` holds every article to. */
  readonly spellings?: readonly HouseSpelling[];
  /** Extractors in code: they run after the shipped ones, and their mentions count like any others. */
  readonly extractors?: readonly Extractor[];
  /** Claim families in code, for measures that words and units cannot tell; `makeClaim` fills in what is alike for every claim. */
  readonly families?: readonly ClaimFamily[];
  /** Places beside those of the index, in the format of `src/gazetteer/README.md`; lines that cannot be read are among the report's `problems`. */
  readonly places?: readonly PlaceFile[];
  /** The caller knows that all articles tell of one story; otherwise factlint finds the stories itself. */
  readonly oneStory?: boolean;
}

let shipped: readonly CompiledRule[] | null = null;

/** The rules that factlint ships, compiled once. @throws {Error} where the installation is broken. */
export function shippedRules(): readonly CompiledRule[] {
  if (shipped) return shipped;
  const { rules, problems } = loadShippedRules();
  if (problems.length > 0) throw new Error(`the shipped rules are broken: ${problems[0]?.path}: ${problems[0]?.message}`);
  return (shipped = rules);
}

/**
 * All mentions of one article, in reading order. Offsets are half-open UTF-16 offsets into the given text.
 * @throws {RangeError} where `published` is given and is no date.
 */
export const extract = (input: ArticleInput): Mention[] => mentionsOf(articleFromInput(input));

/**
 * Compares the articles with one another, and each with itself. Locations are offsets into the given texts.
 * @throws {RangeError} where `published` of an article is given and is no date.
 */
export const check = (inputs: readonly ArticleInput[], options: ApiOptions = {}): Report => checkArticles(inputs.map(articleFromInput), { ...options, rules: options.rules ?? shippedRules() });
