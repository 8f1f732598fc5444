/** From what the rules found to what is shown: settings by file, suppressions, the baseline, and the articles that count. */
import { resolve } from 'node:path';
import { compareWithBaseline, emptyBaseline, staleNotice } from '../finding/baseline.ts';
import { inlineSuppressions } from '../finding/inline.ts';
import { suppress } from '../finding/suppress.ts';
import type { Article } from '../model/article.ts';
import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { CompiledRule } from '../rule/compile/rule.ts';
import { configuredSuppressions, overridden } from './apply-config.ts';
import { baselinePath, readBaselineFile } from './baseline-file.ts';
import type { Config } from './config-data.ts';
import type { Values } from './option.ts';

export interface Settling {
  readonly config: Config;
  readonly values: Values;
  readonly rules: readonly CompiledRule[];
  readonly articles: readonly Article[];
  /** Absolute paths of the articles that count; null for all. */
  readonly changed: ReadonlySet<string> | null;
  /** False for the baseline command, which asks what there is. */
  readonly useBaseline: boolean;
}

export function settle(report: Report, { config, values, rules, articles, changed, useBaseline }: Settling): Report {
  const counting = changed === null ? report.findings : report.findings.filter((finding) => touches(finding, changed));
  const inline = inlineSuppressions(articles);
  const suppressed = suppress(overridden(counting, config, rules), [...inline.suppressions, ...configuredSuppressions(config)], { today: latestDay(articles), ran: rules.map(({ id }) => id) });
  const path = useBaseline ? baselinePath(values, config) : null;
  const { baseline, problems } = path === null ? { baseline: emptyBaseline, problems: [] } : readBaselineFile(path);
  const { kept, known, stale } = compareWithBaseline(suppressed.kept, baseline, articles);
  // With only some articles counting, nothing can be said of what the others' findings would have used.
  const notices = changed === null ? [...suppressed.notices, ...stale.map((entry) => staleNotice(path ?? '', entry))] : suppressed.notices.filter(({ code }) => code === 'expired-suppression');
  return {
    ...report, findings: kept, problems: [...report.problems, ...inline.problems, ...problems],
    stats: { ...report.stats, suppressed: report.stats.suppressed + suppressed.suppressed + known },
    ...(notices.length > 0 ? { notices } : {}),
  };
}

const touches = ({ locations }: Finding, changed: ReadonlySet<string>): boolean => locations.some(({ path }) => changed.has(resolve(path)));

/** Expiry is measured by the newest article, never by the clock: the same files give the same report on any day. */
const latestDay = (articles: readonly Article[]): string | null => articles.map(({ published }) => published?.slice(0, 10) ?? '').reduce((latest, day) => (day > latest ? day : latest), '') || null;
