/** Weekdays that the text names beside a date: "Thursday 13 March". */
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import { type ClaimFamily, makeClaim } from './family.ts';

export const calendarDates: ClaimFamily = {
  name: 'calendar-dates',
  summary: 'weekdays named beside a date, which the calendar can check',
  claims(context) {
    const out: Claim[] = [];
    for (const mention of context.mentions) {
      if (mention.type !== 'time') continue;
      const { time } = mention;
      if (time.weekday === undefined || !time.bounds || !time.known.includes('day') || !time.known.includes('month')) continue;
      const value = { start: mention.start, end: mention.end };
      out.push(makeClaim(context, {
        measure: 'calendar-date', sentence: mention.sentence, value: time, scope: WHOLE, modality: 'asserted',
        subject: { kind: 'thing', key: `date:${mention.start}`, label: context.annotated.text.slice(mention.start, mention.end), words: [] },
        spans: { value, clause: value }, trace: mention.trace,
      }));
    }
    return out;
  },
};
