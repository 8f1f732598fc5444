/** Words by which a report says that its toll is the last word: nobody is missing, the last body is found. */

/** All are found. Any one of them closes the count. */
export const ALL_FOUND: readonly RegExp[] = [
  /\b(?:nobody|no one|no-one|none)(?: of [^.;,]{2,30})? (?:is|was|were|are|remains|remained|remain) (?:\p{L}+ )?(?:missing|unaccounted for|left to (?:look|search) for|left to find)\b/iu,
  /\b(?:nobody|no one|no-one) (?:else )?(?:left )?to (?:look|search) for\b/iu,
  /\b(?:found|recovered|brought (?:up|out|ashore|down)|lifted(?: out)?|raised|pulled (?:out|up)|retrieved|carried (?:out|down)) the last (?:of the )?(?:bod(?:y|ies)|missing|victims?|dead)\b/iu,
  /\b(?:all|everyone|everybody|each)\b[^.;]{0,50}\b(?:been|were|was|are|is|now) (?:now |since )?(?:accounted for|found|recovered)\b/iu,
  /\bthe last (?:(?:of the )?(?:bod(?:y|ies)|missing|victims?|dead)|missing \p{L}+)\b[^.;]{0,60}\b(?:found|recovered|lifted|brought|pulled|carried|raised|dug|freed|identified|retrieved)\b/iu,
  /\b(?:he|she|it) was the last\b(?! (?:to|of (?:his|her|its)|\p{L}+ to)\b)/iu,
  /\bboth bodies (?:were|had been|have been|have now been) (?:found|recovered|brought|lifted|pulled|retrieved)\b/iu,
  /\bfinal (?:death )?toll\b|\bfinal (?:count|number) of (?:the )?(?:dead|deaths|victims)\b/iu,
];

/** The search has ended; it may have ended without all being found. */
export const SEARCH_ENDED: RegExp = /\bsearch\b[^.;]{0,40}\b(?:ended|is over|was over|called off|has ended|has finished|was closed|completed)\b|\b(?:ended|called off|closed|completed|finished|stopped) (?:its|the|their|all) (?:search|digging|rescue)\b|\b(?:digging|search|rescue work) (?:stopped|ended)\b/iu;

/** Somebody may still be found, or die: then no count is the last. */
export const COUNT_OPEN: RegExp = /\b(?:missing|unaccounted for|trapped|buried)\b|\b(?:not|never) (?:yet )?been found\b|\bcritical(?:ly)?\b|\blife-threatening\b|\bfighting for (?:his|her|their) li(?:fe|ves)\b|\bintensive care\b|\btoll (?:could|may|might|is likely|is expected|is feared)\b|\bfear(?:s|ed)? (?:that )?more\b/iu;

/** "The last body ... It was the twenty-third", "he is number 63". */
export const NUMBERED_BODY: RegExp = /\b(?:(?:he|she|it) (?:is|was)|as) (?:the )?(?:number (\d{1,4})|(\d{1,3})(?:st|nd|rd|th)|(\p{L}+(?:-\p{L}+)?))(?=\s*(?:[.,;:–—]|to be (?:found|recovered|identified)|bod(?:y|ies)\b|victim\b|(?:among|of) the (?:dead|drowned|victims)\b))/iu;
export const BODY_WORD: RegExp = /\b(?:bod(?:y|ies)|victims?|dead|drowned|list|divers?)\b/iu;
