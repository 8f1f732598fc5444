/** Amounts of time and the distances made with them: "nearly seven-month-long", "the past two years", "three days later", "a year ago". */
import { LENGTH_ADJECTIVES, LENGTH_BEFORE, RATE_WORDS } from '../../lexicon/en/time-contexts.ts';
import { HEDGING_PREPOSITIONS, SHIFT_WORDS, TRAILING_HEDGES } from '../../lexicon/en/time-hedges.ts';
import { SCALES, SMALL_NUMBERS } from '../../lexicon/en/time-numbers.ts';
import { type TimeUnit, UNIT_MINUTES, UNIT_WORDS, type UnitWord } from '../../lexicon/en/time-units.ts';
import type { TimexMod } from '../../model/value/time.ts';
import { type Amount, amountEndingAt } from './amount.ts';
import { durationValue, joinValues, vagueValue } from './duration-value.ts';
import { type Scanned, type Shift, on, reference } from './expression.ts';
import { durationHedge } from './frame.ts';
import { type Reader, contextAt, fromThe, isHyphen, tokenOf, touches, wordAt } from './reader.ts';

/** A duration or distance with its unit at `at`, or null where no amount stands before it. */
export function scanDuration(reader: Reader, at: number, unit: UnitWord): Scanned | null {
  const hyphen = isHyphen(wordAt(reader, at - 1)) && touches(reader, at);
  const beside = hyphen ? at - 2 : at - 1;
  const last = LENGTH_ADJECTIVES.has(wordAt(reader, beside)) ? beside - 1 : beside;
  const counted: Amount | null = wordAt(reader, beside) === 'another' ? { from: beside, low: 1, high: 1, vague: false } : amountEndingAt(reader, last);
  if (!counted || (unit.short && tokenOf(reader, last)?.kind !== 'number')) return null;
  if (unit.unit === 'day' && wordAt(reader, last) === 'one' && ONE_DAY.test(contextAt(reader, last - 1))) return on({ from: last, to: at + 1 }, reference('FUTURE_REF'));
  const amount = fractionOf(reader, counted) ?? counted;
  if (isAge(reader, at) || isNoTime(reader, amount, unit) || isTitle(reader, amount.from, at)) return null;
  const article = last === amount.from && /^an?$/.test(wordAt(reader, amount.from)) && wordAt(reader, beside) !== 'additional';
  if (article && (unit.plural || isRate(reader, at, amount.from))) return null;
  return phrase(reader, at, { amount, unit, hyphen });
}

