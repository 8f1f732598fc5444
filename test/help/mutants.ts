/** Mutants of rules: each with one key deleted, renamed or given a value of another type. */
import { parseAllDocuments } from 'yaml';

export interface Mutant {
  /** Rule, path and what was done: `time/event-date join.on deleted`. */
  readonly name: string;
  readonly ruleId: string;
  /** The one document, changed, as JSON, which is YAML too. */
  readonly text: string;
}

type Step = string | number;
type Data = Record<Step, unknown>;

/** Of every document of every file. Anchors are written out, so that a change touches one place only. */
export function mutants(files: readonly { readonly text: string }[]): readonly Mutant[] {
  return files.flatMap(({ text }) => parseAllDocuments(text)).flatMap((document) => {
    const data = unshared(document.toJS()) as Data;
    return pathsOf(data, []).flatMap((path) => CHANGES.flatMap(([what, change]) => {
      const copy = structuredClone(data);
      const holder = path.slice(0, -1).reduce((at, step) => at[step] as Data, copy);
      if (!change(holder, path.at(-1) ?? '')) return [];
      return [{ name: `${String(data['id'])} ${path.join('.')} ${what}`, ruleId: String(data['id']), text: JSON.stringify(copy) }];
    }));
  });
}

const unshared = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Every key of every map and every entry of every list. */
function pathsOf(value: unknown, path: readonly Step[]): readonly (readonly Step[])[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => pathsOf(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...pathsOf(inner, [...path, key])]);
}

type Change = (holder: Data, key: Step) => boolean;

const CHANGES: readonly (readonly [string, Change])[] = [
  ['deleted', (holder, key) => Reflect.deleteProperty(holder, key)],
  ['renamed', (holder, key) => {
    // In the old place, so that nothing but the name is different.
    for (const [name, value] of Object.entries(holder)) {
      Reflect.deleteProperty(holder, name);
      holder[name === key ? `${name}x` : name] = value;
    }
    return true;
  }],
  ['retyped', (holder, key) => {
    holder[key] = typeof holder[key] === 'object' ? 7 : [[holder[key]]];
    return true;
  }],
];
