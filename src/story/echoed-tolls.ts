/**
 * Counts that a report tells as some of those harmed, as hearsay or beside others' tolls, and that another count of the story confirms: they
 * stand for the whole, and are compared and shown as such.
 */
import type { Claim } from '../model/claim.ts';

const MEASURES: ReadonlySet<string> = new Set(['killed', 'injured']);
/** Sentences from the top in which a report tells of its own incident. */
const TOP_SENTENCES = 8;

/** The claims, those that are confirmed as counts of the whole; all keep their places in the list. */
export function withEchoes(claims: readonly Claim[]): readonly Claim[] {
  const tolls = claims.filter(isToll);
  if (tolls.length === 0) return claims;
  const torn = [...MEASURES].flatMap((measure) => tornIn(tolls.filter((toll) => toll.measure === measure)));
  return claims.map((claim) => (isRepeated(claim, tolls) || isWitness(claim, tolls, torn) ? asWhole(claim) : claim));
}

const isOfPeople = ({ measure, value, subject }: Claim): boolean => MEASURES.has(measure) && value.kind === 'quantity' && value.low === value.high && subject.key === 'people:';

/** A count of all people harmed in the article's own event. */
const isToll = (claim: Claim): boolean => isOfPeople(claim) && claim.event?.main === true && claim.scope.part === 'total' && claim.scope.group === '' && claim.scope.place === null;

const count = ({ value }: Claim): number => (value.kind === 'quantity' ? value.low : 0);
const isSameCount = (a: Claim, b: Claim): boolean => a.measure === b.measure && count(a) === count(b);

/** "Related: police name four killed in Saturday's shootings", where the article counts four killed: those. */
const isRepeated = (claim: Claim, tolls: readonly Claim[]): boolean =>
  isOfPeople(claim) && claim.event?.main === true && claim.scope.part === 'total' && claim.scope.group === 'series' && tolls.some((toll) => toll.article === claim.article && isSameCount(toll, claim));

/** The two counts of an article whose headline and text differ. */
interface Torn { readonly article: number; readonly counts: readonly Claim[] }

function tornIn(tolls: readonly Claim[]): Torn[] {
  return [...new Set(tolls.map(({ article }) => article))].flatMap((article): Torn[] => {
    const own = tolls.filter((toll) => toll.article === article);
    const counts = [own.find(({ headline }) => headline), own.find((toll) => !toll.headline && toll.sentence < TOP_SENTENCES && own.every((other) => !other.headline || count(other) !== count(toll)))];
    return counts.every((one) => one !== undefined) ? [{ article, counts: counts.filter((one) => one !== undefined) }] : [];
  });
}

/** "Witnesses said two men died at the scene": where the headline of another report counts two and its text three, two it is. */
function isWitness(claim: Claim, tolls: readonly Claim[], torn: readonly Torn[]): boolean {
  if (isToll(claim) || !isOfPeople(claim) || claim.scope.part === 'others' || claim.scope.group !== '' || claim.sentence >= TOP_SENTENCES) return false;
  if (tolls.some((toll) => toll.article === claim.article && toll.measure === claim.measure)) return false;
  return torn.some(({ article, counts }) => article !== claim.article && counts.some((one) => isSameCount(one, claim)));
}

const asWhole = (claim: Claim): Claim => ({ ...claim, event: claim.event && { ...claim.event, main: true }, scope: { ...claim.scope, part: 'total', group: '' } });
