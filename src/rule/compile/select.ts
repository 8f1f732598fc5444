/** `select`: conditions on a claim become one function a binding. */
import { parseIsoDay } from '../../model/value/calendar.ts';
import type { MeasureInfo } from '../measures.ts';
import { SELECT_FIELDS } from '../value/keys.ts';
import type { Item } from '../value/item.ts';
import { compatibleTypes } from '../value/term.ts';
import type { TermType } from '../value/term.ts';
import { didYouMean } from '../suggest.ts';
import { isData } from './extend.ts';
import type { Data } from './extend.ts';
import { globMatcher } from './glob.ts';
import type { Notes, Path } from './notes.ts';
import type { Binding } from './rule.ts';

export interface TypedBinding {
  readonly binding: Binding;
  readonly type: TermType;
}

/** "is killed", "is killed or injured", "is not capture". */
function inWords(wanted: unknown): string {
  if (!isData(wanted)) return `is ${listOf(wanted).join(' or ')}`;
  return 'not' in wanted ? `is not ${listOf(wanted['not']).join(' or ')}` : Object.entries(wanted).map(([key, value]) => `is ${key} ${String(value)}`).join(' and ');
}

type Matcher = (item: Item) => boolean;

export function compileSelect(select: Data, measures: ReadonlyMap<string, MeasureInfo>, notes: Notes): readonly TypedBinding[] {
  return Object.entries(select).map(([name, value]) => {
    const conditions = isData(value) ? value : {};
    const path = ['select', name];
    checkMeasures(conditions['measure'], measures, [...path, 'measure'], notes);
    const withModality: Data = 'modality' in conditions ? conditions : { ...conditions, modality: 'asserted' };
    const tests = Object.entries(withModality).map(([field, wanted]) => ({ shown: `${field} ${inWords(wanted)}`, matches: matcherOf(field, wanted, [...path, field], notes) }));
    return { binding: { name, measures: measuresOf(conditions['measure']), conditions: tests, matches: (item) => tests.every(({ matches }) => matches(item)) }, type: typeOf(conditions, measures) };
  });
}

const listOf = (value: unknown): readonly string[] => (value === undefined ? [] : [value].flat().map(String));

function measuresOf(wanted: unknown): readonly string[] | null {
  return wanted === undefined || isData(wanted) ? null : listOf(wanted);
}

function checkMeasures(wanted: unknown, measures: ReadonlyMap<string, MeasureInfo>, path: Path, notes: Notes): void {
  for (const name of listOf(isData(wanted) ? wanted['not'] : wanted)) {
    if (!measures.has(name)) notes.add(path, `no extractor yields the measure \`${name}\``, { part: name, suggestion: didYouMean(name, [...measures.keys()]) });
  }
}

function matcherOf(field: string, wanted: unknown, path: Path, notes: Notes): Matcher {
  if (field === 'published') return publishedMatcher(isData(wanted) ? wanted : {}, path, notes);
  const negated = isData(wanted);
  const values = listOf(negated ? wanted['not'] : wanted);
  const matches = field === 'source' || field === 'path' ? patternMatcher(field, values) : valueMatcher(field, values);
  return negated ? (item) => !matches(item) : matches;
}

function valueMatcher(field: string, values: readonly string[]): Matcher {
  const read = SELECT_FIELDS[field]?.read;
  if (!read) return () => false;
  const [only] = values;
  if (values.length === 1) return (item) => read(item) === only;
  const set = new Set(values);
  return (item) => set.has(read(item));
}

function patternMatcher(field: 'source' | 'path', values: readonly string[]): Matcher {
  const globs = values.map((glob) => globMatcher(glob));
  return ({ article }) => globs.some((matches) => matches(article[field] ?? 'none'));
}

function publishedMatcher(limits: Data, path: Path, notes: Notes): Matcher {
  const day = (key: string): number | null => {
    const text = limits[key];
    if (text === undefined) return null;
    const days = parseIsoDay(String(text));
    if (days === null) notes.add([...path, key], `\`${String(text)}\` is no day of the calendar`);
    return days;
  };
  const [after, before] = [day('after'), day('before')];
  return ({ article }) => {
    const published = article.published === null ? null : parseIsoDay(article.published);
    return published !== null && (after === null || published >= after) && (before === null || published < before);
  };
}

/** The type of `a.value`: what all the measures have in common, narrowed by conditions on the value. */
function typeOf(conditions: Data, measures: ReadonlyMap<string, MeasureInfo>): TermType {
  const types = (measuresOf(conditions['measure']) ?? []).map((name) => measures.get(name)?.type ?? { kind: 'any' as const });
  return narrowed(types.length === 0 ? { kind: 'any' } : types.reduce(commonType), conditions);
}

function commonType(a: TermType, b: TermType): TermType {
  if (a.kind === 'any' || b.kind === 'any' || a.kind !== b.kind) return { kind: 'any' };
  return a.dimension !== undefined && a.dimension === b.dimension ? a : { kind: a.kind };
}

function narrowed(type: TermType, conditions: Data): TermType {
  if (conditions['value.type'] === 'DURATION') return { kind: 'quantity', dimension: 'time' };
  const dimension = conditions['value.dimension'];
  const kind = conditions['value.kind'];
  const told: TermType | null = typeof dimension === 'string' ? { kind: 'quantity', dimension: dimension as NonNullable<TermType['dimension']> } : kind === 'time' || kind === 'quantity' || kind === 'place' ? { kind } : null;
  return told && compatibleTypes(told, type) && (type.kind === 'any' || type.dimension === undefined) ? told : type;
}
