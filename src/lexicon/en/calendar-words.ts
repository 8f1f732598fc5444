/** Names of the calendar: months, weekdays, seasons, parts of the day, with their abbreviations. Lower case, without full stops. */
import { table, words } from './table.ts';

/** Month number, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = table({
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
  jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12,
});

/** Months that are common words or names besides: they need a number or a time word beside them, or a capital inside the sentence. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = words('may march mar august april june jan dec jun jul sep apr oct nov feb aug sept');

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = table({
  monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7,
  mon: 1, tue: 2, tues: 2, wed: 3, weds: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7,
});

/** Weekday abbreviations that are ordinary words besides: they need a date or a clock time beside them. */
export const SHORT_WEEKDAYS: ReadonlySet<string> = words('mon tue tues wed weds thu thur thurs fri sat sun');

/** TIMEX3 season code, and the month it begins in on the northern half (meteorological). */
export const SEASONS: ReadonlyMap<string, { readonly code: 'SP' | 'SU' | 'FA' | 'WI'; readonly month: number }> = table({
  spring: { code: 'SP', month: 3 }, summer: { code: 'SU', month: 6 }, autumn: { code: 'FA', month: 9 }, fall: { code: 'FA', month: 9 }, winter: { code: 'WI', month: 12 },
  springtime: { code: 'SP', month: 3 }, summertime: { code: 'SU', month: 6 }, wintertime: { code: 'WI', month: 12 },
});

/** TIMEX3 code of a part of the day. */
export type PartCode = 'MO' | 'AF' | 'EV' | 'NI' | 'DT';

export const PARTS_OF_DAY: ReadonlyMap<string, PartCode> = table({
  morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI', daytime: 'DT', nighttime: 'NI', dawn: 'MO', daybreak: 'MO', sunrise: 'MO', dusk: 'EV', sunset: 'EV', nightfall: 'EV',
});

/** First and last minute after midnight of each part; a night runs into the next day. */
export const PART_MINUTES: Readonly<Record<PartCode, readonly [number, number]>> = {
  MO: [4 * 60, 12 * 60], AF: [12 * 60, 18 * 60], EV: [17 * 60, 24 * 60], NI: [18 * 60, 30 * 60], DT: [6 * 60, 20 * 60],
};

/** Clock times that are words, in minutes after midnight. "Midnight" ends the day it is named with. */
export const CLOCK_WORDS: ReadonlyMap<string, number> = table({ noon: 720, midday: 720, noontime: 720, midnight: 1440 });

/** Days named from the day of speaking. */
export const DEICTIC_DAYS: ReadonlyMap<string, { readonly days: number; readonly part?: PartCode }> = table({
  today: { days: 0 }, yesterday: { days: -1 }, tomorrow: { days: 1 }, tonight: { days: 0, part: 'NI' },
});

/** Suffixes of ordinal day numbers. */
export const ORDINAL_SUFFIXES: ReadonlySet<string> = words('st nd rd th');
