/** A value that the text states, and the value that other figures of the same article make: two claims for a rule to hold against each other. */
import type { Claim, ClaimValue } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import { hull } from '../model/span.ts';
import type { ClaimContext } from './context.ts';
import { makeClaim } from './family.ts';

export interface Recomputed {
  readonly measure: 'share' | 'change' | 'multiple' | 'elapsed';
  /** Which of the rules on this measure it is for; empty for the plain one. */
  readonly group?: string;
  readonly stated: { readonly value: ClaimValue; readonly span: Span; readonly sentence: number };
  /** `from` are the figures that make the value: one stretch, or several that stand apart. */
  readonly made: { readonly value: ClaimValue; readonly from: readonly Span[]; readonly sentence: number };
  /** What makes what, for the derivation. */
  readonly words: string;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

export function statedAndMade(context: ClaimContext, { measure, group = '', stated, made, words }: Recomputed): Claim[] {
  const { text } = context.annotated;
  const at = made.from.reduce((a, b) => hull(a, b));
  const subject = { kind: 'thing', key: `${measure}:${stated.span.start}`, label: text.slice(at.start, at.end), words: [] } as const;
  const common = { measure, subject, modality: 'asserted' } as const;
  return [
    makeClaim(context, { ...common, sentence: stated.sentence, value: stated.value, scope: { ...WHOLE, part: 'total', group }, spans: { value: spanOf(stated.span), clause: spanOf(stated.span) }, trace: [{ text: `'${text.slice(stated.span.start, stated.span.end)}' is stated`, span: spanOf(stated.span) }] }),
    makeClaim(context, { ...common, sentence: made.sentence, value: made.value, scope: { ...WHOLE, part: 'part', group }, spans: { value: spanOf(at), clause: spanOf(at) }, trace: [{ text: words, span: spanOf(at) }] }),
  ];
}
