/**
 * Ways of telling in several words what became of people who are counted: "23 were taken to hospital", "divers have recovered 12 bodies".
 * `after` stands right behind the people, `before` right before them (auxiliaries and adverbs of both are left out first), all in lower case.
 */
export interface TollWay {
  readonly measure: string;
  readonly after?: RegExp;
  readonly before?: RegExp;
  /** The only people of whom it is said, as a group of `SPECIAL_PEOPLE`. */
  readonly of?: string;
  /** Words that the article must hold somewhere: "freed" is said of hostages, and of much else. */
  readonly needs?: RegExp;
  /** What the auxiliaries before `after` must hold: who "were trapped" may be free by now. */
  readonly links?: RegExp;
  /** A narrower group of those that the measure counts ("drowned", "homeless"): compared with its like, and never more than the whole. */
  readonly tag?: string;
}

/** Between the people and their fate: "have all since been". */
export const FATE_LINKS: RegExp = /^\s+(?:(?:have|has|had|was|were|are|is|be|been|being|all|also|still|now|already|later|since|who|safely|quickly|alive|remain|remains|remained|feared|reported|listed|immediately|eventually|had to|needed to)\s+)*/u;
/** Between a deed and the people it was done to: hedges and determiners. */
export const COUNT_LINKS: RegExp = /(?:\s+(?:at least|about|some|around|nearly|almost|more than|over|a total of|as many as|up to|another|the|a further|out|up|all))*\s*$/u;

const HOSPITALS = String.raw`(?:(?:the|a|an|local|area|nearby|several|various|different|two|three|other|city|regional|district)\s+)*hospitals?\b`;
const HELD = /\b(?:hostages?|captives?|captors?|abduct\p{L}*|kidnap\p{L}*|prisoners?|inmates?|ransom|gunmen|militants|bandits|rebels|hijack\p{L}*|jail\p{L}*)\b/iu;
const VESSEL = /\b(?:ferry|boat|ship|vessel|plane|aircraft|airliner|jet|helicopter|flight|bus|coach|train|tram|balloon|dinghy|raft|cable car|yacht|trawler)\b/iu;
const SMALL_GROUPS = String.raw`(?:hostages?|captives?|people|prisoners?|children|pupils?|students?|of them)`;

/** What a first-aid post treats, and what it is called. */
const SMALL_HURTS = String.raw`(?:(?:minor|slight|light|small)\s+)?(?:cuts|bruises|bruising|scratches|grazes|sprains|shock|injuries|exhaustion|heat exhaustion|dehydration)\b`;
const FIRST_AID = String.raw`(?:first[- ]aid|medical|red cross|red crescent)\s+(?:tents?|posts?|stations?|points?|centres?|centers?)\b`;

/** "put the number of those who died at 12", "put the dead at 12". */
const NUMBER_OF: readonly (readonly [measure: string, words: string])[] = [
  ['killed', 'dead|deaths|fatalities|killed|who (?:have |had )?died|who (?:were|had been) killed'], ['injured', 'injured|wounded|hurt|who (?:were|had been) (?:hurt|injured|wounded)'],
  ['missing', 'missing'], ['arrested', 'arrests|arrested|detained'], ['surrendered', 'who (?:have |had )?(?:surrendered|laid down (?:their )?arms|given themselves up|gave themselves up)'],
  ['evacuated', 'evacuees|evacuated'], ['displaced', 'displaced'],
];

const PUT_AT: readonly (readonly [measure: string, words: string])[] = [['killed', 'dead'], ['injured', 'injured|wounded|hurt'], ['missing', 'missing']];

