/** Units that rule files may write (`1d`, `5 km`, `10%`) and that messages may ask for (`{a.value:km2}`), each with its factor to the base unit in which rules compare. */
import type { Dimension } from '../../model/value/quantity.ts';

export interface Unit {
  readonly symbol: string;
  readonly dimension: Dimension;
  /** One of this unit in base units: minutes for time, else the SI unit; temperatures are differences in kelvin. */
  readonly factor: number;
  /** Added after scaling, for temperatures that are read as a point on the scale. */
  readonly offset?: number;
  readonly singular: string;
  readonly plural: string;
}

const unit = (symbol: string, dimension: Dimension, factor: number, singular: string, plural = `${singular}s`): Unit => ({ symbol, dimension, factor, singular, plural });

/** Months count 30.4 days and years 365.25, as in the model's durations. Factors after NIST SP 811, appendix B. */
export const UNITS: readonly Unit[] = [
  unit('s', 'time', 1 / 60, 'second'),
  unit('min', 'time', 1, 'minute'),
  unit('h', 'time', 60, 'hour'),
  unit('d', 'time', 1440, 'day'),
  unit('w', 'time', 10080, 'week'),
  unit('mo', 'time', 30.4 * 1440, 'month'),
  unit('y', 'time', 365.25 * 1440, 'year'),
  unit('mm', 'length', 0.001, 'millimetre'),
  unit('cm', 'length', 0.01, 'centimetre'),
  unit('m', 'length', 1, 'metre'),
  unit('km', 'length', 1000, 'kilometre'),
  unit('in', 'length', 0.0254, 'inch', 'inches'),
  unit('ft', 'length', 0.3048, 'foot', 'feet'),
  unit('yd', 'length', 0.9144, 'yard'),
  unit('mi', 'length', 1609.344, 'mile'),
  unit('nmi', 'length', 1852, 'nautical mile'),
  unit('m2', 'area', 1, 'square metre'),
  unit('ha', 'area', 10_000, 'hectare'),
  unit('acre', 'area', 4046.8564224, 'acre'),
  unit('km2', 'area', 1_000_000, 'square kilometre'),
  unit('mi2', 'area', 2_589_988.110336, 'square mile'),
  unit('l', 'volume', 0.001, 'litre'),
  unit('m3', 'volume', 1, 'cubic metre'),
  unit('g', 'mass', 0.001, 'gram'),
  unit('kg', 'mass', 1, 'kilogram'),
  unit('t', 'mass', 1000, 'tonne'),
  unit('lb', 'mass', 0.45359237, 'pound'),
  unit('m/s', 'speed', 1, 'metre per second', 'metres per second'),
  unit('km/h', 'speed', 1 / 3.6, 'kilometre per hour', 'kilometres per hour'),
  unit('mph', 'speed', 0.44704, 'mile per hour', 'miles per hour'),
  unit('kn', 'speed', 1852 / 3600, 'knot'),
  unit('K', 'temperature', 1, 'kelvin', 'kelvin'),
  { ...unit('C', 'temperature', 1, 'degree Celsius', 'degrees Celsius'), offset: -273.15 },
  { ...unit('F', 'temperature', 5 / 9, 'degree Fahrenheit', 'degrees Fahrenheit'), offset: -459.67 },
  unit('%', 'ratio', 0.01, 'per cent', 'per cent'),
];

const bySymbol = new Map(UNITS.map((one) => [one.symbol, one]));

export const unitOf = (symbol: string): Unit | undefined => bySymbol.get(symbol);

/** The unit in which a message shows a quantity of the dimension, by its size in base units. */
export function showingUnit(dimension: Dimension, base: number): Unit | undefined {
  const ladder = SHOWN[dimension];
  if (!ladder) return undefined;
  return ladder.map((symbol) => bySymbol.get(symbol)).findLast((one) => one !== undefined && fits(Math.abs(base) / one.factor, dimension)) ?? bySymbol.get(ladder[0] ?? '');
}

/** Time is told in fourteen months and not in 1.2 years; everything else in the largest unit of which there is one. */
const fits = (units: number, dimension: Dimension): boolean => units >= (dimension === 'time' ? 2 : 1) || (dimension === 'time' && Math.abs(units - 1) < 0.01);

/** Rising. */
const SHOWN: Partial<Readonly<Record<Dimension, readonly string[]>>> = {
  time: ['min', 'h', 'd', 'mo', 'y'],
  length: ['cm', 'm', 'km'],
  area: ['m2', 'ha', 'km2'],
  volume: ['l', 'm3'],
  mass: ['g', 'kg', 't'],
  speed: ['km/h'],
  temperature: ['C'],
  ratio: ['%'],
};
