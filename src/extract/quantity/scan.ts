/** Walks the tokens of a sentence and reads every number in it with its sign, currency, unit or noun; vetoes what is no quantity. */
import { PHRASE_ENDS } from '../../lexicon/en/count-nouns.ts';
import { VULGAR_FRACTIONS } from '../../lexicon/en/numbers.ts';
import type { Sentence, Token } from '../../model/annotated.ts';
import { type AgeReading, readAge } from './age.ts';
import type { Draft } from './draft.ts';
import { hedgeAfter, hedgeBefore } from './hedge.ts';
import { type Prefix, currencyBefore, poundsAreMass } from './money.ts';
import { type NounReading, readNoun } from './noun.ts';
import { type Numeral, oneIn, readNumeral, startsNumeral, withScale } from './numeral.ts';
import { type UnitReading, readUnit, withPer } from './unit.ts';
import { unitWords } from './unit-index.ts';
import { vetoed } from './veto.ts';

export interface ScanInput {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Is the stretch taken by a date or a clock time of the time extractor? */
  readonly taken: (start: number, end: number) => boolean;
}

const isHyphen = (token: Token | undefined): boolean => token?.text === '-' || token?.text === '–' || token?.text === '‑';

export function scanSentence(input: ScanInput, sentence: Sentence): Draft[] {
  const { tokens } = input;
  const drafts: Draft[] = [];
  let floor = sentence.firstToken;
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const token = tokens[at];
    if (!token || !triggers(token)) continue;
    const numeral = readNumeral(tokens, at);
    if (!numeral || numeral.end > sentence.endToken) continue;
    const draft = readDraft(input, sentence, numeral, floor);
    const end = draft ? Math.max(draft.numeral.end, draft.unit || draft.age ? draft.end : 0) : numeral.end;
    if (draft) {
      drafts.push(draft);
      floor = end;
    }
    at = end - 1;
  }
  return drafts;
}

function triggers(token: Token): boolean {
  if (token.kind === 'number') return true;
  return token.kind === 'word' ? startsNumeral(token.lower) : VULGAR_FRACTIONS.has(token.text);
}

function readDraft(input: ScanInput, sentence: Sentence, plain: Numeral, floor: number): Draft | null {
  const { tokens } = input;
  const prefix = currencyBefore(tokens, plain.first, floor);
  const isDigits = tokens[plain.first]?.kind !== 'word';
  const numeral = leadingPoint(tokens, resolveSuffix(tokens, plain, prefix, sentence.endToken, isDigits));
  const first = prefix?.first ?? plain.first;
  const age = prefix || numeral.form === 'vague' ? null : readAge(tokens, numeral, sentence.firstToken, sentence.endToken);
  const direct = age ? null : prefix ? moneyUnit(tokens, numeral, prefix) : settle(input, sentence, numeral, readUnit(tokens, numeral.end, isDigits && numeral.form !== 'words') ?? partOfUnit(tokens, numeral));
  const ratio = !direct && !age && isDigits ? oneIn(tokens, numeral) : numeral;
  const counted = direct || age ? null : countedNoun(tokens, ratio, sentence.endToken);
  const unit = direct ?? (counted ? headUnit(tokens, counted) : null);
  const sign = signBefore(tokens, first, floor, unit?.unit.dimension === 'temperature');
  return keep(input, sentence, assemble({ tokens, numeral: ratio, prefix, sign, age, unit, noun: unit ? null : counted, first, floor }), isDigits);
}

/** "1/16 of a pint", "half an hour", "a quarter of a mile": a fraction of one unit. */
function partOfUnit(tokens: readonly Token[], numeral: Numeral): UnitReading | null {
  if (numeral.form !== 'fraction') return null;
  const of = tokens[numeral.end]?.lower === 'of' ? 1 : 0;
  const article = tokens[numeral.end + of]?.lower;
  if (article !== 'a' && article !== 'an') return null;
  const country = COUNTRY_AFTER.has(tokens[numeral.end + of + 1]?.lower ?? '') ? 1 : 0;
  const first = numeral.end + of + 1 + country;
  const found = unitWords(tokens, first);
  return found && found.unit.dimension !== 'money' ? { ...found, first } : null;
}

/** "517 rushing yards", "two full days": the head of the phrase is a unit. */
function headUnit(tokens: readonly Token[], noun: NounReading): UnitReading | null {
  const head = noun.per ? -1 : noun.end - 1;
  if (head <= noun.first) return null;
  const found = unitWords(tokens, head);
  return found && found.end === noun.end && found.unit.dimension !== 'money' && found.unit.dimension !== null ? withPer(tokens, { unit: found.unit, first: noun.first, end: noun.end }) : null;
}

