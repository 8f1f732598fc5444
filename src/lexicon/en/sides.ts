/** What something may be said to lie north or south of, where no name stands. */
import { words } from './table.ts';

/** For the place that the article is about. */
export const SCENE_NOUNS: ReadonlySet<string> = words('town city village settlement municipality port resort capital hamlet here us');

/** Things that a story has one of. */
export const LANDMARKS: ReadonlySet<string> = words(`
volcano crater mountain peak summit hill lake reservoir dam river bridge airport airfield harbour harbor island islet cape lighthouse mine quarry plant factory works
station refinery stadium base camp epicentre epicenter crash wreck wreckage
`);

/** Capitalised words behind "north of" that name no place: "north of Highway 5". */
export const NO_PLACE: ReadonlySet<string> = words('i the highway interstate route road');

/** May follow "the town" where nothing else is meant than the town; "the town hall" is a hall. */
export const BEHIND_ANCHOR: ReadonlySet<string> = words('and at in on which that where when with but after before as for from to is was who by into while during near between');
