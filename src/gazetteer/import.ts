/** GeoNames dump files -> lines of a desk's place file (see `desk`): country extracts, postal codes, alternate names. */

/** `places` is a country extract or allCountries.txt, `postal` a postal file, `names` alternateNamesV2.txt. */
export type DumpFormat = 'places' | 'postal' | 'names';

const KIND_OF_CLASS: Readonly<Record<string, string>> = { P: 'city', H: 'water', T: 'area', L: 'area', V: 'area', S: 'facility', R: 'facility' };
const KIND_OF_CODE: Readonly<Record<string, string>> = { ADM1: 'region', ADM2: 'county' };
const LETTERS = /^[\p{Script=Latin}\p{M}\d .'’ʼʹ()/-]+$/u;
const ENGLISH = new Set(['', 'en']);

/** The format is told by the number of columns of the first line; null where it is none of the three. */
export function formatOf(text: string): DumpFormat | null {
  const columns = (text.split('\n', 1)[0] ?? '').split('\t').length;
  if (columns === 19) return 'places';
  if (columns === 12) return 'postal';
  return columns >= 4 && columns <= 10 && /^\d+\t\d+\t/.test(text) ? 'names' : null;
}

/** Lines of the desk's format, in the order of the dump; rows that have no use there are left out. */
export function importDump(text: string, format: DumpFormat): string {
  const read = { places: placeLine, postal: postalLine, names: nameLine }[format];
  const out = new Set<string>();
  for (const line of text.split('\n')) {
    const entry = line.trim() === '' ? null : read(line.replace(/\r$/, '').split('\t'));
    if (entry !== null) out.add(entry);
  }
  return out.size > 0 ? `${[...out].join('\n')}\n` : '';
}

/** The marks of the desk's format cannot stand inside a name. */
const clean = (name: string): string => name.replace(/[|;#=]/g, ' ').replace(/\s+/g, ' ').trim();

/** Columns: id, name, ASCII name, other names, latitude, longitude, class, code, country, cc2, admin1, admin2, admin3, admin4, population ... */
function placeLine(column: readonly string[]): string | null {
  const [id, name = '', ascii = '', others = '', lat, lon, featureClass = '', code = '', country = ''] = column;
  const kind = KIND_OF_CODE[code] ?? KIND_OF_CLASS[featureClass];
  if (!kind || !country || clean(name) === '') return null;
  const names = new Set([name, ascii, ...others.split(',').filter((other) => other.length > 2 && LETTERS.test(other) && !/^[A-Z\d]{1,4}$/.test(other))].map(clean).filter(Boolean));
  const codes = [country, column[10] ?? '', column[11] ?? ''].join('.').replace(/\.+$/, '');
  const population = Number(column[14]) || 0;
  return `${[...names].join('; ')} | ${kind} | ${codes} | ${lat}, ${lon} | id = ${id}${population > 0 ? `; population = ${population}` : ''}`;
}

/** Columns: country, postal code, place name, admin name 1, admin code 1, admin name 2, admin code 2, admin name 3, admin code 3, latitude, longitude, accuracy. */
function postalLine([country, , name = '', , admin1 = '', , admin2 = '', , , lat, lon]: readonly string[]): string | null {
  if (!country || clean(name) === '' || !lat || !lon) return null;
  return `${clean(name)} | city | ${[country, admin1, admin2].join('.').replace(/\.+$/, '')} | ${lat}, ${lon} |`;
}

/** Columns: alternate name id, GeoNames id, language, name, preferred, short, colloquial, historic. Names in Latin letters of any language serve. */
function nameLine([, id, language = '', name = '']: readonly string[]): string | null {
  if (!id || name.length < 3 || !LETTERS.test(name) || (!ENGLISH.has(language) && language.length > 3)) return null;
  return `= ${id} | ${clean(name)} |`;
}
