/** The report as one HTML file: no network, nothing to install, everything escaped, and a policy that lets nothing else run. */
import { createHash } from 'node:crypto';
import type { Article } from '../../model/article.ts';
import type { Reporter, ReporterOptions } from '../../model/contract.ts';
import type { Finding } from '../../model/finding.ts';
import type { Problem } from '../../model/problem.ts';
import type { Report } from '../../model/report.ts';
import { overlaps } from '../../model/span.ts';
import { inText } from '../passage.ts';
import { summarise } from '../summary.ts';
import { articlesSection } from './articles.ts';
import { type Fact, type Story, storiesOf } from './facts.ts';
import { findingsSection } from './findings.ts';
import { map } from './map.ts';
import { type Markup, h, nothing, raw } from './markup.ts';
import { measures } from './measures.ts';
import { script } from './script.ts';
import { style } from './style.ts';
import { timeline } from './timeline.ts';

export const html: Reporter = {
  name: 'html',
  summary: 'one self-contained page for editors: passages side by side, timeline, map, measures by source',
  render: (report, articles, options) => page(report, articles, options).html,
};

function page(report: Report, articles: readonly Article[], options: ReporterOptions): Markup {
  const { headline, lines } = summarise(report);
  const stories = storiesSection(report.findings, articles, options);
  const texts = articlesSection(articles, report.findings);
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`;
  return h`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>factlint: ${headline}</title>
<style>${raw(style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the findings</a>
<header>
<h1>${headline}</h1>
<ul class="summary">${[...lines, `gate ${options.gate.outcome}: ${options.gate.reason}`].map((line) => h`<li>${line}</li>`)}</ul>
<nav aria-label="Sections"><ul><li><a href="#findings">Findings</a></li>${stories.html === '' ? nothing : h`<li><a href="#stories">Stories</a></li>`}${texts.html === '' ? nothing : h`<li><a href="#articles">Articles</a></li>`}<li><a href="#looked-at">What was looked at</a></li></ul></nav>
</header>
<main id="main" tabindex="-1">
${findingsSection(report.findings, articles)}${stories}${texts}${lookedAt(report)}</main>
<footer><p>factlint ${report.tool.version}. Findings are an aid to judgement: they do not say who is right.</p></footer>
<dialog aria-labelledby="viewer-title"><div class="viewer"><div class="viewer-head"><h2 id="viewer-title">Side by side</h2><button type="button" class="close">Close</button></div><div class="panes"><div class="pane" tabindex="0" role="region" aria-label="First article"></div><div class="pane" tabindex="0" role="region" aria-label="Second article"></div></div></div></dialog>
<script>${raw(script)}</script>
</body>
</html>
`;
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

function storiesSection(findings: readonly Finding[], articles: readonly Article[], { claims = [], outlines = {} }: ReporterOptions): Markup {
  const pointedAt = pointedAtBy(findings, articles);
  const parts = storiesOf(claims, articles).flatMap((story, index) => {
    const number = index + 1;
    const content = [timeline(story, number, pointedAt), measures(story, number, pointedAt), map(story, number, outlines)].filter((part) => part.html !== '');
    return content.length > 0 ? [h`<section aria-labelledby="s${number}-title"><h3 id="s${number}-title">Story ${number}: ${story.title}</h3>
<p class="facts">${articleCount(story)}</p>
${content}</section>
`] : [];
  });
  return parts.length === 0 ? nothing : h`<section id="stories" aria-labelledby="stories-title"><h2 id="stories-title">The stories</h2>
${parts}</section>
`;
}

const articleCount = ({ articles, facts }: Story): string => `${articles.length} article${articles.length === 1 ? '' : 's'}, ${facts.length} claims`;

/** Does some finding point at the value of the claim? */
function pointedAtBy(findings: readonly Finding[], articles: readonly Article[]): (fact: Fact) => boolean {
  const values = new Map(articles.map((article) => [article, findings.flatMap(({ locations }) => locations.filter(({ path }) => path === article.path).flatMap((location) => inText(article, location)?.value ?? []))]));
  return ({ article, value }) => (values.get(article) ?? []).some((span) => overlaps(span, value));
}

function lookedAt({ articles, unchecked, problems, notices = [] }: Report): Markup {
  return h`<section id="looked-at" aria-labelledby="looked-at-title"><h2 id="looked-at-title">What was looked at</h2>
${problems.length > 0 ? h`<h3>Problems</h3><ul>${problems.map((problem) => h`<li>${problemText(problem)}</li>`)}</ul>` : nothing}
${articles.length === 0 ? nothing : h`<div class="scroll" tabindex="0" role="region" aria-label="Articles"><table><caption>Articles</caption><thead><tr><th scope="col">File</th><th scope="col">Source</th><th scope="col">Title</th><th scope="col">Published</th></tr></thead><tbody>${articles.map(({ path, source, title, published, publishedFrom, draft }) => h`<tr><th scope="row">${path}${draft ? ' (draft)' : ''}</th><td>${source ?? '–'}</td><td>${title ?? '–'}</td><td>${published ?? '–'}${published === null ? '' : ` (${publishedFrom})`}</td></tr>`)}</tbody></table></div>`}
${notices.length > 0 ? h`<h3>To tidy up</h3><ul>${notices.map(({ path, line, message }) => h`<li>${line === undefined ? path : `${path}:${line}`}: ${message}</li>`)}</ul>` : nothing}
${unchecked.length > 0 ? h`<h3>Not compared</h3><ul>${unchecked.map(({ path, message, count }) => h`<li>${path}: ${message}${count > 1 ? ` (${count})` : ''}</li>`)}</ul>` : nothing}
</section>
`;
}

const problemText = ({ path, line, column, message }: Problem): string => `${path === null ? '' : `${[path, line, column].filter((part) => part !== undefined).join(':')}: `}${message}`;
