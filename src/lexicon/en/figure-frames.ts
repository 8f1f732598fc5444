/** Words that tell whose figure it is and what narrows it down: what two figures of one kind must agree in to be of one thing. */
import { words } from './table.ts';

/** Verbs that stand between a thing and its figure with other words between ("stands at 32", "put the bill at"); other verbs are known by standing right beside. */
export const FIGURE_VERBS: ReadonlySet<string> = words(`
  is are was were be been being has have had
  cost costs costing weigh weighs weighed measure measures measured stand stands stood reach reaches reached hit hits rise rises rose climb climbs climbed
  pay pays paid earn earns earned spend spends spent offer offers offered sell sells sold buy buys bought acquire acquires acquired sign signs signed
  put puts value values valued price priced estimate estimates estimated set fix fixed stretch stretches stretched span spans spanned run runs ran cover covers covered
  travel travels travelled move moves moved race races raced drive drives drove fly flies flew hurtle hurtles hurtled speed sped go goes went blow blows blew
  win wins won take takes took hold holds held score scores scored collect collects collected get gets got lose loses lost carry carries carried employ employs employed
  owe owes owed raise raises raised save saves saved bring brings brought give gives gave make makes made lie lies lay pass passes passed come comes came send sends sent
  draw draws drew attract attracts attracted count counts counted open opens opened spread spreads burn burns burned fall falls fell contain contains contained serve serves served house houses housed seat seats leak leaks leaked
`);

/** Nouns that name the measure rather than what has it, beside the words of the attributes. */
export const MEASURING: ReadonlySet<string> = words('tag figure sum amount number size distance level mark value purse share total rate scale peak average estimate quantity extent range record speed pace');

/** Verbs whose figure belongs to their object: "signed Duarte for 12 million", "put the bill at", "found a skull at a depth of 38 metres". */
export const PRICED_OBJECT: ReadonlySet<string> = words('buy buys bought buying acquire acquires acquired acquiring sign signs signed signing sell sells sold selling purchase purchased purchasing build builds built put puts value values valued estimate estimates estimated price priced find finds found discovered');

/** Verbs whose figure belongs to what "for" names behind it: "paid 12 million euros for Duarte". */
export const PRICED_FOR: ReadonlySet<string> = words('pay pays paid paying offer offers offered offering bid bids spend spends spent spending');

/** Behind a length: the figure belongs to the noun before it. */
export const DIMENSION_WORDS: ReadonlySet<string> = words('long wide high tall deep across thick');

/** Words that lead from one noun to another that narrows it down. */
export const NOUN_LINKS: ReadonlySet<string> = words('of for in at on from to between against with near off by into over under outside around across along about');

/** Nouns by which a text calls what it has named already: a line each, all of one kind. */
const GENERIC = `
mountain volcano peak hill
player striker forward midfielder defender winger goalkeeper keeper full-back fly-half wing captain man woman star
company firm group business giant maker producer manufacturer retailer
club side team
ship vessel boat tanker ferry
plane aircraft jet
bridge structure crossing span viaduct
tower block building high-rise house skyscraper
reservoir lake dam
town city place village municipality
hoard find treasure trove
parliament assembly house chamber legislature
school academy
comet asteroid body
spacecraft probe satellite capsule rover lander craft rocket
plant factory works site mill
gem diamond jewel jewellery stone
fire blaze wildfire bushfire
oil crude
car vehicle
train express
field pitch
dead victims
`;
/** Noun -> the first word of its line. */
export const KIND_OF: ReadonlyMap<string, string> = new Map(GENERIC.trim().split('\n').flatMap((line) => {
  const [first = '', ...rest] = line.split(' ');
  return [first, ...rest].map((word) => [word, first] as const);
}));

/**
 * What narrows a figure down: a line each, the kind of limit and its words. Two figures are of one thing only if both have a word of a kind, and
 * the same, or neither has.
 */
