/** Opens the compiled place index: read once, then seen through typed arrays; nothing is parsed. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Gazetteer } from '../model/gazetteer.ts';
import { gazetteerOver } from './gazetteer.ts';
import { viewsOf } from './views.ts';

/** Beside the bundle that this file ends up in, above it (`dist/cli`), or in `dist` when run from the sources. */
const PLACES = ['./gazetteer.bin', '../gazetteer.bin', '../../dist/gazetteer.bin'];

export interface OpenOptions {
  /** Text of a desk's own place file (see `desk`), or of several, one after another. */
  readonly desk?: string;
}

/** Throws where the index is missing or of another version, or where a line of the desk's file cannot be read. */
export function openGazetteer({ desk }: OpenOptions = {}): Gazetteer {
  const path = PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((candidate) => existsSync(candidate));
  if (path === undefined) throw new Error('the place index gazetteer.bin is missing: run the build');
  return gazetteerOver(viewsOf(readFileSync(path)), desk ?? '');
}
