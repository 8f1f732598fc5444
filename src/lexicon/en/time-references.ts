/** Words that point to now, the past or the future without a date, and words that say how often. */
import { table } from './table.ts';

export type ReferenceValue = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';

/** Single words. */
export const REFERENCE_WORDS: ReadonlyMap<string, ReferenceValue> = table({
  now: 'PRESENT_REF', currently: 'PRESENT_REF', nowadays: 'PRESENT_REF', presently: 'PRESENT_REF',
  recently: 'PAST_REF', lately: 'PAST_REF',
  soon: 'FUTURE_REF',
});

/** Phrases; `the` may stand before them. Those of one word need it. */
export const REFERENCE_PHRASES: ReadonlyMap<string, ReferenceValue> = table({
  'near future': 'FUTURE_REF', 'not too distant future': 'FUTURE_REF', future: 'FUTURE_REF', 'recent past': 'PAST_REF', past: 'PAST_REF', present: 'PRESENT_REF',
  'near term': 'FUTURE_REF', 'short term': 'FUTURE_REF', 'long term': 'FUTURE_REF',
});

/** How often: TIMEX3 value of the set. */
export const SET_WORDS: ReadonlyMap<string, string> = table({
  hourly: 'PT1H', daily: 'P1D', nightly: 'XXXX-XX-XXTNI', weekly: 'P1W', fortnightly: 'P2W', biweekly: 'P2W', monthly: 'P1M', bimonthly: 'P2M', quarterly: 'P1Q',
  yearly: 'P1Y', annually: 'P1Y', biannually: 'P6M',
});
