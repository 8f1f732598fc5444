/** Collects the faults of one rule, each placed at the key or value that it is about, in the rule's own file or in the macro that it comes from. */
import { isMap, isScalar, isSeq } from 'yaml';
import type { Node, Pair } from 'yaml';
import type { Notes, Path } from '../compile/notes.ts';
import { placeOf, resolved } from './documents.ts';
import type { RuleDocument } from './documents.ts';
import type { Fault } from './fault.ts';

/** `documents`: the rule's own first, then what it extends, nearest first. Faults are pushed to `faults`. */
export function notesOn(documents: readonly RuleDocument[], ruleId: string, faults: Fault[]): Notes {
  let count = 0;
  return {
    get count() {
      return count;
    },
    add(path, message, { suggestion, part, key = false } = {}) {
      count += 1;
      const { document, node } = locate(documents, path, key);
      if (!document) return;
      const { start, end } = placeOf(node);
      const at = part === undefined ? -1 : document.source.text.slice(start, end).indexOf(part);
      const place = at < 0 || part === undefined ? { start, end } : { start: start + at, end: start + at + part.length };
      faults.push({ message, source: document.source, ...place, suggestion, ruleId });
    },
  };
}

/** The node at the path in the first document that has it; failing that, the nearest ancestor in the rule's own document. */
function locate(documents: readonly RuleDocument[], path: Path, key: boolean): { readonly document: RuleDocument | undefined; readonly node: Node | null } {
  for (let depth = path.length; depth > 0; depth -= 1) {
    for (const document of documents) {
      const node = nodeAt(document, path.slice(0, depth), key && depth === path.length);
      if (node?.range) return { document, node };
    }
  }
  const [own] = documents;
  return { document: own, node: own ? nodeAt(own, ['id'], false) : null };
}

function nodeAt(document: RuleDocument, path: Path, wantKey: boolean): Node | null {
  let node: Node | null = document.root;
  for (const [depth, step] of path.entries()) {
    const target: Node | null = node && resolved(node, document.document);
    if (isSeq(target)) node = (target.items[Number(step)] as Node | undefined) ?? null;
    else if (isMap(target)) {
      const pair: Pair | undefined = target.items.find((item) => isScalar(item.key) && item.key.value === step);
      const value = (pair?.value ?? null) as Node | null;
      const bare = !value?.range || value.range[0] === value.range[1];
      node = pair && ((wantKey && depth === path.length - 1) || bare) ? (pair.key as Node) : value;
    } else return null;
    if (!node) return null;
  }
  return node;
}
