/** The shape of a claim family, and how its claims are put together. */
import type { Claim, EventRef } from '../model/claim.ts';
import type { Step } from '../model/mention.ts';
import { type Span, hull } from '../model/span.ts';
import type { ClaimContext } from './context.ts';

export interface ClaimFamily {
  readonly name: string;
  readonly summary: string;
  claims(context: ClaimContext): Claim[];
}

/** What a family knows of a claim; the rest is filled in from the context by `makeClaim`. */
export type ClaimParts = Pick<Claim, 'measure' | 'subject' | 'value' | 'scope' | 'spans'> & {
  readonly sentence: number;
  readonly event?: EventRef | null;
  readonly revised?: boolean;
  readonly trace?: readonly Step[];
  readonly modality?: Claim['modality'];
  readonly asOf?: Claim['asOf'];
  readonly renderings?: Claim['renderings'];
};

export function makeClaim(context: ClaimContext, parts: ClaimParts): Claim {
  const { sentence, spans } = parts;
  return {
    article: context.article,
    sentence,
    measure: parts.measure,
    subject: parts.subject,
    event: parts.event ?? null,
    value: parts.value,
    ...(parts.renderings && parts.renderings.length > 0 ? { renderings: parts.renderings } : {}),
    scope: parts.scope,
    asOf: parts.asOf ?? context.published,
    asOfStated: parts.asOf !== undefined && parts.asOf !== null,
    revised: parts.revised ?? false,
    attribution: context.attribution(sentence, spans.value),
    modality: parts.modality ?? context.modality(sentence, spans.value),
    headline: context.isHeadline(sentence),
    spans,
    trace: parts.trace ?? [],
  };
}

/** A clause of at most this many characters is shown whole; a longer one is cut to its value and the nearest word it belongs to. */
const LONGEST_CLAUSE = 140;

/** The shortest stretch that holds the value and the words it belongs to. */
export function clauseOf(value: Span, ...others: readonly (Span | undefined | null)[]): Span {
  let out: Span = value;
  for (const other of others) {
    if (!other) continue;
    const wider = hull(out, other);
    if (wider.end - wider.start <= LONGEST_CLAUSE) out = wider;
  }
  return { start: out.start, end: out.end };
}
