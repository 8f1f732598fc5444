/** Tolls told in parts: by place or charge ("seven died in Yalova, three in Gemlik"), and by who is among them ("the dead include two nurses"). */
import { GENERAL_PEOPLE, SPECIAL_PEOPLE } from '../lexicon/en/casualties.ts';
import { AMONG, AMONG_THEM_AFTER, COMPLETE_AFTER, INCLUDING, LIST_FILLERS, LIST_JOINT, LIST_PREPOSITION, NO_ITEM, OF_THEM_BETWEEN, STATE_AFTER, TOTAL_THEN_LIST } from '../lexicon/en/toll-parts.ts';
import type { Sentence } from '../model/annotated.ts';
import type { Span } from '../model/span.ts';
import { type QuantityValue, statedNumber } from '../model/value/quantity.ts';
import type { ClaimContext } from './context.ts';
import type { Hit } from './harm-hits.ts';
import { type Member, numbersByStart, readGroup } from './people-group.ts';
import { type Figure, figuresIn } from './plain-numbers.ts';

/** Letters between two items of a list, and between a toll and those among it. */
const ITEM_REACH = 70;
const MOST_TOKENS_BACK = 60;

export interface TollList {
  /** Is the count that was read one of the items, or the total of the others? */
  readonly role: 'item' | 'total';
  readonly sum: QuantityValue;
  readonly span: Span;
  readonly items: readonly Figure[];
}

/** The list that a count begins or that breaks it down; null where none follows. */
export function listFrom(context: ClaimContext, sentence: Sentence, { trigger, group }: Hit): TollList | null {
  const { text } = context.annotated;
  const end = Math.max(trigger.end, group.end);
  const figures = figuresIn(context, sentence.index).filter((m) => m.number.start >= end);
  const [next] = figures;
  if (!next) return null;
  const lead = text.slice(end, next.number.start).toLowerCase();
  const role = TOTAL_THEN_LIST.test(lead) ? 'total' : LIST_PREPOSITION.test(text.slice(end, sentence.end).toLowerCase()) ? 'item' : null;
  if (role === null) return null;
  const items = itemsOf(context, sentence, figures, role === 'total' ? next.number.start : end);
  if (items.length < (role === 'total' ? 2 : 1)) return null;
  const values = [...(role === 'item' ? [group.value] : []), ...items.map(({ value }) => value)];
  if (values.some(({ stated }) => typeof stated !== 'number')) return null;
  const count = values.reduce((n, value) => n + statedNumber(value), 0);
  const complete = role === 'total' && COMPLETE_AFTER.test(lead);
  const sum: QuantityValue = { kind: 'quantity', stated: count, low: count, high: complete ? count : Infinity, unit: 'person', change: complete ? '=' : '>', role: 'count', dimension: 'count' };
  return { role, sum, items, span: { start: role === 'item' ? group.number.start : next.number.start, end: items.at(-1)?.number.end ?? end } };
}

function itemsOf(context: ClaimContext, sentence: Sentence, figures: readonly Figure[], from: number): Figure[] {
  const { text } = context.annotated;
  const out: Figure[] = [];
  let last = from;
  for (const m of figures) {
    const gap = text.slice(last, m.number.start).toLowerCase();
    const first = m.number.start === from;
    const after = text.slice(m.number.end, sentence.end).toLowerCase();
    if (!first && (gap.length > ITEM_REACH || NO_ITEM.test(gap) || !LIST_JOINT.test(gap))) break;
    const behind = after.slice(LIST_FILLERS.exec(after)?.[0].length ?? 0);
    if (!LIST_PREPOSITION.test(behind) || STATE_AFTER.test(behind)) break;
    out.push(m);
    last = m.number.end;
  }
  return out;
}

export interface Among {
  readonly measure: string;
  readonly group: string;
  /** The whole that it is a part of, where only parts of equal wholes are to be compared. */
  readonly of?: string;
  readonly value: QuantityValue;
  readonly number: Span;
  readonly span: Span;
}

