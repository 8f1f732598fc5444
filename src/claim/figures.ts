/** Figures of every kind with what they are of: areas, lengths, weights, volumes, speeds, temperatures, sums of money, percentages, counts of things. */
import { COUNTED_BY_ATTRIBUTE, OF_ONE_DAY, OF_THE_REST } from '../lexicon/en/attributes.ts';
import { DEFINITE, REST_WORDS, TOTAL_NOUNS } from '../lexicon/en/figure-words.ts';
import { UNITS } from '../lexicon/en/units.ts';
import { tokenAt } from '../model/annotated.ts';
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { QuantityMention } from '../model/mention.ts';
import { type Span, hull } from '../model/span.ts';
import { type Dimension, type QuantityValue, statedNumber } from '../model/value/quantity.ts';
import { attributeOf } from './attribute.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, makeClaim } from './family.ts';
import { isNorm, limitOf, partOf, perOf, periodOf } from './figure-scope.ts';
import { subjectOf } from './figure-subject.ts';

/** Measure names by dimension; durations and ages have families of their own. */
const MEASURES: Readonly<Partial<Record<Dimension, string>>> = {
  area: 'area', length: 'length', mass: 'mass', volume: 'volume', speed: 'speed', temperature: 'temperature', energy: 'energy', power: 'power', money: 'money', magnitude: 'magnitude', count: 'count', ratio: 'percent',
};

const UNIT_ROWS: ReadonlyMap<string, (typeof UNITS)[number]> = new Map(UNITS.map((row) => [row.name, row]));

interface Figure { readonly mention: QuantityMention; readonly value: QuantityValue; readonly measure: string }

export const figures: ClaimFamily = {
  name: 'figures',
  summary: 'areas, lengths, weights, volumes, speeds, temperatures, money, percentages and counts, with what they are of',
  claims(context) {
    const out: Claim[] = [];
    const renderings = renderingsOf(context);
    for (const [sentence, mentions] of context.mentionsOf.entries()) {
      const kind = context.blockOf(sentence)?.kind;
      if (kind === 'boilerplate' || kind === 'byline') continue;
      for (const mention of mentions) {
        if (mention.type !== 'quantity' || mention.conversionOf !== undefined) continue;
        const figure = figureOf(context, mention);
        if (figure) out.push(figureClaim(context, figure, renderings.get(mention.start) ?? []));
      }
    }
    return out;
  },
};

/** Start of a quantity -> its conversions in brackets. */
function renderingsOf(context: ClaimContext): Map<number, QuantityMention[]> {
  const out = new Map<number, QuantityMention[]>();
  for (const m of context.mentions) if (m.type === 'quantity' && m.conversionOf !== undefined) out.set(m.conversionOf, [...(out.get(m.conversionOf) ?? []), m]);
  return out;
}

function figureOf(context: ClaimContext, mention: QuantityMention): Figure | null {
  const value = levelOf(context, mention, typed(mention.value));
  const { role, unit } = value;
  if (role === 'number') return runningTotal(context, mention) ?? bareCount(context, mention) ?? headCount(context, mention);
  if (role === 'ratio') return fraction(context, mention);
  if (role === 'age' || role === 'score' || role === 'multiple') return null;
  if (role === 'percent') return { mention, value, measure: 'percent' };
  if (role !== 'count') {
    const measure = value.dimension === null ? undefined : MEASURES[value.dimension];
    return measure === undefined ? null : { mention, value, measure };
  }
  // "one of the largest", "one man": seldom a count; "three counts of murder" are charges, of which every defendant has his own.
  if (unit === null || value.stated === 1 || unit === 'other' || (unit.includes('count of') && /^(?:[\p{L}-]+ )*count of\b/u.test(unit)) || isCaptioned(context, mention)) return null;
  return { mention, value, measure: 'count' };
}

/** "Four-fifths of the budget": the noun behind "of" is what the share is of, as it is behind a percentage. "Four voters in ten" are a way of speaking and seldom the figure of another report, save of a turnout. */
function fraction(context: ClaimContext, mention: QuantityMention): Figure | null {
  const { text } = context.annotated;
  const value = inPercent(mention.value);
  if (/^\s+of\b/.test(text.slice(mention.number.end, mention.number.end + 4))) return { mention: { ...mention, end: mention.number.end, unit: mention.number, value: { ...mention.value, unit: null } }, value, measure: 'percent' };
  return attributeOf(context, mention, 'percent', mention.end)?.name === 'turnout' ? { mention, value, measure: 'percent' } : null;
}

/** "One in three" is said of anything from 30 per cent up: to a tenth of itself either way. */
const PART_SLACK = 0.1;

/** "Four-fifths" as the percentage that another article may give for it. */
function inPercent({ stated, low, high, change, hedge }: QuantityValue): QuantityValue {
  const [from, to] = [low * (1 - PART_SLACK), Math.min(1, high * (1 + PART_SLACK))];
  return {
    kind: 'quantity', stated: typeof stated === 'number' ? stated * 100 : [stated[0] * 100, stated[1] * 100], low: from * 100, high: to * 100, si: { low: from, high: to },
    unit: 'percentage', change, role: 'percent', dimension: 'ratio', ...(hedge === undefined ? {} : { hedge }),
  };
}

/** "18 litres a day" is a volume as "18 litres" is, counted per day. */
function typed(value: QuantityValue): QuantityValue {
  if (value.dimension !== null || value.per === undefined || value.role !== 'measure') return value;
  const row = UNIT_ROWS.get((value.unit ?? '').split(' per ')[0] ?? '');
  if (!row?.dimension || row.factor === undefined || row.offset !== undefined) return value;
  return { ...value, dimension: row.dimension, si: { low: value.low * row.factor, high: value.high * row.factor } };
}

