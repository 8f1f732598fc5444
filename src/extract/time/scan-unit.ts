/** Expressions whose head is a unit of time: durations, "two weeks ago", "last month", "the year-ago period", "every day", "the past three years". */
import { SHIFT_WORDS } from '../../lexicon/en/time-hedges.ts';
import { ORDINALS } from '../../lexicon/en/time-numbers.ts';
import { UNIT_WORDS, type UnitWord } from '../../lexicon/en/time-units.ts';
import { spokenYear } from './amount.ts';
import type { Scanned } from './expression.ts';
import { frameBefore } from './frame.ts';
import { type Reader, contextAt, isHyphen, touches, wordAt, yearAt } from './reader.ts';
import { scanDuration } from './scan-duration.ts';
import { scanOfDay } from './scan-of.ts';
import { periodOwner, scanQuarter, yearOfPeriod } from './scan-period.ts';

const hit = (from: number, to: number, expression: Scanned['expression'], rest: Partial<Scanned> = {}): Scanned => ({ from, to, hedgeEnd: from, ...rest, expression });

/** "this year's third quarter", "the year-ago third quarter", "the year 2000": the head comes later. */
function isOwner(reader: Reader, at: number, { unit, plural }: UnitWord): boolean {
  if (plural || unit !== 'year') return false;
  const next = wordAt(reader, at + 1);
  const after = wordAt(reader, at + 2);
  if (/^['’]s$/.test(next)) return after === 'quarter' || after === 'period' || ((after in ORDINALS || after === 'fiscal') && /^(?:quarter|half|nine|six|three|-|first|second|third|fourth)$/.test(wordAt(reader, at + 3)));
  if (isHyphen(next) && (after === 'ago' || after === 'earlier')) return wordAt(reader, at + 3) in ORDINALS || wordAt(reader, at + 3) === 'fiscal' || wordAt(reader, at + 3) === 'nine' || wordAt(reader, at + 3) === 'six';
  return wordAt(reader, at - 1) === 'the' && (yearAt(reader, at + 1) > 0 || (spokenYear(reader, at + 1)?.year ?? 0) > 1500);
}

/** "the 1988 period", "the latest period", "the corresponding period last year", "the year-ago period" at its noun. */
export function scanPeriodNoun(reader: Reader, at: number): Scanned | null {
  const owner = periodOwner(reader, at);
  const of = yearOfPeriod(reader, at + 1);
  const before = wordAt(reader, at - 1);
  const like = before === 'comparable' || before === 'corresponding' || before === 'same' || before === 'latest';
  if (owner.from === at || (owner.year === undefined && owner.back === undefined && owner.yearShift === undefined && !like)) return null;
  const last = of.to > at + 1 ? of.to : wordAt(reader, at + 1) === 'last' && wordAt(reader, at + 2) === 'year' ? at + 3 : at + 1;
  const back = owner.back ?? (owner.yearShift === -1 || of.yearShift === -1 || of.back || last === at + 3 ? 1 : undefined);
  const year = owner.year ?? of.year;
  if (before === 'same' && !back && !year) return null;
  return hit(owner.from, last, { kind: 'unit', unit: 'period', ...(year && { year }), ...(back && { back }), ...(before === 'latest' && { shift: 'last' as const }) });
}

/** Any expression with the unit word at `at` as its head. */
export function scanUnit(reader: Reader, at: number, unit: UnitWord): Scanned | null {
  if (isOwner(reader, at, unit)) return null;
  if (unit.unit === 'quarter' && !unit.plural) {
    const quarter = scanQuarter(reader, at, 'quarter');
    if (quarter) return quarter;
    const owned = ownedQuarter(reader, at);
    if (owned) return owned;
  }
  return unitLong(reader, at, unit) ?? yearCompound(reader, at, unit) ?? fiscalYear(reader, at, unit) ?? scanDuration(reader, at, unit) ?? repeated(reader, at, unit) ?? shifted(reader, at, unit) ?? named(reader, at, unit) ?? barePlural(reader, at, unit);
}

/** "day-long", "year-long" without an amount. */
function unitLong(reader: Reader, at: number, { unit, plural, factor }: UnitWord): Scanned | null {
  if (plural || factor !== 1 || !isHyphen(wordAt(reader, at + 1)) || wordAt(reader, at + 2) !== 'long' || isHyphen(wordAt(reader, at - 1))) return null;
  const value = SET_VALUES[unit];
  return value ? hit(at, at + 3, { kind: 'duration', unit, low: 1, high: 1, vague: false, value, precision: 1 }) : null;
}

/** "the 1988 quarter", "last year's quarter", "the comparable year-ago quarter", "the quarter a year ago". */
function ownedQuarter(reader: Reader, at: number): Scanned | null {
  const { from, shift, ...owner } = periodOwner(reader, at);
  const of = yearOfPeriod(reader, at + 1);
  if (owner.year === undefined && owner.yearShift === undefined && owner.back === undefined && of.to === at + 1) return null;
  return hit(from, of.to, { kind: 'period', period: 'quarter', index: null, ...owner, ...(shift && { shift }), ...(of.year && { year: of.year }), ...(of.yearShift !== undefined && { yearShift: of.yearShift }), ...(of.back && { back: of.back }) });
}

/** "year-end", "year's end", "year-ago quarter", "the year-earlier period". */
function yearCompound(reader: Reader, at: number, { unit, plural }: UnitWord): Scanned | null {
  if (plural || unit !== 'year') return null;
  const next = wordAt(reader, at + 1);
  const joined = isHyphen(next) && touches(reader, at + 1) ? at + 2 : at + 1;
  const last = wordAt(reader, joined);
  if (last === 'end' && (joined === at + 2 || next === 'end')) return yearEnd(reader, at, joined + 1);
  if (/^['’]s$/.test(next) && wordAt(reader, at + 2) === 'end') return yearEnd(reader, at, at + 3);
  if (joined !== at + 2 || (last !== 'ago' && last !== 'earlier')) return null;
  const from = wordAt(reader, at - 1) === 'the' ? at - 1 : at;
  const noun = wordAt(reader, joined + 1);
  if (noun === 'period') return hit(from, joined + 2, { kind: 'unit', unit: 'period', back: 1 });
  if (noun === 'quarter') return hit(from, joined + 2, { kind: 'period', period: 'quarter', index: null, back: 1, fiscal: false });
  if (noun in { first: 1, second: 1, third: 1, fourth: 1, fiscal: 1 }) return null;
  return hit(at, joined + 1, { kind: 'relative', unit: 'year', low: 1, high: 1, direction: -1, from: 'mention', whole: false, vague: false });
}

function yearEnd(reader: Reader, at: number, to: number): Scanned {
  const around = wordAt(reader, at - 1) === 'around';
  return hit(around ? at - 1 : at, to, { kind: 'unit', unit: 'year', shift: 'this' }, { mod: 'END', ...(around && { hedgeEnd: at }) });
}

/** "fiscal 1989", "fiscal year 1989", "the current fiscal year". */
function fiscalYear(reader: Reader, at: number, { unit, plural }: UnitWord): Scanned | null {
  if (plural || unit !== 'year') return null;
  const before = wordAt(reader, at - 1);
  if (before !== 'fiscal' && before !== 'full' && before !== 'calendar') return null;
  const year = yearAt(reader, at + 1);
  if (year > 0) return hit(at - 1, at + 2, { kind: 'calendar', year });
  const owner = periodOwner(reader, at - 1);
  if (owner.from === at - 1) return null;
  if (/^(?:ended|ending)$/.test(wordAt(reader, at + 1))) return hit(owner.from, at + 1, { kind: 'duration', unit: 'year', low: 1, high: 1, vague: false, value: 'P1Y' , precision: 1});
  return hit(owner.from, at + 1, { kind: 'unit', unit: 'fiscal-year', ...(owner.shift && { shift: owner.shift }), ...(owner.back && { back: owner.back }), ...(owner.year && { year: owner.year }) });
}

/** "fiscal 1989" at "fiscal". */
export function scanFiscal(reader: Reader, at: number): Scanned | null {
  const year = yearAt(reader, at + 1);
  return year > 0 ? hit(at, at + 2, { kind: 'calendar', year }) : null;
}

const SET_VALUES: Readonly<Record<string, string>> = { second: 'PT1S', minute: 'PT1M', hour: 'PT1H', day: 'P1D', week: 'P1W', month: 'P1M', quarter: 'P1Q', year: 'P1Y', decade: 'P10Y', century: 'P100Y' };

/** "every day", "each month". */
function repeated(reader: Reader, at: number, { unit, plural }: UnitWord): Scanned | null {
  const before = wordAt(reader, at - 1);
  if (plural || (before !== 'every' && before !== 'each')) return null;
  return hit(at - 1, at + 1, { kind: 'set', value: SET_VALUES[unit] ?? 'P1D', grain: unit === 'second' ? 'minute' : unit === 'millennium' ? 'century' : unit });
}

/** "last week", "earlier this month", "the following year", "the end of this week". */
function shifted(reader: Reader, at: number, { unit, plural, factor }: UnitWord): Scanned | null {
  if (plural || factor !== 1 || unit === 'second' || unit === 'minute' || unit === 'millennium') return null;
  const frame = frameBefore(reader, at, true);
  const { shift } = frame;
  if (!shift || (reader.tokens[at]?.capital && reader.tokens[at - 1]?.capital && frame.from > reader.sentenceStart && !reader.tokens[frame.from - 1]?.capital)) return null;
  const word = wordAt(reader, at - 1);
  const orSo = wordAt(reader, at + 1) === 'or' && wordAt(reader, at + 2) === 'so';
  const to = orSo ? at + 3 : at + 1;
  const rest = { hedgeEnd: frame.hedgeEnd, ...(orSo ? { mod: 'APPROX' as const } : frame.mod && { mod: frame.mod }) };
  if (unit === 'hour' || unit === 'century') {
    if (unit === 'hour') return shift === 'past' || shift === 'last' ? hit(frame.from, at + 1, { kind: 'duration', unit, low: 1, high: 1, vague: false, value: 'PT1H', precision: 1, frame: 'past' }, rest) : null;
    return shift === 'past' ? hit(frame.from, at + 1, { kind: 'duration', unit, low: 1, high: 1, vague: false, value: 'P100Y', precision: 1, frame: 'past' }, rest) : hit(frame.from, at + 1, { kind: 'unit', unit, shift }, rest);
  }
  if (unit === 'quarter') return hit(frame.from, at + 1, { kind: 'period', period: 'quarter', index: null, shift, fiscal: false }, rest);
  if (shift === 'past' || shift === 'coming') return hit(frame.from, to, { kind: 'duration', unit, low: 1, high: 1, vague: false, value: SET_VALUES[unit] ?? 'P1D', precision: 1, frame: shift }, rest);
  if (unit === 'day' && (word === 'this' || word === 'last' || word === 'current' || word === 'latest')) return null;
  if (word === 'that' && contextAt(reader, at - 2) === 'said') return null;
  const deictic = shift === 'last' || shift === 'next' || shift === 'this' || shift === 'current';
  if (deictic && !(shift === 'next' && unit === 'day')) {
    const direction = shift === 'last' ? -1 : shift === 'next' ? 1 : 0;
    return hit(frame.from, to, { kind: 'relative', unit, low: Math.abs(direction), high: Math.abs(direction), direction, from: 'publication', whole: true, vague: false }, rest);
  }
  const direction = shift === 'previous' ? -1 : shift === 'following' || shift === 'next' ? 1 : 0;
  return hit(frame.from, at + 1, { kind: 'relative', unit, low: Math.abs(direction), high: Math.abs(direction), direction, from: 'mention', whole: true, vague: false }, rest);
}

/** "the year", "the week", "the quarter", "the end of the month"; "the day before". */
function named(reader: Reader, at: number, { unit, plural }: UnitWord): Scanned | null {
  if (plural || wordAt(reader, at - 1) !== 'the') return null;
  const frame = frameBefore(reader, at, true);
  const rest = { hedgeEnd: frame.hedgeEnd, ...(frame.mod && { mod: frame.mod }) };
  const next = wordAt(reader, at + 1);
  if (unit === 'day' && (next === 'before' || next === 'after')) {
    const bare = /^(?:[.,;:)"”']|and|but|)$/.test(wordAt(reader, at + 2));
    return bare ? hit(frame.from, at + 2, { kind: 'relative', unit, low: 1, high: 1, direction: next === 'before' ? -1 : 1, from: 'mention', whole: true, vague: false }) : null;
  }
  if (unit === 'year' || unit === 'week' || unit === 'month' || unit === 'quarter') {
    if (unit === 'year' && /^(?:ended|ending)$/.test(next)) return hit(frame.from, at + 1, { kind: 'duration', unit, low: 1, high: 1, vague: false, value: 'P1Y' , precision: 1});
    if (unit === 'quarter') return hit(frame.from, at + 1, { kind: 'period', period: 'quarter', index: null, fiscal: false }, rest);
    if (unit === 'week' && next === 'of') return scanOfDay(reader, at, { from: frame.from, around: 'week' });
    return hit(frame.from, at + 1, { kind: 'unit', unit }, rest);
  }
  if (unit === 'day' && (frame.mod || contextAt(reader, at - 2) === 'in')) return hit(at - 1, at + 1, { kind: 'unit', unit });
  return null;
}

/** Words before a bare plural that make it a stretch of time. */
const STRETCH_BEFORE: ReadonlySet<string> = new Set(['for', 'in', 'within', 'after', 'over', 'through', 'take', 'takes', 'took', 'taking', 'last', 'lasted', 'lasting', 'spent', 'follows', 'following', 'by', 'just', 'only', 'and', 'or', 'despite', 'of']);

/** "for years", "months ago", "recent weeks", "coming months", "these days". */
function barePlural(reader: Reader, at: number, { unit, plural, short }: UnitWord): Scanned | null {
  if (!plural || short || unit === 'second' || unit === 'minute') return null;
  const before = wordAt(reader, at - 1);
  const value = `P${unit === 'hour' ? 'T' : ''}X${{ hour: 'H', day: 'D', week: 'W', month: 'M', quarter: 'Q', year: 'Y', decade: 'DE', century: 'CE', millennium: 'ML' }[unit]}`;
  const pair = /^(?:or|and)$/.test(wordAt(reader, at + 1)) && UNIT_WORDS[wordAt(reader, at + 2)]?.plural === true ? at + 3 : at + 1;
  if (before === 'these' && unit === 'day') return hit(at - 1, at + 1, { kind: 'reference', value: 'PRESENT_REF' });
  const duration = { kind: 'duration', unit, low: 2, high: 9, vague: true, value, precision: 1 } as const;
  const shift = before === 'recent' ? 'past' : SHIFT_WORDS[before];
  if (shift === 'past' || shift === 'coming') {
    const the = wordAt(reader, at - 2) === 'the' ? 1 : 0;
    return hit(at - 1 - the, pair, { ...duration, frame: shift });
  }
  const next = wordAt(reader, at + 1);
  if (next === 'ago') return hit(at, at + 2, { kind: 'relative', unit, low: 2, high: 9, direction: -1, from: 'publication', whole: false, vague: true });
  if (next === 'later' || next === 'earlier') return hit(at, next === 'later' ? at + 1 : at + 2, { kind: 'relative', unit, low: 2, high: 9, direction: next === 'later' ? 1 : -1, from: 'mention', whole: false, vague: true, ...(next === 'later' && { amount: value }) });
  if (isHyphen(next) && wordAt(reader, at + 2) === 'long') return hit(at, at + 3, duration);
  if (before === 'the' && next === 'ahead') return hit(at - 1, at + 2, { ...duration, frame: 'coming' });
  return STRETCH_BEFORE.has(contextAt(reader, at - 1)) ? hit(at, pair, duration) : null;
}
