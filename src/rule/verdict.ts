/** The ladder of verdicts (DESIGN section 5): what a comparison means, once it is known that both claims speak of one thing. Pure. */
import type { Verdict } from '../model/finding.ts';
import type { Comparison } from './operator/operator.ts';

export interface Evidence {
  readonly comparison: Comparison;
  /** What may explain a difference: another window, another speaker. Each in words. */
  readonly explained: readonly string[];
  /** Which of the two statements holds for the later time; `same` for one day, `unknown` where a date is missing. */
  readonly order: 'first-later' | 'second-later' | 'same' | 'unknown';
  /** The stated numbers, where both values are quantities. */
  readonly stated: readonly [number, number] | null;
  /** Is the later of the two (either, where the order is not known) marked as revised, corrected or risen? */
  readonly revised: boolean;
}

export interface Policy {
  readonly diverges: number | null;
  readonly updates: 'none' | 'grows' | 'revised';
}

export interface Ruling {
  readonly verdict: Verdict;
  /** Why, in words; empty where the comparison says it all. */
  readonly because: string;
}

export function verdictOf(evidence: Evidence, policy: Policy): Ruling {
  const { comparison } = evidence;
  if (comparison.outcome === 'unknown') return { verdict: 'incomparable', because: comparison.step };
  const apart = comparison.factor !== null && policy.diverges !== null && comparison.factor >= policy.diverges;
  if (comparison.outcome === 'agree' && !apart) return { verdict: 'compatible', because: '' };
  const change = changeOf(evidence, policy);
  if (change) return change;
  if (comparison.outcome === 'agree') return { verdict: 'divergence', because: ['the two can be one value, but what is stated lies far apart', ...evidence.explained].join('; ') };
  return clashRuling(evidence, policy, apart);
}

/** No reading agrees. Only known parts, and nothing that explains them away, make a contradiction. */
function clashRuling({ comparison, explained }: Evidence, { diverges }: Policy, apart: boolean): Ruling {
  if (comparison.certain && explained.length === 0) return { verdict: 'contradiction', because: '' };
  const because = [...(comparison.certain ? [] : ['a part that the comparison rests on is implied, not stated']), ...explained].join('; ');
  return diverges !== null && !apart ? { verdict: 'compatible', because } : { verdict: 'divergence', because };
}

/** What the order of the two statements makes of a difference between their numbers; null where it makes nothing of it. */
function changeOf({ comparison, stated, order, revised, explained }: Evidence, { updates }: Policy): Ruling | null {
  if (updates === 'none' || !stated || stated[0] === stated[1]) return null;
  if (revised && order !== 'same') return { verdict: 'update', because: 'the later text marks its value as revised' };
  if (updates === 'revised') return null;
  const later = order === 'first-later' ? stated[0] : order === 'second-later' ? stated[1] : null;
  if (later !== null && later === Math.max(...stated)) return { verdict: 'update', because: 'a count that can only grow is larger in the later statement' };
  if (comparison.outcome === 'agree' || order === 'same') return null;
  if (order === 'unknown') return { verdict: 'divergence', because: ['which statement is the later one is not known', ...explained].join('; ') };
  return { verdict: 'divergence', because: ['a count that can only grow is smaller in the later statement, which does not call it revised', ...explained].join('; ') };
}
