/** `extends`: a rule takes over the keys of macros and of other rules; maps are merged, whole meanings (an expectation, a message) are replaced. */
import type { RuleDocument } from '../yaml/documents.ts';
import type { Fault } from '../yaml/fault.ts';
import { didYouMean } from '../yaml/suggest.ts';
import { notesOn } from './notes.ts';

export type Data = Readonly<Record<string, unknown>>;

export interface RawRule {
  readonly id: string;
  readonly document: RuleDocument;
  readonly data: Data;
}

export interface ExtendedRule extends RawRule {
  /** Merged with everything that it extends. */
  readonly full: Data;
  /** Its own document first, then those it extends, nearest first. */
  readonly documents: readonly RuleDocument[];
}

/** Never handed down: they belong to one rule. */
const OWN = new Set(['id', 'title', 'why', 'extends', 'examples', 'replaces', 'status', 'precision']);
/** Replaced as a whole: half of an old expectation with half of a new one would mean neither. */
const WHOLE = new Set(['expect', 'severity', 'message', 'where', 'anchor']);

export function extendRule(rule: RawRule, all: ReadonlyMap<string, RawRule>): { readonly rule: ExtendedRule; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const documents: RuleDocument[] = [rule.document];
  const full = merged(rule, all, { trail: [rule.id], faults, documents });
  return { rule: { ...rule, full, documents }, faults };
}

interface Walk {
  readonly trail: readonly string[];
  readonly faults: Fault[];
  readonly documents: RuleDocument[];
}

function merged(rule: RawRule, all: ReadonlyMap<string, RawRule>, walk: Walk): Data {
  const parents = [rule.data['extends'] ?? []].flat().map(String);
  const notes = notesOn([rule.document], rule.id);
  let data: Data = {};
  for (const parent of parents) {
    const found = all.get(parent);
    if (walk.trail.includes(parent)) notes.add(['extends'], `\`${rule.id}\` extends itself by way of ${[...walk.trail, parent].map((id) => `\`${id}\``).join(', ')}`, { part: parent });
    else if (!found) notes.add(['extends'], `no rule or macro has the id \`${parent}\``, { part: parent, suggestion: didYouMean(parent, [...all.keys()]) });
    else {
      walk.documents.push(found.document);
      data = overlay(data, inheritable(merged(found, all, { ...walk, trail: [...walk.trail, parent] })));
    }
  }
  walk.faults.push(...notes.faults);
  return overlay(data, rule.data);
}

const inheritable = (data: Data): Data => Object.fromEntries(Object.entries(data).filter(([key]) => !OWN.has(key)));

function overlay(under: Data, over: Data): Data {
  const result: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = under[key];
    result[key] = WHOLE.has(key) || !isData(below) || !isData(value) || 'not' in value ? value : overlay(below, value);
  }
  return result;
}

export const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
