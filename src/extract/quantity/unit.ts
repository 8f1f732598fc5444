/** Reads the unit that stands after a number: percent, a unit of the lexicon, a currency, and what follows *per*. */
import { RATE_NOUNS } from '../../lexicon/en/units.ts';
import type { Token } from '../../model/annotated.ts';
import { glued, isNumber, isWord, joins, lowerAt, textAt } from './at.ts';
import { looksPlural, singularOf } from './singular.ts';
import { type Unit, codeUnit, currencyNamed, signUnit, symbolUnit, unitNamed, unitWords } from './unit-index.ts';

export interface UnitReading {
  readonly unit: Unit;
  /** First token of the unit, and one past its last. */
  readonly first: number;
  readonly end: number;
  readonly per: string | null;
}

export const unitReading = (unit: Unit, first: number, end: number, per: string | null = null): UnitReading => ({ unit, first, end, per });

const SECOND_POWER = new Map([['²', '2'], ['2', '2'], ['³', '3'], ['3', '3']]);

/** The unit at `at`, just behind the digits or words of a number; `digits` says that symbols may stand here. */
export function readUnit(tokens: readonly Token[], at: number, digits: boolean): UnitReading | null {
  const from = joins(tokens, at) ? at + 1 : at;
  const plain = bracketedSymbol(tokens, at) ?? (digits ? readSymbol(tokens, from) : null) ?? readDegrees(tokens, from) ?? readWord(tokens, from);
  if (!plain) return null;
  return withPer(tokens, plain);
}

/** "20 (kg)": a symbol alone in brackets. */
function bracketedSymbol(tokens: readonly Token[], at: number): UnitReading | null {
  const open = tokens[at];
  const symbol = tokens[at + 1];
  const close = tokens[at + 2];
  if (open?.kind !== 'punctuation' || !symbol || !close || !'([{<'.includes(open.text) || !')]}>'.includes(close.text)) return null;
  const unit = symbol.text.length > 1 ? symbolUnit(symbol.text) : undefined;
  return unit ? unitReading(unit, at + 1, at + 2) : null;
}

const PENNY = currencyNamed('penny');

/** Symbols that are a word of their own or a letter that means much else stand only against the figure. */
const GLUED_ONLY = new Set(['G', 'in', 'P', 'A', 'V', 'B', 'b', 'h', 's', 'ac', 'l', 'ct', 'gr', 'pp', 'bp', 'J', 'N', 'MP', 'mp', 'pm', 'lm', 'mil', 'um', 'ns', 'ms', 'kt', 'mb', 't', 'PS']);
const FEET = new Set(['ft', 'feet', 'foot']);
const GLUED_OR_END = new Set(['m', 'g', 'A', 'V', 't', 'b', 'mb', 'in', 'ms']);

function readSymbol(tokens: readonly Token[], at: number): UnitReading | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'punctuation') return readMark(tokens, at, token);
  if (token.kind !== 'word') return null;
  const against = !token.spaced;
  const powered = withPower(tokens, at, token);
  if (powered) return powered;
  const slashed = tokens[at + 1]?.text === '/' && glued(tokens, at + 1) && glued(tokens, at + 2) ? symbolUnit(`${token.text}/${textAt(tokens, at + 2)}`) : undefined;
  if (slashed) return unitReading(slashed, at, at + 3);
  if (token.text === 'p' && (against || tokens[at + 1]?.text !== '.')) return unitReading(PENNY, at, at + 1);
  if (isNumber(tokens, at + 1) && glued(tokens, at + 1) || (!against && tokens[at + 1]?.text === '-' && glued(tokens, at + 1) && isNumber(tokens, at + 2))) return null;
  const unit = symbolUnit(token.text);
  if (unit && (against || standsApart(tokens, at, token))) return unitReading(unit, at, at + 1);
  const money = codeUnit(token.text) ?? (against ? signUnit(token.text) : undefined);
  return money ? unitReading(money, at, at + 1) : null;
}

/** May the symbol stand a space away from its figure? Letters that mean much else only at the end of a phrase: "48 m.", "5 ft 10 in". */
function standsApart(tokens: readonly Token[], at: number, token: Token): boolean {
  if (!GLUED_ONLY.has(token.text)) return true;
  if (token.text === 'in' && FEET.has(lowerAt(tokens, at - 2))) return true;
  return GLUED_OR_END.has(token.text) && (tokens[at + 1] === undefined || tokens[at + 1]?.kind === 'punctuation');
}

