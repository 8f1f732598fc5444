/** Tolerances of a desk: how far the values of one measure may lie apart and still agree, in place of what each rule says. */
import type { CompiledRule } from './compile/rule.ts';
import type { MeasureInfo } from './measures.ts';
import { didYouMean } from './suggest.ts';
import { type Tolerance, tolerance, toleranceFits } from './value/literal.ts';
import { DIMENSION_NAMES, KIND_NAMES } from './value/term.ts';

export interface HouseTolerance {
  readonly measure: string;
  /** As written: `2d`, `5 km`, `10%`, `0`. */
  readonly text: string;
}

/** Null where the tolerance can be applied, else why not, with the nearest name where the measure has a typing error. */
export function toleranceFault({ measure, text }: HouseTolerance, measures: ReadonlyMap<string, MeasureInfo>): string | null {
  const info = measures.get(measure);
  if (!info) return [`there is no measure \`${measure}\``, didYouMean(measure, [...measures.keys()])].filter(Boolean).join('; ');
  const { kind, dimension } = info.type;
  const parsed = tolerance(text);
  if (!parsed) return `\`${text}\` is no tolerance; expected a number with a unit (\`1d\`, \`5 km\`), a share (\`10%\`) or \`0\``;
  if (kind === 'text' || kind === 'group') return `\`${measure}\` is ${KIND_NAMES[kind]}, which takes no tolerance`;
  if (parsed.amount === 0 || toleranceFits(parsed, info.type)) return null;
  return `the tolerance \`${text}\` does not fit \`${measure}\`, which is ${dimension ? DIMENSION_NAMES[dimension] : kind === 'any' ? 'a value' : KIND_NAMES[kind]}`;
}

/** The rules with the desk's tolerances in their expectations, as far as their relations take a tolerance of that kind. */
export function withTolerances(rules: readonly CompiledRule[], tolerances: readonly HouseTolerance[]): readonly CompiledRule[] {
  const parsed = tolerances.flatMap(({ measure, text }) => [tolerance(text)].flatMap((one) => (one ? [[measure, one] as const] : [])));
  if (parsed.length === 0) return rules;
  return rules.map((rule) => {
    const house = new Map(parsed.filter(([measure, one]) => (rule.measures.length === 0 || rule.measures.includes(measure)) && takes(rule, one)));
    return house.size === 0 ? rule : { ...rule, expect: { ...rule.expect, house } };
  });
}

const takes = ({ expect: { relation } }: CompiledRule, { kind, amount }: Tolerance): boolean => amount === 0 || relation.tolerances.includes(kind);
