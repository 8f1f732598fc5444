/** What the readers of traits yield. */
import type { PersonMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';

/** One trait as it is told. `group` says which; two of one group with different `keys` exclude each other (see story/traits.ts). */
export interface Trait extends Span { readonly person: PersonMention; readonly anchor: Span; readonly sentence: number; readonly group: string; readonly keys: readonly string[] }
