/** Forms of words met before: most words of a text stand in it and in others again, and need not be cut out and put into small letters once more. */

export interface Form {
  readonly text: string;
  readonly lower: string;
  /** Does it begin with a capital letter? */
  readonly capital: boolean;
}

/** One place a slot; a form that falls on another's place takes it. */
const SLOTS = 1 << 14;
/** Longer forms are rare, and a long slice would keep the whole text that it was cut from. */
const LONGEST = 12;
const kept: (Form | null)[] = Array.from({ length: SLOTS }, () => null);

/** The form at `text.slice(start, end)`, which must not be empty. */
export function formAt(text: string, start: number, end: number): Form {
  if (end - start > LONGEST) return newForm(text.slice(start, end));
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const slot = (hash ^ (hash >>> 14)) & (SLOTS - 1);
  const known = kept[slot];
  return known && isAt(text, start, end, known.text) ? known : (kept[slot] = newForm(text.slice(start, end)));
}

function isAt(text: string, start: number, end: number, form: string): boolean {
  if (form.length !== end - start) return false;
  for (let i = 0; i < form.length; i += 1) if (form.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

const newForm = (text: string): Form => ({ text, lower: text.toLowerCase(), capital: isCapital(text) });

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 0x41 && code <= 0x5a;
  const first = word.codePointAt(0)! < 0x10000 ? (word[0] ?? '') : word.slice(0, 2);
  return first !== first.toLowerCase();
}
