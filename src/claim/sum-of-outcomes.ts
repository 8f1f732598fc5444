/** "Of the 63 hurt, 41 were admitted, 14 were flown to Oslo and six were treated at the scene": a whole whose parts exclude one another, told as one closed list. */
import { EXCLUSIVE_OUTCOMES, OTHERS_BEFORE, SHARED_OUT, SUBPART_AFTER } from '../lexicon/en/totals.ts';
import { statedNumber } from '../model/value/quantity.ts';
import { type Sum, headOf, isCount, textOf } from './addable.ts';
import type { ClaimContext } from './context.ts';
import { isSeries } from './sum-of-list.ts';
import { type Figure, figuresIn } from './plain-numbers.ts';

/** Fewer outcomes than these leave the list open: "of the 63, 41 were admitted and 14 were flown out". */
const CLOSED_LIST = 3;
const OF_THE = /(?:^|[\s“"(])of\s+(?:the|its|their|all|those|these|his|her|all the)?\s*$/;

/** All figures behind the whole, each with an outcome of its own out of one set. */
export function withOutcomes(context: ClaimContext, sentence: number): Sum | null {
  const figures = figuresIn(context, sentence);
  const [total, ...rest] = figures;
  const span = context.annotated.sentences[sentence];
  if (!total || !span || rest.length < 2 || !isCount(total) || total.value.hedge !== undefined || !OF_THE.test(textOf(context, span.start, total.number.start)) || total.number.start - span.start > 30) return null;
  const parts = listOf(context, rest, span.end) ?? sharedOut(context, total, rest);
  if (!parts) return null;
  const sum = parts.reduce((n, m) => n + statedNumber(m.value), 0);
  // Two outcomes may leave a third untold; they can only be too many.
  const last = parts.at(-1);
  const isClosed = SHARED_OUT.has(headOf(total.value)) ? last && OTHERS_BEFORE.test(textOf(context, span.start, last.start)) : parts.length >= CLOSED_LIST;
  return isClosed || sum > statedNumber(total.value) ? { total, parts } : null;
}

function listOf(context: ClaimContext, parts: readonly Figure[], end: number): Figure[] | null {
  if (!parts.every((m) => isCount(m) && m.value.hedge === undefined && typeof m.value.stated === 'number')) return null;
  const last = parts.at(-1);
  if (!last || !/(?:\band|&)\s+(?:the\s+)?(?:other|another|a further|remaining)?\s*$/.test(textOf(context, last.start - 20, last.start))) return null;
  const words = parts.map((m, i) => textOf(context, m.number.end, parts[i + 1]?.start ?? end));
  if (words.some((after) => SUBPART_AFTER.some((phrase) => after.trimStart().startsWith(phrase)) || /[;:]|\b(?:including|among them|at least|more than|some of|later|both)\b/.test(after))) return null;
  for (const set of EXCLUSIVE_OUTCOMES) {
    const outcomes = words.map((after) => set.filter(([, pattern]) => pattern.test(after)).map(([outcome]) => outcome));
    if (outcomes.every((found) => found.length === 1) && new Set(outcomes.flat()).size === parts.length) return [...parts];
  }
  return null;
}

/** "Of the 63 seats, Harbour took 21, Unity 16 and others 27": bare numbers behind names. */
function sharedOut(context: ClaimContext, total: Figure, parts: readonly Figure[]): Figure[] | null {
  if (!SHARED_OUT.has(headOf(total.value)) || !isSeries(context, parts)) return null;
  const isBare = (m: Figure): boolean => isCount(m) && m.value.hedge === undefined && typeof m.value.stated === 'number' && (headOf(m.value) === '' || headOf(m.value) === headOf(total.value));
  const names = parts.map((m, i) => context.annotated.text.slice(parts[i - 1]?.end ?? total.end, m.start));
  return parts.every(isBare) && names.every((words, i) => /\p{Lu}\p{Ll}/u.test(words) || (i === parts.length - 1 && OTHERS_BEFORE.test(words.toLowerCase()))) ? [...parts] : null;
}
