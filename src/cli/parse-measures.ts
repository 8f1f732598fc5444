/** The `measures` of a configuration: what is wrong with them, or each as the desk's measure that it is. */
import type { Problem } from '../model/problem.ts';
import { type DeskMeasure, dimensionOfDesk } from '../model/desk-measure.ts';
import { UNITS } from '../lexicon/en/units.ts';
import { MEASURES } from '../rule/measures.ts';
import type { ConfigData, ConfiguredMeasure } from './config-data.ts';

/** Where a measure stands in its file. */
export type PlaceOf = (name: string) => Pick<Problem, 'path' | 'line' | 'column'>;

export function parseMeasures({ measures = {} }: ConfigData, placeOf: PlaceOf): { readonly measures: readonly DeskMeasure[]; readonly problems: readonly Problem[] } {
  const all = Object.entries(measures).map(([name, data]) => measureOf(name, data));
  return { measures: all, problems: all.flatMap((measure) => faultsOf(measure).map((message) => ({ code: 'bad-config' as const, ...placeOf(measure.name), message }))) };
}

const listOf = (value: string | readonly string[] | undefined): readonly string[] => (value === undefined ? [] : typeof value === 'string' ? [value] : value);

const measureOf = (name: string, { summary, value = 'count', units, nouns, verbs }: ConfiguredMeasure): DeskMeasure => ({ name, summary, value, units: listOf(units), nouns: listOf(nouns), verbs: listOf(verbs) });

function faultsOf(measure: DeskMeasure): readonly string[] {
  const { name, value, units, nouns, verbs } = measure;
  const faults: string[] = [];
  if (MEASURES.some((shipped) => shipped.name === name)) faults.push(`\`${name}\` is a measure of factlint itself; choose another name`);
  if (units.length + nouns.length + verbs.length === 0) faults.push(`the measure \`${name}\` needs \`units\`, \`nouns\` or \`verbs\`: nothing would tell its figures from others`);
  if (value === 'count' && units.length > 0) faults.push(`the measure \`${name}\` counts things, which have no unit; name what is counted under \`nouns\`, or give the kind of value`);
  const dimension = dimensionOfDesk(measure);
  for (const unit of value === 'count' ? [] : units) {
    const row = UNITS.find((one) => one.name === unit);
    if (row && row.dimension !== dimension) faults.push(`\`${unit}\` is no unit of ${value}; expected ${UNITS.filter((one) => one.dimension === dimension).map((one) => `\`${one.name}\``).join(', ') || 'no unit at all'}`);
  }
  return faults;
}
