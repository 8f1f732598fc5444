/** Villages and townships of the United States that have a post office: GeoNames' postal codes, for what the lists of cities lack. */
import { readFileSync } from 'node:fs';
import { fold } from '../fold.ts';
import { type Draft, addName, addPrimary, addRow } from './draft.ts';

/** A row of that name in the state so near (degrees) is the same place. */
const SAME_PLACE = 0.4;
/** "Mc Lean": the post office writes apart what everybody writes in one. */
const APART = /\bMc (?=[A-Z])/g;

interface Village { readonly name: string; readonly admin1: string; readonly admin2: string; readonly lat: number[]; readonly lon: number[] }

/** `path` is GeoNames' own tab-separated US.txt of postal codes: one line a code, several a town. */
export function addVillages(draft: Draft, path: string): void {
  for (const { name, admin1, admin2, lat, lon } of villagesIn(path)) {
    const place = { name: name.replaceAll(APART, 'Mc'), lat: mean(lat), lon: mean(lon), admin1 };
    const known = knownRow(draft, place);
    const row = known ?? addRow(draft, { ...place, kind: 'city', country: 'US', admin2 });
    if (known === null) addPrimary(draft, place.name, row);
    if (place.name !== name) addName(draft, name, row, 0);
  }
}

function villagesIn(path: string): Iterable<Village> {
  const villages = new Map<string, Village>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [, , name, , admin1, , admin2, , , lat, lon] = line.split('\t');
    if (!name || !admin1 || !lat || !lon) continue;
    const village = villages.get(`${admin1} ${name}`) ?? { name, admin1, admin2: admin2 ?? '', lat: [], lon: [] };
    village.lat.push(Number(lat));
    village.lon.push(Number(lon));
    villages.set(`${admin1} ${name}`, village);
  }
  return villages.values();
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function knownRow(draft: Draft, { name, lat, lon, admin1 }: Pick<Village, 'name' | 'admin1'> & { readonly lat: number; readonly lon: number }): number | null {
  for (const row of draft.names.get(fold(name))?.keys() ?? []) {
    const known = draft.rows[row];
    if (known?.kind === 'city' && known.country === 'US' && known.admin1 === admin1 && Math.abs((known.lat ?? 0) - lat) < SAME_PLACE && Math.abs((known.lon ?? 0) - lon) < SAME_PLACE) return row;
  }
  return null;
}
