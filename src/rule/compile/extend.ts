/** `extends`: a rule takes over the keys of macros and of other rules; maps are merged, whole meanings (an expectation, a message) are replaced. */
import { didYouMean } from '../suggest.ts';
import type { Notes } from './notes.ts';

export type Data = Readonly<Record<string, unknown>>;

/** A rule document as plain data, before anything is known of its meaning. */
export interface RawRule {
  readonly id: string;
  readonly data: Data;
  /** Path of its file, and the line on which it begins. */
  readonly path: string;
  readonly line: number;
}

export interface ExtendedRule extends RawRule {
  /** Merged with everything that it extends. */
  readonly full: Data;
  /** What it extends, directly and by others, nearest first. */
  readonly ancestors: readonly string[];
}

/** Never handed down: they belong to one rule. */
const OWN = new Set(['id', 'title', 'why', 'extends', 'examples', 'replaces', 'status', 'precision']);
/** Replaced as a whole: half of an old expectation with half of a new one would mean neither. */
const WHOLE = new Set(['expect', 'severity', 'message', 'where', 'anchor']);

/** Null where what it extends is missing or turns in a circle; the fault is noted. */
export function extendRule(rule: RawRule, all: ReadonlyMap<string, RawRule>, notes: Notes): ExtendedRule | null {
  const walk: Walk = { all, ancestors: [], fault: (parent, message, suggestion) => notes.add(['extends'], message, { part: parent, suggestion }) };
  const full = merged(rule, [rule.id], walk);
  return notes.count > 0 ? null : { ...rule, full, ancestors: walk.ancestors };
}

interface Walk {
  readonly all: ReadonlyMap<string, RawRule>;
  readonly ancestors: string[];
  readonly fault: (parent: string, message: string, suggestion?: string) => void;
}

function merged(rule: RawRule, trail: readonly string[], walk: Walk): Data {
  let data: Data = {};
  for (const parent of [rule.data['extends'] ?? []].flat().map(String)) {
    const found = walk.all.get(parent);
    if (trail.includes(parent)) walk.fault(parent, `\`${rule.id}\` extends itself by way of ${[...trail, parent].map((id) => `\`${id}\``).join(', ')}`);
    else if (!found) walk.fault(parent, `no rule or macro has the id \`${parent}\``, didYouMean(parent, [...walk.all.keys()]));
    else {
      walk.ancestors.push(parent);
      data = overlay(data, inheritable(merged(found, [...trail, parent], walk)));
    }
  }
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
