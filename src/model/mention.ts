/** Mentions: normalised spans of one article. What each extractor yields, and nothing about what is claimed with them. */
import type { Span } from './span.ts';
import type { PlaceValue } from './value/place.ts';
import type { Change, QuantityValue } from './value/quantity.ts';
import type { TimeValue, TimexMod, TimexType } from './value/time.ts';

/** How a part of a mention was read: a short sentence in plain words, and the span that it rests on. */
export interface Step {
  readonly text: string;
  readonly span?: Span;
}

interface Base extends Span {
  /** Index of the sentence that holds it. */
  readonly sentence: number;
  readonly trace: readonly Step[];
}

export interface TimeMention extends Base {
  readonly type: 'time';
  readonly timex3: { readonly type: TimexType; readonly value: string; readonly mod?: TimexMod };
  readonly time: TimeValue;
  /** Where the words without the hedge stand, and the hedge. */
  readonly head: Span;
  readonly hedge?: Span;
}

export interface PlaceMention extends Base {
  readonly type: 'place';
  readonly place: {
    readonly name: string;
    readonly geonameId: number | null;
    readonly lat: number | null;
    readonly lon: number | null;
    readonly kind: string;
    readonly country: string | null;
    readonly admin1: string | null;
    /** "Ukrainian": an adjective or a people, not the place itself. */
    readonly demonym?: true;
    /** "Kyiv said": the name stands for the government. */
    readonly metonym?: true;
  };
  readonly value: PlaceValue;
  /** How sure the resolution is: `sure`, `likely` (one of several of that name), `guess` (a possible misspelling or a bare rule of thumb). */
  readonly certainty: 'sure' | 'likely' | 'guess';
}

export interface QuantityMention extends Base {
  readonly type: 'quantity';
  readonly quantity: { readonly stated: number | readonly [number, number]; readonly low: number; readonly high: number; readonly unit: string | null; readonly change: Change };
  readonly value: QuantityValue;
  /** Where the numeral stands, the unit or noun phrase, and the hedge. */
  readonly number: Span;
  readonly unit?: Span;
  readonly hedge?: Span;
  /** For the second rendering of one quantity, "8,000 sq km (3,100 sq miles)": the start of the first. */
  readonly conversionOf?: number;
}

export interface PersonMention extends Base {
  readonly type: 'person';
  readonly person: {
    /** The name as written, without title: "Volodymyr Zelensky". */
    readonly name: string;
    readonly given: string | null;
    readonly surname: string;
    /** "Jr", "III": keeps namesakes apart. */
    readonly suffix: string | null;
    /** Title or role words that stand beside it: "President", "mayor of Derhachi". */
    readonly role: string | null;
    /** Folded `surname, given` with short forms made formal ("spirit, donald" for Don, Donald and Don Charles Spirit); the surname alone where no given name is known. */
    readonly key: string;
    /** The fullest form of this person in the article, also for a bare surname; null where the article gives none. */
    readonly fullName: string | null;
    /** Several persons of the article bear this single name; `fullName` is a guess. */
    readonly shared?: true;
  };
}

export interface OrganisationMention extends Base {
  readonly type: 'organisation';
  readonly organisation: { readonly name: string; readonly key: string; readonly kind: 'police' | 'court' | 'government' | 'military' | 'company' | 'media' | 'party' | 'other' };
}

export interface QuoteMention extends Base {
  readonly type: 'quote';
  readonly quote: {
    /** The words inside the marks. */
    readonly words: string;
    readonly speaker: string | null;
    readonly speakerSpan: Span | null;
  };
}

export type Mention = TimeMention | PlaceMention | QuantityMention | PersonMention | OrganisationMention | QuoteMention;