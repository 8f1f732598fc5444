/** Words of harm, by measure: what happened to the people that a count is of. */

export interface HarmWords {
  readonly measure: string;
  /** Said of the victims: "were killed", "three dead". */
  readonly states: string;
  /** Said of what did it, with the victims as object: "killed six", "leaving" needs a state after it. */
  readonly acts: string;
  /** Nouns that are counted or of which there is a toll: "43 deaths". */
  readonly nouns: string;
  /** Can the figure only grow in later reports? */
  readonly grows: boolean;
}

export const HARM: readonly HarmWords[] = [
  { measure: 'killed', states: 'killed dead died slain murdered perished deceased', acts: 'killed kills killing kill slew murdered', nouns: 'deaths fatalities dead', grows: true },
  { measure: 'injured', states: 'injured wounded hurt', acts: 'injured injures injuring injure wounded wounds wounding wound hurt hurting', nouns: 'injuries injured wounded', grows: true },
  { measure: 'shot', states: 'shot', acts: 'shot shooting shoots', nouns: '', grows: true },
  { measure: 'missing', states: 'missing unaccounted', acts: '', nouns: 'missing', grows: false },
  { measure: 'rescued', states: 'rescued saved', acts: 'rescued rescuing saved', nouns: 'survivors', grows: true },
  { measure: 'arrested', states: 'arrested detained', acts: 'arrested arresting detained detaining', nouns: 'arrests detentions', grows: true },
  { measure: 'displaced', states: 'displaced fled', acts: 'displaced displacing', nouns: '', grows: true },
  { measure: 'evacuated', states: 'evacuated', acts: 'evacuated evacuating', nouns: 'evacuees', grows: true },
  { measure: 'ill', states: 'infected ill sickened', acts: 'infected infecting sickened sickening', nouns: 'cases infections', grows: true },
];

/** Several words that say what happened to the people counted right behind them, and right before them (auxiliaries left out). */
export const HARM_BEFORE: ReadonlyMap<string, string> = new Map([
  ...['claimed the lives of', 'claims the lives of', 'claiming the lives of', 'cost the lives of', 'took the lives of', 'taking the lives of', 'the dead were', 'the victims were', 'those killed were'].map((phrase) => [phrase, 'killed'] as const),
  ...['the injured were', 'the wounded were'].map((phrase) => [phrase, 'injured'] as const),
]);
export const HARM_AFTER: ReadonlyMap<string, string> = new Map([
  ...['lost their lives', 'have lost their lives', 'had lost their lives', 'lose their lives', 'lost his life', 'lost her life'].map((phrase) => [phrase, 'killed'] as const),
  ...['suffered injuries', 'sustained injuries'].map((phrase) => [phrase, 'injured'] as const),
  ...['left their homes', 'have left their homes', 'had to leave their homes', 'have had to leave their homes', 'have had to leave', 'were forced to leave', 'were forced to flee', 'have been forced to leave', 'have been forced to flee', 'were told to leave', 'were ordered to leave', 'were moved out', 'were moved to safety', 'were led to safety'].map((phrase) => [phrase, 'evacuated'] as const),
]);

/** Nouns for people as such: a count of them is a total unless something else narrows it. */
export const GENERAL_PEOPLE: ReadonlySet<string> = new Set(
  'people persons person individuals individual victims victim men man women woman adults adult males male females female others dead casualties patients patient residents resident'.split(' '),
);

