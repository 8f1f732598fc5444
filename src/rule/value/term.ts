/** Terms: the typed values that rules compare, made from claims, from literals of a rule file, or from one another. */
import type { PlaceValue } from '../../model/value/place.ts';
import type { Dimension, QuantityValue } from '../../model/value/quantity.ts';
import type { TimeBounds } from '../../model/value/time.ts';

interface Base {
  /** Does it stand in the text (or follow from what stands there)? A part that is only implied never makes a contradiction. */
  readonly known: boolean;
  /** In words, as a derivation shows it. */
  readonly shown: string;
}

export interface TimeTerm extends Base {
  readonly kind: 'time';
  /** Every reading that the text allows; the likeliest first. */
  readonly readings: readonly TimeBounds[];
  /** True where month or day stand in the text and the year does not. */
  readonly yearImplied: boolean;
  /** True where the text names the day of the week. */
  readonly weekday: boolean;
  /** True for a night, or another stretch that lies across midnight. */
  readonly night: boolean;
}

export interface QuantityTerm extends Base {
  readonly kind: 'quantity';
  readonly dimension: Dimension;
  /** What must be equal for two quantities to be comparable: a currency, a rate's base, a change as against a level; empty for none. */
  readonly base: string;
  /** Of an amount that the text states: its currency, which a bare name may leave open. */
  readonly money?: Pick<QuantityValue, 'currency' | 'unit'>;
  /** In base units: minutes for time, fractions for ratios, else SI units or plain numbers; a side may be infinite. */
  readonly low: number;
  readonly high: number;
  /** The number as stated. */
  readonly best: number;
}

/** A time of day: minutes after midnight and how long the stretch is that is meant. */
export interface ClockTerm extends Base {
  readonly kind: 'clock';
  readonly minutes: number;
  readonly length: number;
  readonly zoneMinutes: number | null;
}

export interface PlaceTerm extends Base {
  readonly kind: 'place';
  readonly place: PlaceValue;
}

/** A name, free words, a side taken, or any other field that is compared by its key. */
export interface TextTerm extends Base {
  readonly kind: 'text';
  readonly key: string;
}

/** The collected values of a group binding. */
interface GroupTerm extends Base {
  readonly kind: 'group';
  readonly members: readonly QuantityTerm[];
}

export type Term = TimeTerm | QuantityTerm | ClockTerm | PlaceTerm | TextTerm | GroupTerm;
export type TermKind = Term['kind'];

/** What is known of a term when a rule is loaded. `any` where the measure is not bound to one kind of value; no dimension where it is open. */
export interface TermType {
  readonly kind: TermKind | 'any';
  readonly dimension?: Dimension;
}

export const typeName = ({ kind, dimension }: TermType): string => {
  if (kind === 'any') return 'a value of any kind';
  if (kind === 'quantity') return dimension ? DIMENSION_NAMES[dimension] : 'a quantity';
  return KIND_NAMES[kind];
};

export const KIND_NAMES: Readonly<Record<TermKind, string>> = {
  time: 'a time',
  quantity: 'a quantity',
  clock: 'a time of day',
  place: 'a place',
  text: 'a text',
  group: 'a group of values',
};

export const DIMENSION_NAMES: Readonly<Record<Dimension, string>> = {
  length: 'a length', area: 'an area', volume: 'a volume', mass: 'a mass', speed: 'a speed', temperature: 'a temperature', energy: 'an energy', power: 'a power',
  pressure: 'a pressure', data: 'an amount of data', time: 'a duration', money: 'an amount of money', ratio: 'a ratio', angle: 'an angle', frequency: 'a frequency',
  magnitude: 'a magnitude', count: 'a number',
};

/** Could the two be of one type? */
export const compatibleTypes = (a: TermType, b: TermType): boolean =>
  a.kind === 'any' || b.kind === 'any' || (a.kind === b.kind && (a.dimension === undefined || b.dimension === undefined || a.dimension === b.dimension));
