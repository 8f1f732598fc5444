/** The order in which judgements and findings are shown: surest first, then by place; a total order, so that output never depends on input order. */
import type { Article } from '../model/article.ts';
import type { Judgement, Passage, Severity } from '../model/finding.ts';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Negative where `a` is the graver. */
export const bySeverity = (a: Severity, b: Severity): number => RANK[a] - RANK[b];

/** By code unit, the same on every machine; `localeCompare` depends on the locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byPassage = (articles: readonly Article[], a: Passage | undefined, b: Passage | undefined): number => {
  if (!a || !b) return (a ? 0 : 1) - (b ? 0 : 1);
  return byText(articles[a.article]?.path ?? '', articles[b.article]?.path ?? '') || a.span.start - b.span.start || a.span.end - b.span.end;
};

/** Severity, confidence, then the places of the two sides, then the rule. */
export function surestFirst(articles: readonly Article[]): (a: Judgement, b: Judgement) => number {
  return (a, b) =>
    bySeverity(a.severity, b.severity)
    || b.confidence - a.confidence
    || byPassage(articles, a.passages[0], b.passages[0])
    || byPassage(articles, a.passages[1], b.passages[1])
    || byText(a.ruleId, b.ruleId)
    || byText(a.message, b.message);
}
