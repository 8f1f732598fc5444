/** A file of places that a desk adds to the place index, as read: its format is `src/gazetteer/README.md`'s. */
export interface PlaceFile {
  readonly path: string;
  readonly text: string;
}
