/** A JSON article (ninjs and its kin, schema.org terms) -> document. */
import { bylineDate } from './byline.ts';
import { toIso } from './dates.ts';
import type { Fault, ReadDocument } from './document.ts';
import { badDate, faultAt } from './fault.ts';
import { nameOf } from './json-ld.ts';
import { type JsonNode, items, member, parseJson, stringOf, stringPiece } from './json-tree.ts';
import type { FragmentReader } from './markdown.ts';
import { type Piece, type TextBlock, assemble, collapse, slicePiece, through } from './piece.ts';

const HEADLINE_KEYS = ['headline', 'title', 'name'];
const TEXT_KEYS = ['body_text', 'articleBody', 'bodyText', 'body', 'content', 'text'];
const HTML_KEYS = ['body_html', 'body_xhtml', 'bodyHtml', 'content_html'];
const DATE_KEYS = ['versioncreated', 'versionCreated', 'datePublished', 'published', 'published_at', 'publishedAt', 'pubDate', 'date', 'firstcreated', 'firstCreated', 'contentcreated'];
const SOURCE_KEYS = ['source', 'publisher', 'organisation', 'infosource', 'copyrightholder', 'provider', 'site', 'byline'];
/** A key that only an article has. */
const SURE_KEYS = ['headline', 'body_text', 'body_html', 'body_xhtml', 'bodyText', 'bodyHtml', 'articleBody', 'headlines', 'bodies'];

/** Null where the JSON is no article: no headline and no body; broken JSON that shows neither is an empty document with its fault. `strict` asks for a key that only articles have, as in a walked folder. */
export function readNinjs(rawText: string, readFragment: FragmentReader | null, strict = false): ReadDocument | null {
  const base = rawText.charCodeAt(0) === 0xfeff ? 1 : 0;
  const json = rawText.slice(base);
  const { root, fault } = parseJson(json);
  const problems: Fault[] = fault ? [faultAt('malformed-json', `This is not valid JSON: ${fault.message}.`, rawText, base + fault.offset, base + fault.end)] : [];
  if (strict && !SURE_KEYS.some((key) => (root ? member(root, key) !== null : json.includes(`"${key}"`)))) return null;
  const headline = first(root, HEADLINE_KEYS) ?? roled(member(root, 'headlines'));
  const body = bodyOf(root);
  if (!headline && !body) return fault ? { ...assemble([], rawText), title: null, source: null, published: null, publishedFrom: 'none', problems } : null;
  const piece = (node: JsonNode): Piece => stringPiece(node, json, base);
  const blocks: TextBlock[] = [
    ...(headline ? [{ kind: 'headline' as const, piece: collapse(piece(headline)) }] : []),
    ...(body ? bodyBlocks(piece(body.node), body.html, readFragment) : []),
  ];
  const date = first(root, DATE_KEYS);
  const published = date ? toIso(String(date.value)) : null;
  if (date && published === null) problems.push(badDate(String(date.value), 'The publication date', rawText, base + date.offset + 1, base + date.offset + date.length - 1));
  const byline = published ?? bylineDate([String(first(root, ['byline'])?.value ?? ''), ...blocks.map((block) => block.piece.text)].filter((line) => line !== ''));
  return {
    ...assemble(blocks, rawText),
    title: headline ? String(headline.value).trim() : null,
    source: sourceOf(root),
    published: byline,
    publishedFrom: published !== null ? 'json' : byline === null ? 'none' : 'byline',
    problems,
  };
}

const first = (root: JsonNode | null, keys: readonly string[]): JsonNode | null => keys.map((key) => member(root, key)).find((node) => stringOf(node) !== null) ?? null;

/** ninjs 2 and later: `[{ "role": "main", "value": ... }]`. */
function roled(list: JsonNode | null): JsonNode | null {
  const values = items(list).filter((item) => stringOf(member(item, 'value')) !== null);
  const main = values.find((item) => /main|headline|^$/.test(stringOf(member(item, 'role')) ?? ''));
  return member(main ?? values[0] ?? null, 'value');
}

function bodyOf(root: JsonNode | null): { readonly node: JsonNode; readonly html: boolean } | null {
  const text = first(root, TEXT_KEYS);
  if (text) return { node: text, html: looksLikeHtml(String(text.value)) };
  const html = first(root, HTML_KEYS);
  if (html) return { node: html, html: true };
  const bodies = items(member(root, 'bodies')).filter((item) => stringOf(member(item, 'value')) !== null);
  const [chosen] = [...bodies.filter((item) => /plain/.test(contentType(item))), ...bodies];
  const node = member(chosen ?? null, 'value');
  return node && chosen ? { node, html: /html/.test(contentType(chosen)) || looksLikeHtml(String(node.value)) } : null;
}

const contentType = (item: JsonNode): string => stringOf(member(item, 'contentType')) ?? stringOf(member(item, 'contenttype')) ?? '';
const looksLikeHtml = (value: string): boolean => /<\/?(?:p|div|br|h[1-6]|ul|blockquote|span)\b[^<>]*>/i.test(value);

/** Does the JSON hold HTML, so that a reader of fragments is wanted? A tag's mark may be escaped. */
export const holdsMarkup = (json: string): boolean => /<|\\u003c/i.test(json);

function bodyBlocks(body: Piece, html: boolean, readFragment: FragmentReader | null): TextBlock[] {
  if (html && readFragment) return readFragment(body.text).map(({ kind, piece }) => ({ kind, piece: through(piece, body) }));
  return paragraphsOf(body).map((piece) => ({ kind: null, piece }));
}

/** Blank lines part paragraphs; single line breaks stay, for `annotate` to judge. */
function paragraphsOf(body: Piece): Piece[] {
  const out: Piece[] = [];
  let from = 0;
  for (const { index, 0: found } of body.text.matchAll(/(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)\s*/g)) {
    out.push(slicePiece(body, from, index));
    from = index + found.length;
  }
  return [...out, slicePiece(body, from, body.text.length)].filter(({ text }) => text.trim() !== '');
}

function sourceOf(root: JsonNode | null): string | null {
  for (const key of SOURCE_KEYS) {
    const name = nameOf(member(root, key));
    if (name !== null && !(key === 'byline' && /^by\s/i.test(name))) return name.trim();
  }
  return null;
}

