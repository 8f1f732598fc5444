/** The kind of place that a local noun ends the name of. */
import { BUILDING_NOUNS, LAND_NOUNS, STREET_NOUNS, WATER_NOUNS } from '../../lexicon/en/place-words.ts';
import type { PlaceKind } from '../../model/value/place.ts';
import { wordSet } from '../../model/word-set.ts';

const KINDS: ReadonlyMap<string, PlaceKind> = new Map<string, PlaceKind>([
  ...[...BUILDING_NOUNS].map((noun): [string, PlaceKind] => [noun, 'facility']),
  ...[...LAND_NOUNS].map((noun): [string, PlaceKind] => [noun, 'area']),
  ...[...WATER_NOUNS].map((noun): [string, PlaceKind] => [noun, 'water']),
  ...[...STREET_NOUNS].map((noun): [string, PlaceKind] => [noun, 'facility']),
]);

export const LOCAL_NOUN_WORDS = wordSet(KINDS.keys());

/** Null for a word that is no local noun. */
export const nounKind = (lower: string): PlaceKind | null => KINDS.get(lower) ?? null;
