/** Joins two numbers to one: ranges ("20 to 30", "between 5 and 10", "1.5-2 tonnes"), moves ("from A to B") and scores. */
import { NO_RANGE_AFTER, OPENER_FILLERS, SCORED_THINGS, SCORE_NOUNS, SCORE_VERBS, VOTE_WORDS } from '../../lexicon/en/quantity-cues.ts';
import type { Token } from '../../model/annotated.ts';
import { ageOfRange, spreadAges } from './ages.ts';
import { lowerAt } from './at.ts';
import { twoUnits } from './compound.ts';
import { type Draft, changed, isWhole, kindOf, valueOf } from './draft.ts';
import { hedgeBefore } from './hedge.ts';
import { nounReading } from './noun.ts';
import { clean, restated } from './numeral-form.ts';

const isDash = (text: string | undefined): boolean => text === '-' || text === '–' || text === '—' || text === '‑';

/** The drafts of one sentence with ranges, scores and compounds joined; what stands only as the end of a range and found none is dropped. */
export function joinRanges(tokens: readonly Token[], read: readonly Draft[]): Draft[] {
  const drafts = read.some((draft) => draft.age) ? spreadAges(tokens, read) : read;
  const joined: Draft[] = [];
  for (let i = 0; i < drafts.length; i += 1) {
    const a = drafts[i];
    const b = drafts[i + 1];
    if (!a) continue;
    const one = b ? join(tokens, a, b, drafts[i - 1]) : null;
    if (!one || !b) {
      if (!a.endOnly) joined.push(a.hanging && b ? shareUnit(a, drafts, i) : a);
      continue;
    }
    joined.push(ageOfRange(tokens, one));
    i += 1;
    const c = drafts[i + 1];
    if (c && one.moved && tokens[b.end]?.lower === 'to' && c.first === b.end + 1 && sameKind(b, c)) {
      joined.push(ranged(b, c, false));
      i += 1;
    }
  }
  return joined;
}

/** "four-, five- and six-cylinder": the unit of the next number that has one. */
function shareUnit(a: Draft, drafts: readonly Draft[], i: number): Draft {
  const owner = drafts.slice(i + 1, i + 4).find((draft) => !draft.hanging);
  return owner ? changed(a, { unit: owner.unit, noun: owner.noun, per: owner.per, age: owner.age }) : a;
}

/** More words than this never stand between the two ends of a range. */
const MAX_GAP = 9;

function join(tokens: readonly Token[], a: Draft, b: Draft, previous: Draft | undefined): Draft | null {
  if (b.first - a.end > MAX_GAP || (b.first < a.end && !a.noun) || a.numeral.range || b.numeral.range || a.numeral.form === 'multiple' || b.numeral.form === 'multiple') return null;
  if (b.first <= a.end + 1) {
    const joined = twoUnits(tokens, a, b) ?? votes(tokens, a, b);
    if (joined) return joined;
    if (isDash(tokens[a.end]?.text) && b.first === a.end + 1 && dashJoins(tokens, a, b)) return dashed(tokens, a, b);
  }
  return sameKind(a, b) ? linked(tokens, a, b, previous) : null;
}

/** Joins over "to", "and" or "or", where the words before the first number allow it. */
function linked(tokens: readonly Token[], a: Draft, b: Draft, previous: Draft | undefined): Draft | null {
  const gapEnd = hedgeBefore(tokens, b.first, a.end)?.first ?? b.first;
  const link = linkBefore(tokens, b.first, gapEnd);
  if (link !== 'to' && link !== 'and' && link !== 'through' && link !== 'or') return null;
  const gap = gapEnd - 1 - a.end;
  const before = hedgeBefore(tokens, a.first, a.floor)?.first ?? a.first;
  const opener = opening(tokens, before, a.floor);
  if (link === 'and') return opener === 'between' && gap <= 3 ? ranged(a, b, false) : null;
  if (link === 'to' && opener === 'from' && gap <= 6 && noBreak(tokens, a.end, gapEnd)) return ranged(a, b, true);
  if (!isAdjacent(tokens, a.end, gapEnd, link)) return null;
  if (link === 'or') return valueOf(b) === valueOf(a) + 1 && kindOf(a) === null && !(previous && previous.end === a.first) ? ranged(a, b, false) : null;
  return plainTo(tokens, a, b, before) ? ranged(a, b, false) : null;
}

/** Only the link stands between the two, with its hyphens, or "up to": "0-to-60", "5- to 10-year", "450 up to 900". */
function isAdjacent(tokens: readonly Token[], from: number, gapEnd: number, link: string): boolean {
  const gap = gapEnd - from;
  if (gap === 1) return true;
  if (gap === 0) return link === 'to';
  if (gap === 2) return isDash(tokens[from]?.text) || tokens[from]?.lower === 'up' || isDash(tokens[gapEnd - 1]?.text);
  return gap === 3 && link === 'to' && isDash(tokens[from]?.text) && isDash(tokens[gapEnd - 1]?.text);
}

