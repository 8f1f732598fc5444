/** "The list has 52 houses burned out: 31 in the district of Arn, 14 in Bohm and nine in Cold Ash": a total before a colon, its parts told by place behind it. */
import { PERSON_NOUNS } from '../lexicon/en/count-nouns.ts';
import { OPEN_LIST } from '../lexicon/en/totals.ts';
import { statedNumber } from '../model/value/quantity.ts';
import { type Sum, figuresOf, headOf, isCount, textOf } from './addable.ts';
import type { ClaimContext } from './context.ts';
import { type Figure, figuresIn } from './plain-numbers.ts';
import { isSeries } from './sum-of-list.ts';

/** Two places leave the list open. */
const FEWEST = 3;
/** Where more than this share of the total is in no place of the list, the text leaves it out on purpose. */
const UNTOLD = 0.1;

export function byPlace(context: ClaimContext, sentence: number): Sum | null {
  const span = context.annotated.sentences[sentence];
  const figures = figuresIn(context, sentence);
  if (!span || figures.length !== figuresOf(context, sentence).length) return null;
  const [total, ...parts] = figures;
  if (!total || parts.length < FEWEST || !isExactCount(total) || !parts.every(isExactCount) || parts.some((m) => headOf(m.value) !== '' && headOf(m.value) !== headOf(total.value))) return null;
  if (isOfPeople(total)) return null; // Tolls have their own readers, which know who is counted.
  const [first] = parts;
  const lead = textOf(context, span.start, first?.start ?? 0);
  if (!/:\s*$/.test(lead) || lead.split(':').length !== 2 || OPEN_LIST.test(lead) || !isSeries(context, parts) || !areInPlaces(context, parts, span.end)) return null;
  const [sum, whole] = [parts.reduce((n, m) => n + statedNumber(m.value), 0), statedNumber(total.value)];
  if (sum >= whole) return { total, parts };
  return whole - sum <= whole * UNTOLD ? { total, parts, untold: true } : null;
}

const isExactCount = (m: Figure): boolean => isCount(m) && m.value.hedge === undefined && typeof m.value.stated === 'number';

const isOfPeople = ({ value: { unit } }: Figure): boolean => (unit ?? '').split(' ').some((word) => PERSON_NOUNS.has(word) || word === 'people' || word === 'person');

/** Behind each number stands "in" and a name, each another one; nothing follows the last. */
function areInPlaces(context: ClaimContext, parts: readonly Figure[], end: number): boolean {
  const names = parts.map((m, i) => /^\s+in\s+(?:(?:the\s+)?(?:\p{Ll}+\s+){1,3}|the\s+)?((?:\p{Lu}[\p{L}'’-]*\s?){1,4})(?:,|and\b|,\s+and\b|\.|$)/u.exec(context.annotated.text.slice(m.end, parts[i + 1]?.start ?? end).trimEnd())?.[1]?.trim());
  return names.every((name) => name !== undefined) && new Set(names).size === parts.length;
}
