/** What the readers of sums share: which figures can be added up, and which belong together. */
import { type QuantityValue, statedNumber } from '../model/value/quantity.ts';
import type { ClaimContext } from './context.ts';
import { type Figure, figuresIn } from './plain-numbers.ts';
import { stem } from './words.ts';

/** `untold`: the text does not say that the parts are all, so that some of the total may be left out. */
export interface Sum { readonly total: Figure; readonly parts: readonly Figure[]; readonly untold?: boolean }

/** A bare number from here on may be an amount whose currency or unit is left out. */
export const BARE_AMOUNT = 1000;

/** Figures that can be added: counts, bare numbers, money and measures as levels, not ages, shares, changes or second renderings. */
export function figuresOf(context: ClaimContext, sentence: number): Figure[] {
  return figuresIn(context, sentence).filter(({ value }) => isAddable(value));
}

export const isAddable = ({ role, change, stated, low, high, per }: QuantityValue): boolean =>
  (role === 'count' || role === 'number' || role === 'money' || role === 'measure') && change !== 'up' && change !== 'down' && typeof stated === 'number' && per === undefined && low > 0 && Number.isFinite(high);

const isCounted = ({ role }: QuantityValue): boolean => role === 'count' || role === 'number';

/** May the two be added? Money of one currency, measures of one dimension, counts with counts. */
export function sameKind(a: QuantityValue, b: QuantityValue): boolean {
  if (isCounted(a) || isCounted(b)) return isCounted(a) && isCounted(b);
  return a.role === b.role && a.dimension === b.dimension && (a.role !== 'money' || (a.currency ?? a.unit) === (b.currency ?? b.unit));
}

/** May the part be one of the total? "Sales 8bn euros: A 5bn, B 3bn" leaves the currency out. */
export const fits = (total: QuantityValue, part: QuantityValue): boolean => sameKind(total, part) || ((total.role === 'money' || total.role === 'measure') && part.role === 'number' && statedNumber(part) >= BARE_AMOUNT);

export const textOf = (context: ClaimContext, from: number, to: number): string => context.annotated.text.slice(from, to).toLowerCase();
export const isCount = ({ value }: Figure): boolean => isCounted(value);
/** Stem of the noun that is counted; empty where none is named. */
export const headOf = ({ unit }: QuantityValue): string => (unit === null ? '' : stem(unit.split(' of ')[0]?.split(' ').at(-1)?.toLowerCase() ?? ''));
