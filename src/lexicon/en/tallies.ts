/**
 * What is counted one by one over a career or a history: "his 26th title", "their 27th cup win". A line each: the kind, and its nouns. Books and
 * films are none: a life tells of the first and of the third.
 */
const ROWS = `
title | title; titles; crown; championship; league title; league win
cup | cup; cup win; cup triumph; cup title; cup victory
cap | cap; international cap; test; international; international match; test match
world record | world record
gold | gold medal; olympic gold; gold; olympic title
profit warning | profit warning
`;

/** Noun -> its kind, the longest first. */
export const TALLIED: ReadonlyMap<string, string> = new Map(ROWS.trim().split('\n').flatMap((row) => {
  const [kind = '', nouns = ''] = row.split('|').map((part) => part.trim());
  return nouns.split(';').map((noun) => [noun.trim(), kind] as const);
}).sort(([a], [b]) => b.length - a.length));

/** Words between the ordinal and its noun that make no other row of it. */
export const PLAIN_TALLY: ReadonlySet<string> = new Set('career record overall total historic proud'.split(' '));

/** Before a tally: it is hoped for, told of another time, or denied. */
export const NOT_YET: RegExp = /\b(?:chas\w+|seek\w*|sought|aim\w*|bid\w*|target\w*|hop(?:e|es|ed|ing)|would|will|could|may|might|next|if|wants?|looking|after|since|before|until|closer|towards?|dreams?|short|not|never|without|den(?:y|ied|ying)|miss\w*|last year|previous\w*|earlier|run\w* for|stand\w* for|first time)\b/i;

/** Anywhere in its sentence: it is told of another time. */
export const OTHER_TIME: RegExp = /\b(?:(?:19|20)\d\d|ago|last (?:year|season|month|week|spring|summer|autumn|winter)|back then|went on to|came in)\b/i;

/** Behind a tally: a row within a season, or of wins without a break. */
export const OTHER_ROW: RegExp = /^\s*(?:,\s*)?(?:in a row|in succession|running|since|this|of the (?:season|year|campaign|tour)|in (?:\d|four|five|six|three|two|seven|as many)|of \d{4}|under|as (?:a )?(?:coach|manager|captain)|for the club|with the club)\b/i;
