/** Loads rule files: all faults of all files in one run, or rules ready to be evaluated. */
import { isScalar } from 'yaml';
import type { Problem } from '../model/problem.ts';
import { compileRule } from './compile/compile.ts';
import { extendRule, isData } from './compile/extend.ts';
import type { RawRule } from './compile/extend.ts';
import type { CompiledRule } from './compile/rule.ts';
import { checkShape } from './grammar/check.ts';
import { RULE_SHAPE } from './grammar/rule-keys.ts';
import { MEASURES } from './measures.ts';
import type { MeasureInfo } from './measures.ts';
import { entry, placeOf, readDocuments, resolved } from './yaml/documents.ts';
import type { RuleDocument } from './yaml/documents.ts';
import { inFileOrder, problemOf } from './yaml/fault.ts';
import type { Fault, RuleFile } from './yaml/fault.ts';

export type { CompiledRule } from './compile/rule.ts';

export interface Loaded {
  /** In order of their ids; macros and rules with faults left out. */
  readonly rules: readonly CompiledRule[];
  readonly problems: readonly Problem[];
}

/** `measures` adds to the shipped ones, or replaces those of the same name. Nothing should run while there is a problem. */
export function loadRules(files: readonly RuleFile[], measures: readonly MeasureInfo[] = []): Loaded {
  const faults: Fault[] = [];
  const raw = files.flatMap((file) => {
    const read = readDocuments(file);
    faults.push(...read.faults);
    return read.documents.flatMap((document) => readRule(document, faults));
  });
  const known = uniqueIds(raw, faults);
  const byName = new Map([...MEASURES, ...measures].map((measure) => [measure.name, measure]));
  const rules = [...known.values()].filter(({ id }) => !id.startsWith('base/')).flatMap((rule) => {
    const extended = extendRule(rule, known);
    faults.push(...extended.faults);
    if (extended.faults.length > 0) return [];
    const { compiled, faults: found } = compileRule(extended.rule, byName);
    faults.push(...found);
    return compiled ? [compiled] : [];
  });
  return { rules: rules.toSorted((a, b) => (a.id < b.id ? -1 : 1)), problems: once(faults.toSorted(inFileOrder)).map(problemOf) };
}

/** A fault in a macro is found once for every rule that extends it, and told once. */
function once(faults: readonly Fault[]): readonly Fault[] {
  return faults.filter((fault, index) => {
    const before = faults[index - 1];
    return !before || before.source.path !== fault.source.path || before.start !== fault.start || before.message !== fault.message;
  });
}

/** The rule as data where its shape is right; else none, and its faults. */
function readRule(document: RuleDocument, faults: Fault[]): readonly RawRule[] {
  const idNode = entry(document.root, 'id')?.value;
  const target = idNode ? resolved(idNode, document.document) : null;
  const id = isScalar(target) && typeof target.value === 'string' ? target.value : undefined;
  const found = checkShape(document.root, RULE_SHAPE, { source: document.source, document: document.document, ruleId: id, key: '' });
  faults.push(...found);
  if (found.length > 0 || id === undefined) return [];
  const data: unknown = document.document.toJS({ maxAliasCount: 1000 });
  return isData(data) ? [{ id, document, data }] : [];
}

function uniqueIds(raw: readonly RawRule[], faults: Fault[]): ReadonlyMap<string, RawRule> {
  const known = new Map<string, RawRule>();
  for (const rule of raw) {
    const first = known.get(rule.id);
    if (!first) known.set(rule.id, rule);
    else {
      const { source } = first.document;
      const line = source.lines.linePos(placeOf(entry(first.document.root, 'id')?.value).start).line;
      faults.push({ message: `two rules have the id \`${rule.id}\`; the first is at ${source.path}:${line}`, source: rule.document.source, ...placeOf(entry(rule.document.root, 'id')?.value), ruleId: rule.id });
    }
  }
  return known;
}
