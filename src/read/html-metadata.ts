/** What a page says of itself: headline, date and publisher from JSON-LD, meta elements, `<time>` and `<title>`, each with its place. */
import type { PublishedFrom } from '../model/article.ts';
import { align } from './align.ts';
import { toIso } from './dates.ts';
import type { Fault } from './document.ts';
import { badDate } from './fault.ts';
import { elementText } from './html-blocks.ts';
import type { Content } from './html-content.ts';
import { type Element, type FlatNode, attribute, isElement, isText } from './html-tree.ts';
import { type SchemaArticle, schemaArticle } from './json-ld.ts';
import { parseJson, stringOf, stringPiece } from './json-tree.ts';
import { type Piece, collapse, slicePiece } from './piece.ts';

export interface PageMetadata {
  /** The headlines that the page's head gives, most trusted first. */
  readonly headlines: readonly Piece[];
  readonly source: string | null;
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom;
  readonly problems: readonly Fault[];
}

const META_DATES = new Set(['article:published_time', 'article:published', 'og:published_time', 'og:article:published_time', 'date', 'pubdate', 'publishdate', 'publish-date', 'publish_date', 'publication_date', 'published', 'dc.date', 'dc.date.issued', 'dc.date.created', 'dcterms.date', 'dcterms.created', 'dcterms.issued', 'parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime', 'datepublished', 'article.published', 'citation_publication_date']);
/** `<title>Headline | Site</title>`: the site's name after a mark with spaces around it. */
const TITLE_SUFFIX = /\s+[|–—·•»-]\s+(?=[^|–—·•»]{2,40}$)/;

/** A date as found, before it is known to be one. */
interface StatedDate { readonly value: string; readonly from: PublishedFrom; readonly start: number; readonly end: number }

export function pageMetadata(nodes: readonly FlatNode[], content: Content, raw: string): PageMetadata {
  const elements = nodes.flatMap(({ node }, index) => (isElement(node) ? [{ element: node, index }] : []));
  const linked = elements.flatMap(({ element, index }) => jsonLd(nodes, element, index));
  const metas = elements.filter(({ element }) => element.tagName === 'meta').map(({ element }) => element);
  const titleAt = elements.find(({ element }) => element.tagName === 'title')?.index;
  const title = titleAt === undefined ? null : elementText(nodes, titleAt, raw);
  const siteName = metaContent(metas, ['og:site_name', 'application-name', 'publisher', 'dc.publisher']);
  const { published, publishedFrom, problems } = firstDate([...linked.flatMap(linkedDate), ...metaDates(elements, raw), ...timeDates(nodes, elements, content, raw)], raw);
  const headlines = [...linked.flatMap(({ article, text, base }) => (article.headline ? [collapse(stringPiece(article.headline, text, base))] : [])), ...metaHeadline(metas, raw), ...(title ? [withoutSite(title)] : [])];
  return { headlines, source: linked.find(({ article }) => article.publisher !== null)?.article.publisher ?? siteName ?? siteIn(title), published, publishedFrom, problems };
}

interface Linked { readonly article: SchemaArticle; readonly text: string; readonly base: number }

/** Scripts are raw text: their place in the page is that of their one text node. A broken one is a page's own trouble and read as far as it goes. */
function jsonLd(nodes: readonly FlatNode[], element: Element, index: number): Linked[] {
  if (element.tagName !== 'script' || !/ld\+json/i.test(attribute(element, 'type') ?? '')) return [];
  const inner = nodes[index + 1]?.node;
  if (!inner || !isText(inner) || !inner.sourceCodeLocation) return [];
  const article = schemaArticle(parseJson(inner.value).root);
  return article ? [{ article, text: inner.value, base: inner.sourceCodeLocation.startOffset }] : [];
}

function linkedDate({ article: { published }, base }: Linked): StatedDate[] {
  const value = stringOf(published);
  return published && value !== null ? [{ value, from: 'json-ld', start: base + published.offset + 1, end: base + published.offset + published.length - 1 }] : [];
}

