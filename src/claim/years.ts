/** What the readers of years share: years that stand alone, numbers of years, and the two as claims. */
import { VAGUE_YEARS } from '../lexicon/en/elapsed.ts';
import type { Claim } from '../model/claim.ts';
import type { TimeMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { civilFromDays, MINUTES_A_DAY } from '../model/value/calendar.ts';
import type { QuantityValue } from '../model/value/quantity.ts';
import type { ClaimContext } from './context.ts';
import { numeralAt } from './plain-numbers.ts';
import { statedAndMade } from './recomputed.ts';

export interface Year extends Span { readonly year: number; readonly sentence: number }
/** "seven years": the span holds number and noun; `vague` where words before it widen it. */
export interface YearCount extends Span { readonly count: number; readonly sentence: number; readonly vague: boolean }

export const publishedYear = ({ published }: ClaimContext): number => (published ? civilFromDays(Math.floor(published.beginLow / MINUTES_A_DAY)).year : NaN);

const isYear = (m: { readonly type: string }): m is TimeMention => m.type === 'time' && (m as TimeMention).time.type === 'DATE' && (m as TimeMention).time.known.includes('year');

/** The years that a sentence names, as "2014" or within "June 2014". */
export function yearsIn(context: ClaimContext, sentence: number): Year[] {
  return (context.mentionsOf[sentence] ?? []).filter(isYear).flatMap(({ start, end, time }) => {
    const year = Number(/^(\d{4})(?!\d)/.exec(time.value)?.[1]);
    return Number.isNaN(year) || (time.grain !== 'year' && time.grain !== 'month' && time.grain !== 'day') || time.mod !== undefined ? [] : [{ start, end, year, sentence }];
  });
}

/** All "N years" of a sentence. */
export function yearCountsIn(context: ClaimContext, sentence: number): YearCount[] {
  const { annotated: { tokens, sentences, text } } = context;
  const span = sentences[sentence];
  const out: YearCount[] = [];
  for (let i = span?.firstToken ?? 0; i < (span?.endToken ?? 0); i += 1) {
    const noun = tokens[i];
    if (noun?.lower !== 'years' || !span) continue;
    for (const back of [3, 1]) {
      const first = tokens[i - back];
      const numeral = i - back >= span.firstToken ? numeralAt(tokens, i - back, span.endToken) : null;
      if (!first || numeral?.tokens !== back) continue;
      // "two or three years", "20 to 30 years", "10, 20 years": no one number; "in 1981, 48 years ago" has one.
      if (/(?:\bor|\bto|\band|[-–.]|(?<!\bin\s(?:\p{L}+\s)?\d{4}),)\s*$/u.test(text.slice(span.start, first.start).trimEnd())) break;
      out.push({ start: first.start, end: noun.end, count: numeral.value, sentence, vague: VAGUE_YEARS.test(text.slice(span.start, first.start).toLowerCase()) });
      break;
    }
  }
  return out;
}

const inYears = (stated: number, low: number, high: number): QuantityValue => ({ kind: 'quantity', stated, low, high, unit: null, change: '=', role: 'number', dimension: 'count' });

export interface Passed { readonly stated: Span & { readonly sentence: number }; readonly count: number; readonly low: number; readonly high: number; readonly from: Year; readonly made: readonly [best: number, low: number, high: number] }

/** The years stated, and those that lie between the year named and the other end. */
export const yearClaims = (context: ClaimContext, { stated, count, low, high, from, made }: Passed): Claim[] => statedAndMade(context, {
  measure: 'elapsed', group: 'years',
  stated: { value: inYears(count, low, high), span: stated, sentence: stated.sentence },
  made: { value: inYears(...made), from: [from], sentence: from.sentence },
  words: `${from.year} lies ${made[0]} years back`,
});
