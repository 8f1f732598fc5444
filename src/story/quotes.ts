/** Quotations of one story -> subject ids: which two are one utterance whose words differ in a figure or in one word. Translations and cuts are none. */
import { distance } from 'fastest-levenshtein';
import { FUNCTION_WORDS } from '../lexicon/en/function-words.ts';
import { CARDINALS } from '../lexicon/en/numbers.ts';
import { QUOTE_OPPOSITES, QUOTE_SYNONYMS } from '../lexicon/en/quote-words.ts';
import type { Claim } from '../model/claim.ts';

/** Share of the content words of the shorter quotation, figures left out, that the other must have. */
const SHARED = 0.65;
/** A quotation longer than this in words has its figure in a context that must be matched word for word. */
const SHORT = 18;
/** For a changed word: share of words in common and in order. */
const IN_ORDER = 0.8;
const FEWEST_WORDS = 7;
/** The same where the changed word is a figure, and this many content words agree. */
const FEWEST_WITH_FIGURE = 5;
const FEWEST_CONTENT = 2;
/** Quotations of one speaker in one story beyond this are left out, so that costs stay linear. */
const MOST_QUOTES = 60;

/** For each quote claim (index into `claims`) an id that it shares with the variant of the same utterance. */
export function quoteIds(claims: readonly Claim[], speakerOf: (claim: Claim) => string | null): Map<number, string> {
  const bySpeaker = new Map<string, number[]>();
  for (const [i, claim] of claims.entries()) {
    if (claim.measure !== 'quote') continue;
    const speaker = speakerOf(claim) ?? UNKNOWN;
    const list = bySpeaker.get(speaker) ?? [];
    if (list.length < MOST_QUOTES) list.push(i);
    bySpeaker.set(speaker, list);
  }
  const ids = new Map<number, string>();
  const compare = (a: number, b: number, isVariant: (x: readonly string[], y: readonly string[]) => boolean): void => {
    const [one, two] = [claims[a], claims[b]];
    if (!one || !two || one.article === two.article || ids.has(a) || ids.has(b) || !isVariant(one.subject.words, two.subject.words)) return;
    ids.set(a, `quote:${a}`);
    ids.set(b, `quote:${a}`);
  };
  const unknown = bySpeaker.get(UNKNOWN) ?? [];
  bySpeaker.delete(UNKNOWN);
  for (const list of bySpeaker.values()) for (const [x, a] of list.entries()) for (const b of list.slice(x + 1)) compare(a, b, isVariantOf);
  // Words that stand alike for so long are one utterance, whoever speaks.
  const known = [...bySpeaker.values()].flat().slice(0, MOST_QUOTES * 2);
  for (const [x, a] of unknown.entries()) for (const b of [...known, ...unknown.slice(x + 1)]) compare(a, b, isOneUtterance);
  return ids;
}

const UNKNOWN = '';
const isVariantOf = (x: readonly string[], y: readonly string[]): boolean => figureChanged(x, y) || wordChanged(x, y) || isTurned(x, y) || isReversed(x, y);
/** Words of an utterance that is known again without its speaker, at least; or those of one whose sense is reversed. */
const FEWEST_UNKNOWN = 9;
const isOneUtterance = (x: readonly string[], y: readonly string[]): boolean => (Math.min(x.length, y.length) >= FEWEST_UNKNOWN && wordChanged(x, y)) || (Math.min(x.length, y.length) >= FEWEST_WORDS && isReversed(x, y));

const CALENDAR = new Set('january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday'.split(' '));
const isFigure = (word: string): boolean => /^\d/.test(word) || CARDINALS.has(word);
const figure = (word: string): string => String(CARDINALS.get(word) ?? word);
export const content = (words: readonly string[]): string[] => words.filter((w) => !isFigure(w) && !FUNCTION_WORDS.has(w)).map((w) => QUOTE_SYNONYMS.get(w) ?? w.replace(/(?<=.{3})s$/, ''));

/** The same saying with another number: the content words agree, each side has one figure, of the same noun, and the two differ. */
function figureChanged(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a.filter(isFigure), b.filter(isFigure)];
  if (x.length !== 1 || y.length !== 1 || figure(x[0] ?? '') === figure(y[0] ?? '') || Math.max(a.length, b.length) > SHORT) return false;
  const [noun, other] = [nounAfter(a), nounAfter(b)];
  if (noun === null || noun !== other) return false;
  const [p, q] = [new Set(content(a)), new Set(content(b))];
  const shared = [...p].filter((w) => q.has(w)).length;
  return shared >= 2 && shared / Math.min(p.size, q.size) >= SHARED && shared / Math.max(p.size, q.size) >= SHARED / 2;
}

/** What the figure counts: a percentage, or the last of the content words that follow it ("twelve good boats"). */
function nounAfter(words: readonly string[]): string | null {
  const rest = words.slice(words.findIndex(isFigure) + 1);
  const stop = rest.findIndex((w) => FUNCTION_WORDS.has(w) || isFigure(w));
  const run = content((stop < 0 ? rest : rest.slice(0, stop)).slice(0, 3));
  return run[0] === 'percent' ? run[0] : (run.at(-1) ?? null);
}

