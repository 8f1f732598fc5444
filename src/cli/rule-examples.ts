/** Runs the examples that a rule carries: what it must raise, with the passages it must point at, and what it must leave alone. */
import { check, evaluationInput } from '../check.ts';
import { type Desk, NO_DESK } from '../model/desk.ts';
import { type Article, identityMap } from '../model/article.ts';
import type { Finding } from '../model/finding.ts';
import type { RuleExample, RuleExampleArticle } from '../model/rule.ts';
import { type Span, overlaps } from '../model/span.ts';
import { readMarks } from '../rule/marks.ts';
import { traceRule } from '../rule/trace.ts';
import type { LoadedRule } from './rule-files.ts';

export interface ExampleResult {
  readonly ruleId: string;
  readonly example: string;
  readonly expected: RuleExample['expect'];
  /** What the rule said, the gravest first; `none` where it kept silent, null where it could not be run. */
  readonly found: RuleExample['expect'] | null;
  /** Null where the rule does what the example says. */
  readonly fault: string | null;
}

export const runExamples = (rules: readonly LoadedRule[], desk: Desk = NO_DESK): readonly ExampleResult[] =>
  rules.flatMap((rule) => rule.examples.map((example) => ({ ruleId: rule.id, example: example.name, expected: example.expect, ...outcomeOf(rule, example, withSpellings(desk, example)) })));

/** An example may bring a spelling list of its own. */
const withSpellings = (desk: Desk, { spellings }: RuleExample): Desk => (spellings === undefined ? desk : { ...desk, spellings: [...desk.spellings, ...spellings] });

function outcomeOf(rule: LoadedRule, example: RuleExample, desk: Desk): Pick<ExampleResult, 'found' | 'fault'> {
  const texts = Object.entries(example.articles).map(([binding, article]) => textOf(binding, article));
  const report = check(texts.map(({ article }) => article), { ...desk, rules: [rule], oneStory: true });
  const [problem] = report.problems;
  if (problem) return { found: null, fault: problem.message };
  const findings = report.findings.filter(({ ruleId }) => ruleId === rule.id);
  return { found: findings[0]?.severity ?? 'none', fault: faultOf(rule, example, { findings, texts, desk }) };
}

interface Ran {
  readonly findings: readonly Finding[];
  readonly texts: readonly ExampleText[];
  readonly desk: Desk;
}

function faultOf(rule: LoadedRule, example: RuleExample, { findings, texts, desk }: Ran): string | null {
  if (example.expect === 'none') return findings[0] ? `expected nothing, found ${findings[0].severity}: ${findings[0].message}` : null;
  if (findings.length === 0) return [`expected ${example.expect}, found nothing`, ...traceRule(rule, evaluationInput(texts.map(({ article }) => article), { ...desk, oneStory: true })).steps].join('\n    ');
  const right = findings.filter(({ severity }) => severity === example.expect);
  const verdict = example.verdict === undefined || right.some((finding) => finding.verdict === example.verdict);
  if (right.length > 0 && !verdict) return `expected the verdict ${example.verdict}, found ${right.map((finding) => finding.verdict).join(', ')}`;
  if (right.length === 0) return `expected ${example.expect}, found ${findings.map(({ severity }) => severity).join(', ')}: ${findings[0]?.message ?? ''}`;
  return missedMark(texts, right);
}

interface ExampleText {
  readonly article: Article;
  readonly marks: readonly Span[];
}

const GAP = '\n\n';

function textOf(binding: string, example: RuleExampleArticle): ExampleText {
  const { text, spans } = readMarks(example.text);
  const shift = example.title === undefined ? 0 : example.title.length + GAP.length;
  return { article: toArticle(binding, example, text), marks: spans.map(({ start, end }) => ({ start: start + shift, end: end + shift })) };
}

/** Every marked span must be touched by a location of a finding. */
function missedMark(texts: readonly ExampleText[], findings: readonly Finding[]): string | null {
  for (const { article: { path: binding, text }, marks } of texts) {
    const touched = findings.flatMap(({ locations }) => locations.filter(({ path }) => path === binding));
    const missed = marks.find((mark) => !touched.some((location) => overlaps(location, mark)));
    if (missed) return `no finding points at [[${text.slice(missed.start, missed.end)}]] in ${binding}; it points at ${touched.map((location) => `"${location.text}"`).join(', ') || 'nothing there'}`;
  }
  return null;
}

/** A title stands before the text as its headline, as a reader would put it. */
function toArticle(binding: string, { title, published, source }: RuleExampleArticle, text: string): Article {
  const whole = title === undefined ? text : `${title}${GAP}${text}`;
  return {
    path: binding, text: whole, title: title ?? null, source: source ?? null, published: published ?? null, publishedFrom: published === undefined ? 'none' : 'option', draft: false,
    regions: title === undefined ? [] : [{ kind: 'headline', start: 0, end: title.length }], raw: identityMap(whole),
  };
}
