/** Amounts of time and the distances made with them: "nearly seven-month-long", "the past two years", "three days later", "a year ago". */
import { SHIFT_WORDS } from '../../lexicon/en/time-hedges.ts';
import { SCALES, SMALL_NUMBERS } from '../../lexicon/en/time-numbers.ts';
import { type TimeUnit, UNIT_WORDS, type UnitWord } from '../../lexicon/en/time-units.ts';
import type { TimexMod } from '../../model/value/time.ts';
import { type Amount, amountEndingAt } from './amount.ts';
import type { DurationExpression, Scanned, Shift } from './expression.ts';
import { durationHedge } from './frame.ts';
import { type Reader, contextAt, isHyphen, tokenOf, touches, wordAt } from './reader.ts';

/** Adjectives between number and unit that leave the length as it is. */
const BETWEEN: ReadonlySet<string> = new Set(['more', 'trading', 'business', 'consecutive', 'straight', 'full', 'whole', 'working', 'additional', 'further', 'long', 'short', 'calendar', 'solid', 'successive', 'entire', 'extra', 'other']);

/** A duration or distance with its unit at `at`, or null where no amount stands before it. */
export function scanDuration(reader: Reader, at: number, unit: UnitWord): Scanned | null {
  const hyphen = isHyphen(wordAt(reader, at - 1)) && touches(reader, at);
  let last = hyphen ? at - 2 : at - 1;
  const adjective = wordAt(reader, last);
  const another = adjective === 'another' || adjective === 'additional';
  const counted: Amount | null = adjective === 'another' ? { from: last, low: 1, high: 1, vague: false } : amountEndingAt(reader, BETWEEN.has(adjective) ? (last -= 1) : last);
  const amount = counted && (fractionOf(reader, counted) ?? counted);
  if (!amount || (unit.short && tokenOf(reader, last)?.kind !== 'number')) return null;
  if (isAge(reader, at) || isScore(reader, amount, unit) || isTitle(reader, amount.from, at)) return null;
  const single = wordAt(reader, amount.from);
  const article = last === amount.from && (single === 'a' || single === 'an') && !another;
  if (article && isRate(reader, at, amount.from)) return null;
  return built(reader, at, { amount, unit, hyphen });
}

/** "a quarter of an hour", "three quarters of an hour": the share before "of an". */
function fractionOf(reader: Reader, { from, low }: Amount): Amount | null {
  if (low !== 1 || wordAt(reader, from - 1) !== 'of') return null;
  const noun = wordAt(reader, from - 2);
  if (noun === 'quarter') return { from: wordAt(reader, from - 3) === 'a' ? from - 3 : from - 2, low: 0.25, high: 0.25, vague: false };
  return noun === 'quarters' && wordAt(reader, from - 3) === 'three' ? { from: from - 3, low: 0.75, high: 0.75, vague: false } : null;
}

/** "34-year-old", "34 years old", "two years of age". */
function isAge(reader: Reader, at: number): boolean {
  const next = isHyphen(wordAt(reader, at + 1)) ? at + 2 : at + 1;
  const word = wordAt(reader, next);
  return word === 'old' || word === 'olds' || (word === 'of' && wordAt(reader, next + 1) === 'age') || (word === "'" && wordAt(reader, next + 1) === 'old');
}

