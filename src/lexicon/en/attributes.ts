/**
 * What a figure says of its bearer: net profit is not operating profit, homes destroyed are not homes damaged. A line each: the attribute, the
 * measures that may state it, and the words beside the figure that do (lower case, in all their forms). Figures of two
 * attributes are never compared; that both state one attribute is evidence that they are of one thing.
 */
const ROWS = `
net profit | money percent | net profit; net income; net earnings; net profits; profit after tax; after-tax profit
pre-tax profit | money percent | pre-tax profit; pretax profit; profit before tax; pre-tax profits; pretax profits; profits before tax
operating profit | money percent | operating profit; operating income; operating profits; core profit; core earnings; ebit; ebitda; operating earnings
gross profit | money percent | gross profit; gross income; gross margin
profit | money percent | profit; profits; earnings
loss | money | net loss; pre-tax loss; operating loss; loss; losses; lost
revenue | money percent | revenue; revenues; sales; turnover; takings; income
dividend | money | dividend; dividends; payout
market value | money | market value; valued; market capitalisation; market capitalization; valuation; worth
purchase price | money | bought; acquired; acquire; buy; takeover; paid; bid; offer; purchase; fee; signed; transfer; cost the club
savings | money | savings; synergies; to save; saves; saving; will save; cost cuts
debt | money | debt; debts; borrowings; owes; owed
cost | money | cost; costs; costing; bill; budget; price; priced; rebuilding; repairs; repair; expense; expected to cost; price tag
damage | money | damage; damages; insured losses; economic losses
fine | money | fine; fined; penalty; fines
ransom | money | ransom
bail | money | bail; bond
reward | money | reward
bribe | money | bribe; bribes; kickback; kickbacks
aid | money | aid; relief; grant; donated; donation; pledged; pledge; loan
theft | money | stole; stolen; theft; robbed; embezzled; siphoned; misappropriated
prize | money | prize; winnings; jackpot
pay | money percent | pay; salary; wage; wages; pay rise; pay offer; raise
share price | money percent | shares; stock; share price
inflation | percent | inflation; consumer prices
interest rate | percent | interest rate; key rate; base rate; benchmark rate; policy rate; interest rates; main rate
unemployment | percent | unemployment; jobless rate; unemployment rate; joblessness
growth | percent | gross domestic product; gdp; economic growth; economy grew; economy to grow
turnout | percent | turnout; participation; voted; turned up; cast their ballots; cast ballots; went to the polls
vote share | percent | of the vote; of votes; of the votes; of ballots; vote share; share of the vote
counted | percent | votes counted; ballots counted; counted; of votes counted; of polling stations
containment | percent | contained; containment
occupancy | percent | full; occupancy; capacity
stake | percent | stake; shareholding; of the shares; of the company; of its shares
seats won | count | seats; seat
jobs cut | count | cut; cuts; cutting; axe; axed; shed; sheds; shedding; lose; lost; losses; eliminate; eliminated; redundancies; redundant; lay off; laid off
workforce | count | employs; employ; employed; employing; workforce; employees; staff; payroll
crowd | count | crowd; attendance; spectators; watched by; in front of; fans; sold-out; sell-out; onlookers
marchers | count | marched; demonstrated; rallied; protested; protesters; demonstrators; marchers; turned out; took to the streets; took part; rally; gathered; assembled; held a vigil; joined the march; joined the protest; joined the rally; joined the vigil; stood in the; stood outside; stood vigil; formed a human chain; waved placards; chanted
strikers | count | on strike; strikers; striking; downed tools; down tools; walked out; walked off the job; stopped work; joined the strike; joined the walkout; joined the stoppage; laid down their tools; stayed off work; have been out; took industrial action; on the picket line
signatures | count | signed; signatures; signatories; petition
stranded | count | stranded; trapped inside; stuck on board; stuck in traffic
not found | count | still missing; never found; never been found; not been found; not been recovered; never recovered; never been recovered; yet to be found; yet to be recovered; still out there; unaccounted for; remain missing; remains missing; still to be found; untraced; still not been found
aboard | count | aboard; on board; carrying; carried; passengers
capacity | count | capacity; hold; holds; held; accommodate; accommodates; seats; seating; designed for; room for; built for
crew | count | crew; crew members; sailors
seats in the house | count | parliament; assembly; chamber; legislature; house; council of
destroyed | count area | destroyed; destroy; destroying; gutted; razed; levelled; leveled; flattened; burned down; burnt down; burned to the ground; swept away; wiped out; demolished; reduced to
damaged | count | damaged; damage; damaging
without power | count | without power; without electricity; lost power; power cuts; blackout; outage
closed | count | closed; shut; closing
cancelled | count | cancelled; canceled; suspended; grounded
burned | area | burned; burnt; burning; scorched; charred; consumed; blackened; ravaged; devoured; torched; had grown to; has grown to; grew to; swelled to; swollen to
flooded | area | flooded; inundated; under water; submerged; swamped
extent | area | covers; cover; covering; covered; extends over; extends; spans; spread over; spreads over; sprawls; sprawling; sprawled; measures; measuring; occupies; spanning; area of
height | length | tall; high; height; crested; peaked
altitude | length | altitude; above sea level; elevation
plume | length | ash; plume; column of smoke; column of ash; ash column; ash cloud; smoke; into the sky; into the air
kick | length | penalty; free kick; free-kick; drop goal; kick; kicked; strike; volley; shot; conversion
nearest | length | at a distance of; within; come within; pass within; came within; passed within; closest approach
population | count | population; inhabitants; a town of; a city of; a village of; the town of; the city of; the village of; an island of; home to
storeys | count | storey; storeys; story; stories; floor; floors
depth | length | of water; deep; depth; beneath; below the surface; underground; beneath the surface; under the surface
width | length | wide; width; diameter
long | length | long; length; stretches
rain | length | rain; rainfall
snow | length | snow; snowfall
weight | mass | weighs; weighed; weighing; weight; heavy
wind | speed | wind; winds
gust | speed | gust; gusts; gusting
speeding | speed | driving; travelling; traveling; clocked; speed; speeds; travels; moves; moving; hurtles; hurtling; races; racing; flies; flying; doing; goes; going; going at; orbits; run at; runs at; reach speeds
air temperature | temperature | temperature; temperatures; mercury; thermometer; thermometers; highs; heat
flow | volume | pumped; flowed; discharge; released; spilled; leaked; spilt; poured; gushed
ration | volume mass | each; per person; a head; per head; ration; rations; rationed; allowance; apiece; per capita
generation | power energy | capacity; generates; generating; output; produces; produce; supply
`;

