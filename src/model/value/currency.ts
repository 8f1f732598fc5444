/** Currencies by their names: "canadian dollar" is a dollar, and a bare "$" may mean it. */
import type { QuantityValue } from './quantity.ts';

type Currency = Pick<QuantityValue, 'currency' | 'unit'>;

/** The crowns of the north and of the Czechs, by the names that English texts keep for them. */
const CROWNS: ReadonlySet<string> = new Set(['krone', 'krona', 'koruna']);

/** The name without what it is counted per: "rupee per month" is a rupee. */
const nameOf = (unit: string): string => unit.split(' per ', 1)[0] ?? '';

/** What the currencies of several countries are called alike: `dollar`, `rupee`, `shilling`, `crown`, `peso`. */
export function currencyFamily({ currency, unit }: Currency): string {
  if (unit === null) return currency ?? '';
  const name = nameOf(unit);
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return CROWNS.has(last) ? 'crown' : last;
}

/** May two amounts be in one currency? In the same one, or in a country's and one whose bare name leaves the country open: "C$412,000" and "$421,000". */
export function mayBeOneCurrency(a: Currency, b: Currency): boolean {
  if (a.unit === null || b.unit === null || currencyFamily(a) !== currencyFamily(b)) return false;
  if (a.currency !== undefined && b.currency !== undefined) return a.currency === b.currency;
  return nameOf(a.unit) === nameOf(b.unit) || leavesOpen(a) || leavesOpen(b);
}

const leavesOpen = ({ currency, unit }: Currency): boolean => currency === undefined && !nameOf(unit ?? '').includes(' ');