const MARK_ROWS = `
half | half-time; half time; halftime; the interval; the break; at the turn
first half | first half; first-half; opening half
second half | second half; second-half; after the break; after the interval
extra time | extra time; extra-time; overtime
shoot-out | penalties; shoot-out; shootout
quarter | quarter; quarters; quarterly; fourth-quarter; third-quarter
average | average; averages; averaged; mean; median; typical; typically; on average
each | each; apiece; every; per head; a head
total | in all; altogether; combined; overall; in total; all told; so far; to date
least | minimum; least; lowest; smallest; cheapest
most | maximum; can; could; may; might; able; up to; as much as; limit; allowed; top
plan | planned; originally; initially; budgeted; first estimated; was to; were to; had been expected; first put; proposed; asked; sought; wanted; demanded; hoped; target; goal
change | gained; gains; gaining; lost; loses; losing; added; adds; adding
ago | ago; last year; year earlier; year before; a year before; months earlier; previous year; the year before last; in the same period
past | last parliament; last election; last season; last month; last week; last time; outgoing; previous; previously; formerly; until now; until then; before; earlier; then; old; former; used to; had been
future | next; eventually; later; one day; by the end
men | men; boys; male; males
women | women; girls; female; females
young | children; child; adults; adult; under-21; youth; pensioners
rest | other; others; another; further; additional; extra; more; remaining; left; rest; again; still
part | main; part; half; half of; of which; section; share; alone; only one; one of; central; largest; biggest; most of; some of; the first; the second; the third
without | excluding; without; apart from; net of; before tax; after tax; excl
with | including; with bonuses; add-ons; bonuses; plus
begin | at once; immediately; early; at first; first; start; began; beginning
where | edge; middle; in the north; in the south; in the east; in the west; coast; inland; countryside; suburb; suburbs; centre; downtown; outskirts; abroad; nationwide; national; country; region; district; province; state; worldwide; globally
who | unions; union; organisers; organizers; critics; analysts; opposition; campaigners; activists
room | built for; designed for; room for; capacity; built to hold; can hold; licensed to
test | tests; test; trial run; practice; training; qualifying
cup | league; friendly; cup
career | career; lifetime; all competitions; has scored; have scored; record; ever
season | season; campaign; this season; this year
grow | spread; grew; grown; swelled; now; already; risen; rising; fell; fallen; dropped; shrunk
`;

/** Phrase -> the kind of limit that it sets. */
export const MARKS: readonly (readonly [string, string])[] = MARK_ROWS.trim().split('\n').flatMap((row) => {
  const [kind = '', phrases = ''] = row.split('|').map((part) => part.trim());
  return phrases.split(';').map((phrase) => [phrase.trim(), kind] as const);
});

/** Attributes that are all ways of naming what something costs. */
export const ONE_PRICE: ReadonlyMap<string, string> = new Map(['cost', 'purchase price', 'market value'].map((name) => [name, 'price']));

/** Nouns for a house of which seats are counted. */
export const HOUSES: ReadonlySet<string> = words('parliament assembly chamber house legislature senate council congress diet knesset bundestag storting riksdag');

/** Attributes that the event of a story has once, whoever is named beside them. */
export const OF_THE_EVENT: ReadonlySet<string> = new Set(['wind', 'gust', 'crowd', 'turnout', 'plume', 'kick', 'reward', 'ransom', 'storeys', 'savings', 'flow', 'nearest']);

/** Stems of nouns whose number changes from hour to hour, or that are counted at another place. */
export const MOVING_HEADS: ReadonlySet<string> = words('firefighter firemen engin fire officer soldier rescuer volunteer helicopter crew ambulanc patrol patient infection shot round vote home house car road school flight call report sign');

/** Kinds of limits that make another figure of it wherever only one of two has them. */
export const STRICT_MARKS: ReadonlySet<string> = words('men women young average plan future test half quarter ago who where');

/** Stems of what players score and gather: it belongs to the one who is named. */
export const GATHERED: ReadonlySet<string> = words('goal point cap try wicket run assist title penalty medal rebound');

/** The strongest gust is seldom this many times the wind that a report gives. */
export const GUST_FACTOR = 1.8;
