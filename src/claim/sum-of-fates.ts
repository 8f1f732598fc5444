/** Sums over people aboard and over amounts that are added on: "Of the 90 aboard, 12 died, five are missing and 73 were rescued"; "The roof costs 2m. Add 1m for the walls, and it comes to 3m". */
import { ABOARD_AFTER, ABOARD_BEFORE, ADD_ON, COMES_TO, FATES_OF_ALL, OTHER_VESSEL } from '../lexicon/en/totals.ts';
import { statedNumber } from '../model/value/quantity.ts';
import { type Sum, figuresOf, fits, isCount, textOf } from './addable.ts';
import type { ClaimContext } from './context.ts';
import type { Figure } from './plain-numbers.ts';

/** How many sentences back the number aboard may stand. */
const REACH = 2;
/** Behind a number and before the next one, its fate stands within this many characters. */
const FATE_REACH = 45;

/** The dead, the missing and the rescued are all who were aboard; without the missing, they can only be too many. */
export function withFates(context: ClaimContext, sentence: number, numbers: readonly Figure[]): Sum | null {
  const parts = new Map<string, Figure>();
  for (const [i, m] of numbers.entries()) {
    const fate = isCount(m) ? fateOf(context, m, numbers[i + 1]) : null;
    if (fate === null) continue;
    if (parts.has(fate)) return null;
    parts.set(fate, m);
  }
  if (!parts.has('dead') || !parts.has('alive')) return null;
  const list = [...parts.values()];
  const total = aboard(context, sentence, list);
  if (!total) return null;
  const sum = list.reduce((n, m) => n + statedNumber(m.value), 0);
  return parts.has('missing') || sum > statedNumber(total.value) ? { total, parts: list } : null;
}

/** The dead, the missing and the rescued told in sentences of their own, one after another: all three, and each once. */
export function withFatesApart(context: ClaimContext, sentence: number, numbers: readonly Figure[]): Sum | null {
  const found: (readonly [string, Figure])[] = [];
  for (let s = sentence; s < sentence + FATES_OF_ALL.length; s += 1) {
    const figures = s === sentence ? numbers : figuresOf(context, s);
    const fates = figures.flatMap((m, i) => (isCount(m) ? [[fateOf(context, m, figures[i + 1]), m] as const] : []));
    const [only] = fates;
    if (!only || only[0] === null || fates.some(([fate]) => fate !== null && fate !== only[0])) return null;
    found.push([only[0], only[1]]);
  }
  if (new Set(found.map(([fate]) => fate)).size !== FATES_OF_ALL.length) return null;
  const parts = found.map(([, m]) => m);
  const { sentences } = context.annotated;
  if (OTHER_VESSEL.test(textOf(context, sentences[sentence]?.start ?? 0, sentences[sentence + FATES_OF_ALL.length - 1]?.end ?? 0))) return null;
  const total = aboard(context, sentence, parts);
  return total && { total, parts };
}

function fateOf(context: ClaimContext, m: Figure, next: Figure | undefined): string | null {
  const { sentences } = context.annotated;
  const end = Math.min(next?.start ?? Infinity, m.number.end + FATE_REACH, sentences[m.sentence]?.end ?? Infinity);
  const after = textOf(context, m.number.end, end);
  return FATES_OF_ALL.find(([, words]) => words.test(after))?.[0] ?? null;
}

/** The one number aboard, in the sentence or the two before. */
function aboard(context: ClaimContext, sentence: number, parts: readonly Figure[]): Figure | null {
  const { sentences } = context.annotated;
  for (let s = sentence; s >= Math.max(0, sentence - REACH); s -= 1) {
    const start = sentences[s]?.start ?? 0;
    const found = figuresOf(context, s).filter((m) => isCount(m) && !parts.includes(m) && !parts.some((p) => p.start === m.start) && (ABOARD_AFTER.test(textOf(context, m.number.end, m.number.end + 60)) || ABOARD_BEFORE.test(textOf(context, start, m.number.start))));
    const [only] = found;
    if (only) return found.length === 1 && parts.every((m) => statedNumber(m.value) <= statedNumber(only.value)) ? only : null;
  }
  return null;
}

/** "Add Y, and the total comes to Z": what is added to is the one figure of the kind in the sentence before. */
export function withAddition(context: ClaimContext, sentence: number, numbers: readonly Figure[]): Sum | null {
  const start = context.annotated.sentences[sentence]?.start ?? 0;
  const [added, total, more] = numbers;
  if (!added || !total || more || !fits(total.value, added.value) || !ADD_ON.test(textOf(context, start, added.start)) || !COMES_TO.test(textOf(context, added.end, total.start))) return null;
  const before = figuresOf(context, sentence - 1).filter((m) => fits(total.value, m.value));
  const [base] = before;
  return base && before.length === 1 ? { total, parts: [base, added] } : null;
}
