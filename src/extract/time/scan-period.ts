/** Quarters, halves and seasons: "the third quarter of 1984", "the year-ago quarter", "fiscal second-quarter", "last summer", "Q3 2022". */
import { SEASONS } from '../../lexicon/en/calendar-words.ts';
import { PART_WORDS, SHIFT_WORDS } from '../../lexicon/en/time-hedges.ts';
import { ORDINALS } from '../../lexicon/en/time-numbers.ts';
import { spokenYear } from './amount.ts';
import type { PeriodExpression, Scanned, Shift } from './expression.ts';
import { frameBefore } from './frame.ts';
import { type Reader, contextAt, integerAt, isHyphen, tokenOf, touches, wordAt, yearAt } from './reader.ts';

interface Owner { readonly from: number; readonly year?: number; readonly yearShift?: number; readonly shift?: Shift; readonly back?: number; readonly fiscal: boolean }

/** What stands before the period and dates it: "the 1988", "this year's", "the year-ago", "fiscal", "the latest". */
export function periodOwner(reader: Reader, head: number): Owner {
  let at = head;
  let fiscal = false;
  if (isHyphen(wordAt(reader, at - 1)) && wordAt(reader, at - 2) === 'fiscal') [at, fiscal] = [at - 2, true];
  else if (wordAt(reader, at - 1) === 'fiscal') [at, fiscal] = [at - 1, true];
  const ago = yearAgoBefore(reader, at);
  if (ago !== null) return { from: withThe(reader, ago), back: 1, fiscal };
  const year = yearAt(reader, at - 1);
  if (year > 0) return { from: withThe(reader, wordAt(reader, at - 2) === 'fiscal' ? at - 2 : at - 1), year, fiscal };
  if (/^['’]s$/.test(wordAt(reader, at - 1)) && wordAt(reader, at - 2) === 'year') {
    const shift = { last: -1, this: 0, next: 1 }[wordAt(reader, at - 3)];
    if (shift !== undefined) return { from: at - 3, yearShift: shift, fiscal };
  }
  const shift = wordAt(reader, at - 1) === 'that' ? undefined : SHIFT_WORDS[wordAt(reader, at - 1)];
  if (shift) return { from: withThe(reader, at - 1), shift, fiscal };
  return { from: withThe(reader, at), fiscal };
}

const withThe = (reader: Reader, at: number): number => {
  const before = wordAt(reader, at - 1);
  if (before === 'the') return at - 1;
  return (before === 'comparable' || before === 'corresponding' || before === 'same') && wordAt(reader, at - 2) === 'the' ? at - 2 : at;
};

/** "year-ago", "year-earlier", "year earlier" right before the index: where it begins. */
function yearAgoBefore(reader: Reader, at: number): number | null {
  const word = wordAt(reader, at - 1);
  if (word !== 'ago' && word !== 'earlier') return null;
  if (isHyphen(wordAt(reader, at - 2)) && wordAt(reader, at - 3) === 'year') return at - 3;
  return wordAt(reader, at - 2) === 'year' && wordAt(reader, at - 3) === 'the' ? at - 2 : null;
}

/** "of 1984", "of fiscal 1990", "of this year", "of last year", "1984", "a year ago", "last year" after a period. */
export function yearOfPeriod(reader: Reader, at: number): { readonly to: number; readonly year?: number; readonly yearShift?: number; readonly back?: number } {
  const of = wordAt(reader, at) === 'of' ? at + 1 : at;
  const fiscal = wordAt(reader, of) === 'fiscal' ? of + 1 : of;
  const year = yearAt(reader, fiscal);
  if (year > 0) return { to: fiscal + 1, year };
  const spoken = spokenYear(reader, of);
  if (spoken && spoken.year > 1500 && of !== at) return { to: spoken.to, year: spoken.year };
  if (wordAt(reader, of + 1) === 'year') {
    const shift = { last: -1, this: 0, next: 1 }[wordAt(reader, of)];
    if (shift !== undefined && of !== at) return { to: of + 2, yearShift: shift };
    if (wordAt(reader, of) === 'a' && wordAt(reader, of + 2) === 'ago' && of === at) return { to: of + 3, back: 1 };
  }
  return { to: at };
}

/** A quarter or half at its noun; the ordinal stands before it, with or without a hyphen. */
export function scanQuarter(reader: Reader, at: number, period: 'quarter' | 'half'): Scanned | null {
  const ordinalAt = isHyphen(wordAt(reader, at - 1)) && touches(reader, at) ? at - 2 : at - 1;
  const ordinal = ordinalOf(wordAt(reader, ordinalAt), period);
  if (ordinal === null) return null;
  const owner = periodOwner(reader, ordinalAt);
  const of = yearOfPeriod(reader, at + 1);
  const { from: ownFrom, ...rest } = owner;
  const bareHyphen = ordinalAt === at - 2 && ownFrom === ordinalAt - 1 && wordAt(reader, ownFrom) === 'the';
  const from = bareHyphen ? ordinalAt : ownFrom;
  const expression: PeriodExpression = { kind: 'period', period, index: ordinal, ...rest, ...(of.year && { year: of.year }), ...(of.yearShift !== undefined && { yearShift: of.yearShift }), ...(of.back && { back: of.back }) };
  const dated = expression.year !== undefined || expression.yearShift !== undefined || expression.fiscal || expression.back !== undefined;
  if (period === 'half' && !dated) return null;
  const modWord = PART_WORDS[wordAt(reader, from - 1)];
  return { from: modWord ? from - 1 : from, hedgeEnd: from, to: of.to, ...(modWord && { mod: modWord }), expression };
}

function ordinalOf(word: string, period: 'quarter' | 'half'): number | null {
  const ordinal = ORDINALS[word] ?? ({ '1st': 1, '2nd': 2, '3rd': 3, '4th': 4 } as Readonly<Record<string, number>>)[word];
  if (word === 'last' && period === 'half') return 2;
  if (word === 'final' && period === 'quarter') return 4;
  return ordinal !== undefined && ordinal <= (period === 'quarter' ? 4 : 2) ? ordinal : null;
}

/** "Q3", "Q3 2022", "H1 2020": letter and figure are two touching tokens. */
export function scanQ(reader: Reader, at: number): Scanned | null {
  const letter = wordAt(reader, at);
  const number = integerAt(reader, at + 1);
  if (!touches(reader, at + 1) || number < 1 || number > (letter === 'q' ? 4 : 2) || !tokenOf(reader, at)?.capital) return null;
  const of = yearOfPeriod(reader, at + 2);
  if (letter === 'h' && of.year === undefined) return null;
  return { from: at, to: of.to, hedgeEnd: at, expression: { kind: 'period', period: letter === 'q' ? 'quarter' : 'half', index: number, fiscal: false, ...(of.year && { year: of.year }) } };
}

/** What may stand before a bare season that is a time. */
const SEASON_BEFORE: ReadonlySet<string> = new Set(['in', 'the', 'since', 'by', 'until', 'during', 'of', 'every', 'each', 'early', 'late', 'mid', '-', 'for']);
/** A season before these is part of a name or a thing. */
const SEASON_THINGS: ReadonlySet<string> = new Set(['olympics', 'olympic', 'games', 'school', 'camp', 'camps', 'palace', 'training', 'house', 'jobs', 'job', 'coat', 'break', 'holiday', 'holidays', 'festival', 'transfer', 'water', 'session', 'semester', 'term', 'collection']);

export function scanSeason(reader: Reader, at: number): Scanned | null {
  const token = tokenOf(reader, at);
  const season = token && SEASONS[token.lower];
  if (!token || !season) return null;
  const of = yearOfPeriod(reader, at + 1);
  const frame = frameBefore(reader, at, true);
  const shift = frame.shift;
  const dated = of.to > at + 1 || shift !== undefined;
  const before = contextAt(reader, at - 1);
  if (token.capital && at > reader.sentenceStart && !dated) return null;
  if (!dated && (token.lower === 'fall' || token.lower === 'spring') && !(before === 'the' && contextAt(reader, at - 2) === 'in' && wordAt(reader, at + 1) !== 'of')) return null;
  if (!dated && !SEASON_BEFORE.has(before)) return null;
  if (!dated && SEASON_THINGS.has(contextAt(reader, at + 1))) return null;
  if (before === 'every' || before === 'each') return { from: at - 1, to: at + 1, hedgeEnd: at - 1, expression: { kind: 'set', value: `XXXX-${season.code}`, grain: 'season' } };
  return {
    from: frame.from, to: of.to, hedgeEnd: frame.hedgeEnd, ...(frame.mod && { mod: frame.mod }),
    expression: { kind: 'period', period: 'season', index: season.month, fiscal: false, ...(shift && { shift }), ...(of.year && { year: of.year }), ...(of.yearShift !== undefined && { yearShift: of.yearShift }) },
  };
}
