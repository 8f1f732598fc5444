/**
 * How much each piece of evidence speaks for a place (above 0) or against it, in log odds: a logistic regression over news text with marked
 * places, rounded. The names are those that `features` and `company` give. What has no weight here says nothing.
 */

/** Log odds of a candidate of which nothing is known. */
export const BASE = 0.46;

/** Evidence of the name itself and of the words beside it. */
export const BESIDE: ReadonlyMap<string, number> = new Map([
  // By hand, too rare to be learnt: "Paris Hilton", where Ms. Hilton is met elsewhere; "the Boston Globe".
  ['name before a titled surname', -6], ['the outlet', -4],
  ["after 's", 0.3], ["after 's Capital", -0.9], ['after (', 0.7], ['after , capital', 1.0], ['after , number', -0.2], ['after -based', 1.4], ['after Body', -0.6],
  ['after Capital', -1.4], ['after Direction', 0.6], ['after Local body', 0.8], ['after Outlet', -0.6], ['after Surname', -1.9], ['after Surname here', -0.9],
  ['after Title', 0.6], ['after Titled', -1.3], ['after and', 0.8], ['after auxiliary', 0.3], ['after comma', 0.7], ['after dash', 1.9], ['after end', 0.9],
  ['after function word', 0.2], ['after government verb', -0.2], ['after local noun', 2.0], ['after number', -1.2], ['after past verb', -0.2],
  ['after small word', 0.2], ['after small word in s', 0.6], ['after speech', -1.5], ['after stop', -1.0],
  ['before Capital', -2.2], ['before Function word', 0.5], ['before In', -1.3], ['before Ordinary', -2.0], ['before Ordinary first', -0.4], ['before against', 0.3],
  ['before and', 0.3], ['before around', 1.0], ['before at', 0.4], ['before between', 0.9], ['before bracket', -0.6], ['before by', -0.5], ['before capital,', 0.5],
  ['before colon', -0.3], ['before direction', 1.3], ['before from', 1.1], ['before given name', -1.6], ['before in', 2.0], ['before initial', -1.2],
  ['before near', 1.7], ['before noun of', 1.5], ['before of', 0.5], ['before small title', -0.7], ['before small word', -0.2], ['before speech', 0.4],
  ['before start', 0.3], ['before stop', -0.5], ['before surname', -0.8], ['before the', 0.4], ['before title', -0.6], ['before to', 0.9],
  ['by noun', -0.8],
  ['capitals', 1.3],
  ['city 1M', -0.4], ['city 1k', -2.4], ['city 200k', -0.9], ['city 40k', -1.1], ['city 8k', -2.1], ['city small', -3.2],
  ['county noun', 0.2],
  ['demonym, after Body', 0.8], ['demonym, after Ordinary', 0.6], ['demonym, after Title', -0.2], ['demonym, after and', -0.3], ['demonym, after comma', -1.6],
  ['demonym, after function word', -0.5], ['demonym, after hyphen', 0.6], ['demonym, after small word', 0.7], ['demonym, after small word in s', 0.6],
  ['form initials', -0.4], ['form name', 0.8], ['form short', 0.5],
  ['four letters', -2.0],
  ['given', -1.4],
  ['initials area', -0.4], ['initials country', 1.1], ['initials region', -1.2],
  ['kind alternate', -1.5], ['kind area', -0.4], ['kind city', 0.9], ['kind continent', -0.8], ['kind country', 2.2], ['kind county', 1.4], ['kind facility', -2.0],
  ['kind region', 0.4], ['kind water', 0.6],
  ['many senses', 0.6],
  ['noun after , capital', 1.0], ['noun after Capital', -0.2], ['noun after Ordinary', -0.4], ['noun after Surname here', 0.2], ['noun after and', 0.7],
  ['noun after auxiliary', 0.8], ['noun after comma', 1.0], ['noun after end', 0.6], ['noun after function word', 0.7], ['noun after number', -1.7],
  ['noun after small word', 0.6], ['noun airport', -0.8], ['noun ave', -0.8], ['noun avenue', 0.5], ['noun before Direction', -1.7], ['noun before and', 0.3],
  ['noun before at', -0.3], ['noun before from', -0.5], ['noun before function word', 0.6], ['noun before in', 1.5], ['noun before near', 0.5],
  ['noun before noun of', 0.4], ['noun before of', 0.7], ['noun before possessive', 1.1], ['noun before start', -0.5], ['noun before to', -0.2],
  ['noun boulevard', 0.4], ['noun county', -1.2], ['noun drive', 0.6], ['noun hill', -0.5], ['noun hospital', -1.6], ['noun museum', -0.8], ['noun park', 0.3],
  ['noun ridge', -0.9], ['noun river', 1.6], ['noun road', 0.7], ['noun st', 0.4], ['noun station', -0.3], ['noun street', 0.5], ['noun township', 0.8],
  ['noun valley', 0.4], ['noun way', -1.6], ['noun words 2', 0.2], ['noun words 3', -0.4], ['noun words 4', -0.6],
  ['ordinary', -3.0],
  ['ordinary, Capital', -0.9], ['ordinary, Direction', -0.3], ['ordinary, Function word', -0.4], ['ordinary, Ordinary', -1.2], ['ordinary, Ordinary first', -0.3],
  ['ordinary, a', 0.2], ['ordinary, and', 0.4], ['ordinary, around', 0.6], ['ordinary, at', 0.2], ['ordinary, by', 0.3], ['ordinary, capital,', 0.4],
  ['ordinary, comma', -0.4], ['ordinary, for', 0.4], ['ordinary, from', 0.6], ['ordinary, function word', 0.3], ['ordinary, hyphen', 0.2], ['ordinary, noun of', 0.3],
  ['ordinary, number', -0.5], ['ordinary, of', -0.3], ['ordinary, possessive', -0.9], ['ordinary, quote', -0.8], ['ordinary, small word', -0.4],
  ['ordinary, start', -0.8], ['ordinary, surname', -0.6], ['ordinary, the', -0.4], ['ordinary, to', 0.5],
  ['other, run ends body', -1.2], ['other, run ends local body', -0.3], ['other, run ends long', 0.5], ['other, run ends other', -0.8],
  ['other, run ends surname', 0.2],
  ['pair inner', 2.0], ['pair outer', 1.9],
  ['person here', -3.9], ['person here, long', 1.3],
  ['personal, Capital', -0.6], ['personal, Direction', 1.0], ['personal, Function word', -0.8], ['personal, Ordinary', 0.9], ['personal, Ordinary first', -0.3],
  ['personal, a', 0.4], ["personal, after 's", -0.2], ["personal, after 's Capital", 0.4], ['personal, after (', 0.2], ['personal, after , capital', 0.4],
  ['personal, after , number', 0.3], ['personal, after Body', 0.4], ['personal, after Capital', -0.4], ['personal, after Capital, Body', 0.2],
  ['personal, after Local body', 1.1], ['personal, after Surname here', -1.4], ['personal, after Titled', -0.9], ['personal, after and', -0.4],
  ['personal, after comma', -0.5], ['personal, after dash', 0.4], ['personal, after function word', 0.3], ['personal, after hyphen', 1.2],
  ['personal, after local noun', 1.0], ['personal, after mark', -1.1], ['personal, after past verb', -0.6], ['personal, after small word', 0.3],
  ['personal, after small word in s', 0.9], ['personal, after stop', 0.4], ['personal, at', 0.3], ['personal, between', 0.2], ['personal, colon', 0.8],
  ['personal, comma', -0.5], ['personal, for', 0.3], ['personal, from', 0.7], ['personal, given name', -0.9], ['personal, hyphen', 1.2], ['personal, in', 0.5],
  ['personal, initial', -0.4], ['personal, mark', -0.5], ['personal, near', 0.4], ['personal, noun of', 0.7], ['personal, number', -0.3], ['personal, of', 1.0],
  ['personal, quote', -0.4], ['personal, small title', -0.6], ['personal, small word', -0.2], ['personal, start', -0.6], ['personal, stop', -0.3],
  ['personal, title', -0.8],
  ['region noun', 0.4],
  ['several words', -0.2],
  ['start, run ends body', -1.0], ['start, run ends local body', 0.8], ['start, run ends long', -0.2], ['start, run ends other', 0.2],
  ['start, run ends surname', 0.2],
  ['surname', -1.3],
  ['the, run ends local body', 0.3], ['the, run ends long', -0.5], ['the, run ends other', -0.3], ['the, run ends outlet', -0.7], ['the, run ends surname', 0.6],
  ['three letters', -2.2],
  ['titled here', 0.9],
]);

