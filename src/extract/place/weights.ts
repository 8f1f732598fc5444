/**
 * How much each piece of evidence speaks for a place (above 0) or against it, in log odds: a logistic regression over news text with marked
 * places, rounded. The names are those that `features` and `company` give. What has no weight here says nothing.
 */

/** Log odds of a candidate of which nothing is known. */
export const BASE = 1.05;

/** Evidence of the name itself and of the words beside it. */
export const BESIDE: ReadonlyMap<string, number> = new Map([
  ["after 's", 0.3], ["after 's Capital", -0.9], ['after (', 1.0], ['after )', -0.2], ['after , capital', 1.3], ['after -based', 1.4], ['after Body', -0.9],
  ['after Capital', -1.8], ['after Capital, Body', -0.3], ['after Direction', -0.2], ['after Local body', 1.0], ['after Ordinary', -0.2], ['after Outlet', -1.1],
  ['after Surname', -1.8], ['after Surname here', -1.0], ['after Title', 0.8], ['after and', 1.0], ['after auxiliary', 0.4], ['after comma', 0.8], ['after dash', 1.9],
  ['after end', 0.8], ['after function word', 0.2], ['after government verb', 0.3], ['after local noun', 2.0], ['after number', -1.1], ['after past verb', -0.2],
  ['after small word', 0.3], ['after small word in s', 0.9], ['after speech', -1.2], ['after stop', -1.6],
  ['before Capital', -2.2], ['before Direction', -0.5], ['before Function word', 0.5], ['before Ordinary', -2.1], ['before Ordinary first', -0.3], ['before a', 0.2],
  ['before against', 0.3], ['before and', 0.5], ['before around', 1.2], ['before at', 0.2], ['before between', 1.0], ['before bracket', -0.4], ['before by', -0.4],
  ['before capital,', 0.6], ['before colon', -0.3], ['before direction', 1.5], ['before from', 1.4], ['before given name', -1.7], ['before in', 2.0],
  ['before initial', -1.3], ['before mark', -0.2], ['before near', 1.8], ['before noun of', 1.8], ['before number', -0.2], ['before of', 0.7],
  ['before possessive', -0.2], ['before quote', -0.6], ['before small title', -0.7], ['before speech', 0.3], ['before start', 0.4], ['before stop', -0.7],
  ['before surname', -0.9], ['before the', 0.4], ['before title', -0.3], ['before to', 1.0],
  ['by noun', -1.3],
  ['capitals', 2.1],
  ['city 1M', -0.5], ['city 1k', -2.6], ['city 200k', -1.0], ['city 40k', -1.1], ['city 8k', -2.3], ['city small', -3.3],
  ['demonym, after Body', 0.4], ['demonym, after Ordinary', 0.3], ['demonym, after Title', -0.2], ['demonym, after and', -0.2], ['demonym, after comma', -1.1],
  ['demonym, after function word', -0.5], ['demonym, after hyphen', 0.5], ['demonym, after local noun', 0.2], ['demonym, after small word', 0.8],
  ['demonym, after small word in s', 0.5],
  ['form demonym', -0.7], ['form initials', 0.5], ['form short', 1.4],
  ['four letters', -1.0],
  ['function word', 2.1],
  ['given', -1.5],
  ['kind alternate', -1.4], ['kind city', 0.9], ['kind continent', -0.8], ['kind country', 2.4], ['kind county', -0.2], ['kind facility', -1.3], ['kind region', 0.6],
  ['many senses', 0.5],
  ['noun after , capital', 0.6], ['noun after Capital', -0.2], ['noun after Ordinary', -0.4], ['noun after Surname here', 0.5], ['noun after and', 0.7],
  ['noun after auxiliary', 0.6], ['noun after comma', 1.0], ['noun after end', 0.6], ['noun after function word', 0.6], ['noun after number', -1.6],
  ['noun after small word', 0.7], ['noun after small word in s', -0.2], ['noun airport', -0.7], ['noun ave', -0.7], ['noun avenue', 0.6],
  ['noun before Direction', -1.8], ['noun before and', 0.3], ['noun before around', -0.2], ['noun before at', -0.2], ['noun before from', -0.6],
  ['noun before function word', 0.6], ['noun before hyphen', -1.1], ['noun before in', 1.5], ['noun before near', 0.5], ['noun before noun of', 0.3],
  ['noun before of', 0.7], ['noun before possessive', 1.1], ['noun before small word', -0.2], ['noun before start', -0.4], ['noun before to', -0.2],
  ['noun boulevard', 0.5], ['noun county', -0.9], ['noun drive', 0.7], ['noun hill', -0.5], ['noun hospital', -1.6], ['noun museum', -1.2], ['noun park', 0.4],
  ['noun ridge', -0.8], ['noun river', 1.6], ['noun road', 0.7], ['noun st', 0.4], ['noun station', -0.2], ['noun street', 0.7], ['noun township', 0.8],
  ['noun valley', 0.5], ['noun way', -1.5], ['noun words 3', -0.6], ['noun words 4', -0.7],
  ['one sense', -0.3],
  ['ordinary', -2.7],
  ['ordinary, Capital', -1.0], ['ordinary, Direction', 0.3], ['ordinary, Function word', -0.2], ['ordinary, Ordinary', -1.2], ['ordinary, and', 0.3],
  ['ordinary, around', 0.4], ['ordinary, at', 0.2], ['ordinary, by', 0.3], ['ordinary, capital,', 0.6], ['ordinary, colon', -0.2], ['ordinary, for', 0.4],
  ['ordinary, from', 0.2], ['ordinary, function word', 0.4], ['ordinary, hyphen', 0.2], ['ordinary, noun of', 0.3], ['ordinary, of', -0.6],
  ['ordinary, possessive', -0.9], ['ordinary, quote', -0.9], ['ordinary, small word', -0.3], ['ordinary, start', -1.3], ['ordinary, surname', -0.5],
  ['ordinary, to', 0.3], ['ordinary, with', -0.2],
  ['pair inner', 1.5], ['pair outer', 1.0],
  ['person here', -3.5], ['person here, long', 1.9],
  ['personal, Capital', -0.7], ['personal, Direction', 1.3], ['personal, Function word', -0.8], ['personal, Ordinary', 0.9], ['personal, Ordinary first', -0.4],
  ['personal, a', 0.4], ["personal, after 's", -0.2], ["personal, after 's Capital", 0.4], ['personal, after (', 0.2], ['personal, after , capital', 0.4],
  ['personal, after , number', 0.3], ['personal, after Local body', 1.1], ['personal, after Surname here', -1.3], ['personal, after and', -0.3],
  ['personal, after comma', -0.5], ['personal, after dash', 0.3], ['personal, after function word', 0.2], ['personal, after hyphen', 1.2],
  ['personal, after local noun', 1.2], ['personal, after mark', -1.2], ['personal, after past verb', -0.5], ['personal, after small word', 0.3],
  ['personal, after small word in s', 1.2], ['personal, after speech', -0.2], ['personal, after stop', 0.5], ['personal, and', 0.3], ['personal, at', 0.3],
  ['personal, between', 0.3], ['personal, colon', 0.7], ['personal, comma', -0.4], ['personal, from', 0.7], ['personal, given name', -1.1], ['personal, hyphen', 0.8],
  ['personal, in', 0.7], ['personal, initial', -0.4], ['personal, mark', -0.3], ['personal, near', 0.3], ['personal, noun of', 0.7], ['personal, of', 0.8],
  ['personal, possessive', -0.2], ['personal, small title', -0.5], ['personal, small word', -0.3], ['personal, start', -0.5], ['personal, stop', -0.5],
  ['personal, title', -0.5], ['personal, with', 0.2],
  ['several words', 0.3],
  ['surname', -1.1],
  ['three letters', -1.6],
]);

/** Evidence of the rest of the article, added to the sum of the above. */
export const COMPANY_BASE = -0.26;
export const COMPANY: ReadonlyMap<string, number> = new Map<string, number>([
  ['in country of many', 0.3], ['in country of most', 0.2], ['in country of none', -0.6], ['in region of many', 0.5], ['in region of many, long', -0.2],
  ['in region of most', 0.9], ['in region of most, long', 0.3], ['in region of none', -0.2], ['in region of some', -0.5], ['in region of some, long', -1.0],
  ['list after sure', 0.7], ['list after unlikely', -0.9], ['list after unsure', 0.9], ['list before sure', 1.2], ['list before unlikely', -0.3],
  ['list before unsure', 0.2],
  ['near none', -0.2], ['near one', 0.2],
  ['never likely', -0.3],
  ['sure elsewhere', 0.9],
]);
