/** Regions in which the articles of one story put what they tell of -> subject ids: which two differ where one region alone is meant. */
import type { Claim } from '../model/claim.ts';
import type { Reading } from '../model/contract.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { PlaceMention } from '../model/mention.ts';
import type { PlaceValue } from '../model/value/place.ts';
import { commonWords } from './common-words.ts';
import type { Passages } from './passages.ts';

/** The weight of words in common beside two regions from which they are those of one thing. */
const SOME_WORDS = 0.9;
/** What is told further down may be of somebody's home, or of another case. */
const LAST_SENTENCE = 10;
/** Here an article says where its own story is. */
const LEAD = 6;
const isLead = ({ sentence }: Claim): boolean => sentence < LEAD;

/** For each told region (index into `claims`) an id that it shares with its counterpart. */
export function toldRegionIds(claims: readonly Claim[], readings: readonly Reading[], gazetteer: Gazetteer, passages: Passages): Map<number, string> {
  const ids = new Map<number, string>();
  const groups = new Map<string, number[]>();
  for (const [i, { measure, subject, sentence }] of claims.entries()) if (measure === 'told-region' && sentence <= LAST_SENTENCE) groups.set(subject.key, [...(groups.get(subject.key) ?? []), i]);
  for (const list of groups.values()) {
    const only = list.filter((i) => list.every((j) => claims[i]?.article !== claims[j]?.article || isOne(placeOf(claims[i]), placeOf(claims[j]), gazetteer)));
    for (const [k, i] of only.entries()) for (const j of only.slice(k + 1)) {
      const [a, b] = [claims[i], claims[j]];
      if (!a || !b || a.article === b.article || !isOneSort(a, b) || ids.has(i) || ids.has(j) || isOne(placeOf(a), placeOf(b), gazetteer)) continue;
      if (names(readings[a.article], b, gazetteer) || names(readings[b.article], a, gazetteer)) continue;
      if (commonWords(a, b, passages) < SOME_WORDS && !(isLead(a) && isLead(b) && isSplit(a, b, readings, gazetteer))) continue;
      for (const one of [i, j]) ids.set(one, `told-region:${i}`);
    }
  }
  return ids;
}

const placeOf = (claim: Claim | undefined): PlaceValue | null => (claim?.scope.place ?? null);
const isOne = (x: PlaceValue | null, y: PlaceValue | null, gazetteer: Gazetteer): boolean => x !== null && y !== null && (x.name === y.name || x.disputed === true || y.disputed === true || gazetteer.isWithin(x, y) === true || gazetteer.isWithin(y, x) === true);
const placesIn = (reading: Reading | undefined): PlaceMention[] => (reading?.mentions ?? []).filter((m): m is PlaceMention => m.type === 'place');

/** "Mudug region" may lie in "Galmudug state". */
const isOneSort = ({ subject: { core: x } }: Claim, { subject: { core: y } }: Claim): boolean => x === y || x === '' || y === '';

/** Does the article name the other's region too? Then it tells of both. */
function names(reading: Reading | undefined, { scope: { place } }: Claim, gazetteer: Gazetteer): boolean {
  return place !== null && placesIn(reading).some((m) => m.value.name === place.name || (m.value.placeKind === 'region' && gazetteer.isWithin(m.value, place) === true));
}

/** A town of both articles lies in the one region and not in the other. */
function isSplit(a: Claim, b: Claim, readings: readonly Reading[], gazetteer: Gazetteer): boolean {
  const [x, y] = [placeOf(a), placeOf(b)];
  if (!x || !y) return false;
  const other = new Set(placesIn(readings[b.article]).map((m) => nameOf(m.value)));
  return placesIn(readings[a.article]).some(({ value }) => (value.placeKind === 'city' || value.placeKind === 'county') && other.has(nameOf(value)) && gazetteer.isWithin(value, x) !== gazetteer.isWithin(value, y) && (gazetteer.isWithin(value, x) === true || gazetteer.isWithin(value, y) === true));
}

const nameOf = ({ geonameId, name }: PlaceValue): string => (geonameId === null ? name : String(geonameId));
