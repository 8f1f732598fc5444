/** The place index as the rest of the program sees it: the contract of `model/gazetteer`, over the views of one asset. */
import type { Gazetteer, PlaceSense } from '../model/gazetteer.ts';
import type { PlaceFile } from '../model/place-file.ts';
import type { PlaceValue } from '../model/value/place.ts';
import { type DeskIndex, type DeskPlaces, readDesk } from './desk.ts';
import { fold } from './fold.ts';
import { KINDS, NAME_COMMON, NAME_ORDINARY, NAME_PREFIX } from './layout.ts';
import { type Rows, binarySearch, rowsOver } from './rows.ts';
import { similarNear, transliterationKey } from './spelling.ts';
import { type Point, bearing, distanceKm } from './sphere.ts';
import type { Views } from './views.ts';
import { isWithin } from './within.ts';

/** `files` are a desk's own places. */
export function gazetteerOver(views: Views, files: readonly PlaceFile[], onFault: DeskIndex['onFault']): Gazetteer {
  const index = rowsOver(views);
  const rowOfId = onFirstUse(() => new Map(Array.from(views.rowId, (id, row) => [id, row])));
  const places = readDesk(files, { size: views.rowId.length, find: (target) => findTarget(views, index, target, rowOfId), onFault });
  const rows = places.names.size === 0 ? index : withDesk(index, places);
  const countries = onFirstUse(() => countriesOf(views, rows));
  return {
    lookup: rows.senses,
    isPrefix: (folded) => (rows.marks(folded) & NAME_PREFIX) !== 0,
    wordRarity: (lower) => ((rows.marks(lower) & NAME_COMMON) !== 0 ? 'everyday' : (rows.marks(lower) & NAME_ORDINARY) !== 0 ? 'ordinary' : 'rare'),
    isOrdinaryWord: (lower) => (rows.marks(lower) & NAME_ORDINARY) !== 0,
    fold,
    isWithin,
    distanceKm: (a, b) => betweenPoints(a, b, distanceKm),
    bearing: (a, b) => betweenPoints(a, b, bearing),
    similar: (name, near) => similarNear(views, rows, places.values, name, near.map(pointOf).filter((point) => point !== null)),
    spellingKey: (name) => spellingKey(rows, name),
    areaKm2: (place) => areaOf(views, rows, place),
    country: (iso) => countries().get(iso) ?? null,
    knowsId: (id) => rowOfId().has(id),
  };
}

function onFirstUse<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

const hasPoint = (place: PlaceValue): place is PlaceValue & Point => place.lat !== null && place.lon !== null;
const pointOf = ({ lat, lon }: PlaceValue): Point | null => (lat === null || lon === null ? null : { lat, lon });

function betweenPoints(a: PlaceValue, b: PlaceValue, measure: (a: Point, b: Point) => number): number | null {
  return hasPoint(a) && hasPoint(b) ? measure(a, b) : null;
}

/** The place that the name most likely stands for, else the key of its letters. */
function spellingKey(rows: Rows, name: string): string {
  const names = rows.senses(fold(name)).filter((sense) => sense.form === 'name');
  const best = names.find(({ value }) => value.placeKind === 'city' && value.country === names[0]?.value.country && value.population >= (names[0]?.value.population ?? 0) / 10) ?? names[0];
  return best ? `place ${best.value.geonameId ?? best.row}` : `name ${transliterationKey(name)}`;
}

/** The desk's senses stand behind the index's. */
function withDesk(index: Rows, { names, prefixes }: DeskPlaces): Rows {
  const merged = new Map<string, readonly PlaceSense[]>();
  for (const [name, senses] of names) {
    const known = index.senses(name);
    merged.set(name, [...known, ...senses.filter(({ row, form }) => !known.some((sense) => sense.row === row && sense.form === form))]);
  }
  return { ...index, senses: (folded) => merged.get(folded) ?? index.senses(folded), marks: (folded) => index.marks(folded) | (prefixes.has(folded) ? NAME_PREFIX : 0) };
}

function findTarget({ rowKind }: Views, rows: Rows, target: string, rowOfId: () => ReadonlyMap<number, number>): { row: number; value: PlaceValue } | null {
  if (/^\d+$/.test(target)) {
    const row = rowOfId().get(Number(target));
    return row === undefined ? null : { row, value: rows.value(row) };
  }
  const [country, admin1] = target.split('.');
  const kind = KINDS.indexOf(admin1 === undefined ? 'country' : 'region');
  for (let row = rowKind.indexOf(kind); row >= 0; row = rowKind.indexOf(kind, row + 1)) {
    const value = rows.value(row);
    if (value.country === country && value.admin1 === (admin1 ?? null)) return { row, value };
  }
  return null;
}

function areaOf(views: Views, rows: Rows, place: PlaceValue): { low: number; high: number } | null {
  const sense = rows.senses(fold(place.name)).find(({ value }) => value === place || (value.name === place.name && value.placeKind === place.placeKind && value.country === place.country && value.admin1 === place.admin1));
  const at = sense ? binarySearch(views.areaRow, sense.row) : -1;
  return at < 0 ? null : { low: views.areaLow[at] ?? 0, high: views.areaHigh[at] ?? 0 };
}

function countriesOf({ rowKind }: Views, rows: Rows): ReadonlyMap<string, PlaceValue> {
  const out = new Map<string, PlaceValue>();
  const kind = KINDS.indexOf('country');
  for (let row = rowKind.indexOf(kind); row >= 0; row = rowKind.indexOf(kind, row + 1)) {
    const value = rows.value(row);
    if (value.country !== null) out.set(value.country, value);
  }
  return out;
}