/** "grown to 1,460": where a rise ends is a level like any other; "grown by 60" is not. */
function levelOf(context: ClaimContext, { start }: QuantityMention, value: QuantityValue): QuantityValue {
  if (value.change !== 'up' && value.change !== 'down') return value;
  return /\bto\s+(?:[\p{L}-]+\s+){0,2}$/u.test(context.annotated.text.slice(Math.max(0, start - 24), start)) ? { ...value, change: '=' } : value;
}

/** "Photo: 111 Friends of ...": a capital inside running text shows a picture's number, not a count. */
const isCaptioned = (context: ClaimContext, m: QuantityMention): boolean => m.unit !== undefined && !context.isHeadline(m.sentence) && /^\p{Lu}\p{Ll}/u.test(context.annotated.text.slice(m.unit.start, m.unit.start + 2)) && m.unit.start > m.number.end;

/** "21,000 people came in June, taking the total since early May to 47,000": the bare number counts what was counted before it in the sentence. */
function runningTotal(context: ClaimContext, mention: QuantityMention): Figure | null {
  const { tokens, sentences } = context.annotated;
  const sentence = sentences[mention.sentence];
  const at = tokenAt(context.annotated, mention.start);
  if (!sentence || tokens[at - 1]?.lower !== 'to') return null;
  let total = false;
  for (let i = at - 2; i >= Math.max(sentence.firstToken, at - 9) && !total; i -= 1) total = TOTAL_NOUNS.has(tokens[i]?.lower ?? '') && /^(?:the|its|their|a)$/.test(tokens[i - 1]?.lower ?? '');
  const counted = countsOf(context, mention.sentence).findLast(({ end }) => end <= mention.start);
  return total && counted?.value.unit ? countOf(mention, counted.value.unit) : null;
}

/** "The ninety of you who came" counts people; "the other 41" counts what was counted last, in this sentence or the one before. */
function bareCount(context: ClaimContext, mention: QuantityMention): Figure | null {
  const { tokens } = context.annotated;
  const [before, after] = [tokenAt(context.annotated, mention.start) - 1, tokenAt(context.annotated, mention.number.end - 1) + 1];
  const word = tokens[before]?.lower ?? '';
  if (DEFINITE.has(word) && tokens[after]?.lower === 'of' && /^(?:you|us)$/.test(tokens[after + 1]?.lower ?? '')) return countOf(mention, 'people');
  if (!REST_WORDS.has(word) || !DEFINITE.has(tokens[before - 1]?.lower ?? '')) return null;
  const whole = countsOf(context, mention.sentence).findLast(({ end }) => end <= mention.start) ?? countsOf(context, mention.sentence - 1).at(-1);
  return whole?.value.unit && statedNumber(whole.value) > statedNumber(mention.value) ? countOf(mention, whole.value.unit) : null;
}

const countsOf = (context: ClaimContext, sentence: number): QuantityMention[] => (context.mentionsOf[sentence] ?? []).filter((m): m is QuantityMention => m.type === 'quantity' && m.value.role === 'count' && m.value.unit !== null);
const countOf = (mention: QuantityMention, unit: string): Figure => ({ mention, measure: 'count', value: { ...mention.value, unit, role: 'count', dimension: 'count' } });

/** "a crowd of 37,000", "built to hold 1,500": a bare number of people, by what stands right beside it. */
function headCount(context: ClaimContext, mention: QuantityMention): Figure | null {
  const attribute = attributeOf(context, mention, 'count', mention.end);
  if (!attribute || attribute.cost > BESIDE || !COUNTED_BY_ATTRIBUTE.has(attribute.name)) return null;
  return countOf(mention, 'person');
}

/** A way between an attribute's word and a bare number that nothing but "of" or a hedge may lie on. */
const BESIDE = 2;

/** The claim that a figure makes under a measure, with what it is of, the window that it covers, and the main event. */
export function figureClaim(context: ClaimContext, { mention: m, value, measure }: Figure, renderings: readonly QuantityMention[]): Claim {
  const end = Math.max(m.end, ...renderings.map((r) => r.end));
  const limit = limitOf(context, m, measure);
  const subject = subjectOf(context, { mention: m, end, measure, unit: value.unit });
  const clause = subject.span ? shorter(hull(m, subject.span), m) : { start: m.start, end: m.end };
  return makeClaim(context, {
    measure, sentence: m.sentence, subject, value: limit ?? value, renderings: renderings.map((r) => r.value),
    event: context.mainEvent && { ...context.mainEvent, main: !context.isBackground(m.sentence) },
    scope: { ...WHOLE, part: OF_THE_REST.has(subject.attribute?.name ?? '') ? 'others' : measure === 'percent' ? shareOf(partOf(context, m)) : partOf(context, m), group: limit ? 'limit' : isNorm(context, m) ? 'norm' : '', per: perOf(context, m), period: limit ? null : periodOf(context, m, end, OF_ONE_DAY.has(subject.attribute?.name ?? '')) },
    spans: { value: { start: m.number.start, end: m.unit ? Math.max(m.unit.end, m.number.end) : m.number.end }, clause, ...(m.hedge ? { hedge: m.hedge } : {}) },
    trace: m.trace,
  });
}

/** "32 percent of its capacity": what follows *of* is what the share is of, and makes no part of it. */
const shareOf = (part: Claim['scope']['part']): Claim['scope']['part'] => (part === 'part' ? 'unknown' : part);

/** A clause of at most this many characters is shown whole. */
const LONGEST_CLAUSE = 110;
const shorter = (wide: Span, narrow: Span): Span => (wide.end - wide.start <= LONGEST_CLAUSE ? { start: wide.start, end: wide.end } : { start: narrow.start, end: narrow.end });
