/** Claims: statements about an attribute (subject · measure · value) with the qualifiers that decide what they may be compared with. */
import type { Step } from './mention.ts';
import type { Span } from './span.ts';
import type { NameValue, PolarityValue, TextValue } from './value/other.ts';
import type { PlaceValue } from './value/place.ts';
import type { QuantityValue } from './value/quantity.ts';
import type { TimeBounds, TimeValue } from './value/time.ts';

/** What is stated: `killed`, `age`, `area`, `event-date` ... Data (lexicon/en/measures.ts), extensible by a desk; so a string. */
type Measure = string;

type SubjectKind = 'person' | 'group' | 'place' | 'organisation' | 'thing' | 'event';

/** What a figure says of its bearer: the attribute nearest to it, and what narrows it down. */
export interface FigureAttribute {
  /** From the lexicon's attributes: `net profit`, `wind`, `destroyed` ... */
  readonly name: string;
  /** How far off its word stands, in words (see claim/attach.ts). */
  readonly cost: number;
  /** All attributes whose words stand near, the nearest first. */
  readonly beside: readonly string[];
  /** Stems right before its noun ("online sales"). */
  readonly qualifiers: readonly string[];
  /** Lower-case words of the names in the sentence, whose figure it may be, the nearest first. */
  readonly names: readonly string[];
  /** Places near the figure to which it may be limited, those left out that hold the scene of the event. */
  readonly places: readonly string[];
}

/** Whose figure it is, as the grammar of its clause says. */
export interface Bearer {
  readonly kind: 'person' | 'name' | 'thing' | 'pronoun';
  /** Surname, last word of a name, or head noun; lower case. */
  readonly key: string;
  /** What narrows it down: words of the name, stems beside the noun. */
  readonly modifiers: readonly string[];
}

/** What two figures of one kind must agree in to be of one thing. */
export interface FigureFrame {
  readonly bearer: Bearer | null;
  /** "the 40-kilogram hoard": it stands before its bearer, as a lasting property. */
  readonly attributive: boolean;
  /** "38 of the 67 seats": the number of all that there are. */
  readonly ofWhole: boolean;
  /** Kinds of limits that its clause sets (`half`, `average`, `plan`), and years that it names. */
  readonly marks: readonly string[];
  /** Capitalised words of its clause, lower case, and stems of its other content words. */
  readonly names: readonly string[];
  readonly heads: readonly string[];
}

/** The words of a figure's sentence, by which it is recognised in another article however that one words it. */
export interface Surroundings {
  /** Each term of the sentence with how many tokens off the figure it stands, and the word as written, lower case; the nearest where it stands twice. */
  readonly near: readonly (readonly [term: string, distance: number, word: string])[];
  /** Terms before the head of what is counted ("new", "stone" of "12 new stone houses"). */
  readonly qualifiers: readonly string[];
  /** What befell those who are counted, by the nearest word: `killed`, `injured` ...; empty where nothing says. */
  readonly fate: string;
  /** Surname of the person beside whom an age stands, lower case; empty where there is none. */
  readonly person: string;
  /** "the 34-year-old": somebody of whom the article has told before. */
  readonly definite: boolean;
}

/** Who or what a claim is about. `key` is a normal form: equal keys within one story are one subject. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly key: string;
  /** As an editor would name it in a message. */
  readonly label: string;
  readonly span?: Span;
  /** Content words (stems) of the phrase and what stands near it, for aligning subjects that are worded differently. */
  readonly words: readonly string[];
  /** Stem of the head noun of what is measured or counted ("barley" in "12 tonnes of barley"); empty where it has none. */
  readonly core?: string;
  /** What a figure says of its bearer, where its words are known. */
  readonly attribute?: FigureAttribute;
  /** What a figure's clause says of whose it is and what narrows it down. */
  readonly frame?: FigureFrame;
  /** Content words of the rest of the sentence: weaker evidence. */
  readonly context?: readonly string[];
  /** What stands around a figure of any kind (see claim/surroundings.ts). */
  readonly surroundings?: Surroundings;
}

/** The event that a claim belongs to: what makes two claims comparable. */
export interface EventRef {
  /** From the lexicon's event classes: `capture`, `crash`, `shooting`, `vote`, `birth` ... */
  readonly class: string;
  readonly trigger: Span;
  readonly place: PlaceValue | null;
  readonly time: TimeBounds | null;
  /** Normal keys of the persons, bodies and things that take part. */
  readonly participants: readonly string[];
  /** False for what the article tells as background (an earlier accident, last year's flood). */
  readonly main: boolean;
}

export type ClaimPart = 'total' | 'part' | 'others' | 'unknown';

/** Which part of the whole a value covers. Claims of different scope are never compared. */
export interface Scope {
  readonly part: ClaimPart;
  /** Where it holds ("in Nsanje"), as a gazetteer value, if narrower than the event. */
  readonly place: PlaceValue | null;
  /** The window it covers ("in the past week"), or null. */
  readonly period: TimeBounds | null;
  /** The group it covers, normal form: `with-attacker`, `children`, `soldiers` ...; empty for all. */
  readonly group: string;
  /** What it is counted per: `day`, `share`; empty for none. */
  readonly per: string;
}

export type Modality = 'asserted' | 'denied' | 'expected' | 'alleged' | 'disputed';

export interface Attribution {
  /** Normal form of the speaker or body: `police`, `institute for the study of war`. */
  readonly key: string;
  readonly label: string;
  readonly span: Span;
}

export type ClaimValue = TimeValue | QuantityValue | PlaceValue | NameValue | TextValue | PolarityValue;

export interface Claim {
  /** Index of its article in the check. */
  readonly article: number;
  readonly sentence: number;
  readonly measure: Measure;
  readonly subject: Subject;
  readonly event: EventRef | null;
  readonly value: ClaimValue;
  /** The same quantity in other units, as the text gives it in brackets. */
  readonly renderings?: readonly QuantityValue[];
  readonly scope: Scope;
  /** The time the statement holds for: in the text, else the publication date; null where neither is known. */
  readonly asOf: TimeBounds | null;
  /** True where `asOf` stands in the text. */
  readonly asOfStated: boolean;
  /** Does the text mark it as revised, corrected, final or risen ("rose to", "revised to", "the final toll")? */
  readonly revised: boolean;
  readonly attribution: Attribution | null;
  readonly modality: Modality;
  readonly headline: boolean;
  /** `clause` is what a location shows: the shortest stretch that holds the value and the words it belongs to. */
  readonly spans: { readonly value: Span; readonly clause: Span; readonly measure?: Span; readonly subject?: Span; readonly event?: Span; readonly hedge?: Span };
  readonly trace: readonly Step[];
}

/** A claim with its place in the check: stories, events and subjects are numbered so that equal ids may be compared. Made by `story`. */
export interface AlignedClaim {
  readonly claim: Claim;
  readonly story: string;
  /** Id of the event within the story, or `none`. */
  readonly event: string;
  /** Id of the subject within the story. */
  readonly subject: string;
}

/** What was read but could not be compared, and why: an editor must know what a silent check did not look at. */
export interface Unchecked {
  readonly path: string;
  readonly reason: 'not-english' | 'no-publication-date' | 'unknown-unit' | 'other-scope' | 'other-event' | 'unknown-anchor' | 'no-counterpart' | 'pair-budget';
  readonly message: string;
  /** How many claims or pairs it stands for. */
  readonly count: number;
}

/** The empty scope: the whole of what the event is about. */
export const WHOLE: Scope = { part: 'unknown', place: null, period: null, group: '', per: '' };