export const TOLL_WAYS: readonly TollWay[] = [
  { measure: 'killed', tag: 'drowned', after: /^drowned\b/u },
  { measure: 'killed', tag: 'burned', after: /^(?:burned|burnt) to death\b/u },
  { measure: 'killed', before: /\bat (?:a|the) cost of$/u, after: /^lives\b/u },
  { measure: 'killed', before: /\b(?:claimed|claims|claiming|cost|costs|costing|took|taken|takes|taking)$/u, after: /^(?:people\s+)?(?:their\s+)?lives\b/u },
  { measure: 'killed', before: /\bthe loss of$/u, after: /^lives\b/u },
  { measure: 'bodies', of: 'bodies', after: /^(?:recovered|found|pulled|retrieved|brought|discovered|located|washed|taken|counted)\b/u },
  { measure: 'bodies', of: 'bodies', before: /\b(?:recovered|recovering|recover|found|pulled|retrieved|brought|brought up|discovered|located)$/u, after: /^(?!of water)/u },
  { measure: 'hospitalised', after: new RegExp(String.raw`^(?:taken|rushed|transported|airlifted|flown|sent|brought|admitted|moved|carried)\s+(?:to|into)\s+${HOSPITALS}(?!\s+(?:of|in)\b)`, 'u') },
  { measure: 'hospitalised', after: new RegExp(String.raw`^(?:treated|being treated)\s+(?:in|at)\s+${HOSPITALS}(?!\s+(?:of|in)\b)`, 'u') },
  { measure: 'hospitalised', after: /^(?:of (?:them|whom) )?(?:hospitali[sz]ed|went (?:in)?to hospital|ended up (?:in hospital|on (?:a|the) wards?)|(?:needed|required|received) (?:hospital (?:treatment|care)|a hospital bed)|spent (?:a|the|several|\p{Ll}+) nights? in hospital|kept in hospital)\b/u },
  { measure: 'injured', tag: 'treated', after: new RegExp(String.raw`^(?:treated|patched up|seen to|looked at)\s+(?:for\s+${SMALL_HURTS}|(?:at|on) (?:the )?(?:scene|spot|site)|by (?:medics|paramedics|first[- ]aiders)|(?:in|at) (?:a|the) ${FIRST_AID})`, 'u') },
  { measure: 'injured', tag: 'treated', after: /^(?:needed|required|received|given) first[- ]aid\b/u },
  { measure: 'injured', tag: 'treated', before: /\b(?:sent|sending|took|taking|put|putting)$/u, after: new RegExp(String.raw`^(?:to|into|in)\s+(?:a|the)\s+${FIRST_AID}`, 'u') },
  { measure: 'injured', tag: 'treated', before: /\b(?:medics|paramedics|first[- ]aiders|ambulance crews|volunteers) (?:had )?(?:treated|patched up|looked after|saw to)$/u },
  { measure: 'injured', after: /^(?:pulled|brought|dragged|dug|helped|carried|cut) (?:out|free|clear) (?:hurt|injured|wounded)\b|^(?:came|got|walked|escaped|crawled) (?:away |off |out )?(?:hurt\b|with (?:\p{Ll}+ )?(?:injuries|cuts|bruises|burns|broken|fractures)\b)/u },
  { measure: 'hospitalised', before: /\b(?:sent|put|sending|putting)$/u, after: new RegExp(String.raw`^(?:to|into|in)\s+${HOSPITALS}(?!\s+(?:of|in)\b)`, 'u') },
  { measure: 'injured', tag: 'burns', after: /^(?:suffered|sustained|treated for) burns\b/u },
  { measure: 'injured', tag: 'smoke', after: /^(?:treated for|suffered(?: from)?|overcome by|affected by) smoke(?: inhalation)?\b/u },
  { measure: 'missing', after: /^(?:missing|unaccounted for)\b/u },
  { measure: 'trapped', links: /\b(?:are|is|remain|remains|still|feared)\b/u, after: /^trapped\b/u },
  { measure: 'trapped', after: /^trapped\b(?!\s+(?:in|inside|under|on|beneath)\b)/u },
  { measure: 'critical', links: /\b(?:are|is|remain|remains|still|was|were)\b/u, after: /^(?:in (?:a )?critical condition|critically (?:ill|hurt|injured|wounded)|fighting for their lives|in intensive care)\b/u },
  { measure: 'abducted', after: /^(?:abducted|kidnapped|snatched|taken hostage|taken captive|carried off|seized by)\b/u },
  { measure: 'abducted', before: /\b(?:abducted|abducting|kidnapped|kidnapping|snatched)$/u },
  { measure: 'abducted', of: 'hostages', before: /\b(?:took|taking|seized|seizing)$/u },
  { measure: 'abducted', needs: /\bhostages?\b/iu, before: /\b(?:held|holding)$/u },
  { measure: 'captured', after: /^(?:taken prisoner|captured|taken captive)\b/u },
  { measure: 'abducted', before: /\b(?:took|taking|seized|held)$/u, after: /^(?:hostage|captive)\b/u },
  { measure: 'freed', needs: HELD, after: /^(?:freed|released|set free|let go|allowed to leave)\b(?!\s+(?:from (?:the )?hospital|on bail|without charge|by police|from (?:the )?wreck))/u },
  { measure: 'freed', needs: HELD, before: /\b(?:freed|freeing|released|releasing|let go|set free)$/u, after: new RegExp(String.raw`^(?!${SMALL_GROUPS}\s+on bail)`, 'u') },
  { measure: 'rescued', before: /\b(?:plucked|winched|hauled|pulled|lifted|brought|dug|carried|led)$/u, after: /^(?:alive|to safety|ashore|from (?:the )?(?:sea|water|waves|rubble|ruins|wreck|wreckage|roof|debris|mud|snow|river|lake))\b/u },
  { measure: 'rescued', after: /^(?:plucked from|winched|pulled (?:out )?alive|brought ashore|brought to safety)\b/u },
  { measure: 'arrested', after: /^(?:taken into custody|led away in handcuffs)\b/u },
  { measure: 'arrested', after: /^(?:rounded up|taken to (?:the |a )?police (?:station|stations|headquarters)|taken in for questioning)\b/u },
  { measure: 'aboard', needs: VESSEL, after: /^(?:aboard|on board)\b(?!\s+(?:a|another|the other)\b)/u },
  { measure: 'aboard', needs: VESSEL, before: /\b(?:carrying|carried|was carrying|were carrying)$/u },
  { measure: 'surrendered', after: /^(?:surrendered|gave themselves up|given themselves up|laid down (?:their )?(?:arms|weapons))\b/u },
  ...PUT_AT.map(([measure, words]): TollWay => ({ measure, before: new RegExp(String.raw`\b(?:put|puts|putting) the (?:${words}) at$`, 'u') })),
  ...NUMBER_OF.map(([measure, words]): TollWay => ({ measure, before: new RegExp(String.raw`\bnumber of (?:\p{L}+ ){0,3}(?:${words})(?: \p{L}+){0,2}? (?:at|to|is|was|stands at|stood at|as|had reached|has reached|reached)$`, 'u') })),
  { measure: 'charged', after: /^charged(?=\s+(?:with|over|in|after|for|on|by)\b|\s*(?:[.,;]|$))/u },
  { measure: 'displaced', tag: 'homeless', after: /^(?:(?:left|made|rendered)\s+)?homeless\b/u },
  { measure: 'displaced', tag: 'homeless', after: /^(?:lost their homes|left without homes?|left without a roof)\b/u },
];

