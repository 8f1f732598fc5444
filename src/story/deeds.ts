/** Deeds of one story -> subject ids: which two statements date or place one deed on one thing differently, each article being clear about it. */
import { GENERIC_BEARERS } from '../lexicon/en/deeds.ts';
import type { Claim } from '../model/claim.ts';

const MEASURES: ReadonlySet<string> = new Set(['deed-date', 'deed-time', 'deed-place']);

/** For each deed claim (index into `claims`) an id that it shares with its counterpart. */
export function deedIds(claims: readonly Claim[], personOf: (claim: Claim) => string | null): Map<number, string> {
  const slots = new Map<string, number[]>();
  for (const [i, { measure, scope }] of claims.entries()) {
    if (!MEASURES.has(measure)) continue;
    const slot = `${measure}|${scope.group}`;
    slots.set(slot, [...(slots.get(slot) ?? []), i]);
  }
  const ids = new Map<number, string>();
  for (const [slot, list] of slots) for (const [x, a] of list.entries()) for (const b of list.slice(x + 1)) {
    const [one, two] = [claims[a], claims[b]];
    if (!one || !two || one.article === two.article || !sameBearer(one, two, personOf)) continue;
    // An article that tells of such a deed twice tells of two, unless it says the same.
    const rivals = list.filter((i) => i !== a && i !== b && [one, two].some((c) => claims[i]?.article === c.article && claims[i] !== undefined && sameBearer(claims[i], c, personOf)));
    if (rivals.length > 0) continue;
    const id = ids.get(a) ?? ids.get(b) ?? `deed:${slot}:${a}`;
    ids.set(a, id);
    ids.set(b, id);
  }
  return ids;
}

function sameBearer(a: Claim, b: Claim, personOf: (claim: Claim) => string | null): boolean {
  // A bare name that one article does not show to be a person's is that of the person in the other.
  if ((a.subject.kind === 'person' && isName(b)) || (b.subject.kind === 'person' && isName(a))) return a.subject.core === b.subject.core;
  if (a.subject.kind === 'person' || b.subject.kind === 'person') return a.subject.kind === b.subject.kind && personOf(a) !== null && personOf(a) === personOf(b);
  const [x, y] = [a.subject.core ?? '', b.subject.core ?? ''];
  const [p, q] = [isName(a), isName(b)];
  if (p !== q) return GENERIC_BEARERS.has(p ? y : x);
  return x === y && (p || sameModifiers(a.subject.words, b.subject.words));
}

const isName = ({ subject }: Claim): boolean => subject.key.endsWith(':name');

/** "the old pier" is not "the new pier"; "the pier" may be either. */
const sameModifiers = (x: readonly string[], y: readonly string[]): boolean => x.every((word) => y.includes(word)) || y.every((word) => x.includes(word));
