/** Parts of the day: "this morning", "last night", "mid-afternoon yesterday", "the night of Sept. 5", "overnight". */
import { PARTS_OF_DAY, type PartCode } from '../../lexicon/en/calendar-words.ts';
import { OVERNIGHT_BEFORE } from '../../lexicon/en/time-contexts.ts';
import { PART_WORDS, SHIFT_WORDS } from '../../lexicon/en/time-hedges.ts';
import { type Scanned, on } from './expression.ts';
import { type Reader, contextAt, fromThe, isHyphen, tokenOf, wordAt } from './reader.ts';
import { scanSpokenHour } from './scan-clock.ts';
import { dayBeginningAt, scanOfDay } from './scan-of.ts';

/** "early morning", "mid-afternoon", with the day that follows; `from` is at the part word. */
function cutPart(reader: Reader, from: number, { part, to }: { readonly part: PartCode; readonly to: number }): Scanned {
  const mod = PART_WORDS.get(wordAt(reader, from));
  const day = dayBeginningAt(reader, to);
  return day?.from === to ? on({ from, to: day.to, mod }, { ...day.expression, part }) : on({ from, to, mod }, { kind: 'daytime', part });
}

/** "Overnight" as an adverb, with the day that follows it; before a noun it says what kind of thing. */
export function scanOvernight(reader: Reader, at: number): Scanned | null {
  const day = dayBeginningAt(reader, at + 1);
  if (day?.from === at + 1) return on({ from: at, to: day.to }, { ...day.expression, part: 'NI' });
  const next = tokenOf(reader, at + 1);
  if (next?.kind === 'word' && !OVERNIGHT_BEFORE.has(next.lower)) return null;
  return on({ from: at, to: at + 1 }, { kind: 'daytime', part: 'NI', shift: 'last' });
}

/** An expression with the part of the day at `at` as its head. */
export function scanPart(reader: Reader, at: number): Scanned | null {
  const part = PARTS_OF_DAY.get(wordAt(reader, at));
  if (!part) return null;
  const cutAt = isHyphen(wordAt(reader, at - 1)) ? at - 2 : at - 1;
  if (/^(?:mid|late|early)$/.test(wordAt(reader, cutAt))) return cutPart(reader, cutAt, { part, to: at + 1 });
  return scanSpokenHour(reader, at) ?? scanOfDay(reader, at, { from: fromThe(reader, at), part }) ?? shiftedPart(reader, at, part);
}

/** "last night", "the same evening", "in the morning". */
function shiftedPart(reader: Reader, at: number, part: PartCode): Scanned | null {
  const before = wordAt(reader, at - 1);
  const shift = SHIFT_WORDS.get(before);
  if (shift && shift !== 'past' && shift !== 'coming' && shift !== 'current' && before !== 'latest') {
    const the = fromThe(reader, at - 1);
    const mod = PART_WORDS.get(wordAt(reader, the - 1));
    return on({ from: mod ? the - 1 : the, to: at + 1, mod }, { kind: 'daytime', part, shift });
  }
  const inside = before === 'the' && /^(?:in|during)$/.test(contextAt(reader, at - 2));
  return inside ? on({ from: at - 1, to: at + 1 }, { kind: 'daytime', part, shift: 'same' }) : null;
}
