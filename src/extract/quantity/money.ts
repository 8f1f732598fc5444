/** Currencies written before a figure: "$5", "US $84", "C$", "RM79", "USD 1,700"; and which pounds are money. */
import { MASS_CUES, MONEY_CUES } from '../../lexicon/en/quantity-cues.ts';
import type { Sentence, Token } from '../../model/annotated.ts';
import { isAmong, wordSet } from '../../model/word-set.ts';
import { glued, lowerAt } from './at.ts';
import { CURRENCY_CODES, type Unit, codeUnit, signUnit } from './unit-index.ts';

export interface Prefix {
  readonly unit: Unit;
  readonly first: number;
}

const LOWER_CODES = new Set(['usd', 'eur', 'gbp', 'rmb', 'inr', 'jpy']);
const SIGN_MARKS = new Set(['$', '£', '€', '¥', '₹', '₽', '₴', '₪', '₩', '₺', '฿', '₦', '₱', '₫', '₿', '₾', '₭', '₡', '₸', '₵', '＄', '￥', '֏', '៛', '₮', '৳', '¢']);
/** Signs made of letters that mean much else: only against the figure. */
const GLUED_SIGNS = new Set(['PS', 'P', 'Rp', 'Dh', 'R', 'Ft']);

const EXACT = new Set(['RM', 'Rs', 'Rs.', 'PS', 'P', 'Rp', 'NIS', 'RMB', 'KSh', 'Ksh', 'Dh', 'Dhs', 'Ft']);

/** The last word or mark of a currency before a figure, in small letters; what its capitals say is asked behind. */
const BEFORE_FIGURE = wordSet([...SIGN_MARKS, ...LOWER_CODES, ...GLUED_SIGNS, ...EXACT, ...CURRENCY_CODES, '=', 'dlrs', 'dlr'].map((sign) => sign.toLowerCase()));

/** The currency that ends right before token `at`, not reaching back over `floor`. */
export function currencyBefore(tokens: readonly Token[], at: number, floor: number): Prefix | null {
  const mark = tokens[at - 1];
  if (!mark || at - 1 < floor || !isAmong(BEFORE_FIGURE, mark)) return null;
  if (SIGN_MARKS.has(mark.text)) return withCountry(tokens, at - 1, mark, floor);
  if (mark.text === '=' && tokens[at - 2]?.text === 'Y') return sign('Y=', at - 2);
  if (mark.kind !== 'word') return null;
  const against = glued(tokens, at);
  const code = codeUnit(mark.text) ?? (LOWER_CODES.has(mark.lower) ? codeUnit(mark.lower === 'rmb' ? 'CNY' : mark.lower.toUpperCase()) : undefined);
  if (code) return { unit: code, first: at - 1 };
  if (mark.lower === 'dlrs' || mark.lower === 'dlr') return sign('$', at - 1);
  if (mark.text === 'PS' && against) return sign('PS', at - 1);
  if (!mark.capital || (GLUED_SIGNS.has(mark.text) && !against) || mark.text.length > 4) return null;
  const unit = signUnit(mark.text);
  return unit && unit.currency !== undefined && exactSign(mark.text) ? { unit, first: at - 1 } : null;
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
  let money = false;
  for (let i = Math.max(sentence.firstToken, at - NEAR); i < Math.min(sentence.endToken, at + NEAR); i += 1) {
    const lower = lowerAt(tokens, i);
    if (MASS_CUES.has(lower)) return true;
    if (MONEY_CUES.has(lower)) money = true;
  }
  return !money;
}
