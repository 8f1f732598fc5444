/** Draft -> QuantityMention: hedge, change, interval, role, SI and currency. */
import { FALLING, RISING } from '../../lexicon/en/hedges.ts';
import { DOLLAR_BY_DOMAIN } from '../../lexicon/en/currencies.ts';
import { BETWEEN_TREND, DURING_OVER, MEASURE_TRENDS, PHRASAL_VERBS, TRANSITIVE_TRENDS, WHERE_WORDS } from '../../lexicon/en/quantity-cues.ts';
import type { Sentence, Token } from '../../model/annotated.ts';
import type { QuantityMention, Step } from '../../model/mention.ts';
import type { Change, QuantityRole, QuantityValue } from '../../model/value/quantity.ts';
import type { Span } from '../../model/span.ts';
import { isAmong, wordSet } from '../../model/word-set.ts';
import { lowerAt } from './at.ts';
import { type Draft, kindOf, valueOf } from './draft.ts';
import { type Hedge, changeOfHedge, hedgeAfter, hedgeBefore, intervalOf } from './hedge.ts';

/** Counts below this are taken as counted, not rounded. */
const EXACT_BELOW = 100;
/** Rounding never widens by more than this share of the number, where the number ends in zeros. */
const ROUND_SHARE = 0.1;

/** "a third", "half an hour": a fraction is meant to a twentieth of itself. */
const FRACTION_SHARE = 0.05;

/** A number that is meant as it stands needs no word of explanation. */
const PLAIN_TRACE: readonly Step[] = [];
const RANGE_TRACE: readonly Step[] = [{ text: 'two numbers joined to a range' }];
const MOVE_TRACE: readonly Step[] = [{ text: 'a move from the first number to the second' }];
const SCORE_TRACE: readonly Step[] = [{ text: 'two numbers joined to a score' }];
const AGE_TRACE: readonly Step[] = [{ text: 'an age, by the words or the commas around the number' }];
const VAGUE_TRACE: readonly Step[] = [{ text: 'a plural number word: at least one of it, less than the next' }];

export interface MeaningInput {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly source: string | null;
}

export function toMention(input: MeaningInput, sentence: Sentence, draft: Draft, previous: QuantityMention | null): QuantityMention {
  const { tokens, text } = input;
  const found = hedgeBefore(tokens, draft.first - (draft.age && lowerAt(tokens, draft.first) === 'age' && lowerAt(tokens, draft.first - 1) === 'the' ? 1 : 0), draft.floor); // "under the age of 18"
  const before = found && tellsWhereOrWhen(tokens, found, draft) ? null : found;
  const hedge = before ?? hedgeAfter(tokens, draft.end, sentence.endToken);
  const change = changeOf(tokens, draft, hedge, before?.first ?? draft.first, previous);
  const value = valueFor(input, draft, hedge, change);
  const number = spanOf(tokens, draft.negative || draft.plus ? draft.first : draft.numeral.first, draft.numeral.end);
  const whole = spanOf(tokens, hedge ? Math.min(draft.first, hedge.first) : draft.first, hedge ? Math.max(draft.end, hedge.end) : draft.end);
  const mention: Writable<QuantityMention> = {
    type: 'quantity', start: whole.start, end: whole.end, sentence: sentence.index, trace: traceOf(draft),
    quantity: { stated: value.stated, low: value.low, high: value.high, unit: value.unit, change }, value, number,
  };
  if (draft.unitEnd > draft.unitFirst) mention.unit = spanOf(tokens, draft.unitFirst, draft.unitEnd);
  else if (draft.signed) mention.unit = spanOf(tokens, draft.first, draft.numeral.first);
  if (hedge) {
    mention.hedge = spanOf(tokens, hedge.first, hedge.end);
    value.hedge = text.slice(mention.hedge.start, mention.hedge.end);
  }
  return mention;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 });

/** "over a three-year period", "spread over two years" and "by 14 percent over two years" tell when and "under one roof" where, not how much. */
function tellsWhereOrWhen(tokens: readonly Token[], hedge: Hedge, draft: Draft): boolean {
  const word = lowerAt(tokens, hedge.end - 1);
  if (hedge.end - hedge.first > 1) return false;
  if (draft.unit?.dimension === 'time') return word === 'over' && (hedge.end < draft.first || draft.floor === hedge.first || DURING_OVER.has(lowerAt(tokens, hedge.first - 1)));
  return draft.noun !== null && draft.numeral.value === 1 && draft.numeral.form === 'words' && WHERE_WORDS.has(word);
}

function traceOf(draft: Draft): readonly Step[] {
  if (draft.score) return SCORE_TRACE;
  if (draft.age) return AGE_TRACE;
  if (draft.numeral.form === 'vague') return VAGUE_TRACE;
  return draft.range ? (draft.moved ? MOVE_TRACE : RANGE_TRACE) : PLAIN_TRACE;
}

function valueFor({ source }: MeaningInput, draft: Draft, hedge: Hedge | null, change: Change): Writable<QuantityValue> {
  const role = roleOf(draft);
  const { range } = draft;
  const one = valueOf(draft);
  const stated = range ?? one;
  const low = range ? Math.min(range[0], range[1]) : one;
  const high = range ? Math.max(range[0], range[1]) : one;
  const interval = intervalOf(low, high, halfOf(draft, role, low, high), hedge?.kind ?? null);
  const from = interval[0];
  const to = interval[1];
  const unit = unitName(draft, role);
  const factor = draft.age?.factor ?? draft.unit?.factor;
  const offset = draft.unit?.offset ?? 0;
  const currency = currencyOf(draft, source);
  const value: Writable<QuantityValue> = {
    kind: 'quantity', stated, low: from, high: to, unit, change, role,
    dimension: draft.age ? 'time' : role === 'ratio' ? 'ratio' : (draft.unit?.dimension ?? (draft.noun ? 'count' : null)),
  };
  if (role === 'ratio') value.si = { low: from, high: to };
  else if (factor !== undefined) value.si = { low: from * factor + offset, high: to * factor + offset };
  if (draft.per !== null) value.per = draft.per;
  if (currency !== null) value.currency = currency;
  return value;
}

