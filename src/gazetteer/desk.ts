/**
 * A desk's own places, in the format of data/aliases.txt: `names | kind | country.admin1 | latitude, longitude | options`, and
 * `= target | further names | options`, where the target is a GeoNames id, a country (`UA`) or a region (`UA.07`).
 */
import type { NameForm, PlaceSense } from '../model/gazetteer.ts';
import type { PlaceFile } from '../model/place-file.ts';
import type { Problem } from '../model/problem.ts';
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

interface Target {
  readonly row: number;
  readonly value: PlaceValue;
}

/** What reading a desk's files asks of the index. */
export interface DeskIndex {
  /** The number of its rows. */
  readonly size: number;
  /** The row and value of a GeoNames id, a country or a region; null where there is none. */
  find(target: string): Target | null;
  /** Hears of every line that cannot be read; it is left out. */
  onFault(problem: Problem): void;
}

const KIND_NAMES: ReadonlySet<string> = new Set(KINDS);
const OPTION_NAMES: ReadonlySet<string> = new Set(['members', 'demonym', 'initials', 'short', 'point', 'population', 'id', 'disputed']);
const OPTION_FORMS: readonly (readonly [string, NameForm])[] = [['demonym', 'demonym'], ['initials', 'initials'], ['short', 'short']];

/** A later line may give further names to a place of an earlier one, by its id. A place whose id the index knows adds its names to that one. */
export function readDesk(files: readonly PlaceFile[], index: DeskIndex): DeskPlaces {
  const values: PlaceValue[] = [];
  const names = new Map<string, PlaceSense[]>();
  const prefixes = new Set<string>();
  const own = new Map<number, Target>();
  const add = (name: string, { row, value }: Target, form: NameForm): void => {
    const folded = fold(name);
    const senses = names.get(folded);
    if (folded === '' || senses?.some((sense) => sense.row === row && sense.form === form)) return;
    const sense = { row, value, primary: form === 'name', form };
    if (senses) senses.push(sense);
    else names.set(folded, [sense]);
    for (let space = folded.indexOf(' '); space >= 0; space = folded.indexOf(' ', space + 1)) prefixes.add(folded.slice(0, space));
  };
  const placeOf = (entry: DataLine): Target | string => {
    const name = isFurther(entry) ? (entry.fields[0] ?? '').slice(1).trim() : (entry.options.get('id') ?? '');
    const known = own.get(Number(name)) ?? (name === '' ? null : index.find(name));
    if (known) return known;
    if (isFurther(entry)) return `no place has the id or code "${name}"`;
    const place = { row: index.size + values.length, value: newValue(entry) };
    values.push(place.value);
    if (place.value.geonameId !== null) own.set(place.value.geonameId, place);
    return place;
  };
  for (const { path, text } of files) {
    for (const entry of readData(text, ({ 0: first }) => (first?.startsWith('=') ? 2 : 4))) {
      const fault = faultIn(entry);
      const place = fault === null ? placeOf(entry) : null;
      if (place === null || typeof place === 'string') {
        index.onFault({ code: 'bad-places', path, line: entry.line, column: entry.columns[fault?.field ?? 0] ?? 1, message: fault?.message ?? String(place) });
        continue;
      }
      for (const name of listOf(entry.fields[isFurther(entry) ? 1 : 0], ';')) add(name, place, 'name');
      for (const [option, form] of OPTION_FORMS) for (const name of listOf(entry.options.get(option))) add(name, place, form);
    }
  }
  return { values, names, prefixes };
}

const isFurther = ({ fields }: DataLine): boolean => fields[0]?.startsWith('=') === true;

interface Fault {
  readonly field: number;
  readonly message: string;
}

/** What is wrong with a line, and with which of its fields; null where nothing is. */
function faultIn(entry: DataLine): Fault | null {
  const { fields, options } = entry;
  const [names, kind = '', code = '', where = ''] = fields;
  const optionField = isFurther(entry) ? 2 : 4;
  const strange = [...options.keys()].find((name) => !OPTION_NAMES.has(name));
  if (strange !== undefined) return { field: optionField, message: `there is no option "${strange}": one of ${[...OPTION_NAMES].filter((name) => name !== 'point').join(', ')}` };
  if (fields.length > optionField + 1) return { field: optionField + 1, message: `a field too many: ${isFurther(entry) ? 'a line of further names has the target, names and options' : 'a place has names, kind, codes, latitude and longitude, and options'}` };
  if (isFurther(entry)) return null;
  if (listOf(names, ';').length === 0) return { field: 0, message: 'a place needs a name' };
  if (!KIND_NAMES.has(kind)) return { field: 1, message: `"${kind}" is no kind of place: one of ${KINDS.join(', ')}` };
  if (code !== '-' && !/^[A-Z]{2}(?:\.[\w-]*){0,2}$/.test(code)) return { field: 2, message: `"${code}" is no code: a country (UA), a region (UA.07), a district (UA.07.6312), or - for none` };
  const point = pointOf(where);
  return point && Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180 ? null : { field: 3, message: `"${where}" is no latitude and longitude` };
}

function newValue({ fields, options }: DataLine): PlaceValue {
  const [names, kind, code, where] = fields;
  const point = pointOf(where);
  const [country, admin1, admin2] = code === '-' ? [] : (code ?? '').split('.');
  const members = listOf(options.get('members'));
  const id = Number(options.get('id') ?? 0);
  return {
    kind: 'place', name: listOf(names, ';')[0] ?? '', geonameId: id > 0 ? id : null, lat: point?.lat ?? null, lon: point?.lon ?? null, placeKind: kind as PlaceKind,
    country: country || null, admin1: admin1 || null, admin2: admin2 || null, population: Number(options.get('population') ?? 0) || 0,
    ...(members.length > 0 ? { members } : {}), ...(options.has('disputed') ? { disputed: true as const } : {}),
  };
}
