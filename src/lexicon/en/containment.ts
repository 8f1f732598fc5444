/** Words that relate one place to another. */

/** Compass words -> bearing in degrees. */
export const COMPASS: Readonly<Record<string, number>> = {
  north: 0, northern: 0, northward: 0, northwards: 0, northeast: 45, 'north-east': 45, northeastern: 45, 'north-eastern': 45, east: 90, eastern: 90, eastward: 90, eastwards: 90, southeast: 135, 'south-east': 135, southeastern: 135, 'south-eastern': 135,
  south: 180, southern: 180, southward: 180, southwards: 180, southwest: 225, 'south-west': 225, southwestern: 225, 'south-western': 225, west: 270, western: 270, westward: 270, westwards: 270, northwest: 315, 'north-west': 315, northwestern: 315, 'north-western': 315,
};

/** The eight compass points, 45 degrees apart, from north. */
export const POINTS = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'] as const;

/** "11 km west of the town", "just north of the city": a way and how far, off a town that was named before; neither "in the north of the city" nor "west of the town hall". */
export const OFF_THE_TOWN: RegExp = /\b(?:km|kms|kilomet(?:re|er)s?|miles?|just|well|far)\s+(?:to\s+the\s+|due\s+)?(?<word>(?:north|south)(?:-?(?:east|west))?|east|west)\s+of\s+the\s+(?:town|city|village)(?=[,.;:)]|\s+(?:and|at|in|on|which|that|where|when|with|but|after|before)\b|\s*$)/i;

/** Behind the name of a town, or with "the town" for it: on which bank of its river it lies. */
export const ON_THE_BANK: RegExp = /(?<town>\bthe\s+(?:town|city|village))?(?:,|,?\s+(?:which\s+)?(?:lies|stands|sits|is))\s+on\s+(?:the|its)\s+(?<word>(?:north|south|east|west)(?:ern)?)\s+bank(?=[,.;]|\s+(?:of|and|about|some|between|where|near)\b|\s*$)/i;

/** How an outbreak began: its first case, or what it began with. Where that was is a claim of its own. */
export const FIRST_CASE = /\b(?:(?:first|earliest|index) (?:known |confirmed |recorded |suspected )?(?:patient|case|victim|infection)|(?:it|outbreak|epidemic) (?:began|started|broke out) (?:with|in|when))\b/i;

/** Illness that spreads: where an article names none, "it began with" tells of something else. */
export const DISEASES = /\b(?:outbreak|epidemic|pandemic|cholera|ebola|measles|polio|covid|influenza|flu|plague|typhoid|dengue|malaria|mpox|meningitis|diphtheria|yellow fever|virus|disease)\b/i;
