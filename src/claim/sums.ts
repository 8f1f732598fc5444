/** Parts and their total, where the text itself marks both: "of the 61, 22 ... the other 39"; "5m for A and 3m for B, a total of 8m"; "sales 8bn: A 5bn, B 2bn, all others 1bn". */
import { COMPLETE_LIST, NOT_IN_ALL, REMAINDER_BEFORE, SUBPART_AFTER, TOTAL_AFTER, TOTAL_BEFORE } from '../lexicon/en/totals.ts';
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import { type QuantityValue, statedNumber } from '../model/value/quantity.ts';
import { BARE_AMOUNT, type Sum, figuresOf, fits, headOf, isCount, sameKind, textOf } from './addable.ts';
import type { ClaimContext } from './context.ts';
import { type Exact, commonGrain, exactness } from './exactness.ts';
import { type ClaimFamily, makeClaim } from './family.ts';
import { addsUpInKind, isSeries, withTogether } from './sum-of-list.ts';
import { byPlace } from './sum-by-place.ts';
import { withOutcomes, withOutcomesOf } from './sum-of-outcomes.ts';
import type { Figure } from './plain-numbers.ts';
import { withItems, withItemsApart, withItemsOfWhole } from './sum-of-items.ts';
import { withLeft } from './sum-of-rest.ts';
import { withAddition, withFates, withFatesApart } from './sum-of-fates.ts';

/** How many sentences on a remainder may stand ("The other 41 ..."), and how many back the total of a complete list. */
const REACH = 2;
/** Parts that add up to less or more than this share of the total are no parts of it: the figures were misread. */
const PLAUSIBLE: readonly [number, number] = [0.6, 1.7];
/** A list without a word that makes it complete needs this many items behind its colon. */
const FULL_LIST = 3;

export const sums: ClaimFamily = {
  name: 'sums',
  summary: 'parts and their total, where the text marks both',
  claims(context) {
    const found = new Map<number, Sum>();
    for (const sentence of context.annotated.sentences) {
      const kind = context.blockOf(sentence.index)?.kind;
      if (kind === 'boilerplate' || kind === 'byline') continue;
      const numbers = figuresOf(context, sentence.index);
      if (numbers.length === 0) continue;
      for (const read of READERS) {
        const sum = read(context, sentence.index, numbers);
        if (sum && isPlausible(sum) && !found.has(sum.total.start)) found.set(sum.total.start, sum);
      }
    }
    return [...found.values()].flatMap((sum) => claimsOf(context, sum));
  },
};

const endsWithOneOf = (text: string, phrases: readonly string[]): boolean => phrases.some((p) => text.endsWith(p) && !/[\p{L}\d]$/u.test(text.slice(0, -p.length)));
const startsWithOneOf = (text: string, phrases: readonly string[]): boolean => phrases.some((p) => text.startsWith(p) && !/^[\p{L}\d]/u.test(text.slice(p.length)));

type Reader = (context: ClaimContext, sentence: number, numbers: readonly Figure[]) => Sum | null;
const READERS: readonly Reader[] = [withRemainder, withTrailingTotal, withLeadingTotal, withLeft, withFates, withFatesApart, withAddition, withTogether, withOutcomes, withOutcomesOf, byPlace, withItems, withItemsApart, withItemsOfWhole];

