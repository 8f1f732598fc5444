/** Changes beside the two levels that they lie between: "to 79.2 per cent from 81.6, a decline of 2.4 points"; "by 3.3 per cent, to 6.2 pence from 6.0"; "doubled from 40 to 80"; "62 boats, 12 more than last year's 50". */
import { AGAINST_ANOTHER, CHANGE_A, CHANGE_BY, CHANGE_FROM, CHANGE_NOUN_AFTER, CHANGE_OF, CHANGE_OR, CHANGE_UP, MINOR_UNITS, MORE_THAN, OTHER_RECKONING, TIMES_OF } from '../lexicon/en/changes.ts';
import type { Claim } from '../model/claim.ts';
import type { QuantityValue } from '../model/value/quantity.ts';
import { fits } from './addable.ts';
import { changeBehind, overrunIn } from './change-apart.ts';
import type { ClaimContext } from './context.ts';
import { exactness } from './exactness.ts';
import type { ClaimFamily } from './family.ts';
import { type Levels, levelsIn } from './levels.ts';
import { type Figure, figuresIn } from './plain-numbers.ts';
import { statedAndMade } from './recomputed.ts';

export const changes: ClaimFamily = {
  name: 'changes',
  summary: 'changes that two levels of the same sentence let one recompute',
  claims(context) {
    const out: Claim[] = [];
    for (const { index, start, end } of context.annotated.sentences) {
      const kind = context.blockOf(index)?.kind;
      if (kind === 'boilerplate' || kind === 'byline' || (context.mentionsOf[index] ?? []).filter((m) => m.type === 'quantity').length < 2) continue;
      const figures = figuresIn(context, index);
      const words = context.annotated.text.slice(start, end).toLowerCase();
      for (const levels of [...levelsIn(context, figures), ...comparedIn(context, figures), ...overrunIn(context, index, figures)]) {
        for (const change of changesOf(context, levels, figures)) out.push(...recomputed(context, levels, change, words));
      }
    }
    return out;
  },
};

const between = (context: ClaimContext, a: number, b: number): string => context.annotated.text.slice(a, b).toLowerCase();

/** The figures that state the change: one right before the levels, one right behind them, or the one that stands between two compared levels. */
function changesOf(context: ClaimContext, levels: Levels, figures: readonly Figure[]): Figure[] {
  const sentence = context.annotated.sentences[levels.first.sentence];
  if (levels.change) return [levels.change];
  const [previous, next] = [figures[figures.indexOf(levels.first) - 1], figures[figures.indexOf(levels.last) + 1]];
  const out: Figure[] = [];
  if (previous && /^\s*,?\s*(?:from|to)\s+\S{0,3}$/.test(between(context, previous.end, levels.first.number.start)) && (previous.value.role === 'multiple' || CHANGE_BY.test(between(context, sentence?.start ?? 0, previous.number.start)))) out.push(previous);
  const gap = next && between(context, levels.last.end, next.number.start);
  if (next && gap !== undefined && (CHANGE_OF.test(gap) || CHANGE_UP.test(gap) || (CHANGE_OR.test(gap) && next.value.role === 'percent') || (CHANGE_A.test(gap) && CHANGE_NOUN_AFTER.test(between(context, next.end, next.end + 16))))) out.push(next);
  const apart = changeBehind(context, levels, figures);
  return apart ? [...out, apart] : out;
}

