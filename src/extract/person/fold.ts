/** The form in which names are compared: lower case, accents and typographic apostrophes folded away. */

const MARKS = /\p{M}+/gu;
// Plain ASCII needs no more than lower case; most names are.
const PLAIN = /^[\x20-\x7e]*$/;
/** Letters that do not decompose into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = { ø: 'o', đ: 'd', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ð: 'd', þ: 'th', '’': "'", '‑': '-' };

export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower.normalize('NFD').replace(MARKS, '').replace(/[øđłßæœıðþ’‑]/g, (letter) => LETTERS[letter] ?? letter);
}
