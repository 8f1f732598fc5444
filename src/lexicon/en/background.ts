/** Signs that a sentence tells of something other than the article's own event: an earlier case, another city, a statistic. */

export const BACKGROUND_WORDS: ReadonlySet<string> = new Set('unrelated separate another previous previously anniversary deadliest worst similar history historic historical decade decades statistics nationwide annually ever record'.split(' '));

export const BACKGROUND_PHRASES: readonly RegExp[] = [
  /\b(?:last|previous) (?:year|month)\b/i,
  /\b(?:earlier|so far) this (?:year|month)\b/i,
  /\b(?:years?|months?|decades?) (?:ago|earlier|before)\b/i,
  /\bsince \d{4}\b/i,
  /\bin (?:19|20)\d\d\b/i,
  /\b(?:a|the) (?:second|third|fourth|fifth|sixth|seventh|\d+th) (?:such )?(?:shooting|homicide|killing|attack|crash|murder)\b/i,
];