function roleOf(draft: Draft): QuantityRole {
  if (draft.score) return 'score';
  if (draft.age) return 'age';
  if (draft.numeral.form === 'multiple' || draft.noun?.times) return 'multiple';
  if (draft.unit?.dimension === 'money') return 'money';
  if (draft.unit?.dimension === 'ratio') return 'percent';
  if (draft.numeral.form === 'ratio' || (draft.numeral.form === 'fraction' && !draft.unit && draft.numeral.value < 1)) return 'ratio';
  if (draft.unit) return 'measure';
  return draft.noun ? 'count' : 'number';
}

/** The unit's name; a part of something counted is "% population", as in the CQE data. */
function unitName(draft: Draft, role: QuantityRole): string | null {
  if (role === 'multiple') return 'count';
  const name = kindOf(draft);
  if (role === 'ratio') return name === null ? '% -' : `% ${name}`;
  return name;
}

/** Rounding by role: ages, scores and small counts are exact; other figures widen by half of their last significant digit. */
function halfOf(draft: Draft, role: QuantityRole, low: number, high: number): number {
  if (role === 'age' || role === 'score' || draft.numeral.form === 'vague') return 0;
  if (draft.numeral.form === 'fraction' && draft.half === 0 && !draft.range) return Math.abs(high) * FRACTION_SHARE;
  if ((role === 'count' || role === 'number') && draft.numeral.scale === 1 && (high < EXACT_BELOW || draft.half === 0.5) && Number.isInteger(low)) return 0;
  const words = draft.numeral.form === 'words' ? wordHalf(draft) : draft.half;
  const size = Math.max(Math.abs(low), Math.abs(high));
  return words > 0.5 ? Math.min(words, size * ROUND_SHARE) : words;
}

/** Number words round as their digits would: "three thousand" to half a thousand. */
function wordHalf(draft: Draft): number {
  let half = 0.5;
  for (let value = draft.numeral.value; value >= 10 && value % 10 === 0; value /= 10) half *= 10;
  return Number.isInteger(draft.numeral.value) ? half : draft.half;
}

function currencyOf(draft: Draft, source: string | null): string | null {
  if (draft.unit?.dimension !== 'money') return null;
  if (draft.unit.currency) return draft.unit.currency;
  if (!draft.unit.name.startsWith('dollar') || source === null) return null;
  const host = /^(?:https?:\/\/)?([^/\s]+)/.exec(source.toLowerCase())?.[1] ?? '';
  return DOLLAR_BY_DOMAIN.get(host.slice(host.lastIndexOf('.') + 1)) ?? null;
}

/** A hedge speaks first; else a verb of rising or falling right before, a plus sign, or "higher" and "lower" right behind. */
function changeOf(tokens: readonly Token[], draft: Draft, hedge: Hedge | null, first: number, previous: QuantityMention | null): Change {
  if (hedge) {
    const literal = hedge.kind === 'about' || hedge.kind === 'nearly' ? tokens[first - 1]?.lower : undefined;
    return literal === 'up' || literal === 'down' ? literal : changeOfHedge(hedge.kind);
  }
  if (draft.score || draft.age || (draft.range && draft.numeral.form !== 'vague')) return '=';
  if (draft.plus) return 'up';
  const trend = trendBefore(tokens, first, draft);
  if (trend) return trend;
  const after = tokens[draft.end]?.lower;
  if (after === 'higher') return 'up';
  if (after === 'lower') return 'down';
  const inherited = previous?.quantity.change;
  return (inherited === 'up' || inherited === 'down') && goesOn(tokens, first, previous?.end ?? 0) ? inherited : '=';
}

/** "rose by 125,600 jobs or 2.2 per cent", "were down 2.3%, Burlington by 2.6%": the verb of the quantity before still holds. */
function goesOn(tokens: readonly Token[], first: number, end: number): boolean {
  const link = tokens[first - 1]?.lower;
  if (link === 'or') return tokens[first - 2]?.end === end;
  if (link !== 'by') return false;
  for (let at = first - 2; at >= first - 5; at -= 1) if (tokens[at]?.text === ',') return tokens[at - 1]?.end === end;
  return false;
}

/** A verb of rising or falling, or what may stand between it and its number. */
const BEFORE_TREND = wordSet([...RISING, ...FALLING, ...BETWEEN_TREND]);

function trendBefore(tokens: readonly Token[], first: number, draft: Draft): 'up' | 'down' | null {
  if (!isAmong(BEFORE_TREND, tokens[first - 1])) return null;
  let by = draft.unit?.dimension === 'ratio';
  for (let at = first - 1; at >= draft.floor && at >= first - 4; at -= 1) {
    const word = lowerAt(tokens, at);
    const found = RISING.has(word) ? 'up' : FALLING.has(word) ? 'down' : null;
    if (word === 'by' || word === 'to') by = true;
    if (found) {
      const counts = draft.noun !== null || draft.unit?.dimension === 'time';
      const isParticle = (word === 'up' || word === 'down') && PHRASAL_VERBS.has(lowerAt(tokens, at - 1));
      return (!by && TRANSITIVE_TRENDS.has(word)) || (counts && MEASURE_TRENDS.has(word)) || isParticle ? null : found;
    }
    if (!BETWEEN_TREND.has(word)) return null;
  }
  return null;
}
