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

/** What a person of a stated age is called before the name is known: "a man aged 61", "a 40-year-old welder". */
export const AGED_BEINGS: ReadonlySet<string> = new Set('man woman boy girl teenager youth motorist driver motorcyclist cyclist pedestrian hiker climber swimmer farmer worker passenger skipper sailor pensioner student tourist diver angler fisherman father mother grandmother grandfather volunteer firefighter resident'.split(' '));
/** Words that give such a person a name, right before it. */
export const NAMED_AS = /\b(?:named|identified)(?:\s+(?:\p{Ll}+)){0,3}?\s+as\s+(?:[\p{L}.]+\s+){0,2}$/u;
/** How the next sentence takes the person up. */
export const NAMED_PERSON = /^(?:He|She|The\s+(?:dead\s+|deceased\s+|injured\s+)?(?:man|woman|boy|girl|victim|teenager|driver|motorist|cyclist|pedestrian|hiker|climber|deceased))\s+(?:was|has been|is)\b/;
/** Whoever these words name is another person than the one that something befell. */
export const NOT_THE_NAMED = /\b(?:suspect|suspects|gunman|shooter|accused|attacker|killer|owner|witness|not)\b/i;

const VICTIMS = '(?:victim|fatality|of the (?:dead|victims|fatalities)|of those (?:killed|who died)|of those who lost their lives)';
const ABOARD = '(?:passenger|person (?:on board|aboard)|of those (?:on board|aboard)|of the passengers|passenger (?:on board|aboard))';
/** The youngest and the oldest of those whom the event befell: an event has one of each. */
export const EXTREMES: readonly { readonly form: RegExp; readonly key: string; readonly label: string }[] = [
  { form: new RegExp(`\\byoungest ${VICTIMS}\\b`, 'i'), key: 'youngest-victim', label: 'the youngest victim' },
  { form: new RegExp(`\\b(?:oldest|eldest) ${VICTIMS}\\b`, 'i'), key: 'oldest-victim', label: 'the oldest victim' },
  { form: new RegExp(`\\byoungest ${ABOARD}\\b`, 'i'), key: 'youngest-aboard', label: 'the youngest on board' },
  { form: new RegExp(`\\b(?:oldest|eldest) ${ABOARD}\\b`, 'i'), key: 'oldest-aboard', label: 'the oldest on board' },
];
