/** Words around the outcome of a vote or a match. Lower case. */

/** Say that a pair of numbers beside them is the count of a vote. */
export const VOTE_WORDS: ReadonlySet<string> = new Set('vote votes voted approved approves passed passes backed rejected ratified confirmed elected ballot waved margin majority adopted defeated carried'.split(' '));

/** Say that a pair of numbers beside them is the score of a match. */
export const SCORE_WORDS: ReadonlySet<string> = new Set('beat beats beaten defeated defeats won wins win lost loses loss defeat drew draw victory edged thrashed thrash hammered routed downed tie tied overcame score scoreline beating defeating winning losing success triumph'.split(' '));

/** Near a score: it is not the final one of this match, or no score of it at all. */
export const NOT_FINAL: ReadonlySet<string> = new Set('half-time halftime half interval aggregate penalties shoot-out shootout record season series lead led leading ahead trailed trailing behind set sets first-half odds standings quarter leg best-of'.split(' '));

/** Parts of a match with a score of their own, each of which a match has once. */
export const PHASES: readonly { readonly name: string; readonly words: RegExp }[] = [
  { name: 'half-time', words: /\b(?:half[- ]?time|at the (?:interval|break|turn)|by the (?:interval|break))\b/gi },
  { name: 'shoot-out', words: /\b(?:on penalties|shoot-?out|on spot[- ]kicks)\b/gi },
  { name: 'tie-break', words: /\btie-?break(?:er)?\b/gi },
];

/** The sentence tells of a match before, or of a row of them. */
export const OTHER_MATCH = /\b(?:semi-?finals?|quarter-?finals?|last (?:year|season|16|week|month|time)|a year ago|earlier|previous(?:ly)?|record|aggregate|first leg|(?:first|second|third|next|last|opening|qualifying|preliminary) round|round of|in \d{4}|other match|meanwhile|elsewhere|had (?:won|beaten)|had lost (?:to|\d))\b/i;
