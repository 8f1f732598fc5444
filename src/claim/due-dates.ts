/** Days for which something is announced: "the referendum is due on 12 March", "shareholders vote at a meeting on Thursday". */
import { ANNOUNCES, KINDS, NOT_ANNOUNCED, ONE_TIME, REPEATABLE } from '../lexicon/en/due-events.ts';
import { type Sentence, tokenAt } from '../model/annotated.ts';
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { TimeMention } from '../model/mention.ts';
import type { TimeBounds } from '../model/value/time.ts';
import { pathCost } from './attach.ts';
import type { ClaimContext } from './context.ts';
import { isLimit } from './date-claim.ts';
import { type ClaimFamily, clauseOf, makeClaim } from './family.ts';
import { contentStems, stem } from './words.ts';

/** How far, in words and clause edges, the day may stand from what is announced. */
const REACH = 10;

interface Due { readonly date: TimeMention; readonly token: number; readonly noun: string; readonly kind: string }

export const dueDates: ClaimFamily = {
  name: 'due-dates',
  summary: 'days for which a vote, a hearing, a match and the like are announced',
  claims(context) {
    if (context.published === null) return [];
    const found = context.annotated.sentences.flatMap((sentence) => dueIn(context, sentence));
    // Two days for one kind of thing in one article are two of its kind.
    return found.filter((due) => found.every((other) => keyOf(other) !== keyOf(due) || dayOf(other) === dayOf(due))).map((due) => toClaim(context, due));
  },
};

const keyOf = ({ noun, kind }: Due): string => `${kind} ${noun}`;
const dayOf = ({ date }: Due): number | undefined => date.time.bounds?.beginLow;

function dueIn(context: ClaimContext, sentence: Sentence): Due[] {
  const { annotated, published } = context;
  const kind = context.blockOf(sentence.index)?.kind;
  const dates = (context.mentionsOf[sentence.index] ?? []).flatMap((m) => (m.type === 'time' && published ? asComing(m, published) : []));
  if (kind === 'boilerplate' || kind === 'byline' || dates.length !== 1) return [];
  const text = annotated.text.slice(sentence.start, sentence.end);
  const [date] = dates;
  if (!date || isLimit(context, date) || !ANNOUNCES.test(text) || NOT_ANNOUNCED.test(text) || context.isBackground(sentence.index)) return [];
  const [first, last] = [tokenAt(annotated, date.start), tokenAt(annotated, date.end - 1)];
  let best: { readonly token: number; readonly cost: number } | null = null;
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const word = annotated.tokens[at]?.lower ?? '';
    if (!ONE_TIME.has(word) && !REPEATABLE.has(word)) continue;
    const cost = at < first ? pathCost(context, at, first) : pathCost(context, last, at);
    if (cost <= REACH && (best === null || cost < best.cost)) best = { token: at, cost };
  }
  if (best === null || isAttribute(context, best.token)) return [];
  const before = annotated.tokens[best.token - 1]?.lower ?? '';
  return [{ date, token: best.token, noun: stem(annotated.tokens[best.token]?.lower ?? ''), kind: KINDS.has(before) ? before : '' }];
}

/** The mention with its readings from publication on, for what is announced lies ahead; none where it has none. */
function asComing(mention: TimeMention, { beginLow }: TimeBounds): TimeMention[] {
  if (!isComingDay(mention) || !mention.time.bounds) return [];
  const [bounds, ...alternatives] = [mention.time.bounds, ...mention.time.alternatives].filter((b) => b.beginLow >= beginLow).toSorted((a, b) => a.beginLow - b.beginLow);
  return bounds ? [{ ...mention, time: { ...mention.time, bounds, alternatives } }] : [];
}

/** A day that the text names by its date or its weekday. */
const isComingDay = ({ time }: TimeMention): boolean => (time.grain === 'day' || time.type === 'TIME') && time.type !== 'DURATION' && time.type !== 'SET' && time.bounds !== undefined && (time.known.includes('day') || time.known.includes('weekday'));

/** "election campaign", "hearing room": the word only describes the next. */
const isAttribute = ({ annotated: { tokens, text } }: ClaimContext, at: number): boolean => {
  const [own, next] = [tokens[at], tokens[at + 1]];
  return own !== undefined && next !== undefined && next.kind === 'word' && /^\s(?!(?:on|in|at|is|are|will|of|for|to|due|scheduled|set|slated|next|this|between|against|over|and|or|that|which|with|by|from|before|begins?|starts?|opens?|takes?|meets?|goes|about)\b)\p{Ll}/u.test(text.slice(own.end, next.end));
};

function toClaim(context: ClaimContext, { date, token, noun, kind }: Due): Claim {
  const { annotated } = context;
  const sentence = annotated.sentences[date.sentence];
  const word = annotated.tokens[token] ?? date;
  const label = annotated.text.slice(word.start, word.end);
  return makeClaim(context, {
    measure: 'due-date', sentence: date.sentence, modality: 'asserted', value: date.time,
    scope: { ...WHOLE, group: kind },
    subject: { kind: 'event', key: `due:${noun}`, label: `the ${kind === '' ? '' : `${kind} `}${label}`, core: ONE_TIME.has(label.toLowerCase()) ? noun : '', words: sentence ? contentStems(annotated, sentence.firstToken, sentence.endToken, (start) => start >= date.start && start < date.end).filter((w) => w !== noun) : [] },
    spans: { value: { start: date.start, end: date.end }, clause: clauseOf(date, word) }, trace: date.trace,
  });
}