/** Groups that are the whole of those who are held: "36 protesters" and "36 people" were arrested. */
export const HELD_AS_SUCH: Readonly<Record<string, ReadonlySet<string>>> = {
  arrested: new Set(['protesters', 'spectators']), charged: new Set(['protesters', 'spectators']), abducted: new Set(['hostages']), freed: new Set(['hostages']),
};

/** Of several rescuers each saves some: a count by one of them is no total, unless it is said of rescuers as such. */
export const RESCUERS_AS_SUCH: ReadonlySet<string> = new Set('rescuers rescuer crews crew teams team officials authorities firefighters firemen services workers police they volunteers soldiers troops responders operation effort government'.split(' '));

/** What people are moved out of when an evacuation as a whole is told. */
export const SOURCES_AS_SUCH: ReadonlySet<string> = new Set('homes home houses area areas zone region town city village villages buildings building scene ship ferry boat vessel plane train it there'.split(' '));

/** Classes of events that lie over many towns, so that a toll "in Yalova" is that town's own. */
export const WIDE_CLASSES: ReadonlySet<string> = new Set(['earthquake', 'flood', 'storm', 'eruption', 'war', 'offensive', 'outbreak', 'protest', 'strike-action']);

/** Where or when some of the dead died: the others may have died elsewhere and later. */
export const DIED_WHERE: RegExp = /^\s+(?:\p{L}+ly\s+)?(?:at the scene|there|on the spot|instantly|at once|on impact|immediately|in (?:the )?hospital|at (?:the|a|an) (?:\p{L}+\s+)?hospital|later)\b/u;

/** Behind a count of those in hospital: some of them, by how badly hurt they are. */
export const HOW_BADLY: RegExp = /^\s*,?\s*(?:with|in|suffering(?: from)?)\s+(?:(?:a|what|were|appeared|to|be|very|non-)\s+)*(?:serious|critical|severe|life|minor|non|stable|grave|slight|burns|gunshot)/iu;

