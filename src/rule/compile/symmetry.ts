/** Is a rule the same when its two bindings change places? Then each unordered pair is one comparison, and no answer depends on the order of the articles. */
import type { Language } from '../language.ts';
import { isData } from './extend.ts';
import type { Data } from './extend.ts';

export function isSymmetric(full: Data, { relations, functions }: Language): boolean {
  const select = isData(full['select']) ? full['select'] : {};
  const [a, b, ...others] = Object.keys(select);
  if (a === undefined || b === undefined || others.length > 0) return false;
  if (isData(full['join']) && full['join']['group'] !== undefined) return false;
  if (canonical(select[a]) !== canonical(select[b])) return false;
  const derive = isData(full['derive']) ? full['derive'] : {};
  const swap = (operand: string): string => (operand.startsWith(`${a}.`) ? `${b}${operand.slice(a.length)}` : operand.startsWith(`${b}.`) ? `${a}${operand.slice(b.length)}` : operand);
  const tests = [full['expect'], ...(Array.isArray(full['where']) ? full['where'] : [])];
  const balanced = Object.entries(derive).filter(([, value]) => balancedIn(value, (name) => functions.get(name)?.symmetric, swap)).map(([name]) => name);
  const names = new Set(balanced);
  const known = (operand: string): boolean => !(operand in derive) || names.has(operand);
  return tests.every((test) => balancedIn(test, (name) => relations.get(name)?.symmetric, swap) && operandsOf(test).every(known)) && ladderNames(full['severity']).every(known);
}

function balancedIn(test: unknown, symmetric: (name: string) => boolean | undefined, swap: (operand: string) => string): boolean {
  if (!isData(test)) return false;
  const name = Object.keys(test).find((key) => key !== 'tolerance') ?? '';
  const operands = [test[name]].flat().map(String);
  const swapped = operands.map(swap);
  return symmetric(name) === true ? canonical(operands.toSorted()) === canonical(swapped.toSorted()) : canonical(operands) === canonical(swapped);
}

const operandsOf = (test: unknown): readonly string[] => (isData(test) ? Object.entries(test).filter(([key]) => key !== 'tolerance').flatMap(([, value]) => [value].flat().map(String)) : []);

const ladderNames = (severity: unknown): readonly string[] => (isData(severity) ? Object.values(severity).flatMap((rung) => (isData(rung) ? Object.keys(rung) : [])) : []);

/** JSON with sorted keys, and lists of conditions without regard to their order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (isData(value)) return `{${Object.keys(value).toSorted().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
  return JSON.stringify(value) ?? 'null';
}
