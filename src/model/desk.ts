/** What a desk adds as data to what ships, without touching code. */
import type { DeskMeasure } from './desk-measure.ts';
import type { HouseSpelling } from './house-spelling.ts';
import type { PlaceFile } from './place-file.ts';

export interface Desk {
  /** Measures of the desk, beside the shipped ones. */
  readonly measures: readonly DeskMeasure[];
  /** How the desk writes words and names; `internal/house-spelling` finds the other ways. */
  readonly spellings: readonly HouseSpelling[];
  /** Places of the desk, beside those of the index. */
  readonly places: readonly PlaceFile[];
}

export const NO_DESK: Desk = { measures: [], spellings: [], places: [] };
