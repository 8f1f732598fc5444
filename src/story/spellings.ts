/** Person-name claims of one story -> ids: two spellings that may be one person's share an id, names of different people never. */
import { distance } from 'fastest-levenshtein';
import type { Claim } from '../model/claim.ts';
import { nameParts } from './names.ts';

/** A shorter part is too like its neighbours: "Lee" and "Leo" are two names. */
const SHORTEST = 5;

/** Label -> id, for the names that stand close to another one. */
export function spellingIds(claims: readonly Claim[]): Map<string, string> {
  const labels = [...new Set(claims.filter((c) => c.measure === 'person-name').map((c) => c.subject.label))].sort();
  const byPart = new Map<string, string[]>();
  for (const label of labels) {
    const { given, surname } = nameParts(label);
    if (given === '' || surname === '') continue;
    for (const key of [`given ${given}`, `surname ${surname}`]) byPart.set(key, [...(byPart.get(key) ?? []), label]);
  }
  const ids = new Map<string, string>();
  for (const [key, group] of byPart) for (const [i, a] of group.entries()) for (const b of group.slice(i + 1)) if (isVariant(a, b, key.startsWith('given'))) {
    const id = ids.get(a) ?? ids.get(b) ?? `spelling:${a.toLowerCase()}`;
    ids.set(a, id);
    ids.set(b, id);
  }
  return ids;
}

/** One part agrees; the other is spelt nearly so: one or two letters off, or the same once doubled vowels and letters with marks are made alike. */
function isVariant(a: string, b: string, givenAgrees: boolean): boolean {
  const [x, y] = [nameParts(a), nameParts(b)];
  const [p, q] = givenAgrees ? [x.surname, y.surname] : [x.given, y.given];
  if (x.suffix !== y.suffix || p === q || Math.min(p.length, q.length) < SHORTEST) return false;
  const limit = Math.min(p.length, q.length) >= 7 && givenAgrees ? 2 : 1;
  return (p[0] === q[0] && distance(p, q) <= limit) || alike(p) === alike(q);
}

const alike = (part: string): string => part.replace(/aa/g, 'a').replace(/oe/g, 'o').replace(/ae/g, 'a').replace(/ue/g, 'u').replace(/(.)\1/g, '$1').replace(/iy$|yi$|ii$|y$/, 'i');
