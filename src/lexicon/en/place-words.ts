/** Words that stand beside place names and tell what they are: kinds of region, local nouns, bodies, outlets, directions, prepositions. Lower case. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** "the Kharkiv region", "Fars Province": the name before is that of a region, not of its chief town. */
export const REGION_NOUNS: ReadonlySet<string> = words('region regions oblast oblasts province provinces governorate prefecture state territory republic krai kray raion department canton district');

/** Regions of the second level; all others are of the first. */
export const DISTRICT_NOUNS: ReadonlySet<string> = words('county counties district districts raion');

/** "X Street" is a place of its own. */
export const STREET_NOUNS: ReadonlySet<string> = words('street st road rd avenue ave boulevard blvd drive lane parkway pkwy turnpike square plaza terrace crescent close way');
/** Street nouns that are written short, with a full stop that belongs to the name. */
export const SHORT_NOUNS: ReadonlySet<string> = words('st rd ave blvd pkwy twp co');
export const WATER_NOUNS: ReadonlySet<string> = words('river creek lake bay reservoir canal falls strait gulf sea ocean harbor harbour sound inlet lagoon bayou brook channel');
export const LAND_NOUNS: ReadonlySet<string> = words('park valley island islands mountain mountains beach forest hills hill ridge peninsula desert canyon heights plateau township twp county parish borough');
export const BUILDING_NOUNS: ReadonlySet<string> = words('airport bridge stadium station hospital museum mall arena cemetery dam tunnel port prison');

/** A body that is named after its place: "Oxford Police", "Tulsa Fire Department". */
export const LOCAL_BODIES: ReadonlySet<string> = words('police fire sheriff county city council mayor court municipal department school schools district board metro chamber commission township regional public community area emergency');
/** A body whose name is more than its place: "Boston University", "Chicago Tribune", "Paris Hilton". */
export const BODY_NOUNS: ReadonlySet<string> = words('university college institute academy church club inc corp co ltd llc company bank hotel hospital center centre medical association society foundation group international united fc rovers wanderers press high elementary middle christian baptist memorial museum');
export const OUTLET_NOUNS: ReadonlySet<string> = words('times post globe tribune herald journal chronicle gazette news observer star sun express mail telegraph courier dispatch inquirer examiner bulletin register reporter standard record daily sentinel press argus echo advertiser independent leader free today guardian mirror ledger enquirer patriot citizen');

export const DIRECTIONS: ReadonlySet<string> = words('north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern central upper lower greater downtown north-east north-west south-east south-west inner outer mid');

/** A place commonly follows. */
export const IN_PREPOSITIONS: ReadonlySet<string> = words('in near outside throughout across around inside within at into toward towards through along beyond');
export const FROM_PREPOSITIONS: ReadonlySet<string> = words('from to between via leaving entering entered visiting visited visit reached reach retook retaken recaptured recapturing retaking liberated liberating besieged shelled');
/** Between a preposition and a name they describe the place: "in besieged X", "from nearby X". */
export const PLACE_ADJECTIVES: ReadonlySet<string> = words('battered besieged occupied flooded ruined devastated shattered embattled contested liberated recaptured stricken bombed burning rebel-held nearby neighbouring neighboring sleepy leafy rural coastal');
/** "the town of X". */
export const OF_NOUNS: ReadonlySet<string> = words('city town village state county province region republic district capital suburb port island north south east west northeast northwest southeast southwest people government part parts half outskirts streets university mayor residents rest kilometers kilometres miles km border borders area side center centre');

/** Nouns that a place name stands before as an attribute: "a Paris man". */
export const LOCAL_NOUNS: ReadonlySet<string> = words('resident residents native man woman men women couple teenager teen boy girl family mother father police officer officers firefighters council councillor councilman mayor area suburb suburbs metro region hospital court courtroom jail attorney lawyer judge school schools home house street streets neighborhood neighbourhood airport office headquarters business businesses store plant factory district border government officials authorities church university-based market');

