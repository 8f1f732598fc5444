/** A percentage beside the two numbers it is made from: "killed 27 of the 1,080, or 13 per cent"; "by 2,134 votes to 711, a majority of 67 percent". */
import type { Claim } from '../model/claim.ts';
import type { QuantityMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { type QuantityValue, statedNumber } from '../model/value/quantity.ts';
import type { ClaimContext } from './context.ts';
import type { ClaimFamily } from './family.ts';
import { type Figure, figuresIn } from './plain-numbers.ts';
import { statedAndMade } from './recomputed.ts';
import { restOfShares } from './rest-shares.ts';

interface Share { readonly percent: Figure; readonly first: Span; readonly second: Span; readonly low: number; readonly high: number; readonly words: string }

export const shares: ClaimFamily = {
  name: 'shares',
  summary: 'percentages that the same sentence lets one recompute',
  claims(context) {
    const out: Claim[] = [];
    for (const mentions of context.mentionsOf) {
      const numbers = mentions.filter((m): m is QuantityMention => m.type === 'quantity' && m.conversionOf === undefined);
      const percents = numbers.filter((m) => m.value.role === 'percent' && m.value.per === undefined);
      if (percents.length === 0 || numbers.length < 2) continue;
      const { sentence } = percents[0] ?? { sentence: 0 };
      out.push(...restOfShares(context, sentence));
      const figures = figuresIn(context, sentence);
      for (const percent of percents) {
        const share = ofWhole(context, percent, numbers) ?? ofNamedWhole(context, percent, numbers) ?? ofOpening(context, percent, figures) ?? ofThese(context, percent, figures) ?? ofVotes(context, percent, numbers);
        if (share) out.push(...claimsOf(context, share));
      }
    }
    return out;
  },
};

const counts = (m: Figure): boolean => m.value.role !== 'percent' && m.value.role !== 'age' && m.value.role !== 'ratio' && Number.isFinite(m.value.low) && Number.isFinite(m.value.high) && statedNumber(m.value) > 0;
const textBetween = (context: ClaimContext, a: { end: number }, b: { start: number }): string => context.annotated.text.slice(a.end, b.start);

/** "A of (the) B ..., or P per cent". */
function ofWhole(context: ClaimContext, percent: Figure, numbers: readonly Figure[]): Share | null {
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

const DETERMINER = '(?:the|its|their|his|her|all|a)';
/** "63% of the 5,000 ...", "63% of its capacity of 5,000", "63% of a total of 5,000": from the percentage to the whole. */
const TO_WHOLE = new RegExp(`^\\s+of\\s+(?:${DETERMINER}\\s+(?:[\\p{L}’'-]+\\s+){0,3}(?:capacity|total|workforce|electorate|population|target|quota|fleet|stock|limit|staff|membership|payroll|herd|budget)\\s+of\\s+|${DETERMINER}\\s+)$`, 'u');
/** From the part to the percentage made of it: "3,150 cookers, 63%", "3,150 of them (63%)", "3,150, or 63%". */
const TO_PERCENT = /^(?:\s+(?:of\s+(?:them|these|those|which|whom)\b|[\p{L}-]+))?(?:\s+[\p{L}-]+){0,4}\s?(?:,\s+(?:or|i\.e\.|that is|which is)?|\(|[–—]|\s-|\bor)\s*(?:about|around|roughly|nearly|some|just)?\s*$/u;

/** "A, or P per cent, of the B": the whole stands behind the percentage. */
function ofNamedWhole(context: ClaimContext, percent: Figure, numbers: readonly Figure[]): Share | null {
  const part = partOf(context, percent, numbers);
  const after = numbers[numbers.indexOf(percent) + 1];
  if (!part || !after || !isWhole(part, after) || !TO_WHOLE.test(context.annotated.text.slice(percent.end, after.number.start).replace(/^(?:\s?[,)])+/, ''))) return null;
  return quotient(context, percent, part, after, (p, w) => p / w);
}

/** The figure right before the percentage that it makes: "3,150 of them (63%)", "3,150, or 63%". */
function partOf(context: ClaimContext, percent: Figure, figures: readonly Figure[]): Figure | null {
  const part = figures[figures.findIndex((m) => m.start === percent.start) - 1];
  return part && counts(part) && part.value.role !== 'money' && TO_PERCENT.test(context.annotated.text.slice(part.number.end, percent.start)) ? part : null;
}

/** "Of B ..., A (P per cent)": the whole opens the clause. */
function ofOpening(context: ClaimContext, percent: Figure, figures: readonly Figure[]): Share | null {
  const part = partOf(context, percent, figures);
  const before = part && figures[figures.indexOf(part) - 1];
  if (!part || !before || !isWhole(part, before)) return null;
  const opening = context.annotated.text.slice(context.annotated.sentences[before.sentence]?.start ?? before.start, before.number.start);
  const between = textBetween(context, before, part);
  return /(?:^|[,;]\s+)(?:out )?of\s+(?:(?:the|its|their|all)\s+){0,2}$/i.test(opening) && between.length <= 60 && !/[;:]/.test(between) ? quotient(context, percent, part, before, (p, w) => p / w) : null;
}

/** "The group employs 5,000 people in nine towns. Of these, 3,150, or 63 per cent, ...": the one figure of the sentence before that is larger. */
function ofThese(context: ClaimContext, percent: Figure, figures: readonly Figure[]): Share | null {
  const part = partOf(context, percent, figures);
  const start = context.annotated.sentences[percent.sentence]?.start ?? percent.start;
  if (!part || !/^\W*of (?:these|them|those)\b[^.;:]{0,20}$/i.test(context.annotated.text.slice(start, part.number.start)) || context.blockOf(percent.sentence) !== context.blockOf(percent.sentence - 1)) return null;
  const [whole, other] = figuresIn(context, percent.sentence - 1).filter((m) => counts(m) && statedNumber(m.value) > statedNumber(part.value));
  return whole && !other && isWhole(part, whole) ? quotient(context, percent, part, whole, (p, w) => p / w) : null;
}

/** A whole is larger than its part, and of its kind. */
const isWhole = (part: Figure, whole: Figure): boolean => counts(whole) && statedNumber(whole.value) > statedNumber(part.value) && (whole.value.dimension === part.value.dimension || whole.value.role === 'number' || part.value.role === 'number');

/** "by A votes to B, a majority of P per cent": the winner's share of the votes cast. */
function ofVotes(context: ClaimContext, percent: Figure, numbers: readonly Figure[]): Share | null {
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
function ofBallot(context: ClaimContext, percent: Figure, { value, start, end, sentence }: Figure): Share | null {
  if (value.role !== 'score' || value.unit !== 'vote' || typeof value.stated === 'number' || sentence !== percent.sentence) return null;
  const gap = end <= percent.start ? context.annotated.text.slice(end, percent.start) : '';
  if (gap === '' || gap.length > 50 || !/\b(?:majority|share|support|or)\b/i.test(gap)) return null;
  const [winner, loser] = value.stated;
  const exact = (winner / (winner + loser)) * 100;
  const side = { start, end };
  return { percent, first: side, second: side, low: exact, high: exact, words: `${context.annotated.text.slice(start, end)} make ${exact.toFixed(1)} per cent` };
}

function quotient(context: ClaimContext, percent: Figure, first: Figure, second: Figure, of: (a: number, b: number) => number): Share {
  const corners = [of(first.value.low, second.value.low), of(first.value.low, second.value.high), of(first.value.high, second.value.low), of(first.value.high, second.value.high)].map((x) => x * 100);
  const exact = of(statedNumber(first.value), statedNumber(second.value)) * 100;
  const words = `${context.annotated.text.slice(first.number.start, first.number.end)} and ${context.annotated.text.slice(second.number.start, second.number.end)} make ${exact.toFixed(1)} per cent`;
  return { percent, first, second, low: Math.min(...corners), high: Math.max(...corners), words };
}

function claimsOf(context: ClaimContext, { percent, first, second, low, high, words }: Share): Claim[] {
  const value: QuantityValue = { kind: 'quantity', stated: (low + high) / 2, low, high, unit: 'percentage', change: '=', role: 'percent', dimension: 'ratio' };
  const { sentence } = percent;
  return statedAndMade(context, { measure: 'share', stated: { value: percent.value, span: percent, sentence }, made: { value, from: [first, second], sentence }, words });
}
