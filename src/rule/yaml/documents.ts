/** Rule files as YAML documents with positions: YAML 1.2 core, anchors and aliases (within a limit), no merge keys, no tags. */
import { isAlias, isMap, isScalar, LineCounter, parseAllDocuments, visit } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Fault, RuleFile, Source } from './fault.ts';

export interface RuleDocument {
  readonly source: Source;
  readonly root: Node;
  readonly document: Document;
}

const MOST_ALIASES = 100;

/** A large alias tree would unfold into more than a machine holds; no honest rule file comes near. */
export function readDocuments(file: RuleFile): { readonly documents: readonly RuleDocument[]; readonly faults: readonly Fault[] } {
  const lines = new LineCounter();
  const source: Source = { ...file, lines };
  const parsed = parseAllDocuments(file.text, { lineCounter: lines, version: '1.2', schema: 'core', merge: false, prettyErrors: false, strict: true, uniqueKeys: true });
  if (!Array.isArray(parsed) || parsed.every((document) => document.contents === null && document.errors.length === 0)) {
    return { documents: [], faults: [{ message: 'the file holds no rule; expected at least one document with an `id`', source, start: 0, end: 0 }] };
  }
  const faults: Fault[] = [];
  const documents: RuleDocument[] = [];
  for (const document of parsed as readonly Document.Parsed[]) {
    const own = faultsOf(document, source);
    faults.push(...own);
    if (document.contents === null) {
      if (own.length === 0) faults.push({ message: 'an empty document between two `---` lines; expected a rule', source, start: document.range[0], end: document.range[0] });
    } else if (own.length === 0) documents.push({ source, root: document.contents, document });
  }
  return { documents, faults };
}

function faultsOf(document: Document.Parsed, source: Source): Fault[] {
  const found = [...document.errors, ...document.warnings].filter(({ code }, index) => index === 0 || code === 'DUPLICATE_KEY');
  const faults: Fault[] = found.map(({ code, message, pos }) => ({ message: `not valid YAML: ${inPlainWords(code, message)}`, source, start: pos[0], end: pos[1] }));
  if (faults.length > 0) return faults;
  let aliases = 0;
  visit(document, {
    Alias(_, node) {
      aliases += 1;
      if (!node.resolve(document)) faults.push({ message: `the alias \`*${node.source}\` has no anchor \`&${node.source}\` before it`, source, ...placeOf(node) });
      if (aliases === MOST_ALIASES + 1) faults.push({ message: `more than ${MOST_ALIASES} aliases in one rule`, source, ...placeOf(node) });
    },
    Pair(_, pair) {
      if (isScalar(pair.key) && pair.key.value === '<<') faults.push({ message: 'merge keys (`<<`) are not part of the rule language', source, ...placeOf(pair.key), suggestion: 'use `extends`, or an alias for the whole map' });
      else if (!isScalar(pair.key) || typeof pair.key.value !== 'string') faults.push({ message: 'a key must be a plain word', source, ...placeOf(pair.key as Node) });
    },
  });
  return faults.length > 0 ? faults : recursionFaults(document, source);
}

/** An anchor that holds an alias to itself would never end. */
function recursionFaults(document: Document.Parsed, source: Source): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Alias(_, node, path) {
      const target = node.resolve(document);
      if (target && path.includes(target)) faults.push({ message: `the alias \`*${node.source}\` stands inside its own anchor`, source, ...placeOf(node) });
    },
  });
  return faults;
}

/** The parser's own words where there are none of ours. What follows a first fault is mostly its echo. */
function inPlainWords(code: string, message: string): string {
  return PLAIN[code] ?? plain(message);
}

const PLAIN: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a line is indented deeper than those it belongs to, or a text with a colon needs quotation marks',
  BAD_INDENT: 'a bracket or brace before this place is not closed, or the line is not indented as far as it must be',
  TAB_AS_INDENT: 'a tab in the indentation; expected spaces',
  DUPLICATE_KEY: 'the key stands twice in one map',
  TAG_RESOLVE_FAILED: 'tags (`!name`) are not part of the rule language',
};

const plain = (message: string): string => message.replace(/ at line \d+, column \d+:?[\s\S]*$/, '').trim();

/** Offsets of a node's own text; an alias has those of the alias, not of its anchor. */
export function placeOf(node: Node | null | undefined): { readonly start: number; readonly end: number } {
  const range = node?.range;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };
}

/** The node behind an alias. */
export const resolved = (node: Node, document: Document): Node => (isAlias(node) ? (node.resolve(document) ?? node) : node);

/** The value of a map's key, and the key's own node. */
export function entry(node: Node | null | undefined, key: string): { readonly key: Node; readonly value: Node | null } | null {
  if (!isMap(node)) return null;
  const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
  return pair ? { key: pair.key as Node, value: pair.value as Node | null } : null;
}
