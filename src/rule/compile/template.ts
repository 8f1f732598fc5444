/** `message`: text with fields in braces, each known and typed when the rule is loaded. */
import type { Item } from '../value/item.ts';
import { FIELDS, fieldOf } from '../value/fields.ts';
import type { Field } from '../value/fields.ts';
import { inUnit, plainNumber } from '../value/show.ts';
import { DIMENSION_NAMES, typeName } from '../value/term.ts';
import type { Term, TermType } from '../value/term.ts';
import { unitOf, UNITS } from '../value/units.ts';
import { didYouMean, expectedOneOf } from '../suggest.ts';
import { isData } from './extend.ts';
import type { Path } from './notes.ts';
import { compileOperand } from './operand.ts';
import type { Names, TypedOperand } from './operand.ts';
import type { Context, LaterFirst, Piece, ShownVerdict, Template } from './rule.ts';

export function compileMessages(data: unknown, names: Names): Readonly<Record<ShownVerdict, Template>> {
  const one = (key: ShownVerdict): Template | null => (isData(data) && data[key] !== undefined ? compileTemplate(String(data[key]), ['message', key], names) : null);
  const main = isData(data) ? (one('contradiction') ?? []) : compileTemplate(String(data), ['message'], names);
  return { contradiction: main, divergence: one('divergence') ?? main, update: one('update') ?? main };
}

const PIECES = /\{\{|\}\}|\{[^{}]*\}|[{}]|[^{}]+/g;

function compileTemplate(text: string, path: Path, names: Names): Template {
  return (sentenceCase(text).match(PIECES) ?? []).flatMap((piece): readonly Piece[] => {
    if (piece === '{{' || piece === '}}') return [piece.charAt(0)];
    if (piece === '{' || piece === '}') {
      names.notes.add(path, `a single \`${piece}\` in the message; expected a field such as \`{a.value}\`, or \`${piece}${piece}\` for the character`, { part: piece });
      return [];
    }
    const compiled = piece.startsWith('{') ? compileField(piece, path, names) : piece;
    return compiled === null ? [] : [compiled];
  });
}

/** A message is a sentence; one that opens with a field keeps that as it is. */
const sentenceCase = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

type Format = (term: Term) => string;

function compileField(piece: string, path: Path, names: Names): Piece | null {
  const inner = piece.slice(1, -1).trim();
  const colon = inner.indexOf(':');
  const [name, format] = colon < 0 ? [inner, null] : [inner.slice(0, colon), inner.slice(colon + 1)];
  const fault = (message: string, suggestion?: string): null => {
    names.notes.add(path, message, { part: name === '' ? piece : inner, suggestion });
    return null;
  };
  if (name === '') return fault('an empty field in the message; expected one such as `{a.value}`');
  const [head = '', ...more] = name.split('.');
  if ((head === 'earlier' || head === 'later') && names.bindings.length === 2 && names.group < 0) return orderedField(head, more.join('.'), format, fault);
  if (!names.derived.has(name) && !names.bindings.some(({ binding }) => binding.name === head)) {
    const known = [...names.bindings.map(({ binding }) => binding.name), ...names.derived.keys()];
    return fault(`the message uses \`{${name}}\`, but \`${head}\` is neither a binding nor a derived value; expected ${expectedOneOf(known)}`, didYouMean(head, known));
  }
  const operand = compileOperand(name, path, names);
  if (!operand) return null;
  if (format?.endsWith('?')) return conversionField(format.slice(0, -1), head, operand, fault, names);
  const show = formatOf(format, operand.type, fault);
  if (!show) return null;
  const field = fieldOf(more.join('.'));
  const index = names.bindings.findIndex(({ binding }) => binding.name === head);
  return format === null && field?.words && index !== names.group && !names.derived.has(name)
    ? ({ tuple }: Context) => wordsOf(field, tuple.members[index]?.[0])
    : (context: Context) => {
        const term = operand.operand(context);
        return term ? show(term) : UNKNOWN;
      };
}

const UNKNOWN = 'unknown';

/** `{a.value:km2?}`: the conversion in brackets, with a space before it, where the sides are stated in different units and this one not in that; else nothing. */
function conversionField(symbol: string, head: string, { operand, type }: TypedOperand, fault: (message: string) => null, names: Names): Piece | null {
  const unit = unitOf(symbol);
  const show = unit ? formatOf(symbol, type, fault) : null;
  const index = names.bindings.findIndex(({ binding }) => binding.name === head);
  if (!unit) return fault(`\`:${symbol}?\` needs a unit before the question mark, such as \`:km2?\``);
  if (!show || index < 0) return show && fault('the question mark after a unit is for the value of a binding');
  return (context: Context) => {
    const stated = context.tuple.members.flat().map(({ claim: { value } }) => (value.kind === 'quantity' ? value.unit : null));
    const own = context.tuple.members[index]?.[0]?.claim.value;
    const term = operand(context);
    return term && new Set(stated).size > 1 && own?.kind === 'quantity' && own.unit !== unit.singular ? ` (${show(term)})` : '';
  };
}

const wordsOf = (field: Field, item: Item | undefined): string => (item ? (field.words?.(item) ?? field.read(item)?.shown ?? UNKNOWN) : UNKNOWN);

function orderedField(head: 'earlier' | 'later', rest: string, format: string | null, fault: (message: string, suggestion?: string) => null): Piece | null {
  const field = fieldOf(rest);
  if (!field) return fault(`\`${rest}\` is not a field of a claim`, didYouMean(rest, FIELDS.map(({ name }) => name)));
  const show = formatOf(format, { kind: 'any' }, fault);
  if (!show) return null;
  return (_: Context, order: LaterFirst) => {
    const item = order[head] ?? undefined;
    const term = format === null || !item ? null : field.read(item);
    return term ? show(term) : wordsOf(field, item);
  };
}

const FORMATS: readonly string[] = ['date', 'number', ...UNITS.map(({ symbol }) => symbol)];

function formatOf(format: string | null, type: TermType, fault: (message: string, suggestion?: string) => null): Format | null {
  if (format === null) return (term) => term.shown;
  const needs = (kinds: readonly TermType['kind'][]): boolean => type.kind === 'any' || kinds.includes(type.kind);
  if (format === 'date') return needs(['time']) ? (term) => term.shown : fault(`\`:date\` shows a time, not ${typeName(type)}`);
  if (format === 'number') return needs(['quantity']) ? (term) => (term.kind === 'quantity' ? plainNumber(term.best) : term.shown) : fault(`\`:number\` shows a quantity, not ${typeName(type)}`);
  const unit = unitOf(format);
  if (!unit) return fault(`\`:${format}\` is no format; expected \`date\`, \`number\` or a unit such as \`km2\``, didYouMean(format, FORMATS));
  if (!needs(['quantity']) || (type.dimension !== undefined && type.dimension !== unit.dimension)) return fault(`\`:${format}\` shows ${DIMENSION_NAMES[unit.dimension]}, not ${typeName(type)}`);
  return (term) => (term.kind === 'quantity' && term.dimension === unit.dimension ? inUnit(term.best, unit) : term.shown);
}
