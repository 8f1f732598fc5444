/** One comparison: gates, derived values, the relation, the verdict, the severity. */
import type { Severity, Verdict } from '../../model/finding.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import { milder } from '../compile/severity.ts';
import type { CompiledRule, Context, LaterFirst, Limit, ShownVerdict, Test, Tuple } from '../compile/rule.ts';
import type { Comparison } from '../operator/operator.ts';
import { unknown } from '../operator/operator.ts';
import type { Item } from '../value/item.ts';
import type { Term } from '../value/term.ts';
import { verdictOf } from '../verdict.ts';
import type { Evidence, Ruling } from '../verdict.ts';
import { explanations, refusalOf } from './gates.ts';
import type { Refusal } from './gates.ts';
import { orderOf } from './order.ts';

/** How far a comparison came, and what came of it. */
export type Outcome =
  | { readonly kind: 'refused'; readonly reason: Refusal }
  /** A `where` test does not hold: the rule is not about this pair. */
  | { readonly kind: 'not-asked'; readonly step: string }
  | { readonly kind: 'judged'; readonly ruling: Ruling; readonly comparison: Comparison; readonly severity: Severity | null; readonly context: Context; readonly order: LaterFirst };

export function judge(rule: CompiledRule, tuple: Tuple, gazetteer: Gazetteer): Outcome {
  const pairs = pairsOf(tuple);
  for (const [a, b] of pairs) {
    const reason = refusalOf(a, b, rule, gazetteer);
    if (reason !== null) return { kind: 'refused', reason };
  }
  const derived = new Map<string, Term | null>();
  const context: Context = { tuple, derived, gazetteer };
  for (const { name, evaluate } of rule.derive) derived.set(name, evaluate(context));
  for (const test of rule.where) {
    const { outcome, step } = run(test, context);
    if (outcome !== 'agree') return { kind: 'not-asked', step };
  }
  const comparison = run(rule.expect, context);
  const evidence = evidenceOf(rule, tuple, comparison);
  const ruling = verdictOf(evidence, rule);
  return { kind: 'judged', ruling, comparison, context, severity: severityOf(rule, ruling.verdict, derived), order: laterFirst(tuple, evidence.order) };
}

/** Every two claims of a tuple that are compared with one another. The members of a group are parts: each is held against the rest, not against the others. */
function pairsOf({ members }: Tuple): readonly (readonly [Item, Item])[] {
  const pairs: (readonly [Item, Item])[] = [];
  for (const [position, list] of members.entries()) for (const other of members.slice(position + 1)) for (const a of list) for (const b of other) pairs.push([a, b]);
  return pairs;
}

function run(test: Test, context: Context): Comparison {
  const { relation, operands } = test;
  const terms = operands.map((operand) => operand(context));
  const complete = terms.filter((term): term is Term => term !== null);
  return complete.length === terms.length ? relation.compare(complete, { tolerance: toleranceOf(test, context), gazetteer: context.gazetteer }) : unknown('a value is missing or cannot be resolved');
}

/** The desk's tolerance where all claims are of one measure that it names. */
function toleranceOf({ house, tolerance }: Test, { tuple }: Context): Test['tolerance'] {
  if (!house) return tolerance;
  const [measure, other] = new Set(tuple.members.flat().map(({ claim }) => claim.measure));
  return (measure !== undefined && other === undefined ? house.get(measure) : undefined) ?? tolerance;
}

function evidenceOf(rule: CompiledRule, tuple: Tuple, comparison: Comparison): Evidence {
  const [a, b] = [tuple.members[0]?.[0], tuple.members[1]?.[0]];
  if (!a || !b || rule.join.group >= 0) return { comparison, explained: [], order: 'unknown', stated: null, revised: false };
  const order = orderOf(a, b);
  const later = order === 'first-later' ? [a] : order === 'second-later' ? [b] : [a, b];
  const stated = a.term?.kind === 'quantity' && b.term?.kind === 'quantity' ? ([a.term.best, b.term.best] as const) : null;
  return { comparison, order, stated, explained: explanations(a, b, rule), revised: later.some(({ claim }) => claim.revised) };
}

function laterFirst({ members }: Tuple, order: Evidence['order']): LaterFirst {
  const [a, b] = [members[0]?.[0] ?? null, members[1]?.[0] ?? null];
  return order === 'first-later' ? { earlier: b, later: a } : { earlier: a, later: b };
}

const SHOWN: ReadonlySet<Verdict> = new Set(['contradiction', 'divergence', 'update']);

const isShown = (verdict: Verdict): verdict is ShownVerdict => SHOWN.has(verdict);

/** Null where nothing is shown: the verdict is none of those shown, no rung holds, or the cap is off. */
function severityOf({ rungs, caps }: CompiledRule, verdict: Verdict, derived: ReadonlyMap<string, Term | null>): Severity | null {
  if (!isShown(verdict)) return null;
  const rung = rungs.find(({ limits }) => limits.every((limit) => holds(limit, derived.get(limit.name) ?? null)));
  const severity = rung ? milder(rung.severity, caps[verdict]) : 'off';
  return severity === 'off' ? null : severity;
}

/** Surely so: the whole interval lies on that side. */
function holds({ comparator, amount }: Limit, term: Term | null): boolean {
  if (term?.kind !== 'quantity') return false;
  if (comparator === 'gt') return term.low > amount;
  if (comparator === 'gte') return term.low >= amount;
  return comparator === 'lt' ? term.high < amount : term.high <= amount;
}
