/**
 * A desk's own places, in the format of data/aliases.txt: `names | kind | country.admin1 | latitude, longitude | options`, and
 * `= target | further names | options`, where the target is a GeoNames id, a country (`UA`) or a region (`UA.07`).
 */
import type { NameForm, PlaceSense } from '../model/gazetteer.ts';
import type { PlaceKind, PlaceValue } from '../model/value/place.ts';
import { type DataLine, listOf, pointOf, readData } from './data-lines.ts';
import { fold } from './fold.ts';
import { KINDS } from './layout.ts';

export interface DeskPlaces {
  readonly values: readonly PlaceValue[];
  /** Folded name -> senses; rows count on from the index's own. */
  readonly names: ReadonlyMap<string, readonly PlaceSense[]>;
  /** Beginnings of names of several words. */
  readonly prefixes: ReadonlySet<string>;
}

/** Finds the row and value of a target in the index; null where there is none. */
export type FindTarget = (target: string) => { readonly row: number; readonly value: PlaceValue } | null;

const KIND_NAMES: ReadonlySet<string> = new Set(KINDS);
const OPTION_FORMS: readonly (readonly [string, NameForm])[] = [['demonym', 'demonym'], ['initials', 'initials'], ['short', 'short']];

/** Throws with the line number where a line cannot be read. `firstRow` is the number of rows of the index. */
export function readDesk(text: string, firstRow: number, findTarget: FindTarget): DeskPlaces {
  const values: PlaceValue[] = [];
  const names = new Map<string, PlaceSense[]>();
  const prefixes = new Set<string>();
  const add = (name: string, row: number, value: PlaceValue, form: NameForm): void => {
    const folded = fold(name);
    if (folded === '') return;
    names.set(folded, [...(names.get(folded) ?? []), { row, value, primary: form === 'name', form }]);
    for (let space = folded.indexOf(' '); space >= 0; space = folded.indexOf(' ', space + 1)) prefixes.add(folded.slice(0, space));
  };
  for (const entry of readData(text, ({ 0: first }) => (first?.startsWith('=') ? 2 : 4))) {
    const further = entry.fields[0]?.startsWith('=') === true;
    const { row, value } = further ? target(entry, findTarget) : { row: firstRow + values.length, value: newValue(entry) };
    if (!further) values.push(value);
    for (const name of listOf(entry.fields[further ? 1 : 0], ';')) add(name, row, value, 'name');
    for (const [option, form] of OPTION_FORMS) for (const name of listOf(entry.options.get(option))) add(name, row, value, form);
  }
  return { values, names, prefixes };
}

function target({ fields, line }: DataLine, findTarget: FindTarget): { readonly row: number; readonly value: PlaceValue } {
  const name = (fields[0] ?? '').slice(1).trim();
  const found = findTarget(name);
  if (!found) throw new Error(`line ${line}: no place has the id or code "${name}"`);
  return found;
}

function newValue({ fields, options, line }: DataLine): PlaceValue {
  const [names, kind = '', code = '', where] = fields;
  const point = pointOf(where);
  const [name] = listOf(names, ';');
  if (name === undefined) throw new Error(`line ${line}: a place needs a name`);
  if (!KIND_NAMES.has(kind)) throw new Error(`line ${line}: "${kind}" is no kind of place: one of ${KINDS.join(', ')}`);
  if (!point) throw new Error(`line ${line}: "${where ?? ''}" is no latitude and longitude`);
  const [country, admin1, admin2] = code === '-' ? [] : code.split('.');
  const members = listOf(options.get('members'));
  const id = Number(options.get('id') ?? 0);
  return {
    kind: 'place', name, geonameId: id > 0 ? id : null, lat: point.lat, lon: point.lon, placeKind: kind as PlaceKind,
    country: country || null, admin1: admin1 || null, admin2: admin2 || null, population: Number(options.get('population') ?? 0) || 0,
    ...(members.length > 0 ? { members } : {}), ...(options.has('disputed') ? { disputed: true as const } : {}),
  };
}
