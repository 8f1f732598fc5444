/** Words beside a settlement's name that tell whether an event was there, or only somebody's home, hospital, court or newspaper. Lower case. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** "in X": the scene itself; qualifiers may stand between ("in downtown X", "outside of X", "in rural X"). */
export const SCENE_PREPOSITIONS: ReadonlySet<string> = words('in inside outside within across throughout at around');
/** "near X": beside the scene. */
export const NEAR_PREPOSITIONS: ReadonlySet<string> = words('near north south east west');
/** "flown to X", "a man from X": where something leads to or stems from. */
export const AWAY_PREPOSITIONS: ReadonlySet<string> = words('to toward towards from for via into than between');
/** Words that may stand between the preposition and the name. */
export const SCENE_QUALIFIERS: ReadonlySet<string> = words('the a an of city town village borough township community suburb suburban small tiny rural downtown central northern southern eastern western north south east west northeast northwest southeast southwest upper lower unincorporated nearby neighboring neighbouring historic midtown uptown inner greater');

/** What a town is by law, behind its name: "York City police", "Redford Twp". */
export const MUNICIPAL_WORDS: ReadonlySet<string> = words('city town township twp');
/** "X police", "the X coroner": bodies that act where something happened. */
export const SCENE_BODIES: ReadonlySet<string> = words('police sheriff coroner fire firefighters officers officer detectives detective paramedics pd authorities deputies investigators homicide marshal constable');
/** "an X nightclub", "his X home", "the X shooting": what stands or happens there. */
export const SCENE_VENUES: ReadonlySet<string> = words('home house apartment apartments nightclub club bar park school motel hotel restaurant store mall church party shooting shootings killing killings murder murders attack crash fire stabbing homicide residence street backyard complex gym lounge pub salon gas parking mosque synagogue temple theater theatre block playground');
/** "an X man": where somebody lives, which is often also where it happened. */
export const LOCAL_PEOPLE: ReadonlySet<string> = words('man woman boy girl teen teenager teens couple family resident residents mother father toddler mom dad native child infant baby student');
/** "an X hospital", "X court": where its consequences are dealt with. */
export const AFTERMATH_NOUNS: ReadonlySet<string> = words('hospital hospitals medical university college court courthouse jail prison airport regional memorial general children clinic trauma institute morgue municipal superior circuit justice magistrate');
/** The name is a part of another town: "the Austin neighborhood". */
export const NEIGHBOURHOOD_NOUNS: ReadonlySet<string> = words('neighborhood neighbourhood neighborhoods section');
/** The name is an outlet's: "X Times", "X News". */
export const OUTLET_WORDS: ReadonlySet<string> = words('times post globe tribune herald journal chronicle gazette news observer star sun express mail telegraph courier dispatch inquirer examiner bulletin register reporter daily sentinel press argus weather tv radio patch patriot');
/** Words before a name that say it is where the hurt were taken, or where somebody was caught or tried. */
export const AFTERMATH_BEFORE = /\b(?:correspondents?|reporters?|journalists?|newsroom|hospital|hospitals|medical center|medical centre|trauma|clinic|airlifted|flown|transported|taken|arrested|captured|caught|transferred|held at|custody|prison|detention|booked|correctional|extradited|jail|jailed|court|courthouse|recovering|recovered|autopsy|examiner|funeral|service|vigil|memorial|buried|university|born|raised|moved|lives?|lived|state police (?:in|at|from))\b[^.;]{0,50}$/i;
/** "a shooting in X", "was killed in downtown X": where the event was, whatever else the sentence tells. */
export const EVENT_BEFORE = /\b(?:shootings?|shot|killed|killings?|slayings?|murdered|murders?|stabbed|stabbings?|attacks?|crash|crashed|fire|blast|explosion|homicides?|robbery|happened|occurred|wounded|injured)\s+(?:(?:early|late|inside|dead|to death|last|this|on)\s+|[a-z]+day\s+|(?:morning|afternoon|evening|night)\s+){0,4}(?:in|near|outside)\s+(?:(?:the|a|small|rural|downtown|central|north|south|east|west|northern|southern|eastern|western|northeast|northwest|southeast|southwest|city|town|village|of)\s+){0,4}$/i;
/** Person, age, "of X": a home address; "Lund of the Northern Institute in X": where a speaker works. */
export const HOME_BEFORE = /(?:\b\d{1,3}(?:-year-old)?|\p{Lu}\p{Ll}+|\bboth|\ball)\s*,?\s+of\s+$|\p{Lu}\p{Ll}+,?\s+(?:of|from|at)\s+(?:the\s+)?(?:\p{Lu}[\p{L}-]+\s+){1,4}in\s+$/u;
/** Behind "X police": they have somebody, who may have come from elsewhere. */
export const CATCHES = /^[^.;]{0,12}\b(?:arrest(?:s|ed)?|capture[sd]?|caught|nab(?:s|bed)?|jail(?:s|ed)?|detain(?:s|ed)?)\b/i;
/** What stands behind a dateline: "TULSA, Okla. (AP) --". */
export const DATELINE_END = /^(?:,\s*[\p{L}. ]{2,16})?\s*(?:\([^)]{1,30}\)\s*)?(?:--|—|–|- )/u;
