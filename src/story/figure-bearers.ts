/** Whether the frames of two figures are of one bearer, and whether what narrows them down agrees. */
import { OTHER_ONES, THING } from '../lexicon/en/deeds.ts';
import { KIND_OF, STRICT_MARKS } from '../lexicon/en/figure-frames.ts';
import { SYNONYMS } from '../lexicon/en/synonyms.ts';
import type { Bearer, FigureFrame } from '../model/claim.ts';

type Sameness = 'same' | 'likely' | 'other' | 'unknown';

/** One bearer, two, `likely` for a name and a noun that may stand for it ("the company"), or no way to tell. */
export function sameBearer(x: Bearer | null, y: Bearer | null): Sameness {
  if (!x || !y || x.kind === 'pronoun' || y.kind === 'pronoun') return 'unknown';
  if (isNamed(x) && isNamed(y)) return x.key === y.key || x.modifiers.includes(y.key) || y.modifiers.includes(x.key) ? 'same' : 'other';
  if (isNamed(x) || isNamed(y)) {
    const [name, thing] = isNamed(x) ? [x, y] : [y, x];
    return thing.modifiers.includes(name.key) || name.modifiers.includes(thing.key) ? 'same' : KIND_OF.has(thing.key) || THING.has(thing.key) ? 'likely' : 'other';
  }
  if (kindOf(x.key) !== kindOf(y.key)) return 'other';
  return narrowedAlike(x.modifiers, y.modifiers) ? 'same' : 'other';
}

const isNamed = ({ kind }: Bearer): boolean => kind === 'name' || kind === 'person';

function kindOf(noun: string): string {
  const one = noun.length > 4 && noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun;
  return KIND_OF.get(noun) ?? KIND_OF.get(one) ?? THING.get(one) ?? SYNONYMS.get(one) ?? one;
}

/** Either says no more than the other does, or they have a word in common; "the old bridge" is none of the new. */
function narrowedAlike(x: readonly string[], y: readonly string[]): boolean {
  // The old bridge is another; the scheme for the old airfield is not.
  const [a, b] = [x, y].map((list) => list.filter((word) => SETS_APART.has(word) && (word !== 'old' || list.length === 1)).sort().join(' '));
  return a === b && (x.length === 0 || y.length === 0 || x.some((word) => y.includes(word)));
}

const SETS_APART: ReadonlySet<string> = new Set([...[...OTHER_ONES].filter((word) => word !== 'new'), 'every', 'each', 'main', 'biggest', 'largest', 'smallest']);

/** The same kinds of limits and the same years on both sides. */
export const sameMarks = (x: FigureFrame, y: FigureFrame): boolean => x.marks.join(' ') === y.marks.join(' ');

/** Do the frames alone say that two figures are of two things: another bearer (where that counts), or a limit that always makes another figure? */
export const framesPart = (x: FigureFrame | undefined, y: FigureFrame | undefined, byBearer: boolean): boolean =>
  x !== undefined && y !== undefined && ((byBearer && sameBearer(x.bearer, y.bearer) === 'other') || strictMarks(x) !== strictMarks(y));

/** The limits that always make another figure. */
export const strictMarks = ({ marks }: FigureFrame): string => marks.filter((mark) => STRICT_MARKS.has(mark) || /^\d/.test(mark)).join(' ');
