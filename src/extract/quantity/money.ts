/** Currencies written before a figure: "$5", "US $84", "C$", "RM79", "USD 1,700"; and which pounds are money. */
import { LETTER_SIGNS } from '../../lexicon/en/currencies.ts';
import { MASS_CUES, MONEY_CUES } from '../../lexicon/en/quantity-cues.ts';
import type { Sentence, Token } from '../../model/annotated.ts';
import { isAmong, wordSet } from '../../model/word-set.ts';
import { glued, lowerAt, textAt } from './at.ts';
import { letterMoney } from './letter-money.ts';
import { CURRENCY_CODES, type Unit, codeUnit, signUnit } from './unit-index.ts';

export interface Prefix {
  readonly unit: Unit;
  readonly first: number;
}

const LOWER_CODES = new Set(['usd', 'eur', 'gbp', 'rmb', 'inr', 'jpy']);
const SIGN_MARKS = new Set(['$', '£', '€', '¥', '₹', '₽', '₴', '₪', '₩', '₺', '฿', '₦', '₱', '₫', '₿', '₾', '₭', '₡', '₸', '₵', '＄', '￥', '֏', '៛', '₮', '৳', '¢']);
/** Signs made of letters that mean much else: only against the figure. */
const GLUED_SIGNS = new Set(['PS', 'Rp', 'Dh', 'Ft', 'Sh', 'ZK']);

const EXACT = new Set(['RM', 'Rs', 'Rs.', 'PS', 'Rp', 'NIS', 'RMB', 'KSh', 'Ksh', 'KShs', 'Kshs', 'USh', 'UShs', 'TSh', 'TShs', 'Sh', 'Shs', 'Dh', 'Dhs', 'Ft', 'Tk', 'ZK', 'FRw', 'CFA', 'FCFA']);
/** Short forms that may have a stop: "Rs. 16,000". */
const WITH_STOP = new Set(['Rs', 'Shs', 'Kshs', 'Tk', 'Sh']);

/** The last word or mark of a currency before a figure, in small letters; what its capitals say is asked behind. */
const BEFORE_FIGURE = wordSet([...SIGN_MARKS, ...LOWER_CODES, ...GLUED_SIGNS, ...EXACT, ...CURRENCY_CODES, ...LETTER_SIGNS.keys(), '=', '.', '/', 'kr', 'dlrs', 'dlr'].map((sign) => sign.toLowerCase()));

/** The currency that ends right before token `at`, not reaching back over `floor`. */
export function currencyBefore(text: string, tokens: readonly Token[], at: number, floor: number): Prefix | null {
  const mark = tokens[at - 1];
  if (!mark || at - 1 < floor || !isAmong(BEFORE_FIGURE, mark)) return null;
  if (SIGN_MARKS.has(mark.text)) return withCountry(tokens, at - 1, mark, floor);
  if (mark.text === '=' && tokens[at - 2]?.text === 'Y') return sign('Y=', at - 2);
  if (mark.kind !== 'word') return marked(text, tokens, at, floor);
  const against = glued(tokens, at);
  const code = codeUnit(mark.text) ?? (LOWER_CODES.has(mark.lower) ? codeUnit(mark.lower === 'rmb' ? 'CNY' : mark.lower.toUpperCase()) : undefined);
  if (code) return { unit: code, first: at - 1 };
  if (mark.lower === 'dlrs' || mark.lower === 'dlr') return sign('$', at - 1);
  if (mark.text === 'PS' && against) return sign('PS', at - 1);
  if (mark.lower === 'kr') return sign('kr', at - 1);
  const letter = against || mark.text.length > 1 ? letterMoney(text, tokens, mark.text, at - 1, at) : null;
  if (letter) return { unit: letter, first: at - 1 };
  if (!mark.capital || (GLUED_SIGNS.has(mark.text) && !against) || mark.text.length > 4) return null;
  const unit = signUnit(mark.text);
  return unit && unit.currency !== undefined && exactSign(mark.text) ? { unit, first: at - 1 } : null;
}

/** "Rs. 16,000", "B/.300", "S/200": letters, then a stop or a stroke. */
function marked(text: string, tokens: readonly Token[], at: number, floor: number): Prefix | null {
  const stroke = textAt(tokens, at - 1) === '/' ? at - 1 : textAt(tokens, at - 2) === '/' ? at - 2 : -1;
  if (stroke < 0) return at - 2 >= floor && glued(tokens, at - 1) && WITH_STOP.has(textAt(tokens, at - 2)) ? sign(textAt(tokens, at - 2), at - 2) : null;
  const first = stroke - 1;
  if (first < floor || !glued(tokens, at) || !glued(tokens, stroke) || !glued(tokens, at - 1)) return null;
  if (textAt(tokens, first) === 'B') return stroke === at - 2 ? sign('B/.', first) : null;
  const unit = letterMoney(text, tokens, `${textAt(tokens, first)}/`, first, at);
  return unit && { unit, first };
}

const sign = (text: string, first: number): Prefix | null => {
  const unit = signUnit(text);
  return unit ? { unit, first } : null;
};

const exactSign = (text: string): boolean => EXACT.has(text);

/** "US $84", "C$", "hk $": the letters before the sign say whose it is; a lone "a" is the article. */
function withCountry(tokens: readonly Token[], at: number, mark: Token, floor: number): Prefix | null {
  const letters = tokens[at - 1];
  if (letters?.kind === 'word' && at - 1 >= floor && letters.text.length <= 5) {
    const against = !mark.spaced;
    const known = letters.lower.length > 1 || against || letters.lower === 'c' ? signUnit(`${letters.lower}${mark.text}`) : undefined;
    if (known && (letters.lower !== 'a' || against)) return { unit: known, first: at - 1 };
  }
  return sign(mark.text, at);
}

/** Words further away than this say nothing of the pounds. */
const NEAR = 40;

/** Are the pounds at token `at` a weight? Hyphenated they are, millions are not; else the words of the sentence around them tell. */
export function poundsAreMass(value: number, hyphenated: boolean, tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  if (hyphenated) return true;
  if (value >= 1e6) return false;
  return nearWords(MASS_CUES, tokens, at, sentence) || !speaksOfMoney(tokens, at, sentence);
}

/** Is money spoken of in the sentence around token `at`? */
export const speaksOfMoney = (tokens: readonly Token[], at: number, sentence: Sentence): boolean => nearWords(MONEY_CUES, tokens, at, sentence);

function nearWords(cues: ReadonlySet<string>, tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  for (let i = Math.max(sentence.firstToken, at - NEAR); i < Math.min(sentence.endToken, at + NEAR); i += 1) if (cues.has(lowerAt(tokens, i))) return true;
  return false;
}
