/** Words for holding a place over a time, which has a length rather than a date. */
export const OCCUPATION_WORDS: ReadonlySet<string> = new Set('occupied held occupation rule control siege hands captivity lines'.split(' '));

/** Those of them that are told to last: "the siege lasted 54 days". */
export const OCCUPATION_NOUNS: ReadonlySet<string> = new Set('occupation siege'.split(' '));
