/** Bytes of the index -> typed-array views of its sections. */
import { HEADER_BYTES, MAGIC, SECTIONS, VERSION } from './layout.ts';

export interface Views {
  readonly rowId: Uint32Array;
  readonly rowLat: Int32Array;
  readonly rowLon: Int32Array;
  readonly rowPopulation: Uint32Array;
  readonly rowName: Uint32Array;
  readonly rowCountry: Uint8Array;
  readonly rowAdmin1: Uint16Array;
  readonly rowAdmin2: Uint16Array;
  readonly rowKind: Uint8Array;
  readonly rowFlags: Uint8Array;
  readonly countryTable: Uint32Array;
  readonly admin1Table: Uint32Array;
  readonly admin2Table: Uint32Array;
  readonly strings: Uint8Array;
  readonly slots: Uint32Array;
  readonly nameStart: Uint32Array;
  readonly nameLetters: Uint8Array;
  readonly nameSenses: Uint32Array;
  readonly nameMarks: Uint8Array;
  readonly senses: Uint32Array;
  readonly cellStart: Uint32Array;
  readonly cellRows: Uint32Array;
  readonly areaRow: Uint32Array;
  readonly areaLow: Float32Array;
  readonly areaHigh: Float32Array;
  readonly memberRow: Uint32Array;
  readonly memberText: Uint32Array;
}

/** Throws where the bytes are no index of this version. Assumes a little-endian machine, as all that Node runs on are. */
export function viewsOf(bytes: Uint8Array): Views {
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const header = new DataView(aligned.buffer, aligned.byteOffset, Math.min(aligned.byteLength, HEADER_BYTES));
  if (aligned.byteLength < HEADER_BYTES || header.getUint32(0, true) !== MAGIC || header.getUint32(4, true) !== VERSION) throw new Error('gazetteer.bin is not a place index of this version: run the build');
  const section = (name: string): readonly [number, number] => {
    const index = SECTIONS.findIndex(([known]) => known === name);
    return [aligned.byteOffset + header.getUint32(8 + index * 8, true), header.getUint32(12 + index * 8, true)];
  };
  const u8 = (name: string): Uint8Array => new Uint8Array(aligned.buffer, ...section(name));
  const u16 = (name: string): Uint16Array => new Uint16Array(aligned.buffer, section(name)[0], section(name)[1] / 2);
  const u32 = (name: string): Uint32Array => new Uint32Array(aligned.buffer, section(name)[0], section(name)[1] / 4);
  const i32 = (name: string): Int32Array => new Int32Array(aligned.buffer, section(name)[0], section(name)[1] / 4);
  const f32 = (name: string): Float32Array => new Float32Array(aligned.buffer, section(name)[0], section(name)[1] / 4);
  return {
    rowId: u32('rowId'), rowLat: i32('rowLat'), rowLon: i32('rowLon'), rowPopulation: u32('rowPopulation'), rowName: u32('rowName'),
    rowCountry: u8('rowCountry'), rowAdmin1: u16('rowAdmin1'), rowAdmin2: u16('rowAdmin2'), rowKind: u8('rowKind'), rowFlags: u8('rowFlags'),
    countryTable: u32('countryTable'), admin1Table: u32('admin1Table'), admin2Table: u32('admin2Table'), strings: u8('strings'),
    slots: u32('slots'), nameStart: u32('nameStart'), nameLetters: u8('nameLetters'), nameSenses: u32('nameSenses'), nameMarks: u8('nameMarks'), senses: u32('senses'),
    cellStart: u32('cellStart'), cellRows: u32('cellRows'), areaRow: u32('areaRow'), areaLow: f32('areaLow'), areaHigh: f32('areaHigh'), memberRow: u32('memberRow'), memberText: u32('memberText'),
  };
}
