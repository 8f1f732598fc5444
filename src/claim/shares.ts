/** A percentage beside the two numbers it is made from: "killed 41 of the 1,340, or 13 per cent"; "by 1,912 votes to 604, a majority of 67 percent"; "rose 12 % from 50 to 60". */
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { QuantityMention } from '../model/mention.ts';
import { type Span, hull } from '../model/span.ts';
import { type QuantityValue, statedNumber } from '../model/value/quantity.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, makeClaim } from './family.ts';

interface Share { readonly percent: QuantityMention; readonly first: Span; readonly second: Span; readonly low: number; readonly high: number; readonly words: string }

export const shares: ClaimFamily = {
  name: 'shares',
  summary: 'percentages that the same sentence lets one recompute',
  claims(context) {
    const out: Claim[] = [];
    for (const mentions of context.mentionsOf) {
      const numbers = mentions.filter((m): m is QuantityMention => m.type === 'quantity' && m.conversionOf === undefined);
      const percents = numbers.filter((m) => m.value.role === 'percent' && m.value.per === undefined);
      if (percents.length === 0 || numbers.length < 2) continue;
      for (const percent of percents) {
        const share = ofWhole(context, percent, numbers) ?? ofVotes(context, percent, numbers) ?? ofRise(context, percent, numbers);
        if (share) out.push(...claimsOf(context, share));
      }
    }
    return out;
  },
};

const counts = (m: QuantityMention): boolean => m.value.role !== 'percent' && m.value.role !== 'age' && m.value.role !== 'ratio' && Number.isFinite(m.value.low) && Number.isFinite(m.value.high) && statedNumber(m.value) > 0;
const textBetween = (context: ClaimContext, a: { end: number }, b: { start: number }): string => context.annotated.text.slice(a.end, b.start);

/** "A of (the) B ..., or P per cent". */
function ofWhole(context: ClaimContext, percent: QuantityMention, numbers: readonly QuantityMention[]): Share | null {
  for (const [i, part] of numbers.entries()) {
    const whole = numbers[i + 1];
    if (!whole || !counts(part) || !counts(whole) || whole.end > percent.start) continue;
    const joined = context.annotated.text.slice(part.number.end, whole.number.start);
    if (!/^\s+(?:[\p{L}-]+\s+){0,3}(?:out\s+)?of\s+(?:the|its|their|all|about|some|his|her)?\s*(?:[\p{L}-]+\s+){0,1}$/u.test(joined)) continue;
    if (!/(?:\bor|\bie|\bi\.e\.|[,(—–])\s*(?:about|around|roughly|nearly|some)?\s*$/.test(textBetween(context, whole, percent)) || textBetween(context, whole, percent).length > 60) continue;
    return quotient(context, percent, part, whole, (p, w) => p / w);
  }
  return null;
}

/** "by A votes to B, a majority of P per cent": the winner's share of the votes cast. */
function ofVotes(context: ClaimContext, percent: QuantityMention, numbers: readonly QuantityMention[]): Share | null {
  for (const [i, winner] of numbers.entries()) {
    const share = ofBallot(context, percent, winner);
    if (share) return share;
    const loser = numbers[i + 1];
    if (!loser || !counts(winner) || !counts(loser) || !/^\s*(?:votes?\s+)?(?:to|against|[-–])\s*$/.test(context.annotated.text.slice(winner.number.end, loser.number.start))) continue;
    const gap = loser.end <= percent.start ? textBetween(context, loser, percent) : textBetween(context, percent, winner);
    if (gap.length > 50 || !/\bvotes?\b/i.test(context.annotated.text.slice(winner.start - 20, loser.end + 20)) || !/\b(?:majority|share|per ?cent|support|or)\b/i.test(`${gap} or`)) continue;
    return quotient(context, percent, winner, loser, (w, l) => w / (w + l));
  }
  return null;
}

/** The same where both numbers were read as one result. */
function ofBallot(context: ClaimContext, percent: QuantityMention, { value, start, end, sentence }: QuantityMention): Share | null {
  if (value.role !== 'score' || value.unit !== 'vote' || typeof value.stated === 'number' || sentence !== percent.sentence) return null;
  const gap = end <= percent.start ? context.annotated.text.slice(end, percent.start) : '';
  if (gap === '' || gap.length > 50 || !/\b(?:majority|share|support|or)\b/i.test(gap)) return null;
  const [winner, loser] = value.stated;
  const exact = (winner / (winner + loser)) * 100;
  const side = { start, end };
  return { percent, first: side, second: side, low: exact, high: exact, words: `${context.annotated.text.slice(start, end)} make ${exact.toFixed(1)} per cent` };
}

/** "rose P per cent from A to B": the change over the first. */
function ofRise(context: ClaimContext, percent: QuantityMention, numbers: readonly QuantityMention[]): Share | null {
  for (const [i, before] of numbers.entries()) {
    const after = numbers[i + 1];
    if (!after || before.start < percent.end || before.start - percent.end > 60 || !counts(before) || !counts(after) || before.value.unit !== after.value.unit) continue;
    if (!/\bfrom\s*[^\d]{0,3}$/.test(textBetween(context, percent, before)) || !/\bto\s*[^\d]{0,3}$/.test(context.annotated.text.slice(before.end, after.start))) continue;
    return quotient(context, percent, before, after, (b, a) => Math.abs(a - b) / b);
  }
  return null;
}

function quotient(context: ClaimContext, percent: QuantityMention, first: QuantityMention, second: QuantityMention, of: (a: number, b: number) => number): Share {
  const corners = [of(first.value.low, second.value.low), of(first.value.low, second.value.high), of(first.value.high, second.value.low), of(first.value.high, second.value.high)].map((x) => x * 100);
  const exact = of(statedNumber(first.value), statedNumber(second.value)) * 100;
  const words = `${context.annotated.text.slice(first.number.start, first.number.end)} and ${context.annotated.text.slice(second.number.start, second.number.end)} make ${exact.toFixed(1)} per cent`;
  return { percent, first, second, low: Math.min(...corners), high: Math.max(...corners), words };
}

function claimsOf(context: ClaimContext, { percent, first, second, low, high, words }: Share): Claim[] {
  const made = hull(first, second);
  const value: QuantityValue = { kind: 'quantity', stated: (low + high) / 2, low, high, unit: 'percentage', change: '=', role: 'percent', dimension: 'ratio' };
  const subject = { kind: 'thing', key: `share:${percent.start}`, label: context.annotated.text.slice(made.start, made.end), words: [] } as const;
  const common = { measure: 'share', sentence: percent.sentence, subject, modality: 'asserted' } as const;
  return [
    makeClaim(context, { ...common, value: percent.value, scope: { ...WHOLE, part: 'total' }, spans: { value: { start: percent.start, end: percent.end }, clause: { start: percent.start, end: percent.end } }, trace: percent.trace }),
    makeClaim(context, { ...common, value, scope: { ...WHOLE, part: 'part' }, spans: { value: { start: made.start, end: made.end }, clause: { start: made.start, end: made.end } }, trace: [{ text: words, span: made }] }),
  ];
}
