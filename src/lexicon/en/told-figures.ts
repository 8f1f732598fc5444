/** What befell the people or things that a figure counts: a line each, the fate and its words. Two figures of two fates are never one. */
import { words } from './table.ts';

const FATE_ROWS = `
killed | die dies died dead death deaths killed kill kills killing fatality fatalities body bodies victim victims toll drowned perished
injured | injure injured injures injuries injury hurt wound wounded wounds hospital hospitalised hospitalized
missing | miss missing trapped trap unaccounted
rescued | rescue rescued survivor survivors survived survive saved
aboard | aboard board passenger passengers crew
arrested | arrest arrested arrests detained detain
moved | evacuate evacuated evacuees displaced displace
`;

/** Word -> fate. */
export const FATES: ReadonlyMap<string, string> = new Map(FATE_ROWS.trim().split('\n').flatMap((line) => {
  const [fate = '', list = ''] = line.split(' | ');
  return [...words(list)].map((word) => [word, fate] as const);
}));

/** Beside a figure that had grown when it was written down, and may have been less in a report before. */
export const GROWN: ReadonlySet<string> = words('reach reaches reached reaching risen rose grown grew climbed swollen swelled mounted mounting exceeded passed topped');