const metaName = (element: Element): string => (attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop') ?? '').toLowerCase();

function metaContent(metas: readonly Element[], names: readonly string[]): string | null {
  for (const name of names) {
    const content = metas.map((meta) => (metaName(meta) === name ? attribute(meta, 'content') : null)).find((value) => value !== null && value.trim() !== '');
    if (content) return content.trim();
  }
  return null;
}

/** The place of an attribute's value: what follows the equals sign, without the quotes. */
function attributePlace(element: Element, name: string, raw: string): { readonly start: number; readonly end: number } {
  const place = element.sourceCodeLocation?.attrs?.[name] ?? element.sourceCodeLocation;
  const [from, to] = [place?.startOffset ?? 0, place?.endOffset ?? 0];
  const written = raw.slice(from, to);
  const opening = /^[^=]*=\s*["']?/.exec(written)?.[0].length ?? 0;
  return { start: from + opening, end: /["']$/.test(written.slice(opening)) ? to - 1 : to };
}

const datesIn = (element: Element, name: string, from: PublishedFrom, raw: string): StatedDate[] => {
  const value = attribute(element, name);
  return value === null || value.trim() === '' ? [] : [{ value, from, ...attributePlace(element, name, raw) }];
};

function metaDates(elements: readonly { readonly element: Element }[], raw: string): StatedDate[] {
  return elements.flatMap(({ element }) => {
    if (element.tagName === 'meta' && META_DATES.has(metaName(element))) return datesIn(element, 'content', 'meta', raw);
    if (element.tagName !== 'time' && attribute(element, 'itemprop') === 'datePublished') return [...datesIn(element, 'content', 'meta', raw), ...datesIn(element, 'datetime', 'meta', raw)];
    return [];
  });
}

const isUpdate = (element: Element): boolean => /modif|updat/i.test(`${attribute(element, 'itemprop') ?? ''} ${attribute(element, 'class') ?? ''}`);

/** `<time>` elements of the content or, where it has none, of the page; one that is marked as the publication's first, an update's never. */
function timeDates(nodes: readonly FlatNode[], elements: readonly { readonly element: Element; readonly index: number }[], { root, dropped }: Content, raw: string): StatedDate[] {
  const times = elements.filter(({ element }) => element.tagName === 'time' && attribute(element, 'datetime') !== null && !isUpdate(element));
  const rank = ({ element, index }: { readonly element: Element; readonly index: number }): number => {
    if (attribute(element, 'pubdate') !== null || attribute(element, 'itemprop') === 'datePublished') return 0;
    if (dropped[index]) return 3;
    return index > root && index < (nodes[root]?.end ?? 0) ? 1 : 2;
  };
  return times.map((time) => ({ time, rank: rank(time) })).filter(({ rank }) => rank < 3).sort((a, b) => a.rank - b.rank).flatMap(({ time }) => datesIn(time.element, 'datetime', 'time', raw)).filter(({ value }) => toIso(value) !== null);
}

function firstDate(stated: readonly StatedDate[], raw: string): Pick<PageMetadata, 'published' | 'publishedFrom' | 'problems'> {
  const problems: Fault[] = [];
  for (const { value, from, start, end } of stated) {
    const iso = toIso(value);
    if (iso !== null) return { published: iso, publishedFrom: from, problems };
    problems.push(badDate(value, 'The publication date', raw, start, end));
  }
  return { published: null, publishedFrom: 'none', problems };
}

function metaHeadline(metas: readonly Element[], raw: string): Piece[] {
  const meta = metas.find((element) => metaName(element) === 'og:title' && (attribute(element, 'content') ?? '').trim() !== '');
  if (!meta) return [];
  const { start, end } = attributePlace(meta, 'content', raw);
  return [withoutSite(collapse(align(attribute(meta, 'content') ?? '', raw, start, end, 'html')))];
}

function withoutSite(title: Piece): Piece {
  const suffix = TITLE_SUFFIX.exec(title.text);
  return suffix ? slicePiece(title, 0, suffix.index) : title;
}

function siteIn(title: Piece | null): string | null {
  const suffix = title === null ? null : TITLE_SUFFIX.exec(title.text);
  return suffix && title ? title.text.slice(suffix.index + suffix[0].length).trim() : null;
}
