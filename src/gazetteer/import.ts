/** Lines of GeoNames dump files -> lines of a desk's place file (see `desk`): country extracts, postal codes, alternate names. */
import type { PlaceKind } from '../model/value/place.ts';

/** `places` is a country extract or allCountries.txt, `postal` a postal file, `names` alternateNamesV2.txt. */
export type DumpFormat = 'places' | 'postal' | 'names';

/** A line for the desk's file: a place, with its id where it has one, or further names of the place with an id. */
export type Imported = { readonly line: string; readonly kind: PlaceKind; readonly id: number | null } | { readonly line: string; readonly namesOf: number };

export interface DumpFault {
  /** 1-based. */
  readonly column: number;
  readonly message: string;
}

const KIND_OF_CLASS: Readonly<Record<string, PlaceKind>> = { P: 'city', H: 'water', T: 'area', L: 'area', V: 'area', S: 'facility', R: 'facility' };
const KIND_OF_CODE: Readonly<Record<string, PlaceKind>> = { ADM1: 'region', ADM2: 'county' };
/** The kinds that `importLine` gives. */
export const IMPORTED_KINDS: readonly PlaceKind[] = ['city', 'region', 'county', 'water', 'area', 'facility'];
const LETTERS = /^[\p{Script=Latin}\p{M}\d .'’ʼʹ()/-]+$/u;
const ENGLISH = new Set(['', 'en']);

/** The format is told by the number of columns of the first line; null where it is none of the three. */
export function formatOf(firstLine: string): DumpFormat | null {
  const columns = firstLine.split('\t').length;
  if (columns === 19) return 'places';
  if (columns === 12) return 'postal';
  return columns >= 4 && columns <= 10 && /^\d+\t\d+\t/.test(firstLine) ? 'names' : null;
}

const READERS: Readonly<Record<DumpFormat, (column: readonly string[]) => Imported | FieldFault | null>> = { places: placeLine, postal: postalLine, names: nameLine };
const WIDTHS: Readonly<Record<DumpFormat, readonly [least: number, most: number]>> = { places: [19, 19], postal: [12, 12], names: [4, 10] };

/** Null for a row that has no use in a desk's file: another script, an undersea ridge, a link. */
export function importLine(line: string, format: DumpFormat): Imported | DumpFault | null {
  const columns = line.replace(/\r$/, '').split('\t');
  const [least, most] = WIDTHS[format];
  if (columns.length < least || columns.length > most) return { column: 1, message: `${columns.length} columns between tabs, where the lines before have ${least === most ? least : `${least} to ${most}`}` };
  const read = READERS[format](columns);
  return read !== null && 'field' in read ? { column: columns.slice(0, read.field).join('\t').length + (read.field > 0 ? 2 : 1), message: read.message } : read;
}

interface FieldFault {
  readonly field: number;
  readonly message: string;
}

/** The marks of the desk's format cannot stand inside a name. */
const clean = (name: string): string => name.replace(/[|;#=]/g, ' ').replace(/\s+/g, ' ').trim();

const within = (text: string | undefined, limit: number): boolean => text !== undefined && /^-?\d+(?:\.\d+)?$/.test(text) && Math.abs(Number(text)) <= limit;

function pointFault(column: readonly string[], lat: number): FieldFault | null {
  if (!within(column[lat], 90)) return { field: lat, message: `"${column[lat]}" is no latitude` };
  return within(column[lat + 1], 180) ? null : { field: lat + 1, message: `"${column[lat + 1]}" is no longitude` };
}

const idFault = (column: readonly string[], field: number): FieldFault | null => (/^[1-9]\d*$/.test(column[field] ?? '') ? null : { field, message: `"${column[field]}" is no GeoNames id` });

/** Columns: id, name, ASCII name, other names, latitude, longitude, class, code, country, cc2, admin1, admin2, admin3, admin4, population ... */
function placeLine(column: readonly string[]): Imported | FieldFault | null {
  const [id, name = '', ascii = '', others = '', lat, lon, featureClass = '', code = '', country = ''] = column;
  const fault = idFault(column, 0) ?? pointFault(column, 4);
  if (fault) return fault;
  const kind = KIND_OF_CODE[code] ?? KIND_OF_CLASS[featureClass];
  if (!kind || !country || clean(name) === '') return null;
  const names = new Set([name, ascii, ...others.split(',').filter((other) => other.length > 2 && LETTERS.test(other) && !/^[A-Z\d]{1,4}$/.test(other))].map(clean).filter(Boolean));
  const codes = [country, column[10] ?? '', column[11] ?? ''].join('.').replace(/\.+$/, '');
  const population = Number(column[14]) || 0;
  return { line: `${[...names].join('; ')} | ${kind} | ${codes} | ${lat}, ${lon} | id = ${id}${population > 0 ? `; population = ${population}` : ''}`, kind, id: Number(id) };
}

/** Columns: country, postal code, place name, admin name 1, admin code 1, admin name 2, admin code 2, admin name 3, admin code 3, latitude, longitude, accuracy. */
function postalLine(column: readonly string[]): Imported | FieldFault | null {
  const [country = '', , name = '', , admin1 = '', , admin2 = '', , , lat, lon] = column;
  if (!/^[A-Z]{2}$/.test(country)) return { field: 0, message: `"${country}" is no code of a country` };
  if (clean(name) === '' || (lat === '' && lon === '')) return null;
  return pointFault(column, 9) ?? { line: `${clean(name)} | city | ${[country, admin1, admin2].join('.').replace(/\.+$/, '')} | ${lat}, ${lon}`, kind: 'city', id: null };
}

/** Columns: alternate name id, GeoNames id, language, name, preferred, short, colloquial, historic. Names in Latin letters of any language serve. */
function nameLine(column: readonly string[]): Imported | FieldFault | null {
  const [, id, language = '', name = ''] = column;
  const fault = idFault(column, 1);
  if (fault) return fault;
  if (name.length < 3 || !LETTERS.test(name) || (!ENGLISH.has(language) && language.length > 3)) return null;
  return { line: `= ${id} | ${clean(name)}`, namesOf: Number(id) };
}
