/** Reads the hand-kept data files: fields between bars, lists between semicolons, options as `key = value`. */

export interface DataLine {
  readonly line: number;
  readonly fields: readonly string[];
  /** 1-based column at which each field begins. */
  readonly columns: readonly number[];
  readonly options: ReadonlyMap<string, string>;
}

/** `optionField` is the index of the field that holds options; a lone word or `@lat, lon` in it is an option too. */
export function readData(text: string, optionField: (fields: readonly string[]) => number): DataLine[] {
  const out: DataLine[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const cells = raw.split('|');
    const fields = cells.map((field) => field.trim());
    out.push({ line: index + 1, fields, columns: columnsOf(cells), options: readOptions(fields[optionField(fields)] ?? '') });
  }
  return out;
}

function columnsOf(cells: readonly string[]): readonly number[] {
  let start = 1;
  return cells.map((cell) => {
    const column = start + cell.length - cell.trimStart().length;
    start += cell.length + 1;
    return column;
  });
}

function readOptions(text: string): ReadonlyMap<string, string> {
  const options = new Map<string, string>();
  for (const part of text.split(';').map((p) => p.trim()).filter(Boolean)) {
    const equals = part.indexOf('=');
    if (part.startsWith('@')) options.set('point', part.slice(1));
    else if (equals < 0) options.set(part, '');
    else options.set(part.slice(0, equals).trim(), part.slice(equals + 1).trim());
  }
  return options;
}

export const listOf = (text: string | undefined, mark = ','): string[] => (text ?? '').split(mark).map((part) => part.trim()).filter(Boolean);

export function pointOf(text: string | undefined): { readonly lat: number; readonly lon: number } | null {
  const [lat, lon] = listOf(text).map(Number);
  return lat !== undefined && lon !== undefined && Number.isFinite(lat) && Number.isFinite(lon) ? { lat, lon } : null;
}
