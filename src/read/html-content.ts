/** Which part of a page is its article: the `article` or `main` element that holds the prose, else the densest block; and what in it is not article. */
import { type Element, type FlatNode, attribute, isElement, isText, labels } from './html-tree.ts';

const NEVER = new Set(['script', 'style', 'noscript', 'template', 'nav', 'aside', 'footer', 'form', 'button', 'select', 'textarea', 'input', 'svg', 'math', 'iframe', 'object', 'video', 'audio', 'canvas', 'dialog', 'head', 'title']);
/** Words in a class or an id by which sites mark what stands around an article; a longer one counts by its beginning ("relatedposts"). */
const CHROME = new Set(['ad', 'ads', 'nav', 'navbar', 'navigation', 'menu', 'pager', 'toolbar', 'footer', 'masthead', 'disqus', 'outbrain', 'taboola', 'tags', 'banner', 'modal', 'popup', 'donate', 'hidden', 'topics', 'toc', 'widget', 'widgets']);
const CHROME_STEM = /^(?:newsletter|related|sidebar|promo|share|sharing|social|comments?$|commentlist|cookie|consent|advert|sponsor|breadcrumb|recirc|recommend|popular|trending|subscri|signup|paginat|mostread|readmore|readnext|jetpack)/;
/** Two words that say it together. */
const CHROME_PAIRS: readonly (readonly [string, string])[] = [['most', 'read'], ['read', 'more'], ['read', 'next'], ['more', 'stories'], ['sr', 'only'], ['visually', 'hidden'], ['screen', 'reader'], ['also', 'like'], ['sign', 'up']];
const CREDIT_LABELS = new Set(['credit', 'credits', 'copyright', 'photographer', 'source', 'attribution']);
/** A marked element that holds more of the page's prose than this is its body all the same ("layout-with-sidebar"). */
const CHROME_SHARE = 0.3;
/** The chosen element holds at least this share of the prose of the page ... */
const CANDIDATE_SHARE = 0.4;
/** ... and the search for the densest block goes down as long as one child holds this share. */
const DENSE_SHARE = 0.7;
/** A list or section with a larger share of its text in links, its headings not counted, is a menu. */
const LINK_SHARE = 0.6;
const LINK_BLOCKS = new Set(['ul', 'ol', 'section', 'div', 'article', 'table', 'dl']);
const HEADINGS = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);
const PROSE = new Set(['p', 'blockquote', 'li', 'dd', 'td', 'pre', 'figcaption', 'h1', 'h2', 'h3']);

export interface Content {
  /** Index of the chosen element. */
  readonly root: number;
  /** By node index: not part of the article. What lies inside a dropped element is dropped with it. */
  readonly dropped: readonly boolean[];
}

interface Weights {
  /** Units of text outside links, in paragraphs twice. */
  readonly prose: readonly number[];
  readonly text: readonly number[];
  readonly linked: readonly number[];
  /** In headings, outside links. */
  readonly headed: readonly number[];
}

export function chooseContent(nodes: readonly FlatNode[]): Content {
  const firm = markDropped(nodes, (element, index) => NEVER.has(element.tagName) || isHidden(element) || isPageHeader(nodes, index, element));
  const before = weigh(nodes, firm);
  const body = Math.max(0, nodes.findIndex(({ node }) => isElement(node) && node.tagName === 'body'));
  const whole = before.prose[body] ?? 0;
  const dropped = markDropped(nodes, (element, index) => firm[index] === true || isMarkedChrome(element, before, index, whole) || isLinkBlock(element, before, index) || isCredit(nodes, index, element));
  const weights = weigh(nodes, dropped);
  return { root: candidate(nodes, weights, dropped, body) ?? densest(nodes, weights, body), dropped };
}

function markDropped(nodes: readonly FlatNode[], isOut: (element: Element, index: number) => boolean): boolean[] {
  const out: boolean[] = [];
  for (const [index, { node, parent }] of nodes.entries()) out.push(out[parent] === true || (isElement(node) ? isOut(node, index) : !isText(node)));
  return out;
}

