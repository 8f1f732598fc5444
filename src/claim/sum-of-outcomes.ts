/** "Of the 63 hurt, 41 were admitted, 14 were flown to Oslo and six were treated at the scene": a whole whose parts exclude one another, told as one closed list. */
import { EXCLUSIVE_OUTCOMES, OTHERS_BEFORE, SHARED_OUT, SUBPART_AFTER } from '../lexicon/en/totals.ts';
import { statedNumber } from '../model/value/quantity.ts';
import { type Sum, headOf, isCount, textOf } from './addable.ts';
import type { ClaimContext } from './context.ts';
import { isSeries } from './sum-of-list.ts';
import { type Figure, figuresIn } from './plain-numbers.ts';

/** Fewer outcomes than these leave the list open: "of the 63, 41 were admitted and 14 were flown out". */
const CLOSED_LIST = 3;
/** Where more than this share of the whole is not in the list, the text leaves it out on purpose. */
const UNTOLD = 0.1;
const OF_THE = /(?:^|[\s“"(])of\s+(?:the|its|their|all|those|these|his|her|all the)?\s*$/;

/** All figures behind the whole, each with an outcome of its own out of one set. */
export function withOutcomes(context: ClaimContext, sentence: number): Sum | null {
  const figures = figuresIn(context, sentence);
  const [total, ...rest] = figures;
  const span = context.annotated.sentences[sentence];
  if (!total || !span || rest.length < 2 || !isCount(total) || total.value.hedge !== undefined || !OF_THE.test(textOf(context, span.start, total.number.start)) || total.number.start - span.start > 30) return null;
  const parts = listOf(context, rest, total.end, span.end) ?? sharedOut(context, total, rest);
  if (!parts) return null;
  const [sum, whole, last] = [parts.reduce((n, m) => n + statedNumber(m.value), 0), statedNumber(total.value), parts.at(-1)];
  if (sum >= whole) return { total, parts };
  if (SHARED_OUT.has(headOf(total.value))) return last && OTHERS_BEFORE.test(textOf(context, span.start, last.start)) ? { total, parts } : null;
  return parts.length >= CLOSED_LIST && whole - sum <= whole * UNTOLD ? { total, parts, untold: true } : null;
}

/** "won four, lost two and drew eight of the 13 games": the whole behind the last of the outcomes. */
export function withOutcomesOf(context: ClaimContext, sentence: number): Sum | null {
  const figures = figuresIn(context, sentence);
  const [total, parts, span] = [figures.at(-1), figures.slice(0, -1), context.annotated.sentences[sentence]];
  const last = parts.at(-1);
  if (!total || !last || !span || parts.length < CLOSED_LIST || !isCount(total) || total.value.hedge !== undefined || !/^\s+(?:out )?of (?:the|its|their|his|her|all)\s+(?:[\p{L}-]+\s+)?$/u.test(textOf(context, last.number.end, total.number.start))) return null;
  return listOf(context, parts, span.start, last.number.end) ? { total, parts } : null;
}

function listOf(context: ClaimContext, parts: readonly Figure[], start: number, end: number): Figure[] | null {
  if (!parts.every((m) => isCount(m) && m.value.hedge === undefined && typeof m.value.stated === 'number')) return null;
  const last = parts.at(-1);
  if (!last || !/(?:\band|&)\s+(?:\p{L}+\s+){0,2}$/u.test(textOf(context, last.start - 20, last.start))) return null;
  const behind = parts.map((m, i) => textOf(context, m.number.end, parts[i + 1]?.start ?? end));
  const ahead = parts.map((m, i) => textOf(context, parts[i - 1]?.end ?? start, m.start));
  if (behind.some((after) => SUBPART_AFTER.some((phrase) => after.trimStart().startsWith(phrase)) || /[;:]|\b(?:including|among them|at least|more than|some of|later|both)\b/.test(after))) return null;
  return EXCLUSIVE_OUTCOMES.some((set) => excludeOneAnother(behind, set) || excludeOneAnother(ahead, set)) ? [...parts] : null;
}

/** Each stretch of words names one outcome of the set, and no two the same. */
function excludeOneAnother(stretches: readonly string[], set: (typeof EXCLUSIVE_OUTCOMES)[number]): boolean {
  const outcomes = stretches.map((words) => set.filter(([, pattern]) => pattern.test(words)).map(([outcome]) => outcome));
  return outcomes.every((found) => found.length === 1) && new Set(outcomes.flat()).size === stretches.length;
}

/** "Of the 63 seats, Harbour took 21, Unity 16 and others 27": bare numbers behind names. */
function sharedOut(context: ClaimContext, total: Figure, parts: readonly Figure[]): Figure[] | null {
  if (!SHARED_OUT.has(headOf(total.value)) || !isSeries(context, parts)) return null;
  const isBare = (m: Figure): boolean => isCount(m) && m.value.hedge === undefined && typeof m.value.stated === 'number' && (headOf(m.value) === '' || headOf(m.value) === headOf(total.value));
  const names = parts.map((m, i) => context.annotated.text.slice(parts[i - 1]?.end ?? total.end, m.start));
  return parts.every(isBare) && names.every((words, i) => /\p{Lu}\p{Ll}/u.test(words) || (i === parts.length - 1 && OTHERS_BEFORE.test(words.toLowerCase()))) ? [...parts] : null;
}
