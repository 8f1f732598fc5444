/** Words that point to now, the past or the future without a date, and words that say how often. */

export type ReferenceValue = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';

/** Single words. */
export const REFERENCE_WORDS: Readonly<Record<string, ReferenceValue>> = {
  now: 'PRESENT_REF', currently: 'PRESENT_REF', nowadays: 'PRESENT_REF', presently: 'PRESENT_REF',
  recently: 'PAST_REF', lately: 'PAST_REF',
  soon: 'FUTURE_REF',
};

/** Phrases of more words, by their last word; `the` may stand before them. */
export const REFERENCE_PHRASES: Readonly<Record<string, readonly { readonly words: readonly string[]; readonly value: ReferenceValue }[]>> = {
  future: [{ words: ['near', 'future'], value: 'FUTURE_REF' }, { words: ['not', 'too', 'distant', 'future'], value: 'FUTURE_REF' }, { words: ['future'], value: 'FUTURE_REF' }],
  past: [{ words: ['recent', 'past'], value: 'PAST_REF' }, { words: ['past'], value: 'PAST_REF' }],
  present: [{ words: ['present'], value: 'PRESENT_REF' }],
  term: [{ words: ['near', 'term'], value: 'FUTURE_REF' }, { words: ['short', 'term'], value: 'FUTURE_REF' }, { words: ['long', 'term'], value: 'FUTURE_REF' }],
};

/** How often: TIMEX3 value of the set. */
export const SET_WORDS: Readonly<Record<string, string>> = {
  hourly: 'PT1H', daily: 'P1D', nightly: 'XXXX-XX-XXTNI', weekly: 'P1W', fortnightly: 'P2W', biweekly: 'P2W', monthly: 'P1M', bimonthly: 'P2M', quarterly: 'P1Q', yearly: 'P1Y', annually: 'P1Y', biannually: 'P6M',
};
