/** The report for a terminal: every finding with its two passages framed and its derivation in words, then what was compared. */
import type { Article } from '../model/article.ts';
import type { Unchecked } from '../model/claim.ts';
import type { Reporter, ReporterOptions } from '../model/contract.ts';
import type { Finding, Location } from '../model/finding.ts';
import type { Report, ReportArticle } from '../model/report.ts';
import { excerpt } from './excerpt.ts';
import { frame, frameRows } from './frame.ts';
import { type Style, createStyle } from './style.ts';
import { type Outcome, summarise } from './summary.ts';
import { counted, oneLine } from './words.ts';

/** Passages beyond the two sides are named, not framed; this many of them. */
const FURTHER_SHOWN = 6;
/** Notes about single articles shown before they are only counted. */
const NOTES_SHOWN = 8;

interface Page {
  readonly texts: ReadonlyMap<string, Article>;
  readonly facts: ReadonlyMap<string, ReportArticle>;
  readonly style: Style;
  readonly width: number;
}

export const pretty: Reporter = {
  name: 'pretty',
  summary: 'for a terminal: both passages framed, the derivation, and what was compared',
  render(report, articles, options) {
    const page: Page = {
      texts: new Map(articles.map((article) => [article.path, article])),
      facts: new Map(report.articles.map((article) => [article.path, article])),
      style: createStyle(options.color),
      width: Math.max(40, options.width),
    };
    const blocks = [...report.findings.map((finding) => findingLines(finding, page)), summaryLines(report, page.style, options)];
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
  },
};

function findingLines(finding: Finding, page: Page): readonly string[] {
  const { style } = page;
  const paint = style[finding.severity];
  const [first, second, ...others] = finding.locations;
  return [
    `${paint(style.bold(`${finding.severity}[${finding.ruleId}]`))}: ${style.bold(oneLine(finding.message))}`,
    ...[first, second].flatMap((side) => (side ? sideLines(side, finding, page) : [])),
    ...finding.derivation.map((step) => `  ${style.dim('=')} ${oneLine(step)}`),
    ...furtherLines(others, page),
    style.dim(`  = ${finding.verdict} · explain: factlint explain ${finding.ruleId} · fingerprint: ${finding.fingerprint}`),
  ];
}

function sideLines(side: Location, finding: Finding, page: Page): readonly string[] {
  const { style, width } = page;
  const room = width - String(side.line).length - 3;
  const cut = excerpt(page.texts.get(side.path), side, room);
  const title = `${style.bold(place(side))}${provenance(page.facts.get(side.path))}`;
  return frame(title, side.line, frameRows(cut, room, style[finding.severity]), style);
}

function furtherLines(others: readonly Location[], page: Page): readonly string[] {
  const shown = others.slice(0, FURTHER_SHOWN).map((other) => `  ${page.style.dim('also')} ${place(other)}: ${oneLine(other.text)}`);
  const left = others.length - shown.length;
  return left > 0 ? [...shown, `  ${page.style.dim(`also in ${counted(left, 'further passage')}`)}`] : shown;
}

const place = ({ path, line, column }: Location): string => `${oneLine(path)}:${line}:${column}`;

/** `   The Courier, published 2022-09-14 (sources)`: the way the date was found matters where it is not in the file itself. */
function provenance(article: ReportArticle | undefined): string {
  if (!article) return '';
  const draft = article.draft ? 'draft' : '';
  const source = article.source === null ? '' : oneLine(article.source);
  const date = article.published === null ? 'no publication date' : `published ${oneLine(article.published).slice(0, 10)} (${article.publishedFrom})`;
  return `   ${[draft, source, date].filter((part) => part !== '').join(', ')}`;
}

const SIGN: Readonly<Record<Outcome, string>> = { clean: '✓', found: '✖', incomplete: '!' };

function summaryLines(report: Report, style: Style, options: ReporterOptions): readonly string[] {
  const { outcome, headline, lines } = summarise(report);
  const paint = outcome === 'clean' ? style.good : outcome === 'found' ? style.error : style.warning;
  return [
    ...noteLines(report.unchecked, style),
    ...(report.notices ?? []).map(({ path, line, message }) => style.warning(`tidy up: ${oneLine(path)}${line === undefined ? '' : `:${line}`}: ${oneLine(message)}`)),
    paint(style.bold(`${SIGN[outcome]} ${headline}`)),
    ...lines.map((line) => `  ${line}`),
    `  ${options.gate.outcome === 'passed' ? 'gate passed' : style.error(`gate ${options.gate.outcome}`)}: ${options.gate.reason}`,
  ];
}

/** What an editor should know of single articles; the rest is summed up below. */
function noteLines(unchecked: readonly Unchecked[], style: Style): readonly string[] {
  const own = unchecked.filter(({ reason }) => reason === 'not-english' || reason === 'no-publication-date' || reason === 'pair-budget');
  const shown = own.slice(0, NOTES_SHOWN).map(({ path, message }) => style.dim(`note: ${oneLine(path)}: ${oneLine(message)}`));
  return own.length > shown.length ? [...shown, style.dim(`note: ${counted(own.length - shown.length, 'further note')} in --format json`)] : shown;
}