interface Parts {
  readonly tokens: readonly Token[];
  readonly numeral: Numeral;
  readonly prefix: Prefix | null;
  readonly sign: { readonly negative: boolean; readonly plus: boolean; readonly first: number };
  readonly age: AgeReading | null;
  readonly unit: UnitReading | null;
  readonly noun: NounReading | null;
  readonly first: number;
  readonly floor: number;
}

function assemble({ tokens, numeral, prefix, sign, age, unit, noun, floor }: Parts): Draft {
  const tail = age && age.end > numeral.end ? age : noun ?? (unit && unit.end > numeral.end ? unit : null);
  const hangs = isHyphen(tokens[numeral.end]) && tokens[numeral.end]?.spaced === false && !tail && tokens[numeral.end + 1]?.kind !== 'number' && (tokens[numeral.end + 1]?.spaced === true || tokens[numeral.end + 1]?.text === ',');
  return {
    numeral, negative: sign.negative, plus: sign.plus, first: Math.min(sign.first, age && age.first < numeral.first ? age.first : sign.first), end: Math.max(numeral.end, tail?.end ?? 0),
    unit: unit?.unit ?? null, unitFirst: tail?.first ?? numeral.end, unitEnd: tail?.end ?? numeral.end, per: unit?.per ?? noun?.per?.name ?? null, noun, age,
    signed: prefix !== null, floor, hanging: hangs, endOnly: false, range: age?.range ?? numeral.range ?? null, half: numeral.half, score: false, moved: false,
  };
}

/** ".500", ".45-calibre": the tokeniser leaves the point outside. */
function leadingPoint(tokens: readonly Token[], numeral: Numeral): Numeral {
  const point = tokens[numeral.first - 1];
  const digits = tokens[numeral.first];
  if (point?.text !== '.' || !point.spaced || digits?.spaced !== false || digits.kind !== 'number' || numeral.scale !== 1 || !/^\d+$/.test(digits.text)) return numeral;
  return { ...numeral, value: Number(`0.${digits.text}`), half: 0.5 * 10 ** -digits.text.length };
}

/** Does "m", "b" or "mm" behind the digits mean millions? With a currency it does, and before a plural noun. */
function resolveSuffix(tokens: readonly Token[], numeral: Numeral, prefix: Prefix | null, limit: number, isDigits: boolean): Numeral {
  const suffix = tokens[numeral.end];
  if (!isDigits || !suffix || suffix.kind !== 'word' || (suffix.spaced && suffix.text !== 'B') || (suffix.lower !== 'm' && suffix.lower !== 'b' && suffix.text !== 'mm')) return numeral;
  const factor = suffix.lower === 'b' ? 1e9 : 1e6;
  if (prefix) return withScale(numeral, factor);
  const from = numeral.end + 1;
  const money = unitWords(tokens, from)?.unit.dimension === 'money';
  if (suffix.text === 'mm') return numeral;
  if (money || (suffix.lower === 'b' && !suffix.spaced) || readNoun(tokens, from, limit, false) || unitWords(tokens, from)) return withScale(numeral, factor);
  return numeral;
}

function signBefore(tokens: readonly Token[], first: number, floor: number, temperature: boolean): { negative: boolean; plus: boolean; first: number } {
  const mark = tokens[first - 1];
  const none = { negative: false, plus: false, first };
  if (!mark || first - 1 < floor) return none;
  const free = mark.spaced || tokens[first - 2]?.text === '(';
  const glued = tokens[first]?.spaced === false;
  if ((mark.text === '-' || mark.text === '−' || mark.text === '–') && free && (glued || temperature) && tokens[first - 2]?.kind !== 'number') return { negative: true, plus: false, first: first - 1 };
  if (mark.text === '+' && glued) return { negative: false, plus: true, first: first - 1 };
  const word = mark.text === '-' && glued ? tokens[first - 2] : mark;
  if (word?.lower === 'minus') return { negative: true, plus: false, first: word === mark ? first - 1 : first - 2 };
  return none;
}

const COUNTRY_AFTER = new Set(['us', 'u.s', 'u.s.', 'usd', 'cdn', 'cad', 'canadian', 'aud']);

/** A currency before the figure, with "US" or the currency's name after it once more, and what follows *per*. */
function moneyUnit(tokens: readonly Token[], numeral: Numeral, prefix: Prefix): UnitReading {
  let end = numeral.end;
  if (COUNTRY_AFTER.has(tokens[end]?.lower ?? '') && (tokens[end]?.capital === true || tokens[end]?.lower.includes('.') === true)) end += tokens[end + 1]?.text === '.' && tokens[end]?.lower === 'u.s' ? 2 : 1;
  const words = unitWords(tokens, end);
  if (words?.unit.dimension === 'money' && words.unit.part === undefined) end = words.end;
  return withPer(tokens, { unit: prefix.unit, first: numeral.end, end });
}

