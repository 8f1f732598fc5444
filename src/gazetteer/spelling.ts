/** Spelling variants: a transliteration key for Slavic names, and names that are spelt nearly like one given. */
import { distance as editDistance } from 'fastest-levenshtein';
import type { PlaceValue } from '../model/value/place.ts';
import { fold } from './fold.ts';
import { DEGREE, NO_COORDINATE } from './layout.ts';
import type { Rows } from './rows.ts';
import { type Point, distanceKm } from './sphere.ts';
import type { Views } from './views.ts';

/** Places further than this from every co-mentioned place are not offered (kilometres). */
const NEAR_KM = 200;
/** Names shorter than this have too many neighbours one letter away. */
const SHORTEST = 6;
/** Two letters' difference is only looked at from this length on. */
const SHORTEST_FOR_TWO = 8;
/** Transliterations of one name differ by no more letters than this. */
const MOST_EXCHANGED = 4;
const KM_A_DEGREE = 111.2;

/** One step a rule, in order; each makes letters alike that transliterations of Ukrainian and Russian names exchange. */
const EXCHANGES: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, 'S'], [/zh/g, 'Z'], [/ch|tch/g, 'C'], [/sh/g, 'S'], [/ts|tz/g, 'c'], [/kh|gh|h|g/g, 'h'],
  [/iy|yi|yy|ii|yj|ij|y|j/g, 'i'], [/i+/g, 'i'], [/i(?=[aeou])/g, ''], [/o/g, 'a'], [/w/g, 'v'], [/[ie]v(?=$| )/g, 'av'], [/[aeiou](?=$| )/g, ''],
];

/** Equal for "Kupiansk" and "Kupyansk", "Chuguev" and "Chuhuiv"; only sensible between names of one country. */
export function transliterationKey(name: string): string {
  let key = fold(name);
  for (const [from, to] of EXCHANGES) key = key.replace(from, to);
  return key;
}

interface Spelling { readonly folded: string; key: string | null }

const spellings = new WeakMap<PlaceValue, Spelling>();

/** The name of a place folded, and its key once somebody has asked: the places around a town are gone through for every unknown name near it. */
function spellingOf(value: PlaceValue): Spelling {
  const known = spellings.get(value);
  if (known) return known;
  const made = { folded: fold(value.name), key: null };
  spellings.set(value, made);
  return made;
}

/** Cities near one of `near` that are spelt nearly like `name`, best first: same key, then one letter's difference, then two. */
export function similarNear(views: Views, rows: Rows, desk: readonly PlaceValue[], name: string, near: readonly Point[]): readonly PlaceValue[] {
  const folded = fold(name);
  if (folded.length < SHORTEST) return [];
  const key = transliterationKey(folded);
  const farthest = folded.length >= SHORTEST_FOR_TWO ? 2 : 1;
  const best: { readonly value: PlaceValue; readonly rank: number }[] = [];
  const consider = (value: PlaceValue): void => {
    const own = spellingOf(value);
    const apart = editDistance(own.folded, folded);
    if (apart > MOST_EXCHANGED) return;
    const rank = (own.key ??= transliterationKey(own.folded)) === key ? 0 : apart;
    if (rank <= farthest) best.push({ value, rank });
  };
  for (const row of rowsNear(views, near, folded)) consider(rows.value(row));
  for (const value of desk) if (value.lat !== null && value.lon !== null && isNear(near, value.lat, value.lon)) consider(value);
  return best.sort((a, b) => a.rank - b.rank || b.value.population - a.value.population).map(({ value }) => value);
}

const isNear = (near: readonly Point[], lat: number, lon: number): boolean => near.some((point) => distanceKm(point, { lat, lon }) <= NEAR_KM);

/** First letter (lower case) and length in bytes of the name of each row of the grid, side by side; 0 where no search has come by yet. */
const shapes = new WeakMap<Views, Uint16Array>();

function shapesOf(views: Views): Uint16Array {
  const before = shapes.get(views);
  if (before) return before;
  const made = new Uint16Array(views.cellRows.length);
  shapes.set(views, made);
  return made;
}

function shapeOfRow({ rowName, strings }: Views, row: number): number {
  const at = rowName[row] ?? 0;
  return shapeOf((strings[at] ?? 0) | 32, strings.indexOf(0, at) - at);
}

const shapeOf = (letter: number, length: number): number => (letter << 8) | Math.min(255, length);
/** Names are compared where their lengths differ by no more than this: two letters, and one that takes two bytes. */
const LENGTH_REACH = 3;

/** Rows near one of the points whose names begin alike and are much of a length: what is looked at is small and lies in one piece. */
function* rowsNear(views: Views, near: readonly Point[], folded: string): Generator<number> {
  const { cellStart, cellRows, rowLat, rowLon } = views;
  const shape = shapesOf(views);
  const least = shapeOf(folded.charCodeAt(0), folded.length - LENGTH_REACH);
  const most = shapeOf(folded.charCodeAt(0), folded.length + LENGTH_REACH);
  const cells = new Set<number>();
  for (const { lat, lon } of near) {
    const high = Math.ceil(NEAR_KM / KM_A_DEGREE);
    const wide = Math.min(180, Math.ceil(NEAR_KM / KM_A_DEGREE / Math.max(0.05, Math.cos((lat * Math.PI) / 180))));
    for (let y = Math.max(0, Math.floor(lat + 90) - high); y <= Math.min(179, Math.floor(lat + 90) + high); y += 1) {
      for (let x = Math.floor(lon + 180) - wide; x <= Math.floor(lon + 180) + wide; x += 1) cells.add(y * 360 + (((x % 360) + 360) % 360));
    }
  }
  for (const cell of [...cells].sort((a, b) => a - b)) {
    for (let i = cellStart[cell] ?? 0; i < (cellStart[cell + 1] ?? 0); i += 1) {
      const row = cellRows[i] ?? 0;
      const form = shape[i] || (shape[i] = shapeOfRow(views, row));
      if (form < least || form > most) continue;
      const lat = rowLat[row] ?? NO_COORDINATE;
      const lon = rowLon[row] ?? NO_COORDINATE;
      if (lat !== NO_COORDINATE && isNear(near, lat / DEGREE, lon / DEGREE)) yield row;
    }
  }
}