/** The same words in the same order but for one content word, which is neither a synonym nor another form. */
function wordChanged(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < FEWEST_WITH_FIGURE) return false;
  if (short.length >= FEWEST_WORDS && isNegated(short, long)) return true;
  for (let offset = 0; offset + short.length <= long.length; offset += 1) {
    const different = short.flatMap((w, i) => (w === long[offset + i] ? [] : [i]));
    if (different.length !== 1) continue;
    const at = different[0] ?? 0;
    if (short.length < FEWEST_WORDS) return isOneSaying(short) && isFigure(short[at] ?? '') && isMaterial(short[at] ?? '', long[offset + at] ?? '') && isFigure(long[offset + at] ?? '');
    if (1 - 1 / short.length >= IN_ORDER) return isMaterial(short[at] ?? '', long[offset + at] ?? '');
  }
  return false;
}

/** So short a saying is known again by its content words. */
const isOneSaying = (words: readonly string[]): boolean => content(words).length >= FEWEST_CONTENT;

/** The same words but for one "not" or "never"; the one that has it may be the longer half of a quotation that the other cuts. */
function isNegated(short: readonly string[], long: readonly string[]): boolean {
  for (let offset = 0; offset + short.length < long.length; offset += 1) {
    const at = short.findIndex((w, i) => w !== long[offset + i]);
    if (at > 0 && (long[offset + at] === 'not' || long[offset + at] === 'never') && short.slice(at).every((w, i) => w === long[offset + at + 1 + i])) return true;
  }
  return false;
}

/** Content words that a turned saying has, at least. */
const FEWEST_TURNED = 5;

/** "I stopped counting A and started counting B" turned into "B ... A": the same content words, and two runs of them have changed places around others that stayed. */
function isTurned(a: readonly string[], b: readonly string[]): boolean {
  const [p, q] = [content(a), content(b)];
  const [short, whole] = p.length <= q.length ? [p, q] : [q, p];
  const long = whole.filter((w) => short.includes(w));
  if (short.length < FEWEST_TURNED || short.length !== long.length || whole.length - long.length > 2 || short.toSorted().join(' ') !== long.toSorted().join(' ')) return false;
  const first = short.findIndex((w, i) => w !== long[i]);
  const last = short.findLastIndex((w, i) => w !== long[i]);
  if (first < 0) return false;
  return isSwap(short.slice(first, last + 1), long.slice(first, last + 1));
}

/** Content words that a saying has at least whose sense is turned by a negation somewhere else than in its place. */
const FEWEST_REVERSED = 3;
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'never', 'no', 'nor', 'neither', 'cannot']);
const isNegation = (word: string): boolean => NEGATIONS.has(word) || (word.endsWith("n't") && /^\p{L}+n't$/u.test(word));

/** "The sums are easy, the people are not" turned into "the sums are easy, and so are the people": the same content words in order, of which one side has a negation. */
function isReversed(a: readonly string[], b: readonly string[]): boolean {
  if (Math.abs(a.length - b.length) > 3) return false;
  const [m, n] = [a, b].map((words) => words.filter(isNegation).length) as [number, number];
  if (Math.min(m, n) !== 0 || Math.max(m, n) !== 1) return false;
  const [p, q] = [a, b].map((words) => content(words.filter((w) => !isNegation(w))).join(' ')) as [string, string];
  return p === q && p.split(' ').length >= FEWEST_REVERSED;
}

/** x = A M B and y = B M A, with something in the middle that stayed. */
function isSwap(x: readonly string[], y: readonly string[]): boolean {
  for (let head = 1; head < x.length - 1; head += 1) {
    for (let tail = 1; head + tail < x.length; tail += 1) {
      const [one, middle, two] = [x.slice(0, head), x.slice(head, x.length - tail), x.slice(x.length - tail)];
      if ([...two, ...middle, ...one].every((w, i) => w === y[i])) return true;
    }
  }
  return false;
}

/** Names spelt otherwise, contractions, pronouns and near-synonyms are an editor's liberty; figures and other content words are not. */
function isMaterial(x: string, y: string): boolean {
  if (isFigure(x) && isFigure(y)) return figure(x) !== figure(y);
  if (CALENDAR.has(x) && CALENDAR.has(y)) return true;
  if (QUOTE_OPPOSITES.has(`${x} ${y}`)) return true;
  if (FUNCTION_WORDS.has(x) || FUNCTION_WORDS.has(y) || x.includes("'") || y.includes("'")) return false;
  if ((QUOTE_SYNONYMS.get(x) ?? x) === (QUOTE_SYNONYMS.get(y) ?? y)) return false;
  return x.length >= 3 && y.length >= 3 && distance(x, y) / Math.max(x.length, y.length) > 0.6;
}