/** "km2", "m²", "A/cm2" come as a letter token and a touching power. */
function withPower(tokens: readonly Token[], at: number, token: Token): UnitReading | null {
  const power = glued(tokens, at + 1) ? SECOND_POWER.get(textAt(tokens, at + 1)) : undefined;
  if (power === undefined) return null;
  const unit = symbolUnit(`${token.text}${power}`);
  return unit ? unitReading(unit, at, at + 2) : null;
}

function readMark(tokens: readonly Token[], at: number, token: Token): UnitReading | null {
  if (token.text === '°' || token.text === 'º' || token.text === '˚') return readDegrees(tokens, at);
  if (token.text === "'" || token.text === '’') return feetMark(tokens, at);
  if (token.text === '"' || token.text === '”') return inchMark(tokens, at);
  if ((token.text === '′' || token.text === '″') && glued(tokens, at + 1) && isWord(tokens, at + 1)) return null;
  const unit = symbolUnit(token.text) ?? signUnit(token.text);
  return unit ? unitReading(unit, at, at + 1) : null;
}

/** 5'10": a foot mark only with digits touching behind it, and an inch mark only behind those. */
function feetMark(tokens: readonly Token[], at: number): UnitReading | null {
  const digits = tokens[at + 1];
  const mark = tokens[at + 2];
  const inches = digits?.kind === 'number' && !digits.spaced && Number(digits.text) < 12 && mark !== undefined && !mark.spaced && (mark.text === '"' || mark.text === '”' || mark.text === "'");
  const found = inches && glued(tokens, at) ? symbolUnit('ft') : undefined;
  return found ? unitReading(found, at, at + 1) : null;
}

function inchMark(tokens: readonly Token[], at: number): UnitReading | null {
  const feet = tokens[at - 2];
  const found = (feet?.text === "'" || feet?.text === '’') && isNumber(tokens, at - 3) && glued(tokens, at) && glued(tokens, at - 1) && glued(tokens, at - 2) ? symbolUnit('″') : undefined;
  return found ? unitReading(found, at, at + 1) : null;
}

const DEGREE_WORDS = new Set(['degree', 'degrees', 'deg', '°', 'º', '˚', 'degs', 'degc', 'degf']);
const SCALE_LETTERS = new Map([['c', unitNamed('celsius')], ['f', unitNamed('fahrenheit')], ['k', unitNamed('kelvin')]]);
const DEGREE = unitNamed('degree');

/** "30 degrees Celsius", "24C", "85°", "98.6 degrees f". */
function readDegrees(tokens: readonly Token[], at: number): UnitReading | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'word' && (token.text === 'C' || token.text === 'F') && tokens[at + 1]?.text !== '$' && (!token.spaced || tokens[at + 1]?.kind !== 'word')) return scaleAt(token.lower, at, at + 1);
  if (!DEGREE_WORDS.has(token.lower)) return null;
  if (token.lower === 'degc' || token.lower === 'degf') return scaleAt(token.lower.slice(3), at, at + 1);
  const stop = tokens[at + 1]?.text === '.' && token.lower === 'deg' ? 1 : 0;
  const hyphen = tokens[at + 1]?.text === '-' && glued(tokens, at + 1) ? 1 : 0;
  const next = tokens[at + 1 + stop + hyphen];
  const letter = next?.kind === 'word' && next.lower.length === 1 ? scaleAt(next.lower, at, at + 2 + stop + hyphen) : null;
  if (letter) return letter;
  const named = next?.kind === 'word' ? unitWords(tokens, at + 1 + stop + hyphen) : null;
  if (named?.unit.dimension === 'temperature') return unitReading(named.unit, at, named.end);
  return unitReading(DEGREE, at, at + 1);
}

function scaleAt(letter: string, first: number, end: number): UnitReading | null {
  const unit = SCALE_LETTERS.get(letter);
  return unit ? unitReading(unit, first, end) : null;
}

function readWord(tokens: readonly Token[], at: number): UnitReading | null {
  const found = unitWords(tokens, at);
  if (!found || tokens[at]?.kind !== 'word') return null;
  return unitReading(found.unit, at, found.end);
}

