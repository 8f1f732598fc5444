/** From a merged rule document to a compiled rule, with every fault of meaning on the way. */
import type { RulePrecision, RuleStatus } from '../../model/rule.ts';
import type { Language } from '../language.ts';
import { compileDerive } from './derive.ts';
import { compileExamples } from './examples.ts';
import { isData } from './extend.ts';
import type { Data, ExtendedRule } from './extend.ts';
import { compileJoin } from './join.ts';
import type { Notes } from './notes.ts';
import type { Names } from './operand.ts';
import type { CompiledRule, Test } from './rule.ts';
import { compileSelect } from './select.ts';
import { compileCaps, compileSeverity, milder } from './severity.ts';
import { isSymmetric } from './symmetry.ts';
import { compileMessages } from './template.ts';
import { compileTest } from './test.ts';

/** Null where it has a fault; every fault is noted. */
export function compileRule(rule: ExtendedRule, language: Language, notes: Notes): CompiledRule | null {
  const missing = [...OWN_KEYS.filter((key) => rule.data[key] === undefined), ...FULL_KEYS.filter((key) => rule.full[key] === undefined)];
  for (const key of missing) notes.add(['id'], `the rule lacks the key \`${key}\``);
  const compiled = missing.length === 0 ? compileFull(rule, language, notes) : null;
  return notes.count === 0 ? compiled : null;
}

/** What a rule, unlike a macro, must have of its own. */
const OWN_KEYS: readonly string[] = ['title', 'why', 'examples'];
/** What a rule must have, of its own or from what it extends. */
const FULL_KEYS: readonly string[] = ['select', 'expect', 'severity', 'message'];
/** Words that no binding may take: they mean something in messages and examples. */
const RESERVED_NAMES: ReadonlySet<string> = new Set(['earlier', 'later', 'name', 'expect', 'verdict', 'article']);

const dataAt = (data: Data, key: string): Data => (isData(data[key]) ? data[key] : {});

function compileFull({ id, data, full, path, line }: ExtendedRule, language: Language, notes: Notes): CompiledRule | null {
  const bindings = compileSelect(dataAt(full, 'select'), language.measures, notes);
  const bindingNames = bindings.map(({ binding }) => binding.name);
  for (const name of bindingNames) if (RESERVED_NAMES.has(name)) notes.add(['select', name], `\`${name}\` cannot be the name of a binding: it has a meaning of its own`, { key: true });
  const join = compileJoin(dataAt(full, 'join'), bindingNames, notes);
  const names: Names = { bindings, group: join.group, derived: new Map(), declared: Object.keys(dataAt(full, 'derive')), used: new Set(), notes, language };
  const derive = compileDerive(dataAt(full, 'derive'), names);
  const where = (Array.isArray(full['where']) ? full['where'].filter(isData) : []).map((test, index) => compileTest(test, ['where', index], names)).filter((test): test is Test => test !== null);
  const expect = compileTest(dataAt(full, 'expect'), ['expect'], names);
  const rungs = compileSeverity(full['severity'], names);
  const messages = compileMessages(full['message'], names);
  for (const name of bindingNames) if (!names.used.has(name)) notes.add(['select', name], `the binding \`${name}\` is never used in \`derive\`, \`where\`, \`expect\` or the message`, { key: true });
  const status = (data['status'] ?? 'stable') as RuleStatus;
  const caps = compileCaps(full['caps'], status === 'experimental', names);
  const examples = compileExamples(data['examples'], { bindings: bindingNames, acrossArticles: join.distinct.includes('article') }, notes);
  const order = orderOf(dataAt(full, 'anchor'), bindingNames, notes);
  if (!expect || rungs.length === 0) return null;
  const gravest = rungs[0]?.severity ?? 'info';
  const severity = milder(gravest, caps.contradiction);
  return {
    id, status, examples, order, join, where, derive, expect, rungs, caps, messages,
    title: String(data['title']),
    why: String(data['why']).trim(),
    precision: (data['precision'] ?? 'high') as RulePrecision,
    severity: severity === 'off' ? 'info' : severity,
    replaces: [data['replaces'] ?? []].flat().map(String),
    measures: [...new Set(bindings.flatMap(({ binding }) => binding.measures ?? []))].toSorted(),
    path,
    line,
    bindings: bindings.map(({ binding }) => binding),
    symmetric: isSymmetric(full, language),
    diverges: typeof full['diverges'] === 'number' ? full['diverges'] : null,
    updates: (full['updates'] ?? 'none') as CompiledRule['updates'],
    speakers: (full['speakers'] ?? 'any') as CompiledRule['speakers'],
    expanded: full,
  };
}

/** The anchor's bindings first, the others in the order of `select`. */
function orderOf(anchor: Data, bindings: readonly string[], notes: Notes): readonly number[] {
  const named = [...(anchor['primary'] === undefined ? [] : [String(anchor['primary'])]), ...[anchor['related'] ?? []].flat().map(String)];
  for (const name of named) if (!bindings.includes(name)) notes.add(['anchor'], `\`${name}\` is no binding`, { part: name });
  const first = named.map((name) => bindings.indexOf(name)).filter((index) => index >= 0);
  return [...new Set([...first, ...bindings.keys()])];
}
