/** `derive`: named values, computed top down, each typed when the rule is loaded. */
import { typeName } from '../value/term.ts';
import { isData } from './extend.ts';
import type { Data } from './extend.ts';
import type { Path } from './notes.ts';
import { compileOperand } from './operand.ts';
import type { Names, TypedOperand } from './operand.ts';
import type { Derivation, Operand } from './rule.ts';

export function compileDerive(derive: Data, names: Names): readonly Derivation[] {
  return Object.entries(derive).flatMap(([name, value]) => {
    if (names.bindings.some(({ binding }) => binding.name === name)) names.notes.add(['derive', name], `\`${name}\` is the name of a binding already`, { key: true });
    const compiled = compileOne(isData(value) ? value : {}, ['derive', name], names);
    // A faulty value is still a name, so that one fault does not raise others.
    names.derived.set(name, compiled?.type ?? { kind: 'any' });
    return compiled ? [{ name, evaluate: compiled.operand, shown: compiled.shown }] : [];
  });
}

function compileOne(data: Data, path: Path, names: Names): (TypedOperand & { readonly shown: string }) | null {
  const [name] = Object.keys(data);
  const one = name === undefined ? undefined : names.language.functions.get(name);
  if (!one || name === undefined) return null;
  const listed = Array.isArray(data[name]);
  const sources = [data[name]].flat();
  const operands = sources.map((source, index) => compileOperand(source, listed ? [...path, name, index] : [...path, name], names));
  const [least, most] = one.operands;
  if (sources.length < least || sources.length > most) {
    names.notes.add([...path, name], `\`${name}\` takes ${least === most ? least : `${least} to ${most}`} operand${most === 1 ? '' : 's'}, not ${sources.length}`);
    return null;
  }
  if (operands.some((operand) => operand === null)) return null;
  const complete = operands.filter((operand): operand is TypedOperand => operand !== null);
  const result = one.result(complete.map(({ type }) => type));
  if (typeof result === 'string') {
    names.notes.add([...path, name], `\`${name}\` takes ${result}; found ${[...new Set(complete.map(({ type }) => typeName(type)))].join(' and ')}`);
    return null;
  }
  const evaluate: Operand = (context) => {
    const terms = complete.map(({ operand }) => operand(context));
    return terms.every((term) => term !== null) ? one.apply(terms, context.gazetteer) : null;
  };
  return { operand: evaluate, type: result, shown: `${name} [${sources.join(', ')}]` };
}
