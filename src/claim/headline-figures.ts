/** A measurement or a sum of money in the headline that the article below never gives, beside the only one of its unit that it does give. */
import type { Sentence } from '../model/annotated.ts';
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { QuantityMention } from '../model/mention.ts';
import type { QuantityValue } from '../model/value/quantity.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, makeClaim } from './family.ts';
import { contentStems } from './words.ts';

export const headlineFigures: ClaimFamily = {
  name: 'headline-figures',
  summary: 'a measurement or sum of money of the headline, with the one that the article gives in its place',
  claims(context) {
    const figures = context.mentions.filter((m): m is QuantityMention => m.type === 'quantity' && (m.value.role === 'measure' || m.value.role === 'money'));
    const [head, more] = figures.filter(({ sentence }) => context.isHeadline(sentence));
    // With two figures in it there is no telling which the article gives in other words.
    if (!head || more || !isExact(head.value)) return [];
    const body = figures.filter(({ sentence }) => context.blockOf(sentence)?.kind === 'paragraph');
    if (body.some(({ value }) => isOneKind(value, head.value) && couldBeOne(value, head.value)) || isMadeOf(body, head.value) || isBare(context, head.value)) return [];
    const own = body.filter(({ value, conversionOf }) => conversionOf === undefined && isOneKind(value, head.value));
    const [only] = own;
    if (!only || own.some(({ value }) => !couldBeOne(value, only.value)) || !isExact(only.value) || only.value.unit !== head.value.unit || !isOneTopic(context, head, only)) return [];
    return [head, only].map((figure) => toClaim(context, figure, head));
  },
};

const isExact = ({ change, per, low, high }: QuantityValue): boolean => change === '=' && per === undefined && Number.isFinite(low) && Number.isFinite(high);
const isOneKind = (a: QuantityValue, b: QuantityValue): boolean => a.role === b.role && a.dimension === b.dimension && (a.currency ?? '') === (b.currency ?? '');

/** Headlines round, to a tenth at the most. */
const ROUNDED = 1.1;
const span = (v: QuantityValue): { readonly low: number; readonly high: number } => v.si ?? { low: v.low, high: v.high };
const couldBeOne = (a: QuantityValue, b: QuantityValue): boolean => span(a).low <= span(b).high * ROUNDED && span(b).low <= span(a).high * ROUNDED;

/** "A limit of 80 km/h at 112": the number without its unit. */
const isBare = ({ mentions, blockOf }: ClaimContext, head: QuantityValue): boolean =>
  mentions.some((m) => m.type === 'quantity' && (m.value.role === 'number' || m.value.role === 'count') && m.value.stated === head.stated && blockOf(m.sentence)?.kind === 'paragraph');

/** Two figures of the article, or all of them, add up to it. */
function isMadeOf(body: readonly QuantityMention[], head: QuantityValue): boolean {
  const parts = body.flatMap(({ value }) => (isOneKind(value, head) ? [span(value)] : []));
  const meets = (low: number, high: number): boolean => low <= span(head).high * ROUNDED && span(head).low <= high * ROUNDED;
  return parts.some((a, i) => parts.slice(i + 1).some((b) => meets(a.low + b.low, a.high + b.high))) || meets(parts.reduce((sum, p) => sum + p.low, 0), parts.reduce((sum, p) => sum + p.high, 0));
}

/** The two sentences have a word in common besides: what is flown, burned or paid. */
function isOneTopic(context: ClaimContext, head: QuantityMention, only: QuantityMention): boolean {
  const [a, b] = [head, only].map(({ sentence, start, end }) => {
    const { firstToken, endToken } = context.annotated.sentences[sentence] as Sentence;
    return contentStems(context.annotated, firstToken, endToken, (at) => start <= at && at < end);
  }) as [string[], string[]];
  return a.some((word) => b.includes(word));
}

function toClaim(context: ClaimContext, { start, end, sentence, value, trace }: QuantityMention, head: QuantityMention): Claim {
  return makeClaim(context, {
    measure: 'headline-figure', sentence, value, scope: WHOLE, modality: 'asserted', subject: { kind: 'thing', key: `headline:${head.start}`, label: context.annotated.text.slice(head.start, head.end), words: [] },
    spans: { value: { start, end }, clause: { start, end } }, trace: [...trace, { text: 'the article gives no other figure of this unit', span: { start, end } }],
  });
}