/** Words before the noun of an attribute that make no other one of it. */
export const PLAIN_QUALIFIERS: ReadonlySet<string> = new Set(`the a an its their his her our this that total overall official final full combined group annual yearly quarterly first-quarter second-quarter third-quarter fourth-quarter half-year full-year
  first second third fourth last quarter year week month new reported estimated expected initial also has have had been was were is are will would some about around nearly almost more than over up to of by at with in on and who which it they he she now already recently since company club party government council strong high maximum top sustained`.split(/\s+/));

export interface Attribute { readonly name: string; readonly measures: ReadonlySet<string> }

/** Phrase -> the attributes that it may state, each with its measures. */
export const ATTRIBUTES: readonly (readonly [string, Attribute])[] = ROWS.trim().split('\n').flatMap((row) => {
  const [name = '', measures = '', phrases = ''] = row.split('|').map((part) => part.trim());
  const attribute: Attribute = { name, measures: new Set(measures.split(' ')) };
  return phrases.split(';').map((phrase) => [phrase.trim(), attribute] as const);
});

/** Attributes that say what is counted, whatever noun counts it: a crowd is of people, fans or spectators. */
export const COUNTED_BY_ATTRIBUTE: ReadonlySet<string> = new Set(['workforce', 'crowd', 'marchers', 'aboard', 'crew', 'jobs cut', 'capacity', 'strikers', 'signatures', 'stranded', 'population']);

/** Attributes of what happened once, on its day: who came to a march is neither more nor fewer the day after, and another day's march is another. */
export const OF_ONE_DAY: ReadonlySet<string> = new Set(['crowd', 'marchers']);

/** Attributes that say themselves which part of the whole is counted: "the other 12 were never found", "12 of them are still missing". */
export const OF_THE_REST: ReadonlySet<string> = new Set(['not found']);

/** Attributes of which everybody in a story may have his own: only a name that both sides give makes them one. */
export const PERSONAL: ReadonlySet<string> = new Set(['bail', 'fine', 'reward', 'bribe', 'pay', 'prize', 'theft', 'weight', 'speeding', 'seats won', 'vote share', 'stake', 'dividend']);

/** Attributes that belong to no one whom the sentence may name beside them: who marched is not the speaker's nor the hall's. */
export const BORNE_BY_NOBODY: ReadonlySet<string> = new Set(['marchers']);

/** What changes from hour to hour: two reports of it are of two moments, unless it is the event itself. */
export const FLEETING: ReadonlySet<string> = new Set(['wind', 'gust', 'containment', 'counted']);

/** Counts that no later report changes: what a stand holds, who was on board. */
export const STEADY: ReadonlySet<string> = new Set(['capacity', 'crew', 'workforce', 'seats in the house']);
