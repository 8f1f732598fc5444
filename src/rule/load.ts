/** Loads rule files: all faults of all files in one run, or rules ready to be evaluated. Loads the YAML parser; shipped rules come without it (`shipped.ts`). */
import { isScalar } from 'yaml';
import type { Problem } from '../model/problem.ts';
import { compileRule } from './compile/compile.ts';
import { extendRule, isData } from './compile/extend.ts';
import type { RawRule } from './compile/extend.ts';
import type { CompiledRule } from './compile/rule.ts';
import { checkShape } from './grammar/check.ts';
import { RULE_SHAPE, ruleShape } from './grammar/rule-keys.ts';
import type { MapShape } from './grammar/shape.ts';
import { type LanguageOptions, languageOf } from './language.ts';
import { isMacro } from './pack.ts';
import type { Pack } from './pack.ts';
import { entry, placeOf, readDocuments, resolved } from './yaml/documents.ts';
import type { RuleDocument } from './yaml/documents.ts';
import { inFileOrder, problemOf } from './yaml/fault.ts';
import type { Fault, RuleFile } from './yaml/fault.ts';
import { notesOn } from './yaml/notes.ts';

export type { RuleFile } from './yaml/fault.ts';

export interface Loaded {
  /** In order of their ids; macros and rules with faults left out. */
  readonly rules: readonly CompiledRule[];
  readonly problems: readonly Problem[];
}

export interface LoadOptions extends LanguageOptions {
  /** Rules and macros that the files may extend; they are not among the result. */
  readonly base?: Pack;
}

interface Placed extends RawRule {
  readonly document: RuleDocument;
}

/** Nothing should run while there is a problem. @throws {TypeError} where an operator of the options has no name of its own. */
export function loadRules(files: readonly RuleFile[], { base = { rules: [] }, ...own }: LoadOptions = {}): Loaded {
  const faults: Fault[] = [];
  const language = languageOf(own);
  const shape = own.relations || own.functions ? ruleShape([...language.relations.values()], [...language.functions.values()]) : RULE_SHAPE;
  const { placed, broken } = readAll(files, faults, shape);
  const known = uniqueIds(placed, base, faults);
  const all = new Map<string, RawRule>([...base.rules.map((rule) => [rule.id, rule] as const), ...known]);
  const rules = [...known.values()].filter(({ id }) => !isMacro(id)).flatMap((rule) => {
    // What rests on a broken rule waits until that one is mended: its faults would only be echoes.
    if (reaches(rule, all, broken)) return [];
    const extended = extendRule(rule, all, notesOn([rule.document], rule.id, faults));
    if (!extended) return [];
    const documents = [rule.document, ...extended.ancestors.flatMap((id) => known.get(id)?.document ?? [])];
    const compiled = compileRule(extended, language, notesOn(documents, rule.id, faults));
    return compiled ? [compiled] : [];
  });
  return { rules: rules.toSorted((a, b) => (a.id < b.id ? -1 : 1)), problems: once(faults.toSorted(inFileOrder)).map(problemOf) };
}

/** The rule documents of the files as a pack; null, with problems, where one has a fault. */
export function packRules(files: readonly RuleFile[]): { readonly pack: Pack | null; readonly problems: readonly Problem[] } {
  const { problems } = loadRules(files);
  const { placed } = readAll(files, [], RULE_SHAPE);
  return { pack: problems.length > 0 ? null : { rules: placed.map(({ id, data, path, line }) => ({ id, data, path, line })) }, problems };
}

function readAll(files: readonly RuleFile[], faults: Fault[], shape: MapShape): { readonly placed: readonly Placed[]; readonly broken: ReadonlySet<string> } {
  const broken = new Set<string>();
  const placed = files.flatMap((file) => {
    const read = readDocuments(file);
    faults.push(...read.faults);
    return read.documents.flatMap((document) => readRule(document, shape, faults, broken));
  });
  return { placed, broken };
}

/** A fault in a macro is found once for every rule that extends it, and told once. */
function once(faults: readonly Fault[]): readonly Fault[] {
  return faults.filter((fault, index) => {
    const before = faults[index - 1];
    return !before || before.source.path !== fault.source.path || before.start !== fault.start || before.message !== fault.message;
  });
}

/** The rule as data where its shape is right; else none, and its faults. */
function readRule(document: RuleDocument, shape: MapShape, faults: Fault[], broken: Set<string>): readonly Placed[] {
  const { source } = document;
  const idNode = entry(document.root, 'id')?.value;
  const target = idNode ? resolved(idNode, document.document) : null;
  const id = isScalar(target) && typeof target.value === 'string' ? target.value : undefined;
  const found = checkShape(document.root, shape, { source, document: document.document, ruleId: id, key: '' });
  faults.push(...found);
  if (found.length > 0 && id !== undefined) broken.add(id);
  const data: unknown = found.length > 0 ? null : document.document.toJS({ maxAliasCount: 1000 });
  return id !== undefined && isData(data) ? [{ id, document, data, path: source.path, line: source.lines.linePos(placeOf(document.root).start).line }] : [];
}

function reaches(rule: RawRule, all: ReadonlyMap<string, RawRule>, broken: ReadonlySet<string>, seen: ReadonlySet<string> = new Set()): boolean {
  return [rule.data['extends'] ?? []].flat().map(String).some((id) => {
    const next = all.get(id);
    return broken.has(id) || (next !== undefined && !seen.has(id) && reaches(next, all, broken, new Set([...seen, id])));
  });
}

function uniqueIds(placed: readonly Placed[], base: Pack, faults: Fault[]): ReadonlyMap<string, Placed> {
  const known = new Map<string, Placed>();
  const shipped = new Map(base.rules.map((rule) => [rule.id, rule]));
  for (const rule of placed) {
    const first = known.get(rule.id) ?? shipped.get(rule.id);
    const place = placeOf(entry(rule.document.root, 'id')?.value);
    if (first) faults.push({ message: `two rules have the id \`${rule.id}\`; the first is at ${first.path}:${first.line}`, source: rule.document.source, ...place, ruleId: rule.id });
    else known.set(rule.id, rule);
  }
  return known;
}
