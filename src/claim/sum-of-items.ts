/** Items of one make behind their whole: "640 posts: 410 in the works, 150 in the offices and 60 in the stores"; "146 prisoners, made up of 92 soldiers and 64 fighters"; "It has seven chapters. Four are on ..., two on ... and two on ...". */
import { MADE_UP_OF, OPEN_LIST, SUBPART_AFTER } from '../lexicon/en/totals.ts';
import { statedNumber } from '../model/value/quantity.ts';
import { type Sum, fits, headOf, isAddable, isCount, textOf } from './addable.ts';
import type { ClaimContext } from './context.ts';
import { type Figure, bare, figuresIn } from './plain-numbers.ts';
import { isSeries } from './sum-of-list.ts';

/** Items that nothing but their make joins: two may be any two things. */
const FULL_LIST = 3;
/** What a list falls short of its whole by, at most, for the rest to have been forgotten rather than left out. */
const UNTOLD = 0.1;
/** Behind an item's number: what it counts or does, in one or two words, and the preposition that all items share. */
const SHARED_LINK = /^\s+(?:[\p{L}-]+\s+){0,2}?(for|in|on|at|to|from|by|against|with)\s/u;

/** The whole and its items in one sentence (a list of places is read elsewhere): behind a colon, or behind "made up of". */
export function withItems(context: ClaimContext, sentence: number): Sum | null {
  const span = context.annotated.sentences[sentence];
  const [total, ...parts] = countedIn(context, sentence);
  if (!span || !total || !isExact(total) || parts.length < 2 || !areItems(context, total, parts)) return null;
  const joint = textOf(context, total.end, parts[0]?.start ?? total.end);
  if (OPEN_LIST.test(textOf(context, span.start, span.end))) return null;
  if (MADE_UP_OF.test(joint)) return { total, parts };
  if (parts.length < FULL_LIST) return null;
  if (parts.some((m) => isNamed(context, m)) || statedNumber(total.value) - sumOf(parts) > statedNumber(total.value) * UNTOLD) return null;
  return /^[^.;:]{0,60}:\s*$/.test(joint) && isOneMake(context, total, parts, span.end) ? { total, parts } : null;
}

/** A sentence that is nothing but items, and the one figure of the sentence before. Parts that fall short may be some of them only. */
export function withItemsApart(context: ClaimContext, sentence: number): Sum | null {
  const parts = countedIn(context, sentence);
  const [span, before] = [context.annotated.sentences[sentence], context.annotated.sentences[sentence - 1]];
  const [total, more] = countedIn(context, sentence - 1);
  if (!span || !before || !total || more || !isExact(total) || parts.length < FULL_LIST || context.blockOf(sentence) !== context.blockOf(sentence - 1)) return null;
  if (!areItems(context, total, parts) || !isOneMake(context, total, parts, span.end) || !/^[\s\p{L}'’]{0,24}\S?$/u.test(textOf(context, span.start, parts[0]?.start ?? span.end))) return null;
  return !OPEN_LIST.test(textOf(context, before.start, span.end)) && isMore(parts, total) ? { total, parts } : null;
}

/** "Nine of the 14 victims lived in Arn, three in Bohm and one in Cold Ash": the whole stands behind its first part. */
export function withItemsOfWhole(context: ClaimContext, sentence: number): Sum | null {
  const span = context.annotated.sentences[sentence];
  const [first, total, ...rest] = countedIn(context, sentence);
  const last = rest.at(-1);
  if (!span || !first || !total || !last || rest.length < 2 || !isExact(total) || !/^\s+(?:out\s+)?of\s+(?:the|its|their|all)\s+(?:[\p{L}-]+\s+)?$/u.test(textOf(context, first.number.end, total.number.start))) return null;
  const parts = [first, ...rest];
  if (OPEN_LIST.test(textOf(context, span.start, span.end)) || !areItems(context, total, rest) || !isExact(first) || !isCount(first)) return null;
  const link = linkBehind(context, total.number.end);
  if (link === null || !rest.every((m) => linkBehind(context, m.number.end) === link) || !rest.every((m) => isNamed(context, m))) return null;
  const untold = statedNumber(total.value) - sumOf(parts);
  return untold < 0 || untold <= statedNumber(total.value) * UNTOLD ? { total, parts, untold: untold > 0 } : null;
}

const sumOf = (parts: readonly Figure[]): number => parts.reduce((n, m) => n + statedNumber(m.value), 0);
const isMore = (parts: readonly Figure[], total: Figure): boolean => sumOf(parts) >= statedNumber(total.value);
const isExact = ({ value }: Figure): boolean => value.hedge === undefined && typeof value.stated === 'number';

/** The figures of a sentence; a bare number between commas ("Norway, three from Sweden") is no age here. */
const countedIn = (context: ClaimContext, sentence: number): Figure[] => figuresIn(context, sentence).map((m) => (m.value.role === 'age' && m.start === m.number.start && m.end === m.number.end ? { ...m, value: bare(statedNumber(m.value)) } : m));

/** All figures are exact, of the whole's kind, smaller than it, and one series. */
function areItems(context: ClaimContext, total: Figure, parts: readonly Figure[]): boolean {
  return isAddable(total.value) && parts.every((m) => isAddable(m.value) && isExact(m) && fits(total.value, m.value) && statedNumber(m.value) < statedNumber(total.value) && !SUBPART_AFTER.some((phrase) => textOf(context, m.number.end, m.number.end + 14).trimStart().startsWith(phrase))) && isSeries(context, parts);
}

/** Each item's number is followed by the same preposition, and none counts a thing of its own. */
function isOneMake(context: ClaimContext, total: Figure, parts: readonly Figure[], end: number): boolean {
  const links = new Set(parts.map((m) => linkBehind(context, m.number.end, end)));
  return links.size === 1 && !links.has(null) && (!isCount(total) || parts.every((m) => ['', headOf(total.value)].includes(headOf(m.value))));
}

/** What the item is in or from is a name: places, firms and parties exclude one another. */
const isNamed = (context: ClaimContext, { number }: Figure): boolean => /^\s+[\p{L}-]+\s+(?:the\s+)?\p{Lu}/u.test(context.annotated.text.slice(number.end, number.end + 40));

const linkBehind = (context: ClaimContext, from: number, end: number = from + 40): string | null => SHARED_LINK.exec(textOf(context, from, Math.min(end, from + 40)))?.[1] ?? null;
