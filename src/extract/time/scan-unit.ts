/** Expressions whose head is a unit of time and that are no amounts: "last month", "the following year", "every day", "the end of the week". */
import { ORDINALS } from '../../lexicon/en/time-numbers.ts';
import type { UnitWord } from '../../lexicon/en/time-units.ts';
import { spokenYear } from './amount.ts';
import { durationValue, grainOf } from './duration-value.ts';
import { type Extent, type Scanned, type Shift, on, oneOf, unitsAway } from './expression.ts';
import { type Frame, extentOf, frameBefore } from './frame.ts';
import { type Reader, contextAt, isHyphen, isPossessive, wordAt, yearAt } from './reader.ts';
import { scanDuration } from './scan-duration.ts';
import { scanOfDay } from './scan-of.ts';
import { scanDatedQuarter, scanNumbered } from './scan-period.ts';
import { scanPlural } from './scan-plural.ts';
import { scanFiscalYear, scanYearCompound } from './scan-year-compound.ts';

/** Any expression with the unit word at `at` as its head. */
export function scanUnit(reader: Reader, at: number, unit: UnitWord): Scanned | null {
  if (unit.plural) return scanDuration(reader, at, unit) ?? scanPlural(reader, at, unit);
  if (unit.unit === 'year') return scanYearUnit(reader, at, unit);
  const quarter = unit.unit === 'quarter' ? scanNumbered(reader, at, 'quarter') ?? scanDatedQuarter(reader, at) : null;
  return quarter ?? scanSingle(reader, at, unit);
}

function scanYearUnit(reader: Reader, at: number, unit: UnitWord): Scanned | null {
  if (isOwner(reader, at)) return null;
  return unitLong(reader, at, unit) ?? scanYearCompound(reader, at) ?? scanFiscalYear(reader, at) ?? scanSingle(reader, at, unit);
}

const scanSingle = (reader: Reader, at: number, unit: UnitWord): Scanned | null =>
  unitLong(reader, at, unit) ?? scanDuration(reader, at, unit) ?? repeated(reader, at, unit) ?? shifted(reader, at, unit) ?? named(reader, at, unit);

/** Units that "nine" or "third" may count after "year-ago": the head of the phrase. */
const LATER_HEAD = /^(?:quarter|half|nine|six|three|-|first|second|third|fourth)$/;

/** "this year's third quarter", "the year-ago nine months", "the year 2000": the year dates what comes after it, which is read as a whole later. */
function isOwner(reader: Reader, at: number): boolean {
  const next = wordAt(reader, at + 1);
  const after = wordAt(reader, at + 2);
  const third = wordAt(reader, at + 3);
  if (isPossessive(next)) return after === 'quarter' || after === 'period' || ((ORDINALS.has(after) || after === 'fiscal') && LATER_HEAD.test(third));
  if (isHyphen(next) && (after === 'ago' || after === 'earlier')) return ORDINALS.has(third) || /^(?:quarter|period|fiscal|nine|six)$/.test(third);
  return wordAt(reader, at - 1) === 'the' && (yearAt(reader, at + 1) > 0 || (spokenYear(reader, at + 1)?.year ?? 0) > 1500);
}

/** "day-long", "year-long" without an amount. */
function unitLong(reader: Reader, at: number, { unit, factor }: UnitWord): Scanned | null {
  const isLong = isHyphen(wordAt(reader, at + 1)) && wordAt(reader, at + 2) === 'long' && !isHyphen(wordAt(reader, at - 1));
  return isLong ? on({ from: at, to: at + 3 }, oneOf(unit, durationValue(factor, unit))) : null;
}

/** "every day", "each month". */
function repeated(reader: Reader, at: number, { unit, factor }: UnitWord): Scanned | null {
  const before = wordAt(reader, at - 1);
  if (before !== 'every' && before !== 'each') return null;
  return on({ from: at - 1, to: at + 1 }, { kind: 'set', value: durationValue(factor, unit), grain: grainOf(unit) });
}

