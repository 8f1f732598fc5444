/** Amounts in figures and words that end right before a unit: "two and a half", "twenty-four", "2 1/2", "two to three", "several". */
import { FRACTIONS, SCALES, SMALL_NUMBERS, VAGUE_AMOUNTS, VAGUE_PLURALS } from '../../lexicon/en/time-numbers.ts';
import { type Reader, isDash, isHyphen, tokenOf, touches, wordAt } from './reader.ts';

export interface Amount {
  /** First token of the amount. */
  readonly from: number;
  readonly low: number;
  readonly high: number;
  /** "several", "a few", "dozens of": no number is said. */
  readonly vague: boolean;
}

const MOST_TOKENS = 9;
/** Small words and marks inside an amount. */
const GLUE: ReadonlySet<string> = new Set(['and', 'a', 'an', 'half', 'to', 'or', 'couple', 'of', '/', '-', '–', '‑', ...VAGUE_PLURALS.keys()]);

function isPart(reader: Reader, index: number): boolean {
  const token = tokenOf(reader, index);
  if (!token) return false;
  const { kind, lower } = token;
  return kind === 'number' || GLUE.has(lower) || SMALL_NUMBERS.has(lower) || SCALES.has(lower) || VAGUE_AMOUNTS.has(lower) || FRACTIONS.has(lower);
}

/** The longest amount whose last token is at `last`, or null. */
export function amountEndingAt(reader: Reader, last: number): Amount | null {
  let first = last + 1;
  while (last - first < MOST_TOKENS && isPart(reader, first - 1)) first -= 1;
  for (let from = first; from <= last; from += 1) {
    const amount = parseAmount(reader, from, last + 1);
    if (amount) return amount;
  }
  return null;
}

function parseAmount(reader: Reader, from: number, end: number): Amount | null {
  const single = parseSingle(reader, from, end);
  if (single) return { from, ...single };
  for (let join = from + 1; join < end - 1; join += 1) {
    const word = wordAt(reader, join);
    if (word !== 'to' && word !== 'or' && !isDash(word)) continue;
    const low = parseSingle(reader, from, isHyphen(wordAt(reader, join - 1)) ? join - 1 : join);
    const high = parseSingle(reader, join + 1, end);
    if (low && high && low.high < high.high && !(isDash(word) && !isFigure(reader, from))) return { from, low: low.low, high: high.high, vague: low.vague || high.vague };
  }
  return null;
}

const isFigure = (reader: Reader, index: number): boolean => tokenOf(reader, index)?.kind === 'number';

interface Single { readonly low: number; readonly high: number; readonly vague: boolean }
const exact = (n: number): Single => ({ low: n, high: n, vague: false });

function parseSingle(reader: Reader, from: number, end: number): Single | null {
  if (from >= end) return null;
  const length = end - from;
  const word = wordAt(reader, from);
  if (length === 1) {
    if (word === 'a' || word === 'an') return exact(1);
    const vague = VAGUE_AMOUNTS.get(word);
    if (vague) return { low: vague[0], high: vague[1], vague: true };
    const fraction = FRACTIONS.get(word);
    if (fraction !== undefined) return exact(fraction);
  }
  if (word === 'a' || word === 'an') return afterArticle(reader, from, end);
  if (word === 'half' && length === 2 && /^an?$/.test(wordAt(reader, from + 1))) return exact(0.5);
  const dozens = length === 2 && wordAt(reader, from + 1) === 'of' ? VAGUE_PLURALS.get(word) : undefined;
  if (dozens) return { low: dozens[0], high: dozens[1], vague: true };
  if (word === 'couple' && (length === 1 || (length === 2 && wordAt(reader, from + 1) === 'of'))) return { low: 2, high: 3, vague: false };
  return isFigure(reader, from) ? figures(reader, from, end) : numberWords(reader, from, end);
}

function afterArticle(reader: Reader, from: number, end: number): Single | null {
  const next = wordAt(reader, from + 1);
  if (end - from === 2 && next === 'few') return { low: 2, high: 5, vague: true };
  if (next === 'couple' && (end - from === 2 || (end - from === 3 && wordAt(reader, from + 2) === 'of'))) return { low: 2, high: 3, vague: false };
  if (end - from === 2 && next === 'half') return exact(0.5);
  if (SCALES.has(next)) return numberWords(reader, from + 1, end);
  return null;
}

