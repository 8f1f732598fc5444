/** Words that news uses for one thing when it counts or measures: a line each, the first word stands for all. Stems, as `claim/words.ts` makes them. */
const GROUPS = `
home house property dwelling unit
family household
strike stoppage walkout
docker striker longshoreman portworker
protester demonstrator marcher
crowd turnout attendance
cost price bill
appeal ask
pay wage salary
sale revenue turnover
profit earning
vessel ship boat
lorry truck
car vehicle
plane aircraft jet turboprop
bridge crossing span
train locomotive
town city village settlement
area territory land
case infection patient ill sicken
die death dead kill fatality
injure wound hurt
arrest detain
job post position
worker employee staff workforce
pupil student
child kid
piece object item artefact
flee displace escape
recover find found retrieve
sentence jail cage imprison prison
convict guilty
vote ballot
councillor member
win beat defeat
goal score
offer bid
premium above
share stock
debt borrowing
company firm group business
maker producer manufacturer
minister ministry
police officer
soldier troop
wind gust
rain rainfall
quake earthquake
fire blaze wildfire
build construct
open inaugurate
weigh weight heavy heavier scale
long length stretch
deep depth
high height tall
wide width
ship send shipped sent dispatch
donor fund
rate ratio
fatality
water
`;

export const SYNONYMS: ReadonlyMap<string, string> = new Map(
  GROUPS.trim().split('\n').flatMap((line) => {
    const [first = '', ...rest] = line.trim().split(' ');
    return rest.map((word) => [word, first] as const);
  }),
);

/** Words that say little about what a figure is of: they never align two figures alone. */
export const WEAK_WORDS: ReadonlySet<string> = new Set(
  `people person man woman year month week day hour time number total figure amount percent cent per one two three four five six seven eight nine ten hundred thousand million billion dozen
   first last next new old big small large more less least most nearly almost around roughly some over under up down about far just still now then today yesterday
   bond bail reward charge court arraign hold held saturday sunday monday tuesday wednesday thursday friday morning afternoon evening night
   make take get give go come put set keep use see know want need show call turn let begin start end include report official government country state national local public part thing way place area group`.split(/\s+/),
);
