/** Operands: fields of bindings, derived names and literals, typed when the rule is loaded. */
import { fieldOf, FIELDS } from '../value/fields.ts';
import { numberTerm } from '../value/from-claim.ts';
import { literal, UNIT_SYMBOLS, unknownUnit } from '../value/literal.ts';
import { typeName } from '../value/term.ts';
import type { QuantityTerm, TermType } from '../value/term.ts';
import type { Language } from '../language.ts';
import { didYouMean, expectedOneOf } from '../suggest.ts';
import type { Notes, Path } from './notes.ts';
import type { Operand } from './rule.ts';
import type { TypedBinding } from './select.ts';

/** What names mean inside one rule. */
export interface Names {
  readonly bindings: readonly TypedBinding[];
  /** Index of the group binding; -1 for none. */
  readonly group: number;
  readonly derived: Map<string, TermType>;
  /** All names under `derive`, also those further down. */
  readonly declared: readonly string[];
  /** Bindings that something refers to. */
  readonly used: Set<string>;
  readonly notes: Notes;
  readonly language: Language;
}

export interface TypedOperand {
  readonly operand: Operand;
  readonly type: TermType;
}

/** Null where it means nothing; the fault is noted at `path`. */
export function compileOperand(source: unknown, path: Path, names: Names): TypedOperand | null {
  const text = String(source);
  const value = literal(text);
  if (value) return { operand: () => value.term, type: value.type };
  const unit = unknownUnit(text);
  if (unit !== null) return refuse(names, path, text, `\`${text}\` has a unit that the rule language does not know`, didYouMean(unit, UNIT_SYMBOLS));
  const derived = names.derived.get(text);
  if (derived) return { operand: ({ derived: values }) => values.get(text) ?? null, type: derived };
  const dot = text.indexOf('.');
  const [head, rest] = dot < 0 ? [text, ''] : [text.slice(0, dot), text.slice(dot + 1)];
  const index = names.bindings.findIndex(({ binding }) => binding.name === head);
  if (index < 0 && names.declared.includes(text)) return refuse(names, path, text, `\`${text}\` is derived further down; values are made from top to bottom`);
  if (index < 0) return refuse(names, path, text, `\`${text}\` is neither a binding's field, nor a derived value, nor a literal`, suggestName(head, rest, names));
  names.used.add(head);
  return fieldOperand(rest, index, { path, text, names });
}

function suggestName(head: string, rest: string, { bindings, derived }: Names): string | undefined {
  if (rest === '') return didYouMean(head, [...derived.keys(), ...bindings.map(({ binding }) => `${binding.name}.value`)]);
  return didYouMean(head, bindings.map(({ binding }) => binding.name)) ?? `bindings: ${bindings.map(({ binding }) => `\`${binding.name}\``).join(', ')}`;
}

interface Where {
  readonly path: Path;
  readonly text: string;
  readonly names: Names;
}

function fieldOperand(rest: string, index: number, { path, text, names }: Where): TypedOperand | null {
  const { binding, type: valueType } = names.bindings[index] ?? { binding: { name: '' }, type: { kind: 'any' as const } };
  if (rest === '') return refuse(names, path, text, `\`${text}\` is a whole claim; expected one of its fields`, `did you mean \`${binding.name}.value\`?`);
  if (index === names.group) return groupOperand(rest, index, valueType, { path, text, names });
  const field = fieldOf(rest);
  if (!field) return refuse(names, path, text, `\`${rest}\` is not a field of a claim; expected ${expectedOneOf(FIELDS.map(({ name }) => name))}`, didYouMean(rest, FIELDS.map(({ name }) => name)));
  const type = field.type(valueType);
  if (!type) return refuse(names, path, text, `\`${text}\` does not exist: the value of \`${binding.name}\` is ${typeName(valueType)}`);
  return { type, operand: ({ tuple }) => {
    const item = tuple.members[index]?.[0];
    return item ? field.read(item) : null;
  } };
}

function groupOperand(rest: string, index: number, valueType: TermType, { path, text, names }: Where): TypedOperand | null {
  if (rest === 'count') return { type: { kind: 'quantity', dimension: 'count' }, operand: ({ tuple }) => {
    const size = tuple.members[index]?.length ?? 0;
    return numberTerm(size, size, size);
  } };
  if (rest !== 'value') return refuse(names, path, text, `a group has \`value\` and \`count\` only, not \`${rest}\``);
  if (valueType.kind !== 'any' && valueType.kind !== 'quantity') return refuse(names, path, text, `only quantities can be grouped, and \`${text}\` is ${typeName(valueType)}`);
  return { type: { ...valueType, kind: 'group' }, operand: ({ tuple }) => {
    const members = (tuple.members[index] ?? []).flatMap(({ term }): readonly QuantityTerm[] => (term?.kind === 'quantity' ? [term] : []));
    return { kind: 'group', members, known: true, shown: members.map(({ shown }) => shown).join(' + ') };
  } };
}

function refuse({ notes }: Names, path: Path, part: string, message: string, suggestion?: string): null {
  notes.add(path, message, { part, suggestion });
  return null;
}
