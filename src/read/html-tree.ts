/** HTML -> a flat list of its nodes in document order, within a budget of work: pages may be hostile. */
import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter, parse } from 'parse5';

export type Element = Tree.Element;
export type TextNode = Tree.TextNode;

export interface FlatNode {
  readonly node: Tree.ChildNode;
  /** Index of the parent; -1 for what has none. */
  readonly parent: number;
  /** Index one past the last descendant. */
  end: number;
}

/** The parser looks through the open elements at each tag, so its work grows with the depth: this many steps are free, and then so many a unit of the page. */
const FREE_STEPS = 6e7;
const STEPS_PER_UNIT = 100;
/** Left-open formatting is opened again in every paragraph; a page gets no more elements than it has units, and some for the parser's own. */
const FREE_ELEMENTS = 1000;

/** A page whose elements are nested so deeply and so often that reading it would take more than time proportional to its length. */
export class TooDeep extends Error {
  override readonly name = 'TooDeep';
}

/** @throws {TooDeep} */
export function flatten(html: string): FlatNode[] {
  const nodes: FlatNode[] = [];
  const root = parse(html, { sourceCodeLocationInfo: true, treeAdapter: budgeted(FREE_STEPS + STEPS_PER_UNIT * html.length, FREE_ELEMENTS + html.length) });
  const open: { readonly children: readonly Tree.ChildNode[]; readonly index: number; next: number }[] = [{ children: root.childNodes, index: -1, next: 0 }];
  for (let level = open[0]; level; level = open[open.length - 1]) {
    const node = level.children[level.next];
    if (!node) {
      const done = nodes[level.index];
      if (done) done.end = nodes.length;
      open.pop();
      continue;
    }
    level.next += 1;
    nodes.push({ node, parent: level.index, end: nodes.length + 1 });
    if ('childNodes' in node && node.childNodes.length > 0) open.push({ children: node.childNodes, index: nodes.length - 1, next: 0 });
  }
  return nodes;
}

function budgeted(maxSteps: number, maxElements: number): typeof defaultTreeAdapter {
  let [depth, steps, elements] = [0, 0, 0];
  return {
    ...defaultTreeAdapter,
    onItemPush() {
      depth += 1;
      steps += depth;
      elements += 1;
      if (steps > maxSteps || elements > maxElements) throw new TooDeep('elements are nested too deeply');
    },
    onItemPop() {
      depth -= 1;
    },
  };
}

export const isElement = (node: Tree.ChildNode): node is Element => 'tagName' in node;
export const isText = (node: Tree.ChildNode): node is TextNode => node.nodeName === '#text';

export const attribute = (element: Element, name: string): string | null => element.attrs.find((attr) => attr.name === name)?.value ?? null;

/** The words of class, id, role, rel and itemprop, in small letters: `articleBody-text` gives `article`, `body`, `text`. */
export function labels(element: Element): readonly string[] {
  if (element.attrs.length === 0) return NONE;
  const named = element.attrs.filter(({ name }) => name === 'class' || name === 'id' || name === 'role' || name === 'rel' || name === 'itemprop').map(({ value }) => value);
  return named.length === 0 ? NONE : named.join(' ').slice(0, 500).replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase().split(/[^a-z]+/).filter((word) => word !== '');
}

const NONE: readonly string[] = [];
