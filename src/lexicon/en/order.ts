/** Words that put one event after another. Lower case. */

/** Say that what stands before them came after what was told last: "Svetle followed on Sunday". */
export const FOLLOW_VERBS: ReadonlySet<string> = new Set(['followed']);

/** At the end of a clause about one of two: it came before the other. */
export const FIRST_WORDS: ReadonlySet<string> = new Set(['first']);

/** Begin the clause about the one that came after: "a day afterwards the other fell". */
export const LATER_WORDS: ReadonlySet<string> = new Set('afterwards afterward later then next second after subsequently'.split(' '));

/** What a thing does when it comes into the world: "by the time the book appeared". */
export const APPEAR_VERBS: ReadonlySet<string> = new Set('appeared opened arrived began started fell landed closed ended launched died came was'.split(' '));
