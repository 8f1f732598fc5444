/** Words by which a text ties a length of time or an age to the times that it follows from. */

/** What has an age in years beside people: by class, so that "the 41-year-old vessel" is the ship that was launched in 1994. */
const CLASSES: readonly string[] = [
  'ship vessel boat ferry trawler freighter tanker liner yacht tug steamer barge', 'bridge viaduct crossing footbridge', 'dam dyke', 'building tower block hotel hall theatre theater church cathedral mosque synagogue temple house mill station',
  'school academy college university', 'company firm business brand brewer brewery retailer carmaker publisher airline bank charity', 'newspaper magazine paper weekly daily journal', 'club team', 'aircraft plane jet airliner helicopter', 'stadium arena ground stand',
  'festival fair', 'reactor plant station', 'tunnel mine pipeline', 'satellite telescope', 'museum gallery library', 'hospital clinic', 'train tram locomotive railcar',
];

/** Noun -> the classes that it may belong to. */
export const AGED_THINGS: ReadonlyMap<string, ReadonlySet<number>> = new Map(
  [...new Set(CLASSES.flatMap((line) => line.split(' ')))].map((noun) => [noun, new Set(CLASSES.flatMap((line, i) => (line.split(' ').includes(noun) ? [i] : [])))] as const),
);

const ORIGIN_VERBS = 'launched|built|founded|established|completed|commissioned|constructed|incorporated|inaugurated|opened|set up';
/** A thing's beginning and, behind it, "in" right before a year: "was launched from a yard in Gdynia in". */
export const ORIGIN_BEFORE_YEAR = new RegExp(`\\b(?:${ORIGIN_VERBS})\\b[^.;:,\\d]{0,60}\\b(?:in|back in|since)\\s+$`);
/** The noun that began, with its article, before the verb: "the ship was launched", "the ship, which was launched", "the ferry, built". */
export const ORIGIN_SUBJECT = new RegExp(`\\b(the|an?|another|her|his|its|their)\\s+(?:[\\p{L}-]+\\s+){0,2}?([\\p{L}]+)(?:,|,\\s+which|\\s+that|\\s+which)?\\s+(?:(?:was|is|has been|had been)\\s+)?(?:first\\s+|originally\\s+)?(?:${ORIGIN_VERBS})\\b[^.;:,\\d]{0,60}\\b(?:in|back in)\\s+$`, 'u');

/** Before "60th anniversary": whose it is, with the verb. */
export const ANNIVERSARY = /\b(?:its|their|his|her|the (?:[\p{L}-]+\s+)?[\p{L}]+['’]s)\s+$/u;

/** Before a number of years that reaches from the year named with "since" to now: "steps down after seven years". */
export const ENDS_AFTER = /\b(?:steps? down|stepping down|stepped down|leaves|leaving|is to leave|left|quits?|resigns?|resigned|resigning|retires?|retired|retiring|bows out|bowed out|goes|hands over|handed over|ends|ended)(?:\s+(?:[\p{L}-]+\s+){0,3})?\s*after\s+$/u;
/** Behind it: the years are those in the office just told of. */
export const YEARS_IN_OFFICE = /^\s+(?:in office|in charge|in power|in the job|in the post|at the helm|at the top|on the throne|in the role)\b/;
/** Words of a sentence whose years end or begin somewhere else. */
export const NOT_UNTIL_NOW = /\b(?:had|would|until|till|will|later|before|another|more|further|next|plans?|jail|prison|sentenced?|every|each|first|aged?|would-be|expected|contract|term|terms|spent|previous|previously|earlier|total)\b/;

/** Makes a number of years a vague one. */
export const VAGUE_YEARS = /\b(?:about|around|some|nearly|almost|over|more than|roughly|at least|less than|under|up to|just under|just over|approximately|close to|well over|little more than)\s+$/;

/** Words of a beginning and of an end, near a clock time. */
export const BEGINS = /\b(?:began|begins|begun|started|starts|kicked off|opened)\b/;
export const ENDS = /\b(?:ended|ends|finished|over|closed|concluded)\b/;
/** Before a length of time that lies between the two clock times just told. */
export const THOSE_HOURS = /\b(?:over|in|during|for|after|through)\s+(?:those|these)\s+$/;
export const BETWEEN_CLOCKS = /\b(?:after|lasted|lasting|took|taking|in)\s+(?:just\s+|all of\s+|a total of\s+)?$/;
export const LATER = /^,?\s+later\b/;
