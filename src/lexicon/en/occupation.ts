/** Words for holding a place over a time, which has a length rather than a date. */
export const OCCUPATION_WORDS: ReadonlySet<string> = new Set('occupied held occupation rule control siege hands captivity lines'.split(' '));
