/** Great-circle distance and bearing on a spherical earth. */

const EARTH_RADIUS_KM = 6371.0088;
const RADIANS = Math.PI / 180;

export interface Point { readonly lat: number; readonly lon: number }

/** Haversine formula. */
export function distanceKm(a: Point, b: Point): number {
  const h = Math.sin(((b.lat - a.lat) * RADIANS) / 2) ** 2 + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * Math.sin(((b.lon - a.lon) * RADIANS) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Initial bearing from `a` to `b` in degrees from north, clockwise, 0 up to but not 360. */
export function bearing(a: Point, b: Point): number {
  const turn = (b.lon - a.lon) * RADIANS;
  const east = Math.sin(turn) * Math.cos(b.lat * RADIANS);
  const north = Math.cos(a.lat * RADIANS) * Math.sin(b.lat * RADIANS) - Math.sin(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * Math.cos(turn);
  return (Math.atan2(east, north) / RADIANS + 360) % 360;
}
