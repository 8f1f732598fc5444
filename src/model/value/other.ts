/** The smaller values: names, texts, and yes or no. */

/** A person's or body's name; `key` folds case, marks and titles away. */
export interface NameValue {
  readonly kind: 'name';
  readonly text: string;
  readonly key: string;
}

/** Free words, such as a role or the words of a quote; `key` is their folded form. */
export interface TextValue {
  readonly kind: 'text';
  readonly text: string;
  readonly key: string;
}

/** Did it happen, is it open, was it won? `pole` names the side taken, from the lexicon: `accepted`, `rejected`, `open`, `closed` ... */
export interface PolarityValue {
  readonly kind: 'polarity';
  readonly axis: string;
  readonly pole: string;
  readonly positive: boolean;
}
