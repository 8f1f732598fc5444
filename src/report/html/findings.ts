/** The findings, ranked: message, the two passages side by side, the derivation folded. */
import { type Article, sourceName } from '../../model/article.ts';
import type { Finding, Location, Severity } from '../../model/finding.ts';
import { isoDayWords } from '../../model/value/time-words.ts';
import { excerpt } from '../excerpt.ts';
import { anchorOf, marksIn } from './articles.ts';
import { type Markup, h, nothing } from './markup.ts';

const EXCERPT = 320;
const NAME: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Note' };

export function findingsSection(findings: readonly Finding[], articles: readonly Article[]): Markup {
  const texts = new Map(articles.map((article) => [article.path, article]));
  const anchored = new Set(articles.flatMap((article) => marksIn(article, findings).map(({ finding, location }) => anchorOf(finding, location))));
  if (findings.length === 0) return h`<section id="findings" aria-labelledby="findings-title"><h2 id="findings-title">Findings</h2><p>None in what could be compared.</p></section>
`;
  return h`<section id="findings" aria-labelledby="findings-title"><h2 id="findings-title">Findings</h2>
${filters(findings, texts)}
<p class="facts">Errors contradict one another and cannot both be right; warnings differ, but something may explain it; notes tell of updates and spellings. The gravest come first.</p>
<ol class="findings">
${findings.map((finding, index) => findingItem(finding, index + 1, texts, anchored))}</ol>
</section>
`;
}

/** Works with a script only, so it is shown by one only. */
function filters(findings: readonly Finding[], texts: ReadonlyMap<string, Article>): Markup {
  const severities = (['error', 'warning', 'info'] as const).filter((severity) => findings.some((finding) => finding.severity === severity));
  const rules = [...new Set(findings.map(({ ruleId }) => ruleId))].toSorted();
  const paths = [...new Set(findings.flatMap(({ locations }) => locations.map(({ path }) => path)))].toSorted();
  return h`<form class="filters" hidden aria-label="Filter the findings">
<fieldset><legend>Show</legend>${severities.map((severity) => h`<label><input type="checkbox" name="severity" value="${severity}" checked> ${NAME[severity]}s (${findings.filter((finding) => finding.severity === severity).length})</label>`)}</fieldset>
<label>Rule <select name="rule"><option value="">all</option>${rules.map((rule) => h`<option>${rule}</option>`)}</select></label>
<label>Article <select name="path"><option value="">all</option>${paths.map((path) => h`<option value="${path}">${nameOf(path, texts)}</option>`)}</select></label>
<label>Words <input type="search" name="words"></label>
<p class="count" role="status"></p>
</form>`;
}

const nameOf = (path: string, texts: ReadonlyMap<string, Article>): string => {
  const article = texts.get(path);
  return article?.source ? `${article.source} (${path})` : path;
};

function findingItem(finding: Finding, number: number, texts: ReadonlyMap<string, Article>, anchored: ReadonlySet<string>): Markup {
  const { ruleId, severity, verdict, message, fingerprint, locations, derivation } = finding;
  const [first, second, ...others] = locations;
  const sides = [first, second].flatMap((side, position) => (side ? [sideBlock(side, texts.get(side.path), anchored.has(anchorOf(number, position)) ? anchorOf(number, position) : null)] : []));
  const compares = [0, 1].every((position) => anchored.has(anchorOf(number, position)));
  return h`<li class="finding ${severity}" id="f${number}" data-severity="${severity}" data-rule="${ruleId}" data-paths="${JSON.stringify(locations.map(({ path }) => path))}">
<h3><span class="badge ${severity}">${NAME[severity]}</span> <span class="message">${message}</span></h3>
<div class="sides">${sides}</div>
${compares ? h`<p class="compare" hidden><button type="button" data-finding="${number}" data-left="${anchorOf(number, 0)}" data-right="${anchorOf(number, 1)}">Read side by side</button></p>` : nothing}
<details><summary>How this was derived</summary>
<ol class="steps">${derivation.map((step) => h`<li>${step}</li>`)}</ol>
${others.length > 0 ? h`<p>Also in:</p><ul>${others.map((other, index) => h`<li>${placeLink(other, anchored.has(anchorOf(number, index + 2)) ? anchorOf(number, index + 2) : null)}: “${other.text}”</li>`)}</ul>` : nothing}
<p class="facts">${verdict} · rule ${ruleId} · fingerprint <code>${fingerprint}</code></p></details>
</li>
`;
}

function sideBlock(side: Location, article: Article | undefined, anchor: string | null): Markup {
  const { text, clause, value } = excerpt(article, side, EXCERPT);
  const from = Math.max(value.start, clause.start);
  const to = Math.max(from, Math.min(value.end, clause.end));
  const date = article?.published ? isoDayWords(article.published) : 'no date';
  return h`<figure><figcaption><strong>${article ? sourceName(article) : side.path}</strong>, ${date} ${placeLink(side, anchor)}</figcaption>
<blockquote>${text.slice(0, clause.start)}<mark>${text.slice(clause.start, from)}<b>${text.slice(from, to)}</b>${text.slice(to, clause.end)}</mark>${text.slice(clause.end)}</blockquote></figure>`;
}

const placeLink = ({ path, line, column }: Location, anchor: string | null): Markup =>
  anchor === null ? h`<span class="path">${path}:${line}:${column}</span>` : h`<a class="path" href="#${anchor}">${path}:${line}:${column}</a>`;
