/** Number words that count units of time. */
import { table } from './table.ts';

export const SMALL_NUMBERS: ReadonlyMap<string, number> = table({
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15,
  sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
});

export const SCALES: ReadonlyMap<string, number> = table({ dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000, billion: 1_000_000_000 });

/** Vague amounts: lowest and highest number they are used for. */
export const VAGUE_AMOUNTS: ReadonlyMap<string, readonly [number, number]> = table({
  few: [2, 5], several: [3, 9], many: [3, 99], some: [2, 9], numerous: [3, 99], countless: [5, 999], various: [2, 9],
});

/** The same before *of*. */
export const VAGUE_PLURALS: ReadonlyMap<string, readonly [number, number]> = table({ dozens: [24, 120], hundreds: [100, 999], thousands: [1000, 9999] });

export const FRACTIONS: ReadonlyMap<string, number> = table({ '½': 0.5, '¼': 0.25, '¾': 0.75 });

export const ORDINALS: ReadonlyMap<string, number> = table({
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12, thirteenth: 13,
  fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30,
});

/** "The nineties": first two digits come from the century. */
export const DECADE_WORDS: ReadonlyMap<string, number> = table({ twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80, nineties: 90 });