/** "$1.43 a second", "first second": a currency sign before the amount, or an ordinal that only looks like a unit. */
function isScore(reader: Reader, amount: Amount, { unit, plural }: UnitWord): boolean {
  if (unit === 'second' && !plural) return !(isHyphen(wordAt(reader, amount.from + 1)));
  return /^[$£€¥#]$/.test(contextAt(reader, amount.from - 1)) || (unit === 'quarter' && (!plural || isHyphen(wordAt(reader, amount.from + 1)) || contextAt(reader, amount.from + 2) === 'of'));
}

/** "60 Minutes": a capitalised unit among words in small letters is a name. */
function isTitle(reader: Reader, from: number, at: number): boolean {
  if (tokenOf(reader, at)?.capital !== true || from === reader.sentenceStart) return false;
  const next = reader.tokens[at + 1];
  return at + 1 >= reader.end || next === undefined || next.kind !== 'word' || !next.capital;
}

/** Words before "a year" that leave it a length. */
const LENGTH_BEFORE: ReadonlySet<string> = new Set(['for', 'in', 'within', 'after', 'over', 'about', 'of', 'by', 'than', 'just', 'only', 'barely', 'as', 'nearly', 'almost', 'least', 'most', 'to', 'under', 'around', 'roughly', 'half', 'take', 'takes', 'took', 'spend', 'spent', 'last', 'lasted', 'until', 'and', 'or', 'with', 'during', 'from', 'when', '"', '“', ',', '(', 'quite', 'such', 'what', 'not', 'is', 'was', 'has', 'had', 'have', 'been', 'be', 'him', 'her', 'them', 'us', 'me', 'it', 'on', 'at', 'into', 'some', 'that', 'every', 'each']);

/** Is "a year" here a rate ("$2 million a year", "twice a week")? Figures or "times" stand shortly before it and no word that makes it a length. */
function isRate(reader: Reader, at: number, from: number): boolean {
  if (/^(?:ago|earlier|later|before|after|or|and|-|from|long)$/.test(wordAt(reader, at + 1)) || LENGTH_BEFORE.has(contextAt(reader, from - 1)) || from === reader.sentenceStart) return false;
  for (let i = from - 1; i >= from - 6 && i >= reader.sentenceStart; i -= 1) {
    const token = reader.tokens[i];
    if (!token || token.lower === ',' || token.lower === ';') return false;
    if (token.kind === 'number' || token.lower in SMALL_NUMBERS || token.lower in SCALES || /^(?:once|twice|times|percent|hours|days)$/.test(token.lower)) return true;
  }
  return false;
}

interface Built { readonly amount: Amount; readonly unit: UnitWord; readonly hyphen: boolean }

function built(reader: Reader, at: number, { amount, unit, hyphen }: Built): Scanned | null {
  let to = at + 1;
  let { low, high } = amount;
  let precision = precisionOf(amount, unit);
  if (wordAt(reader, to) === 'and' && wordAt(reader, to + 1) === 'a' && wordAt(reader, to + 2) === 'half') [low, high, to] = [low + 0.5, high + 0.5, to + 3];
  if (hyphen && isHyphen(wordAt(reader, to)) && wordAt(reader, to + 1) === 'long') to += 2;
  let value = amount.vague ? vagueValue(unit.unit) : durationValue(low * unit.factor, unit.unit);
  const more = amount.vague || hyphen ? null : secondPart(reader, to, unit);
  if (more) {
    value = joinValues(value, more.value);
    [low, high, to, precision] = [low + more.share, high + more.share, more.to, more.precision];
  }
  const tail = tailAfter(reader, to);
  to = tail.to;
  high += tail.more ?? 0;
  const frame = frameOf(reader, amount.from, hyphen || !unit.plural);
  const hedge = hedgeOf(reader, frame.from, { framed: frame.from !== amount.from, amountFrom: amount.from });
  const innerHedge = hedge ?? (frame.shift ? durationHedge(reader, amount.from) : null);
  const from = Math.min(frame.from, hedge?.from ?? frame.from);
  const mod: TimexMod | undefined = tail.mod ?? innerHedge?.mod ?? frame.mod ?? (wordAt(reader, amount.from) === 'couple' || wordAt(reader, amount.from + 1) === 'couple' ? 'APPROX' : undefined);
  const scaled = { low: low * unit.factor, high: high * unit.factor };
  const base = { from, hedgeEnd: hedge ? frame.from : from, ...(mod && { mod }) };
  const distance = distanceAfter(reader, to);
  if (distance && !frame.shift) return { ...base, to: distance.signal ? to : distance.to, expression: { kind: 'relative', unit: unit.unit, ...scaled, direction: distance.direction, from: distance.from, whole: false, vague: amount.vague, ...(distance.signal && { amount: value }) } };
  const expression: DurationExpression = { kind: 'duration', unit: unit.unit, ...scaled, vague: amount.vague, value, precision, ...(frame.shift && { frame: frame.shift }) };
  return { ...base, to, expression };
}

/** Fractions are told to a half, decimals to their last place, large round numbers to a twentieth of themselves on either side. */
function precisionOf({ high }: Amount, { factor }: UnitWord): number {
  const decimals = String(high).split('.')[1]?.length ?? 0;
  if (high % 1 === 0.5) return 0.5 * factor;
  if (decimals > 0) return 10 ** -decimals * factor;
  return (high >= 20 && high % 10 === 0 ? high / 10 : 1) * factor;
}

/** "ago", "earlier", "later", "from now" at the index. */
function distanceAfter(reader: Reader, at: number): { readonly to: number; readonly direction: -1 | 1; readonly from: 'publication' | 'mention'; readonly signal?: true } | null {
  const word = wordAt(reader, at);
  if (word === 'ago') return { to: at + 1, direction: -1, from: 'publication' };
  if (word === 'earlier' || word === 'previously') return { to: at + 1, direction: -1, from: 'mention' };
  if (word === 'later') return { to: at + 1, direction: 1, from: 'mention', signal: true };
  if (word === 'from' && wordAt(reader, at + 1) === 'now') return { to: at + 2, direction: 1, from: 'publication' };
  if (word === 'hence') return { to: at + 1, direction: 1, from: 'publication' };
  return null;
}

/** "or so", "or more", "or less" after the unit. */
function tailAfter(reader: Reader, at: number): { readonly to: number; readonly mod?: TimexMod; readonly more?: number } {
  if (wordAt(reader, at) !== 'or') return { to: at };
  if (wordAt(reader, at + 1) === 'two' && !(wordAt(reader, at + 2) in UNIT_WORDS) && !isHyphen(wordAt(reader, at + 2))) return { to: at + 2, more: 1 };
  const mod = ({ so: 'APPROX', more: 'EQUAL_OR_MORE', longer: 'EQUAL_OR_MORE', less: 'EQUAL_OR_LESS' } as const)[wordAt(reader, at + 1)];
  return mod ? { to: at + 2, mod } : { to: at };
}

/** "the past", "the first", "the" before an amount. */
function frameOf(reader: Reader, at: number, singular: boolean): { readonly from: number; readonly shift?: Shift | 'first'; readonly mod?: TimexMod } {
  const word = wordAt(reader, at - 1);
  const shift: Shift | 'first' | undefined = word === 'first' || word === 'final' || word === 'opening' ? 'first' : word === 'recent' ? 'past' : SHIFT_WORDS[word];
  if (shift && word !== 'that' && word !== 'this' && word !== 'current') return { from: wordAt(reader, at - 2) === 'the' ? at - 2 : at - 1, shift };
  return { from: word === 'the' && !singular ? at - 1 : at };
}

/** "Over" and "around" before "the past two years" are prepositions; before a bare figure "over" is one too, unless it stands after "for" or "just". */
function hedgeOf(reader: Reader, before: number, { framed, amountFrom }: { framed: boolean; amountFrom: number }): ReturnType<typeof durationHedge> {
  const hedge = durationHedge(reader, before);
  if (!hedge || hedge.from !== before - 1) return hedge;
  const word = wordAt(reader, before - 1);
  if (framed && (word === 'over' || word === 'around' || word === 'about' || word === 'under')) return null;
  if (word === 'over' && !/^an?$/.test(wordAt(reader, amountFrom)) && !/^(?:for|of|well|just|after|took|lasted|than|is|was|been)$/.test(wordAt(reader, before - 2))) return null;
  return hedge;
}

const ORDER: readonly TimeUnit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/** "and three months", ", 20 minutes": a smaller unit after the first. */
function secondPart(reader: Reader, at: number, unit: UnitWord): { readonly to: number; readonly value: string; readonly share: number; readonly precision: number } | null {
  const start = wordAt(reader, at) === 'and' || wordAt(reader, at) === ',' ? at + 1 : at;
  for (let unitAt = start + 1; unitAt <= start + 3; unitAt += 1) {
    const second = UNIT_WORDS[wordAt(reader, unitAt)];
    if (!second) continue;
    const amount = amountEndingAt(reader, unitAt - 1);
    if (!amount || amount.from !== start || amount.vague || amount.low !== amount.high || ORDER.indexOf(second.unit) <= ORDER.indexOf(unit.unit) || ORDER.indexOf(unit.unit) < 0) return null;
    if (/^(?:ago|old|later|earlier|before|after)$/.test(wordAt(reader, unitAt + 1)) && start !== at && wordAt(reader, at) === ',') return null;
    return { to: unitAt + 1, value: durationValue(amount.low, second.unit), share: (amount.low * RATIO[second.unit]) / RATIO[unit.unit], precision: RATIO[second.unit] / RATIO[unit.unit] };
  }
  return null;
}

const RATIO: Readonly<Record<TimeUnit, number>> = { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800, month: 2_629_800, quarter: 7_889_400, year: 31_557_600, decade: 315_576_000, century: 3_155_760_000, millennium: 31_557_600_000 };

const joinValues = (a: string, b: string): string => (b.startsWith('PT') ? (a.includes('T') ? a + b.slice(2) : `${a}${b.slice(1)}`) : a + b.slice(1));

const SMALLER: Partial<Record<TimeUnit, readonly [number, TimeUnit]>> = { year: [12, 'month'], hour: [60, 'minute'], minute: [60, 'second'], day: [24, 'hour'] };
const CODE: Readonly<Record<TimeUnit, string>> = { second: 'S', minute: 'M', hour: 'H', day: 'D', week: 'W', month: 'M', quarter: 'Q', year: 'Y', decade: 'Y', century: 'Y', millennium: 'Y' };
const MULTIPLE: Partial<Record<TimeUnit, number>> = { decade: 10, century: 100, millennium: 1000 };
const isClockUnit = (unit: TimeUnit): boolean => unit === 'second' || unit === 'minute' || unit === 'hour';

/** `P2Y6M` for 2.5 years, `PT30M` for half an hour, `P20Y` for two decades. */
export function durationValue(amount: number, unit: TimeUnit): string {
  const n = amount * (MULTIPLE[unit] ?? 1);
  const smaller = SMALLER[unit];
  const whole = Math.floor(n);
  const t = isClockUnit(unit) ? 'T' : '';
  if (smaller && n !== whole) {
    const rest = Math.round((n - whole) * smaller[0]);
    const tail = `${t === '' && isClockUnit(smaller[1]) ? 'T' : ''}${rest}${CODE[smaller[1]]}`;
    return whole === 0 ? `P${t}${tail}` : `P${t}${whole}${CODE[unit]}${tail}`;
  }
  return `P${t}${n}${CODE[unit]}`;
}

const vagueValue = (unit: TimeUnit): string => (unit === 'decade' ? 'PXDE' : unit === 'century' ? 'PXCE' : unit === 'millennium' ? 'PXML' : `P${isClockUnit(unit) ? 'T' : ''}X${CODE[unit]}`);
