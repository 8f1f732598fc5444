/** Decades and centuries: "the mid-1990s", "the '80s", "the nineties", "the 20th century". */
import { ORDINAL_SUFFIXES } from '../../lexicon/en/calendar-words.ts';
import { HEAT } from '../../lexicon/en/time-contexts.ts';
import { DECADE_WORDS, ORDINALS } from '../../lexicon/en/time-numbers.ts';
import { type Scanned, on } from './expression.ts';
import { two } from './format.ts';
import { extentOf, frameBefore } from './frame.ts';
import { type Reader, integerAt, isHyphen, isPossessive, tokenOf, touches, wordAt } from './reader.ts';

/** "1990s", "'80s", "1990's" from the figure at `at`. */
export function scanDecade(reader: Reader, at: number): Scanned | null {
  const number = integerAt(reader, at);
  const next = wordAt(reader, at + 1);
  if (number < 0 || number % 10 !== 0 || !touches(reader, at + 1) || (next !== 's' && !isPossessive(next))) return null;
  const { length } = tokenOf(reader, at)?.text ?? '';
  if (length === 4) return decadeAt(reader, at, { to: at + 2, first: number });
  if (length !== 2) return null;
  const before = wordAt(reader, at - 1);
  const quoted = /^['’‘]$/.test(before) && touches(reader, at);
  const article = before === 'the' || wordAt(reader, at - 2) === 'the' || wordAt(reader, at - 3) === 'the';
  if (!quoted && (!article || !/^(?:the|early|late|mid|-)$/.test(before) || isHeat(reader, at))) return null;
  return decadeAt(reader, quoted ? at - 1 : at, { to: at + 2, first: 1900 + number });
}

/** How far around "the 80s" words of heat are looked for. */
const HEAT_REACH = 20;

/** "Temperatures in the 80s" are no years. */
function isHeat({ tokens, sentenceStart, end }: Reader, at: number): boolean {
  for (let i = Math.max(sentenceStart, at - HEAT_REACH); i < Math.min(end, at + HEAT_REACH); i += 1) if (HEAT.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** Before this "the 1800s" are the century rather than its first ten years. */
const FIRST_DECADES = 1900;

function decadeAt(reader: Reader, head: number, { to, first }: { readonly to: number; readonly first: number }): Scanned {
  const frame = frameBefore(reader, head, true);
  if (first % 100 === 0 && first < FIRST_DECADES) return on(extentOf(frame, to), { kind: 'years', first, count: 100, value: String(first / 100), grain: 'century' });
  return on(extentOf(frame, to), { kind: 'years', first, count: 10, value: String(Math.floor(first / 10)), grain: 'decade' });
}

/** "the nineties" at its word. */
export function scanDecadeWord(reader: Reader, at: number): Scanned | null {
  const tens = DECADE_WORDS.get(wordAt(reader, at));
  const before = wordAt(reader, at - 1);
  if (tens === undefined || !(before === 'the' || before === 'early' || before === 'late' || isHyphen(before))) return null;
  return decadeAt(reader, at, { to: at + 1, first: 1900 + tens });
}

/** "20th century", "21st-century" from its figure. */
export function scanCentury(reader: Reader, at: number): Scanned | null {
  const number = integerAt(reader, at);
  if (number < 1 || number > 30 || !ORDINAL_SUFFIXES.has(wordAt(reader, at + 1)) || !touches(reader, at + 1)) return null;
  return centuryAt(reader, at, { after: at + 2, number });
}

/** "the twentieth century" at its ordinal. */
export function scanOrdinalCentury(reader: Reader, at: number): Scanned | null {
  const number = ORDINALS.get(wordAt(reader, at));
  return number === undefined ? null : centuryAt(reader, at, { after: at + 1, number });
}

function centuryAt(reader: Reader, head: number, { after, number }: { readonly after: number; readonly number: number }): Scanned | null {
  const at = isHyphen(wordAt(reader, after)) ? after + 1 : after;
  if (wordAt(reader, at) !== 'century') return null;
  return on(extentOf(frameBefore(reader, head, true), at + 1), { kind: 'years', first: (number - 1) * 100, count: 100, value: two(number - 1), grain: 'century' });
}