/** "It will one day open": some day, not one. */
const ONE_DAY = /^(?:will|would|could|may|might|can|should|must|to|'ll|’ll)$/;

/** "a quarter of an hour", "three quarters of an hour": the share before "of an". */
function fractionOf(reader: Reader, { from, low }: Amount): Amount | null {
  if (low !== 1 || wordAt(reader, from - 1) !== 'of') return null;
  const noun = wordAt(reader, from - 2);
  const before = wordAt(reader, from - 3);
  if (noun === 'quarter') return { from: before === 'a' ? from - 3 : from - 2, low: 0.25, high: 0.25, vague: false };
  return noun === 'quarters' && before === 'three' ? { from: from - 3, low: 0.75, high: 0.75, vague: false } : null;
}

/** "34-year-old", "34 years old", "two years of age". */
function isAge(reader: Reader, at: number): boolean {
  const next = isHyphen(wordAt(reader, at + 1)) ? at + 2 : at + 1;
  const word = wordAt(reader, next);
  return word === 'old' || word === 'olds' || (word === 'of' && wordAt(reader, next + 1) === 'age');
}

/** Money before the unit, "a second man", "three-quarters", "a quarter of them". */
function isNoTime(reader: Reader, { from }: Amount, { unit, plural }: UnitWord): boolean {
  const hyphened = isHyphen(wordAt(reader, from + 1));
  if (unit === 'second' && !plural) return !hyphened;
  if (unit === 'quarter' && (!plural || hyphened || contextAt(reader, from + 2) === 'of')) return true;
  return /^[$£€¥#]$/.test(contextAt(reader, from - 1));
}

/** "60 Minutes": a capitalised unit among words in small letters is a name. */
function isTitle(reader: Reader, from: number, at: number): boolean {
  if (tokenOf(reader, at)?.capital !== true || from === reader.sentenceStart) return false;
  return tokenOf(reader, at + 1)?.capital !== true;
}

/** How far back a figure makes "a year" a rate. */
const RATE_REACH = 6;

/** Is "a year" here a rate ("$2 million a year", "twice a week")? Figures or "times" stand shortly before it and no word that makes it a length. */
function isRate(reader: Reader, at: number, from: number): boolean {
  const next = wordAt(reader, at + 1);
  const half = next === 'and' && wordAt(reader, at + 3) === 'half';
  if (half || from === reader.sentenceStart || /^(?:ago|earlier|later|before|after|or|-|from|long)$/.test(next) || LENGTH_BEFORE.has(contextAt(reader, from - 1))) return false;
  for (let i = from - 1; i >= Math.max(reader.sentenceStart, from - RATE_REACH); i -= 1) {
    const token = reader.tokens[i];
    if (!token || token.lower === ',' || token.lower === ';') return false;
    if (token.kind === 'number' || SMALL_NUMBERS.has(token.lower) || SCALES.has(token.lower) || RATE_WORDS.has(token.lower)) return true;
  }
  return false;
}

interface Head { readonly amount: Amount; readonly unit: UnitWord; readonly hyphen: boolean }

/** What the amount and its unit say, with what follows the unit inside the phrase. */
interface Length { readonly low: number; readonly high: number; readonly value: string; readonly precision: number; readonly to: number; readonly mod?: TimexMod | undefined }

function lengthAt(reader: Reader, at: number, { amount, unit, hyphen }: Head): Length {
  const { low, high, vague } = amount;
  const precision = precisionOf(amount, unit);
  if (vague) return { low, high, precision, value: vagueValue(unit.unit), to: at + 1 };
  if (hyphen) {
    const isLong = isHyphen(wordAt(reader, at + 1)) && wordAt(reader, at + 2) === 'long';
    return { low, high, precision, value: durationValue(low * unit.factor, unit.unit), to: isLong ? at + 3 : at + 1 };
  }
  const half = wordAt(reader, at + 1) === 'and' && wordAt(reader, at + 2) === 'a' && wordAt(reader, at + 3) === 'half' ? 0.5 : 0;
  const value = durationValue((low + half) * unit.factor, unit.unit);
  const to = half ? at + 4 : at + 1;
  const more = secondPart(reader, to, unit.unit);
  if (more) return { low: low + more.share, high: high + more.share, precision: more.precision, value: joinValues(value, more.value), to: more.to };
  return { low: low + half, high: high + half, precision: half ? half * unit.factor : precision, value, to };
}

function phrase(reader: Reader, at: number, head: Head): Scanned {
  const { amount, unit } = head;
  const length = lengthAt(reader, at, head);
  const tail = tailAfter(reader, length.to);
  const frame = frameOf(reader, amount.from, head.hyphen || !unit.plural);
  const hedge = hedgeBefore(reader, frame.from, amount.from);
  const inner = hedge ?? (frame.shift ? durationHedge(reader, amount.from) : null);
  const isCouple = wordAt(reader, amount.from) === 'couple' || wordAt(reader, amount.from + 1) === 'couple';
  const start = hedge?.from ?? frame.from;
  const mod = tail.mod ?? inner?.mod ?? (isCouple ? ('APPROX' as const) : undefined);
  const low = length.low * unit.factor;
  const high = (length.high + tail.more) * unit.factor;
  const away = frame.shift ? null : distanceAfter(reader, tail.to);
  if (!away) return on({ from: start, to: tail.to, hedgeEnd: frame.from, mod }, { kind: 'duration', unit: unit.unit, low, high, vague: amount.vague, value: length.value, precision: length.precision, frame: frame.shift });
  const { direction, from, signal } = away;
  return on({ from: start, to: signal ? tail.to : away.to, hedgeEnd: frame.from, mod }, { kind: 'relative', unit: unit.unit, low, high, vague: amount.vague, direction, from, whole: false, amount: signal ? length.value : undefined });
}

/** From this amount on, round numbers are taken for rounded. */
const ROUND = 20;

/** Fractions are told to a half, decimals to their last place, large round numbers to a twentieth of themselves on either side. */
function precisionOf({ high }: Amount, { factor }: UnitWord): number {
  const decimals = String(high).split('.')[1]?.length ?? 0;
  if (high % 1 === 0.5) return 0.5 * factor;
  if (decimals > 0) return 10 ** -decimals * factor;
  return (high >= ROUND && high % 10 === 0 ? high / 10 : 1) * factor;
}

interface Distance { readonly to: number; readonly direction: -1 | 1; readonly from: 'publication' | 'mention'; readonly signal?: true }

/** "ago", "earlier", "later", "from now" at the index. */
function distanceAfter(reader: Reader, at: number): Distance | null {
  switch (wordAt(reader, at)) {
    case 'ago': return { to: at + 1, direction: -1, from: 'publication' };
    case 'earlier': case 'previously': return { to: at + 1, direction: -1, from: 'mention' };
    case 'later': return { to: at + 1, direction: 1, from: 'mention', signal: true };
    case 'hence': return { to: at + 1, direction: 1, from: 'publication' };
    case 'from': return wordAt(reader, at + 1) === 'now' ? { to: at + 2, direction: 1, from: 'publication' } : null;
    default: return null;
  }
}

/** "or so", "or more", "or two" after the unit. */
function tailAfter(reader: Reader, at: number): { readonly to: number; readonly mod?: TimexMod | undefined; readonly more: number } {
  if (wordAt(reader, at) !== 'or') return { to: at, more: 0 };
  const next = wordAt(reader, at + 1);
  if (next === 'two' && !UNIT_WORDS.has(wordAt(reader, at + 2)) && !isHyphen(wordAt(reader, at + 2))) return { to: at + 2, more: 1 };
  const mod = TRAILING_HEDGES.get(next);
  return mod ? { to: at + 2, mod, more: 0 } : { to: at, more: 0 };
}

const LASTING = /^(?:to|will|would|could|can|may|might|should|must|not|'ll|’ll|usually|often|normally)$/;

/** "the past", "the first", "the" before an amount; a single or hyphened unit leaves its article alone. */
function frameOf(reader: Reader, at: number, single: boolean): { readonly from: number; readonly shift?: Shift | 'first' } {
  const word = wordAt(reader, at - 1);
  if (word === 'first' || word === 'final' || word === 'opening') return { from: fromThe(reader, at - 1), shift: 'first' };
  // "It is expected to last six weeks": a verb.
  if (word === 'last' && LASTING.test(contextAt(reader, at - 2))) return { from: at };
  const shift = word === 'recent' ? 'past' : word === 'that' || word === 'this' || word === 'current' ? undefined : SHIFT_WORDS.get(word);
  if (shift) return { from: fromThe(reader, at - 1), shift };
  return { from: single ? at : fromThe(reader, at) };
}

/** "Over" and "around" before "the past two years" are prepositions; before a bare figure "over" is one too, unless it stands after one of these. */
function hedgeBefore(reader: Reader, before: number, amountFrom: number): ReturnType<typeof durationHedge> {
  const hedge = durationHedge(reader, before);
  const word = wordAt(reader, before - 1);
  if (!hedge || hedge.from !== before - 1) return hedge;
  if (before !== amountFrom && HEDGING_PREPOSITIONS.has(word)) return null;
  const isHedge = word !== 'over' || /^an?$/.test(wordAt(reader, amountFrom)) || /^(?:for|of|well|just|after|took|lasted|than|is|was|been)$/.test(wordAt(reader, before - 2));
  return isHedge ? hedge : null;
}

const PARTS: readonly TimeUnit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/** "and three months", ", 20 minutes": a smaller unit after the first; `share` and `precision` count in the first. */
function secondPart(reader: Reader, at: number, unit: TimeUnit): { readonly to: number; readonly value: string; readonly share: number; readonly precision: number } | null {
  const joined = wordAt(reader, at);
  const start = joined === 'and' || joined === ',' ? at + 1 : at;
  for (let unitAt = start + 1; unitAt <= start + 3; unitAt += 1) {
    const second = UNIT_WORDS.get(wordAt(reader, unitAt));
    if (!second) continue;
    const amount = amountEndingAt(reader, unitAt - 1);
    const isSmaller = PARTS.includes(unit) && PARTS.indexOf(second.unit) > PARTS.indexOf(unit);
    if (!amount || amount.from !== start || amount.vague || amount.low !== amount.high || !isSmaller) return null;
    if (joined === ',' && /^(?:ago|old|later|earlier|before|after)$/.test(wordAt(reader, unitAt + 1))) return null;
    const ratio = UNIT_MINUTES[second.unit] / UNIT_MINUTES[unit];
    return { to: unitAt + 1, value: durationValue(amount.low, second.unit), share: amount.low * ratio, precision: ratio };
  }
  return null;
}
