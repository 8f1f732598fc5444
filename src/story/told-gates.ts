/** What rules out that two figures that differ are of one thing, before any evidence is weighed. */
import { COMMON_HEADS } from '../lexicon/en/figure-words.ts';
import { GROWN } from '../lexicon/en/told-figures.ts';
import type { Claim } from '../model/claim.ts';
import { statedNumber } from '../model/value/quantity.ts';
import { inTwoCurrencies } from './currencies.ts';
import { isOfOtherTime, saysApart } from './figure-likeness.ts';
import type { Observations, Told } from './told-evidence.ts';

/** The observed closeness of two figures that have a word of note in common. */
export const SOME_WORD = -2.5;
/** Logarithm of the pairs that the ages of two articles could make, beyond which any may be anybody's. */
const FEW_AGES = 2;
/** Counts below this differ by chance, but for digits that changed places. */
const SMALL = 10;
/** What is observed of three digits or more that changed places. */
const LONG = 2;
/** The observed factor of values that a single nought parts. */
const TENFOLD = 3.4;

export function mayBeOne(a: Told, b: Told, seen: Observations): boolean {
  // A bare number may count anything; it only shows that its article has the value.
  if ((a.value.role === 'number' || b.value.role === 'number') && !(isSurelySwapped(seen) && isLarge(a) && isLarge(b))) return false;
  if (a.value.role === 'money' && inTwoCurrencies(a.claim, b.claim)) return false;
  if (a.value.role === 'age' && !isOfOnePerson(a, b, seen)) return false;
  if (a.value.role === 'count' && seen.swapped + seen.noughts === 0 && isMoving(a, b)) return false;
  if (seen.swapped + seen.noughts + seen.unit === 0 && (hasGrown(a, b) || hasGrown(b, a))) return false;
  // Two nouns are two things, and so are sums a hundred times apart, where no word is in common.
  if (seen.closeness < SOME_WORD && seen.swapped < LONG && (seen.head > 0 || seen.factor > TENFOLD)) return false;
  return !isSettled(a, b, seen);
}

/** Numbers below this stand for too many things to be told by their digits. */
const LARGE = 100;
const isLarge = ({ value }: Told): boolean => statedNumber(value) >= LARGE;

/** Three digits in another order hardly meet by chance; two may, unless a word is in common. */
const isSurelySwapped = ({ swapped, closeness }: Observations): boolean => swapped >= LONG || (swapped > 0 && closeness > SOME_WORD);

/** Two persons have two ages: one must be called "the 34-year-old", few others told, and no two names stand beside them. */
function isOfOnePerson(a: Told, b: Told, { rivals }: Observations): boolean {
  const [x, y] = [a.claim.subject.surroundings, b.claim.subject.surroundings];
  if (!x || !y || rivals > FEW_AGES) return false;
  return (x.definite || y.definite) && (x.person === '' || y.person === '' || x.person === y.person);
}

/** How many people there are changes from hour to hour, what befell them is for the tolls to compare, and small counts differ by chance. */
function isMoving(a: Told, b: Told): boolean {
  return hasFate(a) || hasFate(b) || COMMON_HEADS.has(a.claim.subject.core ?? '') || Math.min(statedNumber(a.value), statedNumber(b.value)) < SMALL;
}

/** Tokens between a figure and what says that it had grown. */
const GROWN_REACH = 5;

/** The later report has more, and says that it came to be so. What is measured is "reached" by walking. */
const hasGrown = (earlier: Told, later: Told): boolean =>
  later.value.role !== 'measure' && (earlier.claim.asOf?.endHigh ?? Number.POSITIVE_INFINITY) <= (later.claim.asOf?.beginLow ?? Number.NEGATIVE_INFINITY) && statedNumber(later.value) > statedNumber(earlier.value) &&
  (later.claim.subject.surroundings?.near ?? []).some(([, distance, word]) => distance <= GROWN_REACH && GROWN.has(word));

const hasFate = ({ claim }: Told): boolean => (claim.subject.surroundings?.fate ?? '') !== '';

/** Their words say that they are of two things, or a rule of their measure compares them already, with the tolerances that it has. */
function isSettled({ figure: a }: Told, { figure: b }: Told, seen: Observations): boolean {
  if (!a || !b) return false;
  return isOfOtherTime(a.claim, b.claim) || (saysApart(a.claim, b.claim) && !isSurelySwapped(seen)) || (a.id !== undefined && a.id === b.id && isChange(a.claim) === isChange(b.claim));
}

/** "Rose 2.3 per cent" and "a rate of 3.2 per cent" may be joined, but no rule of a measure compares them. */
const isChange = ({ value }: Claim): boolean => value.kind === 'quantity' && (value.change === 'up' || value.change === 'down');
