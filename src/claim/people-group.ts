/** Reads groups of people at a token: "four others", "at least two women and a child", "an infant and two women". */
import { GENERAL_PEOPLE, SPECIAL_PEOPLE } from '../lexicon/en/casualties.ts';
import { MORE_PERSONS, NO_PERSONS, PERSON_ENDINGS } from '../lexicon/en/toll-ways.ts';
import type { Annotated, Token } from '../model/annotated.ts';
import type { QuantityMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { QuantityValue } from '../model/value/quantity.ts';

export interface PeopleGroup extends Span {
  /** One past its last token. */
  readonly endToken: number;
  readonly firstToken: number;
  readonly value: QuantityValue;
  readonly number: Span;
  /** "others", "other people", "more": besides those counted before. */
  readonly others: boolean;
  /** Normal group names of the conjuncts that are no general people, sorted; empty for people as such. */
  readonly group: string;
  /** What it is added up from: "two nurses and a driver" are two. */
  readonly members: readonly Member[];
  /** "Seven of the victims": some of those told of. */
  readonly subset: boolean;
  /** Does a noun stand with the number ("three men"), or is it bare ("three dead")? */
  readonly hasNoun: boolean;
}

const ARTICLES = new Set(['a', 'an']);
const OTHERS = new Set(['other', 'others', 'more', 'another', 'additional', 'further']);
/** Words that may stand between the number and its noun. */
const MAX_MODIFIERS = 4;
const STOPS = new Set(['was', 'were', 'is', 'are', 'and', 'or', 'in', 'at', 'on', 'of', 'to', 'the', 'by', 'for', 'with', 'from', 'after', 'who', 'that', 'have', 'has', 'had', 'killed', 'dead', 'injured', 'wounded', 'hurt', 'shot', 'died', 'missing', 'as', 'when', 'during', 'left', 'leaves', 'leaving', 'shooting', 'attack', 'crash', 'fire', 'kills', 'injures', 'wounds', 'killing', 'injuring', 'wounding', 'said', 'where', 'near', 'between', 'taken', 'captured']);

/** One of the kinds of people in a group; `noun` is the last word of it. */
export interface Member { readonly value: QuantityValue; readonly number: Span; readonly group: string; readonly noun: string }
interface Noun { readonly endToken: number; readonly others: boolean; readonly group: string; readonly found: boolean; readonly subset?: boolean }
interface Conjunct extends Member { readonly endToken: number; readonly others: boolean; readonly hasNoun: boolean; readonly subset: boolean }

const counted = (count: number, unit: string, unborn: boolean): QuantityValue => ({ kind: 'quantity', stated: count, low: unborn ? 0 : count, high: count, unit, change: '=', role: 'count', dimension: 'count' });

/** People come in whole numbers: a small bare number is not rounded. */
const exact = (value: QuantityValue): QuantityValue => (typeof value.stated === 'number' && value.hedge === undefined && Number.isInteger(value.stated) && value.stated < 1000 && value.change === '=' ? { ...value, low: value.stated, high: value.stated } : value);

/** Numbers that may count people, by the offset of their numeral. */
export type Numbers = ReadonlyMap<number, Pick<QuantityMention, 'value' | 'number'>>;

/** Number mentions by the offset of their numeral, for `readGroup`. */
export function numbersByStart(mentions: readonly { readonly type: string }[]): Map<number, QuantityMention> {
  const out = new Map<number, QuantityMention>();
  for (const mention of mentions as readonly QuantityMention[]) {
    if (mention.type !== 'quantity') continue;
    const { role } = mention.value;
    if (role === 'count' || role === 'number') out.set(mention.number.start, mention);
  }
  return out;
}

/** The group that begins at token `first`, with all its conjuncts; null where none does. A lone "a man" is one only with `singular`. */
export function readGroup(annotated: Annotated, numbers: Numbers, first: number, endToken: number): PeopleGroup | null {
  const head = readConjunct(annotated, numbers, first, endToken);
  if (!head) return null;
  const conjuncts = [head];
  let at = head.endToken;
  for (;;) {
    const next = nextConjunct(annotated, numbers, at, endToken);
    if (!next || !head.hasNoun || !next.hasNoun || next.others) break;
    conjuncts.push(next);
    at = next.endToken;
  }
  const start = annotated.tokens[first]?.start ?? head.number.start;
  return {
    start, end: annotated.tokens[at - 1]?.end ?? start, firstToken: first, endToken: at,
    value: conjuncts.length === 1 ? head.value : sum(conjuncts), number: { start: head.number.start, end: (conjuncts.at(-1) ?? head).number.end },
    others: head.others, group: groupName(conjuncts), hasNoun: head.hasNoun, subset: head.subset, members: conjuncts,
  };
}

function nextConjunct(annotated: Annotated, numbers: Numbers, at: number, endToken: number): Conjunct | null {
  const joiner = annotated.tokens[at];
  if (!joiner || at + 1 >= endToken) return null;
  if (joiner.text === ',') return readConjunct(annotated, numbers, annotated.tokens[at + 1]?.lower === 'and' ? at + 2 : at + 1, endToken);
  return joiner.lower === 'and' || joiner.text === '&' ? readConjunct(annotated, numbers, at + 1, endToken) : null;
}

function readConjunct(annotated: Annotated, numbers: Numbers, first: number, endToken: number): Conjunct | null {
  const token = annotated.tokens[first];
  if (!token || first >= endToken) return null;
  const mention = numbers.get(token.start);
  const article = ARTICLES.has(token.lower);
  const small = mention ? 0 : token.lower === 'both' ? bothOf(annotated.tokens, first) : smallNumber(annotated.tokens, first);
  const single = small > 0;
  if (!mention && !article && !single && token.lower !== 'another') return null;
  // "One of the four people wounded": four.
  if (token.lower === 'one' && annotated.tokens[first + 1]?.lower === 'of') return null;
  let at = first + 1;
  if (mention) while (at < endToken && (annotated.tokens[at]?.start ?? 0) < mention.number.end) at += 1;
  const noun = readNoun(annotated.tokens, at, endToken, numbers);
  if (!mention && !noun.found && !(single && standsForPeople(annotated.tokens[at]))) return null;
  const value = mention ? exact(mention.value) : counted(single ? small : 1, single && !noun.found ? '' : 'person', isUnborn(annotated.tokens, at, noun.endToken));
  if (token.lower === 'another' && numbers.has(annotated.tokens[at]?.start ?? -1)) return null;
  return { value, number: mention ? mention.number : { start: token.start, end: token.end }, endToken: noun.endToken, others: noun.others || token.lower === 'another' || annotated.tokens[first - 1]?.lower === 'another', group: noun.group, hasNoun: noun.found, subset: noun.subset === true, noun: annotated.tokens[noun.endToken - 1]?.lower ?? '' };
}

const AFTER_PEOPLE = new Set(['who', 'was', 'were', 'is', 'are', 'have', 'has', 'had', 'died', 'dead', 'killed', 'injured', 'wounded', 'hurt', 'missing', 'others', 'and', 'of', 'the', 'in', 'at', 'more', 'critically', 'seriously', 'fatally', 'during', 'when', 'on', 'after', 'near', 'outside', 'inside', 'survived', 'shot']);

/** May a bare number word before this token be people: "killing two and", not "over the two nights"? */
const standsForPeople = (next: Token | undefined): boolean => next === undefined || next.kind === 'punctuation' || AFTER_PEOPLE.has(next.lower);

/** "Both pilots": two. */
const bothOf = (tokens: readonly Token[], at: number): number => (SPECIAL_PEOPLE[tokens[at + 1]?.lower ?? ''] !== undefined && tokens[at + 1]?.lower.endsWith('s') === true ? 2 : 0);

const SMALL = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A bare number word that stands for people without naming them ("the six who died", "seven of the ten aboard"); 0 for none. */
function smallNumber(tokens: readonly Token[], at: number): number {
  const count = SMALL.indexOf(tokens[at]?.lower ?? '') + 1;
  if (count === 0 || (count === 1 && !tokenAllowsOne(tokens, at))) return 0;
  const isPartOfWord = (tokens[at - 1]?.text === '-' && tokens[at]?.spaced === false) || (tokens[at + 1]?.text === '-' && tokens[at + 1]?.spaced === false);
  return isPartOfWord ? 0 : count;
}

/** "one dead", "killed one", "one person": a count; "one of them" and "the one that" are none. */
function tokenAllowsOne(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const after = tokens[at + 2];
  return next === undefined || (next.text !== '-' && !(next.lower === 'wounded' && after?.kind === 'word' && (GENERAL_PEOPLE.has(after.lower) || SPECIAL_PEOPLE[after.lower] !== undefined)) && next.lower !== 'of' && next.lower !== 'another' && !['no', 'any', 'every', 'each', 'this', 'that', 'the'].includes(tokens[at - 1]?.lower ?? ''));
}

/** "Five adults and an unborn child": some count it, some do not. */
function isUnborn(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.lower === 'unborn') return true;
  return false;
}

