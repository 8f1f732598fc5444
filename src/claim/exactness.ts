/** How exact the figures of one sum are: digits that end in zeros may be rounded or not, and beside finer ones of the same scale they are as fine. */
import { type QuantityValue, statedNumber } from '../model/value/quantity.ts';
import type { ClaimContext } from './context.ts';
import type { Figure } from './plain-numbers.ts';

export interface Exact { readonly at: number; readonly low: number; readonly high: number }

const SCALES: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, b: 1e9, bn: 1e9, billion: 1e9, trillion: 1e12 };
const WRITTEN = /^(\d{1,3}(?:,\d{3})+|\d+)\s?(k|m|bn?|thousand|million|billion|trillion)?$/i;

/** The place of the last digit that is no zero: 100 for 900, 1 for 905. */
const grainOf = (n: number): number => 10 ** (/0*$/.exec(String(Math.round(Math.abs(n))))?.[0].length ?? 0);

const ownSlack = ({ stated, low, high }: QuantityValue, at: number): number => (typeof stated === 'number' ? Math.max(at - low, high - at) : 0);

/** The last place of the finest of them, where all are written as whole numbers of one scale ("498m, 84m and 40m"); null elsewhere. */
export function commonGrain(context: ClaimContext, figures: readonly Figure[]): number | null {
  const { text } = context.annotated;
  const written = figures.map(({ number }) => WRITTEN.exec(text.slice(number.start, number.end)));
  const scales = new Set(written.map((m) => m?.[2]?.toLowerCase() ?? ''));
  if (written.includes(null) || scales.size !== 1 || figures.some(({ value }) => value.hedge !== undefined)) return null;
  const scale = SCALES[[...scales][0] ?? ''] ?? 1;
  return Math.min(...written.map((m) => grainOf(Number(m?.[1]?.replaceAll(',', ''))))) * scale;
}

export function exactness(context: ClaimContext, figures: readonly Figure[]): Exact[] {
  const grain = commonGrain(context, figures);
  return figures.map(({ value }) => {
    const at = statedNumber(value);
    const own = ownSlack(value, at);
    const slack = grain === null ? own : Math.min(grain / 2, own);
    return { at, low: at - slack, high: at + slack };
  });
}

/** The two ends of a range read as one figure ("from 900 to 780"), to half of the last place that both are given to. */
export function rangeEnds(words: string, [from, to]: readonly [number, number]): [Exact, Exact] {
  const decimals = Math.max(0, ...[...words.matchAll(/\d\.(\d+)/g)].map((m) => m[1]?.length ?? 0));
  const scale = Math.max(1, ...[...words.matchAll(/\b(?:thousand|million|billion|trillion)\b|(?<=\d)(?:k|m|bn)\b/g)].map((m) => SCALES[m[0]] ?? 1));
  const half = (scale > 1 || decimals > 0 ? scale / 10 ** decimals : Math.min(grainOf(from), grainOf(to))) / 2;
  return [{ at: from, low: from - half, high: from + half }, { at: to, low: to - half, high: to + half }];
}
