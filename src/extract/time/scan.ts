/** The linear scanner: one pass over the tokens; a word table says which reader to try where. */
import { CLOCK_WORDS, DEICTIC_DAYS, MONTHS, PARTS_OF_DAY, SEASONS, WEEKDAYS } from '../../lexicon/en/calendar-words.ts';
import { DECADE_WORDS, ORDINALS } from '../../lexicon/en/time-numbers.ts';
import { REFERENCE_WORDS, SET_WORDS } from '../../lexicon/en/time-references.ts';
import { UNIT_WORDS } from '../../lexicon/en/time-units.ts';
import type { Annotated, Sentence, Token } from '../../model/annotated.ts';
import { OUT, isAmong, wordSet } from '../../model/word-set.ts';
import type { Scanned } from './expression.ts';
import { BEHIND_FIGURE } from './read-clock.ts';
import type { Reader } from './reader.ts';
import { scanClock, scanClockWord, scanPast } from './scan-clock.ts';
import { scanCentury, scanDecade, scanDecadeWord, scanOrdinalCentury } from './scan-decade.ts';
import { HOLIDAY_STARTS, scanHoliday, scanWeekend } from './scan-holiday.ts';
import { scanMonth, scanNextDay } from './scan-month.ts';
import { scanNumeral } from './scan-numeral.ts';
import { scanOvernight, scanPart } from './scan-part.ts';
import { scanLettered, scanNumbered, scanPeriodNoun, scanSeason } from './scan-period.ts';
import { PHRASE_ENDS, scanCurrent, scanReference, scanReferencePhrase, scanSetWord } from './scan-reference.ts';
import { scanUnit } from './scan-unit.ts';
import { scanDeictic, scanWeekday } from './scan-weekday.ts';
import { scanFiscal } from './scan-year-compound.ts';
import { scanSpokenYear, scanYear } from './scan-year.ts';

type Scan = (reader: Reader, at: number) => Scanned | null;

/** Readers and the words that call them; where a word calls several, the first that succeeds wins. */
const CALLS: readonly (readonly [Iterable<string>, Scan])[] = [
  [HOLIDAY_STARTS, scanHoliday],
  [MONTHS.keys(), scanMonth],
  [WEEKDAYS.keys(), scanWeekday],
  [[...WEEKDAYS.keys()].filter((word) => word.endsWith('day')).map((word) => `${word}s`), scanWeekday],
  [DEICTIC_DAYS.keys(), scanDeictic],
  [SEASONS.keys(), scanSeason],
  [CLOCK_WORDS.keys(), scanClockWord],
  [PARTS_OF_DAY.keys(), scanPart],
  [['overnight'], scanOvernight],
  [['past', 'to'], scanPast],
  [REFERENCE_WORDS.keys(), scanReference],
  [PHRASE_ENDS, scanReferencePhrase],
  [['current'], scanCurrent],
  [SET_WORDS.keys(), scanSetWord],
  [DECADE_WORDS.keys(), scanDecadeWord],
  [ORDINALS.keys(), scanOrdinalCentury],
  [['eighteen', 'nineteen', 'two', 'twenty'], scanSpokenYear],
  [['half'], (reader, at) => scanNumbered(reader, at, 'half')],
  [['period'], scanPeriodNoun],
  [['q', 'h'], scanLettered],
  [['fiscal', 'fy'], scanFiscal],
  [['weekend'], scanWeekend],
];

const READERS: ReadonlyMap<string, readonly Scan[]> = buildReaders();
const CALLING = wordSet(READERS.keys());

function buildReaders(): Map<string, readonly Scan[]> {
  const readers = new Map<string, readonly Scan[]>();
  const add = (word: string, scan: Scan): unknown => readers.set(word, [...(readers.get(word) ?? []), scan]);
  for (const [list, scan] of CALLS) for (const word of list) add(word, scan);
  for (const [word, unit] of UNIT_WORDS) add(word, (reader, at) => scanUnit(reader, at, unit));
  return readers;
}

/** What begins with a figure. Most figures are counts: its form and what stands behind it tell which readers have something to read. */
function scanFigure(reader: Reader, at: number, { text }: Token): Scanned | null {
  const next = reader.tokens[at + 1];
  const touched = next?.spaced === false;
  const pointed = text.includes('.');
  return (touched || pointed ? scanNumeral(reader, at) : null)
    ?? (pointed || isAmong(BEHIND_FIGURE, next) ? scanClock(reader, at) : null)
    ?? (touched ? (scanDecade(reader, at) ?? scanCentury(reader, at)) : null)
    ?? (text.length === 4 ? scanYear(reader, at) : null);
}

function scanWord(reader: Reader, at: number, token: Token): Scanned | null {
  if (!isAmong(CALLING, token)) return null;
  for (const scan of READERS.get(token.lower) ?? NONE) {
    const scanned = scan(reader, at);
    if (scanned) return scanned;
  }
  return null;
}

const NONE: readonly Scan[] = [];

/** Appends all symbolic expressions of one sentence, in reading order. */
export function scanSentence({ tokens }: Annotated, { firstToken, endToken }: Sentence, found: Scanned[]): void {
  const reader: Reader = { tokens, floor: firstToken, sentenceStart: firstToken, end: endToken };
  const { marks } = CALLING;
  for (let at = firstToken; at < endToken; at += 1) {
    const token = tokens[at];
    if (!token || marks[token.form] === OUT || token.kind === 'punctuation') continue;
    let scanned = token.kind === 'number' ? scanFigure(reader, at, token) : scanWord(reader, at, token);
    while (scanned) {
      found.push(scanned);
      reader.floor = scanned.to;
      at = scanned.to - 1;
      scanned = scanNextDay(reader, scanned);
    }
  }
}
