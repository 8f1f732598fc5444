/** Words for what takes time: building, a court's sentence, and who of a gang was sentenced. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** "after two years of work": nouns of building. */
export const WORKS_NOUNS: ReadonlySet<string> = set('work works construction building building-work roadworks renovation restoration reconstruction');

/** "took 42 months to build". */
export const WORKS_VERBS: ReadonlySet<string> = set('build complete finish construct erect rebuild restore renovate');

/** Verbs whose object is the time that the subject needed. */
export const TAKING_VERBS: ReadonlySet<string> = set('took taken takes lasted needed');

/** The head of a gang, as reports call him before or instead of naming him. */
export const RINGLEADER_WORDS: ReadonlySet<string> = set('mastermind ringleader kingpin brain brains');

/** "25-minute murder spree": a length that stands before such a noun is that noun's. */
export const LASTING_EXCLUDED: ReadonlySet<string> = set('after before following into since until later earlier ago');

/** Verbs before "for three weeks" that say how long their subject lasted ("lasted" needs no "for"). */
export const LASTING_VERBS: ReadonlySet<string> = set('lasted went dragged continued raged ran');
/** Verbs before "after three weeks" by which their subject is over. */
export const OVER_VERBS: ReadonlySet<string> = set('ended finished concluded collapsed fizzled');
/** Verbs of closing, which "for two years" measures. */
export const SHUT_VERBS: ReadonlySet<string> = set('closed shut');
