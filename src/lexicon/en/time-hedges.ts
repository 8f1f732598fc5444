/** Hedges before and after a time, words that cut a stretch out of a unit, and words that tell of the future. */
import type { TimexMod } from '../../model/value/time.ts';

/** Words before an amount of time; longest first where one begins another. TIMEX3 modifier. */
export const DURATION_HEDGES: readonly { readonly words: readonly string[]; readonly mod: TimexMod }[] = [
  { words: ['no', 'more', 'than'], mod: 'EQUAL_OR_LESS' }, { words: ['not', 'more', 'than'], mod: 'EQUAL_OR_LESS' }, { words: ['no', 'longer', 'than'], mod: 'EQUAL_OR_LESS' },
  { words: ['no', 'less', 'than'], mod: 'EQUAL_OR_MORE' }, { words: ['no', 'fewer', 'than'], mod: 'EQUAL_OR_MORE' }, { words: ['not', 'less', 'than'], mod: 'EQUAL_OR_MORE' },
  { words: ['more', 'than'], mod: 'MORE_THAN' }, { words: ['longer', 'than'], mod: 'MORE_THAN' }, { words: ['less', 'than'], mod: 'LESS_THAN' }, { words: ['fewer', 'than'], mod: 'LESS_THAN' },
  { words: ['at', 'least'], mod: 'EQUAL_OR_MORE' }, { words: ['a', 'minimum', 'of'], mod: 'EQUAL_OR_MORE' }, { words: ['at', 'most'], mod: 'EQUAL_OR_LESS' }, { words: ['up', 'to'], mod: 'EQUAL_OR_LESS' },
  { words: ['as', 'long', 'as'], mod: 'EQUAL_OR_LESS' }, { words: ['as', 'many', 'as'], mod: 'EQUAL_OR_LESS' }, { words: ['a', 'maximum', 'of'], mod: 'EQUAL_OR_LESS' }, { words: ['just', 'under'], mod: 'LESS_THAN' },
  { words: ['just', 'over'], mod: 'MORE_THAN' }, { words: ['well', 'over'], mod: 'MORE_THAN' }, { words: ['close', 'to'], mod: 'APPROX' },
  { words: ['over'], mod: 'MORE_THAN' }, { words: ['under'], mod: 'LESS_THAN' }, { words: ['nearly'], mod: 'LESS_THAN' }, { words: ['almost'], mod: 'LESS_THAN' },
  { words: ['about'], mod: 'APPROX' }, { words: ['around'], mod: 'APPROX' }, { words: ['approximately'], mod: 'APPROX' }, { words: ['roughly'], mod: 'APPROX' }, { words: ['circa'], mod: 'APPROX' },
];

/** Words before a date or clock time. */
export const DATE_HEDGES: Readonly<Record<string, TimexMod>> = { around: 'APPROX', approximately: 'APPROX', circa: 'APPROX' };

/** Words before a clock time. */
export const CLOCK_HEDGES: Readonly<Record<string, TimexMod>> = { about: 'APPROX', around: 'APPROX', approximately: 'APPROX', roughly: 'APPROX', circa: 'APPROX', nearly: 'APPROX', almost: 'APPROX' };

/** Words that take the beginning, middle or end of a unit. */
export const PART_WORDS: Readonly<Record<string, 'START' | 'MID' | 'END'>> = { early: 'START', earlier: 'START', mid: 'MID', late: 'END', later: 'END' };

/** Nouns before *of* that do the same. */
export const PART_NOUNS: Readonly<Record<string, 'START' | 'MID' | 'END'>> = { beginning: 'START', start: 'START', outset: 'START', middle: 'MID', end: 'END', close: 'END' };

/** Words that point a stretch of time from the day of speaking. */
export const SHIFT_WORDS: Readonly<Record<string, 'last' | 'this' | 'next' | 'previous' | 'following' | 'past' | 'coming' | 'same' | 'current'>> = {
  last: 'last', this: 'this', next: 'next', previous: 'previous', preceding: 'previous', prior: 'previous', following: 'following', past: 'past', coming: 'coming', upcoming: 'coming', current: 'current', latest: 'last', same: 'same', that: 'same',
};

/** Words that put a weekday or a month ahead of the publication, where they stand near it. */
export const FUTURE_CUES: ReadonlySet<string> = new Set(['due', 'scheduled', 'upcoming', 'deadline', 'beginning', 'expires', 'tomorrow', 'planned', 'slated', 'plans', 'expected', 'effective', 'payable', 'begins', 'starts', 'opens', 'resumes', 'faces', 'meets']);

/** Auxiliaries of the future. */
export const FUTURE_VERBS: ReadonlySet<string> = new Set(['will', 'shall', "won't", 'won’t', "'ll", '’ll', "i'll", "we'll", "they'll", "he'll", "she'll", "it'll", "you'll", 'i’ll', 'we’ll', 'they’ll', 'he’ll', 'she’ll', 'it’ll', 'you’ll']);

/** Past forms that do not end in -ed and that news dates. */
export const PAST_VERBS: ReadonlySet<string> = new Set([
  'said', 'told', 'was', 'were', 'came', 'fell', 'rose', 'began', 'ran', 'went', 'left', 'met', 'took', 'made', 'won', 'lost', 'held', 'shot', 'hit', 'died', 'sent', 'broke', 'struck', 'found', 'gave', 'got', 'became', 'saw', 'spoke', 'wrote', 'quit', 'fled',
  'sold', 'bought', 'led', 'fought', 'did', 'brought', 'flew', 'drove', 'paid', 'put', 'cut', 'grew', 'drew', 'knew', 'stood', 'threw', 'sank', 'swore', 'stole', 'burst', 'blew', 'beat', 'kept', 'heard', 'felt', 'let', 'rode', 'woke',
]);