export const SPEECH_VERBS: ReadonlySet<string> = words('said says say told added asked replied explained testified wrote noted recalled admitted acknowledged claimed insisted argued declared announced stated joked laughed smiled thinks believes hopes wants');

/** Verbs whose subject, where it is a capital or a country, is its government. */
export const GOVERNMENT_VERBS: ReadonlySet<string> = words('said says denied denies accused accuses claimed claims insisted insists warned warns agreed agrees refused refuses rejected rejects condemned condemns vowed vows pledged pledges demanded demands signed signs announced announces expects expected wants wanted hopes hoped fears feared recognised recognized recognizes recognises sent blames blamed urged urges');

/** Small words inside names: "Stratford-upon-Avon", "Isle of Man". */
export const LINKING_WORDS: ReadonlySet<string> = words('of the de la upon on and del di da do dos das du des le les el al under in sur am an der bei y by next');

/** Names that stand for a government: capitals of states that news names so, and the houses of power. Folded. */
export const GOVERNMENT_SEATS: ReadonlySet<string> = new Set(
  `washington|moscow|kyiv|kiev|beijing|london|paris|berlin|brussels|tehran|ankara|damascus|pyongyang|seoul|tokyo|delhi|new delhi|islamabad|kabul|baghdad|riyadh|cairo|ottawa|canberra|wellington|rome|madrid|lisbon|warsaw|minsk|tbilisi|yerevan|baku|chisinau|belgrade|pristina|sarajevo|zagreb|skopje|tirana|athens|nicosia|budapest|prague|bratislava|vienna|bern|oslo|stockholm|helsinki|copenhagen|dublin|vilnius|riga|tallinn|bucharest|sofia|hanoi|manila|jakarta|bangkok|kuala lumpur|phnom penh|naypyidaw|dhaka|colombo|kathmandu|taipei|havana|caracas|bogota|quito|lima|la paz|santiago|buenos aires|brasilia|pretoria|harare|lusaka|nairobi|kampala|kigali|abuja|accra|dakar|bamako|khartoum|juba|addis ababa|asmara|mogadishu|tripoli|tunis|algiers|rabat|amman|beirut|jerusalem|tel aviv|ramallah|doha|abu dhabi|muscat|sanaa|white house|kremlin|pentagon|downing street|whitehall|capitol hill`.split('|'),
);

/** Words that the gazetteer holds as names of small places, but that news never means so: faiths, feasts, languages, bodies, makes. Folded. */
export const NEVER_PLACES: ReadonlySet<string> = words(`
jesus christ god allah buddha muhammad bible koran quran torah jewish jew jews muslim muslims christian christians islam islamic catholic catholics protestant sunni shia shiite hindu sikh buddhist
christmas easter thanksgiving halloween ramadan passover hanukkah
farsi arabic hebrew urdu pashto hindi latin mandarin cantonese
nato un who unesco unicef opec fifa uefa nasa fbi cia
toyota honda ford chevrolet chevy dodge nissan mazda subaru hyundai kia volvo bmw audi buick cadillac chrysler pontiac mercedes
xinhua reuters interfax twitter facebook google amazon.com boeing airbus
obama trump biden putin merkel
mr mrs ms dr sir lord lady`);

/** "Dublin City Council": the city's name ends before its body. */
export const CITY_BODIES: ReadonlySet<string> = words('council councilman councilwoman councilmember manager hall schools public commission commissioner attorney clerk police fire administrator planning engineer school');

/** Capitalised direction words that belong to the name behind them: "North Texas", "South London". */
export const NAME_DIRECTIONS: ReadonlySet<string> = words('north south east west upper lower');

/** Words that begin the name of a water, a mountain, a fort: "Lake Lanier", "Mount Elbrus". */
export const LEADING_NOUNS: ReadonlySet<string> = words('lake mount mt fort camp port cape loch');

/** "the village of X": a settlement even where the gazetteer holds none of that name. */
export const SETTLEMENT_NOUNS: ReadonlySet<string> = words('village villages town towns city hamlet settlement suburb municipality township port island mountain commune neighbourhood neighborhood');
