/** Words that relate one place to another. */

/** Compass words -> bearing in degrees. */
export const COMPASS: Readonly<Record<string, number>> = {
  north: 0, northern: 0, northwards: 0, northeast: 45, 'north-east': 45, northeastern: 45, 'north-eastern': 45, east: 90, eastern: 90, southeast: 135, 'south-east': 135, southeastern: 135, 'south-eastern': 135,
  south: 180, southern: 180, southwest: 225, 'south-west': 225, southwestern: 225, 'south-western': 225, west: 270, western: 270, northwest: 315, 'north-west': 315, northwestern: 315, 'north-western': 315,
};
