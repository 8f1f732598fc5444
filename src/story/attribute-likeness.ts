/** What the attributes of two figures say of whether they are of one thing. */
import { BORNE_BY_NOBODY, COUNTED_BY_ATTRIBUTE, PERSONAL } from '../lexicon/en/attributes.ts';
import type { Claim, FigureAttribute } from '../model/claim.ts';

const SAME_ATTRIBUTE = 2.2;
const CONTRARY = -1;

/** Points for one attribute of one bearer; 0 where nothing is known, or where one of them is limited to a place; below 0 where they are two attributes, or one of two bearers. */
export function attributeLikeness(a: FigureAttribute | undefined, b: FigureAttribute | undefined): number {
  if (!a || !b) return 0;
  if (a.name !== b.name) return a.beside.includes(b.name) || b.beside.includes(a.name) ? 0 : CONTRARY;
  if (PERSONAL.has(a.name) && (a.names[0] === undefined || a.names[0] !== b.names[0])) return 0;
  if ((!BORNE_BY_NOBODY.has(a.name) && apart(a.names, b.names)) || a.qualifiers.join(' ') !== b.qualifiers.join(' ') || apart(a.places, b.places)) return 0;
  return (a.places.length === 0) === (b.places.length === 0) ? SAME_ATTRIBUTE : 0;
}

/** Do both name something, and nothing in common? */
const apart = (x: readonly string[], y: readonly string[]): boolean => x.length > 0 && y.length > 0 && !x.some((one) => y.includes(one));

/** Two counts of what the attribute itself says: a crowd, a crew. */
export const isOneAttribute = (a: Claim, b: Claim): boolean => isOfPeople(a) && isOfPeople(b) && a.subject.attribute !== undefined && a.subject.attribute.name === b.subject.attribute?.name && COUNTED_BY_ATTRIBUTE.has(a.subject.attribute.name);

const isOfPeople = ({ value }: Claim): boolean => value.kind === 'quantity' && (value.unit === null || PEOPLE.test(value.unit));
const PEOPLE = /\b(?:people|person|passenger|fan|spectator|supporter|onlooker|worker|employee|staff|resident|visitor|guest|soul|crew|member|sailor|protester|demonstrator|marcher|striker|driver|docker|nurse|doctor|teacher|pilot|miner|guard|cleaner|signature|signatory|voter|activist|student|pupil|tourist|traveller|skier|seat)\b/i;
