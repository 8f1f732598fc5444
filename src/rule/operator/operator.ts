/** The contract of an operator: a relation that must hold between terms, or a function that makes a new term of them. */
import type { Gazetteer } from '../../model/gazetteer.ts';
import type { Tolerance } from '../value/literal.ts';
import type { Term, TermType } from '../value/term.ts';

export interface Circumstances {
  readonly tolerance: Tolerance | null;
  readonly gazetteer: Gazetteer;
}

/** What a relation finds. `agree`: some reading of both sides fits; `clash`: none does; `unknown`: they cannot be compared. */
export interface Comparison {
  readonly outcome: 'agree' | 'clash' | 'unknown';
  /** For a clash: does it rest on known parts only? */
  readonly certain: boolean;
  /** Larger best value over the smaller, where both are above zero; null where that means nothing. */
  readonly factor: number | null;
  /** The comparison in words. */
  readonly step: string;
}

export interface Relation {
  readonly name: string;
  /** One line for the schema, the catalogue and `explain`. */
  readonly summary: string;
  readonly operands: number;
  /** Does it say the same when its operands change places? */
  readonly symmetric: boolean;
  /** Kinds of tolerance that it takes; none where empty. */
  readonly tolerances: readonly ('absolute' | 'relative')[];
  /** Null where the operands' types fit, else what was expected. */
  accepts(types: readonly TermType[]): string | null;
  compare(terms: readonly Term[], circumstances: Circumstances): Comparison;
}

export interface TermFunction {
  readonly name: string;
  readonly summary: string;
  /** Least and greatest number of operands. */
  readonly operands: readonly [number, number];
  readonly symmetric: boolean;
  /** The type of the result, or what was expected of the operands. */
  result(types: readonly TermType[]): TermType | string;
  /** Null where the terms cannot be worked with. */
  apply(terms: readonly Term[], gazetteer: Gazetteer): Term | null;
}

export const unknown = (step: string): Comparison => ({ outcome: 'unknown', certain: false, factor: null, step });

export const agreement = (step: string, factor: number | null = null): Comparison => ({ outcome: 'agree', certain: true, factor, step });

export const clash = (step: string, certain: boolean, factor: number | null = null): Comparison => ({ outcome: 'clash', certain, factor, step });