/** "Of the 61 pieces, 22 have been found ... The other 39": the total, what was told of, and what is left. */
function withRemainder(context: ClaimContext, sentence: number, numbers: readonly Figure[]): Sum | null {
  const { text, sentences } = context.annotated;
  for (const [i, total] of numbers.entries()) {
    const before = text.slice(sentences[sentence]?.start ?? 0, total.number.start);
    if (!/(?:^|[\s,;(“"])of\s+(?:the|its|their|his|her|all|those|these)?\s*$/i.test(before) || !isCount(total)) continue;
    const first = /\bof\s+\S*\s*$/i.test(before) && i > 0 && /^[\s\p{L}]{0,24}\bof\s+\S*\s*$/iu.test(text.slice(numbers[i - 1]?.number.end ?? 0, total.number.start)) ? numbers[i - 1] : numbers[i + 1];
    const rest = remainderAfter(context, sentence, total);
    if (!first || !rest || first === rest || !isCount(first)) continue;
    const parts = partsBetween(context, sentence, total, first, rest);
    if (parts) return { total, parts };
  }
  return null;
}

/** The first "the other N" or "the remaining N" of the sentence or the next two. */
function remainderAfter(context: ClaimContext, sentence: number, total: Figure): Figure | null {
  for (let s = sentence; s <= sentence + REACH; s += 1) {
    for (const m of figuresOf(context, s)) {
      if (m.number.start <= total.number.end || !isCount(m)) continue;
      const before = textOf(context, context.annotated.sentences[s]?.start ?? 0, m.number.start).trimEnd();
      if (endsWithOneOf(before, REMAINDER_BEFORE)) return m;
    }
  }
  return null;
}

/** The parts told of before the remainder; null where a figure between may be one of them or not. */
function partsBetween(context: ClaimContext, sentence: number, total: Figure, first: Figure, rest: Figure): Figure[] | null {
  const parts = [first];
  const noun = headOf(total.value);
  for (let s = sentence; s <= rest.sentence; s += 1) {
    for (const m of figuresOf(context, s)) {
      if (m.number.end <= Math.max(total.number.end, first.number.end) || m.start >= rest.start || !isCount(m)) continue;
      const own = headOf(m.value);
      if (own !== '' && own !== noun && noun !== '') continue;
      const after = textOf(context, m.number.end, m.number.end + 12).trimStart();
      if (startsWithOneOf(after, SUBPART_AFTER)) return null;
      parts.push(m);
    }
  }
  const own = headOf(rest.value);
  if (own !== '' && noun !== '' && own !== noun) return null;
  return [...parts, rest];
}

/** "1.4m for schools and 620,000 for a junction: a bill of 2.2m"; "seven women and two men, nine people in all". */
function withTrailingTotal(context: ClaimContext, sentence: number, numbers: readonly Figure[]): Sum | null {
  const start = context.annotated.sentences[sentence]?.start ?? 0;
  for (const [i, total] of numbers.entries()) {
    if (i < 2 || !isMarkedTotal(context, start, total)) continue;
    const parts = numbers.slice(0, i).filter((m) => fits(total.value, m.value));
    if (parts.length < 2 || parts.length !== i || !isCoordinated(context, parts, total) || !addsUpInKind(parts, total)) continue;
    return { total, parts };
  }
  return null;
}

function isMarkedTotal(context: ClaimContext, start: number, total: Figure): boolean {
  const before = textOf(context, start, total.start).trimEnd();
  const after = textOf(context, total.end, total.end + 30).trimStart();
  return !NOT_IN_ALL.test(after) && (endsWithOneOf(before, TOTAL_BEFORE) || startsWithOneOf(after, TOTAL_AFTER));
}

/** The parts stand in one list ("and" before the last), and a mark or "for" parts them from the total. */
function isCoordinated(context: ClaimContext, parts: readonly Figure[], total: Figure): boolean {
  const last = parts.at(-1);
  if (!last) return false;
  const gap = textOf(context, last.end, total.start);
  if (!isSeries(context, parts)) return false;
  return /[,:;–—(]/.test(gap) || /\bfor\b/.test(gap);
}

/** "Sales 8bn: A 5bn, B 2bn and C 1bn"; "1,412 cases. By district: A 610, B 455, all others 347". */
function withLeadingTotal(context: ClaimContext, sentence: number, numbers: readonly Figure[]): Sum | null {
  const { sentences, text } = context.annotated;
  const span = sentences[sentence];
  if (!span) return null;
  const words = text.slice(span.start, span.end);
  const colon = words.indexOf(':');
  const listed = numbers.filter((m) => colon < 0 || m.start > span.start + colon);
  const complete = COMPLETE_LIST.some((phrase) => new RegExp(`\\b${phrase}\\b`, 'i').test(words));
  const leading = colon < 0 ? [] : numbers.filter((m) => m.end <= span.start + colon);
  const list = asList(context, listed);
  if (!list || list.length < (complete ? 2 : FULL_LIST)) return null;
  if (!list.every((m) => isItem(context, m))) return null;
  const [own] = leading;
  if (leading.length === 1 && own && list.every((m) => fits(own.value, m.value))) return { total: own, parts: list };
  return complete && leading.length === 0 ? withTotalBefore(context, sentence, list) : null;
}

/** A count in a list names what it counts, or closes its item ("Arn 610,"): "two were treated" is a clause, and may overlap with the next. */
function isItem(context: ClaimContext, m: Figure): boolean {
  const after = textOf(context, m.end, m.end + 14).trimStart();
  if (startsWithOneOf(after, SUBPART_AFTER)) return false;
  return !isCount(m) || (m.value.unit !== null && !/^(?:other|one)s?$/.test(m.value.unit)) || statedNumber(m.value) >= BARE_AMOUNT || /^(?:[,;.)\n]|and\b|$)/.test(after);
}

/** All figures of the list are of one kind and stand in a plain series of commas and "and". */
function asList(context: ClaimContext, figures: readonly Figure[]): readonly Figure[] | null {
  const [first] = figures;
  if (!first || figures.some((m) => !sameKind(m.value, first.value) && !fits(first.value, m.value))) return null;
  for (const [i, m] of figures.entries()) {
    const next = figures[i + 1];
    if (!next) break;
    const between = textOf(context, m.end, next.start);
    if (!/[,;]|\band\b|&/.test(between) || between.length > 70 || /\b(?:than|from|against|compared|including|which|after|before|since|of whom|of which)\b/.test(between)) return null;
  }
  return figures;
}

/** The one figure of the sentences before that is of the list's kind and larger than each of its parts. */
function withTotalBefore(context: ClaimContext, sentence: number, list: readonly Figure[]): Sum | null {
  const largest = Math.max(...list.map((m) => statedNumber(m.value)));
  for (let s = sentence - 1; s >= Math.max(0, sentence - REACH); s -= 1) {
    const fitting = figuresOf(context, s).filter((m) => list.every((part) => fits(m.value, part.value)) && statedNumber(m.value) > largest);
    const [total] = fitting;
    if (total) return fitting.length === 1 ? { total, parts: list } : null;
  }
  return null;
}

function isPlausible({ total, parts }: Sum): boolean {
  const share = parts.reduce((sum, m) => sum + statedNumber(m.value), 0) / statedNumber(total.value);
  return parts.length >= 2 && share >= PLAUSIBLE[0] && share <= PLAUSIBLE[1];
}

function claimsOf(context: ClaimContext, { total, parts, untold = false }: Sum): Claim[] {
  const { text } = context.annotated;
  const subject = { kind: 'thing', key: `sum:${total.start}`, label: text.slice(total.start, total.end), words: [] } as const;
  const figures = [total, ...parts];
  const exact = exactnessOf(context, total, parts);
  const oneUnit = new Set(figures.map(({ value }) => value.unit)).size === 1;
  return figures.map((m, i): Claim => {
    const value: Span = { start: m.start, end: m.end };
    return makeClaim(context, {
      measure: 'sum', sentence: m.sentence, subject, modality: 'asserted',
      value: inUnitOf(oneUnit || isCount(m) || m.value.role === 'money' ? asExact(m.value, exact[i]) : m.value, total.value), // Two parts of one size are two parts: each is a group of its own.
      scope: { ...WHOLE, part: m === total ? 'total' : 'part', group: m === total ? (untold ? 'untold' : '') : `part ${i}` },
      spans: { value: { start: m.number.start, end: m.number.end }, clause: value },
      trace: [{ text: m === total ? `'${text.slice(m.start, m.end)}' is the total` : `'${text.slice(m.start, m.end)}' is a part of ${subject.label}`, span: value }],
    });
  });
}

/** The parts of a total in another scale are at least as fine as each other: "1.4 million: 600,000, 250,000 and 450,000". */
const exactnessOf = (context: ClaimContext, total: Figure, parts: readonly Figure[]): Exact[] => (commonGrain(context, [total, ...parts]) === null ? [...exactness(context, [total]), ...exactness(context, parts)] : exactness(context, [total, ...parts]));

/** As exact as its neighbours; in its own unit, which all of them share. */
const asExact = ({ stated, low, high, unit, role, dimension, currency }: QuantityValue, exact: Exact | undefined): QuantityValue => ({
  kind: 'quantity', stated, unit, role, dimension, change: '=', low: exact?.low ?? low, high: exact?.high ?? high, ...(currency ? { currency } : {}),
});

/** Counts of different nouns are added as plain numbers; a bare amount takes the total's currency. */
const inUnitOf = (value: QuantityValue, { unit, role, dimension, currency }: QuantityValue): QuantityValue => {
  if (role !== 'money' && role !== 'measure') return { ...value, unit, role: 'count', dimension: 'count' };
  return value.role === 'number' ? { ...value, unit, role, dimension, ...(currency ? { currency } : {}) } : value;
};
