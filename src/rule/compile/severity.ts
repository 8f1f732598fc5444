/** `severity` and `caps`: which severity a verdict gets. */
import type { Severity } from '../../model/finding.ts';
import { literal } from '../value/literal.ts';
import { compatibleTypes, typeName } from '../value/term.ts';
import type { TermType } from '../value/term.ts';
import { didYouMean, expectedOneOf } from '../suggest.ts';
import { isData } from './extend.ts';
import type { Path } from './notes.ts';
import type { Names } from './operand.ts';
import type { Cap, Limit, Rung, ShownVerdict } from './rule.ts';

const RUNGS: readonly Severity[] = ['error', 'warning', 'info'];

/** Gravest first. A bare severity is one rung without limits. */
export function compileSeverity(data: unknown, names: Names): readonly Rung[] {
  if (!isData(data)) return [{ severity: data as Severity, limits: [] }];
  const rungs = RUNGS.filter((severity) => severity in data).map((severity) => ({ severity, limits: limitsOf(data[severity], ['severity', severity], names) }));
  for (const [index, rung] of rungs.entries()) {
    const over = rungs.slice(0, index).find((earlier) => covers(earlier, rung));
    if (over) names.notes.add(['severity', rung.severity], `the rung \`${rung.severity}\` can never be reached: \`${over.severity}\` holds whenever it would`, { key: true });
  }
  return rungs;
}

function limitsOf(data: unknown, path: Path, names: Names): readonly Limit[] {
  if (!isData(data)) return [];
  return Object.entries(data).flatMap(([name, comparators]) => {
    const type = names.derived.get(name);
    if (!type) {
      const known = [...names.derived.keys()];
      names.notes.add([...path, name], `\`${name}\` is no derived value${known.length > 0 ? `; expected ${expectedOneOf(known)}` : ''}`, { key: true, suggestion: didYouMean(name, known) ?? (known.length === 0 ? 'name it under `derive` first' : undefined) });
      return [];
    }
    return Object.entries(isData(comparators) ? comparators : {}).flatMap(([comparator, value]) => limitOf({ name, comparator: comparator as Limit['comparator'], value: String(value), type, path: [...path, name, comparator] }, names));
  });
}

interface LimitSource {
  readonly name: string;
  readonly comparator: Limit['comparator'];
  readonly value: string;
  readonly type: TermType;
  readonly path: Path;
}

function limitOf({ name, comparator, value, type, path }: LimitSource, { notes }: Names): readonly Limit[] {
  const parsed = literal(value);
  if (parsed?.term.kind !== 'quantity') {
    notes.add(path, `\`${value}\` is no limit; expected a number, with its unit where it has one`);
    return [];
  }
  if (!compatibleTypes(parsed.type, type)) {
    notes.add(path, `\`${name}\` is ${typeName(type)}, but \`${value}\` is ${typeName(parsed.type)}`);
    return [];
  }
  return [{ name, comparator, amount: parsed.term.best }];
}

const isUp = ({ comparator }: Limit): boolean => comparator === 'gt' || comparator === 'gte';

/** Does the earlier rung hold whenever the later one does? True where each of its limits follows from one of the later's. */
function covers(earlier: Rung, later: Rung): boolean {
  return earlier.limits.every((limit) => later.limits.some((other) => other.name === limit.name && isUp(other) === isUp(limit) && (isUp(limit) ? other.amount >= limit.amount : other.amount <= limit.amount)));
}

const DEFAULT_CAPS: Readonly<Record<ShownVerdict, Severity>> = { contradiction: 'error', divergence: 'warning', update: 'info' };
const GRAVITY: readonly Cap[] = ['off', 'info', 'warning', 'error'];

/** The milder of the two. */
export const milder = (a: Cap, b: Cap): Cap => (GRAVITY.indexOf(a) <= GRAVITY.indexOf(b) ? a : b);

/** A rule may lower what the verdict allows, never raise it. */
export function compileCaps(data: unknown, experimental: boolean, names: Names): Readonly<Record<ShownVerdict, Cap>> {
  const own = isData(data) ? data : {};
  const cap = (verdict: ShownVerdict): Cap => {
    const [most, wanted] = [DEFAULT_CAPS[verdict], own[verdict] as Cap | undefined];
    if (wanted !== undefined && milder(wanted, most) !== wanted) names.notes.add(['caps', verdict], `a verdict of ${verdict} is \`${most}\` at most, not \`${wanted}\``);
    const milderOne = wanted === undefined ? most : milder(wanted, most);
    return experimental ? milder(milderOne, 'info') : milderOne;
  };
  return { contradiction: cap('contradiction'), divergence: cap('divergence'), update: cap('update') };
}
