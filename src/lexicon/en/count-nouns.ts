/** Nouns of counting: irregular plurals, plurals without s, nouns that only look plural, words that end a noun phrase, and comparatives. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Plural -> singular where no suffix rule gives it. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  `men:man women:woman children:child feet:foot teeth:tooth geese:goose mice:mouse oxen:ox knives:knife wives:wife lives:life halves:half wolves:wolf shelves:shelf leaves:leaf loaves:loaf thieves:thief calves:calf
   criteria:criterion phenomena:phenomenon bacteria:bacterium crises:crisis analyses:analysis bases:base axes:axis theses:thesis diagnoses:diagnosis movies:movie cookies:cookie rookies:rookie selfies:selfie zombies:zombie calories:calorie ties:tie pies:pie lies:lie dies:die
   buses:bus gases:gas viruses:virus campuses:campus bonuses:bonus censuses:census statuses:status lenses:lens pence:penny policemen:policeman policewomen:policewoman servicemen:serviceman gunmen:gunman firemen:fireman fishermen:fisherman congressmen:congressman salesmen:salesman spokesmen:spokesman businessmen:businessman
   firefighters:firefighter heroes:hero potatoes:potato tomatoes:tomato echoes:echo vetoes:veto mosquitoes:mosquito tornadoes:tornado volcanoes:volcano shoes:shoe caches:cache aches:ache headaches:headache axes:axe horses:horse houses:house causes:cause courses:course nurses:nurse cases:case phases:phase increases:increase purchases:purchase
   releases:release leases:lease diseases:disease databases:database exercises:exercise enterprises:enterprise premises:premise surprises:surprise promises:promise franchises:franchise noises:noise roses:rose noses:nose doses:dose responses:response expenses:expense licenses:license licences:licence defenses:defense offenses:offense senses:sense
   universes:universe verses:verse pulses:pulse impulses:impulse corpses:corpse eclipses:eclipse glimpses:glimpse clauses:clause pauses:pause uses:use abuses:abuse excuses:excuse fuses:fuse muses:muse spouses:spouse warehouses:warehouse greenhouses:greenhouse sizes:size prizes:prize breezes:breeze mazes:maze bronzes:bronze`
    .trim().split(/\s+/).map((pair) => pair.split(':') as [string, string]),
);

/** Plural in sense without an s, and kept as they are. */
export const BARE_PLURALS: ReadonlySet<string> = words(
  `people staff personnel police crew aircraft spacecraft hovercraft sheep fish cattle deer salmon troops dead wounded injured fatalities homeless unemployed youth folk clergy infantry militia
   offspring livestock poultry species series headquarters Palestinians Chinese Japanese Vietnamese Portuguese Swiss faithful hopefuls elderly poor infected missing`);

/** End in s but are singular, or stand as the first part of a compound ("sports teams"). */
export const NOT_PLURAL: ReadonlySet<string> = words(
  `news sports arms customs physics mathematics economics politics athletics gymnastics species series means lens bus gas virus campus bonus census status process business address access success progress
   congress press loss boss class glass grass mass pass cross dress stress fitness illness witness wilderness weakness crisis analysis basis emphasis diagnosis tennis chaos focus plus minus versus previous various numerous serious famous dangerous religious precious
   suspicious ambitious conscious nervous anonymous enormous generous jealous tremendous continuous simultaneous spontaneous indigenous us is was has this its his as yes less unless thus perhaps always besides always sometimes towards afterwards whereas does goes says
   mens womens childrens overseas christmas paris texas kansas dallas los las angeles netherlands philippines wales united`);

/** Words after which, or before which, the noun phrase of a count has ended. */
export const PHRASE_ENDS: ReadonlySet<string> = words(
  `a an the this that these those some any each every no not all both his her its their my our your he she it they we you i him them us me who whom whose which what
   and or nor but if because as while when where after before since until although though whether unless than then so
   of at by for with about against between into through during to from up down in out on off over under again per via among across around within without along toward towards upon near behind beyond despite except inside outside above below amid
   am is are was were be been being have has had having do does did will would shall should can cannot could may might must ought
   also just only even still yet already now said says say told tells added ago away apart later earlier long wide tall deep high old each together too very much here there total
   today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday last next this
   remain remains remained died killed injured wounded came come comes went go goes got get gets made make makes took take takes gave give gives found find held hold left leave kept keep knew know thought think saw see felt became become began begin wrote ran run sat stood lost won
   met led paid sent built bought sold brought fell rose grew drew broke spoke chose drove wore fought caught taught hit cut put let set shot hurt need want like live lives work works worked seem believe voted signed agreed face faced include including involved involving according
   sought meant dealt spent slept swept heard rode stole swore tore threw woke bled fed fled flew forgot froze hid hung laid lay lent rang sang sank shook shone struck stuck swam swung understood withdrew overtook undertook
   ages aged per-cent versus vs vs. v or nor i'm i've we're they're he's she's it's that's there's don't doesn't didn't wasn't weren't isn't aren't haven't hasn't hadn't won't wouldn't can't couldn't shouldn't who've who'd who's`);