/** Before the noun of a group whose kind is in no list (skiers, robbers, pilgrims). */
export const KIND = 'kind';
const isPersonNoun = (word: string): boolean => MORE_PERSONS.has(word) || (word.length > 4 && PERSON_ENDINGS.test(word) && !NO_PERSONS.has(word));

const HARMED = new Set(['dead', 'victims', 'injured', 'wounded', 'hurt', 'patients', 'survivors', 'missing', 'casualties']);

/** Walks modifiers up to a noun for people. Without one, the number stands bare and the walk is undone. */
function readNoun(tokens: readonly Token[], from: number, endToken: number, numbers: Numbers): Noun {
  if (tokens[from]?.lower === 'of' && from + 3 < endToken && /^(?:the|those|these)$/.test(tokens[from + 1]?.lower ?? '') && HARMED.has(tokens[from + 2]?.lower ?? '')) return { endToken: from + 3, others: false, group: '', found: true, subset: true };
  let others = false;
  for (let at = from; at < Math.min(endToken, from + MAX_MODIFIERS + 1); at += 1) {
    const token = tokens[at];
    if (!token || numbers.has(token.start)) break;
    if (OTHERS.has(token.lower)) {
      others = true;
      if (token.lower === 'others') return { endToken: at + 1, others, group: '', found: true };
      continue;
    }
    const special = SPECIAL_PEOPLE[token.lower];
    if (special !== undefined || (GENERAL_PEOPLE.has(token.lower) && token.lower !== 'dead')) {
      const next = tokens[at + 1];
      if (next && at + 1 < endToken && next.spaced && (SPECIAL_PEOPLE[next.lower] !== undefined || GENERAL_PEOPLE.has(next.lower)) && next.lower !== 'dead') continue;
      return { endToken: at + 1, others, group: special === undefined ? '' : special + namedKind(tokens, from, at), found: true };
    }
    if (isPersonNoun(token.lower) && !numbers.has(tokens[at + 1]?.start ?? -1)) {
      const next = tokens[at + 1];
      if (next && at + 1 < endToken && next.spaced && (SPECIAL_PEOPLE[next.lower] !== undefined || GENERAL_PEOPLE.has(next.lower))) continue;
      return { endToken: at + 1, others, group: `${KIND} ${token.lower}`, found: true };
    }
    if (token.kind === 'punctuation' ? token.text !== '-' : STOPS.has(token.lower)) break;
  }
  let bare = from;
  if (others) bare = from + 1;
  else if (tokens[from]?.lower === 'of' && tokens[from + 1]?.lower === 'the' && from + 3 < endToken && (numbers.has(tokens[from + 2]?.start ?? -1) || SMALL.includes(tokens[from + 2]?.lower ?? ''))) bare = from + 3 + (GENERAL_PEOPLE.has(tokens[from + 3]?.lower ?? '') || SPECIAL_PEOPLE[tokens[from + 3]?.lower ?? ''] !== undefined ? 1 : 0);
  return { endToken: bare, others, group: '', found: false };
}

/** Groups of one kind are of that kind; of several kinds, as "two officers and a passenger", they are people as such. */
/** "Four Dallas police officers": those of one body, who need not be all the officers. */
function namedKind(tokens: readonly Token[], from: number, to: number): string {
  const names: string[] = [];
  for (let at = from; at < to; at += 1) if (tokens[at]?.capital === true && tokens[to]?.capital === false) names.push(tokens[at]?.lower ?? '');
  return names.length === 0 ? '' : ` of ${names.join(' ')}`;
}

const groupName = (conjuncts: readonly Conjunct[]): string => (conjuncts.every((c) => c.group === conjuncts[0]?.group) ? (conjuncts[0]?.group ?? '') : '');

function sum(conjuncts: readonly Conjunct[]): QuantityValue {
  const total = (pick: (v: QuantityValue) => number): number => conjuncts.reduce((n, c) => n + pick(c.value), 0);
  const stated = total((v) => (typeof v.stated === 'number' ? v.stated : v.stated[0]));
  return { kind: 'quantity', stated, low: total((v) => v.low), high: total((v) => v.high), unit: 'person', change: '=', role: 'count', dimension: 'count' };
}
