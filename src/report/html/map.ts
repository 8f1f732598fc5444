/** Where a story is set: its places over country outlines, in an equirectangular projection true to scale at its middle, and the same as a list. */
import type { ReporterOptions } from '../../model/contract.ts';
import { type Pin, type Story, pinsOf } from './facts.ts';
import { type Markup, h, nothing } from './markup.ts';

const WIDTH = 1000;
const HEIGHT = 520;
/** Degrees of latitude: a map of one town still shows its surroundings. */
const LEAST_SPAN = 3;
const MOST_LABELS = 40;
const SCALE = 100;

interface View {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
  readonly x: (lon: number) => number;
  readonly y: (lat: number) => number;
}

export function map(story: Story, number: number, outlines: NonNullable<ReporterOptions['outlines']>): Markup {
  // A country as a whole is no point of the map, unless there is nothing else.
  const all = pinsOf(story);
  const points = all.filter(({ place }) => place.placeKind !== 'country');
  const pins = points.length > 0 ? points : all;
  if (pins.length === 0) return nothing;
  const view = viewOf(pins);
  const lands = Object.values(outlines).flatMap((rings) => rings.flatMap((ring) => pathOf(ring, view)));
  return h`<figure class="plot"><figcaption>Places. Outlines are for orientation only.</figcaption>
<div class="scroll" tabindex="0" role="region" aria-label="Map of story ${number}"><svg class="map" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Map of story ${number} with ${pins.length} places, listed below"><rect class="sea" width="${WIDTH}" height="${HEIGHT}"/>${lands.map((d) => h`<path class="land" d="${d}"/>`)}${pinElements(pins, view)}</svg></div>
<details><summary>The same as a list</summary><ul>${pins.map(({ place, sources }) => h`<li>${place.name}${place.country === null ? '' : ` (${place.country})`}: ${sources.join(', ')}</li>`)}</ul></details></figure>
`;
}

function viewOf(pins: readonly Pin[]): View {
  const [lats, lons] = [pins.map(({ place }) => place.lat), pins.map(({ place }) => place.lon)];
  const [midLat, midLon] = [(Math.min(...lats) + Math.max(...lats)) / 2, (Math.min(...lons) + Math.max(...lons)) / 2];
  const shrink = Math.max(0.2, Math.cos((midLat * Math.PI) / 180));
  const high = Math.max(LEAST_SPAN, (Math.max(...lats) - Math.min(...lats)) * 1.35, ((Math.max(...lons) - Math.min(...lons)) * 1.35 * shrink * HEIGHT) / WIDTH);
  const wide = (high * WIDTH) / HEIGHT / shrink;
  const [west, north] = [midLon - wide / 2, midLat + high / 2];
  return {
    west, north, east: west + wide, south: north - high,
    x: (lon) => round(((lon - west) / wide) * WIDTH),
    y: (lat) => round(((north - lat) / high) * HEIGHT),
  };
}

/** One path for a ring that reaches into the view; none for the others. */
function pathOf(ring: readonly number[], view: View): readonly string[] {
  let [lon, lat] = [0, 0];
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  const points: string[] = [];
  for (let i = 0; i + 1 < ring.length; i += 2) {
    lon += (ring[i] ?? 0) / SCALE;
    lat += (ring[i + 1] ?? 0) / SCALE;
    [west, east, south, north] = [Math.min(west, lon), Math.max(east, lon), Math.min(south, lat), Math.max(north, lat)];
    points.push(`${view.x(lon)} ${view.y(lat)}`);
  }
  return west > view.east || east < view.west || south > view.north || north < view.south ? [] : [`M${points.join('L')}Z`];
}

/** A label that would lie on another is left out; the list below has them all. */
function pinElements(pins: readonly Pin[], view: View): readonly Markup[] {
  const taken: { readonly x: number; readonly y: number; readonly width: number }[] = [];
  return pins.map(({ place, sources }, index) => {
    const [x, y] = [view.x(place.lon), view.y(place.lat)];
    const width = place.name.length * 9 + 14;
    const isFree = (from: number): boolean => from > 0 && from + width < WIDTH && taken.every((other) => Math.abs(other.y - y) > 18 || from > other.x + other.width || other.x > from + width);
    const before = !isFree(x) && isFree(x - width);
    const free = index < MOST_LABELS && (before || isFree(x));
    if (free) taken.push({ x: before ? x - width : x, y, width });
    return h`<g><circle class="pin" cx="${x}" cy="${y}" r="6"><title>${place.name}: ${sources.join(', ')}</title></circle>${free ? h`<text class="pin"${before ? h` text-anchor="end"` : nothing} x="${before ? x - 10 : x + 10}" y="${y + 5}">${place.name}</text>` : nothing}</g>`;
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;
