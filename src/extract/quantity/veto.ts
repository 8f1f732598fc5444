/** Says which digits are no quantity: parts of dates, clock times, identifiers, telephone numbers, addresses, names and labels. */
import { EMERGENCY_CUES, EMERGENCY_NUMBERS, LABEL_NOUNS, STREET_WORDS } from '../../lexicon/en/count-nouns.ts';
import { BEFORE_YEAR, CAPITAL_COUNTRIES, CLOCK, ERAS, MONTHS, NUMBER_PREFIXES, OPENERS, ORDINAL_ENDINGS, WEEKDAYS } from '../../lexicon/en/quantity-cues.ts';
import type { Token } from '../../model/annotated.ts';


export interface VetoContext {
  /** First token of the number with what belongs to it (a sign, a currency), and one past its last digit or suffix. */
  readonly first: number;
  readonly end: number;
  readonly start: number;
  readonly limit: number;
  /** Has a unit of the lexicon or a currency been read beside it, or a plural noun? */
  /** One past the quantity before, or the start of the sentence. */
  readonly floor: number;
  readonly unit: boolean;
  readonly noun: boolean;
}

const touching = (tokens: readonly Token[], at: number): boolean => tokens[at] !== undefined && !tokens[at]?.spaced;
const PLAIN = /^\d+$/;

/** True where the digits at `at` belong to something else than a quantity. */
export function vetoed(tokens: readonly Token[], at: number, context: VetoContext): boolean {
  const token = tokens[at];
  if (!token) return true;
  return partOfChain(tokens, at, context) || clockOrDate(tokens, at, token, context) || isYear(tokens, at, token, context) || isLabel(tokens, token, context) || isAddress(tokens, at, token, context) || isListMark(tokens, token, context);
}

/** Glued to letters, slashes, colons or hyphens: "RAV4", "9/11", "5:25", "555-0123", "TA-35". */
function partOfChain(tokens: readonly Token[], at: number, { first, end, unit, noun, floor }: VetoContext): boolean {
  const before = tokens[first - 1];
  const beforeThat = tokens[first - 2];
  if (before && touching(tokens, first)) {
    if (before.kind === 'word' || before.kind === 'number') return true;
    if ('#№§@_/\\&:='.includes(before.text) && before.end === tokens[first]?.start && (before.text !== ':' || beforeThat?.kind === 'number') && (before.text !== '/' || touching(tokens, first - 1))) return true;
    if ((before.text === '-' || before.text === '–') && touching(tokens, first - 1) && beforeThat?.kind === 'word' && floor !== first - 1 && !NUMBER_PREFIXES.has(beforeThat.lower)) return true;
    if (before.text === '[' && tokens[end]?.text === ']' && !unit && !noun) return true;
    if ((before.text === '-' || before.text === '–') && touching(tokens, first - 1) && beforeThat?.kind === 'number' && floor !== first - 1) return true;
    if ((before.text === "'" || before.text === '’') && !unit && tokens[at]?.text.length === 2 && tokens[end]?.lower !== 's') return true;
  }
  if (before?.lower === 'of' && beforeThat?.kind === 'number' && !unit && floor !== first - 1 && (!noun || LABEL_NOUNS.has(tokens[first - 3]?.lower ?? ''))) return true;
  const after = tokens[end];
  if (!after || after.spaced) return false;
  if (after.kind === 'word' && !unit) return true;
  const next = tokens[end + 1];
  if ((after.text === ':' || after.text === '/') && next && !next.spaced && next.kind === 'number') return true;
  if (after.text === '-' && next && !next.spaced && next.kind === 'number' && phoneLike(tokens, at, end)) return true;
  return after.text === '-' && next !== undefined && !next.spaced && next.kind === 'word' && !unit && !noun && (next.capital || next.lower.length === 1);
}

/** "555-0123", "212-555-0199", "2019-10-02": three groups, or a second one that starts with zero. */
function phoneLike(tokens: readonly Token[], at: number, end: number): boolean {
  const first = tokens[at]?.text ?? '';
  const second = tokens[end + 1]?.text ?? '';
  const third = tokens[end + 2]?.text === '-' && touching(tokens, end + 2) && touching(tokens, end + 3) && (tokens[end + 3]?.kind === 'number' || first.length === 1);
  return third || (first.length === 3 && second.length === 4 && PLAIN.test(first) && PLAIN.test(second)) || (PLAIN.test(second) && second.length > 1 && second.startsWith('0')) || (first.length === 4 && PLAIN.test(first) && PLAIN.test(second) && (second.length === 2 || second.length === 4) && Number(first) > 1000 && Number(first) < 2100);
}

function monthAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !MONTHS.has(token.lower)) return false;
  return token.capital || (token.lower !== 'may' && token.lower !== 'march' && token.lower !== 'mar' && token.lower !== 'sept') || tokens[at - 1]?.lower === 'on' || tokens[at + 1]?.text === '.';
}

