/** Words by which two reports call one thing or one deed, beyond the synonyms that figures are aligned by: a line each, the first word stands for all. Base forms. */
const GROUPS = `
kill murder slay drown perish
fire blaze inferno flame
arrest detain apprehend custody
hospital clinic infirmary
doctor physician surgeon medic
capsize overturn
crash collide smash
engine motor
captain skipper
coach carriage wagon
thief burglar robber
director boss chief head
chair chairman chairwoman chairperson chairs
leader chief
prize award
novel book
painting picture canvas portrait
ferry ship boat vessel trawler freighter tanker
river stream
company firm business
parliament assembly
town city municipality
village hamlet
school college
plane aircraft jet airliner
train locomotive express
bus coach
road street highway motorway
worker employee staff labourer
increase rise grow climb
decrease fall drop decline slip
profit earning income
production output
work operation
mayor burgomaster
lawyer attorney barrister solicitor
defendant accused
priest clergyman vicar pastor
begin start
buy purchase acquire
sell flog
shut close
evacuate flee
survivor survive rescue save
dead death die fatality
search hunt
storm hurricane cyclone typhoon
quake earthquake tremor
leak spill slick
talk negotiation
strike walkout stoppage
soldier troop
rebel insurgent guerrilla militant
player footballer
pupil student schoolchild
record best
world global
`;

/** Base form -> the first word of its line; of a word on several lines the first counts. */
export const SAME_THINGS: ReadonlyMap<string, string> = new Map(
  GROUPS.trim().split('\n').toReversed().flatMap((line) => {
    const [first = '', ...rest] = line.trim().split(' ');
    return [first, ...rest].map((word) => [word, first] as const);
  }),
);
