/** Words that tell what a figure is for: the limit of a ban, a running total, a part of a whole, the start of a window. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** "lorries heavier than 20 tonnes": words that turn a quantity into the threshold of a class of things. */
export const LIMIT_WORDS: ReadonlySet<string> = set('heavier lighter longer shorter taller higher wider larger bigger faster above over exceeding below under weighing');

/** What a sentence with such a threshold tells of: somebody may or may not. */
export const PERMISSION_WORDS: ReadonlySet<string> = set('must may allowed allow allows ban banned bans barred bar bars kept keep limit limits limited restricted restriction restrictions prohibited forbidden permitted permit exempt require required requires cannot turned');

/** "The standard is 15 litres": what ought to be, which nothing that is can contradict. */
export const NORM_WORDS: ReadonlySet<string> = set('standard standards norm norms guideline guidelines recommended recommends recommend recommendation requirement requirements quota quotas');

/** "taking the total to 61,000": nouns of a running total. */
export const TOTAL_NOUNS: ReadonlySet<string> = set('total number tally sum count figure');

/** "two more boats", "another 14 families", "including nine children": the figure covers a part only, or what comes on top. */
export const PART_WORDS: ReadonlySet<string> = set('another other others more additional further extra remaining including among');

/** "The other 41", "the remaining nine": what is left of a whole that was counted just before. */
export const REST_WORDS: ReadonlySet<string> = set('other remaining');
/** Before a number these speak of all that there are. */
export const DEFINITE: ReadonlySet<string> = set('the all those these');

/** Nouns that news counts again and again in one text ("three men", "two officers"): the same number of them need not be the same ones. */
export const COMMON_HEADS: ReadonlySet<string> = set(`people person man men woman women boy girl male female child victim suspect officer police member resident witness relative friend brother sister son daughter
  others other shooting killing murder homicide incident shot round count charge time place thing part side way day night week month year hour minute block gunshot wound bullet gun name point report call group player game match win goal
  pupil student hostage captive passenger patient prisoner guest villager tourist pilgrim`);
