/** The unit and currency tables as look-ups: by the words after a number, by symbol, and by the sign before it. */
import { CODES_LIKE_WORDS, CURRENCIES, type CurrencyRow } from '../../lexicon/en/currencies.ts';
import { UNITS, type UnitRow } from '../../lexicon/en/units.ts';
import type { Token } from '../../model/annotated.ts';
import type { Dimension } from '../../model/value/quantity.ts';
import { isAmong, wordSet } from '../../model/word-set.ts';

export interface Unit {
  readonly name: string;
  readonly dimension: Dimension | null;
  readonly factor: number | undefined;
  readonly offset: number | undefined;
  /** ISO 4217 code of a currency; null where the word leaves it open. */
  readonly currency: string | null | undefined;
  /** A coin: what part of the main unit it is. */
  readonly part: number | undefined;
}

interface Phrase {
  readonly words: readonly string[];
  readonly unit: Unit;
}

const fromCurrency = ({ name, code, part }: CurrencyRow): Unit => ({ name, dimension: 'money', factor: undefined, offset: undefined, currency: code, part });
const fromRow = ({ name, dimension, factor, offset }: UnitRow): Unit => ({ name, dimension, factor, offset, currency: undefined, part: undefined });

const PHRASES = new Map<string, Phrase[]>();
const SYMBOLS = new Map<string, Unit>();
const SIGNS = new Map<string, Unit>();
const CODES = new Map<string, Unit>();

function addPhrase(phrase: string, unit: Unit): void {
  const words = phrase.toLowerCase().split(/[ -]/);
  const first = words[0] ?? '';
  const list = PHRASES.get(first);
  if (list) list.push({ words, unit });
  else PHRASES.set(first, [{ words, unit }]);
}

/** "square mile" -> also "sq mile", "sq mi"; "cubic metre" -> "cu m". */
function shortForms(phrase: string, short: (word: string) => readonly string[]): string[] {
  const [kind, ...rest] = phrase.split(' ');
  if ((kind !== 'square' && kind !== 'cubic') || rest.length !== 1) return [];
  const head = kind === 'square' ? 'sq' : 'cu';
  const ends = [rest[0] ?? '', ...short(rest[0] ?? '')];
  return [...ends.map((end) => `${head} ${end}`), ...ends.map((end) => `${kind} ${end}`)];
}

/** Other spellings of a unit of length: "metre" -> "meter", "m". */
function lengthSymbols(word: string): readonly string[] {
  const base = UNITS.find((other) => other.dimension === 'length' && other.words.includes(word));
  return base ? [...base.words, ...(base.symbols ?? [])] : [];
}

for (const row of UNITS) {
  const unit = fromRow(row);
  for (const word of row.words) for (const phrase of [word, ...shortForms(word, lengthSymbols)]) addPhrase(phrase, unit);
  for (const symbol of row.symbols ?? []) if (!SYMBOLS.has(symbol)) SYMBOLS.set(symbol, unit);
}
for (const row of CURRENCIES) {
  const unit = fromCurrency(row);
  for (const word of row.words) addPhrase(word, unit);
  for (const sign of row.signs) SIGNS.set(sign.toLowerCase(), unit);
  if (row.code && row.part === undefined && !CODES.has(row.code) && !CODES_LIKE_WORDS.has(row.code)) CODES.set(row.code, unit);
}
for (const list of PHRASES.values()) list.sort((a, b) => b.words.length - a.words.length);

const FIRST_WORDS = wordSet([...PHRASES.keys()].flatMap((word) => [word, `${word}s`, `${word}es`]));

const sameWord = (text: string, word: string): boolean => text === word || (text.length === word.length + 1 && text.endsWith('s') && text.startsWith(word)) || (text.length === word.length + 2 && text.endsWith('es') && text.startsWith(word));

/** First word of a unit in the singular, as the index keys it; "feet" and "inches" are keyed as they stand. */
function phrasesFor(lower: string): readonly Phrase[] | undefined {
  return PHRASES.get(lower) ?? (lower.endsWith('s') ? (PHRASES.get(lower.slice(0, -1)) ?? (lower.endsWith('es') ? PHRASES.get(lower.slice(0, -2)) : undefined)) : undefined);
}

/** The longest unit phrase that starts at the token, and one past its last token. */
export function unitWords(tokens: readonly Token[], at: number): { readonly unit: Unit; readonly end: number } | null {
  const token = tokens[at];
  if (token === undefined || !isAmong(FIRST_WORDS, token)) return null;
  const list = phrasesFor(token.lower);
  if (!list) return null;
  for (const { words, unit } of list) {
    const end = matchWords(tokens, at, words);
    if (end > 0) return { unit, end };
  }
  return null;
}

function matchWords(tokens: readonly Token[], at: number, words: readonly string[]): number {
  let end = at;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    if (i > 0 && (tokens[end]?.text === '-' || (tokens[end]?.text === '.' && i < words.length))) end += 1;
    const token = tokens[end];
    if (!token || token.kind !== 'word' || !(sameWord(token.lower, word) || (token.lower.endsWith('.') && token.lower.slice(0, -1) === word))) return -1;
    end += 1;
  }
  return end;
}

/** A unit of the table by its canonical name; the name must be there. */
export function unitNamed(name: string): Unit {
  const row = UNITS.find((unit) => unit.name === name);
  if (!row) throw new Error(`no unit named ${name}`);
  return fromRow(row);
}

/** A currency of the table by its canonical name; the name must be there. */
export function currencyNamed(name: string): Unit {
  const row = CURRENCIES.find((currency) => currency.name === name);
  if (!row) throw new Error(`no currency named ${name}`);
  return fromCurrency(row);
}

/** The unit of a symbol written after a figure, exact in its capitals. */
export const symbolUnit = (text: string): Unit | undefined => SYMBOLS.get(text);

/** The currency of a sign or of an ISO code. */
export const signUnit = (text: string): Unit | undefined => SIGNS.get(text.toLowerCase());
/** The ISO codes by which currencies are known. */
export const CURRENCY_CODES: readonly string[] = [...CODES.keys()];
export const codeUnit = (text: string): Unit | undefined => CODES.get(text);
