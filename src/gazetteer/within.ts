/** Containment by codes: country, first- and second-level region, and the members of an aggregate. */
import type { PlaceValue } from '../model/value/place.ts';
import { fold } from './fold.ts';
import { distanceKm } from './sphere.ts';

/** Beyond this a place is not inside a city, however the city's limits are drawn (kilometres). */
const CITY_REACH_KM = 60;

/** `null` where the codes cannot say. See `Gazetteer.isWithin`. */
export function isWithin(inner: PlaceValue, outer: PlaceValue): boolean | null {
  if (isSamePlace(inner, outer)) return true;
  if (outer.members) return withinMembers(inner, outer.members);
  switch (outer.placeKind) {
    case 'country': return withinCountry(inner, outer);
    case 'region': return withinRegion(inner, outer);
    case 'county': return withinCounty(inner, outer);
    case 'city': return withinCity(inner, outer);
    default: return null;
  }
}

const isSamePlace = (a: PlaceValue, b: PlaceValue): boolean =>
  (a.geonameId !== null && a.geonameId === b.geonameId) || (a.placeKind === b.placeKind && a.name === b.name && a.country === b.country && a.admin1 === b.admin1 && a.admin2 === b.admin2 && a.lat === b.lat && a.lon === b.lon);

/** An aggregate is as large as its members: all of them inside, it is inside; none of them, it is outside. */
function withinMembers(inner: PlaceValue, members: readonly string[]): boolean | null {
  const codes = inner.members ?? [codeOf(inner)];
  if (codes.some((code) => code === null)) return null;
  const inside = codes.filter((code) => members.some((member) => code === member || code?.startsWith(`${member}.`)));
  if (inside.length === codes.length) return true;
  const partly = codes.some((code) => members.some((member) => member.startsWith(`${code}.`)));
  return inside.length > 0 || partly ? null : false;
}

/** `UA`, `UA.07`; null where the place has no country. */
const codeOf = ({ country, admin1 }: PlaceValue): string | null => (country === null ? null : admin1 === null ? country : `${country}.${admin1}`);

function withinCountry(inner: PlaceValue, outer: PlaceValue): boolean | null {
  if (inner.country === null) return null;
  if (inner.country === outer.country) return true;
  return inner.disputed || outer.disputed ? null : false;
}

function withinRegion(inner: PlaceValue, outer: PlaceValue): boolean | null {
  if (inner.country === null || outer.admin1 === null) return null;
  if (inner.country !== outer.country) return inner.disputed || outer.disputed ? null : false;
  if (inner.placeKind === 'country') return false;
  if (inner.admin1 === null) return null;
  if (inner.admin1 === outer.admin1) return true;
  return isCapitalOf(inner, outer) ? null : false;
}

/** "Kyiv" in the "Kyiv region": a code of its own, but the region around it bears its name. */
const isCapitalOf = (city: PlaceValue, region: PlaceValue): boolean => fold(region.name).startsWith(fold(city.name));

function withinCounty(inner: PlaceValue, outer: PlaceValue): boolean | null {
  const inRegion = withinRegion(inner, outer);
  if (inRegion !== true) return inRegion;
  if (inner.placeKind === 'region') return false;
  if (inner.admin2 === null || outer.admin2 === null) return null;
  return inner.admin2 === outer.admin2;
}

function withinCity(inner: PlaceValue, outer: PlaceValue): boolean | null {
  if (inner.placeKind === 'country' || inner.placeKind === 'continent') return false;
  if (inner.lat === null || inner.lon === null || outer.lat === null || outer.lon === null) return null;
  const away = distanceKm({ lat: inner.lat, lon: inner.lon }, { lat: outer.lat, lon: outer.lon });
  return away > CITY_REACH_KM && inner.placeKind === 'city' ? false : null;
}
