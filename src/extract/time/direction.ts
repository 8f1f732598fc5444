/** Does the sentence put a date without a year or week before or after its publication? Cue words near the expression. */
import { DAY_PREPOSITIONS, FUTURE_CUES, FUTURE_VERBS, NOT_BEFORE_VERB, PAST_VERBS, PLANS, READY_WORDS } from '../../lexicon/en/time-cues.ts';
import type { Context, Place } from './context.ts';
import { isPossessive } from './reader.ts';

/** Tokens looked at before and after the expression. */
const BEFORE = 14;
const AFTER = 8;
/** A cue that is no auxiliary must stand this near. */
const NEAR = 4;

const AHEAD = /^(?:of|for|before|until|till|by|next)$/;

export type Direction = 'past' | 'future' | 'unknown';

const isPastVerb = (word: string): boolean => PAST_VERBS.has(word) || (word.length > 4 && word.endsWith('ed') && !FUTURE_CUES.has(word));

/** Does a past verb stand right before it, or with only a preposition between? */
export function isGoverned({ tokens }: Context, { scanned, sentenceStart }: Place): boolean {
  const last = scanned.from - 1;
  const at = DAY_PREPOSITIONS.has(tokens[last]?.lower ?? '') ? last - 1 : last;
  return at >= sentenceStart && isPastVerb(tokens[at]?.lower ?? '') && !NOT_BEFORE_VERB.has(tokens[at - 1]?.lower ?? '');
}

/** The nearest cue before the expression speaks; where there is none, the first one after it. */
export function directionOf(context: Context, place: Place): Direction {
  if (isGoverned(context, place)) return 'past';
  const { tokens } = context;
  const { scanned, sentenceStart, sentenceEnd } = place;
  const word = (at: number): string => (at >= sentenceStart && at < sentenceEnd ? (tokens[at]?.lower ?? '') : '');
  const last = scanned.from - 1;
  // "Wednesday's ruling" has been made, unless something stands before it that looks ahead.
  if (isPossessive(word(scanned.to)) && !AHEAD.test(word(last))) return 'past';
  const limit = word(last) === 'until' || word(last) === 'till' || (word(last) === 'as' && (word(last - 1) === 'early' || word(last - 1) === 'soon'));
  if (limit && !hadNear(word, last, scanned.to)) return 'future';
  for (let at = last; at >= Math.max(sentenceStart, last - BEFORE); at -= 1) {
    const cue = cueAt(word, at, last - at);
    if (cue) return cue;
  }
  const opened = last < sentenceStart + 2;
  for (let at = scanned.to; at < Math.min(sentenceEnd, scanned.to + AFTER); at += 1) {
    if (FUTURE_VERBS.has(word(at))) return 'future';
    if (opened && isPastVerb(word(at)) && word(at - 1) !== 'be') return 'past';
  }
  return word(last) === 'by' ? 'future' : 'unknown';
}

/** "Until Thursday, they had not ...": the pluperfect looks back. */
function hadNear(word: (at: number) => string, last: number, to: number): boolean {
  for (let at = last - NEAR; at < last; at += 1) if (word(at) === 'had') return true;
  for (let at = to; at < to + NEAR + 1; at += 1) if (word(at) === 'had') return true;
  return false;
}

function cueAt(word: (at: number) => string, at: number, distance: number): Direction | null {
  const here = word(at);
  if (here === 'had') return 'past';
  if (FUTURE_VERBS.has(here) || (here === 'would' && !/^(?:not|have|never|only)$/.test(word(at + 1)))) return 'future';
  const isNear = here === 'beginning' ? distance === 0 : distance <= (PLANS.has(here) ? 2 * NEAR : NEAR);
  if (isNear && FUTURE_CUES.has(here)) return /^(?:been|was|were)$/.test(word(at - 1)) ? null : 'future';
  if (here === 'to' && READY_WORDS.has(word(at - 1)) && distance <= 2 * NEAR && word(at - 2) !== 'been') return 'future';
  if (here === 'be' && word(at - 1) === 'to' && distance <= NEAR) return 'future';
  if (isPastVerb(here) && here !== 'said' && here !== 'told' && !NOT_BEFORE_VERB.has(word(at - 1))) return 'past';
  return null;
}
