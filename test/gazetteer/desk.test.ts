import { describe, expect, test } from '@jest/globals';
import { type DumpFormat, formatOf, importLine } from '../../src/gazetteer/import.ts';
import { openGazetteer } from '../../src/gazetteer/open.ts';
import type { Gazetteer } from '../../src/model/gazetteer.ts';
import type { Problem } from '../../src/model/problem.ts';

const tabs = (...columns: readonly string[]): string => columns.join('\t');

const lineOf = (text: string, format: DumpFormat): string | null => {
  const read = importLine(text, format);
  return read && 'line' in read ? read.line : null;
};

describe('importing a GeoNames dump', () => {
  const village = tabs('999000001', 'Novakivka', 'Novakivka', "Novakovka,Новаківка,NVK,Novakiwka", '49.5', '36.5', 'P', 'PPL', 'UA', '', '07', '6312', '', '', '812', '', '120', 'Europe/Kyiv', '2024-01-01');
  const river = tabs('999000002', 'Tykha|River', 'Tykha River', '', '49.4', '36.4', 'H', 'STM', 'UA', '', '07', '', '', '', '0', '', '', 'Europe/Kyiv', '2024-01-01');
  const undersea = tabs('999000003', 'Some Ridge', 'Some Ridge', '', '10', '10', 'U', 'RDGU', 'UA', '', '', '', '', '', '0', '', '', '', '');

  test.each([
    ['another script', tabs('2', '707292', 'uk', 'Ізюм'), 'names'],
    ['a link', tabs('3', '707292', 'link', 'https://example.org'), 'names'],
    ['a ridge under the sea', undersea, 'places'],
    ['a postal code without a place', tabs('UA', '62400', '', '', '', '', '', '', '', '', '', ''), 'postal'],
  ] as const)('left out: %s', (_what, text, format) => expect(importLine(text, format)).toBeNull());

  test.each([
    ['a column too few', tabs('UA', '62400', 'Novakivka'), 'postal', 1, /^3 columns/],
    ['no latitude', village.replace('49.5', 'north'), 'places', village.indexOf('49.5') + 1, /"north" is no latitude/],
    ['a longitude beyond the world', village.replace('36.5', '236.5'), 'places', village.indexOf('36.5') + 1, /"236.5" is no longitude/],
    ['no id', village.replace('999000001', 'x'), 'places', 1, /"x" is no GeoNames id/],
    ['no country', tabs('Ukraine', '62400', 'Novakivka', '', '', '', '', '', '', '49.5', '36.5', '4'), 'postal', 1, /"Ukraine" is no code/],
  ] as const)('at fault: %s', (_what, text, format, column, message) => expect(importLine(text, format)).toEqual({ column, message: expect.stringMatching(message) }));

  test('a country extract: names in Latin letters, kind, codes, population', () => {
    expect(formatOf(village)).toBe('places');
    expect(importLine(`${village}\r`, 'places')).toEqual({ line: 'Novakivka; Novakovka; Novakiwka | city | UA.07.6312 | 49.5, 36.5 | id = 999000001; population = 812', kind: 'city', id: 999000001 });
    expect(lineOf(river, 'places')).toBe('Tykha River | water | UA.07 | 49.4, 36.4 | id = 999000002');
  });

  test('a postal file', () => {
    const postal = tabs('UA', '62400', 'Novakivka', 'Kharkivska', '07', '', '', '', '', '49.5', '36.5', '4');
    expect(formatOf(postal)).toBe('postal');
    expect(lineOf(postal, 'postal')).toBe('Novakivka | city | UA.07 | 49.5, 36.5');
  });

  test('alternate names', () => {
    const name = tabs('1', '707292', 'en', 'Izumgrad');
    expect(formatOf(name)).toBe('names');
    expect(importLine(name, 'names')).toEqual({ line: '= 707292 | Izumgrad', namesOf: 707292 });
  });

  test('something else is no dump', () => expect(formatOf('hello world')).toBeNull());
});

const opened = (...texts: readonly string[]): { gazetteer: Gazetteer; faults: readonly Problem[] } => {
  const faults: Problem[] = [];
  const gazetteer = openGazetteer({ places: texts.map((text, index) => ({ path: `${index}.txt`, text })), onFault: (fault) => void faults.push(fault) });
  return { gazetteer, faults };
};

describe('a desk\'s own places', () => {
  test.each([
    ['Somewhere | castle | UA | 49, 36', 13, '"castle" is no kind of place'],
    ['Somewhere | city | UA | here |', 25, '"here" is no latitude and longitude'],
    ['Somewhere | city | UA | 149, 36 |', 25, '"149, 36" is no latitude and longitude'],
    ['Somewhere | city | Ukraine | 49, 36 |', 20, '"Ukraine" is no code'],
    ['Somewhere | city | UA | 49, 36 | inhabitants = 3', 34, 'there is no option "inhabitants"'],
    [' | city | UA | 49, 36 |', 2, 'a place needs a name'],
    ['= 1 | Nothing |', 1, 'no place has the id or code "1"'],
    ['= 707292 | Izumgrad | | more', 25, 'a field too many'],
  ])('a line that cannot be read is named and left out: %s', (line, column, message) => {
    const { gazetteer, faults } = opened(`# ours\n${line}\nNovakivka | city | UA.07 | 49.5, 36.5`);
    expect(faults).toEqual([{ code: 'bad-places', path: '0.txt', line: 2, column, message: expect.stringContaining(message) }]);
    expect(gazetteer.lookup('novakivka')).toHaveLength(1);
  });

  const { gazetteer: desk, faults } = opened(
    '# ours\nNovakivka; Nova Kivka | city | UA.07 | 49.5, 36.5 | id = 999000001; population = 812\n= 707292 | Izumgrad |\n= UA.07 | Kharkivshchyna | demonym = Kharkivite\n',
    '= 999000001 | Novakowka\nIzium; Isjumgrad | city | UA.07 | 49.2, 37.3 | id = 707292\n',
  );

  test('are looked up beside the index\'s', () => {
    expect(faults).toEqual([]);
    expect(desk.lookup('novakivka').some(({ value }) => value.country === 'UA' && value.lat === 49.5)).toBe(true);
    expect(desk.isPrefix('nova')).toBe(true);
    expect(desk.lookup('izumgrad')[0]?.value.name).toBe('Izium');
    expect(desk.lookup('kharkivshchyna')[0]?.value).toMatchObject({ placeKind: 'region', admin1: '07' });
    expect(desk.lookup('kharkivite')[0]?.form).toBe('demonym');
    expect(desk.lookup('kyiv')[0]?.value.name).toBe('Kyiv');
  });

  test('a later file names places of an earlier one; a place that the index knows stays one', () => {
    expect(desk.lookup('novakowka')[0]?.value.population).toBe(812);
    expect(desk.lookup('isjumgrad')[0]?.row).toBe(desk.lookup('izium')[0]?.row);
    expect(desk.lookup('izium').filter(({ value }) => value.geonameId === 707292)).toHaveLength(1);
  });
});
