/** The linear scanner: one pass over the tokens; a word table says which reader to try where. */
import { CLOCK_WORDS, DEICTIC_DAYS, MONTHS, PARTS_OF_DAY, SEASONS, WEEKDAYS } from '../../lexicon/en/calendar-words.ts';
import { DECADE_WORDS, ORDINALS } from '../../lexicon/en/time-numbers.ts';
import { REFERENCE_PHRASES, REFERENCE_WORDS, SET_WORDS } from '../../lexicon/en/time-references.ts';
import { UNIT_WORDS } from '../../lexicon/en/time-units.ts';
import type { Annotated, Sentence } from '../../model/annotated.ts';
import type { Scanned } from './expression.ts';
import type { Reader } from './reader.ts';
import { scanClock, scanClockWord, scanOvernight, scanPart, scanPast } from './scan-clock.ts';
import { scanDeictic, scanMonth, scanNextDay, scanWeekday } from './scan-day.ts';
import { scanDecadeWord, scanNumber, scanOrdinalCentury } from './scan-number.ts';
import { scanQ, scanQuarter, scanSeason } from './scan-period.ts';
import { HOLIDAY_STARTS, scanHoliday, scanReference, scanCurrent, scanReferencePhrase, scanSetWord, scanWeekend } from './scan-reference.ts';
import { scanFiscal, scanPeriodNoun, scanUnit } from './scan-unit.ts';
import { scanSpokenYear } from './scan-spoken-year.ts';

type Scan = (reader: Reader, at: number) => Scanned | null;

const READERS: ReadonlyMap<string, readonly Scan[]> = buildReaders();

function buildReaders(): Map<string, readonly Scan[]> {
  const readers = new Map<string, Scan[]>();
  const add = (word: string, scan: Scan): void => {
    const list = readers.get(word);
    if (list) list.push(scan);
    else readers.set(word, [scan]);
  };
  for (const word of HOLIDAY_STARTS) add(word, scanHoliday);
  for (const word of Object.keys(MONTHS)) add(word, scanMonth);
  for (const word of Object.keys(WEEKDAYS)) { add(word, scanWeekday); if (word.length > 5) add(`${word}s`, scanWeekday); }
  for (const word of Object.keys(DEICTIC_DAYS)) add(word, scanDeictic);
  for (const word of Object.keys(SEASONS)) add(word, scanSeason);
  for (const word of Object.keys(CLOCK_WORDS)) add(word, scanClockWord);
  for (const word of Object.keys(PARTS_OF_DAY)) add(word, scanPart);
  for (const word of Object.keys(REFERENCE_WORDS)) add(word, scanReference);
  for (const word of Object.keys(SET_WORDS)) add(word, scanSetWord);
  for (const word of Object.keys(DECADE_WORDS)) add(word, scanDecadeWord);
  for (const word of Object.keys(ORDINALS)) add(word, scanOrdinalCentury);
  for (const word of ['eighteen', 'nineteen', 'two', 'twenty']) add(word, scanSpokenYear);
  for (const word of ['past', 'to']) add(word, scanPast);
  for (const word of Object.keys(REFERENCE_PHRASES)) add(word, scanReferencePhrase);
  for (const [word, unit] of Object.entries(UNIT_WORDS)) add(word, (reader, at) => scanUnit(reader, at, unit));
  add('half', (reader, at) => scanQuarter(reader, at, 'half'));
  for (const word of ['fiscal', 'fy']) add(word, scanFiscal);
  add('overnight', scanOvernight);
  add('weekend', scanWeekend);
  add('q', scanQ);
  add('h', scanQ);
  add('current', scanCurrent);
  add('period', scanPeriodNoun);
  return readers;
}

/** All symbolic expressions of one sentence, in reading order. */
export function scanSentence({ tokens }: Annotated, { firstToken, endToken }: Sentence, found: Scanned[]): void {
  const reader: Reader = { tokens, floor: firstToken, sentenceStart: firstToken, end: endToken };
  for (let at = firstToken; at < endToken; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'punctuation') continue;
    const scanned = token.kind === 'number' ? scanClock(reader, at) ?? scanNumber(reader, at) : tryAll(READERS.get(token.lower), reader, at);
    if (!scanned) continue;
    found.push(scanned);
    reader.floor = scanned.to;
    at = scanned.to - 1;
    for (let next = scanNextDay(reader, scanned); next; next = scanNextDay(reader, next)) {
      found.push(next);
      reader.floor = next.to;
      at = next.to - 1;
    }
  }
}

function tryAll(scans: readonly Scan[] | undefined, reader: Reader, at: number): Scanned | null {
  if (!scans) return null;
  for (const scan of scans) {
    const scanned = scan(reader, at);
    if (scanned) return scanned;
  }
  return null;
}
