/** Places as values: a gazetteer entry with its chain, so that containment is a comparison of codes. */

export type PlaceKind = 'continent' | 'country' | 'region' | 'county' | 'city' | 'water' | 'area' | 'facility' | 'unknown';

export interface PlaceValue {
  readonly kind: 'place';
  /** The gazetteer's own name; the text's spelling stands in the mention. */
  readonly name: string;
  /** GeoNames id, or null for an entry of ours and for names that the gazetteer does not hold. */
  readonly geonameId: number | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly placeKind: PlaceKind;
  /** ISO 3166-1 alpha-2, or null for what lies in several countries or none. */
  readonly country: string | null;
  /** GeoNames first-level code within the country (`07`), and second-level code. */
  readonly admin1: string | null;
  readonly admin2: string | null;
  readonly population: number;
  /** Set for the seat of a state's government, and of a first-level region's. */
  readonly seat?: 'country' | 'region' | undefined;
  /** For an aggregate (Donbas, the West Bank): the `country.admin1` codes or country codes that it is made of. */
  readonly members?: readonly string[] | undefined;
  /** Territory that states claim against one another: it never contradicts on country. */
  readonly disputed?: true | undefined;
}