function clockOrDate(tokens: readonly Token[], at: number, token: Token, { end, unit }: VetoContext): boolean {
  const after = tokens[end];
  if (after?.kind === 'word' && ERAS.has(after.text)) return true;
  if (after?.kind === 'word' && ((!after.spaced && ORDINAL_ENDINGS.has(after.lower)) || (CLOCK.has(after.lower) && (after.lower !== 'hrs' && after.lower !== 'hours' || (PLAIN.test(token.text) && token.text.length === 4 && token.text < '2400'))))) return true;
  if (after && !after.spaced && after.lower === 's' && PLAIN.test(token.text)) return true;
  if (unit || !PLAIN.test(token.text) || Number(token.text) > 31) return false;
  const stop = tokens[at - 1]?.text === '.' ? 1 : 0;
  return monthAt(tokens, at - 1 - stop) || monthAt(tokens, end) || (after?.lower === 'of' && monthAt(tokens, end + 1));
}

function isYear(tokens: readonly Token[], at: number, token: Token, { unit, noun, end }: VetoContext): boolean {
  if (unit || token.text.length !== 4 || !PLAIN.test(token.text) || end !== at + 1) return false;
  const value = Number(token.text);
  const before = tokens[at - 1];
  if (value >= 1900 && value < 2050) return !(noun && tokens[end]?.lower === 'people') && !startsRange(tokens, end);
  if (value < 1000 || value >= 2200 || noun) return false;
  return before !== undefined && (BEFORE_YEAR.has(before.lower) || monthAt(tokens, at - 1) || before.text === '(' || (before.text === ',' && tokens[at - 2]?.kind === 'number'));
}

/** "2000 - 2500 calories": the second figure is no year, so the first is none. */
function startsRange(tokens: readonly Token[], end: number): boolean {
  const second = tokens[end + 1];
  return (tokens[end]?.text === '-' || tokens[end]?.text === '–') && second?.kind === 'number' && second.text.length >= 4 && Number(second.text.replaceAll(',', '')) >= 2100;
}

/** "room 12", "No. 5", "Highway 69", "iPhone 11", "S&P 500": a label word or a name stands right before plain digits. */
function isLabel(tokens: readonly Token[], token: Token, { first, start, unit, noun, end }: VetoContext): boolean {
  if (unit || token.text.includes(',')) return false;
  const stop = tokens[first - 1]?.text === '.' && touching(tokens, first - 1) ? 1 : 0;
  const before = tokens[first - 1 - stop];
  if (!before || first - 1 - stop < start) return false;
  if (before.kind !== 'word') return before.text === '#' || (before.text === '-' && !touching(tokens, first) && tokens[first - 2]?.lower === 'covid');
  const label = before.lower.endsWith('.') ? before.lower.slice(0, -1) : before.lower;
  if (label === 'no' || label === 'nos') return before.capital || stop === 1;
  if (EMERGENCY_NUMBERS.has(token.text) && (EMERGENCY_CUES.has(label) || EMERGENCY_CUES.has(tokens[end]?.lower ?? ''))) return true;
  if (noun && stop === 0 && token.text.length < 3 && before.text.length > 1 && before.text.length < 6 && ALL_CAPS.test(before.text) && !CAPITAL_COUNTRIES.has(label)) return true;
  if (LABEL_NOUNS.has(label) && (!noun || before.capital) && (stop === 0 || label.length < 4)) return true;
  if (!before.capital || WEEKDAYS.has(label) || MONTHS.has(label) || stop === 1 || noun || (tokens[end]?.text === '-' && tokens[end + 1]?.kind === 'number' && Number(token.text) < 100)) return false;
  return first - 1 > start || !OPENERS.has(label);
}

const ALL_CAPS = /^[A-Z]+$/;


function isAddress(tokens: readonly Token[], at: number, token: Token, { end, limit }: VetoContext): boolean {
  if (!PLAIN.test(token.text)) return false;
  if (token.text.length === 5 && /^[A-Z]{2}$/.test(tokens[at - 1]?.text ?? '')) return true;
  const from = tokens[end]?.text === '-' && tokens[end + 1]?.kind === 'number' ? end + 2 : end;
  for (let i = from; i < Math.min(from + 4, limit); i += 1) {
    const word = tokens[i];
    const numbered = word?.kind === 'number' && tokens[i + 1]?.spaced === false && ORDINAL_ENDINGS.has(tokens[i + 1]?.lower ?? '');
    if (numbered && (STREET_WORDS.has(tokens[i + 2]?.lower ?? ''))) return true;
    if (word?.kind !== 'word' || !word.capital) return false;
    if (i > from && STREET_WORDS.has(word.lower)) return true;
  }
  return false;
}

/** "(4)", "1)", a lone figure at the head of a line. */
function isListMark(tokens: readonly Token[], token: Token, { first, end, start, unit, noun }: VetoContext): boolean {
  if (tokens[first]?.text === '+' && !unit && tokens[end]?.kind === 'number') return true;
  if (unit || noun || !PLAIN.test(token.text)) return token.text.length > 6 && PLAIN.test(token.text) && !unit && !noun;
  if (token.text.length > 6 || (token.text.length > 1 && token.text.startsWith('0'))) return true;
  const closes = tokens[end]?.text === ')';
  return closes && (tokens[first - 1]?.text === '(' || first === start || Number(token.text) < 10);
}
