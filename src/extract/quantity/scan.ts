/** Walks the tokens of a sentence and reads every number in it with its sign, currency, unit or noun. */
import { VULGAR_FRACTIONS } from '../../lexicon/en/numbers.ts';
import type { Sentence, Token } from '../../model/annotated.ts';
import { OUT, isAmong, wordSet } from '../../model/word-set.ts';
import { glued, isHyphen } from './at.ts';
import { type AgeReading, readAge } from './age.ts';
import { countedNoun } from './counted.ts';
import { type Draft, type ScanInput } from './draft.ts';
import { leadingPoint, resolveSuffix } from './figure.ts';
import { keep } from './keep.ts';
import { type Prefix, currencyBefore } from './money.ts';
import type { NounReading } from './noun.ts';
import { nounIn, oneIn } from './number-words.ts';
import { raceTime } from './race-time.ts';
import { STARTERS, readNumeral } from './numeral.ts';
import type { Numeral } from './numeral-form.ts';
import { type UnitReading, readUnit, unitReading } from './unit.ts';
import { unitNamed } from './unit-index.ts';
import { headUnit, magnitude, moneyUnit, partOfUnit, settle } from './unit-context.ts';

/** Numbers of one sentence in reading order, each with what belongs to it; ranges are not yet joined. */
export function scanSentence(input: ScanInput, sentence: Sentence): Draft[] {
  const { tokens } = input;
  const drafts: Draft[] = [];
  const { marks } = TRIGGERS;
  let floor = sentence.firstToken;
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const token = tokens[at];
    if (!token || marks[token.form] === OUT || !triggers(token)) continue;
    const numeral = readNumeral(tokens, at);
    if (!numeral || numeral.end > sentence.endToken) continue;
    const draft = readDraft(input, sentence, numeral, floor);
    const end = draft ? Math.max(draft.numeral.end, draft.unit || draft.age || draft.noun?.per || draft.numeral.form === 'ratio' ? draft.end : 0) : numeral.end;
    if (draft) {
      drafts.push(draft);
      floor = end;
    }
    at = end - 1;
  }
  return drafts;
}

/** Words and marks with which a number may start; so do figures. */
const TRIGGERS = wordSet([...STARTERS, ...VULGAR_FRACTIONS.keys()]);

const triggers = (token: Token): boolean => token.kind === 'number' || isAmong(TRIGGERS, token);

const SECOND = unitNamed('second');

function readDraft(input: ScanInput, sentence: Sentence, plain: Numeral, floor: number): Draft | null {
  const { text, tokens } = input;
  const prefix = currencyBefore(text, tokens, plain.first, floor);
  const isDigits = tokens[plain.first]?.kind !== 'word';
  const race = isDigits && !prefix ? raceTime(tokens, plain) : null;
  const numeral = race ?? leadingPoint(tokens, resolveSuffix(tokens, plain, prefix, sentence.endToken, isDigits));
  const first = prefix?.first ?? numeral.first;
  const age = prefix || race || numeral.form === 'vague' ? null : readAge(tokens, numeral, sentence.firstToken, sentence.endToken);
  const behind = age || prefix ? null : race ? unitReading(SECOND, race.end, race.end) : (readUnit(tokens, numeral.end, isDigits && numeral.form !== 'words') ?? partOfUnit(tokens, numeral) ?? magnitude(tokens, numeral, floor));
  const direct = prefix ? moneyUnit(tokens, numeral, prefix) : settle(tokens, sentence, numeral, behind);
  const ratio = !direct && !age && isDigits ? oneIn(tokens, numeral) : numeral;
  const counted = direct || age ? null : countedNoun(tokens, ratio, sentence.endToken);
  const share = counted && ratio === numeral ? nounIn(tokens, numeral, counted.end, sentence.endToken) : null;
  if (share) return keep(input, sentence, assemble({ tokens, numeral: share.numeral, prefix, sign: unsigned(first), age, unit: null, noun: counted && { ...counted, end: share.end }, floor }), isDigits);
  const unit = direct ?? (counted ? headUnit(tokens, counted) : null);
  const sign = signBefore(tokens, first, floor, unit?.unit.dimension === 'temperature');
  return keep(input, sentence, assemble({ tokens, numeral: ratio, prefix, sign, age, unit, noun: unit ? null : counted, floor }), isDigits);
}

/** What has been read around one number. */
interface Parts {
  readonly tokens: readonly Token[];
  readonly numeral: Numeral;
  readonly prefix: Prefix | null;
  readonly sign: { readonly negative: boolean; readonly plus: boolean; readonly first: number };
  readonly age: AgeReading | null;
  readonly unit: UnitReading | null;
  readonly noun: NounReading | null;
  readonly floor: number;
}

function assemble({ tokens, numeral, prefix, sign, age, unit, noun, floor }: Parts): Draft {
  const tail = age && age.end > numeral.end ? age : noun ?? (unit && unit.end > numeral.end ? unit : null);
  const beyond = tokens[numeral.end + 1];
  const hangs = !tail && isHyphen(tokens[numeral.end]) && glued(tokens, numeral.end) && beyond?.kind !== 'number' && (beyond?.spaced === true || beyond?.text === ',');
  return {
    numeral, negative: sign.negative, plus: sign.plus, first: Math.min(sign.first, age && age.first < numeral.first ? age.first : sign.first), end: Math.max(numeral.end, tail?.end ?? 0),
    unit: unit?.unit ?? null, unitFirst: tail?.first ?? numeral.end, unitEnd: tail?.end ?? numeral.end, per: unit?.per ?? noun?.per?.name ?? null, noun, age,
    signed: prefix !== null, floor, hanging: hangs, endOnly: false, range: age?.range ?? numeral.range, half: numeral.half, score: false, moved: false,
  };
}

const unsigned = (first: number): Parts['sign'] => ({ negative: false, plus: false, first });

function signBefore(tokens: readonly Token[], first: number, floor: number, temperature: boolean): { negative: boolean; plus: boolean; first: number } {
  const mark = tokens[first - 1];
  const none = unsigned(first);
  if (!mark || first - 1 < floor) return none;
  const free = mark.spaced || tokens[first - 2]?.text === '(';
  const against = glued(tokens, first);
  if ((mark.text === '-' || mark.text === '−' || mark.text === '–') && free && (against || temperature) && tokens[first - 2]?.kind !== 'number') return { negative: true, plus: false, first: first - 1 };
  if (mark.text === '+' && against) return { negative: false, plus: true, first: first - 1 };
  const word = mark.text === '-' && against ? tokens[first - 2] : mark;
  if (word?.lower === 'minus') return { negative: true, plus: false, first: word === mark ? first - 1 : first - 2 };
  return none;
}
