/** Sets of words that are asked by token: the answer for a written form is kept under the form's number, so each form is looked up once a run. */

/** So many forms have a number of their own, from 1 up; the forms met after those are numbered 0 and looked up each time. */
export const NUMBERED_FORMS = 1 << 15;

/** A word of a text, as far as its form goes. */
interface Word {
  readonly lower: string;
  readonly form: number;
}

export interface WordSet {
  readonly words: ReadonlySet<string>;
  /** For each form by its number: 0 while nobody has asked, else `IN` or `OUT`. */
  readonly marks: Uint8Array;
}

const IN = 1;
const OUT = 2;

/** The words are in small letters. */
export const wordSet = (words: Iterable<string>): WordSet => ({ words: new Set(words), marks: new Uint8Array(NUMBERED_FORMS) });

/** Is the token's word, in small letters, one of the set? No token is none. */
export function isAmong(set: WordSet, word: Word | undefined): boolean {
  if (word === undefined) return false;
  const mark = set.marks[word.form];
  return mark === IN || (mark !== OUT && ask(set, word));
}

function ask({ words, marks }: WordSet, { lower, form }: Word): boolean {
  const known = words.has(lower);
  if (form > 0) marks[form] = known ? IN : OUT;
  return known;
}
