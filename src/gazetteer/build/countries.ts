/** Countries: our own table, with points, areas, population and peoples from the factbook and i18n-nationality. */
import { SENSE_DEMONYM, SENSE_INITIALS } from '../layout.ts';
import { type Draft, addName, addPrimary, addRow } from './draft.ts';
import { listOf, pointOf, readData } from '../data-lines.ts';
import { type Feature, areaKm2 } from './regions.ts';

interface Text { readonly text?: string }
export interface Factbook {
  readonly Geography?: { readonly Area?: { readonly total?: Text; readonly land?: Text }; readonly 'Geographic coordinates'?: Text };
  readonly 'People and Society'?: { readonly Nationality?: { readonly noun?: Text; readonly adjective?: Text }; readonly Population?: Text };
}

export interface CountrySources {
  readonly table: string;
  readonly factbook: (fips: string) => Factbook | null;
  readonly nationalities: Readonly<Record<string, string>>;
  readonly features: readonly Feature[];
}

export function addCountries(draft: Draft, { table, factbook, nationalities, features }: CountrySources): void {
  const polygons = new Map<string, number>();
  for (const feature of features) polygons.set(feature.properties.iso_a2, (polygons.get(feature.properties.iso_a2) ?? 0) + areaKm2(feature));
  for (const { line, fields, options } of readData(table, () => 4)) {
    const [iso, fips, id, names] = fields;
    if (!iso || !fips || !id || !names) throw new Error(`countries.txt: line ${line} needs four fields`);
    const book = fips === '-' ? null : factbook(fips);
    if (fips !== '-' && !book) throw new Error(`countries.txt: line ${line}: the factbook has no file ${fips}.json`);
    const point = pointOf(options.get('point')) ?? factbookPoint(book?.Geography?.['Geographic coordinates']?.text);
    if (!point) throw new Error(`countries.txt: line ${line}: no coordinates for ${iso}`);
    const [name = iso] = listOf(names, ';');
    const row = addRow(draft, { id: Number(id), name, ...point, kind: 'country', country: iso, population: firstNumber(book?.['People and Society']?.Population?.text) ?? 0, disputed: options.has('disputed') });
    draft.byCode.set(iso, row);
    draft.byCode.set(id, row);
    for (const other of listOf(names, ';')) addPrimary(draft, other, row);
    for (const initials of listOf(options.get('initials'))) addName(draft, initials, row, SENSE_PRIMARY_INITIALS);
    const people = [...listOf(options.get('demonym')), ...(options.has('demonym') ? [] : peopleOf(book)), ...peopleFrom(nationalities[iso] ?? '')];
    for (const demonym of people) addName(draft, demonym, row, SENSE_DEMONYM);
    const areas = [firstNumber(book?.Geography?.Area?.total?.text), firstNumber(book?.Geography?.Area?.land?.text), polygons.get(iso)].filter((area) => area !== undefined && area > 0);
    if (areas.length > 0) draft.areas.set(row, areas as number[]);
  }
}

const SENSE_PRIMARY_INITIALS = SENSE_INITIALS;

/** "603,550 sq km" -> 603550; undefined where there is no number. */
function firstNumber(text: string | undefined): number | undefined {
  const match = /\d[\d,.]*/.exec(text ?? '');
  if (!match) return undefined;
  const value = Number(match[0].replaceAll(',', '').replace(/\.$/, ''));
  return Number.isFinite(value) ? (/^[\d,.]+ million/.test((text ?? '').slice(match.index)) ? value * 1e6 : value) : undefined;
}

/** "49 00 N, 32 00 E" in degrees and minutes. */
function factbookPoint(text: string | undefined): { lat: number; lon: number } | null {
  const match = /(\d+) (\d+) ([NS]), (\d+) (\d+) ([EW])/.exec(text ?? '');
  if (!match) return null;
  const [, latDegrees, latMinutes, north, lonDegrees, lonMinutes, east] = match;
  return { lat: (Number(latDegrees) + Number(latMinutes) / 60) * (north === 'N' ? 1 : -1), lon: (Number(lonDegrees) + Number(lonMinutes) / 60) * (east === 'E' ? 1 : -1) };
}

const NOT_A_PEOPLE = /^(?:NA|none|undefined|Chinese\b.*)$/;

/** "Ukrainian(s)" -> Ukrainian, Ukrainians; remarks in brackets are dropped. */
function peopleOf(book: Factbook | null): string[] {
  const { noun, adjective } = book?.['People and Society']?.Nationality ?? {};
  return [noun?.text ?? '', adjective?.text ?? ''].flatMap((text) => peopleFrom(text.replace(/\((?!s\))[^)]*\)/g, '')));
}

function peopleFrom(text: string): string[] {
  return text.split(/,|;|\/| or /).flatMap((raw) => {
    const word = raw.trim();
    if (NOT_A_PEOPLE.test(word) || !/^\p{Lu}/u.test(word)) return [];
    return word.endsWith('(s)') ? [word.slice(0, -3), `${word.slice(0, -3)}s`] : [word];
  });
}