/** "62 boats, 12 more than last year's 50" and "36 boats, three times the 12 of last year": levels with the change between them. */
function comparedIn(context: ClaimContext, figures: readonly Figure[]): Levels[] {
  const out: Levels[] = [];
  for (const [i, to] of figures.entries()) {
    const [change, from] = [figures[i + 1], figures[i + 2]];
    if (!change || !from || !isExact(to) || !isExact(from) || !fits(to.value, from.value) && !fits(from.value, to.value)) continue;
    if (to.value.unit !== null && from.value.unit !== null && to.value.unit !== from.value.unit) continue;
    const link = change.value.role === 'multiple' ? TIMES_OF : MORE_THAN;
    const behind = change.value.role === 'multiple' || change.value.role === 'percent' ? change.end : change.number.end;
    const [ahead, joint] = [between(context, to.end, change.number.start), between(context, behind, from.number.start)];
    const isCompared = /^[\s\p{L}'’-]{0,40}[,(–—]\s*\S{0,3}$/u.test(ahead) && link.test(joint);
    if (!isCompared && !(change.value.role === 'percent' && (CHANGE_OF.test(ahead) || CHANGE_UP.test(ahead)) && CHANGE_FROM.test(joint))) continue;
    const [later, earlier] = exactness(context, [to, from]);
    if (later && earlier) out.push({ start: to.start, end: from.end, from: earlier, to: later, kind: to.value, first: to, last: from, change });
  }
  return out;
}

const isExact = ({ value }: Figure): boolean => typeof value.stated === 'number' && (value.role === 'count' || value.role === 'number' || value.role === 'money' || value.role === 'measure') && value.low > 0 && Number.isFinite(value.high) && value.hedge === undefined;

type Reckoned = { readonly measure: 'share' | 'change' | 'multiple'; readonly of: (from: number, to: number) => number; readonly value: QuantityValue; readonly shown: (n: number) => string };

const plain = ({ unit, role, dimension, currency }: QuantityValue): Omit<QuantityValue, 'stated' | 'low' | 'high'> => ({ kind: 'quantity', unit, role, dimension, change: '=', ...(currency ? { currency } : {}) });

/** How the change is reckoned from the levels: as a percentage of the first, as a multiple of it, or as a difference. Null where the text leaves that open. */
function reckoning(levels: Levels, { value }: Figure, words: string): Reckoned | null {
  const { role, unit, stated, low, high } = value;
  if (typeof stated !== 'number') return null;
  if (role === 'multiple') return { measure: 'multiple', of: (from, to) => to / from, value: { ...plain(value), unit: null, role: 'number', dimension: 'count', stated, low, high }, shown: (n) => n.toFixed(2) };
  const isPoints = unit === 'point' || unit === 'percentage point';
  if (role === 'percent' && !isPoints) {
    if (levels.kind.role === 'percent' || OTHER_RECKONING.test(words)) return null;
    return { measure: 'share', of: (from, to) => (Math.abs(to - from) / from) * 100, value: { ...value, change: '=' }, shown: (n) => `${n.toFixed(1)} per cent` };
  }
  const scale = scaleOf(levels.kind, value, isPoints);
  if (scale === null) return null;
  const as = isPoints ? { ...plain(value), unit: 'point', role: 'count' as const, dimension: 'count' as const } : plain(levels.kind);
  return { measure: 'change', of: (from, to) => Math.abs(to - from), value: { ...as, stated: stated * scale, low: low * scale, high: high * scale }, shown: (n) => String(Number(n.toFixed(3))) };
}

/** What the change is multiplied by to be in the levels' unit; null where it is in another. */
function scaleOf(level: QuantityValue, change: QuantityValue, isPoints: boolean): number | null {
  if (isPoints) return level.role === 'percent' || level.role === 'number' || level.unit === 'point' ? 1 : null;
  if (level.role === 'percent') return null;
  if (level.role === 'money' && change.role === 'money') return level.unit === change.unit ? 1 : MINOR_UNITS.has(change.unit ?? '') && !MINOR_UNITS.has(level.unit ?? '') ? 0.01 : null;
  return fits(level, change) && level.role !== 'money' && level.role !== 'measure' ? 1 : level.unit === change.unit && level.role === change.role ? 1 : null;
}

function recomputed(context: ClaimContext, levels: Levels, change: Figure, words: string): Claim[] {
  const by = reckoning(levels, change, words);
  if (!by || AGAINST_ANOTHER.test(between(context, change.end, change.end + 14)) && change.start > levels.last.end) return [];
  const { from, to } = levels;
  const corners = [by.of(from.low, to.low), by.of(from.low, to.high), by.of(from.high, to.low), by.of(from.high, to.high)];
  const exact = by.of(from.at, to.at);
  const value: QuantityValue = { ...by.value, stated: exact, low: from.low < to.high && to.low < from.high ? 0 : Math.min(...corners), high: Math.max(...corners) };
  const spans = levels.change ? [levels.first, levels.last] : [levels];
  return statedAndMade(context, {
    measure: by.measure,
    stated: { value: by.value, span: change, sentence: change.sentence },
    made: { value, from: spans, sentence: levels.first.sentence },
    words: `from ${from.at} to ${to.at} makes ${by.shown(exact)}`,
  });
}
