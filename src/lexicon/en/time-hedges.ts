/** Hedges before and after a time, words that cut a stretch out of a unit, and words that point it from the day of speaking. */
import type { TimexMod } from '../../model/value/time.ts';
import { table, words } from './table.ts';

/** Words before an amount of time. TIMEX3 modifier. */
export const DURATION_HEDGES: ReadonlyMap<string, TimexMod> = table({
  'no more than': 'EQUAL_OR_LESS', 'not more than': 'EQUAL_OR_LESS', 'no longer than': 'EQUAL_OR_LESS', 'at most': 'EQUAL_OR_LESS', 'up to': 'EQUAL_OR_LESS',
  'as long as': 'EQUAL_OR_LESS', 'as many as': 'EQUAL_OR_LESS', 'a maximum of': 'EQUAL_OR_LESS',
  'no less than': 'EQUAL_OR_MORE', 'no fewer than': 'EQUAL_OR_MORE', 'not less than': 'EQUAL_OR_MORE', 'at least': 'EQUAL_OR_MORE', 'a minimum of': 'EQUAL_OR_MORE',
  'more than': 'MORE_THAN', 'longer than': 'MORE_THAN', 'just over': 'MORE_THAN', 'well over': 'MORE_THAN', over: 'MORE_THAN',
  'less than': 'LESS_THAN', 'fewer than': 'LESS_THAN', 'just under': 'LESS_THAN', under: 'LESS_THAN', nearly: 'LESS_THAN', almost: 'LESS_THAN',
  'close to': 'APPROX', about: 'APPROX', around: 'APPROX', approximately: 'APPROX', roughly: 'APPROX', circa: 'APPROX',
});

/** Hedges of one word that are prepositions before "the past two years". */
export const HEDGING_PREPOSITIONS: ReadonlySet<string> = words('over around about under');

/** Words after an amount, behind *or*: "two years or so". */
export const TRAILING_HEDGES: ReadonlyMap<string, TimexMod> = table({ so: 'APPROX', more: 'EQUAL_OR_MORE', longer: 'EQUAL_OR_MORE', less: 'EQUAL_OR_LESS' });

/** Words before a date. */
export const DATE_HEDGES: ReadonlyMap<string, TimexMod> = table({ around: 'APPROX', approximately: 'APPROX', circa: 'APPROX' });

/** Words before a clock time. */
export const CLOCK_HEDGES: ReadonlyMap<string, TimexMod> = table({
  about: 'APPROX', around: 'APPROX', approximately: 'APPROX', roughly: 'APPROX', circa: 'APPROX', nearly: 'APPROX', almost: 'APPROX',
});

/** Words that take the beginning, middle or end of a unit. */
export const PART_WORDS: ReadonlyMap<string, 'START' | 'MID' | 'END'> = table({ early: 'START', earlier: 'START', mid: 'MID', late: 'END', later: 'END' });

/** Nouns before *of* that do the same. */
export const PART_NOUNS: ReadonlyMap<string, 'START' | 'MID' | 'END'> = table({ beginning: 'START', start: 'START', outset: 'START', middle: 'MID', end: 'END', close: 'END' });

/** Words that point a stretch of time from the day of speaking. */
export const SHIFT_WORDS: ReadonlyMap<string, 'last' | 'this' | 'next' | 'previous' | 'following' | 'past' | 'coming' | 'same' | 'current'> = table({
  last: 'last', latest: 'last', this: 'this', next: 'next', previous: 'previous', preceding: 'previous', prior: 'previous', following: 'following',
  past: 'past', coming: 'coming', upcoming: 'coming', current: 'current', same: 'same', that: 'same',
});
