/** Compounds of "year": "year-end", "year's end", "year-earlier results", "fiscal 1989", "the current fiscal year". */
import { type Scanned, on, oneOf, unitsAway } from './expression.ts';
import { ownerBefore } from './period-owner.ts';
import { type Reader, isHyphen, isPossessive, touches, wordAt, yearAt } from './reader.ts';

/** A compound that begins with "year" at `at`. */
export function scanYearCompound(reader: Reader, at: number): Scanned | null {
  const next = wordAt(reader, at + 1);
  const hyphen = isHyphen(next) && touches(reader, at + 1);
  const last = wordAt(reader, at + 2);
  if (next === 'end') return yearEnd(reader, at, at + 2);
  if ((hyphen || isPossessive(next)) && last === 'end') return yearEnd(reader, at, at + 3);
  if (!hyphen || (last !== 'ago' && last !== 'earlier')) return null;
  return on({ from: at, to: at + 3 }, { ...unitsAway('year', -1, 'mention'), whole: false });
}

function yearEnd(reader: Reader, at: number, to: number): Scanned {
  const around = wordAt(reader, at - 1) === 'around';
  return on({ from: around ? at - 1 : at, to, hedgeEnd: at, mod: 'END' }, { kind: 'unit', unit: 'year', shift: 'this' });
}

/** "fiscal year 1989", "the current fiscal year", "the full year" with "year" at `at`. */
export function scanFiscalYear(reader: Reader, at: number): Scanned | null {
  if (!/^(?:fiscal|full|calendar)$/.test(wordAt(reader, at - 1))) return null;
  const stated = yearAt(reader, at + 1);
  if (stated > 0) return on({ from: at - 1, to: at + 2 }, { kind: 'calendar', year: stated });
  const { from, shift, back, year } = ownerBefore(reader, at - 1);
  if (from === at - 1) return null;
  if (/^(?:ended|ending)$/.test(wordAt(reader, at + 1))) return on({ from, to: at + 1 }, oneOf('year', 'P1Y'));
  return on({ from, to: at + 1 }, { kind: 'unit', unit: 'fiscal-year', shift, back, year });
}

/** "fiscal 1989" at "fiscal", "FY1989" at its letters. */
export function scanFiscal(reader: Reader, at: number): Scanned | null {
  const year = yearAt(reader, at + 1);
  return year > 0 ? on({ from: at, to: at + 2 }, { kind: 'calendar', year }) : null;
}
