/** Fillers of the slots of one story -> subject ids: which two statements fill one slot with things or persons that have nothing in common. */
import { distance } from 'fastest-levenshtein';
import type { Claim } from '../model/claim.ts';
import type { Reading } from '../model/contract.ts';

/** Names so near are one name misspelt, which the rule on spellings tells. */
const MISSPELT = 1;
/** Slots whose filler the other article may name for something else: everybody on the pitch is in both reports. */
const KNOWN_ANYWAY = /^(?:flag|winner|opener|goal:\d+|delay|fire|outage|finder|alarm|first there|weapon|getaway|swapped \p{L}+)$/u;
/** Slots of a ranking: only two names that have changed places are of one ranking for sure. */
const SWAPPED = /^swapped /;

/** For each filler claim (index into `claims`) an id that it shares with the statement that it contradicts. */
export function fillerIds(claims: readonly Claim[], readings: readonly Reading[]): Map<number, string> {
  const slots = new Map<string, number[]>();
  for (const [i, { measure, scope }] of claims.entries()) if (measure === 'filler') slots.set(scope.group, [...(slots.get(scope.group) ?? []), i]);
  const ids = new Map<number, string>();
  for (const [slot, list] of slots) {
    for (const [x, a] of list.entries()) for (const b of list.slice(x + 1)) {
      const [one, two] = [claims[a], claims[b]];
      if (!one || !two || ids.has(a) || ids.has(b) || one.article === two.article || !differ(one, two)) continue;
      // An article that names two fillers tells of two things; one that knows the other's filler may mean both.
      if (list.some((i) => claims[i] && ((claims[i].article === one.article && differ(claims[i], one)) || (claims[i].article === two.article && differ(claims[i], two))))) continue;
      if (SWAPPED.test(slot) && !(names(readings[one.article], two) && names(readings[two.article], one))) continue;
      if (!KNOWN_ANYWAY.test(slot) && (names(readings[one.article], two) || names(readings[two.article], one))) continue;
      for (const i of [a, b]) ids.set(i, `filler:${slot}:${a}`);
    }
  }
  return ids;
}

function differ(a: Claim, b: Claim): boolean {
  const [x, y] = [a.subject.words, b.subject.words];
  const [p, q] = [a.subject.core ?? '', b.subject.core ?? ''];
  return (p === '' || q === '' || p === q) && !x.some((word) => y.some((other) => word === other || (!/\d/.test(word) && Math.min(word.length, other.length) > 3 && distance(word, other) <= MISSPELT)));
}

/** Does the article name the filler anywhere? Of a person by the surname, of a hospital by what tells it from others. */
function names(reading: Reading | undefined, { value, scope }: Claim): boolean {
  const words = value.kind === 'name' ? (value.text.match(/\p{Lu}[\p{L}’-]{2,}/gu) ?? []) : [];
  const telling = scope.group === 'hospital' ? words[0] : words.at(-1);
  return telling !== undefined && (reading?.annotated.text ?? '').includes(telling);
}
