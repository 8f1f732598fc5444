/** Words of births and deaths, for obituaries and reports of a death. Lower case. */

/** Say of their subject that the person has died. */
export const DEATH_VERBS: ReadonlySet<string> = new Set('died dies dead passed'.split(' '));

/** Phrases of headlines and leads that make the person named with them the one who has died. */
export const DEATH_PHRASES: readonly RegExp[] = [
  /\b(?:has |have |had )?died\b/i, /\bdies\b/i, /\bpassed away\b/i, /\bthe death of\b/i, /\bfarewell to\b/i, /\bobituary\b/i, /\btributes? (?:paid )?to\b/i, /\bin memoriam\b/i, /\b(?:1[89]|20)\d\d\s?[–-]\s?(?:19|20)\d\d\b/,
];

/** Between the verb of dying and the age: "died at the age of 88", "dies aged 88", "dead at 88". */
export const AGE_LINKS: ReadonlySet<string> = new Set('at the age of aged age'.split(' '));

/** Pronouns that can stand for the person an article is about. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['she', 'he']);
