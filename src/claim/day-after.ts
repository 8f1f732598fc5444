/** The day that the words behind a form state ("was arrested on Sunday night"): it was so from then on. */
import type { Claim } from '../model/claim.ts';
import { MINUTES_A_DAY } from '../model/value/calendar.ts';
import type { ClaimContext } from './context.ts';

/** Characters behind the form within which its day stands. */
const REACH = 30;

export function dayAfter(context: ClaimContext, sentence: number, end: number): Claim['asOf'] {
  for (const m of context.mentionsOf[sentence] ?? []) {
    if (m.type !== 'time' || m.start < end || m.start - end >= REACH || /[,;:]|\bsince\b/.test(context.annotated.text.slice(end, m.start))) continue;
    const { bounds, type } = m.time;
    if (bounds && (type === 'DATE' || type === 'TIME') && bounds.endHigh - bounds.beginLow <= MINUTES_A_DAY) return bounds;
  }
  return null;
}
