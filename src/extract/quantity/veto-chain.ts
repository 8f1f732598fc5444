/** Digits that are linked to letters or other digits: identifiers, telephone numbers, clock times, dates, reference marks. */
import { LABEL_NOUNS } from '../../lexicon/en/count-nouns.ts';
import { NUMBER_PREFIXES } from '../../lexicon/en/quantity-cues.ts';
import type { Token } from '../../model/annotated.ts';
import { glued, isHyphen, isNumber, isWord, lowerAt, textAt } from './at.ts';

export interface VetoContext {
  /** First token of the number with its sign and currency, and one past its last digit or suffix. */
  readonly first: number;
  readonly end: number;
  /** Bounds of the sentence. */
  readonly start: number;
  readonly limit: number;
  /** One past the quantity before, or the start of the sentence. */
  readonly floor: number;
  /** Has a unit of the lexicon or a currency been read beside it? */
  readonly unit: boolean;
  /** Has a noun phrase been read behind it? */
  readonly noun: boolean;
}

const PLAIN = /^\d+$/;
const LINKING = new Set(['#', '№', '§', '@', '_', '/', '\\', '&', ':', '=']);

/** "RAV4", "9/11", "5:25", "555-0123", "TA-35", "[3]", "image 14 of 33". */
export function isLinked(tokens: readonly Token[], at: number, context: VetoContext): boolean {
  return isLinkedBefore(tokens, at, context) || isLinkedAfter(tokens, at, context);
}

function isLinkedBefore(tokens: readonly Token[], at: number, { first, end, unit, noun, floor }: VetoContext): boolean {
  const before = tokens[first - 1];
  if (!before) return false;
  const follows = floor === first - 1;
  if (before.lower === 'of') return isNumber(tokens, first - 2) && !unit && !follows && (!noun || LABEL_NOUNS.has(lowerAt(tokens, first - 3)));
  if (!glued(tokens, first)) return false;
  if (before.kind !== 'punctuation') return true;
  if (before.text === '[') return textAt(tokens, end) === ']' && !unit && !noun;
  if (before.text === "'" || before.text === '’') return !unit && textAt(tokens, at).length === 2 && lowerAt(tokens, end) !== 's';
  if (before.text === ':') return isNumber(tokens, first - 2);
  if (before.text === '/') return glued(tokens, first - 1);
  if (LINKING.has(before.text)) return true;
  if (!isHyphen(before) || !glued(tokens, first - 1) || follows) return false;
  return isNumber(tokens, first - 2) || (isWord(tokens, first - 2) && !NUMBER_PREFIXES.has(lowerAt(tokens, first - 2)));
}

function isLinkedAfter(tokens: readonly Token[], at: number, { end, unit, noun }: VetoContext): boolean {
  const after = tokens[end];
  if (!after || after.spaced) return false;
  if (after.kind === 'word') return !unit;
  const next = tokens[end + 1];
  if (!next || next.spaced) return false;
  if (next.kind === 'number') return after.text === ':' || after.text === '/' || (after.text === '-' && isTelephoneOrDate(tokens, at, end));
  return after.text === '-' && next.kind === 'word' && !unit && !noun && (next.capital || next.lower.length === 1);
}

/** "555-0123", "212-555-0199", "1-800-HARLOW", "2019-10", "2019-20". */
function isTelephoneOrDate(tokens: readonly Token[], at: number, end: number): boolean {
  const first = textAt(tokens, at);
  const second = textAt(tokens, end + 1);
  const isThird = textAt(tokens, end + 2) === '-' && glued(tokens, end + 2) && glued(tokens, end + 3) && (isNumber(tokens, end + 3) || first.length === 1);
  if (isThird) return true;
  if (!PLAIN.test(second)) return false;
  if (second.length > 1 && second.startsWith('0')) return true;
  if (!PLAIN.test(first)) return false;
  return (first.length === 3 && second.length === 4) || (first.length === 4 && (second.length === 2 || second.length === 4) && Number(first) > 1000 && Number(first) < 2100);
}
