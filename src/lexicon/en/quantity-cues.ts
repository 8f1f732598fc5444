/** Words around a number that decide what it is: figure or label, part or whole, rise or fall, score, weight or money, age. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Behind these a bare number is a figure: "rose to 24", "a gross is 144". */
export const FIGURE_BEFORE = words('to from than is was were all by between equals at reached total of hit totalled totaled');
/** In front of these a bare number counts people: "two were killed", "three others". */
export const COUNT_AFTER = words('are were have had dead died killed injured wounded others more missing arrested survived');
/** "four of them", "two of whom". */
export const OF_PERSONS = words('them whom us you those');
/** Behind these it counts people too: "killing two", "leaving five dead". */
export const VICTIM_VERBS = words('killed killing kills injured injuring injures wounded wounding leaving left dead arrested hospitalized hospitalised shot');
/** "at 2517 Shasta": behind these and before a capital a bare number is a house number. */
export const PLACE_PREPOSITIONS = words('at near on in');
/** Before "one" these make it a pronoun: "no one man", "another one". */
export const BEFORE_PRONOUN_ONE = words('no any every each this that the another');
/** "will one day": some time, no length of time. */
export const BEFORE_SOME_DAY = words('will would could can may might should must to and that');
/** A number beside one of these may be one end of a range. */
export const RANGE_LINKS = words('to and or through up');

/** May stand between "of" and the thing counted: "two of the boys". */
export const DETERMINERS = words('the its his her their my our your these those all');
/** Behind a hyphen these are no thing counted: "two-way", "one-time". */
export const NO_HYPHEN_NOUN = words('way time on and to sided fold off up down in old ish something odd plus half nil all strong older younger for');
/** "the second half of the match" is a stretch of time or a side, not a share. */
export const NOT_PARTS = words('first second other latter opening final top bottom third fourth last this next fiscal better each either every one previous');

/** Unit words whose singular after a number mostly is another word: "two second-half goals". */
export const NEEDS_PLURAL = words('turn stone cup grain bar knot mark carat ether second minute degree cent point leu pint lev real yard dram pound foot day night');
/** Of these the singular after a number never is the unit. */
export const NEVER_SINGULAR = words('turn cup mark');
/** Currencies that are ordinary words: a small number before them is none of theirs. */
export const MONEY_HOMONYMS = words('won rand kip lira dong real mark colon');
/** Of these a small number is money after all where the sentence speaks of money: "a fare of 84 crowns". */
export const MONEY_BY_CUE = words('rand kip dong crown soles quetzal lek kr afghani tala kina vatu');
/** Country words that repeat whose dollars were meant: "$76 US a barrel". */
export const COUNTRY_AFTER = words('us u.s u.s. usd cdn cad canadian aud');
/** Words of a sentence in which pounds are a weight, and in which they are money. */
export const MASS_CUES = words('weigh weighs weighed weighing weight heavy heavier heaviest lighter overweight obese cargo payload lost lose losing gained drop dropped baby newborn cocaine heroin marijuana meth fish ounce ounces kilogram kilograms kg ton tons tonnes');
export const MONEY_CUES = words('cost costs paid pay worth price prices priced fine fined fines profit revenue salary tax loan debt spend spent bid deal sterling earn turnover sales budget bill grant fare fares ticket tickets fee fees charge charged charges wage wages compensation toll sold');
/** Between or behind these, letters and a number name a road, a train or a house, not a sum: "on the R61", "the N7 junction". */
export const BEFORE_ROAD = words('the along via onto');
export const ROAD_WORDS = words('road highway motorway freeway junction interchange route bypass bridge train class unit series');

/** Verbs that make of "up" and "down" something else than a rise or a fall: "gave up 517 yards". */
export const PHRASAL_VERBS = words(
  `gave give gives given giving made make makes making set sets put took taken take takes pick picked picks boil boils boiling came come comes ended ends held hold racked racks sign signed turned broke shot gun gunned
   blew used split tied backed opened lined rounded spent mopped`,
);
/** May stand between a verb of rising or falling and its number: "rose by only 5". */
export const BETWEEN_TREND = words('by another a an further only just to as much the down up slightly sharply its their from around nearly');
/** Verbs of changing something by an amount: without "by" or "to" the amount is the object, "raised £2,000". */
export const TRANSITIVE_TRENDS = words('raise raised boost boosted cut slashed reduce reduced lower expand expanded improved weakened contract');
/** Verbs of change for sums and measures, but not for things counted: "lost three games". */
export const MEASURE_TRENDS = words('lose lost loses losing add added adds adding shed sheds shedding');

