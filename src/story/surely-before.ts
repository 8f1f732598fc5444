/** Was an event of a stated day over before a report of another day was written? Dates of publication are days of some time zone. */
import type { Claim } from '../model/claim.ts';
import { MINUTES_A_DAY } from '../model/value/calendar.ts';

/** As far apart as two time zones may put one hour, in minutes. */
const MARGIN = MINUTES_A_DAY / 2;

export const isSurelyBefore = (event: Claim, report: Claim): boolean => event.asOf !== null && report.asOf !== null && report.asOf.beginLow - event.asOf.endHigh >= MARGIN;
