/** A passage: a clause of an article with its words in normal form, for finding what another article says of the same fact. */
import type { Span } from './span.ts';

export interface Passage extends Span {
  readonly sentence: number;
  /** Stems of its content words (one for all synonyms) and its numbers as `#12`, each once; a pronoun that opens it has brought what it stands for. */
  readonly terms: readonly string[];
  /** The same of the rest of its sentence. */
  readonly around: readonly string[];
}
