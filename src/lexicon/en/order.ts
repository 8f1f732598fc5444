/** Words that put one event after another. Lower case. */

/** Say that what stands before them came after what was told last: "Svetle followed on Sunday". */
export const FOLLOW_VERBS: ReadonlySet<string> = new Set(['followed']);

/** At the end of a clause about one of two: it came before the other. */
export const FIRST_WORDS: ReadonlySet<string> = new Set(['first']);

/** Begin the clause about the one that came after: "a day afterwards the other fell". */
export const LATER_WORDS: ReadonlySet<string> = new Set('afterwards afterward later then next second after subsequently'.split(' '));

/** What a thing does when it comes into the world: "by the time the book appeared". */
export const APPEAR_VERBS: ReadonlySet<string> = new Set('appeared opened arrived began started fell landed closed ended launched died came was'.split(' '));

/** Between a subject and its verb in a clause of "before" or "after". */
export const CLAUSE_AUXILIARIES: ReadonlySet<string> = new Set('had has have was were been being be did not only even just already finally'.split(' '));
/** Participles of irregular verbs whose past forms are no help, with what they tell of. */
export const PARTICIPLES: readonly (readonly [string, string])[] = [['given', 'collapsed'], ['gone', 'went'], ['begun', 'began'], ['fallen', 'fell'], ['rung', 'rang'], ['sunk', 'sank'], ['broken', 'broke'], ['come', 'came'], ['gone', 'went'], ['taken', 'took'], ['seen', 'saw'], ['known', 'knew'], ['flown', 'flew'], ['driven', 'drove'], ['spoken', 'spoke']];
/** A sentence that puts nothing in order: plans, conditions, habits. */
export const NO_ORDER: RegExp = /\b(?:will|would|could|should|might|must|may|if|whether|usually|often|always|every|each|like|when|unless|shall|can|long after|days? before|years? before|years? after)\b/;
