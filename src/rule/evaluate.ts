/** Rules over aligned claims: select, hash join, derive, expect, verdict. The outcome does not depend on the order of the claims. */
import type { Article } from '../model/article.ts';
import type { AlignedClaim, Unchecked } from '../model/claim.ts';
import type { Judgement } from '../model/finding.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { Problem } from '../model/problem.ts';
import type { CompiledRule, Tuple } from './compile/rule.ts';
import type { Refusal } from './run/gates.ts';
import { judge } from './run/judge.ts';
import { identityOf, judgementOf } from './run/judgement.ts';
import { bucketsOf, eachTuple, indexByMeasure } from './run/tuples.ts';
import type { MeasureIndex } from './run/tuples.ts';
import { compareText, itemsOf } from './value/item.ts';
import type { Item } from './value/item.ts';

export interface EvaluateInput {
  readonly claims: readonly AlignedClaim[];
  /** Claims point to their article by its index here. */
  readonly articles: readonly Article[];
  readonly gazetteer: Gazetteer;
  /** Comparisons that one rule may make; what is left out is told in `unchecked`. */
  readonly pairBudget?: number;
  /** Hears of every rule before it is evaluated, and of null after the last, for whoever measures time. */
  readonly onRule?: (id: string | null) => void;
}

export interface Evaluation {
  readonly judgements: readonly Judgement[];
  /** Comparisons made, over all rules. */
  readonly pairs: number;
  readonly unchecked: readonly Unchecked[];
  readonly problems: readonly Problem[];
}

const PAIR_BUDGET = 200_000;
/** Judgements kept of one contradiction that many articles repeat; a draft's own are all kept. */
const MOST_REPEATS = 25;
/** Judgements kept of one rule: nobody reads more, and memory ends. What is cut is told. */
const MOST_JUDGEMENTS = 10_000;

export function evaluateRules(rules: readonly CompiledRule[], input: EvaluateInput): Evaluation {
  const items = itemsOf(input.claims, input.articles);
  const index = indexByMeasure(items);
  const tally: Tally = { judgements: [], pairs: 0, unchecked: new Map(), problems: [], repeats: new Map() };
  for (const rule of rules.toSorted((a, b) => compareText(a.id, b.id))) {
    input.onRule?.(rule.id);
    try {
      evaluateRule(rule, { items, index, input, tally });
    } catch (error) {
      // One faulty rule must not blind the others; the fault is told, never swallowed.
      tally.problems.push({ code: 'internal', path: rule.path, ruleId: rule.id, message: `the rule ${rule.id} failed: ${error instanceof Error ? error.message : String(error)}` });
    }
  }
  input.onRule?.(null);
  return { judgements: tally.judgements, pairs: tally.pairs, problems: tally.problems, unchecked: [...tally.unchecked.values()].toSorted(byPath) };
}

interface Tally {
  readonly judgements: Judgement[];
  pairs: number;
  readonly unchecked: Map<string, Unchecked>;
  readonly problems: Problem[];
  /** How often each contradiction was met, by rule and identity. */
  readonly repeats: Map<string, number>;
}

interface Run {
  readonly items: readonly Item[];
  readonly index: MeasureIndex;
  readonly input: EvaluateInput;
  readonly tally: Tally;
}

function evaluateRule(rule: CompiledRule, { items, index, input, tally }: Run): void {
  const budget = input.pairBudget ?? PAIR_BUDGET;
  const before = tally.judgements.length;
  let [made, cut] = [0, 0];
  for (const bucket of bucketsOf(rule, items, index)) {
    eachTuple(rule, bucket, (tuple) => {
      if (made >= budget || tally.judgements.length - before >= MOST_JUDGEMENTS) {
        cut += 1;
        return false;
      }
      made += 1;
      settle(rule, tuple, input.gazetteer, tally);
      return true;
    });
  }
  if (cut > 0) note(tally, { path: rule.path, reason: 'pair-budget', message: `the rule ${rule.id} stopped after ${made} comparisons; ${cut} groups of claims were not looked at to the end`, count: cut });
}

function settle(rule: CompiledRule, tuple: Tuple, gazetteer: Gazetteer, tally: Tally): void {
  const outcome = judge(rule, tuple, gazetteer);
  const path = tuple.members[0]?.[0]?.article.path ?? '';
  if (outcome.kind === 'refused') note(tally, { path, reason: outcome.reason, message: REFUSALS[outcome.reason] ?? '', count: 1 });
  if (outcome.kind !== 'judged') return;
  tally.pairs += 1;
  if (outcome.ruling.verdict === 'incomparable') note(tally, { path, reason: reasonOf(tuple), message: REFUSALS[reasonOf(tuple)] ?? '', count: 1 });
  if (outcome.severity !== null && isWanted(rule, tuple, tally)) tally.judgements.push(judgementOf(rule, tuple, outcome, outcome.severity));
}

/** A thousand articles that repeat one error make one finding with some of its passages, not a million. */
function isWanted(rule: CompiledRule, tuple: Tuple, { repeats }: Tally): boolean {
  if (tuple.members.some((list) => list.some(({ article }) => article.draft))) return true;
  const identity = `${rule.id}|${identityOf(tuple)}`;
  const met = repeats.get(identity) ?? 0;
  repeats.set(identity, met + 1);
  return met < MOST_REPEATS;
}

/** A time that could not be resolved has no anchor; other values that do not meet have units that nobody can convert. */
const reasonOf = ({ members }: Tuple): Refusal => (members.flat().some(({ claim, term }) => claim.value.kind === 'time' && term === null) ? 'unknown-anchor' : 'unknown-unit');

const REFUSALS: Partial<Readonly<Record<Refusal, string>>> = {
  'other-scope': 'figures that cover different parts, groups or places were not compared',
  'other-event': 'claims about events at other places or times were not compared',
  'unknown-anchor': 'relative times without a date to count from were not compared',
  'unknown-unit': 'values in units that cannot be converted were not compared',
};

function note(tally: Tally, entry: Unchecked): void {
  const key = `${entry.path} ${entry.reason} ${entry.message}`;
  tally.unchecked.set(key, { ...entry, count: (tally.unchecked.get(key)?.count ?? 0) + entry.count });
}

const byPath = (a: Unchecked, b: Unchecked): number => compareText(a.path, b.path) || compareText(a.reason, b.reason) || compareText(a.message, b.message);
