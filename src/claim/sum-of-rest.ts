/** What a cut leaves: "cut 120 of its 900 jobs, leaving 780". */
import { type Sum, isCount, textOf } from './addable.ts';
import type { ClaimContext } from './context.ts';
import type { Figure } from './plain-numbers.ts';

/** "cut 120 of its 900 jobs, leaving 780". */
export function withLeft(context: ClaimContext, _: number, numbers: readonly Figure[]): Sum | null {
  for (const [i, part] of numbers.entries()) {
    const [total, left] = [numbers[i + 1], numbers[i + 2]];
    if (!total || !left || !isCount(part) || !isCount(total) || !isCount(left)) continue;
    if (!/^\s*(?:[\p{L}-]+\s+){0,2}(?:out\s+)?of\s+(?:the|its|their|his|her|all)?\s*$/u.test(textOf(context, part.number.end, total.number.start))) continue;
    if (/^[\s\p{L}-]{0,30},\s*(?:leaving|which leaves|which left)\s+(?:(?:just|only|it with|them with|about|some)\s+)?$/u.test(textOf(context, total.number.end, left.number.start))) return { total, parts: [part, left] };
  }
  return null;
}
