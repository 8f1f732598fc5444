/**
 * The streets that reports name. Two reports that name one street tell of one scene; two that each name streets, and none in common, rather of
 * two, however near in time and town they are.
 */
import { STREET, STREET_ADDRESS, STREET_BLOCK } from '../lexicon/en/streets.ts';
import type { Reading } from '../model/contract.ts';
import { matchesIn } from '../model/rough.ts';

/** Sentences in which a report tells where it was; further down it tells of other cases. */
const TOLD_WITHIN = 12;

interface Streets {
  /** All streets of the first sentences, without direction and kind: "4700 block of West Addison Street" is `addison`. */
  readonly all: ReadonlySet<string>;
  /** Those named with a block or a number, as a scene is. */
  readonly numbered: ReadonlySet<string>;
}

export function streetsOf({ annotated: { text, sentences, blocks } }: Reading): Streets {
  const [all, numbered] = [new Set<string>(), new Set<string>()];
  let told = 0;
  for (const { start, end, block } of sentences) {
    const kind = blocks[block]?.kind;
    if (kind === 'boilerplate' || kind === 'byline') continue;
    if (kind !== 'headline' && (told += 1) > TOLD_WITHIN) break;
    const words = text.slice(start, end);
    for (const pattern of [STREET, STREET_ADDRESS, STREET_BLOCK]) for (const match of matchesIn(pattern, words)) {
      const name = (match[1] ?? '').toLowerCase();
      all.add(name);
      if (pattern !== STREET) numbered.add(name);
    }
  }
  return { all, numbered };
}

export interface Scenes {
  /** Do the two name one street? */
  shared(a: number, b: number): boolean;
  /** Do both give a block or a number in a street, and name no street in common? */
  apart(a: number, b: number): boolean;
}

/** Tests over the articles of a check; each article is read once. */
export function scenesOf(readings: readonly Reading[]): Scenes {
  const known = new Map<number, Streets>();
  const of = (article: number): Streets => {
    const reading = readings[article];
    const streets = known.get(article) ?? (reading ? streetsOf(reading) : { all: new Set(), numbered: new Set() });
    known.set(article, streets);
    return streets;
  };
  const shared = (a: number, b: number): boolean => [...of(a).all].some((street) => of(b).all.has(street));
  return { shared, apart: (a, b) => of(a).numbered.size > 0 && of(b).numbered.size > 0 && !shared(a, b) };
}
