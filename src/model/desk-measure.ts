/** A measure that a desk adds as data: which figures it is about, told by their unit and by the words beside them. */
import type { Dimension } from './value/quantity.ts';

/** What a desk's figures may be: a number of things, a share, or a quantity of one dimension. */
export const DESK_VALUES = ['count', 'percent', 'money', 'area', 'length', 'volume', 'mass', 'speed', 'temperature', 'energy', 'power', 'pressure', 'data', 'magnitude'] as const;

export interface DeskMeasure {
  /** As rules select it: `hectares-burned`. */
  readonly name: string;
  /** What it states, in a few words. */
  readonly summary: string;
  readonly value: (typeof DESK_VALUES)[number];
  /** Units in the singular (`hectare`); empty for every unit of the value's dimension. */
  readonly units: readonly string[];
  /** For a count the things that are counted, one of which the figure must name; otherwise words of which one, or one of the verbs, must stand near. */
  readonly nouns: readonly string[];
  /** Verbs of which one must stand near, as infinitives (`break`): all their forms count (`broke`, `broken`). */
  readonly verbs: readonly string[];
}

/** The dimension that its values have; null for counts, whose unit is what is counted. */
export const dimensionOfDesk = ({ value }: DeskMeasure): Dimension | null => (value === 'count' ? null : value === 'percent' ? 'ratio' : value);
