/** A configuration file as data, or every fault in it with its place, a frame and a suggestion. */
import { type Node, LineCounter, isMap, isScalar, isSeq } from 'yaml';
import type { Problem } from '../model/problem.ts';
import { checkShape } from '../rule/grammar/check.ts';
import { entry, readDocuments } from '../rule/yaml/documents.ts';
import { inFileOrder, problemOf } from '../rule/yaml/fault.ts';
import type { Config, ConfigData, Named } from './config-data.ts';
import type { MapShape } from '../rule/grammar/shape.ts';
import { CONFIG_SHAPE, SUPPRESSIONS_SHAPE } from './config-shape.ts';
import { parseMeasures } from './parse-measures.ts';
import { parseSpellings } from './parse-spellings.ts';

type Parsed = Pick<Config, 'data' | 'suppressions' | 'named' | 'measures' | 'spellings' | 'tolerances'> & { readonly problems: readonly Problem[] };

/** `key` is where the configuration stands in the file, or null where it is the whole file. An empty file is an empty configuration. */
export const parseConfig = (path: string, text: string, key: string | null): Parsed => parse(path, text, key, CONFIG_SHAPE);

/** A file of suppressions alone. */
export const parseSuppressions = (path: string, text: string): Parsed => parse(path, text, null, SUPPRESSIONS_SHAPE);

function parse(path: string, text: string, key: string | null, shape: MapShape): Parsed {
  const empty = { data: {}, suppressions: [], named: [], measures: [], spellings: [], tolerances: [] };
  if (text.replace(/#.*/g, '').trim() === '') return { ...empty, problems: [] };
  const { documents, faults } = readDocuments({ path, text });
  const [first, second] = documents;
  if (faults.length > 0 || !first) return { ...empty, problems: faults.map(problemOf).map(asConfig) };
  if (second) return { ...empty, problems: [{ code: 'bad-config', path, message: 'the configuration is one document; a line `---` begins another' }] };
  const root = key === null ? first.root : (entry(first.root, key)?.value ?? null);
  const found = checkShape(root, shape, { source: first.source, document: first.document, ruleId: undefined, key: key ?? '' });
  if (found.length > 0 || !root) return { ...empty, problems: found.toSorted(inFileOrder).map(problemOf).map(asConfig) };
  const lines = new LineCounter();
  for (const { index } of text.matchAll(/^/gm)) lines.addNewLine(index);
  const whole = first.document.toJS({ maxAliasCount: 1000 }) as Record<string, unknown>;
  const data = (key === null ? whole : whole[key]) as ConfigData;
  const file = { path, lines };
  const placeOf = (table: string) => (name: string) => ({ path, ...placeIn(file, keyNode(entry(root, table)?.value, name)) });
  const [{ measures, problems }, { spellings, problems: misspelt }] = [parseMeasures(data, placeOf('measures')), parseSpellings(data, placeOf('spellings'))];
  const tolerances = Object.entries(data.tolerances ?? {}).map(([measure, value]) => ({ measure, text: String(value), path, ...placeIn(file, keyNode(entry(root, 'tolerances')?.value, measure)) }));
  const at = itemsOf(entry(root, 'suppressions')?.value).map((item) => placeIn(file, item).line);
  const suppressions = (data.suppressions ?? []).map((suppression, index) => ({ ...suppression, path, line: at[index] ?? 1 }));
  return { data, problems: [...problems, ...misspelt], measures, spellings, tolerances, suppressions, named: namedRules(root, file) };
}

const asConfig = (problem: Problem): Problem => ({ ...problem, code: 'bad-config', message: problem.message.replace(/^the file holds no rule; expected .*/, 'the file holds no configuration') });

interface File {
  readonly path: string;
  readonly lines: LineCounter;
}

function placeIn({ lines }: File, node: Node | undefined): { readonly line: number; readonly column: number } {
  const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
  return { line, column: col };
}

const keyNode = (table: Node | null | undefined, name: string): Node | undefined => (isMap(table) ? (table.items.find(({ key }) => isScalar(key) && key.value === name)?.key as Node | undefined) : undefined);

/** The keys of `rules`, of each override's `rules`, and the `rule` of each suppression. */
function namedRules(root: Node, file: File): readonly Named[] {
  const tables = [entry(root, 'rules')?.value, ...itemsOf(entry(root, 'overrides')?.value).map((item) => entry(item, 'rules')?.value)];
  const keys = tables.flatMap((table) => (isMap(table) ? table.items.map(({ key }) => key as Node) : []));
  const values = itemsOf(entry(root, 'suppressions')?.value).flatMap((item) => entry(item, 'rule')?.value ?? []);
  return [...keys, ...values].flatMap((node) => (isScalar(node) ? [{ name: String(node.value), path: file.path, ...placeIn(file, node) }] : []));
}

const itemsOf = (node: Node | null | undefined): readonly Node[] => (isSeq(node) ? (node.items as Node[]) : []);

