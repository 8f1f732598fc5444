/** Adds the hand-kept places and further names of data/aliases.txt. A target that is not in the index is a fault. */
import { SENSE_DEMONYM, SENSE_INITIALS, SENSE_PRIMARY, SENSE_SHORT } from '../layout.ts';
import { type Draft, type Kind, addName, addRow } from './draft.ts';
import { type DataLine, listOf, pointOf, readData } from '../data-lines.ts';

const KIND_NAMES: ReadonlySet<string> = new Set<Kind>(['continent', 'country', 'region', 'county', 'city', 'water', 'area', 'facility']);

export function addAliases(draft: Draft, text: string): void {
  for (const entry of readData(text, (fields) => (fields[0]?.startsWith('=') ? 2 : 4))) {
    const row = entry.fields[0]?.startsWith('=') ? targetOf(draft, entry) : newPlace(draft, entry);
    const names = entry.fields[0]?.startsWith('=') ? entry.fields[1] : entry.fields[0];
    for (const name of listOf(names, ';')) addName(draft, name.replace(/ \(.*\)$/, ''), row, SENSE_PRIMARY);
    for (const name of listOf(entry.options.get('demonym'))) addName(draft, name, row, SENSE_DEMONYM);
    for (const name of listOf(entry.options.get('initials'))) addName(draft, name, row, SENSE_INITIALS);
    for (const name of listOf(entry.options.get('short'))) addName(draft, name, row, SENSE_SHORT);
  }
}

function targetOf(draft: Draft, { line, fields, options }: DataLine): number {
  const target = (fields[0] ?? '').slice(1).trim();
  const row = draft.byCode.get(target);
  const found = row === undefined ? undefined : draft.rows[row];
  if (row === undefined || !found) throw new Error(`aliases.txt: line ${line}: no place has the code or id "${target}"`);
  const id = options.get('id');
  const point = pointOf(options.get('point'));
  draft.rows[row] = { ...found, ...(id === undefined ? {} : { id: Number(id) }), ...point, disputed: found.disputed || options.has('disputed') };
  return row;
}

function newPlace(draft: Draft, { line, fields, options }: DataLine): number {
  const [names = '', kind = '', code = '', where] = fields;
  const point = pointOf(where);
  if (!KIND_NAMES.has(kind)) throw new Error(`aliases.txt: line ${line}: "${kind}" is no kind of place`);
  if (!point) throw new Error(`aliases.txt: line ${line}: no coordinates`);
  const [country = '', admin1 = ''] = code === '-' ? [] : code.split('.');
  const [name = ''] = listOf(names, ';');
  const known = kind === 'region' && admin1 !== '' ? draft.byCode.get(code) : undefined;
  const place = { id: Number(options.get('id') ?? 0), name: name.replace(/ \(.*\)$/, ''), ...point, kind: kind as Kind, country, admin1, population: Number(options.get('population') ?? 0), disputed: options.has('disputed') };
  const row = known ?? addRow(draft, place);
  if (known !== undefined) {
    const before = draft.rows[known];
    draft.rows[known] = { admin2: '', ...place, id: place.id || (before?.id ?? 0), population: Math.max(place.population, before?.population ?? 0) };
  }
  const members = options.get('members');
  if (members) draft.members.set(row, listOf(members).join(' '));
  return row;
}
