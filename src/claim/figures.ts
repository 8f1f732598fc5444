/** Figures of every kind with what they are of: areas, lengths, weights, volumes, speeds, temperatures, sums of money, percentages, counts of things. */
import type { Claim, Subject } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import { tokenAt } from '../model/annotated.ts';
import type { QuantityMention, TimeMention } from '../model/mention.ts';
import { hull, overlaps } from '../model/span.ts';
import type { Dimension } from '../model/value/quantity.ts';
import type { TimeBounds } from '../model/value/time.ts';
import type { ClaimContext } from './context.ts';
import { type ClaimFamily, makeClaim } from './family.ts';
import { contentStems, stem } from './words.ts';

/** Measure names by dimension; durations and ages have families of their own. */
const MEASURES: Readonly<Partial<Record<Dimension, string>>> = {
  area: 'area', length: 'length', mass: 'mass', volume: 'volume', speed: 'speed', temperature: 'temperature', energy: 'energy', power: 'power', money: 'money', magnitude: 'magnitude', count: 'count', ratio: 'percent',
};

/** Words to either side that count as near; beyond, the rest of the sentence is context. */
const NEAR = 7;

export const figures: ClaimFamily = {
  name: 'figures',
  summary: 'areas, lengths, weights, volumes, speeds, temperatures, money, percentages and counts, with what they are of',
  claims(context) {
    const out: Claim[] = [];
    for (const [sentence, mentions] of context.mentionsOf.entries()) {
      const kind = context.blockOf(sentence)?.kind;
      if (kind === 'boilerplate' || kind === 'byline') continue;
      for (const m of mentions) {
        if (m.type !== 'quantity' || m.conversionOf !== undefined) continue;
        const measure = measureOf(m);
        if (measure && !isCaptioned(context, m, measure)) out.push(figureClaim(context, sentence, m, measure));
      }
    }
    return out;
  },
};

/** "Photo: 111 Friends of ...": a capital inside running text shows a picture's number, not a count. */
const isCaptioned = (context: ClaimContext, m: QuantityMention, measure: string): boolean => measure === 'count' && m.unit !== undefined && !context.isHeadline(m.sentence) && /^\p{Lu}\p{Ll}/u.test(context.annotated.text.slice(m.unit.start, m.unit.start + 2)) && m.unit.start > m.number.end;

function measureOf({ value }: QuantityMention): string | null {
  if (value.role === 'age' || value.role === 'score' || value.role === 'multiple' || value.role === 'number') return null;
  if (value.role === 'percent') return 'percent';
  if (value.role === 'count') return value.unit === null ? null : 'count';
  return value.dimension === null ? null : (MEASURES[value.dimension] ?? null);
}

/** The claim that a figure makes under a measure, with what it is of, the window that it covers, and the main event. */
export function figureClaim(context: ClaimContext, sentence: number, m: QuantityMention, measure: string): Claim {
  const subject = subjectOf(context, m, measure);
  const period = periodOf(context, sentence, m);
  const clause = subject.span ? shorter(hull(m, subject.span), m) : { start: m.start, end: m.end };
  return makeClaim(context, {
    measure, sentence, subject, value: m.value,
    event: context.mainEvent && { ...context.mainEvent, main: !context.isBackground(sentence) },
    scope: { ...WHOLE, per: m.value.per ?? '', period },
    spans: { value: { start: m.number.start, end: m.unit ? Math.max(m.unit.end, m.number.end) : m.number.end }, clause, ...(m.hedge ? { hedge: m.hedge } : {}) },
    trace: m.trace,
  });
}

const shorter = (wide: { start: number; end: number }, narrow: { start: number; end: number }): { start: number; end: number } => (wide.end - wide.start <= 110 ? wide : { start: narrow.start, end: narrow.end });

