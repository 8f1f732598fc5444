/** Packs a draft into the bytes of the index. The same draft always gives the same bytes. */
import { DEGREE, HEADER_BYTES, KINDS, MAGIC, NAME_COMMON, NAME_ORDINARY, NAME_PREFIX, NO_COORDINATE, ROW_CAPITAL, ROW_DISPUTED, ROW_REGION_SEAT, SECTIONS, SENSE_PRIMARY, type SectionName, VERSION, cellOf, hashOf } from '../layout.ts';
import type { Draft, Row } from './draft.ts';

type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array;
type Columns = Partial<Record<SectionName, Column>>;

const align = (offset: number): number => (offset + 7) & ~7;

export function pack(draft: Draft, ordinary: ReadonlySet<string>, common: ReadonlySet<string>): Uint8Array {
  const strings = new StringPool();
  const columns: Columns = { ...rowColumns(draft.rows, strings), ...nameColumns(draft, ordinary, common), ...cellColumns(draft.rows), ...extraColumns(draft, strings) };
  columns.strings = strings.bytes();
  const sizes = SECTIONS.map(([name]) => columns[name]?.byteLength ?? 0);
  const total = sizes.reduce((sum, size) => align(sum + size), align(HEADER_BYTES));
  const bytes = new Uint8Array(total);
  const header = new DataView(bytes.buffer);
  header.setUint32(0, MAGIC, true);
  header.setUint32(4, VERSION, true);
  let at = align(HEADER_BYTES);
  for (const [index, [name]] of SECTIONS.entries()) {
    const column = columns[name];
    header.setUint32(8 + index * 8, at, true);
    header.setUint32(12 + index * 8, column?.byteLength ?? 0, true);
    if (column) bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
    at = align(at + (column?.byteLength ?? 0));
  }
  return bytes;
}

/** Strings one after another in UTF-8, each ended by a zero byte, equal ones once. */
class StringPool {
  private readonly offsets = new Map<string, number>();
  private readonly parts: Uint8Array[] = [];
  private size = 0;
  private readonly encoder = new TextEncoder();

  add(text: string): number {
    const known = this.offsets.get(text);
    if (known !== undefined) return known;
    const part = this.encoder.encode(`${text}\0`);
    this.parts.push(part);
    this.offsets.set(text, this.size);
    this.size += part.length;
    return this.size - part.length;
  }

  bytes(): Uint8Array {
    const out = new Uint8Array(this.size);
    let at = 0;
    for (const part of this.parts) {
      out.set(part, at);
      at += part.length;
    }
    return out;
  }
}

/** Numbers for the distinct values of a field, the empty one first. */
function tableOf(values: readonly string[], strings: StringPool): { readonly numberOf: ReadonlyMap<string, number>; readonly table: Uint32Array } {
  const distinct = [...new Set(['', ...values])].sort((a, b) => (a < b ? -1 : 1));
  return { numberOf: new Map(distinct.map((value, index) => [value, index])), table: Uint32Array.from(distinct, (value) => strings.add(value)) };
}

const degrees = (value: number | null): number => (value === null ? NO_COORDINATE : Math.round(value * DEGREE));

function rowColumns(rows: readonly Row[], strings: StringPool): Columns {
  const countries = tableOf(rows.map((row) => row.country), strings);
  const admin1 = tableOf(rows.map((row) => row.admin1), strings);
  const admin2 = tableOf(rows.map((row) => row.admin2), strings);
  return {
    rowId: Uint32Array.from(rows, (row) => row.id),
    rowLat: Int32Array.from(rows, (row) => degrees(row.lat)),
    rowLon: Int32Array.from(rows, (row) => degrees(row.lon)),
    rowPopulation: Uint32Array.from(rows, (row) => row.population),
    rowName: Uint32Array.from(rows, (row) => strings.add(row.name)),
    rowCountry: Uint8Array.from(rows, (row) => countries.numberOf.get(row.country) ?? 0),
    rowAdmin1: Uint16Array.from(rows, (row) => admin1.numberOf.get(row.admin1) ?? 0),
    rowAdmin2: Uint16Array.from(rows, (row) => admin2.numberOf.get(row.admin2) ?? 0),
    rowKind: Uint8Array.from(rows, (row) => KINDS.indexOf(row.kind)),
    rowFlags: Uint8Array.from(rows, (row) => (row.disputed ? ROW_DISPUTED : 0) | (row.seat === 'country' ? ROW_CAPITAL : row.seat === 'region' ? ROW_REGION_SEAT : 0)),
    countryTable: countries.table,
    admin1Table: admin1.table,
    admin2Table: admin2.table,
  };
}