const isHidden = (element: Element): boolean =>
  element.attrs.length > 0 && (attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true' || /display:\s*none/i.test(attribute(element, 'style') ?? ''));

/** The header of the page, not that of the article: it stands outside `article` and `main` and holds no h1. */
function isPageHeader(nodes: readonly FlatNode[], index: number, element: Element): boolean {
  if (element.tagName !== 'header') return false;
  for (let at = nodes[index]?.parent ?? -1; at >= 0; at = nodes[at]?.parent ?? -1) {
    const node = nodes[at]?.node;
    if (node && isElement(node) && (node.tagName === 'article' || node.tagName === 'main')) return false;
  }
  const end = nodes[index]?.end ?? index;
  for (let at = index + 1; at < end; at += 1) {
    const node = nodes[at]?.node;
    if (node && isElement(node) && node.tagName === 'h1') return false;
  }
  return true;
}

function isMarkedChrome(element: Element, weights: Weights, index: number, whole: number): boolean {
  if (element.tagName === 'body' || element.tagName === 'html' || element.tagName === 'h1') return false;
  const words = labels(element);
  if (words.length === 0) return false;
  const marked = words.some((word) => CHROME.has(word) || CHROME_STEM.test(word)) || CHROME_PAIRS.some(([first, second]) => words.some((word, i) => word === first && words[i + 1] === second));
  return marked && (weights.prose[index] ?? 0) <= whole * CHROME_SHARE;
}

function isLinkBlock(element: Element, { text, linked, headed }: Weights, index: number): boolean {
  if (!LINK_BLOCKS.has(element.tagName)) return false;
  const counted = (text[index] ?? 0) - (headed[index] ?? 0);
  return counted > 0 && (linked[index] ?? 0) > LINK_SHARE * counted;
}

/** The credit of a picture, where it has an element of its own in the figure. */
function isCredit(nodes: readonly FlatNode[], index: number, element: Element): boolean {
  if (element.tagName === 'figcaption' || element.tagName === 'figure' || !labels(element).some((word) => CREDIT_LABELS.has(word))) return false;
  for (let [at, steps] = [nodes[index]?.parent ?? -1, 0]; at >= 0 && steps < 6; at = nodes[at]?.parent ?? -1, steps += 1) {
    const node = nodes[at]?.node;
    if (node && isElement(node) && node.tagName === 'figure') return true;
  }
  return false;
}

function weigh(nodes: readonly FlatNode[], dropped: readonly boolean[]): Weights {
  const [prose, text, linked, headed] = [nodes.map(() => 0), nodes.map(() => 0), nodes.map(() => 0), nodes.map(() => 0)];
  const inLink: boolean[] = [];
  const inHeading: boolean[] = [];
  const inProse: boolean[] = [];
  for (const [index, { node, parent }] of nodes.entries()) {
    const name = isElement(node) ? node.tagName : '';
    inLink.push(inLink[parent] === true || name === 'a');
    inHeading.push(inHeading[parent] === true || HEADINGS.has(name));
    inProse.push(PROSE.has(name) || (inProse[parent] === true && name !== 'div'));
    if (!isText(node) || dropped[index]) continue;
    const length = node.value.trim().length;
    text[index] = length;
    if (inLink[index]) linked[index] = length;
    else {
      prose[index] = inProse[index] ? 2 * length : length;
      if (inHeading[index]) headed[index] = length;
    }
  }
  for (let index = nodes.length - 1; index > 0; index -= 1) {
    const parent = nodes[index]?.parent ?? -1;
    if (parent < 0) continue;
    for (const list of [prose, text, linked, headed]) list[parent] = (list[parent] ?? 0) + (list[index] ?? 0);
  }
  return { prose, text, linked, headed };
}

const CANDIDATES: readonly ((element: Element) => boolean)[] = [
  (element) => element.tagName === 'article' || attribute(element, 'role') === 'article',
  (element) => element.tagName === 'main' || attribute(element, 'role') === 'main',
  (element) => attribute(element, 'itemprop') === 'articleBody',
];

/** The heaviest element of the first kind that holds enough of the page's prose; of two inside one another, the outer. */
function candidate(nodes: readonly FlatNode[], { prose }: Weights, dropped: readonly boolean[], body: number): number | null {
  for (const isCandidate of CANDIDATES) {
    let best = -1;
    for (const [index, { node }] of nodes.entries()) if (!dropped[index] && isElement(node) && isCandidate(node) && (prose[index] ?? 0) > (prose[best] ?? 0)) best = index;
    if (best >= 0 && (prose[best] ?? 0) >= CANDIDATE_SHARE * (prose[body] ?? 0)) return best;
  }
  return null;
}

function densest(nodes: readonly FlatNode[], { prose }: Weights, body: number): number {
  let at = body;
  for (;;) {
    const end = nodes[at]?.end ?? at;
    let heavy = -1;
    for (let child = at + 1; child < end; child = nodes[child]?.end ?? end) {
      const node = nodes[child]?.node;
      if (node && isElement(node) && !PROSE.has(node.tagName) && (prose[child] ?? 0) >= DENSE_SHARE * (prose[at] ?? 0)) heavy = child;
    }
    if (heavy < 0 || (prose[at] ?? 0) === 0) return at;
    at = heavy;
  }
}
