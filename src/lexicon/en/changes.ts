/** Words by which a text states a change together with the two levels that it lies between. */

/** A noun of change and "of", behind the levels: "from 40 to 55, a rise of 15". */
const CHANGE_NOUNS = 'rise|increase|gain|jump|climb|growth|fall|drop|decline|decrease|cut|loss|reduction|dip|slide|difference|improvement|tumble|plunge|surge|slump';
export const CHANGE_OF = new RegExp(`^[\\p{L}\\d\\s'’-]{0,45}[,(–—]\\s*(?:an?\\s+|the\\s+)?(?:[\\p{L}-]+\\s+)?(?:${CHANGE_NOUNS})\\s+of\\s+(?:only |just )?\\S{0,3}$`, 'u');
/** The same with the noun behind: "from 40 to 55, a 37 per cent rise". */
export const CHANGE_A = /^[\p{L}\d\s'’-]{0,45}[,(–—]\s*an?\s+$/u;
export const CHANGE_NOUN_AFTER = new RegExp(`^\\s*(?:${CHANGE_NOUNS})\\b`);

/** "from 40 to 55, up 15"; "from 40 to 55, or 37 per cent". */
export const CHANGE_UP = /^[\p{L}\d\s'’-]{0,45}[,(–—]\s*(?:up|down)\s+(?:by\s+)?\S{0,3}$/u;
export const CHANGE_OR = /^\s*[,(–—]\s*or\s+(?:by\s+)?$/u;

/** A verb of change right before its amount: "rose 12 per cent", "by 12 per cent", "lost 3 cents". */
export const CHANGE_BY = /\b(?:by|rose|risen|rises|rising|rise|fell|fallen|falls|falling|fall|grew|grown|grows|gained|gains|gain|lost|loses|climbed|climbs|dropped|drops|drop|declined|declines|slid|slides|slipped|slips|jumped|jumps|surged|surges|increased|increases|decreased|advanced|added|shed|sheds|plunged|tumbled|sank|soared|edged up|edged down|up|down)\s+(?:a |only |just |another )?\S{0,3}$/;

/** Words of a sentence whose percentage is reckoned otherwise than from one level to the other. */
export const OTHER_RECKONING = /\b(?:annuali[sz]ed|annual rate|annual pace|adjusted|like-for-like|organic|organically|constant|comparable|underlying|real terms|currency|currencies|seasonally|inflation|per year|a year|an average|on average|each year|annually)\b/;
/** Behind a percentage: it is held against another level than the one beside it. */
export const AGAINST_ANOTHER = /^\s*(?:from|on|over|compared|versus|against|year|since|than|above|below|higher|lower|of|in|a|per|annually|at)\b/;

/** Between a level and the one it is more or less than: "62 boats, 12 more than last year's 50". */
export const MORE_THAN = /^\s+(?:[\p{L}-]+\s+)?(?:more|fewer|less|higher|lower)\s+than\s+(?:the|its|their|last\s+(?:year|month|week|season)['’]s|the\s+(?:previous|year-earlier|year-ago)(?:\s+[\p{L}-]+)?)\s+$/u;
/** Between a level and a multiple, and between the multiple and the other level: "36 boats, three times the 12 of last year". */
export const TIMES_OF = /^\s+(?:as\s+(?:many|much)\s+as\s+)?(?:the|last\s+(?:year|month|week|season)['’]s)\s+$/u;

/** Hundredths of a currency, whose changes are told beside levels in the whole unit: "rose 20 cents to $2.70". */
export const MINOR_UNITS: ReadonlySet<string> = new Set(['cent', 'penny']);

const WHEN = "(?:(?:last|this|the\\s+previous|a|the)\\s+(?:year|month|week|season|quarter|day)(?:\\s+(?:earlier|ago|before))?|in\\s+(?:\\p{L}+\\s+)?\\d{4}|the\\s+(?:year|month|week)\\s+before)\\s*,?\\s*";
/** Between the earlier level and the later one, and the other way round; a period may stand with the first, or its rendering per share. */
export const LEVEL_TO_LEVEL = new RegExp(`^\\s*(?:[\\p{L}.]+\\s+){0,2}(?:${WHEN})?to\\s+\\S{0,3}$`, 'u');
export const LEVEL_FROM_LEVEL = new RegExp(`^\\s*(?:[\\p{L}.]+\\s+){0,3}(?:${WHEN})?,?\\s*(?:up |down )?from\\s+(?:a\\s+(?:combined|record)\\s+)?\\S{0,3}$`, 'u');
export const PER_SHARE_BETWEEN = /^,?\s+or\s+[^;:]{2,24}\s(?:a|per)\s(?:[a-z]+\s)?share,\s+from\s+\S{0,3}$/;
/** Before the first of the two. */
export const LEVEL_FROM = /\bfrom\s+(?:a\s+(?:combined|record|total\s+of)\s+)?\S{0,3}$/;
export const LEVEL_TO = /\bto\s+(?:a\s+(?:combined|record|total\s+of)\s+)?\S{0,3}$/;

/** Before the number that is lost out of a whole: "shed only three of the 20 seats". */
export const LOSS_OF = /\b(?:lost|loses|lose|shed|sheds|cut|cuts|axed|closed|closes|shut|sold|scrapped|dropped)\s+(?:only |just |another )?$/;

/** Between two levels, the later and the earlier: "412m for the half-year, against 349m". */
export const LEVEL_AGAINST = new RegExp(`^\\s*(?:[\\p{L}\\d’'-]+\\s*){0,5},?\\s*(?:against|compared with|compared to|versus)\\s+(?:(?:just|only|the|a|some|last year['’]s)\\s+)?\\S{0,3}$`, 'u');
/** Opens a sentence that tells the change between the levels of the one before: "That is a rise of 18 per cent." */
export const THAT_CHANGE = new RegExp(`^\\W*(?:that|this|which)(?:['’]s| is| was| makes| made| means| represents| amounts to)\\s+an?\\s+(?:[\\p{L}-]+\\s+)?(?:${CHANGE_NOUNS})\\s+of\\s+(?:only |just |some )?\\S{0,3}$`, 'iu');
/** Between a change and the earlier level: "a drop of 46 percent from last year's 3.5 million". */
export const CHANGE_FROM = /^\s+(?:from|on|against|compared with)\s+(?:the|(?:last|the previous)\s+(?:year|month|week|season|quarter)['’]s|\d{4}['’]s)\s+\S{0,3}$/u;
/** Words of a sentence on what a thing was to cost. */
export const PLANNED_COST = /\b(?:set aside|budget|budgeted|earmarked|estimate|estimated|approved|planned|allotted|expected to cost|was to cost|were to cost|priced at)\b/;
/** Between what it has cost and by how much that is more. */
export const OVERRUN_OF = /^[\p{L}\s'’-]{0,30}[,(–—]\s*(?:an?|which is an?)\s+(?:cost\s+)?(?:overrun|excess|overspend)\s+of\s+(?:about |some )?\S{0,3}$/u;
