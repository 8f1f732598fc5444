/** Quarters, halves, periods and seasons: "the third quarter of 1984", "the year-ago quarter", "the latest period", "last summer", "Q3 2022". */
import { SEASONS } from '../../lexicon/en/calendar-words.ts';
import { SEASON_BEFORE, SEASON_THINGS } from '../../lexicon/en/time-contexts.ts';
import { PART_WORDS } from '../../lexicon/en/time-hedges.ts';
import { ORDINALS } from '../../lexicon/en/time-numbers.ts';
import { type Scanned, on } from './expression.ts';
import { extentOf, frameBefore } from './frame.ts';
import { datingOf, yearOfPeriod } from './period-owner.ts';
import { type Reader, contextAt, integerAt, isHyphen, tokenOf, touches, wordAt } from './reader.ts';

/** Which one of the year, or null: "third" of four quarters, "last" of two halves. */
function indexOf(word: string, period: 'quarter' | 'half'): number | null {
  if (word === 'last' && period === 'half') return 2;
  if (word === 'final' && period === 'quarter') return 4;
  const index = ORDINALS.get(word) ?? 0;
  return index >= 1 && index <= (period === 'quarter' ? 4 : 2) ? index : null;
}

/** A quarter or half at its noun; the ordinal stands before it, with or without a hyphen. A half needs a year: teams have halves too. */
export function scanNumbered(reader: Reader, at: number, period: 'quarter' | 'half'): Scanned | null {
  const hyphen = isHyphen(wordAt(reader, at - 1)) && touches(reader, at);
  const ordinalAt = hyphen ? at - 2 : at - 1;
  const index = indexOf(wordAt(reader, ordinalAt), period);
  if (index === null) return null;
  const { from, to, dated, year, yearShift, back, shift, fiscal } = datingOf(reader, ordinalAt, at + 1);
  if (period === 'half' && !dated && !fiscal) return null;
  // "the third-quarter loss": the article belongs to the loss.
  const start = hyphen && from === ordinalAt - 1 && wordAt(reader, from) === 'the' ? ordinalAt : from;
  const mod = PART_WORDS.get(wordAt(reader, start - 1));
  return on({ from: mod ? start - 1 : start, to, hedgeEnd: start, mod }, { kind: 'period', period, index, year, yearShift, back, shift, fiscal });
}

/** "the 1988 quarter", "last year's quarter", "the comparable year-ago quarter", "the quarter a year ago". */
export function scanDatedQuarter(reader: Reader, at: number): Scanned | null {
  const { from, to, dated, year, yearShift, back, shift, fiscal } = datingOf(reader, at, at + 1);
  return dated ? on({ from, to }, { kind: 'period', period: 'quarter', index: null, year, yearShift, back, shift, fiscal }) : null;
}

/** "the 1988 period", "the latest period", "the corresponding period last year", "the year-ago period" at its noun. */
export function scanPeriodNoun(reader: Reader, at: number): Scanned | null {
  const dating = datingOf(reader, at, at + 1);
  const before = wordAt(reader, at - 1);
  const lastYear = dating.to === at + 1 && wordAt(reader, at + 1) === 'last' && wordAt(reader, at + 2) === 'year';
  const alike = before === 'comparable' || before === 'corresponding' || before === 'latest';
  if (dating.from === at || !(dating.dated || alike || (before === 'same' && lastYear))) return null;
  const back = dating.back ?? (dating.yearShift === -1 || lastYear ? 1 : undefined);
  return on({ from: dating.from, to: lastYear ? at + 3 : dating.to }, { kind: 'unit', unit: 'period', year: dating.year, back, shift: before === 'latest' ? 'last' : undefined });
}

/** "Q3", "Q3 2022", "H1 2020": letter and figure are two touching tokens. */
export function scanLettered(reader: Reader, at: number): Scanned | null {
  const isQuarter = wordAt(reader, at) === 'q';
  const index = integerAt(reader, at + 1);
  if (!touches(reader, at + 1) || index < 1 || index > (isQuarter ? 4 : 2) || !tokenOf(reader, at)?.capital) return null;
  const { to, year } = yearOfPeriod(reader, at + 2);
  return isQuarter || year !== undefined ? on({ from: at, to }, { kind: 'period', period: isQuarter ? 'quarter' : 'half', index, fiscal: false, year }) : null;
}

/** Is a season without a year or shift the time, not a fall, a spring or a name? */
function isBareSeason(reader: Reader, at: number): boolean {
  const token = tokenOf(reader, at);
  const before = contextAt(reader, at - 1);
  if (token?.capital && at > reader.sentenceStart) return false;
  const doubtful = token?.lower === 'fall' || token?.lower === 'spring';
  if (doubtful && !(before === 'the' && contextAt(reader, at - 2) === 'in' && wordAt(reader, at + 1) !== 'of')) return false;
  return SEASON_BEFORE.has(before) && !SEASON_THINGS.has(contextAt(reader, at + 1));
}

export function scanSeason(reader: Reader, at: number): Scanned | null {
  const season = SEASONS.get(wordAt(reader, at));
  if (!season) return null;
  const { to, year, yearShift } = yearOfPeriod(reader, at + 1);
  const frame = frameBefore(reader, at, true);
  if (to === at + 1 && !frame.shift && !isBareSeason(reader, at)) return null;
  const before = contextAt(reader, at - 1);
  if (before === 'every' || before === 'each') return on({ from: at - 1, to: at + 1 }, { kind: 'set', value: `XXXX-${season.code}`, grain: 'season' });
  return on(extentOf(frame, to), { kind: 'period', period: 'season', index: season.month, fiscal: false, shift: frame.shift, year, yearShift });
}
