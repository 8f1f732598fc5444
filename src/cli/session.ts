/** What check, baseline and explain share: configuration, rules and articles of a command line, and the check itself. */
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { check } from '../check.ts';
import type { Article } from '../model/article.ts';
import type { AlignedClaim } from '../model/claim.ts';
import type { Desk } from '../model/desk.ts';
import type { Problem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import type { CompiledRule } from '../rule/compile/rule.ts';
import { withTolerances } from '../rule/house-tolerances.ts';
import { configuredArticles, configuredRules, unknownRules } from './apply-config.ts';
import { changedPaths } from './changed.ts';
import { CACHE_FILE, type ClaimCache, openClaimCache } from './claim-cache.ts';
import { chooseRules } from './choose-rules.ts';
import { loadConfig, ruleFilesOf } from './config.ts';
import type { Config } from './config-data.ts';
import { openDesk } from './desk.ts';
import { BROKEN, type ExitStatus } from './exit.ts';
import { type Inputs, readOperands } from './inputs.ts';
import { type Invocation, type Values, flag, list, text } from './option.ts';
import { problemLines } from './problems.ts';
import { type Progress, createProgress } from './progress.ts';
import { loadAllRules } from './rule-files.ts';
import { settle } from './settle.ts';
import type { Streams } from './streams.ts';
import { type Timing, createTiming } from './timing.ts';
import { usage } from './usage.ts';

export interface Session {
  readonly config: Config;
  readonly desk: Desk;
  readonly rules: readonly CompiledRule[];
  readonly inputs: Inputs;
  readonly values: Values;
  readonly changed: ReadonlySet<string> | null;
  readonly timing: Timing;
  readonly progress: Progress;
  readonly complain: Streams['complain'];
}

/**
 * A session, or the exit status of a command line that cannot be carried out; why stands on standard error then.
 * `watched` holds the absolute paths that changed since the last round of --watch; null in the first.
 */
export async function openSession({ command, operands, values }: Invocation, streams: Streams, watched: ReadonlySet<string> | null = null): Promise<Session | ExitStatus> {
  const timing = createTiming(() => performance.now());
  const progress = createProgress(streams, !flag(values, 'no-progress') && !flag(values, 'quiet'), () => performance.now());
  const changed = watched === null ? changedPaths(values) : { value: watched };
  if ('fault' in changed) return usage(changed.fault, command, streams);
  const { config, problems } = await loadConfig(values);
  if (problems.length > 0) return refuse(problems, streams);
  const { desk, problems: missing } = openDesk(config);
  if (missing.length > 0) return refuse(missing, streams);
  const loaded = await timing.time('rules', () => loadAllRules([...ruleFilesOf(config), ...list(values, 'rules')], config.measures));
  const faults = [...loaded.problems, ...unknownRules(config, loaded.rules)];
  if (faults.length > 0) return refuse(faults, streams);
  const chosen = chooseRules(loaded.rules, list(values, 'rule'), list(values, 'exclude-rule'));
  if ('fault' in chosen) return usage(chosen.fault, command, streams);
  progress.step('reading');
  const inputs = await timing.time('read', () => readOperands(operands, values, streams));
  if ('fault' in inputs) return usage(inputs.fault, command, streams);
  const articles = asDrafts(configuredArticles(inputs.value.articles, config), changed.value);
  return { config, desk, rules: withTolerances(configuredRules(chosen.value, config.data.rules), config.tolerances), inputs: { ...inputs.value, articles, skippedFiles: inputs.value.skippedFiles + inputs.value.articles.length - articles.length }, values, changed: changed.value, timing, progress, complain: streams.complain };
}

function refuse(problems: readonly Problem[], streams: Streams): ExitStatus {
  for (const problem of problems) streams.complain(problemLines(problem));
  streams.complain('factlint: nothing was checked\n');
  return BROKEN;
}

/** The articles that count are put first in their findings, as drafts are. */
const asDrafts = (articles: readonly Article[], changed: ReadonlySet<string> | null): readonly Article[] =>
  changed === null ? articles : articles.map((article) => (changed.has(resolve(article.path)) ? { ...article, draft: true } : article));

export interface Outcome {
  readonly report: Report;
  readonly claims: readonly AlignedClaim[];
}

export function runCheckOf(session: Session, useBaseline: boolean): Outcome {
  const { config, desk, rules, inputs, values, changed, timing, progress } = session;
  let claims: readonly AlignedClaim[] = [];
  const cache = cacheOf(session);
  const report = timing.time('check', () => check(inputs.articles, { rules, ...(cache ? { cache } : {}), ...desk, against: list(values, 'against').length > 0, problems: problemsOf(inputs), skippedFiles: inputs.skippedFiles, onArticle: (index, count) => progress.step('checking', index + 1, count), ...(flag(values, 'timing') ? { onRule: timing.part } : {}), onAligned: (aligned) => void (claims = aligned) }));
  progress.done();
  const unsaved = cache?.save() ?? null;
  for (const notice of [cache?.notice ?? null, unsaved]) if (notice !== null) session.complain(`factlint: ${notice}\n`);
  return { report: timing.time('settle', () => settle(report, { config, values, rules, articles: inputs.articles, changed, useBaseline })), claims };
}

/** A cache that cannot be used or written costs time and nothing else, so it is a notice and no problem. */
function cacheOf({ values, desk }: Session): ClaimCache | null {
  const path = text(values, 'cache-location') ?? (flag(values, 'cache') ? CACHE_FILE : null);
  return path === null ? null : openClaimCache(path, desk);
}

/** Files that were named but gave no article, without any problem of their own, must not look like a clean check. */
const problemsOf = ({ articles, problems }: Inputs): Inputs['problems'] =>
  articles.length > 0 || problems.length > 0 ? problems : [{ code: 'no-input', path: null, message: 'no article was found in the paths given' }];
