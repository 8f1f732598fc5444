/** Words around a length of time that make it what a court gave somebody, or only what was asked for, served or threatened. */

/** Behind the length: "nine years in prison", "a nine-year prison sentence". */
export const TERM_BEHIND: RegExp = /^(?:[-‑\s]+(?:prison|jail|custodial)\s+(?:sentence|term)|[-‑\s]+(?:prison\s+)?sentence\b|\s+(?:in\s+(?:prison|jail|custody|a\s+penal\s+colony)|behind\s+bars|(?:of\s+)?imprisonment|inside\b))/i;

/** Before the length: verbs of giving and getting it, with up to four words between. */
export const TERM_BEFORE: RegExp = /\b(?:(?:begin|began|begins|start|started|starts|beginning|starting)\s+(?:an?|his|her)\s+(?:\p{L}+\s+)?(?:term|sentence)\s+of\s+$|(?:given|handed|received|receives|got|gets|gave|gives|hands|imposed|imposes|serve|spend|sentenced|jailed|(?:to\s+)(?:prison|jail)\s+for)\s+(?:(?!to\b)[\p{L}.’'-]+\s+){0,4}$)/iu;

/** Anywhere before it in the sentence: what is asked for, possible, past its half, or of another trial. */
export const NO_TERM_BEFORE: RegExp = /\b(?:up to|maximum|minimum|faces?|facing|faced|could|may|might|would|asked|asks|sought|seek|seeking|demanded|recommended|requested|if|not|another|additional|extra|further|previous(?:ly)?|earlier|already|served|serving|suspended|after|appeal|reduced|cut|increased|instead)\b/i;

/** Behind it: it is not to be served in full, or one of several. */
export const NO_TERM_BEHIND: RegExp = /^[^.;]{0,45}\b(?:suspended|probation|supervision|concurrent(?:ly)?|consecutive(?:ly)?|each|years? (?:for|on) (?:the|a) \p{Ll}+ (?:charge|count)|on appeal|earlier|ago|later|respectively)\b/iu;

/** Those who give sentences or argue about them, and get none. */
export const COURT_ROLES: RegExp = /\b(?:judge|justice|magistrate|prosecutor|lawyer|attorney|solicitor|barrister|counsel|sheriff|recorder)\b/i;

/** Before a length: the least that must be served of a sentence for life. */
export const MINIMUM_BEFORE: RegExp = /\b(?:minimum(?:\s+(?:term|sentence|tariff|jail term|prison term))?\s+(?:of\s+|set\s+at\s+)?|tariff\s+of\s+|(?:must|will|to|should|shall|and)\s+(?:serve|spend)\s+(?:an?\s+)?(?:at\s+least\s+|minimum\s+of\s+|no\s+less\s+than\s+|not\s+less\s+than\s+)?|(?:ineligible|not\s+(?:be\s+)?eligible)\s+for\s+parole\s+for\s+(?:at\s+least\s+)?|eligible\s+for\s+parole\s+(?:only\s+)?after\s+)$/i;
/** The length itself, or what stands behind it, says so where "must serve" alone does not. */
export const MINIMUM_BEHIND: RegExp = /^[-‑\s]+minimum\b|^[^.;]{0,30}\bbefore\s+[^.;]{0,40}\b(?:parole|released?)\b/i;
export const AT_LEAST: RegExp = /\b(?:at least|a minimum of|minimum|no less than|not less than|eligible for parole|tariff)\b/i;
/** What is asked for, or changed later. */
export const NO_MINIMUM: RegExp = /\b(?:could|might|would|asked|sought|seeking|demanded|recommended|requested|appeal|reduced|cut|increased|raised|instead|another|already|earlier|previous(?:ly)?|his accomplice|her accomplice|respectively)\b/i;