/** What a score is of, and what one does with it. */
export const SCORE_NOUNS = words('lead win victory defeat loss draw vote scoreline advantage thrashing triumph record margin score deficit result tie majority decision ruling');
export const SCORE_VERBS = words('won win lost beat beaten drew led trailed defeated voted leading trailing winning losing finished scored');
/** Things that are counted for and against: "by 2,134 votes to 711". */
export const SCORED_THINGS = words('vote seat goal set game run');
export const VOTE_WORDS = words('by voted vote votes of passed rejected approved ruled was won lost beat defeated carried');
/** Behind these "N to M" is no range: "rose 5 to 20". */
export const NO_RANGE_AFTER = words('by voted won rose fell rises falls added gained lost climbed dropped jumped slipped up down');
/** May stand between "from" or "between" and the first number. */
export const OPENER_FILLERS = words('a an the of up to low aged age about');

/** Units whose level follows the move without a unit: "rose 64 points to 4,577". */
export const LEVEL_UNITS: ReadonlySet<string> = new Set(['point', 'cent', 'penny', 'mile per gallon']);
/** Before a number that is a part of the quantity before it: "six million homes, including 1.5 million". */
export const PART_WORDS = words('including of among');

/** Words that open or close an age. */
export const AGED = words('aged age ages turned turning turns');
export const AGE_OF = words('of between about just');
/** The dead "at 29" are a toll, no age. */
export const BEFORE_TOLL = words('the its their of number');
export const AGE_VERBS = words("is was 's ’s be turned turns turn just only now about nearly almost");
export const AGE_PRONOUNS = words('he she who i');
export const LIFE_DECADE = words('his her their my your our early mid late -');
export const OWNERS = words('his her their my your our');
/** "died at 94", "retired at 65". */
export const LIFE_VERBS = words('died dies dead retired retires retire married marry marries');
/** Before "over" and a length of time: it means during, not more than: "spread over two years". */
export const DURING_OVER = words('spread phased paid repaid payable staggered rolled instalments installments distributed built grown gathered collected happened course averaged measured fallen risen developed accumulated held played filmed invested');
/** Before hours, minutes and seconds these tell how long a race took, not when it was. */
export const BEFORE_RACE_TIME = words('in of clocked clocking ran running timed time record best mark');
/** Before "one" and a noun these tell where: "under one roof". */
export const WHERE_WORDS = words('under over above below beyond around about');
/** May follow an age in commas: "Gardner, 19, who", and an age that is said of someone: "she was 19 when". */
export const AFTER_AGE = words('who of from was is has had and told said');
export const AFTER_AGE_VERB = words('and when by in but at this next on or now who with years');
/** "a boy of six"; but a mother of six has six children. */
export const AGED_NOUNS = words('boy girl man woman child baby toddler infant teenager lad youngster');
/** Persons besides the offices and trades of `titles.ts` who are given an age, and words of those lists that are more often things. */
export const MORE_AGED_PERSONS = words('bride groom bridegroom hiker motorist tourist visitor lodger trainee apprentice intern recruit cadet conscript trawlerman beekeeper surveyor goatherd herder refugee migrant nun monk heir heiress acrobat lifeguard stuntman stuntwoman babysitter nanny housekeeper hunter angler diver climber mountaineer patient novice juror claimant plaintiff busker locksmith watchman foreman porter stallholder trader weaver potter seamstress');
export const NOT_AGED = words('chair head security economics general major principal second counterpart leader chief executive runner rower namesake guard');
/** Behind the age of "a shepherd of 66": what he did or was. */
export const DID = words('died was is has had said told fell lost drowned who when and but');
/** A name behind these is a place: "in Harlow, 19". */
export const AT_PLACE = words('in near at');
/** Capitalised words that are no name: "March, 19". */
export const NO_NAME = words('january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday room section article chapter act');

/** Months, weekdays, clock words and eras: what makes digits a date or a time of day. */
export const MONTHS = words('january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec');
/** Months that in small letters are verbs or other words. */
export const MONTHS_LIKE_VERBS = words('may march mar sept dec');
export const WEEKDAYS = words('monday tuesday wednesday thursday friday saturday sunday');
export const CLOCK = words("am pm a.m p.m a.m. p.m. o'clock o’clock gmt utc bst est edt pst et cet hrs hours");
export const ORDINAL_ENDINGS = words('st nd rd th');
export const ERAS = words('BC AD BCE CE B.C. A.D. B.C A.D');
export const BEFORE_YEAR = words('in since until till by during before after late early mid year season summer winter spring autumn circa');
/** May be hyphened to a number that stays a quantity: "sub-300", "minus-130". */
export const NUMBER_PREFIXES = words('sub minus under over mid plus to and or non an a x us u.s uk');
/** Words that may open a sentence right before a number. */
export const OPENERS = words('the about around over nearly almost some all at only just more roughly another a an in on by from with for after and but of these those both its his her their our my your between approximately up down under below above to among within');
/** Written in capitals before a number that counts: "in the UK 12 people". */
export const CAPITAL_COUNTRIES = words('us uk un eu usa uae nato fbi');
