/** Figures that can be added up or compared as plain numbers: the quantity mentions, and bare numerals that no mention covers ("Nsanje 610", "the other 41"). */
import { CARDINALS } from '../lexicon/en/numbers.ts';
import type { Token } from '../model/annotated.ts';
import type { QuantityMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { QuantityValue } from '../model/value/quantity.ts';
import { isAmong, wordSet } from '../model/word-set.ts';
import type { ClaimContext } from './context.ts';

const NUMBER_WORDS = wordSet(CARDINALS.keys());

export interface Figure extends Span {
  readonly sentence: number;
  readonly number: Span;
  readonly value: QuantityValue;
}

const toFigure = ({ start, end, sentence, number, value }: QuantityMention): Figure => ({ start, end, sentence, number, value });

/** What was read in the sentences of an article: many families ask for the same figures. */
const known = new WeakMap<ClaimContext, (readonly Figure[] | undefined)[]>();

/** All figures of a sentence in reading order; ranges and figures open to one side among them. */
export function figuresIn(context: ClaimContext, sentence: number): readonly Figure[] {
  const kept = known.get(context) ?? [];
  if (kept.length === 0) known.set(context, kept);
  return (kept[sentence] ??= readFigures(context, sentence));
}

function readFigures(context: ClaimContext, sentence: number): Figure[] {
  const mentions = context.mentionsOf[sentence] ?? [];
  const span = context.annotated.sentences[sentence];
  const out: Figure[] = mentions.filter((m): m is QuantityMention => m.type === 'quantity' && m.conversionOf === undefined).map(toFigure);
  for (let i = span?.firstToken ?? 0; i < (span?.endToken ?? 0); i += 1) {
    const read = numeralAt(context.annotated.tokens, i, span?.endToken ?? 0);
    const first = context.annotated.tokens[i];
    const last = context.annotated.tokens[i + (read?.tokens ?? 1) - 1];
    if (!read || !first || !last) continue;
    const at = { start: first.start, end: last.end };
    if (!mentions.some((m) => (m.type === 'quantity' || m.type === 'time') && m.start < at.end && at.start < m.end)) out.push({ ...at, sentence, number: at, value: bare(read.value) });
    i += read.tokens - 1;
  }
  return out.sort((a, b) => a.start - b.start);
}

/** A number without a unit. */
export const bare = (value: number): QuantityValue => ({ kind: 'quantity', stated: value, low: value, high: value, unit: null, change: '=', role: 'number', dimension: null });

export interface Numeral { readonly value: number; readonly tokens: number }

/** The whole number that begins at a token: "1,412", "forty-one", "nine"; null where none does, or where it is part of a longer written form. */
export function numeralAt(tokens: readonly Token[], at: number, end: number): Numeral | null {
  const token = tokens[at];
  if (!token || at >= end) return null;
  if (token.kind === 'number') {
    if (!/^\d{1,3}(?:,\d{3})*$|^\d+$/.test(token.text) || isGlued(tokens, at)) return null;
    return { value: Number(token.text.replaceAll(',', '')), tokens: 1 };
  }
  const tens = isAmong(NUMBER_WORDS, token) ? CARDINALS.get(token.lower) : undefined;
  if (tens === undefined || token.lower === 'zero' || token.lower === 'nil') return null;
  const units = tokens[at + 1]?.text === '-' ? CARDINALS.get(tokens[at + 2]?.lower ?? '') : undefined;
  if (tens >= 20 && units !== undefined && units < 10 && at + 2 < end) return { value: tens + units, tokens: 3 };
  return { value: tens, tokens: 1 };
}

/** "9-5", "10kW", "$5", "7.30": the token is a piece of something else. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token) return true;
  const touchesBefore = before !== undefined && !token.spaced && /^[\p{L}\d$£€¥#/.:-]/u.test(before.text);
  const touchesAfter = after !== undefined && !after.spaced && /^[\p{L}\d%/:°-]/u.test(after.text);
  return touchesBefore || touchesAfter;
}
