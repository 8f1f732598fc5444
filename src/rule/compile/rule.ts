/** A compiled rule: what the evaluator runs. Closures over the parsed document, no YAML left. */
import type { Severity, Verdict } from '../../model/finding.ts';
import type { RuleInfo } from '../../model/rule.ts';
import type { Relation } from '../operator/operator.ts';
import type { Item } from '../value/item.ts';
import type { KeyReader } from '../value/keys.ts';
import type { Tolerance } from '../value/literal.ts';
import type { Term } from '../value/term.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';

/** The claims that one comparison is about: by binding, one each, several for a group. */
export interface Tuple {
  readonly members: readonly (readonly Item[])[];
}

export interface Context {
  readonly tuple: Tuple;
  /** Derived values so far, by name. */
  readonly derived: ReadonlyMap<string, Term | null>;
  readonly gazetteer: Gazetteer;
}

/** Reads an operand; null where a claim lacks it. */
export type Operand = (context: Context) => Term | null;

export interface Binding {
  readonly name: string;
  /** Measures that it may have; null for any. Lets the evaluator skip the rest of the claims. */
  readonly measures: readonly string[] | null;
  readonly matches: (item: Item) => boolean;
  /** The same, one by one and in words, for explanations. */
  readonly conditions: readonly { readonly shown: string; readonly matches: (item: Item) => boolean }[];
}

export type Between = 'article' | 'source' | 'sentence';

export interface Join {
  readonly keys: readonly { readonly name: string; readonly read: KeyReader }[];
  readonly same: readonly Between[];
  readonly distinct: readonly Between[];
  readonly scope: 'same' | 'any';
  readonly place: 'same-or-within' | 'any';
  /** Minutes that the events' times may lie apart; null for no test. */
  readonly timeWithin: number | null;
  readonly publishedWithin: number | null;
  /** Index of the binding that is collected; -1 for none. */
  readonly group: number;
}

export interface Test {
  readonly relation: Relation;
  readonly operands: readonly Operand[];
  readonly tolerance: Tolerance | null;
  /** By measure: what a desk's configuration puts in its place. */
  readonly house?: ReadonlyMap<string, Tolerance>;
  /** As written, for explanations. */
  readonly shown: string;
}

export interface Derivation {
  readonly name: string;
  readonly evaluate: Operand;
  readonly shown: string;
}

export interface Limit {
  readonly name: string;
  readonly comparator: 'gt' | 'gte' | 'lt' | 'lte';
  /** In base units. */
  readonly amount: number;
}

export interface Rung {
  readonly severity: Severity;
  readonly limits: readonly Limit[];
}

export type Cap = Severity | 'off';
export type ShownVerdict = Extract<Verdict, 'contradiction' | 'divergence' | 'update'>;

/** Pieces of a message: plain text, or what to put there. */
export type Piece = string | ((context: Context, later: LaterFirst) => string);
export type Template = readonly Piece[];
/** Which binding holds the earlier and which the later claim; null where the order is not known. */
export interface LaterFirst {
  readonly earlier: Item | null;
  readonly later: Item | null;
}

export interface CompiledRule extends RuleInfo {
  readonly bindings: readonly Binding[];
  /** Do the two bindings select alike and compare alike, so that each unordered pair is one comparison? */
  readonly symmetric: boolean;
  readonly join: Join;
  readonly where: readonly Test[];
  readonly derive: readonly Derivation[];
  readonly expect: Test;
  readonly diverges: number | null;
  readonly updates: 'none' | 'grows' | 'revised';
  readonly speakers: 'any' | 'same' | 'downgrade';
  readonly rungs: readonly Rung[];
  readonly caps: Readonly<Record<ShownVerdict, Cap>>;
  readonly messages: Readonly<Record<ShownVerdict, Template>>;
  /** Binding indexes in the order in which passages are shown. */
  readonly order: readonly number[];
  /** The rule with everything that it extends, as plain data: what `rules show --expand` prints. */
  readonly expanded: Readonly<Record<string, unknown>>;
}
