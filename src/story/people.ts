/** Person subjects of one story -> ids: names that are one person's share an id; a name that fits two people gets none. */
import { type NameParts, nameParts, sameName } from './names.ts';

interface Entry { readonly label: string; readonly parts: NameParts; readonly articles: ReadonlySet<number> }

/** Label -> id (or null where it is ambiguous). `labels` lists each label with the articles it stands in. */
export function personIds(labels: ReadonlyMap<string, ReadonlySet<number>>): Map<string, string | null> {
  const entries: Entry[] = [...labels].map(([label, articles]) => ({ label, parts: nameParts(label), articles })).sort((a, b) => fullness(b.parts) - fullness(a.parts) || (a.label < b.label ? -1 : 1));
  const bySurname = new Map<string, Entry[][]>();
  const ids = new Map<string, string | null>();
  for (const entry of entries) {
    const groups = bySurname.get(entry.parts.surname) ?? [];
    bySurname.set(entry.parts.surname, groups);
    const fitting = groups.filter((group) => group.every((other) => sameName(entry.parts, other.parts) && !toldApart(entry, other)));
    if (fitting.length === 0) groups.push([entry]);
    else if (fitting.length === 1) fitting[0]?.push(entry);
    else ids.set(entry.label, null);
  }
  for (const group of [...bySurname.values()].flat()) for (const { label } of group) ids.set(label, `person:${group[0]?.label.toLowerCase() ?? label}`);
  for (const { label, parts } of entries) if (ids.get(label) !== null && hasNamesakes(parts, bySurname.get(parts.surname)?.flat() ?? [])) ids.set(label, null);
  return ids;
}

const fullness = (p: NameParts): number => (p.suffix === '' ? 0 : 4) + (p.given === '' ? 0 : 2) + p.middle.length;

/** A middle name, or its initial. */
const isOneName = (a: string, b: string): boolean => a === b || (Math.min(a.length, b.length) === 1 && a[0] === b[0]);

/** Middle names none of which they share, or one article that uses both forms with and without a suffix, are two people. */
function toldApart(a: Entry, b: Entry): boolean {
  const [x, y] = [a.parts.middle, b.parts.middle];
  if (x.length > 0 && y.length > 0 && !x.some((name) => y.some((other) => isOneName(name, other)))) return true;
  if (a.parts.suffix === b.parts.suffix) return false;
  return [...a.articles].some((article) => b.articles.has(article));
}

/** A name without suffix where the story has both a father and a son of it belongs to neither for sure. */
function hasNamesakes(own: NameParts, family: readonly Entry[]): boolean {
  if (own.suffix !== '' || own.given === '') return false;
  return new Set(family.filter((e) => e.parts.suffix !== '' && e.parts.given === own.given).map((e) => e.parts.suffix)).size > 1;
}