/** Adds "per day", "a share", "/sq m", "-a-year"; a length by a time becomes a speed. */
export function withPer(tokens: readonly Token[], reading: UnitReading): UnitReading {
  const found = perPhrase(tokens, reading.end) ?? massFlow(tokens, reading);
  if (!found || reading.unit.name.includes(' per ')) return reading;
  return unitReading(rateOf(reading.unit, found), reading.first, found.end, found.name);
}

/** "dollar per share", "barrel per day"; "mile per hour" with its factor. */
function rateOf(unit: Unit, found: Per): Unit {
  const name = `${unit.name} per ${found.name}`;
  if (unit.dimension === 'length' && found.unit?.dimension === 'time' && unit.factor !== undefined && found.unit.factor !== undefined) return { name, dimension: 'speed', factor: unit.factor / found.unit.factor, offset: undefined, currency: undefined, part: undefined };
  const keeps = unit.dimension === 'money' || unit.dimension === 'ratio';
  return { name, dimension: keeps ? unit.dimension : null, factor: undefined, offset: undefined, currency: unit.currency, part: undefined };
}

/** "2.4 billion gallons of jet fuel a year": the rate stands behind the thing measured. */
function massFlow(tokens: readonly Token[], reading: UnitReading): Per | null {
  if (tokens[reading.end]?.lower !== 'of' || (reading.unit.dimension !== 'volume' && reading.unit.dimension !== 'mass')) return null;
  for (let at = reading.end + 2; at < reading.end + 5 && isWord(tokens, at); at += 1) {
    const lower = tokens[at]?.lower;
    const found = lower === 'a' || lower === 'an' || lower === 'per' ? perPhrase(tokens, at) : null;
    if (found?.unit?.dimension === 'time') return found;
  }
  return null;
}

const EACH = new Set(['a', 'an', 'each', 'every']);
/** "$1.2 billion a year earlier": a date, not a rate. */
const NO_RATE = new Set(['ago', 'earlier', 'later', 'before', 'after', 'old', 'or', 'into', 'from']);

export interface Per {
  readonly name: string;
  readonly end: number;
  readonly unit?: Unit;
}

/** What follows *per* at `at`, in the canonical singular. */
export function perPhrase(tokens: readonly Token[], at: number): Per | null {
  const hyphen = joins(tokens, at) ? 1 : 0;
  const token = tokens[at + hyphen];
  if (!token) return null;
  const from = at + hyphen + 1;
  const inner = joins(tokens, from) ? from + 1 : from;
  if (EACH.has(token.lower)) return RATE_NOUNS.has(lowerAt(tokens, inner)) && !NO_RATE.has(lowerAt(tokens, inner + 1)) ? perUnit(tokens, inner) : null;
  if (token.lower === 'per' || token.lower === 'p' && tokens[from]?.text === '.') return perUnit(tokens, inner);
  if (token.text === '/' && !token.spaced) return perSymbol(tokens, from);
  return null;
}

function perUnit(tokens: readonly Token[], at: number): Per | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') {
    const noun = isWord(tokens, at + 1) && looksPlural(lowerAt(tokens, at + 1)) ? ` ${lowerAt(tokens, at + 1)}` : '';
    return { name: `${token.text}${noun}`, end: at + (noun === '' ? 1 : 2) };
  }
  const found = unitWords(tokens, at) ?? (token.text.length > 1 && symbolUnit(token.text) ? { unit: symbolUnit(token.text) as Unit, end: at + 1 } : null);
  if (found) return { name: found.unit.name, end: found.end, unit: found.unit };
  if (token.kind !== 'word' || token.lower === 'annum') return token.lower === 'annum' ? { name: 'year', end: at + 1 } : null;
  const symbol = symbolUnit(token.text);
  if (symbol) return { name: symbol.name, end: at + 1, unit: symbol };
  return { name: singularOf(token.text), end: at + 1 };
}

/** "/sq m", "/day", "/cm2". */
function perSymbol(tokens: readonly Token[], at: number): Per | null {
  const token = tokens[at];
  if (!token || token.kind !== 'word') return null;
  const powered = withPower(tokens, at, token);
  if (powered) return { name: powered.unit.name, end: powered.end, unit: powered.unit };
  const symbol = symbolUnit(token.text);
  if (symbol) return { name: symbol.name, end: at + 1, unit: symbol };
  const found = unitWords(tokens, at);
  return found ? { name: found.unit.name, end: found.end, unit: found.unit } : null;
}
