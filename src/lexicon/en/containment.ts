/** Words that relate one place to another. */

/** Compass words -> bearing in degrees. */
export const COMPASS: Readonly<Record<string, number>> = {
  north: 0, northern: 0, northwards: 0, northeast: 45, 'north-east': 45, northeastern: 45, 'north-eastern': 45, east: 90, eastern: 90, southeast: 135, 'south-east': 135, southeastern: 135, 'south-eastern': 135,
  south: 180, southern: 180, southwest: 225, 'south-west': 225, southwestern: 225, 'south-western': 225, west: 270, western: 270, northwest: 315, 'north-west': 315, northwestern: 315, 'north-western': 315,
};

/** Compass words by the line they lie on and their end of it: only opposite ends of one line contradict. */
export const AXES: Readonly<Record<string, { readonly line: string; readonly point: string }>> = Object.fromEntries(
  ([['north-south', 'north', 'north northward northwards'], ['north-south', 'south', 'south southward southwards'], ['east-west', 'east', 'east eastward eastwards'], ['east-west', 'west', 'west westward westwards'],
    ['north-east-south-west', 'north-east', 'northeast north-east'], ['north-east-south-west', 'south-west', 'southwest south-west'], ['north-west-south-east', 'north-west', 'northwest north-west'], ['north-west-south-east', 'south-east', 'southeast south-east']] as const)
    .flatMap(([line, point, words]) => words.split(' ').map((word) => [word, { line, point }])),
);

/** How an outbreak began: its first case, or what it began with. Where that was is a claim of its own. */
export const FIRST_CASE = /\b(?:(?:first|earliest|index) (?:known |confirmed |recorded |suspected )?(?:patient|case|victim|infection)|(?:it|outbreak|epidemic) (?:began|started|broke out) (?:with|in|when))\b/i;

/** Illness that spreads: where an article names none, "it began with" tells of something else. */
export const DISEASES = /\b(?:outbreak|epidemic|pandemic|cholera|ebola|measles|polio|covid|influenza|flu|plague|typhoid|dengue|malaria|mpox|meningitis|diphtheria|yellow fever|virus|disease)\b/i;