/** Evidence of the rest of the article, added to the sum of the above. */
export const COMPANY_BASE = -0.23;
export const COMPANY: ReadonlyMap<string, number> = new Map<string, number>([
  ['few sure places', 0.2],
  ['in country of many', 0.5], ['in country of none', -0.9], ['in country of some', 0.2], ['in region of many', 0.5], ['in region of many, long', -0.3],
  ['in region of most', 1.0], ['in region of none', -0.5], ['in region of none, long', 0.4], ['in region of some', -0.2], ['in region of some, long', -1.1],
  ['list after sure', 0.8], ['list after unlikely', -0.9], ['list after unsure', 0.5], ['list before sure', 1.1], ['list before unlikely', 0.4],
  ['list before unsure', 0.2],
  ['near none', -0.2], ['near one', 0.4], ['near three', -0.4],
  ['never likely', -0.2], ['never sure', -0.3],
  ['sure elsewhere', 1.0],
]);

/** The weights of all names that open alike, by the rest of the name: looked up so, a name need not be put together for each candidate. */
export type Family = ReadonlyMap<string, number>;

const family = (opening: string): Family => new Map([...BESIDE].filter(([name]) => name.startsWith(opening)).map(([name, weight]) => [name.slice(opening.length), weight]));

export const FAMILIES = {
  form: family('form '), initials: family('initials '), kind: family('kind '), noun: family('noun '), nounWords: family('noun words '), nounBefore: family('noun before '), nounAfter: family('noun after '),
  before: family('before '), after: family('after '), ordinary: family('ordinary, '), personal: family('personal, '), personalAfter: family('personal, after '), demonymAfter: family('demonym, after '),
  theRun: family('the, run ends '), startRun: family('start, run ends '), otherRun: family('other, run ends '),
} as const;
