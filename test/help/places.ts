/** A handful of real places and a gazetteer of them, for tests that need containment and distance and nothing else. */
import type { Gazetteer } from '../../src/model/gazetteer.ts';
import type { PlaceKind, PlaceValue } from '../../src/model/value/place.ts';

const place = (name: string, placeKind: PlaceKind, country: string, admin1: string | null, [lat, lon]: readonly [number, number]): PlaceValue => ({
  kind: 'place', name, geonameId: null, lat, lon, placeKind, country, admin1, admin2: null, population: 0,
});

const PLACES: readonly PlaceValue[] = [
  place('Ukraine', 'country', 'UA', null, [49, 32]),
  place('Kharkiv Oblast', 'region', 'UA', '07', [49.5, 36.5]),
  place('Luhansk Oblast', 'region', 'UA', '14', [48.9, 39]),
  place('Izium', 'city', 'UA', '07', [49.21, 37.26]),
  place('Balakliia', 'city', 'UA', '07', [49.46, 36.84]),
  place('Rubizhne', 'city', 'UA', '14', [49.41, 38.15]),
  place('Oslo', 'city', 'NO', '12', [59.91, 10.75]),
  place('Bergen', 'city', 'NO', '07', [60.39, 5.32]),
];

export function placeNamed(name: string): PlaceValue {
  const found = PLACES.find((one) => one.name === name);
  if (!found) throw new Error(`no such place in the test gazetteer: ${name}`);
  return found;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great circle by the haversine formula. */
function distanceKm(a: PlaceValue, b: PlaceValue): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const [dLat, dLon] = [radians(b.lat - a.lat), radians(b.lon - a.lon)];
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}

function bearing(a: PlaceValue, b: PlaceValue): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const dLon = radians(b.lon - a.lon);
  const y = Math.sin(dLon) * Math.cos(radians(b.lat));
  const x = Math.cos(radians(a.lat)) * Math.sin(radians(b.lat)) - Math.sin(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.cos(dLon);
  return ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360;
}

function isWithin(inner: PlaceValue, outer: PlaceValue): boolean | null {
  if (inner.disputed || outer.disputed) return null;
  if (inner.name === outer.name) return true;
  if (outer.placeKind === 'country') return inner.country === outer.country;
  return outer.placeKind === 'region' && inner.placeKind !== 'country' && inner.country === outer.country && inner.admin1 === outer.admin1;
}

export const testGazetteer: Gazetteer = {
  lookup: () => [], isPrefix: () => false, fold: (name) => name.toLowerCase(), isWithin, distanceKm, bearing,
  similar: () => [], spellingKey: (name) => name.toLowerCase(), areaKm2: () => null, country: () => null, knowsId: () => false, isOrdinaryWord: () => false,
  wordRarity: () => 'ordinary',
};
