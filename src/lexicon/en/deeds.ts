/**
 * Deeds that are done once to one thing: a pier is built once, a trial opens once. A line each: the deed, what it is done to (`object`: what
 * stands behind the active verb or before the passive one; `subject`: what stands before it; `either`), whether its place may be compared, and
 * the forms that report it as done. What recurs (meetings, visits, titles won, crossings, eruptions) is none.
 */
const ROWS = `
built | object | - | built; constructed; erected; completed
built | subject | - | dates from; dates back to; dated to; dating from; dating back to
opened | either | - | opened; inaugurated; opened its doors; opened to the public
founded | object | place | founded; established; set up; formed; incorporated
began | either | - | began; begun; started; got under way; got underway; kicked off; commenced; opened
ended | either | - | ended; finished; concluded; drew to a close; came to an end; wrapped up
held | object | place | held; took place; was staged; taking place
discovered | object | place | discovered; unearthed; found; uncovered; dug up; located
recovered | object | place | recovered
last seen | object | place | last seen; last spotted; seen alive; disappeared; vanished; went missing
reported missing | object | - | reported missing
arrested | object | place | arrested; detained; caught; picked up; apprehended; taken into custody; captured
charged | object | - | charged
indicted | object | - | indicted
acquitted | object | - | acquitted; cleared; found not guilty
convicted | object | - | convicted; found guilty
sentenced | object | - | sentenced; jailed
buried | object | place | buried; cremated; laid to rest
signed | object | place | signed
ratified | object | - | ratified
bought | object | - | bought; acquired; purchased; took over; taken over
launched | either | place | launched; lifted off; blasted off; took off
landed | subject | place | landed; touched down
sank | subject | - | sank; went down; foundered; capsized; ran aground; keeled over
collapsed | subject | - | collapsed; gave way; caved in; came down; crumbled
overflowed | subject | - | burst its banks; broke its banks; topped its banks; overflowed its banks; overflowed; overtopped
struck | subject | - | struck; hit; made landfall
resigned | subject | - | resigned; quit; handed in his notice; handed in her notice; tendered his resignation; tendered her resignation
elected | object | - | elected; voted into office
re-elected | object | - | re-elected; reelected
first elected | object | - | first elected
appointed | object | - | appointed; named
sworn in | either | - | sworn in; took office; took the oath; took the oath of office
dismissed | object | - | dismissed; fired; sacked
suspended | object | - | suspended
retired | subject | - | retired
released | object | - | released; freed; set free
extradited | object | - | extradited
closed | either | - | closed; shut; shut down; closed its doors
demolished | object | - | demolished; torn down; pulled down; knocked down
approved | object | - | approved; passed; adopted
killed | object | - | killed; murdered; shot dead; strangled; stabbed to death
married | subject | place | married; wed
kidnapped | object | place | kidnapped; abducted; seized at gunpoint; snatched
operated on | either | - | operated on; had surgery; underwent surgery; had an operation; underwent an operation
admitted | object | - | admitted to hospital; hospitalised; hospitalized
diagnosed | object | - | diagnosed
executed | object | place | executed; put to death; hanged
deported | object | - | deported
ordained | object | - | ordained
crowned | object | place | crowned
graduated | subject | - | graduated
made a debut | subject | - | made his debut; made her debut; debuted
rescued | object | place | rescued; pulled out; pulled alive; airlifted
`;

export interface Deed {
  readonly name: string;
  readonly role: 'object' | 'subject' | 'either';
  readonly hasPlace: boolean;
}

/** Form -> the deeds that it may report. */
export const DEEDS: readonly (readonly [string, Deed])[] = ROWS.trim().split('\n').flatMap((row) => {
  const [name = '', role = '', place = '', forms = ''] = row.split('|').map((part) => part.trim());
  const deed: Deed = { name, role: role as Deed['role'], hasPlace: place === 'place' };
  return forms.split(';').map((form) => [form.trim(), deed] as const);
});

/** A thing that only begins, and is not opened: its "opened" is a beginning. */
export const BEGINNERS: ReadonlySet<string> = new Set('trial hearing inquest inquiry tournament festival exhibition conference summit season talks debate session'.split(' '));

/** One thing by several nouns: a line each. */
const SAME_THINGS = `
election vote ballot poll referendum
trial hearing case
ship vessel boat ferry trawler tanker freighter yacht cruiser liner catamaran
plane aircraft jet airliner turboprop flight helicopter
train locomotive express
building house block tower school church hotel villa mansion
site dig excavation settlement
car vehicle van suv
truck lorry
mine pit colliery
dam embankment
bridge span viaduct crossing
plant factory mill works
fire blaze wildfire bushfire
hoard treasure trove
tomb grave burial
body remains corpse
deal agreement accord treaty pact
strike walkout stoppage
match game final
company firm group business
`;

/** Noun -> the first word of its line. */
export const THING: ReadonlyMap<string, string> = new Map(SAME_THINGS.trim().split('\n').flatMap((line) => {
  const [first = '', ...rest] = line.split(' ');
  return [first, ...rest].map((word) => [word, first] as const);
}));

/** Between a thing and its verb: auxiliaries and words that shift nothing. */
export const VERB_FILLERS: ReadonlySet<string> = new Set('was were is are be been being has have had also first originally officially finally only itself already later duly formally just then both all reportedly'.split(' '));

/** Nouns by which an article calls what another names: "the company" for Novatek. */
export const GENERIC_BEARERS: ReadonlySet<string> = new Set('company firm group business bank club team party university college school museum hospital ship ferry vessel boat plane aircraft band church charity institute agency maker retailer carrier airline operator'.split(' '));

/** Before a thing, words that make another one of it. */
export const OTHER_ONES: ReadonlySet<string> = new Set('first second third fourth fifth sixth previous former original earlier later new old other another next last separate similar replacement rebuilt'.split(' '));
