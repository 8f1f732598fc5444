/** `sources.yml`: metadata of the files beside it, `file: { source, published, title, url }`. */
import { distance } from 'fastest-levenshtein';
import { type Node, type Pair, LineCounter, isAlias, isMap, isScalar, parseDocument } from 'yaml';
import { toIso } from './dates.ts';
import type { Fault } from './document.ts';
import { badDate, faultAt } from './fault.ts';
import type { SourceEntry } from './metadata.ts';

export interface Sources {
  /** By file name. */
  readonly entries: ReadonlyMap<string, SourceEntry>;
  readonly problems: readonly Fault[];
}

const KEYS = ['source', 'published', 'title', 'url'] as const;
type Key = (typeof KEYS)[number];

/** @param files the names that stand beside the sources file: an entry for none of them, but close to one, is a slip. */
export function readSources(rawText: string, files: readonly string[]): Sources {
  const bom = rawText.charCodeAt(0) === 0xfeff ? 1 : 0;
  const problems: Fault[] = [];
  const report = (message: string, node: unknown, suggestion?: string): void => {
    const [start, end] = rangeOf(node);
    const fault = faultAt('bad-sources', message, rawText, bom + start, bom + end);
    problems.push(suggestion === undefined ? fault : { ...fault, suggestion });
  };
  const entries = new Map<string, SourceEntry>();
  const document = parse(rawText.slice(bom), rawText, bom, problems);
  if (!document || document.contents === null) return { entries, problems };
  if (!isMap(document.contents)) {
    report('The sources file must be a map, "file: { source, published, title, url }".', document.contents);
    return { entries, problems };
  }
  for (const { key, value } of document.contents.items) {
    const file = isScalar(key) ? String(key.value) : '';
    const entry = isAlias(value) ? value.resolve(document) : value;
    if (!files.includes(file)) {
      const near = nearest(file, files);
      if (near !== null) report(`There is no file "${file}" here.`, key, `did you mean "${near}"?`);
    }
    if (!isMap(entry)) report(`The entry of "${file}" must be a map, "{ source, published, title, url }".`, value ?? key);
    else entries.set(file, entryOf(entry.items, report, (date, node) => problems.push(badDate(date, `"published" of "${file}"`, rawText, bom + rangeOf(node)[0], bom + rangeOf(node)[1]))));
  }
  return { entries, problems };
}

function parse(yaml: string, rawText: string, bom: number, problems: Fault[]): ReturnType<typeof parseDocument> | null {
  try {
    const document = parseDocument(yaml, { lineCounter: new LineCounter(), prettyErrors: false, schema: 'failsafe', logLevel: 'silent' });
    for (const { message, pos } of document.errors) problems.push(faultAt('bad-sources', `This is not valid YAML: ${message.replace(/\.$/, '')}.`, rawText, bom + pos[0], bom + pos[1]));
    return document;
  } catch (fault) {
    // Only nesting that exhausts the parser's stack ends here.
    problems.push(faultAt('bad-sources', `This is not valid YAML: ${fault instanceof RangeError ? 'it is nested too deeply' : String(fault)}.`, rawText, bom));
    return null;
  }
}

const rangeOf = (node: unknown): readonly [number, number] => {
  const range = (node as Node | null)?.range;
  return range ? [range[0], Math.max(range[0] + 1, range[1])] : [0, 1];
};

function entryOf(pairs: readonly Pair[], report: (message: string, node: unknown, suggestion?: string) => void, reportDate: (date: string, node: unknown) => void): SourceEntry {
  const found: Partial<Record<Key, string>> = {};
  for (const { key, value } of pairs) {
    const name = isScalar(key) ? String(key.value) : '';
    const known = KEYS.find((one) => one === name);
    if (!known) {
      const near = nearest(name, KEYS);
      report(`Unknown key "${name}": expected one of ${KEYS.join(', ')}.`, key, near === null ? undefined : `did you mean "${near}"?`);
    } else if (!isScalar(value) || typeof value.value !== 'string') report(`"${name}" must be a text.`, value ?? key);
    else if (value.value.trim() === '') continue;
    else if (known === 'published' && toIso(value.value) === null) reportDate(value.value, value);
    else found[known] = known === 'published' ? (toIso(value.value) ?? '') : value.value.trim();
  }
  return { source: found.source ?? null, published: found.published ?? null, title: found.title ?? null, url: found.url ?? null };
}

/** The name that is at most two slips away, and less than half of it. */
function nearest(name: string, names: readonly string[]): string | null {
  const [best] = names.map((candidate) => ({ candidate, slips: distance(name.toLowerCase(), candidate.toLowerCase()) })).sort((a, b) => a.slips - b.slips);
  return best && best.slips <= 2 && best.slips * 2 < name.length ? best.candidate : null;
}