/** Nouns for a part of the people: a count of them is compared only with a count of the same part. Plural -> group. */
export const SPECIAL_PEOPLE: Readonly<Record<string, string>> = {
  children: 'children', child: 'children', kids: 'children', boys: 'boys', boy: 'boys', girls: 'girls', girl: 'girls', infants: 'children', infant: 'children', babies: 'children', baby: 'children', toddler: 'children', toddlers: 'children', juveniles: 'children', juvenile: 'children',
  sons: 'children', daughters: 'children', son: 'children', daughter: 'children', grandchildren: 'children', students: 'students', student: 'students', teachers: 'teachers', teacher: 'teachers',
  officers: 'officers', officer: 'officers', policemen: 'officers', deputies: 'officers', deputy: 'officers', soldiers: 'soldiers', soldier: 'soldiers', troops: 'soldiers', servicemen: 'soldiers', marines: 'soldiers', fighters: 'fighters', fighter: 'fighters', militants: 'fighters', militant: 'fighters', insurgents: 'fighters', rebels: 'fighters', rebel: 'fighters', gunmen: 'attackers', gunman: 'attackers', attackers: 'attackers', attacker: 'attackers', suspects: 'attackers', suspect: 'attackers', bombers: 'attackers', bomber: 'attackers',
  teens: 'teenagers', teen: 'teenagers', teenagers: 'teenagers', teenager: 'teenagers', youths: 'teenagers', youth: 'teenagers',
  civilians: 'civilians', civilian: 'civilians', bystanders: 'civilians', bystander: 'civilians', bodies: 'bodies', corpses: 'bodies', nurses: 'nurses', nurse: 'nurses', doctors: 'doctors', doctor: 'doctors', medics: 'medics', medic: 'medics', paramedics: 'medics', farmers: 'farmers', farmer: 'farmers', fishermen: 'fishermen', fisherman: 'fishermen', sailors: 'sailors', sailor: 'sailors', pilots: 'pilots', pilot: 'pilots', guards: 'guards', guard: 'guards', pupils: 'students', pupil: 'students', schoolchildren: 'students', schoolgirls: 'girls', schoolboys: 'boys', lecturers: 'teachers', climbers: 'climbers', climber: 'climbers', hikers: 'hikers', hiker: 'hikers', pedestrians: 'pedestrians', pedestrian: 'pedestrians', cyclists: 'cyclists', cyclist: 'cyclists', spectators: 'spectators', spectator: 'spectators', fans: 'spectators', foreigners: 'foreigners', volunteers: 'volunteers', volunteer: 'volunteers', hostages: 'hostages', hostage: 'hostages', captives: 'hostages', prisoners: 'prisoners', prisoner: 'prisoners', inmates: 'prisoners', inmate: 'prisoners', passengers: 'passengers', passenger: 'passengers', crew: 'crew', workers: 'workers', worker: 'workers', miners: 'workers', employees: 'workers', employee: 'workers', migrants: 'migrants', migrant: 'migrants', refugees: 'refugees', tourists: 'tourists', tourist: 'tourists', firefighters: 'firefighters', firefighter: 'firefighters', drivers: 'drivers', driver: 'drivers', families: 'families', family: 'families', households: 'families', protesters: 'protesters', protester: 'protesters', demonstrators: 'protesters', dockers: 'workers', journalists: 'journalists', journalist: 'journalists', animals: 'animals', dogs: 'animals', horses: 'animals', relatives: 'relatives', relative: 'relatives', brothers: 'relatives', sisters: 'relatives', brother: 'relatives', sister: 'relatives', friends: 'friends', friend: 'friends',
};

/** "including the gunman": the count holds the one who did it. */
export const ATTACKERS: ReadonlySet<string> = new Set('gunman shooter suspect attacker assailant killer bomber perpetrator himself herself gunmen shooters suspects attackers'.split(' '));

/** A word near a toll that says the figure was corrected, or is the last one. */
export const REVISION_WORDS: ReadonlySet<string> = new Set('revised corrected correcting updated lowered reduced previously originally initially amended final risen rose rises climbed climbs brought grown increased'.split(' '));

/** Signs that the one who did it is among the dead, wherever in a report they stand. */
export const ATTACKER_DIED: readonly RegExp[] = [
  /\bincluding the (?:suspected |alleged )?(?:gunman|shooter|attacker|suspect|killer|bomber|assailant)\b/i,
  /\bmurder[\s-]suicide\b/i,
  /\b(?:gunman|shooter|attacker|suspect|killer|bomber|assailant)\b[^.;]{0,40}\b(?:is dead|also died|was (?:also )?(?:shot and )?killed|was (?:also )?(?:found )?dead|was shot dead|killed (?:himself|herself)|shot (?:himself|herself)|dies|died at the scene|took (?:his|her) own life)\b/i,
  /\bthen (?:shot|killed|turned the gun on) (?:himself|herself)\b/i,
  /\bturned the gun on (?:himself|herself)\b/i,
  /\b(?:suspected |alleged )?(?:gunman|shooter|attacker|suspect) (?:killed|dead)\b/i,
];
