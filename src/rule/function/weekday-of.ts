/** `weekday-of time`: the day of the week of a date. */
import { isoWeekday, MINUTES_A_DAY } from '../../model/value/calendar.ts';
import { expectKinds } from '../operator/interval.ts';
import type { TermFunction } from '../operator/operator.ts';
import { textTerm } from '../value/from-claim.ts';
import { WEEKDAY_NAMES } from '../value/weekdays.ts';

export const weekdayOf: TermFunction = {
  name: 'weekday-of',
  summary: 'the day of the week of a date; nothing where the time is longer or shorter than one day',
  operands: [1, 1],
  symmetric: true,
  result: (types) => expectKinds(types, ['time'], 'a time') ?? { kind: 'text' },
  apply([time]) {
    const [reading] = time?.kind === 'time' ? time.readings : [];
    if (!reading || time?.kind !== 'time') return null;
    const day = Math.floor(reading.beginLow / MINUTES_A_DAY);
    if (!Number.isFinite(day) || Math.floor((reading.endHigh - 1) / MINUTES_A_DAY) !== day) return null;
    const name = WEEKDAY_NAMES[isoWeekday(day) - 1] ?? '';
    return { ...textTerm(name.toLowerCase(), name), known: !time.yearImplied && time.known };
  },
};
