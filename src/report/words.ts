/** Small pieces of English that several reports share: counted nouns, lists, and text made safe for a terminal or a single line. */

/** `1 error`, `3 errors`, `1,204 pairs`. */
export const counted = (count: number, singular: string, plural = `${singular}s`): string => `${grouped(count)} ${count === 1 ? singular : plural}`;

/** With a comma between thousands, whatever the locale. */
const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** `a`, `a and b`, `a, b and c`. */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

/**
 * One unit for one unit, so that offsets keep: white space becomes a space; control characters and marks that reorder text, with which an
 * untrusted article could repaint a terminal or hide words, become U+FFFD.
 */
export const oneLine = (text: string): string =>
  // eslint-disable-next-line no-control-regex
  text.replace(/\s/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');

/** Columns that a text fills in a terminal: none for a combining mark, two for East Asian wide letters and emoji. */
export function displayWidth(text: string): number {
  // eslint-disable-next-line no-control-regex
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += ZERO_WIDTH.test(character) ? 0 : DOUBLE_WIDTH.test(character) ? 2 : 1;
  return width;
}

const ZERO_WIDTH = /^[\p{M}\p{Cf}]$/u;
/** The blocks that Unicode Annex 11 gives as wide, and emoji. */
const DOUBLE_WIDTH = /^[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]$/u;
