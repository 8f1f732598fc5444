/** "the Kharkiv region", "Fars Province", "Clarke, Madison and Oconee counties": does a word beside the name say that it is a region's or a county's? */
import { DIRECTIONS, REGION_NOUNS } from '../../lexicon/en/place-words.ts';
import type { Token } from '../../model/annotated.ts';
import type { Gazetteer, PlaceSense } from '../../model/gazetteer.ts';
import { isAmong, wordSet } from '../../model/word-set.ts';

const COUNTY_NOUNS: ReadonlySet<string> = new Set(['county', 'counties', 'co']);
const NOUNS = wordSet([...REGION_NOUNS, ...COUNTY_NOUNS]);
/** A list of more names than this is not followed to its noun. */
const LONGEST_LIST = 24;

interface Named { readonly first: number; readonly end: number; readonly folded: string; readonly senses: readonly PlaceSense[] }

/** The senses that the word beside it leaves; empty where none says so. */
export function regional(tokens: readonly Token[], candidate: Named, gazetteer: Gazetteer): readonly PlaceSense[] {
  const noun = candidate.senses.length === 0 ? null : nounBeside(tokens, candidate);
  if (noun === null) return [];
  if (COUNTY_NOUNS.has(noun)) {
    const counties = gazetteer.lookup(`${candidate.folded} county`);
    return counties.length > 0 ? counties : candidate.senses.filter(({ value }) => value.placeKind === 'county');
  }
  const regions = candidate.senses.filter(({ value, form }) => form === 'name' && (value.placeKind === 'region' || (value.placeKind === 'area' && value.admin1 !== null)));
  const around = regions.filter(({ value }) => !value.name.endsWith(' City'));
  return around.length > 0 ? around : regions;
}

/** The noun right behind the name or the list that it stands in, or before it ("the province of Kandahar"). */
function nounBeside(tokens: readonly Token[], { first, end }: Named): string | null {
  for (let at = end; at < Math.min(tokens.length, end + LONGEST_LIST); at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (isAmong(NOUNS, token)) return at === end || token.lower.endsWith('s') ? token.lower : null;
    if (token.text !== ',' && token.lower !== 'and' && token.lower !== 'or' && !token.capital) break;
  }
  const of = tokens[first - 1];
  const noun = tokens[first - 2];
  const isOf = of?.lower === 'of' && noun !== undefined && REGION_NOUNS.has(noun.lower) && noun.lower !== 'state' && !DIRECTIONS.has(tokens[first - 3]?.lower ?? '');
  return isOf ? noun.lower : null;
}
