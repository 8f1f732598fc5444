/** Person-name claims of one story -> ids: two spellings that may be one person's share an id, names of different people never. */
import { distance } from 'fastest-levenshtein';
import type { Claim } from '../model/claim.ts';
import { nameParts } from './names.ts';

/** A shorter part is too like its neighbours: "Lee" and "Leo" are two names. */
const SHORTEST = 5;

/** A surname cut short has lost at most this many letters; only somebody of the same role is then the same person. */
const MOST_CUT = 4;

interface Spelt { readonly label: string; readonly given: string; readonly surname: string; readonly suffix: string; readonly roles: ReadonlySet<string>; readonly articles: ReadonlySet<number> }

const spelt = ([label, list]: readonly [string, readonly Claim[]]): Spelt => ({ label, ...nameParts(label), roles: new Set(list.flatMap(({ subject }) => subject.words)), articles: new Set(list.map(({ article }) => article)) });

/** Label -> id, for the names that stand close to another one. */
export function spellingIds(claims: readonly Claim[]): Map<string, string> {
  const own = new Map<string, Claim[]>();
  for (const claim of claims) if (claim.measure === 'person-name') own.set(claim.subject.label, [...(own.get(claim.subject.label) ?? []), claim]);
  const names = [...own].sort(([x], [y]) => (x < y ? -1 : 1)).map(spelt).filter(({ given, surname }) => given !== '' && surname !== '');
  const groups: Spelt[][] = [];
  for (const name of names) {
    const group = groups.find((members) => members.every((other) => isVariant(name, other)));
    if (group) group.push(name);
    else groups.push([name]);
  }
  return new Map(groups.filter((group) => group.length > 1).flatMap((group) => group.map(({ label }) => [label, `spelling:${group[0]?.label.toLowerCase()}`] as const)));
}

/** One part agrees and the other is spelt nearly so, or is cut short; or the two parts have changed places. */
function isVariant(a: Spelt, b: Spelt): boolean {
  if (a.suffix !== b.suffix) return false;
  if (a.given === b.given) return isNear(a.surname, b.surname, 2) || isCut(a, b);
  if (a.surname === b.surname) return isNear(a.given, b.given, 1);
  // An article that writes a name in both orders explains it.
  return a.given === b.surname && a.surname === b.given && ![...a.articles].some((article) => b.articles.has(article));
}

/** A few letters off, two letters exchanged, or the same once doubled vowels and letters with marks are made alike. */
function isNear(p: string, q: string, most: number): boolean {
  if (p === q || Math.min(p.length, q.length) < SHORTEST) return false;
  const limit = Math.min(p.length, q.length) >= 7 ? most : 1;
  return (p[0] === q[0] && (distance(p, q) <= limit || areExchanged(p, q))) || alike(p) === alike(q);
}

/** "Calder" and "Cadler". */
function areExchanged(p: string, q: string): boolean {
  const at = [...p].findIndex((letter, i) => letter !== q[i]);
  return p.length === q.length && at >= 0 && p[at] === q[at + 1] && p[at + 1] === q[at] && p.slice(at + 2) === q.slice(at + 2);
}

function isCut(a: Spelt, b: Spelt): boolean {
  const [short, long] = a.surname.length <= b.surname.length ? [a.surname, b.surname] : [b.surname, a.surname];
  return short !== long && short.length >= SHORTEST && long.startsWith(short) && long.length - short.length <= MOST_CUT && [...a.roles].some((role) => b.roles.has(role));
}

const alike = (part: string): string => part.replace(/aa/g, 'a').replace(/oe/g, 'o').replace(/ae/g, 'a').replace(/ue/g, 'u').replace(/(.)\1/g, '$1').replace(/iy$|yi$|ii$|y$/, 'i');
