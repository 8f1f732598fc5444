/** The gate: do the findings fail the check, and why. */
import type { Gate } from '../model/contract.ts';
import type { Finding, Severity } from '../model/finding.ts';

export interface GateOptions {
  readonly failOn: Severity;
  readonly maxWarnings: number | null;
  readonly exitZero: boolean;
  /** Suppressions and baseline entries that silence nothing, where they fail the gate. */
  readonly failOnStale: boolean;
  readonly stale: number;
  /** What could not be read or done; with any, the check is incomplete and the gate cannot pass. */
  readonly problems: number;
}

const LEVELS: Readonly<Record<Severity, readonly Severity[]>> = { error: ['error'], warning: ['error', 'warning'], info: ['error', 'warning', 'info'] };
const NOUN: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** `experimental` holds the ids of rules on trial: their findings are shown and never fail the gate. */
export function gate(findings: readonly Finding[], experimental: ReadonlySet<string>, options: GateOptions): Gate {
  const counting = findings.filter(({ ruleId }) => !experimental.has(ruleId));
  const count = (severity: Severity): number => counting.filter((finding) => finding.severity === severity).length;
  const reached = LEVELS[options.failOn].filter((severity) => count(severity) > 0).map((severity) => words(count(severity), NOUN[severity]));
  const outcome = verdict(reached, count('warning'), options);
  const excused: Gate = options.exitZero && outcome.outcome === 'failed' ? { ...outcome, outcome: 'passed', reason: `--exit-zero, in spite of ${outcome.reason}` } : outcome;
  return options.problems > 0 && excused.outcome === 'passed' ? { ...excused, outcome: 'undecided', reason: `the check is incomplete, with ${words(options.problems, 'problem')}` } : excused;
}

function verdict(reached: readonly string[], warnings: number, { failOn, maxWarnings, failOnStale, stale }: GateOptions): Gate {
  if (reached.length > 0) return { outcome: 'failed', failOn, reason: `${reached.join(' and ')} (--fail-on ${failOn})` };
  if (maxWarnings !== null && warnings > maxWarnings) return { outcome: 'failed', failOn, reason: `${words(warnings, 'warning')}, more than --max-warnings ${maxWarnings}` };
  if (failOnStale && stale > 0) return { outcome: 'failed', failOn, reason: `${stale} to tidy up (--fail-on-stale)` };
  return { outcome: 'passed', failOn, reason: `nothing at or above --fail-on ${failOn}` };
}

const words = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
