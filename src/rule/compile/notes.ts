/** Where the faults of one rule are noted while it is compiled. Files keep exact places (`yaml/notes.ts`); a pack that was checked when it was built has none. */

export type Path = readonly (string | number)[];

interface FaultOptions {
  readonly suggestion?: string | undefined;
  /** A part of the value's text to point at. */
  readonly part?: string;
  /** Point at the key, not at its value. */
  readonly key?: boolean;
}

export interface Notes {
  /** How many faults there are so far. */
  readonly count: number;
  add(path: Path, message: string, options?: FaultOptions): void;
}
