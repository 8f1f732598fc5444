/** One entry of a house spelling list: how the desk writes a word or name, and the other ways that it does not want to read. */
export interface HouseSpelling {
  readonly preferred: string;
  readonly instead: readonly string[];
}
