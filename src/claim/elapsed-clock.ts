/** A length of time between two clock times just told: "began at 3.06pm and ended at 5.47pm. Over those two hours and 31 minutes"; "hit at 14:05 and died at 14:25, 30 minutes later". */
import { BEGINS, BETWEEN_CLOCKS, ENDS, LATER, THOSE_HOURS } from '../lexicon/en/elapsed.ts';
import type { Claim } from '../model/claim.ts';
import type { QuantityMention, TimeMention } from '../model/mention.ts';
import type { QuantityValue } from '../model/value/quantity.ts';
import { statedNumber } from '../model/value/quantity.ts';
import type { ClaimContext } from './context.ts';
import { statedAndMade } from './recomputed.ts';

const MINUTES: Readonly<Record<string, number>> = { hour: 60, minute: 1 };
/** Two clock times further apart than this may lie on two days. */
const LONGEST = 720;

const minutes = (stated: number, low: number, high: number): QuantityValue => ({ kind: 'quantity', stated, low, high, unit: 'minute', change: '=', role: 'measure', dimension: 'time', si: { low: low * 60, high: high * 60 } });

export function clockSpans(context: ClaimContext, sentence: number): Claim[] {
  const near = [sentence - 1, sentence].flatMap((s) => context.mentionsOf[s] ?? []);
  const clocks = near.filter((m): m is TimeMention => m.type === 'time' && m.time.clock !== undefined);
  const lengths = near.filter((m): m is QuantityMention => m.type === 'quantity' && m.value.role === 'measure' && m.value.per === undefined && MINUTES[m.value.unit ?? ''] !== undefined);
  const [begin, end, third] = clocks;
  if (!begin || !end || third || !isSpan(begin, end)) return [];
  const [length, another] = lengths.filter((m) => m.sentence === sentence && liesBetween(context, begin, end, m));
  if (!length || another) return [];
  const scale = MINUTES[length.value.unit ?? ''] ?? 1;
  const made = (end.time.clock?.minutes ?? 0) - (begin.time.clock?.minutes ?? 0);
  const { value } = length;
  return statedAndMade(context, {
    measure: 'elapsed', group: 'clock',
    stated: { value: minutes(statedNumber(value) * scale, value.low * scale, value.high * scale), span: length, sentence },
    made: { value: minutes(made, made - 1, made + 1), from: [begin, end], sentence: begin.sentence },
    words: `${made} minutes lie between the two`,
  });
}

/** Both are told to the minute, of one zone, and the second is later on the same day. */
function isSpan({ time: a }: TimeMention, { time: b }: TimeMention): boolean {
  if (!a.clock || !b.clock || a.grain !== 'minute' || b.grain !== 'minute' || a.mod !== undefined || b.mod !== undefined || a.clock.zone !== b.clock.zone) return false;
  const gap = b.clock.minutes - a.clock.minutes;
  return gap > 0 && gap < LONGEST;
}

/** The text says that the length is the one from the first to the second. */
function liesBetween(context: ClaimContext, begin: TimeMention, end: TimeMention, length: QuantityMention): boolean {
  const { text, sentences } = context.annotated;
  const words = (from: number, to: number): string => text.slice(from, to).toLowerCase();
  const before = words(sentences[length.sentence]?.start ?? 0, length.start);
  if (length.start < end.start || nameAPlace(context, begin, end)) return false;
  if (THOSE_HOURS.test(before)) return true;
  const joint = words(end.end, length.start);
  if (LATER.test(words(length.end, length.end + 8))) return /^[,\s(–—]*(?:just\s+|only\s+)?$/.test(joint);
  return BEGINS.test(words(sentences[begin.sentence]?.start ?? 0, begin.start)) && ENDS.test(words(begin.end, end.start)) && BETWEEN_CLOCKS.test(before) && joint.length < 40;
}

/** "took off at 9.15am and landed in New York at 11.40am": the two may be told by two clocks. */
const nameAPlace = (context: ClaimContext, begin: TimeMention, end: TimeMention): boolean => context.mentions.some((m) => m.type === 'place' && m.start > begin.end && m.end < end.end);
