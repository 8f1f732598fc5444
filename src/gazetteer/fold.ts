/** Folds a name to the form it is indexed by: lower-case ASCII letters, digits and single spaces. */

const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const MARKS = /\p{M}+/gu;
const DROPPED = /['’‘ʼʹ`´.·]/g;
const OTHER = /[^a-z0-9]+/g;
const SPECIAL_LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ə: 'a', '&': ' and ' };
const SPECIAL = new RegExp(`[${Object.keys(SPECIAL_LETTERS).join('')}]`, 'g');

/** Marks, apostrophes and full stops vanish ("Khar'kiv", "U.S."), hyphens and other punctuation become one space. */
export function fold(name: string): string {
  if (PLAIN.test(name)) return name;
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => SPECIAL_LETTERS[letter] ?? letter)
    .replace(DROPPED, '')
    .replace(OTHER, ' ')
    .trim();
}
