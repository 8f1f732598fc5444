/** Offices of one story -> subject ids: which two statements name different holders of one office in one body. */
import { distance } from 'fastest-levenshtein';
import type { Claim } from '../model/claim.ts';
import type { Reading } from '../model/contract.ts';
import { nameParts, sameName } from './names.ts';

/** Articles that lie further apart may each have been right on their day, in minutes. */
const ONE_TERM = 30 * 24 * 60;
/** Surnames so near are one name misspelt, which the rule on spellings tells. */
const MISSPELT = 2;
/** Words that say nothing of which body it is. */
const GENERIC: ReadonlySet<string> = new Set(['city', 'town', 'village', 'the', 'former', 'new', 'mr', 'mrs', 'company', 'group', 'inc', 'ltd', 'plc']);

/** For each claim of a holder (index into `claims`) an id that it shares with the statement that it contradicts. */
export function holderIds(claims: readonly Claim[], readings: readonly Reading[]): Map<number, string> {
  const slots = new Map<string, number[]>();
  for (const [i, { measure, subject }] of claims.entries()) {
    const body = measure === 'office-holder' ? bodyKey(subject.words) : '';
    if (body === '') continue;
    const slot = `${subject.key}|${body}`;
    slots.set(slot, [...(slots.get(slot) ?? []), i]);
  }
  const ids = new Map<number, string>();
  for (const [slot, list] of slots) {
    const rivals = list.filter((a) => list.some((b) => contradict(claims, list, [a, b], readings)));
    for (const i of rivals) ids.set(i, `holder:${slot}`);
  }
  return ids;
}

const bodyKey = (words: readonly string[]): string => [...new Set(words)].filter((word) => !GENERIC.has(word)).sort().join(' ');

function contradict(claims: readonly Claim[], slot: readonly number[], [a, b]: readonly [number, number], readings: readonly Reading[]): boolean {
  const [x, y] = [claims[a], claims[b]];
  if (!x || !y || x.article === y.article || !oneTerm(x, y) || isOnePerson(x, y)) return false;
  // An article that names two holders tells of a change, and one that knows the other's holder means something else by the office.
  const alone = (c: Claim): boolean => slot.every((i) => claims[i]?.article !== c.article || isOnePerson(claims[i], c));
  return alone(x) && alone(y) && !knows(readings[x.article], y) && !knows(readings[y.article], x);
}

function oneTerm({ asOf: a }: Claim, { asOf: b }: Claim): boolean {
  return a !== null && b !== null && Math.abs(a.beginLow - b.beginLow) <= ONE_TERM;
}

function isOnePerson(a: Claim | undefined, b: Claim): boolean {
  if (a?.value.kind !== 'name' || b.value.kind !== 'name') return true;
  const [x, y] = [nameParts(a.value.text), nameParts(b.value.text)];
  // "Ana Ruiz" and "Ana Ruiz Torres": of two surnames one may be left out.
  const inner = new Set([...x.middle, ...y.middle]);
  return sameName(x, y) || distance(x.surname, y.surname) <= MISSPELT || inner.has(x.surname) || inner.has(y.surname);
}

/** Does the article name this holder anywhere? */
function knows(reading: Reading | undefined, { value }: Claim): boolean {
  const surname = value.kind === 'name' ? nameParts(value.text).surname : '';
  return reading?.mentions.some((m) => m.type === 'person' && nameParts(m.person.name).surname === surname) ?? false;
}
