/** A number read with all that belongs to it, before ranges are joined and meaning is settled. */
import type { Token } from '../../model/annotated.ts';
import type { AgeReading } from './age.ts';
import type { NounReading } from './noun.ts';
import type { Numeral } from './numeral-form.ts';
import type { Unit } from './unit-index.ts';

export interface Draft {
  readonly numeral: Numeral;
  readonly negative: boolean;
  /** "+0.2%": a plus sign before the figure. */
  readonly plus: boolean;
  /** First token with sign and currency, and one past the last token of the unit or noun. */
  readonly first: number;
  readonly end: number;
  readonly unit: Unit | null;
  /** Tokens of the unit or noun phrase; equal where there is none. */
  readonly unitFirst: number;
  readonly unitEnd: number;
  readonly per: string | null;
  readonly noun: NounReading | null;
  readonly age: AgeReading | null;
  /** Was the currency written before the figure? */
  readonly signed: boolean;
  /** Hedges and verbs are not looked for before this token: the sentence, or the quantity before. */
  readonly floor: number;
  /** A hyphen hangs behind it: "four-, five- and six-cylinder". */
  readonly hanging: boolean;
  /** Is it a quantity only as one end of a range? */
  readonly endOnly: boolean;
  /** Set once a range has been joined: the two ends in text order. */
  readonly range: readonly [number, number] | null;
  /** Half of the last significant digit; of a range, the finer one of its two ends. */
  readonly half: number;
  readonly score: boolean;
  /** Was it stated as a move, "from A to B"? */
  readonly moved: boolean;
}

/** The draft with some parts changed. All drafts get the same keys in the same order, here and in `scan`: code that reads them is fast only where they are alike. */
export const changed = (draft: Draft, parts: Partial<Draft>): Draft => Object.assign(copyOf(draft), parts);

const copyOf = ({ numeral, negative, plus, first, end, unit, unitFirst, unitEnd, per, noun, age, signed, floor, hanging, endOnly, range, half, score, moved }: Draft): Draft => ({
  numeral, negative, plus, first, end, unit, unitFirst, unitEnd, per, noun, age, signed, floor, hanging, endOnly, range, half, score, moved,
});

// As for numerals: the first draft has fractions where a draft can have them.
changed({ numeral: { value: 0.5, half: 0.5, scale: 0.5, form: 'digits', first: 0, end: 1, range: null }, negative: false, plus: false, first: 0, end: 1, unit: null, unitFirst: 0, unitEnd: 0, per: null, noun: null, age: null, signed: false, floor: 0, hanging: false, endOnly: false, range: [0.5, 1.5], half: 0.5, score: false, moved: false }, {});

export const valueOf = (draft: Draft): number => (draft.negative ? -draft.numeral.value : draft.numeral.value);

/** A whole number without a scale word, as scores and votes are. */
export const isWhole = ({ numeral }: Draft): boolean => Number.isInteger(numeral.value) && numeral.scale === 1;

/** What kind of thing it measures, for asking whether two numbers are of one kind; null where nothing was said. */
export const kindOf = (draft: Draft): string | null => draft.age?.unit ?? draft.unit?.name ?? draft.noun?.name ?? null;

export interface ScanInput {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Is the stretch taken by a date or a clock time of the time extractor? */
  readonly taken: (start: number, end: number) => boolean;
}
