/** The report as Markdown for a pull-request comment: what was found at a glance, each finding with both passages, the arithmetic folded away. */
import { type Article, sourceName } from '../model/article.ts';
import type { Reporter } from '../model/contract.ts';
import type { Finding, Location, Severity } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import { markdownText } from './escape.ts';
import { excerpt } from './excerpt.ts';
import { type Outcome, summarise } from './summary.ts';
import { slashed } from './uri.ts';
import { counted } from './words.ts';

/** GitHub refuses a comment over 65,536 characters; the last of it tells what was cut. */
const LONGEST = 60_000;
const EXCERPT = 240;
const SIGN: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', info: 'ℹ️' };
const OUTCOME: Readonly<Record<Outcome, string>> = { clean: '✅', found: '❌', incomplete: '⚠️' };

export const markdown: Reporter = {
  name: 'markdown',
  summary: 'Markdown for a pull-request comment',
  render(report, articles, { gate }) {
    const texts = new Map(articles.map((article) => [article.path, article]));
    const { outcome, headline, lines } = summarise(report);
    const head = [`## ${OUTCOME[outcome]} factlint: ${headline}`, '', ...lines.map((line) => `${markdownText(line)}  `), `Gate ${gate.outcome}: ${markdownText(gate.reason)}`, '', ...problemLines(report.problems), ...(report.notices ?? []).map(({ path, line, message }) => `- tidy up \`${codeText(place({ path, line }))}\`: ${markdownText(message)}`)].join('\n');
    return `${fitted(head, report.findings.map((finding) => findingBlock(finding, texts)))}\n`;
  },
};

function fitted(head: string, blocks: readonly string[]): string {
  let page = head;
  for (const [index, block] of blocks.entries()) {
    if (page.length + block.length > LONGEST) return `${page}\n_${counted(blocks.length - index, 'further finding')} not shown here for length._`;
    page += `\n${block}`;
  }
  return page.trimEnd();
}

const problemLines = (problems: readonly Problem[]): readonly string[] => problems.map(({ path, line, message }) => `- **problem** ${path === null ? '' : `\`${codeText(place({ path, line }))}\` `}${markdownText(message)}`);

function findingBlock({ severity, ruleId, message, locations, derivation, verdict, fingerprint }: Finding, texts: ReadonlyMap<string, Article>): string {
  const [first, second, ...others] = locations;
  return [
    `### ${SIGN[severity]} ${markdownText(message)}`,
    '',
    ...[first, second].flatMap((side) => (side ? sideLines(side, texts.get(side.path)) : [])),
    '<details><summary>How this was derived</summary>',
    '',
    ...derivation.map((step) => `- ${markdownText(step)}`),
    ...others.map((other) => `- also \`${codeText(place(other))}\`: ${markdownText(other.text)}`),
    '',
    `Rule \`${codeText(ruleId)}\`, ${verdict}, fingerprint \`${codeText(fingerprint)}\``,
    '',
    '</details>',
    '',
  ].join('\n');
}

function sideLines(side: Location, article: Article | undefined): readonly string[] {
  const { text, clause } = excerpt(article, side, EXCERPT);
  const words = `${markdownText(text.slice(0, clause.start))}**${markdownText(text.slice(clause.start, clause.end))}**${markdownText(text.slice(clause.end))}`;
  return [`${article ? `**${markdownText(sourceName(article))}** ` : ''}\`${codeText(place(side))}\``, `> ${words.trimStart()}`, ''];
}

const place = ({ path, line }: { readonly path: string; readonly line?: number | undefined }): string => (line === undefined ? slashed(path) : `${slashed(path)}:${line}`);

/** Inside a code span only a backtick could end it. */
const codeText = (text: string): string => text.replace(/\s/g, ' ').replaceAll('`', "'");
