/** Says which digits are no quantity: parts of dates, clock times, telephone numbers, addresses, names, labels and lists. */
import { EMERGENCY_CUES, EMERGENCY_NUMBERS, LABEL_NOUNS, STREET_WORDS } from '../../lexicon/en/count-nouns.ts';
import { BEFORE_YEAR, CAPITAL_COUNTRIES, CLOCK, ERAS, MONTHS, MONTHS_LIKE_VERBS, OPENERS, ORDINAL_ENDINGS, WEEKDAYS } from '../../lexicon/en/quantity-cues.ts';
import type { Token } from '../../model/annotated.ts';
import { glued, isHyphen, isNumber, lowerAt, textAt } from './at.ts';
import { type VetoContext, isLinked } from './veto-chain.ts';

const PLAIN = /^\d+$/;

type Veto = (tokens: readonly Token[], at: number, context: VetoContext) => boolean;

/** True where the digits at `at` belong to something else than a quantity. */
export function vetoed(tokens: readonly Token[], at: number, context: VetoContext): boolean {
  const { unit, noun } = context;
  if (isLinked(tokens, at, context) || isClockOrOrdinal(tokens, at, context) || isAddress(tokens, at, context)) return true;
  if (unit) return false;
  return isDayOfMonth(tokens, at, context) || isYear(tokens, at, context) || isLabelled(tokens, at, context) || (!noun && (isInName(tokens, at, context) || isMarkOrCode(tokens, at, context)));
}

/** "14 May", "Oct. 3", "the 5th of June"; in small letters only where no verb or preposition is meant. */
function monthAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !MONTHS.has(token.lower)) return false;
  return token.capital || !MONTHS_LIKE_VERBS.has(token.lower) || lowerAt(tokens, at - 1) === 'on' || textAt(tokens, at + 1) === '.';
}

/** "11 am", "1400 hrs", "3rd", "the 1990s", "500 BC". */
const isClockOrOrdinal: Veto = (tokens, at, { end }) => {
  const after = tokens[end];
  if (after?.kind !== 'word') return lowerAt(tokens, end) === "'s" && glued(tokens, end) && textAt(tokens, at).length === 4;
  if (ERAS.has(after.text) || (!after.spaced && (after.lower === 's' || ORDINAL_ENDINGS.has(after.lower)))) return true;
  const digits = textAt(tokens, at);
  return CLOCK.has(after.lower) && (!after.lower.startsWith('h') || (digits.length === 4 && PLAIN.test(digits) && digits < '2400'));
};

const isDayOfMonth: Veto = (tokens, at, { end }) => {
  const digits = textAt(tokens, at);
  if (digits.length > 2 || !PLAIN.test(digits) || Number(digits) > 31) return false;
  const stop = textAt(tokens, at - 1) === '.' ? 1 : 0;
  return monthAt(tokens, at - 1 - stop) || monthAt(tokens, end) || (lowerAt(tokens, end) === 'of' && monthAt(tokens, end + 1));
};

/** Four plain digits: of our time a year, save before "people"; of older times one behind "in", a month or a bracket. */
const isYear: Veto = (tokens, at, { noun, end }) => {
  const digits = textAt(tokens, at);
  if (digits.length !== 4 || !PLAIN.test(digits) || end !== at + 1) return false;
  const value = Number(digits);
  if (value >= 1900 && value < 2050) return !(noun && lowerAt(tokens, end) === 'people') && !opensRange(tokens, end);
  if (value < 1000 || value >= 2200 || noun) return false;
  const before = lowerAt(tokens, at - 1);
  return BEFORE_YEAR.has(before) || monthAt(tokens, at - 1) || before === '(' || (before === ',' && isNumber(tokens, at - 2));
};

/** "2000 - 2500 calories": the second figure is no year, so the first is none. */
const opensRange = (tokens: readonly Token[], end: number): boolean => isHyphen(tokens[end]) && isNumber(tokens, end + 1) && textAt(tokens, end + 1).length >= 4 && Number(textAt(tokens, end + 1).replaceAll(',', '')) >= 2100;

const ALL_CAPS = /^[A-Z]{2,5}$/;

/** "room 12", "No. 5", "Highway 69", "called 911", "NBC 6": a label stands right before plain digits. */
const isLabelled: Veto = (tokens, at, { first, start, noun, end }) => {
  const digits = textAt(tokens, at);
  if (digits.includes(',')) return false;
  const stop = textAt(tokens, first - 1) === '.' && glued(tokens, first - 1) ? 1 : 0;
  const before = tokens[first - 1 - stop];
  if (before?.kind !== 'word' || first - 1 - stop < start) return before?.text === '#' || (before?.text === '-' && lowerAt(tokens, first - 2) === 'covid');
  const label = before.lower.endsWith('.') ? before.lower.slice(0, -1) : before.lower;
  if (label === 'no' || label === 'nos') return before.capital || stop === 1;
  if (EMERGENCY_NUMBERS.has(digits) && (EMERGENCY_CUES.has(label) || EMERGENCY_CUES.has(lowerAt(tokens, end)))) return true;
  const isChannel = noun && stop === 0 && digits.length < 3 && ALL_CAPS.test(before.text) && !CAPITAL_COUNTRIES.has(label);
  return isChannel || (LABEL_NOUNS.has(label) && (!noun || before.capital) && (stop === 0 || label.length < 4));
};

/** "iPhone 11", "S&P 500": a name stands right before plain digits that count nothing. */
const isInName: Veto = (tokens, at, { first, start, end }) => {
  const before = tokens[first - 1];
  if (before?.kind !== 'word' || !before.capital || first - 1 < start || textAt(tokens, at).includes(',')) return false;
  const isScore = isHyphen(tokens[end]) && isNumber(tokens, end + 1) && Number(textAt(tokens, at)) < 100;
  return !isScore && !WEEKDAYS.has(before.lower) && !MONTHS.has(before.lower) && (first - 1 > start || !OPENERS.has(before.lower));
};

/** "42 Garrick Street", "115 North 13th Street", "12-14 Elm Road", "PA 19023". */
const isAddress: Veto = (tokens, at, { end, limit }) => {
  const digits = textAt(tokens, at);
  const next = tokens[end];
  // Most figures are followed by a word in small letters: no street begins so.
  if ((digits.length !== 5 && (end >= limit || (next?.kind === 'word' && !next.capital))) || !PLAIN.test(digits)) return false;
  if (digits.length === 5 && /^[A-Z]{2}$/.test(textAt(tokens, at - 1))) return true;
  const from = textAt(tokens, end) === '-' && isNumber(tokens, end + 1) ? end + 2 : end;
  for (let i = from; i < Math.min(from + 4, limit); i += 1) {
    if (isNumber(tokens, i) && glued(tokens, i + 1) && ORDINAL_ENDINGS.has(lowerAt(tokens, i + 1))) return STREET_WORDS.has(lowerAt(tokens, i + 2));
    const word = tokens[i];
    if (word?.kind !== 'word' || !word.capital) return false;
    if (i > from && STREET_WORDS.has(word.lower)) return true;
  }
  return false;
};

/** "(4)", "1)", "+44 20 7946", "007", and long strings of digits. */
const isMarkOrCode: Veto = (tokens, at, { first, end, start }) => {
  const digits = textAt(tokens, at);
  if (!PLAIN.test(digits)) return false;
  if (digits.length > 6 || (digits.length > 1 && digits.startsWith('0')) || (textAt(tokens, first) === '+' && isNumber(tokens, end))) return true;
  return textAt(tokens, end) === ')' && (textAt(tokens, first - 1) === '(' || first === start || Number(digits) < 10);
};

