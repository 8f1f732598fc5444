/** The order in which a sentence's expressions are resolved: reading order, except that a clock time waits for the day beside it. */
import { CLOCK_TO_CLOCK, CLOCK_TO_DAY, DAY_TO_CLOCK } from '../../lexicon/en/time-contexts.ts';
import type { Token } from '../../model/annotated.ts';
import type { Scanned } from './expression.ts';

export interface Ordered {
  readonly scanned: Scanned;
  /** Is the day of this clock time stated right beside it? */
  readonly attached: boolean;
}

const MOST_BETWEEN = 4;

const isClock = ({ expression }: Scanned): boolean => expression.kind === 'daytime' && expression.clock !== undefined;
const hasClock = ({ expression }: Scanned): boolean => 'clock' in expression && expression.clock !== undefined;

function isDay({ expression }: Scanned): boolean {
  if (expression.kind === 'calendar') return expression.day !== undefined || expression.weekday !== undefined;
  return expression.kind === 'relative' && expression.unit === 'day' && expression.from === 'publication';
}

function areJoined(tokens: readonly Token[], a: Scanned, b: Scanned, between: ReadonlySet<string>): boolean {
  if (b.from - a.to > MOST_BETWEEN) return false;
  for (let i = a.to; i < b.from; i += 1) if (!between.has(tokens[i]?.lower ?? '')) return false;
  return true;
}

/** A day inside the bracket of the last clock time is that one's own: "5:10 p.m. (0110 GMT on Sunday)". */
function withDay(clocks: readonly Scanned[], day: Scanned, tokens: readonly Token[]): readonly Ordered[] {
  const last = clocks.at(-1);
  const bracketed = last !== undefined && tokens[last.from - 1]?.lower === '(' && !tokens.slice(last.to, day.from).some(({ lower }) => lower === ')');
  const [before, after] = bracketed ? [clocks.slice(0, -1), [last]] : [[], clocks];
  return [...before.map((scanned) => ({ scanned, attached: false })), { scanned: day, attached: false }, ...after.map((scanned) => ({ scanned, attached: true }))];
}

export function inResolvingOrder(found: readonly Scanned[], tokens: readonly Token[]): readonly Ordered[] {
  const order: Ordered[] = [];
  let waiting: Scanned[] = [];
  const release = (): void => {
    for (const scanned of waiting) order.push({ scanned, attached: false });
    waiting = [];
  };
  for (const [index, scanned] of found.entries()) {
    const last = waiting.at(-1);
    if (last && !areJoined(tokens, last, scanned, hasClock(scanned) ? CLOCK_TO_CLOCK : CLOCK_TO_DAY) && !areJoined(tokens, last, scanned, CLOCK_TO_DAY)) release();
    const previous = found[index - 1];
    if (isClock(scanned) && previous && isDay(previous) && areJoined(tokens, previous, scanned, DAY_TO_CLOCK)) order.push({ scanned, attached: true });
    else if (isClock(scanned)) waiting.push(scanned);
    else if (isDay(scanned)) {
      if (waiting.length === 0) order.push({ scanned, attached: false });
      else order.push(...withDay(waiting, scanned, tokens));
      waiting = [];
    } else {
      release();
      order.push({ scanned, attached: false });
    }
  }
  release();
  return order;
}
