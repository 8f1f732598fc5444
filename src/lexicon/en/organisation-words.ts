/** Words that make a capitalised run the name of a body, by kind of body; names of bodies without such a word; generic speakers. Lower case. */

export type OrganisationKind = 'police' | 'court' | 'government' | 'military' | 'company' | 'media' | 'party' | 'other';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const table = (kind: OrganisationKind, text: string): readonly (readonly [string, OrganisationKind])[] => words(text).map((word) => [word, kind] as const);

/** The head of a body's name: it stands last ("Metropolitan Police Department") or before an "of" or "for" ("Institute for the Study of War"). */
export const ORGANISATION_HEADS: ReadonlyMap<string, OrganisationKind> = new Map([
  ...table('police', 'police constabulary gendarmerie carabinieri swat'),
  ...table('court', 'court tribunal courthouse'),
  ...table('government', 'ministry department bureau agency commission committee council board authority administration government parliament senate congress assembly cabinet treasury embassy consulate legislature directorate office directorate secretariat inspectorate municipality duma rada knesset bundestag'),
  ...table('military', 'army navy corps brigade battalion regiment command militia forces troops'),
  ...table('company', 'inc inc. corp corp. corporation company co co. ltd ltd. llc plc gmbh ag holdings industries airlines airways motors bank group partners ventures enterprises technologies pharmaceuticals energy railways railway insurance'),
  ...table('media', 'news times post tribune herald gazette journal chronicle observer telegraph guardian broadcasting television radio magazine newspaper'),
  ...table('party', 'party'),
  ...table('other', 'university college institute institution association union federation league alliance coalition front movement society foundation trust organization organisation network centre center club school academy hospital church clinic charity service services team fund programme program initiative project consortium observatory laboratory museum library orchestra guild cross'),
]);

/** Words before the last word "Office", "Department" ... that tell the kind of body. */
export const KIND_WORDS: ReadonlyMap<string, OrganisationKind> = new Map([
  ...table('police', "police sheriff sheriff's constable constabulary marshals highway patrol homicide trooper troopers"),
  ...table('court', 'court supreme appeals magistrates judicial crown'),
  ...table('military', 'army navy air military armed defense defence guard marine'),
  ...table('media', 'news press broadcasting'),
  ...table('government', "attorney attorney's prosecutor prosecutor's mayor's governor's coroner's medical examiner's president's"),
]);

/** Bodies whose name holds no head word. */
export const KNOWN_BODIES: ReadonlyMap<string, OrganisationKind> = new Map([
  ...table('media', 'reuters afp ap upi bbc cnn nbc cbs abc fox npr pbs itv interfax tass ukrinform xinhua bloomberg politico axios euronews'),
  ...table('police', 'interpol europol fbi atf dea lapd nypd cia gbi tbi mi5 mi6 fsb sbu csi mossad'),
  ...table('military', 'nato hamas hezbollah isis isil taliban pentagon idf'),
  ...table('government', 'un eu kremlin unicef unhcr who imf wto wfp opec g7 g20 fema faa ntsb irs cdc epa nasa iaea opcw osce asean au ecowas'),
  ...table('company', 'google facebook amazon apple microsoft twitter boeing airbus toyota volkswagen walmart gazprom rosneft bp tesla netflix samsung siemens nokia'),
  ...table('other', 'oxfam greenpeace fifa uefa nba nfl ncaa nra naacp aclu opec who'),
]);

/** Longer names of bodies without a head word; words parted by one space. */
export const KNOWN_LONG_BODIES: ReadonlyMap<string, OrganisationKind> = new Map([
  ['associated press', 'media'], ['agence france-presse', 'media'], ['al jazeera', 'media'], ['fox news', 'media'], ['getty images', 'media'], ['sky news', 'media'], ['white house', 'government'], ['downing street', 'government'],
  ['united nations', 'government'], ['european union', 'government'], ['security council', 'government'], ['red cross', 'other'], ['red crescent', 'other'], ['amnesty international', 'other'], ['human rights watch', 'other'], ['world bank', 'government'],
  ['doctors without borders', 'other'], ['médecins sans frontières', 'other'], ['medecins sans frontieres', 'other'], ['save the children', 'other'], ['scotland yard', 'police'], ['islamic state', 'military'], ['boko haram', 'military'], ['al shabaab', 'military'], ['al qaeda', 'military'], ['united states coast guard', 'military'], ['coast guard', 'military'], ['national guard', 'military'], ['state police', 'police'], ['highway patrol', 'police'], ['crime stoppers', 'police'], ['labor', 'party'], ['labour', 'party'],
]);

/** Speakers named by a common noun: normal key and kind. The longest that fits is taken. */
export const GENERIC_BODIES: ReadonlyMap<string, OrganisationKind> = new Map([
  ['police', 'police'], ['officers', 'police'], ['investigators', 'police'], ['detectives', 'police'], ['deputies', 'police'], ['law enforcement', 'police'], ["sheriff's office", 'police'], ["sheriff's department", 'police'], ['police department', 'police'], ["sheriff's deputies", 'police'], ['state police', 'police'], ['state troopers', 'police'], ['troopers', 'police'],
  ['prosecutors', 'court'], ['court', 'court'], ['jury', 'court'], ["district attorney's office", 'court'], ['court documents', 'court'], ['court records', 'court'],
  ['officials', 'government'], ['authorities', 'government'], ['government', 'government'], ['ministry', 'government'], ['council', 'government'], ['parliament', 'government'], ['election commission', 'government'], ['defence ministry', 'government'], ['defense ministry', 'government'], ['health ministry', 'government'], ['foreign ministry', 'government'], ['interior ministry', 'government'], ['medical examiner', 'government'], ["coroner's office", 'government'], ['coroner', 'government'], ['city hall', 'government'], ['health officials', 'government'], ['fire department', 'government'], ['emergency services', 'government'],
  ['military', 'military'], ['army', 'military'], ['navy', 'military'], ['air force', 'military'], ['troops', 'military'], ['soldiers', 'military'], ['general staff', 'military'], ['coast guard', 'military'],
  ['company', 'company'], ['airline', 'company'], ['firm', 'company'], ['central bank', 'company'], ['manufacturer', 'company'], ['operator', 'company'],
  ['think tank', 'other'], ['think-tank', 'other'], ['union', 'other'], ['unions', 'other'], ['university', 'other'], ['charity', 'other'], ['agency', 'government'], ['aid agencies', 'other'], ['hospital', 'other'], ['hospital officials', 'other'], ['rebels', 'military'], ['newspaper', 'media'], ['broadcaster', 'media'], ['news agency', 'media'], ['witnesses', 'other'], ['residents', 'other'], ['neighbors', 'other'], ['neighbours', 'other'], ['relatives', 'other'], ['family', 'other'], ['organisers', 'other'], ['organizers', 'other'], ['club', 'other'], ['party', 'party'], ['opposition', 'party'],
]);

/** Owners in names of bodies: "Sheriff's Office", "People's Action Committee". Singular. */
export const OWNERS: ReadonlySet<string> = new Set(words("sheriff attorney prosecutor defender people children women men king queen governor mayor president coroner constable examiner marshal veteran worker farmer teacher lawyer officer student nurse consumer commissioner minister comptroller controller treasurer medicine"));

/** Heads that are surnames too: behind a given name they make a person ("Charlotte Church"). */
export const HEAD_SURNAMES: ReadonlySet<string> = new Set(words('church cross post court front bank trust guild school club co energy service herald chronicle'));

/** Words that open a sentence and a body's name alike. */
export const BODY_OPENERS: ReadonlySet<string> = new Set(words('first second third court all'));