/** "10", "2.5", "2 1/2", "2½", "2 and a half", "10 million". */
function figures(reader: Reader, from: number, end: number): Single | null {
  const text = tokenOf(reader, from)?.text ?? '';
  const whole = Number(text.replaceAll(',', ''));
  if (!Number.isFinite(whole) || text.length > 12) return null;
  if (end - from === 1) return exact(whole);
  const next = wordAt(reader, from + 1);
  const fraction = FRACTIONS.get(next);
  if (end - from === 2 && fraction !== undefined) return exact(whole + fraction);
  if (end - from === 2 && SCALES.has(next)) return exact(whole * (SCALES.get(next) ?? 1));
  if (end - from === 3 && next === '/') return ratio(reader, 0, from);
  if (end - from === 4 && wordAt(reader, from + 2) === '/') return ratio(reader, whole, from + 1);
  if ((end - from === 4 && next === 'and' && wordAt(reader, from + 3) === 'half') || isHalfHyphened(reader, from + 1, end)) return exact(whole + 0.5);
  return null;
}

/** "-and-a-half", as far as `end`. */
const isHalfHyphened = (reader: Reader, at: number, end: number): boolean =>
  end - at === 6 && wordAt(reader, at + 1) === 'and' && wordAt(reader, at + 3) === 'a' && wordAt(reader, at + 5) === 'half' && [at, at + 2, at + 4].every((i) => isHyphen(wordAt(reader, i)) && touches(reader, i));

function ratio(reader: Reader, whole: number, at: number): Single | null {
  const top = Number(wordAt(reader, at));
  const bottom = Number(wordAt(reader, at + 2));
  return bottom > 1 && bottom <= 10 && top < bottom ? exact(whole + top / bottom) : null;
}

/** "twenty four", "twenty-four", "two hundred and ten", "two and a half". */
function numberWords(reader: Reader, from: number, end: number): Single | null {
  let total = 0;
  let group = 0;
  let seen = false;
  for (let i = from; i < end; i += 1) {
    const word = wordAt(reader, i);
    const small = SMALL_NUMBERS.get(word);
    if (small !== undefined) {
      if (seen && group % 10 !== 0) return null;
      if (seen && group !== 0 && group < 20 && small >= 0 && group % 100 !== 0) return null;
      group += small;
      seen = true;
    } else if (SCALES.has(word)) {
      const scale = SCALES.get(word) ?? 1;
      group = (seen || group > 0 ? group : 1) * scale;
      if (scale >= 1000) [total, group] = [total + group, 0];
      seen = true;
    } else if (word === 'and' && seen && end - i === 3 && wordAt(reader, i + 1) === 'a' && wordAt(reader, i + 2) === 'half') return exact(total + group + 0.5);
    else if (seen && isHalfHyphened(reader, i, end)) return exact(total + group + 0.5);
    else if (!(seen && i + 1 < end && (word === 'and' ? group % 100 === 0 : isHyphen(word) && touches(reader, i)))) return null;
  }
  return seen ? exact(total + group) : null;
}

/** A year said in words, "nineteen ninety-seven", "two thousand and one", that begins at `from`: the year and one past its last token. */
export function spokenYear(reader: Reader, from: number): { readonly year: number; readonly to: number } | null {
  const first = SMALL_NUMBERS.get(wordAt(reader, from));
  if (first === undefined) return null;
  if (first === 2 && wordAt(reader, from + 1) === 'thousand') {
    const at = wordAt(reader, from + 2) === 'and' ? from + 3 : from + 2;
    const rest = SMALL_NUMBERS.get(wordAt(reader, at));
    return rest === undefined ? { year: 2000, to: from + 2 } : { year: 2000 + rest, to: at + 1 };
  }
  if (first < 10 || first > 20) return null;
  const tens = SMALL_NUMBERS.get(wordAt(reader, from + 1));
  if (tens === undefined || tens < 10) return null;
  const afterTens = isHyphen(wordAt(reader, from + 2)) ? from + 3 : from + 2;
  const units = SMALL_NUMBERS.get(wordAt(reader, afterTens));
  if (tens >= 20 && units !== undefined && units > 0 && units < 10) return { year: first * 100 + tens + units, to: afterTens + 1 };
  return { year: first * 100 + tens, to: from + 2 };
}