/** "This Week" among words in small letters is the name of a programme. */
function isProgramme({ tokens, sentenceStart }: Reader, at: number, from: number): boolean {
  return tokens[at]?.capital === true && tokens[at - 1]?.capital === true && from > sentenceStart && tokens[from - 1]?.capital !== true;
}

/** "last week", "earlier this month", "the following year", "the end of this week". */
function shifted(reader: Reader, at: number, { unit, factor }: UnitWord): Scanned | null {
  if (factor !== 1 || unit === 'second' || unit === 'minute' || unit === 'millennium') return null;
  const frame = frameBefore(reader, at, true);
  const { shift } = frame;
  if (!shift || isProgramme(reader, at, frame.from)) return null;
  const orSo = wordAt(reader, at + 1) === 'or' && wordAt(reader, at + 2) === 'so';
  const extent: Extent = { from: frame.from, to: orSo ? at + 3 : at + 1, hedgeEnd: frame.hedgeEnd, mod: orSo ? 'APPROX' : frame.mod };
  if (unit === 'quarter') return on(extent, { kind: 'period', period: 'quarter', index: null, shift, fiscal: false });
  if (shift === 'past' || shift === 'coming') return on(extent, oneOf(unit, durationValue(1, unit), shift));
  if (unit === 'hour') return shift === 'last' ? on(extent, oneOf(unit, 'PT1H', 'past')) : null;
  if (unit === 'century') return on(extent, { kind: 'unit', unit, shift });
  const word = wordAt(reader, at - 1);
  if (unit === 'day' && (word === 'this' || shift === 'last' || shift === 'current')) return null;
  if (word === 'that' && contextAt(reader, at - 2) === 'said') return null;
  return on(extent, awayBy(shift, unit));
}

const FROM_PUBLICATION: ReadonlyMap<Shift, -1 | 0 | 1> = new Map([['last', -1], ['this', 0], ['current', 0], ['next', 1]]);
const FROM_MENTION: ReadonlyMap<Shift, -1 | 0 | 1> = new Map([['previous', -1], ['same', 0], ['following', 1], ['next', 1]]);

/** "Last", "this" and "next" count from the publication; "the next day" and the others from the time told of. */
function awayBy(shift: Shift, unit: UnitWord['unit']): ReturnType<typeof unitsAway> {
  const direction = shift === 'next' && unit === 'day' ? undefined : FROM_PUBLICATION.get(shift);
  return direction === undefined ? unitsAway(unit, FROM_MENTION.get(shift) ?? 0, 'mention') : unitsAway(unit, direction, 'publication');
}

/** "the year", "the week of March 6", "the quarter", "the end of the month", "the day before". */
function named(reader: Reader, at: number, { unit }: UnitWord): Scanned | null {
  if (wordAt(reader, at - 1) !== 'the') return null;
  const frame = frameBefore(reader, at, true);
  if (unit === 'day') return namedDay(reader, at, frame);
  const next = wordAt(reader, at + 1);
  const extent = extentOf(frame, at + 1);
  if (unit === 'year') return /^(?:ended|ending)$/.test(next) ? on({ from: frame.from, to: at + 1 }, oneOf(unit, 'P1Y')) : on(extent, { kind: 'unit', unit });
  if (unit === 'quarter') return on(extent, { kind: 'period', period: 'quarter', index: null, fiscal: false });
  if (unit === 'week' && next === 'of') return scanOfDay(reader, at, { from: frame.from, around: 'week' });
  return unit === 'week' || unit === 'month' ? on(extent, { kind: 'unit', unit }) : null;
}

/** "the day before" at the end of a clause; "later in the day". */
function namedDay(reader: Reader, at: number, { from, mod }: Frame): Scanned | null {
  const next = wordAt(reader, at + 1);
  if (next === 'before' || next === 'after') {
    const isLast = /^(?:[.,;:)"”']|and|but|)$/.test(wordAt(reader, at + 2));
    return isLast ? on({ from, to: at + 2 }, unitsAway('day', next === 'before' ? -1 : 1, 'mention')) : null;
  }
  return mod || contextAt(reader, at - 2) === 'in' ? on({ from: at - 1, to: at + 1 }, { kind: 'unit', unit: 'day' }) : null;
}
