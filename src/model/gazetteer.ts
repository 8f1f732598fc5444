/** The contract of the place index: look-up by name, chains, distances, spelling. Opened by `gazetteer`, handed to extractors and operators. */
import type { PlaceValue } from './value/place.ts';

/** How a name stands for its place: as a name, as a people or adjective ("Ukrainian"), as initials that need capitals ("UK"), or as a short form that needs its stop or a comma before it ("Fla."). */
export type NameForm = 'name' | 'demonym' | 'initials' | 'short';

/** A candidate sense of a name. */
export interface PlaceSense {
  /** Row in the index: cheap to compare, stable within one build. */
  readonly row: number;
  readonly value: PlaceValue;
  /** True where the name is the place's own name or its commonest English one, not a rare alternate. */
  readonly primary: boolean;
  readonly form: NameForm;
}

export interface Gazetteer {
  /** All senses of a folded name (see `fold`), most populous first; empty where there is none. Abbreviations ("fla.", "u.s.") and demonyms are names too. */
  lookup(folded: string): readonly PlaceSense[];
  /** Could the folded words begin a longer name? Lets a scanner stop early. */
  isPrefix(folded: string): boolean;
  /** Lower case, marks and punctuation folded away, single spaces: the form that names are indexed by. */
  fold(name: string): string;
  /** Is `inner` the same place as `outer`, or inside it by its codes? `null` where the codes cannot say (an unknown place, disputed territory). */
  isWithin(inner: PlaceValue, outer: PlaceValue): boolean | null;
  /** Great-circle distance in kilometres, or null without coordinates. */
  distanceKm(a: PlaceValue, b: PlaceValue): number | null;
  /** Compass bearing from `a` to `b` in degrees (0 is north), or null. */
  bearing(a: PlaceValue, b: PlaceValue): number | null;
  /** Places whose name is spelt nearly so and that lie within 200 km of one of `near`, best first. */
  similar(name: string, near: readonly PlaceValue[]): readonly PlaceValue[];
  /** Known spellings of one place share a key ("Kyiv", "Kiev"); for names that the index lacks, a transliteration key. */
  spellingKey(name: string): string;
  /** Area in square kilometres of a country or region, as the range over the sources, or null. */
  areaKm2(place: PlaceValue): { readonly low: number; readonly high: number } | null;
  /** The country's own value from its ISO code. */
  country(iso: string): PlaceValue | null;
  /** Is a place of this GeoNames id in the index itself, without a desk's own places? */
  knowsId(id: number): boolean;
  /** Is the lower-case word an ordinary English word (which a place name must not be read from without support)? */
  isOrdinaryWord(lower: string): boolean;
  /** How rare a lower-case word is: one of the 10,000 of everyday, another dictionary word, or neither (a name, a coinage). */
  wordRarity(lower: string): 'everyday' | 'ordinary' | 'rare';
}
