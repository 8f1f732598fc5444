/** Quantities as values: the number as stated, the interval it stands for, the unit, and what the words around it do to it. */

export type Dimension =
  | 'length' | 'area' | 'volume' | 'mass' | 'speed' | 'temperature' | 'energy' | 'power' | 'pressure' | 'data' | 'time' | 'money'
  | 'ratio' | 'angle' | 'frequency' | 'magnitude' | 'count';

/** `=` as stated, `~` about, `>` more than or at least, `<` less than or at most, `up`/`down` a change by or to it. */
export type Change = '=' | '~' | '>' | '<' | 'up' | 'down';

/** What the number is for in its sentence. */
export type QuantityRole = 'count' | 'measure' | 'money' | 'percent' | 'ratio' | 'age' | 'multiple' | 'score' | 'number';

export interface QuantityValue {
  readonly kind: 'quantity';
  /** The number(s) in the text: "dozens" is [12, 120], "20 to 30" and "from 20 to 30" are [20, 30] in text order. */
  readonly stated: number | readonly [number, number];
  /** Lowest and highest value after hedges and rounding, in `unit`; infinite where a hedge leaves that side open. */
  readonly low: number;
  readonly high: number;
  /** Canonical English singular name, or for counts the noun phrase with its head in the singular; null for a bare number. */
  readonly unit: string | null;
  readonly change: Change;
  readonly role: QuantityRole;
  /** Known for units of the lexicon. */
  readonly dimension: Dimension | null;
  /** The interval in the dimension's SI base unit (metre, square metre, cubic metre, kilogram, metre per second, kelvin ...); money keeps its currency. */
  readonly si?: { readonly low: number; readonly high: number };
  /** The hedge as written ("at least", "nearly"), where there is one. */
  readonly hedge?: string;
  /** What follows *per*: "a day", "per 100,000", "a share", in canonical singular. */
  readonly per?: string;
  /** ISO 4217 code for money, where it is sure. */
  readonly currency?: string;
}

/** Midpoint of the stated number(s). */
export const statedNumber = ({ stated }: QuantityValue): number => (typeof stated === 'number' ? stated : (stated[0] + stated[1]) / 2);