/** Units whose bare singular is mostly another word: a singular after a number other than one needs a hyphen. */
const NEEDS_PLURAL = new Set(['turn', 'stone', 'cup', 'grain', 'bar', 'knot', 'mark', 'carat', 'ether', 'second', 'minute', 'degree', 'cent', 'point', 'leu', 'pint', 'shell', 'lev', 'real', 'yard', 'dram', 'pound', 'foot', 'day', 'night']);
const MONEY_VERBS = new Set(['won', 'rand', 'kip', 'lira', 'dong', 'real', 'mark', 'colon']);

/** Corrects a unit by its surroundings, or drops it: pounds of weight, "three won", "the two second-half goals". */
function settle(input: ScanInput, sentence: Sentence, numeral: Numeral, reading: UnitReading | null): UnitReading | null {
  if (!reading) return null;
  const { tokens, text } = input;
  const word = tokens[reading.first];
  const hyphenated = reading.first > numeral.end;
  const lower = word?.lower ?? '';
  if (word?.kind === 'word' && !hyphenated && numeral.value !== 1 && NEEDS_PLURAL.has(lower) && (word.capital || tokens[reading.end]?.text === '-' || numeral.form === 'words' || lower === 'turn' || lower === 'cup' || lower === 'mark') && numeral.form !== 'fraction') return null;
  if (MONEY_VERBS.has(lower) && numeral.value < 100 && numeral.scale === 1) return null;
  if (reading.unit.name.startsWith('pound sterling') && lower.startsWith('pound') && tokens[reading.first + 1]?.lower !== 'sterling' && poundsAreMass(numeral.value, hyphenated, text.slice(sentence.start, sentence.end))) {
    const mass = unitWords([{ start: 0, end: 3, kind: 'word', text: 'pound-mass', lower: 'pound', capital: false, spaced: true }, { start: 0, end: 1, kind: 'word', text: 'mass', lower: 'mass', capital: false, spaced: true }], 0);
    if (mass) return withPer(tokens, { unit: mass.unit, first: reading.first, end: reading.first + 1 });
  }
  return reading;
}

const DETERMINERS = new Set(['the', 'its', 'his', 'her', 'their', 'my', 'our', 'your', 'these', 'those', 'all']);
const NO_HYPHEN_NOUN = new Set(['way', 'time', 'on', 'and', 'to', 'sided', 'fold', 'off', 'up', 'down', 'in', 'old', 'ish', 'something', 'odd', 'plus', 'half', 'nil', 'all']);

function countedNoun(tokens: readonly Token[], numeral: Numeral, limit: number): NounReading | null {
  const { end } = numeral;
  if (isHyphen(tokens[end]) && tokens[end]?.spaced === false && tokens[end + 1]?.spaced === false) return adjectival(tokens, numeral, limit);
  const part = numeral.form === 'fraction' || numeral.form === 'ratio';
  const of = tokens[end]?.lower === 'of' ? 1 : 0;
  const direct = part && of === 0 && DETERMINERS.has(tokens[end]?.lower ?? '');
  const article = (of === 1 || direct) && DETERMINERS.has(tokens[end + of]?.lower ?? '') ? 1 : 0;
  const owner = of === 1 && article === 0 && numeral.form === 'words' ? possessiveEnd(tokens, end + 1) : -1;
  const from = owner > 0 ? owner : end + of + article;
  if (of === 1 && article === 0 && owner < 0 && numeral.form !== 'vague' && !part) return null;
  if (tokens[from]?.lower === 'times' && of === 0) return { name: 'count', first: from, end: from + 1, plural: true };
  const single = numeral.value === 1 && of === 0 && numeral.form !== 'vague' || part;
  const plural = single ? null : readNoun(tokens, from, limit, false);
  return plural ?? (single ? (readNoun(tokens, from, limit, !part) ?? (part ? readNoun(tokens, from, limit, true) : null)) : null);
}

/** "one of the company's largest deals": one past the possessive, or -1. */
function possessiveEnd(tokens: readonly Token[], at: number): number {
  for (let i = at; i < at + 4; i += 1) {
    if (tokens[i]?.lower === "'s" || tokens[i]?.lower === '’s') return i + 1;
    if (tokens[i]?.kind !== 'word') return -1;
  }
  return -1;
}

