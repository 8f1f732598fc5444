/**
 * The compiled place index as bytes: which sections it has, in which order, and what the bits mean. Written by `build`, read by `open`.
 * The file is a header (magic, version, one offset and one byte length a section, all 32-bit little-endian) and the sections, each on a multiple of 8.
 */

export const MAGIC = 0x50_4c_46_31;
export const VERSION = 1;

/** Sections in file order, with the width of their elements. */
export const SECTIONS = [
  // One element a row (place):
  ['rowId', 4], ['rowLat', 4], ['rowLon', 4], ['rowPopulation', 4], ['rowName', 4], ['rowCountry', 1], ['rowAdmin1', 2], ['rowAdmin2', 2], ['rowKind', 1], ['rowFlags', 1],
  // String tables: offsets into `strings`, one more than there are strings.
  ['countryTable', 4], ['admin1Table', 4], ['admin2Table', 4], ['strings', 1],
  // Names: an open-addressed hash table of name numbers plus one, and for each name its folded letters, its senses and its marks.
  ['slots', 4], ['nameStart', 4], ['nameLetters', 1], ['nameSenses', 4], ['nameMarks', 1], ['senses', 4],
  // A grid of one-degree cells over the rows, for what is near.
  ['cellStart', 4], ['cellRows', 4],
  // Areas of countries and regions, members of aggregates: sorted by row.
  ['areaRow', 4], ['areaLow', 4], ['areaHigh', 4], ['memberRow', 4], ['memberText', 4],
] as const;

export type SectionName = (typeof SECTIONS)[number][0];

export const HEADER_BYTES = 8 + SECTIONS.length * 8;

/** Degrees are kept as whole hundred-thousandths; `NO_COORDINATE` where there is none. */
export const DEGREE = 1e5;
export const NO_COORDINATE = 0x7fff_ffff;

export const KINDS = ['city', 'country', 'region', 'county', 'continent', 'water', 'area', 'facility', 'unknown'] as const;

export const ROW_DISPUTED = 1;
/** The seat of a state's government, and of a first-level region's. */
export const ROW_CAPITAL = 2;
export const ROW_REGION_SEAT = 4;

/** Bits above the 22 of the row in an element of `senses`. */
export const ROW_MASK = 0x3f_ffff;
export const SENSE_PRIMARY = 1 << 22;
export const SENSE_DEMONYM = 1 << 23;
/** Written in capitals or with stops: "UK", "N.Y.". */
export const SENSE_INITIALS = 1 << 24;
/** Needs its full stop, or a comma before it: "Fla.". */
export const SENSE_SHORT = 1 << 25;

/** Marks of a name: it begins a longer name; it is an ordinary English word (common: one of the 10,000 or so of everyday). */
export const NAME_PREFIX = 1;
export const NAME_ORDINARY = 2;
export const NAME_COMMON = 4;

/** FNV-1a over the letters of a folded name. */
export function hashOf(folded: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < folded.length; i += 1) hash = Math.imul(hash ^ folded.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The grid cell of a point: one degree by one degree, row by row from the south-west. */
export const cellOf = (lat: number, lon: number): number => Math.min(179, Math.floor(lat + 90)) * 360 + (((Math.floor(lon + 180) % 360) + 360) % 360);
