/** The articles in full, with the passages of the findings marked in them. */
import { type Article, sourceName } from '../../model/article.ts';
import type { Finding } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { isoDayWords } from '../../model/value/time-words.ts';
import { inText } from '../passage.ts';
import { titleOf } from './facts.ts';
import { type Markup, h, nothing } from './markup.ts';

export interface Mark extends Span {
  /** Number of the finding, from 1, and of the location in it, from 0. */
  readonly finding: number;
  readonly location: number;
}

/** Where a location stands in the page. */
export const anchorOf = (finding: number, location: number): string => `p${finding}-${location}`;

export function marksIn(article: Article, findings: readonly Finding[]): readonly Mark[] {
  return findings.flatMap((finding, index) =>
    finding.locations.flatMap((location, position) => {
      const place = location.path === article.path ? inText(article, location) : null;
      return place ? [{ ...place.clause, finding: index + 1, location: position }] : [];
    }),
  );
}

function articleSection(article: Article, index: number, marks: readonly Mark[]): Markup {
  const facts = [article.draft ? 'draft' : '', sourceName(article), article.published === null ? 'no publication date' : `published ${isoDayWords(article.published)} (${article.publishedFrom})`].filter((part) => part !== '');
  return h`<article class="text" id="a${index}" aria-labelledby="a${index}-title">
<h3 id="a${index}-title">${titleOf(article) || article.path}</h3>
<p class="facts">${facts.join(' · ')} <span class="path">${article.path}</span></p>
<div class="body">${paragraphs(article.text).map((span) => h`<p>${marked(article.text, span, marks)}</p>`)}</div>
</article>
`;
}

/** Blank lines part paragraphs; a lone line break is white space. */
function paragraphs(text: string): readonly Span[] {
  return [...text.matchAll(/\S(?:[^\n]|\n(?![ \t\r]*\n))*/g)].map(({ index, 0: words }) => ({ start: index, end: index + words.trimEnd().length }));
}

/** Marks may overlap, so the text is cut wherever one begins or ends; each piece names the locations that it belongs to. */
function marked(text: string, paragraph: Span, marks: readonly Mark[]): readonly Markup[] {
  const own = marks.filter((mark) => mark.start < paragraph.end && paragraph.start < mark.end);
  const inside = (offset: number): number => Math.min(Math.max(offset, paragraph.start), paragraph.end);
  const cuts = [...new Set([paragraph.start, paragraph.end, ...own.flatMap(({ start, end }) => [inside(start), inside(end)])])].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const piece = text.slice(start, cuts[index + 1]);
    const holding = own.filter((mark) => mark.start <= start && start < mark.end);
    if (holding.length === 0) return h`${piece}`;
    const anchors = holding.filter((mark) => Math.max(mark.start, paragraph.start) === start).map(({ finding, location }) => h`<span class="anchor" id="${anchorOf(finding, location)}"></span>`);
    return h`${anchors}<mark data-at="${holding.map(({ finding, location }) => anchorOf(finding, location)).join(' ')}">${piece}</mark>`;
  });
}

export const articlesSection = (articles: readonly Article[], findings: readonly Finding[]): Markup => {
  const sections = articles.flatMap((article, index) => {
    const marks = marksIn(article, findings);
    return marks.length > 0 ? [articleSection(article, index, marks)] : [];
  });
  return sections.length === 0 ? nothing : h`<section id="articles" aria-labelledby="articles-title"><h2 id="articles-title">The articles</h2>
${sections}</section>
`;
};
