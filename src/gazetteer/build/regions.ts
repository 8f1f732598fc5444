/** First- and second-level regions: names by GeoNames' codes, points and areas from the Natural Earth polygons, else from their towns. */
import { type Draft, type Row, addName, addPrimary, addRow } from './draft.ts';

export interface RegionEntry { readonly code: string; readonly name: string }

type Ring = readonly (readonly [number, number])[];
export interface Feature {
  readonly properties: { readonly gn_a1_code: string | null; readonly gn_id: number | null; readonly iso_a2: string; readonly name: string | null; readonly name_en: string | null; readonly name_alt: string | null; readonly latitude: number; readonly longitude: number };
  readonly geometry: { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] } | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] } | null;
}

const EARTH_RADIUS_KM = 6371.0088;
const KIND_WORD = / (?:oblast'?|province|region|republic|krai|kray|governorate|prefecture|department|division|voivodeship|city|state)$/i;
/** News names American counties without the word in lists and party tags. */
const COUNTY_WORD = / (?:county|parish|borough)$/i;
const LATIN = /^[\u0020-\u024f\u1e00-\u1eff’ʼʹ]+$/;

interface Sum { lat: number; lon: number; count: number; population: number }

/** Adds the regions after the cities are in: what has no polygon gets the mean of its towns. */
export function addRegions(draft: Draft, admin1: readonly RegionEntry[], admin2: readonly RegionEntry[], features: readonly Feature[]): void {
  const sums = sumTowns(draft.rows);
  const shapes = new Map<string, Feature[]>();
  for (const feature of features) {
    const code = feature.properties.gn_a1_code;
    if (code) shapes.set(code, [...(shapes.get(code) ?? []), feature]);
  }
  for (const { code, name } of admin1) addFirstLevel(draft, code, name, shapes.get(code) ?? [], sums.get(code));
  for (const { code, name } of admin2) addSecondLevel(draft, code, name, sums.get(code));
}

function sumTowns(rows: readonly Row[]): ReadonlyMap<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const { lat, lon, population, country, admin1, admin2 } of rows) {
    if (lat === null || lon === null) continue;
    for (const code of [`${country}.${admin1}`, `${country}.${admin1}.${admin2}`]) {
      const sum = sums.get(code);
      if (!sum) sums.set(code, { lat, lon, count: 1, population });
      else Object.assign(sum, { lat: sum.lat + lat, lon: sum.lon + lon, count: sum.count + 1, population: sum.population + population });
    }
  }
  return sums;
}

function addFirstLevel(draft: Draft, code: string, name: string, shapes: readonly Feature[], sum: Sum | undefined): void {
  const [country = '', admin1 = ''] = code.split('.');
  const own = shapes.length === 1 ? shapes[0]?.properties : undefined;
  const point = centroid(shapes) ?? meanPoint(sum);
  const row = addRow(draft, { id: own?.gn_id && own.gn_id > 0 ? own.gn_id : 0, name, ...point, kind: 'region', country, admin1, population: sum?.population ?? 0 });
  draft.byCode.set(code, row);
  addPrimary(draft, name, row);
  if (KIND_WORD.test(name)) addName(draft, name.replace(KIND_WORD, ''), row, 0);
  for (const other of own ? [own.name, own.name_en, ...(own.name_alt ?? '').split('|')] : []) if (other && other.length > 2 && LATIN.test(other)) addName(draft, other, row, 0);
  if (shapes.length > 0) draft.areas.set(row, [shapes.reduce((total, shape) => total + areaKm2(shape), 0)]);
}

function addSecondLevel(draft: Draft, code: string, name: string, sum: Sum | undefined): void {
  const [country = '', admin1 = '', admin2 = ''] = code.split('.');
  const row = addRow(draft, { name, ...meanPoint(sum), kind: 'county', country, admin1, admin2, population: sum?.population ?? 0 });
  draft.byCode.set(code, row);
  addPrimary(draft, name, row);
  if (country === 'US' && COUNTY_WORD.test(name)) addName(draft, name.replace(COUNTY_WORD, ''), row, 0);
}

const meanPoint = (sum: Sum | undefined): { lat: number | null; lon: number | null } => (sum ? { lat: sum.lat / sum.count, lon: sum.lon / sum.count } : { lat: null, lon: null });

/** Area of a feature on the sphere; holes count negative by their winding. */
export function areaKm2({ geometry }: Feature): number {
  if (!geometry) return 0;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  let total = 0;
  for (const [outer, ...holes] of polygons) total += Math.abs(ringArea(outer ?? [])) - holes.reduce((sum, hole) => sum + Math.abs(ringArea(hole)), 0);
  return total;
}

/** Centre of the largest polygon's outer ring, in the plane; null where there is none. */
function centroid(shapes: readonly Feature[]): { lat: number; lon: number } | null {
  let [best, size]: [{ lat: number; lon: number } | null, number] = [null, 0];
  for (const { geometry } of shapes) {
    if (!geometry) continue;
    for (const [outer] of geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) {
      const area = Math.abs(ringArea(outer ?? []));
      if (outer && area > size) [best, size] = [ringCentre(outer), area];
    }
  }
  return best;
}

function ringCentre(ring: Ring): { lat: number; lon: number } {
  let [twice, lon, lat] = [0, 0, 0];
  for (let i = 0; i + 1 < ring.length; i += 1) {
    const [a, b] = [ring[i], ring[i + 1]];
    if (!a || !b) continue;
    const cross = a[0] * b[1] - b[0] * a[1];
    twice += cross;
    lon += (a[0] + b[0]) * cross;
    lat += (a[1] + b[1]) * cross;
  }
  return { lat: lat / (3 * twice), lon: lon / (3 * twice) };
}

/** Chamberlain and Duquette, "Some Algorithms for Polygons on a Sphere" (JPL, 2007). */
function ringArea(ring: Ring): number {
  const radians = Math.PI / 180;
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i += 1) {
    const [a, b] = [ring[i], ring[i + 1]];
    if (a && b) sum += (b[0] - a[0]) * radians * (2 + Math.sin(a[1] * radians) + Math.sin(b[1] * radians));
  }
  return (sum * EARTH_RADIUS_KM * EARTH_RADIUS_KM) / 2;
}
