/** Numbers in words, the same whatever the locale of the machine: thousands in groups, units spelt out. */
import type { Dimension } from '../../model/value/quantity.ts';
import { showingUnit } from './units.ts';
import type { Unit } from './units.ts';

/** `8,029`, `11.04`, `0.045`: thousands in groups, two decimals at the most from one on. */
export const plainNumber = (value: number): string => grouped(value, Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 1 ? 2 : 3);

/** `8,029`, `305`, `22.5`, `0.83`: what a conversion is told in, three significant digits or so. */
const roundNumber = (value: number): string => grouped(value, Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);

/** `11.04`, `620,000`, `1.965 million`, `4.12 billion`. */
function shortNumber(value: number): string {
  const size = Math.abs(value);
  if (!Number.isFinite(value) || size < 1) return plainNumber(value);
  // A third decimal: half a cent decides between two prices.
  if (size < 1e6) return grouped(value, size < 1000 ? 3 : 0);
  return size < 1e9 ? `${grouped(value / 1e6, 3)} million` : `${grouped(value / 1e9, 3)} billion`;
}

function grouped(value: number, digits: number): string {
  if (!Number.isFinite(value)) return value > 0 ? 'any number' : 'any negative number';
  const size = Math.abs(value);
  const [whole = '0', fraction = ''] = size.toFixed(digits).split('.');
  const thousands = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const decimals = fraction.replace(/0+$/, '');
  return `${value < 0 ? '-' : ''}${thousands}${decimals === '' ? '' : `.${decimals}`}`;
}

/** A value in base units, in the unit that fits its size: `8,029 square kilometres`, `14 months`. */
export function showNumber(base: number, dimension: Dimension): string {
  const unit = showingUnit(dimension, base);
  if (dimension === 'money') return shortNumber(base);
  if (!unit) return plainNumber(base);
  return dimension === 'time' && Number.isFinite(base) ? inUnit(rounded(base / unit.factor) * unit.factor, unit) : inUnit(base, unit);
}

/** A duration is told in whole units from ten on, and to a tenth below. */
const rounded = (value: number): number => (Math.abs(value) >= 10 ? Math.round(value) : Math.round(value * 10) / 10);

/** A value in base units, in the given unit. */
export function inUnit(base: number, unit: Unit): string {
  const value = base / unit.factor + (unit.offset ?? 0);
  const number = roundNumber(value);
  return `${number} ${number === '1' ? unit.singular : unit.plural}`;
}
