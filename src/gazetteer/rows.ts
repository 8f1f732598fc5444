/** Rows of the index -> place values, and names -> senses, each made on first use and kept. */
import type { NameForm, PlaceSense } from '../model/gazetteer.ts';
import type { PlaceKind, PlaceValue } from '../model/value/place.ts';
import { DEGREE, KINDS, NO_COORDINATE, ROW_CAPITAL, ROW_DISPUTED, ROW_MASK, ROW_REGION_SEAT, SENSE_DEMONYM, SENSE_INITIALS, SENSE_PRIMARY, SENSE_SHORT, hashOf } from './layout.ts';
import type { Views } from './views.ts';

/** Kept values and look-ups; beyond so many the memory starts afresh. */
const KEPT_VALUES = 1 << 16;
const KEPT_NAMES = 1 << 14;
const NO_SENSES: readonly PlaceSense[] = [];

export interface Rows {
  value(row: number): PlaceValue;
  senses(folded: string): readonly PlaceSense[];
  /** Marks of a name (see `layout`), 0 where there is none. */
  marks(folded: string): number;
  text(offset: number): string;
}

export function rowsOver(views: Views): Rows {
  const decoder = new TextDecoder();
  const values = new Map<number, PlaceValue>();
  const found = new Map<string, readonly PlaceSense[]>();
  const text = (offset: number): string => decoder.decode(views.strings.subarray(offset, views.strings.indexOf(0, offset)));
  const value = (row: number): PlaceValue => {
    const known = values.get(row);
    if (known) return known;
    if (values.size >= KEPT_VALUES) values.clear();
    const made = makeValue(views, row, text);
    values.set(row, made);
    return made;
  };
  /** The name asked for last: a scanner asks for its senses and its marks in turn. */
  let last = { folded: '', name: -1 };
  const find = (folded: string): number => {
    if (folded !== last.folded) last = { folded, name: findName(views, folded) };
    return last.name;
  };
  const senses = (folded: string): readonly PlaceSense[] => {
    const known = found.get(folded);
    if (known) return known;
    const name = find(folded);
    if (name < 0 || views.nameSenses[name] === views.nameSenses[name + 1]) return NO_SENSES;
    if (found.size >= KEPT_NAMES) found.clear();
    const list = sensesOf(views, name, value);
    found.set(folded, list);
    return list;
  };
  return { value, senses, text, marks: (folded) => { const name = find(folded); return name < 0 ? 0 : (views.nameMarks[name] ?? 0); } };
}

function findName({ slots, nameStart, nameLetters }: Views, folded: string): number {
  const mask = slots.length - 1;
  for (let at = hashOf(folded) & mask; ; at = (at + 1) & mask) {
    const slot = slots[at] ?? 0;
    if (slot === 0) return -1;
    const start = nameStart[slot - 1] ?? 0;
    if ((nameStart[slot] ?? 0) - start !== folded.length) continue;
    let i = 0;
    while (i < folded.length && nameLetters[start + i] === folded.charCodeAt(i)) i += 1;
    if (i === folded.length) return slot - 1;
  }
}

function sensesOf({ nameSenses, senses }: Views, name: number, value: (row: number) => PlaceValue): readonly PlaceSense[] {
  const out: PlaceSense[] = [];
  for (let i = nameSenses[name] ?? 0; i < (nameSenses[name + 1] ?? 0); i += 1) {
    const bits = senses[i] ?? 0;
    const row = bits & ROW_MASK;
    for (const form of formsOf(bits)) out.push({ row, value: value(row), primary: (bits & SENSE_PRIMARY) !== 0, form });
  }
  return out;
}

/** One row may bear a name both as a name and as a people; a name without bits is an alternate name. */
function formsOf(bits: number): readonly NameForm[] {
  const forms: NameForm[] = [];
  if ((bits & SENSE_PRIMARY) !== 0 || (bits & ~ROW_MASK) === 0) forms.push('name');
  if ((bits & SENSE_DEMONYM) !== 0) forms.push('demonym');
  if ((bits & SENSE_INITIALS) !== 0) forms.push('initials');
  if ((bits & SENSE_SHORT) !== 0) forms.push('short');
  return forms;
}

const degrees = (value: number | undefined): number | null => (value === undefined || value === NO_COORDINATE ? null : value / DEGREE);

function makeValue(views: Views, row: number, text: (offset: number) => string): PlaceValue {
  const entry = (table: Uint32Array, index: number | undefined): string | null => text(table[index ?? 0] ?? 0) || null;
  const id = views.rowId[row] ?? 0;
  const group = binarySearch(views.memberRow, row);
  const flags = views.rowFlags[row] ?? 0;
  return {
    kind: 'place',
    name: text(views.rowName[row] ?? 0),
    geonameId: id > 0 ? id : null,
    lat: degrees(views.rowLat[row]),
    lon: degrees(views.rowLon[row]),
    placeKind: (KINDS[views.rowKind[row] ?? 0] ?? 'unknown') satisfies PlaceKind,
    country: entry(views.countryTable, views.rowCountry[row]),
    admin1: entry(views.admin1Table, views.rowAdmin1[row]),
    admin2: entry(views.admin2Table, views.rowAdmin2[row]),
    population: views.rowPopulation[row] ?? 0,
    // All rows have the same keys in the same order: code that reads many places is fast only where they are alike.
    seat: (flags & ROW_CAPITAL) !== 0 ? 'country' : (flags & ROW_REGION_SEAT) !== 0 ? 'region' : undefined,
    members: group >= 0 ? text(views.memberText[group] ?? 0).split(' ') : undefined,
    disputed: (flags & ROW_DISPUTED) !== 0 ? true : undefined,
  };
}

/** Index of `wanted` in a rising array, or -1. */
export function binarySearch(sorted: Uint32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle] ?? 0;
    if (value === wanted) return middle;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