/** Those of whom the sentence says that they are among the dead, the hurt, the arrested: each kind for itself. `hits` are its counts. */
export function amongIn(context: ClaimContext, sentence: Sentence, hits: readonly Hit[]): Among[] {
  const { annotated: { text, tokens } } = context;
  const words = text.slice(sentence.start, sentence.end).toLowerCase();
  if (!/\b(?:among|amongst|including|include|includes|included|of them|of whom|of the)\b/.test(words)) return [];
  const numbers = numbersByStart(context.mentionsOf[sentence.index] ?? []);
  const out: Among[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
    const start = tokens[i]?.start ?? 0;
    const group = readGroup(context.annotated, numbers, i, sentence.endToken);
    if (group?.hasNoun && !group.subset) {
      const before = text.slice(sentence.start, start).toLowerCase();
      const after = text.slice(group.end, sentence.end).toLowerCase();
      const measure = AMONG.find((among) => among.before.test(before) || among.after.test(after))?.measure ?? beside(text, hits, start, AMONG_THEM_AFTER.test(after) ? /^\s*,\s*(?:and\s+)?$/ : INCLUDING);
      if (measure) out.push(...group.members.flatMap((member) => amongOf(member, measure, { start, end: group.end })));
      i = Math.max(i, group.endToken - 1);
    } else out.push(...someOfThem(context, sentence, hits, i));
  }
  return out;
}

/** Measure of the one toll of the sentence, where it ends right before. */
function beside(text: string, hits: readonly Hit[], at: number, gap: RegExp): string | null {
  const measures = new Set(hits.map((hit) => hit.measure));
  const end = Math.max(...hits.flatMap(({ trigger, group }) => [trigger.end, group.end]).filter((e) => e <= at));
  return measures.size === 1 && Number.isFinite(end) && gap.test(text.slice(end, at).toLowerCase()) ? (hits[0]?.measure ?? null) : null;
}

/** "six of the dead were children", "four of them children". */
function someOfThem(context: ClaimContext, sentence: Sentence, hits: readonly Hit[], at: number): Among[] {
  const { annotated: { text, tokens } } = context;
  const number = figuresIn(context, sentence.index).find((m) => m.number.start === tokens[at]?.start);
  if (!number || typeof number.value.stated !== 'number') return [];
  for (let k = at + 1; k < Math.min(sentence.endToken, at + 9); k += 1) {
    const noun = tokens[k];
    const kind = noun && kindOf(noun.lower, '');
    if (!noun || !kind) continue;
    const between = text.slice(number.number.end, noun.start).toLowerCase();
    const measure = AMONG.find((among) => among.between.test(between) || (/^\s+(?:were|was|are)\s+$/.test(between) && among.of.test(text.slice(sentence.start, number.number.start).toLowerCase())))?.measure ?? (OF_THEM_BETWEEN.test(between) && new Set(hits.map((h) => h.measure)).size === 1 && number.number.start - (hits[0]?.trigger.end ?? 0) < MOST_TOKENS_BACK ? hits[0]?.measure : undefined);
    return measure === undefined ? [] : [{ measure, group: kind, value: { ...number.value, unit: noun.lower, role: 'count', dimension: 'count' }, number: number.number, span: { start: number.number.start, end: noun.end } }];
  }
  return [];
}

function amongOf({ value, number, group, noun }: Member, measure: string, span: Span): Among[] {
  const kind = kindOf(noun, group);
  return kind === '' ? [] : [{ measure, group: kind, value, number, span }];
}

/** Women and men are kinds only here, where somebody says that they are among others. */
export const kindOf = (noun: string, group: string): string => group || SPECIAL_PEOPLE[noun] || (GENERAL_PEOPLE.has(noun) && /^(?:wom[ae]n|m[ae]n)$/.test(noun) ? noun.replace(/an$/, 'en') : '');