/** A day behind a count: what that day alone brought. */
export const ON_A_DAY: RegExp = /^\s*(?:in the (?:morning|afternoon|evening|night)|at (?:noon|dusk|dawn|midnight)|earlier|first)\b|^\s*(?:(?:from|in|out of)\s+(?:the\s+)?\p{L}+\s+)?(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|overnight|this morning|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;

/** Words before a count that is another's guess, or was told before more was known. */
export const HEARSAY: RegExp = /\b(?:dispatch(?:ers?)?|scanner|radio traffic|radio calls?|witness(?:es)?|bystanders?|neighbou?rs?|social media|rumou?rs?)\b[^.;]{0,30}\b(?:said|says|spoke|spoken|told|reported|put|indicated|suggested|claimed)\b|\b(?:had|earlier) (?:had )?(?:spoken of|put|given|reported|counted|feared|said)\b|\b(?:toll|number)\b[^.;]{0,30}\bhad (?:stood|been)\b/iu;

/** Nobody: what several words say did not happen to anybody. "Nobody else" and "no serious injuries" leave room for some. */
export const NOBODY: readonly (readonly [measure: string, words: RegExp])[] = [
  ['killed', /\b(?:no one|nobody|none of them|no passengers|no people) (?:was|were|has been|have been) killed\b|\b(?:there were no|without any|not a single|not one) (?:deaths?|fatalit(?:y|ies)|casualt(?:y|ies))\b|\b(?:no one|nobody) died\b/iu],
  ['killed', /\ball (?:of )?(?:the )?(?:\p{L}+(?:-\p{L}+)? |\d+ )?(?:people|passengers|those|crew|occupants)(?: and crew)? (?:on board |aboard )?(?:survived|escaped)\b/iu],
  ['injured', /\b(?:no one|nobody|none of them|no passengers|no people) (?:was|were|has been|have been) (?:hurt|injured|wounded|harmed)\b|\b(?:there were no|without any|not a single|not one) (?:injur(?:y|ies)|casualt(?:y|ies))\b/iu],
  ['arrested', /\b(?:there were no|without any|without a single|not a single|not one) arrests?\b/iu],
];
/** Behind it: of some place or moment only. */
export const NOBODY_OF_SOME: RegExp = /^\s+(?:at|inside|aboard|on board|there|on|in|seriously|by|during|this time|else)\b(?!\s+(?:the|this|that|an?)\s+(?:\p{L}+\s+)?(?:crash|accident|collision|blast|explosion|fire|blaze|attack|incident|shooting|quake|collapse|landing|derailment)\b)/iu;

/** Between people and their fate: who they are and where they were. "All four people in the cabin died", "Eight residents, two of them children, were killed". */
export const ASIDE: RegExp = /^(?:\s+(?:aboard|on board|inside)|\s+from \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}|\s+(?:in|on|at|near|from) (?:the|a|an|his|her|their) (?:\p{Ll}+ ){0,2}?\p{Ll}+|,\s[^,.;:]{1,60},)(?=\s+(?:was|were|is|are|have|had|has|died|drowned|perished|fled|survived|remain|lost|suffered)\b)/u;

/** What an average year or day brings is no event's toll. */
export const HABITUAL: RegExp = /\b(?:each|every|per|a) (?:year|month|week|day)\b(?! (?:after|later|ago|before|earlier|since|on)\b)|\b(?:annually|on average)\b/iu;

/** Endings of nouns for people by what they do, and nouns with such an ending that are none. */
export const PERSON_ENDINGS: RegExp = /(?:ers|ors|ists|ians|men|women|ants|ees|eers|ents|archs)$/u;
export const NO_PERSONS: ReadonlySet<string> = new Set('computers containers towers rivers helicopters tankers trailers boilers reactors tractors motors sensors meters kilometers orders letters papers newspapers dollars centers centres shelters theaters theatres servers quarters headquarters rotors doors floors flowers powers layers chambers cylinders ladders lasers rollers plasters fires plants restaurants elephants tents events apartments documents accidents incidents elements components agreements departments statements investments developments governments parliaments instruments moments monuments segments talents patents rents cents percents committees trees coffees degrees fees knees bees guarantees specimens omens years hours corners borders matters waters chapters characters counters covers disasters fingers folders hangers hectares liters litres markers masters offers pictures posters printers routers scooters stickers tigers timers transformers winters summers warrants grants variants'.split(' '));
/** Nouns for people without such an ending. */
export const MORE_PERSONS: ReadonlySet<string> = new Set('pilgrims monks nuns priests bishops thieves athletes cooks chefs guests brides grooms clerks pirates scouts cadets recruits neighbours neighbors citizens nationals surgeons troops tenants commuters servants natives nomads youngsters toddlers mourners locals widows orphans clowns mayors lads'.split(' '));

/** Right before a numeral that stands alone, and counts people: "put the number of dead at 17". */
export const NUMBER_AT: RegExp = /\bput(?:s|ting)? the (?:dead|injured|wounded|hurt|missing) at\s+$|\b(?:(?:death|casualty) toll|number of [^.;,]{2,40})\b[^.;,]{0,16}\b(?:at|to|is|was|of)\s+$/iu;
/** Right behind a numeral that stands alone, and counts people: "the 23 who died". */
export const NUMBER_WHO: RegExp = /^\s+who\s+(?:have\s+|had\s+|were\s+|are\s+)?(?:died|killed|drowned|perished|injured|hurt|wounded|missing)\b/iu;
/** Behind those who fled: where some of them went. */
export const FLED_TO: RegExp = /^\s+(?:\p{L}+\s+)?(?:to|into|across)\s+(?:\p{Ll}+\s+){0,2}(\p{Lu}\p{L}+)/u;

/** Behind "seven infected" or "nine killed" they say that no people are counted. */
export const NO_PEOPLE: ReadonlySet<string> = new Set('farm farms holding holdings premises herd herds flock flocks barn barns animal animals cow cows cattle sheep pig pigs goat goats horse horses birds poultry chickens hens dog dogs cats villages towns districts counties provinces areas zones sites properties computers machines systems trees plants'.split(' '));
