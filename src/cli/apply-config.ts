/** What a configuration does to rules, articles and findings. */
import { createRequire } from 'node:module';
import { relative, resolve, sep } from 'node:path';
import type { Article } from '../model/article.ts';
import type { Finding, Severity, Verdict } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { Suppression } from '../model/suppression.ts';
import type { CompiledRule } from '../rule/compile/rule.ts';
import type { Config, RuleSettings, RuleTable } from './config-data.ts';
import { didYouMean } from './suggest.ts';

const listOf = (value: string | readonly string[] | undefined): readonly string[] => (value === undefined ? [] : typeof value === 'string' ? [value] : value);

/** Patterns as in .gitignore, from the configuration's folder; a path outside that folder matches nothing. */
export function matcher(patterns: string | readonly string[] | undefined, folder: string): (path: string) => boolean {
  const wanted = listOf(patterns);
  if (wanted.length === 0) return () => false;
  const ignore = (createRequire(import.meta.url)('ignore') as () => { add(patterns: readonly string[]): { ignores(path: string): boolean } })().add(wanted);
  return (path) => {
    const inside = relative(folder, resolve(path)).split(sep).join('/');
    return inside !== '' && !inside.startsWith('../') && !/^(?:[A-Za-z]:)?\//.test(inside) && ignore.ignores(inside);
  };
}

interface Named {
  readonly id: string;
  readonly replaces: readonly string[];
}

/** A name in the configuration that no rule has. */
export function unknownRules({ named }: Config, rules: readonly Named[]): readonly Problem[] {
  const known = new Set(rules.flatMap(({ id, replaces }) => [id, ...replaces, id.slice(0, id.indexOf('/') + 1)]));
  return named.filter(({ name }) => name !== '*' && !known.has(name)).map(({ name, path, line, column }) => ({ code: 'bad-config', path, line, column, message: `there is no rule '${name}'${didYouMean(name, [...known])}` }));
}

/** The setting of a rule: that of its own id (or a former one) over that of its family, over that of `*`. */
export function settingOf(table: RuleTable, { id, replaces }: Named): RuleSettings {
  const found = ['*', id.slice(0, id.indexOf('/') + 1), ...replaces, id].flatMap((name) => table[name] ?? []);
  return Object.assign({}, ...found.map((setting) => (typeof setting === 'string' ? { severity: setting } : setting))) as RuleSettings;
}

/** Switches rules off, and sets the severities of their rungs and the threshold of a divergence. The conditions of the rungs stay. */
export function configuredRules(rules: readonly CompiledRule[], table: RuleTable = {}): readonly CompiledRule[] {
  return rules.flatMap((rule) => {
    const { severity = 'on', diverges } = settingOf(table, rule);
    if (severity === 'off') return [];
    const graded = severity === 'on' ? rule : { ...rule, severity, rungs: rule.rungs.map((rung) => ({ ...rung, severity })) };
    return [diverges === undefined || rule.diverges === null ? graded : { ...graded, diverges }];
  });
}

/** The settings of `overrides` for the files of a finding's first side. */
export function overridden(findings: readonly Finding[], { data, folder }: Config, rules: readonly CompiledRule[]): readonly Finding[] {
  const overrides = (data.overrides ?? []).map(({ files, rules: table }) => ({ matches: matcher(files, folder), table }));
  if (overrides.length === 0) return findings;
  const changed = findings.flatMap((finding) => {
    const rule = rules.find(({ id }) => id === finding.ruleId) ?? { id: finding.ruleId, replaces: [], status: 'stable' as const };
    const own = overrides.filter(({ matches }) => matches(finding.locations[0]?.path ?? ''));
    const { severity = 'on' } = Object.assign({}, ...own.map(({ table }) => settingOf(table, rule))) as RuleSettings;
    if (severity === 'off') return [];
    return severity === 'on' ? [finding] : [{ ...finding, severity: capped(severity, rule.status === 'experimental' ? 'info' : CAPS[finding.verdict]) }];
  });
  return changed.toSorted((a, b) => GRAVITY[b.severity] - GRAVITY[a.severity]);
}

/** DESIGN section 5: the verdict caps the severity. */
const CAPS: Readonly<Record<Verdict, Severity>> = { contradiction: 'error', divergence: 'warning', update: 'info', compatible: 'info', incomparable: 'info' };
const GRAVITY: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };
const capped = (severity: Severity, cap: Severity): Severity => (GRAVITY[severity] > GRAVITY[cap] ? cap : severity);

/** Excluded files out, sources named. */
export function configuredArticles(articles: readonly Article[], { data, folder }: Config): readonly Article[] {
  const excluded = matcher(data.exclude, folder);
  const sources = Object.entries(data.sources ?? {}).map(([pattern, source]) => ({ matches: matcher(pattern, folder), source }));
  return articles.filter(({ path }) => !excluded(path)).map((article) => {
    const named = article.source === null ? sources.find(({ matches }) => matches(article.path)) : undefined;
    return named ? { ...article, source: named.source } : article;
  });
}

export function configuredSuppressions({ suppressions, folder }: Config): readonly Suppression[] {
  return suppressions.map(({ fingerprint, rule = '*', paths, reason, until = null, path, line }) => ({
    rule, reason, until, path, line,
    covers: fingerprint === undefined ? { kind: 'paths', matches: paths === undefined ? () => true : matcher(paths, folder) } : { kind: 'fingerprint', fingerprint },
  }));
}
