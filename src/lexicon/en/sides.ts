/** What something may be said to lie north or south of, where no name stands. */
import { words } from './table.ts';

/** For the place that the article is about. */
export const SCENE_NOUNS: ReadonlySet<string> = words('town city village settlement municipality port resort capital hamlet here us');

/** Things that a story has one of. */
export const LANDMARKS: ReadonlySet<string> = words(`
volcano crater mountain peak summit hill lake reservoir dam river bridge airport airfield harbour harbor island islet cape lighthouse mine quarry plant factory works
station refinery stadium base camp epicentre epicenter crash wreck wreckage
`);
