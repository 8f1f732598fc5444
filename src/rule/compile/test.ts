/** `expect` and `where`: one relation with typed operands and a tolerance whose unit fits. */
import type { Relation } from '../operator/operator.ts';
import { tolerance, toleranceFits, UNIT_SYMBOLS, unknownUnit } from '../value/literal.ts';
import type { Tolerance } from '../value/literal.ts';
import { DIMENSION_NAMES, typeName } from '../value/term.ts';
import type { TermType } from '../value/term.ts';
import { didYouMean } from '../suggest.ts';
import type { Data } from './extend.ts';
import type { Path } from './notes.ts';
import { compileOperand } from './operand.ts';
import type { Names, TypedOperand } from './operand.ts';
import type { Test } from './rule.ts';

/** Null where it is faulty; every fault is noted. */
export function compileTest(data: Data, path: Path, names: Names): Test | null {
  const { relations } = names.language;
  const name = Object.keys(data).find((key) => relations.has(key));
  const relation = name === undefined ? undefined : relations.get(name);
  if (!relation || name === undefined) return null;
  const sources = [data[name]].flat();
  const operands = sources.map((source, index) => compileOperand(source, [...path, name, index], names));
  const types = operands.map((operand) => operand?.type ?? { kind: 'any' as const });
  const expected = relation.accepts(types);
  if (expected !== null) names.notes.add([...path, name], `\`${name}\` compares ${expected}, not ${[...new Set(types.map(typeName))].join(' and ')}`);
  const allowed = compileTolerance(data['tolerance'], relation, types, { path: [...path, 'tolerance'], names });
  if (expected !== null || allowed === undefined || operands.some((operand) => operand === null)) return null;
  const complete = operands.filter((operand): operand is TypedOperand => operand !== null);
  const shown = `${name} [${sources.join(', ')}]${allowed ? ` within ${allowed.shown}` : ''}`;
  return { relation, operands: complete.map(({ operand }) => operand), tolerance: allowed, shown };
}

interface Where {
  readonly path: Path;
  readonly names: Names;
}

/** Undefined where it is faulty. */
function compileTolerance(source: unknown, relation: Relation, types: readonly TermType[], { path, names }: Where): Tolerance | null | undefined {
  if (source === undefined) return null;
  const text = String(source);
  const parsed = tolerance(text);
  const refuse = (message: string, suggestion?: string): undefined => names.notes.add(path, message, { suggestion }) as undefined;
  if (!parsed) {
    const unit = unknownUnit(text);
    return refuse(`\`${text}\` is no tolerance; expected a number with a unit (\`1d\`, \`5 km\`), a share (\`10%\`) or \`0\``, unit === null ? undefined : didYouMean(unit, UNIT_SYMBOLS));
  }
  if (parsed.amount === 0) return parsed;
  if (relation.tolerances.length === 0) return refuse(`\`${relation.name}\` takes no tolerance`);
  if (!relation.tolerances.includes(parsed.kind)) return refuse(`\`${relation.name}\` takes ${parsed.kind === 'relative' ? 'a tolerance with a unit, not a share' : 'a share such as `25%` as its tolerance'}`);
  const misfit = types.find((type) => !toleranceFits(parsed, type));
  if (misfit) return refuse(`the tolerance \`${text}\` is ${parsed.type?.dimension ? DIMENSION_NAMES[parsed.type.dimension] : parsed.kind === 'relative' ? 'a share' : 'a plain number'}, but it would be applied to ${typeName(misfit)}`);
  return parsed;
}
