/** What a modifier leaves of a stretch: "early", "late", "about", "earlier this year", "1990 and beyond". */
import { MINUTES_A_DAY } from '../../model/value/calendar.ts';
import { type Grain, type TimeBounds, type TimexMod, within } from '../../model/value/time.ts';

/** Play of "about" in minutes, by grain; a day for the others. */
const PLAY: Partial<Record<Grain, number>> = {
  minute: 30, hour: 60, 'part-of-day': 180, day: 3 * MINUTES_A_DAY, week: 4 * MINUTES_A_DAY, month: 15 * MINUTES_A_DAY,
  quarter: 30 * MINUTES_A_DAY, half: 60 * MINUTES_A_DAY, season: 30 * MINUTES_A_DAY, year: 183 * MINUTES_A_DAY,
};

interface Cut {
  readonly mod: TimexMod;
  readonly grain: Grain;
  /** The first word of the expression: "earlier" and "later" end and begin at publication. */
  readonly word: string;
  /** "the second half of": halves, where the other part words take thirds. */
  readonly halves: boolean;
  /** Day of publication, or null. */
  readonly publication: number | null;
}

/** The beginning, middle and end of a unit are its thirds. */
export function cut({ beginLow: low, endHigh: high }: TimeBounds, { mod, grain, word, halves, publication }: Cut): TimeBounds {
  const [start, end] = publication === null ? [NaN, NaN] : [publication * MINUTES_A_DAY, (publication + 1) * MINUTES_A_DAY];
  if (end > low && end <= high && word === 'earlier') return within(low, end);
  if (end > low && end <= high && word === 'later') return within(start, high);
  const third = (high - low) / (halves ? 2 : 3);
  const play = PLAY[grain] ?? MINUTES_A_DAY;
  switch (mod) {
    case 'START': return within(low, Math.ceil(low + third));
    case 'MID': return within(Math.floor(low + third), Math.ceil(high - third));
    case 'END': return within(Math.floor(high - third), high);
    case 'APPROX': return within(low - play, high + play);
    case 'AFTER': return within(high, Infinity);
    case 'ON_OR_AFTER': return within(low, Infinity);
    case 'BEFORE': return within(-Infinity, low);
    case 'ON_OR_BEFORE': return within(-Infinity, high);
    // "Nearly three years ago" may be a little less, "more than three years ago" a good deal more.
    case 'LESS_THAN': case 'EQUAL_OR_LESS': return within(low, high + play);
    case 'MORE_THAN': case 'EQUAL_OR_MORE': return within(low - 2 * play, high);
  }
}