/** Words inside a noun phrase that say nothing of the thing counted, and are left out of its name. */
export const PHRASE_FILLERS: ReadonlySet<string> = words('more other additional further extra combined total separate such consecutive straight full whole entire estimated reported recorded so-called alleged most least very first last next same known');

/** Comparative and superlative -> the plain adjective. */
export const PLAIN_ADJECTIVES: ReadonlyMap<string, string> = new Map(
  `larger:large largest:large smaller:small smallest:small bigger:big biggest:big older:old oldest:old younger:young youngest:young newer:new newest:new richer:rich richest:rich poorer:poor poorest:poor longer:long longest:long shorter:short shortest:short
   higher:high highest:high lower:low lowest:low greater:great greatest:great better:good best:good worse:bad worst:bad hotter:hot hottest:hot fastest:fast faster:fast cheaper:cheap cheapest:cheap wealthiest:wealthy deadliest:deadly busiest:busy strongest:strong finest:fine earliest:early latest:late`
    .trim().split(/\s+/).map((pair) => pair.split(':') as [string, string]),
);

/** Persons named by a common noun: "a man, 42, was arrested". */
export const PERSON_NOUNS: ReadonlySet<string> = words(
  `man woman boy girl son daughter brother sister wife husband mother father grandmother grandfather grandson granddaughter nephew niece cousin uncle aunt child baby toddler infant teenager teen student driver passenger suspect victim officer resident
   pilot soldier gunman shooter neighbour neighbor friend girlfriend boyfriend fiancee fiance partner pensioner retiree actor actress singer player farmer teacher mom mum dad sibling stepson stepdaughter stepfather stepmother cyclist pedestrian motorcyclist manager worker`);

/** A number right after one of these is a label, not a quantity: "room 12", "Highway 69", "phase 3". */
export const LABEL_NOUNS: ReadonlySet<string> = words(
  `no nos number room highway route interstate motorway freeway page pages chapter article section paragraph clause act flight channel apartment apt suite unit building lot block level phase stage grade type model version title volume vol episode season part game games
   round match lane line platform gate terminal exit proposition prop resolution psalm verse size station district precinct ward zone sector group tier category class formula area step question item list appendix figure fig table rule schedule amendment
   bus train tram track pier hole lap heat division troop squadron battalion brigade regiment company pool fund code box po sr us i rd hwy day week year chapter studio theatre bed cell dock bay slip floor seed act sonata symphony opus op
   interstate covid apollo euro windows image photo picture slide video frame iphone playstation xbox boeing airbus agent gp f1 top bottom final big under-`);

/** Last word of a street's name. */
export const STREET_WORDS: ReadonlySet<string> = words('street st road rd avenue ave lane ln drive dr boulevard blvd court ct place pl square terrace way highway hwy parkway pkwy crescent close');

/** Words that end a phrase but right after a number are its head: "217 lives". */
export const VERB_LIKE_HEADS: ReadonlySet<string> = words('lives works needs');

/** Participles and adjectives that end a phrase, save between a number and a plural: "four injured men". */
export const FATE_ADJECTIVES: ReadonlySet<string> = words('injured wounded killed dead missing involved signed held lost stolen left shot hurt high long');

/** Numbers that are dialled. */
export const EMERGENCY_NUMBERS: ReadonlySet<string> = words('911 999 112');
export const EMERGENCY_CUES: ReadonlySet<string> = words('called call calls dial dialled dialed dialing calling phoned rang caller callers dispatcher dispatchers operator operators tape tapes emergency');

/** Adjectives that are never the thing counted: "one particular case". */
export const COMMON_ADJECTIVES: ReadonlySet<string> = words(
  `new old young big small large little great good bad major minor main key single particular special certain recent former current local national international federal foreign domestic private public common full final early late
   long short high low strong weak serious possible likely different similar important significant top senior junior black white red blue green civil military political economic social financial legal medical mental physical male female
   other additional further separate extra free open clear simple easy hard huge vast tiny rare real true false wrong right poor rich dead very most more less first last next same own such`);
