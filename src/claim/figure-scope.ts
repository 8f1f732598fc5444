/** Which part of the whole a figure covers, over which window, and whether it is the threshold of a ban rather than a measurement. */
import { LIMIT_WORDS, NORM_WORDS, PART_WORDS, PERMISSION_WORDS } from '../lexicon/en/figure-words.ts';
import { tokenAt } from '../model/annotated.ts';
import type { ClaimPart } from '../model/claim.ts';
import type { QuantityMention, TimeMention } from '../model/mention.ts';
import { matchOf } from '../model/rough.ts';
import { overlaps } from '../model/span.ts';
import type { QuantityValue } from '../model/value/quantity.ts';
import type { TimeBounds } from '../model/value/time.ts';
import { pathCost } from './attach.ts';
import type { ClaimContext } from './context.ts';

/** "others", "two more", "three of the crossings", "including nine children" are parts; "four other children" are others. */
export function partOf(context: ClaimContext, m: QuantityMention): ClaimPart {
  const { tokens } = context.annotated;
  const first = tokenAt(context.annotated, m.start);
  const last = tokenAt(context.annotated, m.number.end - 1);
  for (let i = last + 1; i <= last + 2; i += 1) {
    const word = tokens[i]?.lower ?? '';
    if (word === 'of' && /^(?:the|them|those|these|that|its|his|her|their|our|whom|which)$/.test(tokens[i + 1]?.lower ?? '')) return 'part';
    if (PART_WORDS.has(word)) return 'others';
  }
  const end = tokenAt(context.annotated, m.end - 1);
  if (tokens[end + 1]?.lower === 'of' && /^(?:that|them|those|these|which)$/.test(tokens[end + 2]?.lower ?? '')) return 'part';
  for (let i = first - 1; i >= first - 2; i -= 1) {
    const word = tokens[i]?.lower ?? '';
    if (word === 'the' || word === 'at' || word === 'least') continue;
    return PART_WORDS.has(word) ? 'others' : 'unknown';
  }
  return 'unknown';
}

/** "Coaches heavier than 20 tonnes must wait": the figure draws a line between things; null for a plain measurement. */
export function limitOf(context: ClaimContext, m: QuantityMention, measure: string): QuantityValue | null {
  if (measure !== 'mass' && measure !== 'length' && measure !== 'speed') return null;
  const { tokens, sentences } = context.annotated;
  const at = tokenAt(context.annotated, m.number.start);
  const word = [at - 1, at - 2].find((i) => LIMIT_WORDS.has(tokens[i]?.lower ?? ''));
  const noun = word === undefined ? undefined : tokens[word - 1];
  const sentence = sentences[m.sentence];
  if (!noun || !sentence || noun.kind !== 'word' || !noun.lower.endsWith('s')) return null;
  for (let i = sentence.firstToken; i < sentence.endToken; i += 1) if (PERMISSION_WORDS.has(tokens[i]?.lower ?? '')) return exactly(m.value);
  return null;
}

/** How far before its figure, in words and clause edges, a norm is named. */
const NORM_REACH = 8;

/** "The international standard is 15 litres a day": what ought to be is no measurement. */
export function isNorm(context: ClaimContext, m: QuantityMention): boolean {
  const { tokens, sentences } = context.annotated;
  const at = tokenAt(context.annotated, m.start);
  for (let i = at - 1; i >= Math.max(sentences[m.sentence]?.firstToken ?? at, at - NORM_REACH); i -= 1) if (NORM_WORDS.has(tokens[i]?.lower ?? '') && pathCost(context, i, at) <= NORM_REACH) return true;
  return false;
}

/** The number without its hedge: a line is where it is said to be. */
function exactly(value: QuantityValue): QuantityValue {
  if (typeof value.stated !== 'number' || value.stated <= 0) return value;
  const half = value.stated * 0.02;
  const finite = value.si && Number.isFinite(value.low) && value.low > 0 ? value.si.low / value.low : value.si && Number.isFinite(value.high) && value.high > 0 ? value.si.high / value.high : null;
  const [low, high] = [value.stated - half, value.stated + half];
  const { hedge: _, si: __, ...rest } = value;
  return { ...rest, low, high, change: '=', ...(finite === null ? {} : { si: { low: low * finite, high: high * finite } }) };
}

const WINDOW_GRAINS: ReadonlySet<string> = new Set(['week', 'month', 'season', 'quarter', 'half', 'year', 'decade']);
/** How far, in words and clause edges, a window may stand from its figure. */
const WINDOW_REACH = 14;

/** The window that the same clause gives: "in the past week", "so far this month", "since mid-July" (open at its end). `end` is where the figure with its conversions ends; `orDay` lets a single day be a window. */
export function periodOf(context: ClaimContext, m: QuantityMention, end: number, orDay: boolean): TimeBounds | null {
  let best: { readonly time: TimeMention; readonly cost: number } | null = null;
  for (const time of context.mentionsOf[m.sentence] ?? []) {
    if (time.type !== 'time' || overlaps(time, m) || time.time.bounds === undefined || !(isWindow(context, time) || (orDay && time.time.grain === 'day'))) continue;
    const cost = time.start >= end ? pathCost(context, tokenAt(context.annotated, end - 1), tokenAt(context.annotated, time.start)) : pathCost(context, tokenAt(context.annotated, time.end - 1), tokenAt(context.annotated, m.start));
    if (cost <= WINDOW_REACH && (best === null || cost < best.cost)) best = { time, cost };
  }
  const bounds = best?.time.time.bounds;
  if (!best || !bounds) return null;
  return isSince(context, best.time) ? { ...bounds, endLow: Number.POSITIVE_INFINITY, endHigh: Number.POSITIVE_INFINITY } : bounds;
}

const isWindow = (context: ClaimContext, time: TimeMention): boolean => isSince(context, time) || WINDOW_GRAINS.has(time.time.grain) || time.time.type === 'DURATION';

/** "since mid-July", "since the start of the month". */
const isSince = (context: ClaimContext, { start }: TimeMention): boolean => /\bsince\s+(?:the\s+)?$/iu.test(context.annotated.text.slice(Math.max(0, start - 12), start));

const FOR_EACH = /^\s+(?:\p{L}+\s+){0,2}(?:for|in|on)\s+(?:each|every)\s+(\p{L}+)/u;

/** "$9 million for each day": what the figure is counted per, where the quantity itself does not say it. */
export function perOf(context: ClaimContext, { value, end }: QuantityMention): string {
  // "38 kilometres per second" is a speed as "38 km/h" is.
  if (value.dimension === 'speed') return '';
  return value.per ?? matchOf(FOR_EACH, context.annotated.text.slice(end, end + 60))?.[1]?.toLowerCase() ?? '';
}
