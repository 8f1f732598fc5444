/** Units that need their surroundings: pounds, fractions of one unit, units as heads of a phrase, magnitudes, currencies before the figure. */
import { COUNTRY_AFTER, MONEY_BY_CUE, MONEY_HOMONYMS, NEEDS_PLURAL, NEVER_SINGULAR } from '../../lexicon/en/quantity-cues.ts';
import type { Sentence, Token } from '../../model/annotated.ts';
import { lowerAt } from './at.ts';
import { type Prefix, poundsAreMass, speaksOfMoney } from './money.ts';
import type { NounReading } from './noun.ts';
import type { Numeral } from './numeral-form.ts';
import { type UnitReading, unitReading, withPer } from './unit.ts';
import { unitNamed, unitWords } from './unit-index.ts';

const POUND_MASS = unitNamed('pound-mass');
const MAGNITUDE = unitNamed('magnitude');

/** Corrects a unit by its surroundings, or drops it: pounds of weight, "three won", "the two second-half goals". */
export function settle(tokens: readonly Token[], sentence: Sentence, numeral: Numeral, reading: UnitReading | null): UnitReading | null {
  if (!reading) return null;
  const word = tokens[reading.first];
  const hyphenated = reading.first > numeral.end;
  const lower = word?.lower ?? '';
  const otherWord = word?.capital || tokens[reading.end]?.text === '-' || numeral.form === 'words' || NEVER_SINGULAR.has(lower);
  if (word?.kind === 'word' && !hyphenated && numeral.value !== 1 && numeral.form !== 'fraction' && NEEDS_PLURAL.has(lower) && otherWord) return null;
  if (isHomonym(lower) && numeral.value < (lower.startsWith('crown') ? FEW_CROWNS : 100) && numeral.scale === 1 && !(inAny(MONEY_BY_CUE, lower) && speaksOfMoney(tokens, reading.first, sentence))) return null;
  if (reading.unit.name.startsWith('pound sterling') && lower.startsWith('pound') && tokens[reading.first + 1]?.lower !== 'sterling' && poundsAreMass(numeral.value, hyphenated, tokens, reading.first, sentence)) {
    return withPer(tokens, unitReading(POUND_MASS, reading.first, reading.first + 1));
  }
  return reading;
}

/** Fewer crowns than this may well be worn. */
const FEW_CROWNS = 1000;
const inAny = (words: ReadonlySet<string>, lower: string): boolean => words.has(lower) || (lower.endsWith('s') && words.has(lower.slice(0, -1)));
/** A currency that is an ordinary word, in the form it is written here; "marks" and "reals" are seldom anything else. */
const isHomonym = (lower: string): boolean => MONEY_HOMONYMS.has(lower) || inAny(MONEY_BY_CUE, lower);

/** "1/16 of a pint", "half an hour": a fraction of one unit; "millions of dollars", "hundreds of miles": a vague number of units. */
export function partOfUnit(tokens: readonly Token[], numeral: Numeral): UnitReading | null {
  if (numeral.form === 'vague' && tokens[numeral.end]?.lower === 'of') {
    const units = unitWords(tokens, numeral.end + 1);
    return units ? withPer(tokens, unitReading(units.unit, numeral.end + 1, units.end)) : null;
  }
  if (numeral.form !== 'fraction') return null;
  const of = tokens[numeral.end]?.lower === 'of' ? 1 : 0;
  const article = tokens[numeral.end + of]?.lower;
  if (article !== 'a' && article !== 'an') return null;
  const country = COUNTRY_AFTER.has(lowerAt(tokens, numeral.end + of + 1)) ? 1 : 0;
  const first = numeral.end + of + 1 + country;
  const found = unitWords(tokens, first);
  return found && found.unit.dimension !== 'money' ? unitReading(found.unit, first, found.end) : null;
}

/** "517 rushing yards", "two full days": the head of the phrase is a unit. */
export function headUnit(tokens: readonly Token[], noun: NounReading): UnitReading | null {
  const head = noun.per ? -1 : noun.end - 1;
  if (head <= noun.first) return null;
  const found = unitWords(tokens, head);
  return found && found.end === noun.end && found.unit.dimension !== 'money' && found.unit.dimension !== null ? withPer(tokens, unitReading(found.unit, noun.first, noun.end)) : null;
}

/** "magnitude 6.4", "a magnitude of 5", "6.4 on the Richter scale". */
export function magnitude(tokens: readonly Token[], numeral: Numeral, floor: number): UnitReading | null {
  const of = tokens[numeral.first - 1]?.lower === 'of' || tokens[numeral.first - 1]?.text === '-' ? 1 : 0;
  const named = numeral.first - 1 - of >= floor && tokens[numeral.first - 1 - of]?.lower === 'magnitude';
  const richter = tokens[numeral.end]?.lower === 'on' && tokens[numeral.end + 2]?.lower === 'richter';
  return (named || richter) && numeral.value <= 10 ? unitReading(MAGNITUDE, numeral.end, numeral.end) : null;
}

/** A currency before the figure, with "US" or the currency's name after it once more, and what follows *per*. */
export function moneyUnit(tokens: readonly Token[], numeral: Numeral, prefix: Prefix): UnitReading {
  let end = numeral.end;
  if (COUNTRY_AFTER.has(lowerAt(tokens, end)) && (tokens[end]?.capital === true || tokens[end]?.lower.includes('.') === true)) end += tokens[end + 1]?.text === '.' && tokens[end]?.lower === 'u.s' ? 2 : 1;
  const words = unitWords(tokens, end);
  if (words?.unit.dimension === 'money' && words.unit.part === undefined) end = words.end;
  return withPer(tokens, unitReading(prefix.unit, numeral.end, end));
}
