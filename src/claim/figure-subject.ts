/** What a figure is of: the counted noun or the complement ("of barley"), the content words around it, and the events told beside it. */
import { tokenAt } from '../model/annotated.ts';
import type { Subject } from '../model/claim.ts';
import type { QuantityMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { attributeOf } from './attribute.ts';
import type { ClaimContext } from './context.ts';
import { frameOf } from './figure-frame.ts';
import { contentStems, stem } from './words.ts';

/** Words to either side that count as near; beyond, the rest of the sentence is context. */
const NEAR = 7;

export interface FigureWords {
  readonly mention: QuantityMention;
  /** Where the figure with its conversions in brackets ends. */
  readonly end: number;
  readonly measure: string;
  readonly unit: string | null;
}

export function subjectOf(context: ClaimContext, figure: FigureWords): Subject {
  const { mention: m, measure, unit } = figure;
  const { annotated } = context;
  const sentence = annotated.sentences[m.sentence];
  const first = tokenAt(annotated, m.start);
  const last = tokenAt(annotated, figure.end - 1);
  const [from, to] = [sentence?.firstToken ?? first, sentence?.endToken ?? last + 1];
  const isFigure = (start: number): boolean => start >= m.start && start < figure.end && (measure !== 'count' || start >= m.end);
  const begin = measure === 'percent' && isAside(annotated, first) ? from : clauseStart(annotated.tokens, first, from);
  const near = contentStems(annotated, Math.max(from, begin), Math.min(wholeEnd(annotated.tokens, first, last, from) ?? to, last + 1 + NEAR), isFigure);
  const rest = contentStems(annotated, from, to, isFigure).filter((w) => !near.includes(w));
  const complement = complementOf(context, unitEnd(annotated, m), to);
  const core = measure === 'count' ? headOf(unit ?? '') : partedOf(m) || complement.core || (BORNE.has(measure) ? bearerOf(context, m, first) : '');
  const attribute = attributeOf(context, m, measure, figure.end);
  return {
    kind: 'thing', key: `figure:${measure}:${core}`, label: [unit ?? 'number', complement.text].filter(Boolean).join(' '), words: [...near, ...classesNear(context, m, first, last)], context: rest, core, frame: frameOf(context, m, figure.end),
    ...(complement.span ? { span: complement.span } : {}), ...(attribute ? { attribute } : {}),
  };
}

/** What "two in five voters" and "one voter in three" are a part of. */
const partedOf = ({ value: { role, unit } }: QuantityMention): string => (role === 'ratio' && unit !== null && unit !== '% -' ? headOf(unit.slice(2)) : '');

/** "killed 27 of the 1,080, or 13 per cent": the share is of what the whole clause tells. */
const isAside = ({ tokens }: ClaimContext['annotated'], first: number): boolean => tokens[first - 1]?.text === '(' || (tokens[first - 1]?.lower === 'or' && tokens[first - 2]?.text === ',');

/** The event classes of the triggers beside a figure: "reclaimed 2,500 sq km" and "liberated 3,100 sq miles" both tell of a capture. */
function classesNear(context: ClaimContext, m: QuantityMention, first: number, last: number): string[] {
  const near = (context.triggersOf[m.sentence] ?? []).filter((t) => t.identity !== 'none' && (t.token < first ? first - t.token : t.token - last) <= NEAR);
  return [...new Set(near.map((t) => `event:${t.class}`))];
}

/** Measures of things that have one such: the pier's length, the hoard's weight. */
const BORNE: ReadonlySet<string> = new Set(['area', 'length', 'mass', 'volume']);
const LINKING = /^(?:is|was|are|were|measures?|measured|covers?|covered|weighs?|weighed|spans?|spanned|extends?|extended|stretche[sd]|holds?|held|occupie[sd])$/;
/** Words between the verb and its figure: "is almost", "extends over". */
const HEDGING = /^(?:about|around|almost|nearly|roughly|some|over|more|than|just|up|to|only|an|a|area|of|for|at|least|exactly|approximately)$/;

/** The thing that has the length or weight: "the 108-metre pier", "the pier is 180 metres long". */
function bearerOf({ annotated }: ClaimContext, m: QuantityMention, first: number): string {
  const { tokens, text } = annotated;
  const { unit } = m;
  if (unit && /^[-\u2010\u2011]$/.test(text.slice(m.number.end, unit.start)) && !/s$/i.test(text.slice(unit.start, unit.end))) {
    const next = tokenAt(annotated, m.end - 1) + 1;
    return stem(contentTokens(tokens, next, next + 3).at(-1)?.lower ?? '');
  }
  let at = first - 1;
  while (HEDGING.test(tokens[at]?.lower ?? '')) at -= 1;
  const [verb, noun] = [tokens[at], tokens[at - 1]];
  return verb && noun && LINKING.test(verb.lower) && noun.kind === 'word' && !noun.capital && noun.lower.length > 3 && !PHRASE_END.test(noun.lower) ? stem(noun.lower) : '';
}

/** The last token before the complement: "eight litres" of "eight litres of water a day", which is one mention. */
function unitEnd(annotated: ClaimContext['annotated'], m: QuantityMention): number {
  const { tokens } = annotated;
  const last = tokenAt(annotated, m.end - 1);
  if (m.value.per === undefined || m.value.role === 'count') return last;
  for (let i = tokenAt(annotated, m.number.end - 1) + 1; i < last; i += 1) if (tokens[i]?.lower === 'of') return i - 1;
  return last;
}

/** "Of the 90 paintings stolen, 52 were never found": what stands behind the comma is told of the 52. Null where the figure opens no such sentence. */
function wholeEnd(tokens: ClaimContext['annotated']['tokens'], first: number, last: number, from: number): number | null {
  if (tokens[first - 1]?.lower !== 'the' || tokens[first - 2]?.lower !== 'of' || (first - 2 !== from && tokens[first - 3]?.kind !== 'punctuation')) return null;
  const comma = tokens.findIndex(({ text }, i) => i > last && i <= last + NEAR && text === ',');
  return comma < 0 ? null : comma;
}

/** Back to the last comma or semicolon, at most NEAR words. */
function clauseStart(tokens: readonly { readonly text: string }[], at: number, from: number): number {
  for (let i = at - 1; i >= Math.max(from, at - NEAR); i -= 1) if (/^[;:—]$/.test(tokens[i]?.text ?? '')) return i + 1;
  return at - NEAR;
}

/** "of barley", "of drinking water": the noun phrase after *of*, its last word the head. */
function complementOf(context: ClaimContext, last: number, to: number): { core: string; text: string; span?: Span } {
  const { tokens, text } = context.annotated;
  const of = tokens[last + 1];
  if (!of || of.lower !== 'of' || last + 2 >= to) return { core: '', text: '' };
  const words = contentTokens(tokens, last + 2, Math.min(to, last + 7));
  const head = words.at(-1);
  if (!head) return { core: '', text: '' };
  const span = { start: of.start, end: head.end };
  return { core: stem(head.lower), text: text.slice(span.start, span.end), span };
}

const PHRASE_END = /^(?:in|on|at|to|for|by|with|from|that|this|it|them|which|who|and|or|was|were|is|are|has|have|had|a|an|the|as|than|last|per)$/;

function contentTokens<T extends { readonly kind: string; readonly lower: string }>(tokens: readonly T[], from: number, to: number): T[] {
  const out: T[] = [];
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (!token || token.kind !== 'word') break;
    if (PHRASE_END.test(token.lower)) {
      if (out.length > 0 || !/^(?:the|a|an|this)$/.test(token.lower)) break;
      continue;
    }
    out.push(token);
  }
  return out;
}

const headOf = (unit: string): string => stem((unit.split(' of ')[0] ?? unit).split(' ').at(-1)?.toLowerCase() ?? '');
