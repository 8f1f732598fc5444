/** When two headlines of one document are the same words. */

const folded = (text: string): string => text.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, ' ').trim().toLowerCase();

/** The same but for case, marks and accents, or one the beginning of the other (a title cut short, or with the site's name after it). */
export function sameHeadline(a: string, b: string): boolean {
  const [x, y] = [folded(a), folded(b)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short === long || (short.length >= 20 && long.startsWith(short));
}
