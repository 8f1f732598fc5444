/** A quick refusal before a look-up in a table of words: most words of a text share neither beginning, end nor length with any word of the table. */

/** One mark for each beginning, end and length that a word of the table has (see `slotOf`). */
export type WordGate = Uint8Array;

const SLOTS = 1 << 13;

const slotOf = (word: string): number => (word.charCodeAt(0) * 31 + word.charCodeAt(word.length - 1) * 7 + word.length * 661) & (SLOTS - 1);

/** The gate of a table's words, made once beside the table. */
export function wordGate(words: Iterable<string>): WordGate {
  const gate = new Uint8Array(SLOTS);
  for (const word of words) if (word !== '') gate[slotOf(word)] = 1;
  return gate;
}

/** False where the table does not hold the word; where it is true, the table has to be asked. The word must not be empty. */
export const mayHold = (gate: WordGate, word: string): boolean => gate[slotOf(word)] === 1;
