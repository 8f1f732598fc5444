/** "9/11/2022": is the month first or the day? Settled by the article's other numeral dates, its source's country, or its publication date. */
import { isCivilDate } from '../../model/value/calendar.ts';

export type NumeralOrder = 'month-first' | 'day-first' | 'unknown';

const NUMERAL_DATE = /(?<![\d/.-])(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d\d)(?![\d/-])/g;
/** Country endings of addresses where the day is written first. */
const DAY_FIRST_SOURCE = /\.(?:uk|ie|au|nz|in|za|fr|de|it|es|ua|ru|pl|ng|ke|pk|sg|hk|my|gh|mw)(?:\/|$)/;

/** The order that all unambiguous numeral dates of the text agree on; else the order of the source's country; else unknown. */
export function numeralOrder(text: string, source: string | null): NumeralOrder {
  const seen = new Set<NumeralOrder>();
  for (const m of text.matchAll(NUMERAL_DATE)) {
    const a = Number(m[1]);
    const b = Number(m[2]);
    if (a > 12 && isCivilDate(2000, b, a)) seen.add('day-first');
    else if (b > 12 && isCivilDate(2000, a, b)) seen.add('month-first');
  }
  if (seen.size === 1) return [...seen][0] ?? 'unknown';
  if (seen.size === 0 && source !== null && DAY_FIRST_SOURCE.test(source)) return 'day-first';
  return 'unknown';
}
