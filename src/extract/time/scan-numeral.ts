/** Dates in figures: "2022-09-10", "2022-09-10T09:15:00Z", "9/11/2022", "11.09.2022". */
import { isCivilDate } from '../../model/value/calendar.ts';
import { type ClockReading, type Scanned, on } from './expression.ts';
import { type Reader, contextAt, integerAt, isHyphen, tokenOf, touches, wordAt, yearAt } from './reader.ts';

export function scanNumeral(reader: Reader, at: number): Scanned | null {
  return isoDate(reader, at) ?? slashDate(reader, at) ?? dottedDate(reader, at);
}

/** Do the tokens after `at` up to `last` all touch the one before? */
function areGlued(reader: Reader, at: number, last: number): boolean {
  for (let i = at + 1; i <= last; i += 1) if (!touches(reader, i)) return false;
  return true;
}

function isoDate(reader: Reader, at: number): Scanned | null {
  const year = yearAt(reader, at);
  if (year < 0 || !isHyphen(wordAt(reader, at + 1)) || !isHyphen(wordAt(reader, at + 3)) || !areGlued(reader, at, at + 4)) return null;
  const month = integerAt(reader, at + 2);
  const day = integerAt(reader, at + 4);
  if (!isCivilDate(year, month, day)) return null;
  const clock = isoClock(reader, at + 5);
  return on({ from: at, to: clock?.to ?? at + 5 }, { kind: 'calendar', year, month, day, clock: clock?.clock });
}

const ISO_TAIL = /^(?:[:+−-]|z|\d{2}(?:\.\d+)?)$/;

/** "T09:15:00Z", "T15:00+02:00" right after an ISO date. */
function isoClock(reader: Reader, at: number): { readonly clock: ClockReading; readonly to: number } | null {
  if (wordAt(reader, at) !== 't' || !touches(reader, at) || wordAt(reader, at + 2) !== ':') return null;
  const hour = integerAt(reader, at + 1);
  const minute = integerAt(reader, at + 3);
  if (hour < 0 || hour > 24 || minute < 0 || minute > 59) return null;
  let to = at + 4;
  while (touches(reader, to) && ISO_TAIL.test(wordAt(reader, to))) to += 1;
  const clock = { minutes: hour * 60 + minute, halfUnknown: false };
  if (wordAt(reader, to - 1) === 'z') return { clock: { ...clock, zone: 'Z', zoneMinutes: 0 }, to };
  const sign = wordAt(reader, to - 4);
  const signed = sign === '+' || sign === '-' || sign === '−';
  return { clock: { ...clock, zoneMinutes: signed ? (sign === '+' ? 1 : -1) * (integerAt(reader, to - 3) * 60 + integerAt(reader, to - 1)) : undefined }, to };
}

/** Two-digit years from here on are of the last century. */
const LAST_CENTURY = 50;
const fullYear = (year: number): number => (year >= 100 ? year : year < LAST_CENTURY ? 2000 + year : 1900 + year);

/** "9/11/2022", "11-09-2022": month first unless the figures say otherwise; where both may be, the other order is kept. */
function slashDate(reader: Reader, at: number): Scanned | null {
  const mark = wordAt(reader, at + 1);
  if ((mark !== '/' && mark !== '-') || wordAt(reader, at + 3) !== mark || !areGlued(reader, at, at + 4)) return null;
  if (touches(reader, at) && contextAt(reader, at - 1) === '/') return null;
  const a = integerAt(reader, at);
  const b = integerAt(reader, at + 2);
  const c = integerAt(reader, at + 4);
  if (a < 1 || b < 1 || c < 0 || (mark === '-' && tokenOf(reader, at + 4)?.text.length !== 4)) return null;
  const year = fullYear(c);
  const monthFirst = isCivilDate(year, a, b);
  const dayFirst = isCivilDate(year, b, a);
  const extent = { from: at, to: at + 5 };
  if (monthFirst) return on(extent, { kind: 'calendar', year, month: a, day: b, swapped: dayFirst && a !== b ? { month: b, day: a } : undefined });
  return dayFirst ? on(extent, { kind: 'calendar', year, month: b, day: a }) : null;
}

/** "11.09.2022": day first, as wherever dates are written with points. */
function dottedDate(reader: Reader, at: number): Scanned | null {
  const m = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)$/.exec(tokenOf(reader, at)?.text ?? '');
  if (!m) return null;
  const day = Number(m[1]);
  const month = Number(m[2]);
  const year = fullYear(Number(m[3]));
  return isCivilDate(year, month, day) ? on({ from: at, to: at + 1 }, { kind: 'calendar', year, month, day }) : null;
}
