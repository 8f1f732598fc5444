/** A date that stands in a text. */
export interface WrittenDate {
  /** `2023-11-23` */
  readonly iso: string;
  /** Half-open offsets into the text. */
  readonly start: number;
  readonly end: number;
}
