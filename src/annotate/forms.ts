/** Forms of words met before: most words of a text stand in it and in others again, and need not be cut out and put into small letters once more. */
import { NUMBERED_FORMS } from '../model/word-set.ts';

export interface Form {
  readonly text: string;
  readonly lower: string;
  /** Does it begin with a capital letter? */
  readonly capital: boolean;
  /** See `model/word-set.ts`; 0 for the forms that are not kept. */
  readonly number: number;
}

/** Places of the table, twice as many as forms: a form stands at its hash or right behind. */
const SLOTS = 1 << 16;
/** Longer ones are addresses and the like, which do not come again. */
const LONGEST = 32;
const slots: (Form | undefined)[] = [];
// All at once: an array that grows by leaps is kept as a slow table.
slots.length = SLOTS;
let count = 0;

/** The hash of a form so far and its next code unit -> the hash of both; it begins with 0. */
export const hashWith = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** The form at `text.slice(start, end)`, which must not be empty, by the hash of its code units. */
export function formAt(text: string, start: number, end: number, hash: number): Form {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (;;) {
    const form = slots[slot];
    if (form === undefined) return keep(text.slice(start, end), slot);
    if (isAt(text, start, end, form.text)) return form;
    slot = (slot + 1) & (SLOTS - 1);
  }
}

function isAt(text: string, start: number, end: number, form: string): boolean {
  if (form.length !== end - start) return false;
  for (let i = 0; i < form.length; i += 1) if (form.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** Enters a new form, as long as there is room. */
function keep(cut: string, slot: number): Form {
  const number = cut.length <= LONGEST && count + 1 < NUMBERED_FORMS ? count + 1 : 0;
  // Put together anew, a form does not keep the whole text that it was cut from, nor its wide characters.
  const text = number > 0 ? [...cut].join('') : cut;
  const form: Form = { text, lower: text.toLowerCase(), capital: isCapital(text), number };
  if (number > 0) {
    count = number;
    slots[slot] = form;
  }
  return form;
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 0x41 && code <= 0x5a;
  const first = word.codePointAt(0)! < 0x10000 ? (word[0] ?? '') : word.slice(0, 2);
  return first !== first.toLowerCase();
}
