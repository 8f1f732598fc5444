/** Weekdays that the text names beside a date: "Thursday 13 March". */
import { WEEKDAYS } from '../lexicon/en/calendar-words.ts';
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { TimeMention } from '../model/mention.ts';
import { MINUTES_A_DAY } from '../model/value/calendar.ts';
import type { TimeValue } from '../model/value/time.ts';
import type { ClaimContext } from './context.ts';
import { datedWeekday, isSlipped } from './dated-weekday.ts';
import { type ClaimFamily, makeClaim } from './family.ts';

export const calendarDates: ClaimFamily = {
  name: 'calendar-dates',
  summary: 'weekdays named beside a date, which the calendar can check',
  claims(context) {
    const out: Claim[] = [];
    for (const single of context.mentions) {
      if (single.type !== 'time') continue;
      const mention = datedWeekday(context, single) ?? single;
      const { time } = mention;
      if (mention !== single && !isSlipped(context, mention)) continue;
      if (time.weekday === undefined || !time.bounds || !time.known.includes('day') || !time.known.includes('month') || isBorrowed(time) || !isBeside(context, mention)) continue;
      const value = { start: mention.start, end: mention.end };
      const label = context.annotated.text.slice(mention.start, mention.end);
      out.push(makeClaim(context, {
        measure: 'calendar-date', sentence: mention.sentence, value: time, scope: WHOLE, modality: 'asserted',
        // One date that the captions of a gallery repeat is one slip.
        subject: { kind: 'thing', key: `date:${label.toLowerCase()}`, label, words: [] },
        spans: { value, clause: value }, trace: mention.trace,
      }));
    }
    return out;
  },
};

/** A year that was told of some sentences before is no part of this date; and "midnight on Sunday, 7 April" may be the first minute of Monday. */
const isBorrowed = ({ anchor, known, clock }: TimeValue): boolean => (anchor.kind === 'mention' && !known.includes('year')) || (clock !== undefined && clock.minutes % MINUTES_A_DAY === 0);

/** Does the mention itself hold the weekday? A clock time beside "Friday, 12 May" has it from there. */
const isBeside = ({ annotated: { text } }: ClaimContext, { start, end }: TimeMention): boolean => text.slice(start, end).toLowerCase().split(/[^\p{L}]+/u).some((word) => WEEKDAYS.has(word));
