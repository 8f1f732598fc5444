/** A page -> document: its article without the page around it, its headline first. */
import { BOILERPLATE } from '../lexicon/en/boilerplate.ts';
import { bylineDate } from './byline.ts';
import type { Fault, ReadDocument } from './document.ts';
import { contentBlocks, elementText } from './html-blocks.ts';
import { type Content, chooseContent } from './html-content.ts';
import { type PageMetadata, pageMetadata } from './html-metadata.ts';
import { type FlatNode, TooDeep, attribute, flatten, isElement } from './html-tree.ts';
import { type Piece, type TextBlock, assemble, shifted } from './piece.ts';
import { sameHeadline } from './headline.ts';

/** @param rawText the page decoded as UTF-8, its byte-order mark kept. */
export function readHtml(rawText: string): ReadDocument {
  const bom = rawText.charCodeAt(0) === 0xfeff ? 1 : 0;
  const html = rawText.slice(bom);
  try {
    const nodes = flatten(html);
    const content = chooseContent(nodes);
    return build(nodes, content, pageMetadata(nodes, content, html), html, bom);
  } catch (fault) {
    if (!(fault instanceof TooDeep)) throw fault;
    return { ...assemble([], rawText), title: null, source: null, published: null, publishedFrom: 'none', problems: [TOO_DEEP] };
  }
}

const TOO_DEEP: Fault = { code: 'malformed-html', message: 'The elements are nested too deeply to be read; expected a page that a browser would show.' };

function build(nodes: readonly FlatNode[], content: Content, meta: PageMetadata, html: string, bom: number): ReadDocument {
  const heading = headingAt(nodes, content, html, meta.headlines);
  const headline = heading < 0 ? meta.headlines.find(({ text }) => text !== '') : elementText(nodes, heading, html);
  const body = contentBlocks(nodes, content, html, heading).filter(({ piece }) => !BOILERPLATE.some((pattern) => pattern.test(piece.text)));
  const blocks: TextBlock[] = headline ? [{ kind: 'headline', piece: headline }, ...body] : body;
  const raw = (bom > 0 ? '\uFEFF' : '') + html;
  const byline = meta.published ?? bylineDate(blocks.map(({ piece }) => piece.text));
  return {
    ...assemble(blocks.map(({ kind, piece }) => ({ kind, piece: shifted(piece, bom) })), raw),
    title: headline?.text ?? null,
    source: meta.source,
    published: byline,
    publishedFrom: meta.published !== null ? meta.publishedFrom : byline === null ? 'none' : 'byline',
    problems: meta.problems,
  };
}

/** The h1 of the content; else one outside it that repeats the headline of the page's head, or is the only one of the page. */
function headingAt(nodes: readonly FlatNode[], { root, dropped }: Content, html: string, headlines: readonly Piece[]): number {
  const all = nodes.flatMap(({ node }, index) => (isElement(node) && (node.tagName === 'h1' || attribute(node, 'itemprop') === 'headline') && elementText(nodes, index, html).text !== '' ? [index] : []));
  const inside = all.find((index) => index > root && index < (nodes[root]?.end ?? 0) && !dropped[index]);
  if (inside !== undefined) return inside;
  const same = all.find((index) => headlines.some(({ text }) => sameHeadline(text, elementText(nodes, index, html).text)));
  return same ?? (all.length === 1 && headlines.length === 0 ? (all[0] ?? -1) : -1);
}

/** A fragment inside another format: its blocks, whose runs point into `html`. */
export function htmlBlocks(html: string): TextBlock[] {
  const nodes = flatten(html);
  return contentBlocks(nodes, { root: 0, dropped: chooseContent(nodes).dropped }, html, -1);
}
