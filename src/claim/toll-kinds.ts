/** What else a toll says: nobody, women and men among so many, "nine were women, five men", one figure told as dead or as hurt. */
import { DEAD_NAMED, NAMES_JOINT, OF_WITH_INJURIES } from '../lexicon/en/toll-parts.ts';
import { NOBODY, NOBODY_OF_SOME } from '../lexicon/en/toll-ways.ts';
import type { Sentence } from '../model/annotated.ts';
import { matchOf, matches } from '../model/rough.ts';
import type { Span } from '../model/span.ts';
import { type QuantityValue, statedNumber } from '../model/value/quantity.ts';
import type { ClaimContext } from './context.ts';
import type { Hit } from './harm-hits.ts';
import { type Figure, figuresIn } from './plain-numbers.ts';
import { type Among, kindOf } from './toll-parts.ts';

export interface Counted {
  readonly measure: string;
  readonly value: QuantityValue;
  readonly span: Span;
}

const people = (count: number, high: number): QuantityValue => ({ kind: 'quantity', stated: count, low: count, high, unit: 'person', change: high === count ? '=' : '>', role: 'count', dimension: 'count' });

/** "Nobody was hurt": none. */
export function nobodyIn(context: ClaimContext, sentence: Sentence): Counted[] {
  const text = context.annotated.text.slice(sentence.start, sentence.end);
  return NOBODY.flatMap(([measure, words]) => {
    const match = matchOf(words, text);
    if (!match || NOBODY_OF_SOME.test(text.slice(match.index + match[0].length)) || /\bif\b/i.test(text.slice(0, match.index))) return [];
    const start = sentence.start + match.index;
    return [{ measure, value: people(0, 0), span: { start, end: start + match[0].length } }];
  });
}

/** "three men and a woman" died: how many of the four were women. */
export function womenIn({ group, measure }: Hit): Among[] {
  if (measure !== 'killed') return [];
  const kinds = group.members.map(({ noun, group: special }) => kindOf(noun, special));
  const at = kinds.indexOf('women');
  const women = group.members[at];
  return women && kinds.length === 2 && kinds.includes('men') ? [{ measure, group: 'women', of: `of ${statedNumber(group.value)}`, value: women.value, number: women.number, span: group }] : [];
}

const KIND_BEHIND = /^\s+(?:of (?:them|whom|the (?:dead|victims|injured)) )?(?:(?:were|was|are)\s+)?(?:a\s+)?(\p{L}+)/u;
const KINDS = new Set(['men', 'women', 'children', 'girls', 'boys', 'teenagers']);
/** Without these two a list of kinds may leave somebody out. */
const ADULTS = ['men', 'women'];

/** "Nine were women, five were men and three were children": as many as they add up to; `measure` is that of the toll right before. */
export function kindsIn(context: ClaimContext, sentence: Sentence, measure: string | null): Counted[] {
  const { text } = context.annotated;
  const words = text.slice(sentence.start, sentence.end);
  if (measure === null || !/\b(?:were|was|are)\b/.test(words) || !/\bwomen\b|\bchildren\b/.test(words)) return [];
  const figures = figuresIn(context, sentence.index);
  const kinds = figures.map((m) => kindOf((KIND_BEHIND.exec(text.slice(m.number.end, sentence.end))?.[1] ?? '').toLowerCase(), ''));
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last || figures.length < 2 || !isClosed(context, figures) || kinds.some((kind) => !KINDS.has(kind)) || new Set(kinds).size < kinds.length) return [];
  if (!/^\s+(?:of \p{L}+ (?:\p{L}+ )?)?(?:were|was|are)\b/u.test(text.slice(first.number.end, sentence.end))) return [];
  const count = figures.reduce((n, { value }) => n + statedNumber(value), 0);
  return [{ measure, value: people(count, ADULTS.every((kind) => kinds.includes(kind)) ? count : Infinity), span: { start: first.number.start, end: last.end } }];
}

function isClosed({ annotated: { text } }: ClaimContext, figures: readonly Figure[]): boolean {
  return figures.every((m, i) => i === 0 || (i === figures.length - 1 ? /\band\s+$/ : /[,;]\s+$/).test(text.slice(figures[i - 1]?.number.end ?? 0, m.number.start)));
}

/** "25 got out, 11 of them with injuries": so many were hurt, at the least. */
export function withInjuries(context: ClaimContext, sentence: Sentence): Counted[] {
  const { text } = context.annotated;
  return figuresIn(context, sentence.index).flatMap((m) => {
    const behind = matchOf(OF_WITH_INJURIES, text.slice(m.number.end, sentence.end));
    return behind && typeof m.value.stated === 'number' ? [{ measure: 'injured', value: people(m.value.stated, Infinity), span: { start: m.number.start, end: m.number.end + behind[0].length } }] : [];
  });
}

/** "Police named the dead as A, 23, B and C": so many died, at the least; behind "three people were killed:" so many. */
export function namedIn(context: ClaimContext, sentence: Sentence, hits: readonly Hit[]): Counted[] {
  const { text } = context.annotated;
  const names = (context.mentionsOf[sentence.index] ?? []).filter((m) => m.type === 'person');
  for (const [i, first] of names.entries()) {
    const before = text.slice(sentence.start, first.start);
    const toll = hits.find(({ measure, trigger, group }) => measure === 'killed' && /^:\s*(?:\d{1,3}-year-old\s+)?$/.test(text.slice(Math.max(trigger.end, group.end), first.start)));
    if (!toll && !matches(DEAD_NAMED, before.replace(/\d{1,3}-year-old\s+$/, ''))) continue;
    const list = [first];
    for (const next of names.slice(i + 1)) {
      if (!NAMES_JOINT.test(text.slice(list.at(-1)?.end ?? 0, next.start))) break;
      list.push(next);
    }
    const end = list.at(-1)?.end ?? first.end;
    const isAll = toll && /^[\s,]*(?:\d{1,3})?[\s,]*[.]?\s*$/.test(text.slice(end, sentence.end)) && /\band\b/.test(text.slice(first.end, end));
    return list.length < 2 ? [] : [{ measure: 'killed', value: people(list.length, isAll ? list.length : Infinity), span: { start: first.start, end } }];
  }
  return [];
}
