/** "the Kharkiv region", "Fars Province": does a word beside the name say that it is a region's? */
import { DIRECTIONS, REGION_NOUNS } from '../../lexicon/en/place-words.ts';
import type { Annotated } from '../../model/annotated.ts';
import type { Candidate } from './scan.ts';

export function regional({ tokens }: Annotated, { end, first }: Candidate): boolean {
  const [next, after] = [tokens[end], tokens[end + 1]];
  if (next?.kind === 'word' && REGION_NOUNS.has(next.lower)) return true;
  if (next?.text === 'and' && after?.capital && REGION_NOUNS.has(tokens[end + 2]?.lower ?? '')) return true;
  const [of, noun] = [tokens[first - 1], tokens[first - 2]];
  return of?.lower === 'of' && noun !== undefined && REGION_NOUNS.has(noun.lower) && noun.lower !== 'state' && !DIRECTIONS.has(tokens[first - 3]?.lower ?? '');
}
