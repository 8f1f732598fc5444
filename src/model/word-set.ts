/** Questions about words that are asked by token: the answer for a written form is kept under the form's number, so each form is asked about once a run. */

/** So many forms have a number of their own, from 1 up; the forms met after those are numbered 0 and looked up each time. */
export const NUMBERED_FORMS = 1 << 15;

/** A word of a text, as far as its form goes. */
interface Word {
  readonly text: string;
  readonly lower: string;
  readonly form: number;
}

export interface WordSet {
  readonly holds: (word: Word) => boolean;
  /** For each form by its number: 0 while nobody has asked, else `IN` or `OUT`. */
  readonly marks: Uint8Array;
}

const IN = 1;
/** The mark of a form that was asked about and is none of the set. A loop over all tokens looks for it itself, before it calls anything: most words of a text are in no set. */
export const OUT = 2;

/** The words for which the answer is yes; it must follow from the form alone. */
export const wordsThat = (holds: (word: Word) => boolean): WordSet => ({ holds, marks: new Uint8Array(NUMBERED_FORMS) });

/** The words are in small letters; a token is among them however it is written. */
export function wordSet(words: Iterable<string>): WordSet {
  const known = new Set(words);
  return wordsThat(({ lower }) => known.has(lower));
}

/** Is the token's word one of the set? No token is none. */
export function isAmong(set: WordSet, word: Word | undefined): boolean {
  if (word === undefined) return false;
  const mark = set.marks[word.form];
  return mark === IN || (mark !== OUT && ask(set, word));
}

function ask({ holds, marks }: WordSet, word: Word): boolean {
  const is = holds(word);
  if (word.form > 0) marks[word.form] = is ? IN : OUT;
  return is;
}

/** What is worked out of a word once; `make` must go by its form alone. */
export interface WordTable<T> {
  readonly make: (word: Word) => T;
  readonly values: (T | undefined)[];
}

export function wordTable<T>(make: (word: Word) => T): WordTable<T> {
  const values: (T | undefined)[] = [];
  // All at once: an array that grows by leaps is kept as a slow table.
  values.length = NUMBERED_FORMS;
  return { make, values };
}

export function recall<T>(table: WordTable<T>, word: Word): T {
  const known = table.values[word.form];
  if (known !== undefined) return known;
  const made = table.make(word);
  if (word.form > 0) table.values[word.form] = made;
  return made;
}