/** The word that links the second number to the first: "to", also in "up to 900" and "to-260,000". */
function linkBefore(tokens: readonly Token[], first: number, gapEnd: number): string {
  if (tokens[first - 1]?.lower === 'to') return 'to';
  const link = tokens[gapEnd - 1];
  return link?.text === '-' && !link.spaced ? (lowerAt(tokens, gapEnd - 2)) : (link?.lower ?? '');
}

/** "from", "between" or neither, before the first number; a few words of amount may stand between: "from a low of 5". */
function opening(tokens: readonly Token[], before: number, floor: number): 'from' | 'between' | null {
  for (let at = before - 1; at >= floor && at >= before - 2; at -= 1) {
    const word = tokens[at]?.lower;
    if (word === 'from') return 'from';
    if (word === 'between') return 'between';
    if (!OPENER_FILLERS.has(word ?? '')) return null;
  }
  return null;
}

function noBreak(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.text === ';' || tokens[at]?.text === ',' || tokens[at]?.lower === 'and') return false;
  return true;
}

/** Could the two be of one kind? A number without a unit takes the other's. */
function sameKind(a: Draft, b: Draft): boolean {
  const left = kindOf(a);
  const right = kindOf(b);
  return left === null || right === null || left === right || right.startsWith(`${left} per `) || left.startsWith(`${right} per `);
}

/** Without "from" a "to" joins only rising numbers, the first without a unit of its own or both with the same. */
function plainTo(tokens: readonly Token[], a: Draft, b: Draft, before: number): boolean {
  if (kindOf(a) !== null && kindOf(b) === null && !a.age) return false;
  const low = spread(a, b);
  const falling = a.unit !== null && a.unit.name === b.unit?.name && tokens[before - 1]?.lower === 'of';
  return falling || (low < valueOf(b) && !NO_RANGE_AFTER.has(lowerAt(tokens, before - 1)));
}

function dashJoins(tokens: readonly Token[], a: Draft, b: Draft): boolean {
  const dash = tokens[a.end];
  const left = dash?.spaced === true;
  const right = tokens[b.first]?.spaced === true;
  return left === right && (tokens[a.end]?.text !== '—' || !left) && sameKind(a, b) && !(left && a.signed !== b.signed && kindOf(a) !== null && kindOf(b) !== null && a.signed);
}

/** A dash between plain whole numbers without a unit: a score where the words say so or the second is not larger; else a range. */
function dashed(tokens: readonly Token[], a: Draft, b: Draft): Draft | null {
  const plain = kindOf(a) === null && (kindOf(b) === null || (b.noun !== null && !b.noun.plural)) && isWhole(a) && isWhole(b);
  const noun = lowerAt(tokens, b.numeral.end);
  const isScore = plain && (SCORE_NOUNS.has(noun) || SCORE_VERBS.has(lowerAt(tokens, a.first - 1)) || (valueOf(a) >= valueOf(b) && a.numeral.value < 300));
  if (isScore) {
    const end = b.numeral.end + (SCORE_NOUNS.has(noun) ? 1 : 0);
    return changed(ranged(a, b, false), { score: true, noun: end > b.numeral.end ? nounReading(noun, b.numeral.end, end, { plural: false }) : null, unitFirst: b.numeral.end, unitEnd: end, end });
  }
  return spread(a, b) < valueOf(b) ? ranged(a, b, false) : null;
}

/** The first end with the second one's scale, where only the second names it: "$10 to $15 billion". */
function spread(a: Draft, b: Draft): number {
  const { scale, value } = b.numeral;
  return scale > 1 && a.numeral.scale === 1 && a.numeral.value < 1000 && a.numeral.value <= value / scale ? clean(valueOf(a) * scale) : valueOf(a);
}

function ranged(a: Draft, b: Draft, moved: boolean): Draft {
  const low = spread(a, b);
  const half = Math.min(low === valueOf(a) ? a.numeral.half : a.numeral.half * b.numeral.scale, b.numeral.half);
  const owner = kindOf(b) === null || (kindOf(a)?.startsWith(`${kindOf(b)} per `) ?? false) ? a : b;
  return changed(owner, {
    first: a.first, end: Math.max(a.end, b.end), floor: a.floor, range: [low, valueOf(b)], half, moved, hanging: false, endOnly: false, negative: false,
    numeral: restated(a.numeral, { value: low, half, scale: Math.max(a.numeral.scale, b.numeral.scale), end: b.numeral.end }),
  });
}

/** "by 2,134 votes to 711", "voted 214 to 98": a score of votes, or of a match without a dash. */
function votes(tokens: readonly Token[], a: Draft, b: Draft): Draft | null {
  const by = SCORED_THINGS.has(a.noun?.name ?? '');
  if (lowerAt(tokens, a.end) !== 'to' || b.first !== a.end + 1 || a.unit || b.unit || a.age || b.age || !isWhole(a) || !isWhole(b)) return null;
  const bare = a.noun === null && b.noun === null && valueOf(a) > valueOf(b) && VOTE_WORDS.has(lowerAt(tokens, a.first - 1));
  if (!bare && !(by && b.noun === null)) return null;
  return changed(ranged(a, b, false), { score: true, noun: a.noun });
}
