/** What the resolver knows at a place in the text: the publication, the time told of, the quarter reported on. */
import type { Token } from '../../model/annotated.ts';
import type { Span } from '../../model/span.ts';
import type { TimeAnchor, TimeBounds, TimeValue } from '../../model/value/time.ts';
import type { Scanned } from './expression.ts';
import { type Stretch, boundsOf } from './format.ts';
import type { NumeralOrder } from './numeral-order.ts';

/** A date told of earlier in the text. */
export interface Told {
  readonly stretch: Stretch;
  readonly span: Span;
  readonly sentence: number;
  /** Its parts that stand in the text, its weekday where one is named, its other readings. */
  readonly known: TimeValue['known'];
  readonly weekday: number | undefined;
  readonly alternatives: TimeValue['alternatives'];
}

export interface Context {
  readonly tokens: readonly Token[];
  /** The order of day and month in the article's numeral dates, found when first asked for. */
  readonly order: () => NumeralOrder;
  /** Day of publication (days since 1970-01-01), or null. */
  readonly publication: number | null;
  /** Minutes after midnight of the publication, or null. */
  readonly publicationMinutes: number | null;
  /** The last date told of. */
  told: Told | null;
  /** The last date told of whose grain is a day. */
  toldDay: Told | null;
  /** The last date told of with a stated year. */
  toldYear: Told | null;
  /** The quarter last reported on, and in which sentence. */
  quarter: { readonly year: number; readonly quarter: number; readonly sentence: number } | null;
  /** Has the report gone on from the quarter to its half or nine months? Then "a year earlier" is no quarter. */
  inMonths: boolean;
}

/** One expression at its place. */
export interface Place {
  readonly scanned: Scanned;
  /** Is this a clock time whose day stands right beside it (and was resolved just before)? */
  readonly attached: boolean;
  readonly sentence: number;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
}

export type Reading = Omit<TimeValue, 'kind' | 'mod'> & {
  /** Set where the reading is a date that later expressions may refer to. */
  readonly stretch?: Stretch;
  readonly step: string;
};

export const EXPLICIT: TimeAnchor = { kind: 'explicit' };
export const FROM_PUBLICATION: TimeAnchor = { kind: 'publication' };
export const NO_ANCHOR: TimeAnchor = { kind: 'none' };
export const anchoredTo = (told: Told): TimeAnchor => ({ kind: 'mention', start: told.span.start, end: told.span.end });
export const NOTHING: readonly never[] = [];

/** A date told of in this sentence or one of the `back` before it. */
export const recent = (told: Told | null, sentence: number, back: number): Told | null => (told && sentence - told.sentence <= back ? told : null);

interface UnitRest {
  readonly anchor: TimeAnchor;
  readonly symbolic: string;
  readonly step: string;
  readonly known?: TimeValue['known'];
  readonly alternatives?: readonly TimeBounds[];
}

/** A reading that is a whole calendar unit. */
export const unitReading = (stretch: Stretch, { anchor, symbolic, step, known = NOTHING, alternatives = NOTHING }: UnitRest): Reading => ({
  type: 'DATE', value: stretch.value, grain: stretch.grain, bounds: boundsOf(stretch), edtf: stretch.edtf, stretch, anchor, known, alternatives, symbolic, step,
});

/** A reading without bounds. */
export const openReading = (type: TimeValue['type'], value: string, { grain, symbolic, step }: Pick<Reading, 'grain' | 'symbolic' | 'step'>): Reading => ({
  type, value, grain, anchor: NO_ANCHOR, known: NOTHING, alternatives: NOTHING, symbolic, step,
});
