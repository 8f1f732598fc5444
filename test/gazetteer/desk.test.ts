import { describe, expect, test } from '@jest/globals';
import { formatOf, importDump } from '../../src/gazetteer/import.ts';
import { openGazetteer } from '../../src/gazetteer/open.ts';

const tabs = (...columns: readonly string[]): string => columns.join('\t');

describe('importing a GeoNames dump', () => {
  const village = tabs('999000001', 'Novakivka', 'Novakivka', "Novakovka,Новаківка,NVK,Novakiwka", '49.5', '36.5', 'P', 'PPL', 'UA', '', '07', '6312', '', '', '812', '', '120', 'Europe/Kyiv', '2024-01-01');
  const river = tabs('999000002', 'Tykha|River', 'Tykha River', '', '49.4', '36.4', 'H', 'STM', 'UA', '', '07', '', '', '', '0', '', '', 'Europe/Kyiv', '2024-01-01');
  const undersea = tabs('999000003', 'Some Ridge', 'Some Ridge', '', '10', '10', 'U', 'RDGU', 'UA', '', '', '', '', '', '0', '', '', '', '');

  test('a country extract: names in Latin letters, kind, codes, population', () => {
    expect(formatOf(village)).toBe('places');
    expect(importDump([village, river, undersea, ''].join('\n'), 'places')).toBe(
      'Novakivka; Novakovka; Novakiwka | city | UA.07.6312 | 49.5, 36.5 | id = 999000001; population = 812\nTykha River | water | UA.07 | 49.4, 36.4 | id = 999000002\n',
    );
  });

  test('a postal file', () => {
    const line = tabs('UA', '62400', 'Novakivka', 'Kharkivska', '07', '', '', '', '', '49.5', '36.5', '4');
    expect(formatOf(line)).toBe('postal');
    expect(importDump(`${line}\n${line}\n`, 'postal')).toBe('Novakivka | city | UA.07 | 49.5, 36.5 |\n');
  });

  test('alternate names: other scripts and codes are left out', () => {
    const lines = [tabs('1', '707292', 'en', 'Izumgrad'), tabs('2', '707292', 'uk', 'Ізюм'), tabs('3', '707292', 'link', 'https://example.org')];
    expect(formatOf(lines[0] ?? '')).toBe('names');
    expect(importDump(lines.join('\n'), 'names')).toBe('= 707292 | Izumgrad |\n');
  });

  test('something else is no dump', () => {
    expect(formatOf('hello world')).toBeNull();
    expect(importDump('', 'places')).toBe('');
  });
});

describe('a desk\'s own places', () => {
  const desk = openGazetteer({ desk: '# ours\nNovakivka; Nova Kivka | city | UA.07 | 49.5, 36.5 | population = 812\n= 707292 | Izumgrad |\n= UA.07 | Kharkivshchyna | demonym = Kharkivite\n' });

  test('are looked up beside the index\'s', () => {
    expect(desk.lookup('novakivka').some(({ value }) => value.country === 'UA' && value.lat === 49.5)).toBe(true);
    expect(desk.isPrefix('nova')).toBe(true);
    expect(desk.lookup('izumgrad')[0]?.value.name).toBe('Izium');
    expect(desk.lookup('kharkivshchyna')[0]?.value).toMatchObject({ placeKind: 'region', admin1: '07' });
    expect(desk.lookup('kharkivite')[0]?.form).toBe('demonym');
    expect(desk.lookup('kyiv')[0]?.value.name).toBe('Kyiv');
  });

  test.each([
    ['Somewhere | castle | UA | 49, 36 |', /line 1: "castle" is no kind of place/],
    ['\nSomewhere | city | UA | here |', /line 2: "here" is no latitude and longitude/],
    ['= 1 | Nothing |', /line 1: no place has the id or code "1"/],
  ])('a line that cannot be read is named: %s', (text, message) => {
    expect(() => openGazetteer({ desk: text })).toThrow(message);
  });
});
