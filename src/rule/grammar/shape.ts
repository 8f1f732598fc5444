/** Shapes: what may stand at a place of a rule file. One table of shapes drives the check, the JSON Schema and the documentation. */

export interface Key {
  readonly shape: Shape;
  /** One sentence, shown by editors and in the guide. */
  readonly about: string;
  readonly required?: true;
}

export type Shape =
  | { readonly kind: 'text'; readonly expected: string; readonly pattern?: string }
  | { readonly kind: 'word'; readonly expected: string; readonly words: readonly string[] }
  | { readonly kind: 'number'; readonly expected: string; readonly min?: number }
  | { readonly kind: 'flag'; readonly expected: string }
  | { readonly kind: 'list'; readonly expected: string; readonly of: Shape; readonly min?: number; readonly max?: number }
  | MapShape
  /** Told apart by the kind of YAML node: a scalar of one sort, a list, a map. */
  | { readonly kind: 'either'; readonly expected: string; readonly of: readonly Shape[] };

export interface MapShape {
  readonly kind: 'map';
  readonly expected: string;
  readonly keys: Readonly<Record<string, Key>>;
  /** Exactly one of these keys must be there. */
  readonly oneOf?: readonly string[];
  /** Further keys by pattern, all of one shape. */
  readonly names?: { readonly pattern: string; readonly of: Shape; readonly expected: string; readonly about: string };
  readonly min?: number;
  readonly max?: number;
}

export const text = (expected: string, pattern?: string): Shape => (pattern === undefined ? { kind: 'text', expected } : { kind: 'text', expected, pattern });
export const word = (...words: readonly string[]): Shape => ({ kind: 'word', expected: `one of ${words.join(', ')}`, words });
export const number = (expected: string, min?: number): Shape => (min === undefined ? { kind: 'number', expected } : { kind: 'number', expected, min });
export const flag: Shape = { kind: 'flag', expected: '`true` or `false`' };
export const list = (of: Shape, min = 1, max?: number): Shape => ({ kind: 'list', expected: `a list (each ${of.expected})`, of, min, ...(max === undefined ? {} : { max }) });
export const either = (...of: readonly Shape[]): Shape => ({ kind: 'either', expected: of.map((shape) => shape.expected).join(', or '), of });
/** One of something, or a list of them. */
export const oneOrMore = (of: Shape): Shape => either(of, list(of));
export const map = (expected: string, keys: MapShape['keys'], more: Partial<Pick<MapShape, 'oneOf' | 'names' | 'min' | 'max'>> = {}): MapShape => ({ kind: 'map', expected, keys, ...more });