/** All names, all beginnings of longer names, and all ordinary words, in one table. */
function nameColumns({ names, rows }: Draft, ordinary: ReadonlySet<string>, common: ReadonlySet<string>): Columns {
  const prefixes = new Set<string>();
  for (const name of names.keys()) for (let space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) prefixes.add(name.slice(0, space));
  const all = [...new Set([...names.keys(), ...prefixes, ...ordinary])].sort((a, b) => (a < b ? -1 : 1));
  const nameStart = new Uint32Array(all.length + 1);
  const nameSenses = new Uint32Array(all.length + 1);
  const nameMarks = new Uint8Array(all.length);
  const senses: number[] = [];
  for (const [index, name] of all.entries()) {
    nameStart[index + 1] = (nameStart[index] ?? 0) + name.length;
    for (const [row, bits] of rank(names.get(name), rows)) senses.push((row | bits) >>> 0);
    nameSenses[index + 1] = senses.length;
    nameMarks[index] = (prefixes.has(name) ? NAME_PREFIX : 0) | (ordinary.has(name) ? NAME_ORDINARY : 0) | (common.has(name) ? NAME_COMMON : 0);
  }
  const letters = new TextEncoder().encode(all.join(''));
  return { slots: slotsOf(all), nameStart, nameLetters: letters, nameSenses, nameMarks, senses: Uint32Array.from(senses) };
}

const KIND_RANK: Readonly<Record<string, number>> = { country: 3, continent: 3, region: 2, water: 1, area: 1 };

/** Most populous first; of two alike the greater kind, the own name before an alternate, then the order of the rows. */
function rank(senses: ReadonlyMap<number, number> | undefined, rows: readonly Row[]): [number, number][] {
  const populationOf = (row: number): number => rows[row]?.population ?? 0;
  const kindOf = (row: number): number => KIND_RANK[rows[row]?.kind ?? ''] ?? 0;
  return [...(senses ?? [])].sort(([a, x], [b, y]) => (y & SENSE_PRIMARY) - (x & SENSE_PRIMARY) || populationOf(b) - populationOf(a) || kindOf(b) - kindOf(a) || a - b);
}

/** At least so many slots a name: fewer make look-ups of unknown names slow. */
const FREE_SPACE = 1.3;

function slotsOf(all: readonly string[]): Uint32Array {
  let size = 1;
  while (size < all.length * FREE_SPACE) size *= 2;
  const slots = new Uint32Array(size);
  for (const [index, name] of all.entries()) {
    let at = hashOf(name) & (size - 1);
    while (slots[at] !== 0) at = (at + 1) & (size - 1);
    slots[at] = index + 1;
  }
  return slots;
}

function cellColumns(rows: readonly Row[]): Columns {
  const placed = rows.flatMap((row, index) => (row.lat === null || row.lon === null || row.kind !== 'city' ? [] : [{ index, cell: cellOf(row.lat, row.lon) }]));
  placed.sort((a, b) => a.cell - b.cell || a.index - b.index);
  const cellStart = new Uint32Array(180 * 360 + 1);
  for (const { cell } of placed) cellStart[cell + 1] = (cellStart[cell + 1] ?? 0) + 1;
  for (let cell = 0; cell < 180 * 360; cell += 1) cellStart[cell + 1] = (cellStart[cell + 1] ?? 0) + (cellStart[cell] ?? 0);
  return { cellStart, cellRows: Uint32Array.from(placed, ({ index }) => index) };
}

function extraColumns({ areas, members }: Draft, strings: StringPool): Columns {
  const sizes = [...areas].sort(([a], [b]) => a - b);
  const groups = [...members].sort(([a], [b]) => a - b);
  return {
    areaRow: Uint32Array.from(sizes, ([row]) => row),
    areaLow: Float32Array.from(sizes, ([, values]) => Math.min(...values)),
    areaHigh: Float32Array.from(sizes, ([, values]) => Math.max(...values)),
    memberRow: Uint32Array.from(groups, ([row]) => row),
    memberText: Uint32Array.from(groups, ([, text]) => strings.add(text)),
  };
}
