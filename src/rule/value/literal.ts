/** Literals of rule files: `2d`, `5 km`, `10%`, `3`, `2022-09-14`. */
import { parseIsoDay } from '../../model/value/calendar.ts';
import { dayBounds } from '../../model/value/time.ts';
import { boundsTerm, quantity } from './from-claim.ts';
import type { Term, TermType } from './term.ts';
import { UNITS, unitOf } from './units.ts';

export interface Literal {
  readonly term: Term;
  readonly type: TermType;
}

const NUMBER_WITH_UNIT = /^(-?\d+(?:\.\d+)?) ?([A-Za-z%][A-Za-z0-9/]*)?$/;

/** The literal's term, or null where the text is none. */
export function literal(text: string): Literal | null {
  const day = parseIsoDay(text);
  if (day !== null && /^\d{4}-\d\d-\d\d$/.test(text)) return { term: boundsTerm(dayBounds(day)), type: { kind: 'time' } };
  const m = NUMBER_WITH_UNIT.exec(text);
  if (!m) return null;
  const [number, symbol] = [Number(m[1]), m[2]];
  const unit = symbol === undefined ? undefined : unitOf(symbol);
  if (symbol !== undefined && !unit) return null;
  const value = (number - (unit?.offset ?? 0)) * (unit?.factor ?? 1);
  const dimension = unit?.dimension ?? 'count';
  return { term: quantity({ dimension, base: '', low: value, high: value, best: value, known: true }), type: { kind: 'quantity', dimension } };
}

/** Does the text look like a literal with a unit that nobody knows? Gives the unit. */
export function unknownUnit(text: string): string | null {
  const symbol = NUMBER_WITH_UNIT.exec(text)?.[2];
  return symbol !== undefined && !unitOf(symbol) ? symbol : null;
}

/** How far two values may lie apart and still agree. */
export interface Tolerance {
  /** `relative` is a share of the larger value; `absolute` is in base units of the dimension, where one is named. */
  readonly kind: 'relative' | 'absolute';
  readonly amount: number;
  readonly type: TermType | null;
  readonly shown: string;
}

/** A tolerance is a size, so a degree is one of difference and a per cent one of the value. */
export function tolerance(text: string): Tolerance | null {
  const m = NUMBER_WITH_UNIT.exec(text);
  if (!m || Number(m[1]) < 0) return null;
  const unit = m[2] === undefined ? undefined : unitOf(m[2]);
  if (m[2] !== undefined && !unit) return null;
  const amount = Number(m[1]) * (unit?.factor ?? 1);
  if (m[2] === '%') return { kind: 'relative', amount, type: null, shown: text };
  const type: TermType | null = unit ? { kind: 'quantity', dimension: unit.dimension } : null;
  return { kind: 'absolute', amount, type, shown: text };
}

export const UNIT_SYMBOLS: readonly string[] = UNITS.map(({ symbol }) => symbol);

/** Days for times and durations, kilometres for places and lengths, a bare number for counts; a share for any quantity. */
export function toleranceFits({ kind, type }: Tolerance, operand: TermType): boolean {
  if (operand.kind === 'any') return true;
  if (kind === 'relative') return operand.kind === 'quantity' || operand.kind === 'group' || operand.kind === 'text';
  if (operand.kind === 'time' || operand.kind === 'clock') return type?.dimension === 'time';
  if (operand.kind === 'place') return type?.dimension === 'length';
  if (operand.kind === 'text') return false;
  return operand.dimension === undefined || (type?.dimension ?? 'count') === operand.dimension || (type === null && ['money', 'magnitude', 'ratio'].includes(operand.dimension));
}
