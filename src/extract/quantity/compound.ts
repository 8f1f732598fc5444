/** Quantities in two units: feet and inches, hours and minutes, pounds and pence. */
import type { Token } from '../../model/annotated.ts';
import { glued, isHyphen, lowerAt } from './at.ts';
import { type Draft, changed, kindOf } from './draft.ts';
import { clean, restated } from './numeral-form.ts';

/** "5 ft 10 in", "2 hours 31 minutes", "3 dollars 50 cents": a smaller unit of the same dimension right behind. */
export function twoUnits(tokens: readonly Token[], a: Draft, b: Draft): Draft | null {
  const tail = feetAndInches(tokens, a, b);
  if (tail) return tail;
  const link = lowerAt(tokens, a.end);
  const and = link === 'and' || link === ',' ? 1 : 0;
  if (b.first !== a.end + and || !a.unit || !b.unit || a.per !== null || b.per !== null || !Number.isInteger(a.numeral.value)) return null;
  const part = partOf(a, b);
  if (part === null || b.numeral.value * part >= 1) return null;
  if (and === 1 && a.unit.dimension === 'length') return null;
  const half = (Number.isInteger(b.numeral.value) ? 0.5 : b.numeral.half) * part;
  return changed(a, { end: b.end, unitFirst: b.unitFirst, unitEnd: b.unitEnd, half, numeral: restated(a.numeral, { value: clean(a.numeral.value + b.numeral.value * part), half, end: b.numeral.end }) });
}

/** "6-foot-2": bare inches behind feet, all hyphened. */
function feetAndInches(tokens: readonly Token[], a: Draft, b: Draft): Draft | null {
  if (a.unit?.name !== 'foot' || kindOf(b) !== null || b.numeral.value >= 12) return null;
  if (!isHyphen(tokens[a.end]) || b.first !== a.end + 1 || !glued(tokens, b.first)) return null;
  const half = 0.5 / 12;
  return changed(a, { end: b.end, unitEnd: b.end, half, numeral: restated(a.numeral, { value: clean(a.numeral.value + b.numeral.value / 12), half }) });
}

const COMPOUND = new Set(['length', 'time', 'mass']);

/** How many of the first unit one of the second is; null where the second is no smaller unit of the same dimension. */
function partOf(a: Draft, b: Draft): number | null {
  const dimension = a.unit?.dimension;
  if (dimension !== b.unit?.dimension) return null;
  if (dimension === 'money') return a.unit?.part === undefined ? (b.unit?.part ?? null) : null;
  if (!COMPOUND.has(String(dimension))) return null;
  const large = a.unit?.factor ?? 0;
  const small = b.unit?.factor ?? 0;
  return small > 0 && small < large ? small / large : null;
}