/** "two-door", "five-bedroom": the word behind the hyphen is what is counted. */
function adjectival(tokens: readonly Token[], numeral: Numeral, limit: number): NounReading | null {
  const word = tokens[numeral.end + 1];
  if (numeral.form === 'fraction' || !word || word.kind !== 'word' || word.capital || word.text.length < 3 || numeral.end + 1 >= limit || NO_HYPHEN_NOUN.has(word.lower) || PHRASE_ENDS.has(word.lower) || /(?:ed|er|ly)$/.test(word.lower) && word.lower !== 'cylinder') return null;
  return { name: word.lower === 'person' ? 'person' : word.text, first: numeral.end + 1, end: numeral.end + 2, plural: false };
}

/** Words behind which a bare number is a figure: "rose to 24", "a gross is 144". */
const FIGURE_BEFORE = new Set(['to', 'from', 'than', 'is', 'was', 'were', 'all', 'by', 'between', 'equals', 'at', 'reached', 'total', 'of', 'hit', 'totalled', 'totaled']);
const COUNT_AFTER = new Set(['were', 'have', 'had', 'dead', 'died', 'killed', 'injured', 'wounded', 'others', 'more', 'missing', 'arrested', 'survived', 'others']);
const VICTIM_VERBS = new Set(['killed', 'killing', 'kills', 'injured', 'injuring', 'injures', 'wounded', 'wounding', 'leaving', 'left', 'dead', 'arrested', 'hospitalized', 'hospitalised', 'shot']);

/** The draft, if it is a quantity: vetoes first, then bare numbers must show that they are figures. */
function keep({ tokens, taken }: ScanInput, sentence: Sentence, draft: Draft, isDigits: boolean): Draft | null {
  const { numeral, first } = draft;
  const [head, tail] = [tokens[numeral.first], tokens[numeral.end - 1]];
  if (!head || !tail) return null;
  if (draft.age) return draft;
  const known = draft.unit !== null;
  if (!known && taken(head.start, tail.end)) return null;
  if (isDigits && vetoed(tokens, numeral.first, { first, end: numeral.end, start: sentence.firstToken, limit: sentence.endToken, floor: draft.floor, unit: known || numeral.scale > 1, noun: draft.noun !== null })) return null;
  if (numeral.form === 'multiple') return draft;
  if (known || draft.noun) return known || wordsCount(tokens, draft) ? draft : null;
  if (standsBare(tokens, sentence, draft, isDigits)) return draft;
  return mayOpenRange(tokens, draft) ? { ...draft, endOnly: true } : null;
}

/** "one" counts only before a noun; other number words with a noun always. */
function wordsCount(tokens: readonly Token[], draft: Draft): boolean {
  const before = tokens[draft.first - 1]?.lower;
  if (draft.numeral.value === 1 && draft.numeral.form === 'words') return before !== 'no' && before !== 'any' && before !== 'every' && before !== 'each' && before !== 'this' && before !== 'that' && before !== 'the' && before !== 'another';
  return true;
}

function standsBare(tokens: readonly Token[], sentence: Sentence, draft: Draft, isDigits: boolean): boolean {
  const { numeral, first, floor } = draft;
  if (draft.hanging || numeral.form === 'fraction' || numeral.form === 'ratio' || numeral.form === 'vague') return true;
  const hedged = hedgeBefore(tokens, first, floor) !== null || hedgeAfter(tokens, numeral.end, sentence.endToken) !== null;
  const [before, after] = [tokens[first - 1], tokens[numeral.end]];
  const victims = COUNT_AFTER.has(after?.lower ?? '') || VICTIM_VERBS.has(before?.lower ?? '');
  if (numeral.scale > 1 || draft.plus || draft.negative) return true;
  if (!isDigits) return numeral.value !== 1 && (victims || (hedged && numeral.value > 12) || numeral.value >= 100);
  const text = tokens[numeral.first]?.text ?? '';
  if (text.includes(',') || !Number.isInteger(numeral.value) || victims) return true;
  return hedged || FIGURE_BEFORE.has(before?.lower ?? '') || after?.kind === 'punctuation' && !before?.capital;
}

/** "four to five thousand", "8-10", "between 3 and 4": a number beside a link may be the end of a range. */
function mayOpenRange(tokens: readonly Token[], draft: Draft): boolean {
  if (draft.numeral.value === 1 && draft.numeral.form === 'words') return false;
  const [before, after] = [tokens[draft.first - 1], tokens[draft.numeral.end]];
  return isHyphen(after) || isHyphen(before) || LINKS.has(after?.lower ?? '') || LINKS.has(before?.lower ?? '');
}

const LINKS = new Set(['to', 'and', 'or', 'through', 'up']);
