/** Half-open spans of one article's text, in UTF-16 code units: what `text.slice(start, end)` takes. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Do the two spans share at least one code unit? Touching ends do not overlap. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Does `outer` hold the whole of `inner`? A span contains itself. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The shortest span that holds both. */
export const hull = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** Reading order: by start, and of two that start together the longer first. */
export const inReadingOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
