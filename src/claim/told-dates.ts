/** Dates, stated with their year, on which the text tells something as having happened: they cannot lie after its publication. */
import { ARRANGING_VERBS, COMING_NOUNS, HAPPENED_VERBS, NOT_TOLD, PARTS_FROM_DATE } from '../lexicon/en/told-words.ts';
import { type Token, tokenAt } from '../model/annotated.ts';
import type { Claim } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { TimeMention } from '../model/mention.ts';
import { attach } from './attach.ts';
import type { ClaimContext } from './context.ts';
import { isLimit, isStamp } from './date-claim.ts';
import { type ClaimFamily, clauseOf, makeClaim } from './family.ts';
import type { Trigger } from './triggers.ts';

/** Furthest, in words and clause edges, that the verb may stand from its date. */
const REACH = 12;

export const toldDates: ClaimFamily = {
  name: 'told-dates',
  summary: 'dates, stated with their year, on which something is told as having happened',
  claims(context) {
    const dates = context.mentions.filter((m): m is TimeMention => m.type === 'time' && isWholeDate(m));
    if (context.published === null || dates.some((m) => isStamp(context, m))) return [];
    return dates.flatMap((date) => claimOf(context, date));
  },
};

/** A day or a month with its year; a year alone may be that of a plan or a book. */
const isWholeDate = ({ time }: TimeMention): boolean =>
  time.type !== 'DURATION' && time.type !== 'SET' && time.bounds !== undefined && time.alternatives.length === 0 && time.known.includes('year') && time.known.includes('month') && (time.grain === 'day' || time.grain === 'month' || time.type === 'TIME');

function claimOf(context: ClaimContext, date: TimeMention): Claim[] {
  const { annotated } = context;
  const sentence = annotated.sentences[date.sentence];
  const kind = context.blockOf(date.sentence)?.kind;
  if (!sentence || kind === 'boilerplate' || kind === 'byline' || kind === 'caption' || isLimit(context, date) || annotated.quoted.some((q) => q.start <= date.start && date.end <= q.end)) return [];
  if (NOT_TOLD.test(annotated.text.slice(sentence.start, sentence.end))) return [];
  const trigger = attach(context, date, context.triggersOf[date.sentence] ?? [], REACH);
  if (!trigger || !tellsOf(context, trigger, date)) return [];
  return [makeClaim(context, {
    measure: 'told-date', sentence: date.sentence, scope: WHOLE, modality: 'asserted',
    subject: { kind: 'event', key: `told:${date.start}`, label: annotated.text.slice(trigger.start, trigger.end), words: [], span: { start: trigger.start, end: trigger.end } },
    value: date.time, spans: { value: { start: date.start, end: date.end }, clause: clauseOf(date, trigger) }, trace: date.trace,
  })];
}

/** Is the verb a finite past that the date belongs to: "sank on 3 May", "was arrested on 3 May", "arrested two men on 3 May"? */
function tellsOf(context: ClaimContext, trigger: Trigger, date: TimeMention): boolean {
  const { tokens, sentences } = context.annotated;
  if (trigger.form !== 'verb' || trigger.class === 'report' || ARRANGING_VERBS.has(tokens[trigger.token]?.lower ?? '')) return false;
  const [first, last] = [tokenAt(context.annotated, date.start), tokenAt(context.annotated, date.end - 1)];
  if (trigger.token > last) {
    // "On 3 May 2031 the ferry sank."
    const opening = sentences[date.sentence]?.firstToken ?? first;
    return first - opening <= 1 && isPlain(tokens.slice(last + 1, trigger.token)) && isFinite(tokens, trigger.token, tokens.slice(trigger.token + 1, trigger.token + 3));
  }
  const between = tokens.slice(trigger.token + 1, first);
  return isPlain(between) && /^(?:on|in|early|late|at)?$/.test(between.findLast((t) => t.kind === 'word')?.lower ?? '') && isFinite(tokens, trigger.token, between);
}

/** No word that opens another clause or looks ahead. */
const isPlain = (between: readonly Token[]): boolean => between.every((t) => t.text !== ';' && t.text !== '—' && t.text !== ':' && !PARTS_FROM_DATE.has(t.lower) && !COMING_NOUNS.has(t.lower) && !(t.kind === 'word' && t.lower.endsWith('ing')));

/** A passive needs its "was", an active verb an object, unless it never takes one. */
function isFinite(tokens: readonly Token[], at: number, after: readonly Token[]): boolean {
  const before = [at - 3, at - 2, at - 1].map((i) => tokens[i]?.lower ?? '');
  if (before.some((w) => /^(?:be|being|is|are|to|not|never|has|have|get|gets)$/.test(w))) return false;
  if (before.some((w) => /^(?:was|were|had)$/.test(w))) return true;
  const next = after[0];
  return HAPPENED_VERBS.has(tokens[at]?.lower ?? '') || (next !== undefined && /^(?:a|an|the|his|her|its|their|two|three|four|five|six|seven|eight|nine|ten|\d+)$/.test(next.lower) && after.length > 1);
}
