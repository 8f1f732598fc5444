/** Two levels of one thing, the earlier and the later, as a sentence pairs them: "from 40 to 55", "to 55 from 40", "from 900 to 780" read as one figure. */
import { LEVEL_AGAINST, LEVEL_FROM, LEVEL_FROM_LEVEL, LEVEL_TO, LEVEL_TO_LEVEL, PER_SHARE_BETWEEN } from '../lexicon/en/changes.ts';
import type { Span } from '../model/span.ts';
import type { QuantityValue } from '../model/value/quantity.ts';
import { fits } from './addable.ts';
import type { ClaimContext } from './context.ts';
import { type Exact, exactness, rangeEnds } from './exactness.ts';
import type { Figure } from './plain-numbers.ts';

export interface Levels extends Span {
  readonly from: Exact;
  readonly to: Exact;
  /** A value of their kind: role, unit, currency. */
  readonly kind: QuantityValue;
  /** The first and the last figure that they are read from. */
  readonly first: Figure;
  readonly last: Figure;
  /** Where the change stands between the two: "62 boats, 12 more than last year's 50". */
  readonly change?: Figure;
}

const LEVEL_ROLES: ReadonlySet<string> = new Set(['count', 'number', 'money', 'measure', 'percent']);
const isLevel = ({ value }: Figure): boolean => LEVEL_ROLES.has(value.role) && value.low > 0 && Number.isFinite(value.high) && value.hedge === undefined;

/** All pairs of levels among the figures of a sentence, in reading order. */
export function levelsIn(context: ClaimContext, figures: readonly Figure[]): Levels[] {
  const out: Levels[] = [];
  for (const [i, first] of figures.entries()) {
    const pair = rangeAt(context, first) ?? pairAt(context, first, figures[i + 1]) ?? pairAt(context, first, figures[i + 2], PER_SHARE_BETWEEN);
    if (pair) out.push(pair);
  }
  return out;
}

const before = (context: ClaimContext, { sentence, number }: Figure): string => context.annotated.text.slice(context.annotated.sentences[sentence]?.start ?? 0, number.start).toLowerCase();

function pairAt(context: ClaimContext, first: Figure, second: Figure | undefined, backwardGap = LEVEL_FROM_LEVEL): Levels | null {
  if (!second || !isLevel(first) || !isLevel(second) || typeof first.value.stated !== 'number' || typeof second.value.stated !== 'number') return null;
  if (!sameUnit(first.value, second.value)) return null;
  const gap = context.annotated.text.slice(first.end, second.number.start).toLowerCase();
  const opening = before(context, first);
  const forward = LEVEL_FROM.test(opening) && LEVEL_TO_LEVEL.test(gap);
  const backward = (LEVEL_TO.test(opening) && backwardGap.test(gap)) || (first.value.role === 'money' && LEVEL_AGAINST.test(gap));
  if (!forward && !backward) return null;
  const [from, to] = exactness(context, forward ? [first, second] : [second, first]);
  return from && to ? { start: first.start, end: second.end, from, to, kind: fits(first.value, second.value) ? first.value : second.value, first, last: second } : null;
}

function sameUnit(a: QuantityValue, b: QuantityValue): boolean {
  if (a.role === 'percent' || b.role === 'percent') return a.role === b.role;
  return (fits(a, b) || fits(b, a)) && (a.role !== 'money' || b.role !== 'money' || a.unit === b.unit) && a.per === b.per;
}

/** "from 900 to 780" where the reader of quantities has made one figure of it. */
function rangeAt(context: ClaimContext, range: Figure): Levels | null {
  const { stated, role, hedge } = range.value;
  if (typeof stated === 'number' || !LEVEL_ROLES.has(role) || hedge !== undefined) return null;
  const { text } = context.annotated;
  const words = text.slice(range.start, range.end).toLowerCase();
  if (!/\bfrom\s+\S{0,3}$/.test(before(context, range)) && !words.startsWith('from')) return null;
  if (!/\bto\b/.test(words)) return null;
  const [from, to] = rangeEnds(words, stated);
  return { start: range.start, end: range.end, from, to, kind: range.value, first: range, last: range };
}
