/** The place index while it is being gathered: rows and their names, before they are packed into bytes. */
import { fold } from '../fold.ts';
import { type KINDS, SENSE_PRIMARY } from '../layout.ts';

export type Kind = (typeof KINDS)[number];

export interface Row {
  readonly id: number;
  readonly name: string;
  lat: number | null;
  lon: number | null;
  readonly kind: Kind;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
  population: number;
  readonly disputed: boolean;
  readonly seat?: 'country' | 'region';
}

export interface Draft {
  readonly rows: Row[];
  /** Folded name -> row number -> sense bits. */
  readonly names: Map<string, Map<number, number>>;
  /** GeoNames ids, `UA`, `UA.07`, `UA.07.6312` -> row number. */
  readonly byCode: Map<string, number>;
  readonly areas: Map<number, number[]>;
  readonly members: Map<number, string>;
}

export const emptyDraft = (): Draft => ({ rows: [], names: new Map(), byCode: new Map(), areas: new Map(), members: new Map() });

export function addRow(draft: Draft, row: Partial<Row> & Pick<Row, 'name' | 'kind'>): number {
  draft.rows.push({ id: 0, lat: null, lon: null, country: '', admin1: '', admin2: '', population: 0, disputed: false, ...row });
  return draft.rows.length - 1;
}

/** Names of at most two letters are only taken as initials or short forms, which carry their own bits. */
export function addName(draft: Draft, name: string, row: number, bits: number): void {
  const folded = fold(name);
  if (folded.length < 2 || folded.length > 60 || (folded.length === 2 && bits === 0)) return;
  for (const form of spelledOut(folded)) {
    const senses = draft.names.get(form);
    if (senses) senses.set(row, (senses.get(row) ?? 0) | bits);
    else draft.names.set(form, new Map([[row, bits]]));
  }
}

const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/^saint /, 'st '], [/^st /, 'saint '], [/^sainte /, 'ste '], [/^fort /, 'ft '], [/^ft /, 'fort '], [/^mount /, 'mt '], [/^mt /, 'mount '],
];

/** "saint louis" is also written "st louis", "mount vernon" also "mt vernon", and the other way round. */
function spelledOut(folded: string): readonly string[] {
  for (const [from, to] of SHORTENED) if (from.test(folded)) return [folded, folded.replace(from, to)];
  return [folded];
}

export const addPrimary = (draft: Draft, name: string, row: number): void => addName(draft, name, row, SENSE_PRIMARY);
