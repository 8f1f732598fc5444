/** Opens the compiled place index: read once, then seen through typed arrays; nothing is parsed. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { PlaceFile } from '../model/place-file.ts';
import type { Problem } from '../model/problem.ts';
import { gazetteerOver } from './gazetteer.ts';
import { viewsOf } from './views.ts';

/** Beside the bundle that this file ends up in, above it (`dist/cli`), or in `dist` when run from the sources. */
const PLACES = ['./gazetteer.bin', '../gazetteer.bin', '../../dist/gazetteer.bin'];

export interface OpenOptions {
  /** A desk's own places (see `desk`). */
  readonly places: readonly PlaceFile[];
  /** Hears of every line of them that cannot be read; it is left out. */
  readonly onFault: (problem: Problem) => void;
}

/** @throws {Error} where the index is missing or of another version. */
export function openGazetteer({ places, onFault }: OpenOptions = { places: [], onFault: () => undefined }): Gazetteer {
  const path = PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((candidate) => existsSync(candidate));
  if (path === undefined) throw new Error('the place index gazetteer.bin is missing: run the build');
  return gazetteerOver(viewsOf(readFileSync(path)), places, onFault);
}
