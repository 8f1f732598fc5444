/** Holidays that news dates by: a fixed day, a weekday of a month, or a distance from Easter Sunday. */
import { table } from './table.ts';

export type HolidayRule =
  | { readonly month: number; readonly day: number }
  /** The nth such weekday of the month; -1 is the last one. `plus` days are added. */
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  | { readonly easter: number };

/** Lower-case words, joined by single spaces, apostrophes kept as they are written in ASCII. */
export const HOLIDAYS: ReadonlyMap<string, HolidayRule> = table({
  "new year's day": { month: 1, day: 1 }, "new year's eve": { month: 12, day: 31 }, 'christmas eve': { month: 12, day: 24 },
  'christmas day': { month: 12, day: 25 }, christmas: { month: 12, day: 25 }, 'boxing day': { month: 12, day: 26 },
  "valentine's day": { month: 2, day: 14 }, "st patrick's day": { month: 3, day: 17 }, "april fools' day": { month: 4, day: 1 },
  'may day': { month: 5, day: 1 }, 'independence day': { month: 7, day: 4 }, 'bastille day': { month: 7, day: 14 },
  halloween: { month: 10, day: 31 }, 'veterans day': { month: 11, day: 11 }, 'armistice day': { month: 11, day: 11 },
  'bonfire night': { month: 11, day: 5 }, juneteenth: { month: 6, day: 19 },
  thanksgiving: { month: 11, weekday: 4, nth: 4 }, 'thanksgiving day': { month: 11, weekday: 4, nth: 4 },
  'black friday': { month: 11, weekday: 4, nth: 4, plus: 1 }, 'election day': { month: 11, weekday: 1, nth: 1, plus: 1 },
  'labor day': { month: 9, weekday: 1, nth: 1 }, 'memorial day': { month: 5, weekday: 1, nth: -1 }, "presidents' day": { month: 2, weekday: 1, nth: 3 },
  'columbus day': { month: 10, weekday: 1, nth: 2 }, 'martin luther king day': { month: 1, weekday: 1, nth: 3 },
  "mother's day": { month: 5, weekday: 7, nth: 2 }, "father's day": { month: 6, weekday: 7, nth: 3 },
  easter: { easter: 0 }, 'easter sunday': { easter: 0 }, 'easter monday': { easter: 1 }, 'good friday': { easter: -2 }, 'palm sunday': { easter: -7 },
  'ash wednesday': { easter: -46 }, 'shrove tuesday': { easter: -47 }, 'holy saturday': { easter: -1 }, 'ascension day': { easter: 39 },
  pentecost: { easter: 49 },
});
