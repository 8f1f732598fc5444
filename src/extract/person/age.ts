/** The age that stands beside a name: "Spirit, 51,", "22-year-old Elliot", "Hawa, a 43-year-old teacher". It shows a person, and tells namesakes apart. */
import type { Token } from '../../model/annotated.ts';

/** What may follow a bare age in apposition; not the rest of a date or of an address. */
const BEHIND_AGE = new Set([',', '.', ';', ')', ':', 'and', 'of', 'was', 'is', 'who', 'from', 'in', 'on', '-', '—', '–', 'with', 'has', 'had', 'were', 'died']);
const UNITS = new Set(['year', 'years', 'yr', 'month', 'months', 'week', 'weeks', 'day', 'days']);
/** Persons this many years apart are not one person whose age was given twice. */
const GENERATION = 15;

/** Years (0 for ages in months), or null. `first` and `end` are the name's tokens, `from` and `to` the sentence's. */
export function ageBeside(tokens: readonly Token[], name: { readonly first: number; readonly end: number }, sentence: { readonly from: number; readonly to: number }): number | null {
  const before = name.first > sentence.from ? tokens[name.first - 1] : undefined;
  if (before?.lower === 'old') return ageEnding(tokens, name.first - 1, sentence.from);
  const next = name.end < sentence.to ? tokens[name.end]?.text : undefined;
  return next === ',' || next === '(' ? ageBehind(tokens, name, sentence) : null;
}

/** The age behind the comma or bracket that follows a name. */
function ageBehind(tokens: readonly Token[], name: { readonly end: number }, sentence: { readonly to: number }): number | null {
  let at = name.end + 1;
  const word = tokens[at]?.lower;
  if (word === 'age' || word === 'aged') return at + 1 < sentence.to ? plainAge(tokens[at + 1]) : null;
  if (word === 'a' || word === 'an' || word === 'the') at += 1;
  if (at >= sentence.to) return null;
  if (hasUnit(tokens, at)) return inYears(plainAge(tokens[at]) ?? (isOld(tokens, at) ? SPELT : null), tokens[at + 1]?.text === '-' ? tokens[at + 2] : tokens[at + 1]);
  const behind = at + 1 < sentence.to ? tokens[at + 1] : undefined;
  return at === name.end + 1 && (behind === undefined || BEHIND_AGE.has(behind.lower)) ? plainAge(tokens[at]) : null;
}

/** Do the ages, if both are known, lie a generation apart? */
export const isGenerationApart = (a: number | null, b: number | null): boolean => a !== null && b !== null && Math.abs(a - b) >= GENERATION;

/** A whole number below 120. */
const plainAge = (token: Token | undefined): number | null => (token?.kind === 'number' && token.text.length <= 3 && Number(token.text) < 120 && !token.text.includes('.') ? Number(token.text) : null);

/** "22-year-old" or "22 years old" that ends at token `old`. */
function ageEnding(tokens: readonly Token[], old: number, from: number): number | null {
  let at = old - 1;
  if (tokens[at]?.text === '-') at -= 1;
  const unit = tokens[at];
  if (at < from || !unit || !UNITS.has(unit.lower)) return null;
  at -= tokens[at - 1]?.text === '-' ? 2 : 1;
  return at >= from ? inYears(plainAge(tokens[at]) ?? SPELT, unit) : null;
}

/** An age in words ("two-year-old") is an age, of unknown figure; read as a child's, which in news it nearly always is. */
const SPELT = 5;

const hasUnit = (tokens: readonly Token[], at: number): boolean => UNITS.has(tokens[at + 1]?.lower ?? '') || (tokens[at + 1]?.text === '-' && UNITS.has(tokens[at + 2]?.lower ?? ''));

/** "eight years old", "eight-year-old". */
const isOld = (tokens: readonly Token[], at: number): boolean => tokens[at + (tokens[at + 1]?.text === '-' ? 4 : 2)]?.lower === 'old';

const inYears = (count: number | null, unit: Token | undefined): number | null => (count === null ? null : unit?.lower.startsWith('y') ? count : 0);