/** What the figure is of: the counted noun or the complement ("of chlorine"), and the content words around it. */
function subjectOf(context: ClaimContext, m: QuantityMention, measure: string): Subject {
  const { annotated } = context;
  const sentence = annotated.sentences[m.sentence];
  const first = tokenAt(annotated, m.start);
  const last = tokenAt(annotated, m.end - 1);
  const [from, to] = [sentence?.firstToken ?? first, sentence?.endToken ?? last + 1];
  const isFigure = (start: number): boolean => start >= m.start && start < m.end && measure !== 'count';
  const near = contentStems(annotated, Math.max(from, clauseStart(annotated.tokens, first, from)), Math.min(to, last + 1 + NEAR), isFigure);
  const rest = contentStems(annotated, from, to, isFigure).filter((w) => !near.includes(w));
  const complement = complementOf(context, last, to);
  const core = measure === 'count' ? headOf(m.value.unit ?? '') : complement.core;
  return {
    kind: 'thing', key: `figure:${measure}:${core}`, label: label(m, complement.text), words: [...near, ...classesNear(context, m, first, last)], context: rest, core,
    ...(complement.span ? { span: complement.span } : {}),
  };
}

/** The event classes of the triggers beside a figure: "reclaimed 2,500 sq km" and "liberated 3,100 sq miles" both tell of a capture. */
function classesNear(context: ClaimContext, m: QuantityMention, first: number, last: number): string[] {
  const near = (context.triggersOf[m.sentence] ?? []).filter((t) => t.identity !== 'none' && (t.token < first ? first - t.token : t.token - last) <= NEAR);
  return [...new Set(near.map((t) => `event:${t.class}`))];
}

/** Back to the last comma or semicolon, at most NEAR words. */
function clauseStart(tokens: readonly { readonly text: string }[], at: number, from: number): number {
  for (let i = at - 1; i >= Math.max(from, at - NEAR); i -= 1) if (/^[;:—]$/.test(tokens[i]?.text ?? '')) return i + 1;
  return at - NEAR;
}

/** "of chlorine", "of drinking water": the noun phrase after *of*, its last word the head. */
function complementOf(context: ClaimContext, last: number, to: number): { core: string; text: string; span?: { start: number; end: number } } {
  const { tokens, text } = context.annotated;
  const of = tokens[last + 1];
  if (!of || of.lower !== 'of' || last + 2 >= to) return { core: '', text: '' };
  const words = contentTokens(tokens, last + 2, Math.min(to, last + 7));
  const head = words.at(-1);
  if (!head) return { core: '', text: '' };
  const span = { start: of.start, end: head.end };
  return { core: stem(head.lower), text: text.slice(span.start, span.end), span };
}

function contentTokens<T extends { readonly kind: string; readonly lower: string }>(tokens: readonly T[], from: number, to: number): T[] {
  const out: T[] = [];
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (!token || token.kind !== 'word') break;
    if (/^(?:in|on|at|to|for|by|with|from|that|which|who|and|or|was|were|is|are|has|have|had|a|an|the|as|than|this|last|per)$/.test(token.lower)) {
      if (out.length > 0 || !/^(?:the|a|an|this)$/.test(token.lower)) break;
      continue;
    }
    out.push(token);
  }
  return out;
}

const headOf = (unit: string): string => stem((unit.split(' of ')[0] ?? unit).split(' ').at(-1)?.toLowerCase() ?? '');
const label = (m: QuantityMention, complement: string): string => [m.value.unit ?? 'number', complement].filter(Boolean).join(' ');

/** A window that the same clause gives: "in the past week", "so far this month", "since mid-July". */
function periodOf(context: ClaimContext, sentence: number, m: QuantityMention): TimeBounds | null {
  const times = (context.mentionsOf[sentence] ?? []).filter((t): t is TimeMention => t.type === 'time' && !overlaps(t, m) && t.time.bounds !== undefined);
  const window = times.find((t) => ['week', 'month', 'quarter', 'half', 'year', 'season', 'decade'].includes(t.time.grain) || t.time.type === 'DURATION');
  return window?.time.bounds ?? null;
}
