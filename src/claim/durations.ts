/** How long something lasted, and the start that follows from it: "six months of occupation", "the nearly seven-month-long war", "sentenced to nine years". */
import { OCCUPATION_WORDS } from '../lexicon/en/occupation.ts';
import type { Claim, EventRef } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import { tokenAt } from '../model/annotated.ts';
import type { PlaceMention, TimeMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { type TimeBounds, type TimeValue, showBounds } from '../model/value/time.ts';
import { attach, nearestFirst } from './attach.ts';
import type { ClaimContext } from './context.ts';
import { eventRefs } from './event-ref.ts';
import { eventSubject } from './date-claim.ts';
import { type ClaimFamily, clauseOf, makeClaim } from './family.ts';
import type { Trigger } from './triggers.ts';

/** How many tokens after "six months of/under" the word that lasted may stand. */
const NOUN_REACH = 5;

interface Lasting { readonly event: EventRef; readonly span: Span; readonly ongoing: boolean }

export const durations: ClaimFamily = {
  name: 'durations',
  summary: 'how long wars, occupations, strikes, sentences and other events lasted, and the start that follows',
  claims(context) {
    const out: Claim[] = [];
    for (const sentence of context.annotated.sentences) {
      if (context.blockOf(sentence.index)?.kind === 'boilerplate') continue;
      for (const time of context.mentionsOf[sentence.index] ?? []) {
        if (time.type !== 'time' || time.time.type !== 'DURATION' || !time.time.length) continue;
        const lasting = lastingOf(context, time);
        if (lasting) out.push(...claimsOf(context, time, lasting));
      }
    }
    return out;
  },
};

/** What lasted: an occupation word or event noun that the duration measures ("of", "-long", "under"), or the verb it complements. */
function lastingOf(context: ClaimContext, time: TimeMention): Lasting | null {
  const held = occupationNear(context, time);
  if (held) return held;
  const triggers = (context.triggersOf[time.sentence] ?? []).filter((t) => t.identity !== 'none');
  const noun = nounAfter(context, time, triggers);
  if (noun) return eventOf(context, noun, true);
  const trigger = attach(context, time, triggers);
  if (trigger?.class !== 'verdict' || trigger.token > tokenAt(context.annotated, time.start)) return null;
  return eventOf(context, trigger, false);
}

const eventOf = (context: ClaimContext, trigger: Trigger, ongoing: boolean): Lasting | null => {
  const event = eventRefs(context, trigger)[0];
  return event ? { event, span: trigger, ongoing } : null;
};

/** "the 16-day stoppage", "the nearly seven-month-long war", "three weeks of strikes". */
function nounAfter(context: ClaimContext, time: TimeMention, triggers: readonly Trigger[]): Trigger | null {
  const last = tokenAt(context.annotated, time.end - 1);
  const between = (t: Trigger): string => context.annotated.text.slice(time.end, t.start);
  return triggers.find((t) => t.form !== 'verb' && t.token > last && t.token - last <= NOUN_REACH && /^(?:[-‑]?long)?(?:\s+of)?\s+(?:[\p{L}-]+\s+){0,2}$/u.test(between(t))) ?? null;
}

/** "under Russian control for six months", "six months of Russian occupation", "after six months behind enemy lines". */
function occupationNear(context: ClaimContext, time: TimeMention): Lasting | null {
  const { tokens, sentences } = context.annotated;
  const sentence = sentences[time.sentence];
  if (!sentence) return null;
  const [first, last] = [tokenAt(context.annotated, time.start), tokenAt(context.annotated, time.end - 1)];
  for (let at = Math.max(sentence.firstToken, first - 6); at < Math.min(sentence.endToken, last + 7); at += 1) {
    const token = tokens[at];
    if (!token || !OCCUPATION_WORDS.has(token.lower) || (at >= first && at <= last) || (/^(?:occupied|held)$/.test(token.lower) && /^(?:the|of|in|newly|once|to|from|and)$/.test(tokens[at - 1]?.lower ?? ''))) continue;
    const between = context.annotated.text.slice(Math.min(token.end, time.end), Math.max(token.start, time.start));
    if (/[.;:,—]/.test(between) || !/\b(?:under|of|for|behind|in|by|to|from)\b/i.test(`${context.annotated.text.slice(Math.max(sentence.start, token.start - 24), token.start)} ${between}`)) continue;
    const place = occupiedPlace(context, time, at);
    const span = { start: token.start, end: token.end };
    return { event: { class: 'occupation', trigger: span, place: place?.value ?? null, time: null, participants: [], main: true }, span, ongoing: true };
  }
  return null;
}

function occupiedPlace(context: ClaimContext, time: TimeMention, token: number): PlaceMention | undefined {
  const places = (context.mentionsOf[time.sentence] ?? []).filter((m): m is PlaceMention => m.type === 'place' && m.place.demonym === undefined);
  const ranked = nearestFirst(context, token, places, 40);
  return (ranked.find((r) => r.mention.value.placeKind === 'city') ?? ranked[0])?.mention;
}

function claimsOf(context: ClaimContext, time: TimeMention, { event, span, ongoing }: Lasting): Claim[] {
  const clause = clauseOf(time, span);
  const common = { sentence: time.sentence, subject: eventSubject(context, event), event, scope: WHOLE, spans: { value: { start: time.start, end: time.end }, clause, event: span }, ...(ongoing ? { modality: 'asserted' as const } : {}) };
  const duration = makeClaim(context, { ...common, measure: 'duration', value: time.time, trace: time.trace });
  const start = ongoing ? derivedStart(context, time) : null;
  if (!start) return [duration];
  const words = context.annotated.text.slice(time.start, time.end);
  const step = { text: `'${words}' up to publication on ${context.annotated.article.published?.slice(0, 10) ?? ''} gives a start ${showBounds(start.bounds ?? { beginLow: -Infinity, beginHigh: Infinity, endLow: -Infinity, endHigh: Infinity })}`, span: time };
  return [duration, makeClaim(context, { ...common, measure: 'start-date', value: start, trace: [...time.trace, step] })];
}

/** A span that reaches to the time of writing began that long before it; a month either way where the text does not say that it goes on. */
function derivedStart(context: ClaimContext, time: TimeMention): TimeValue | null {
  const { published } = context;
  const { length } = time.time;
  if (!published || !length || length.grain === 'day' || length.grain === 'hour' || length.grain === 'minute') return null;
  const slack = 31 * 1440;
  const bounds: TimeBounds = { beginLow: published.beginLow - length.high - slack, beginHigh: published.endHigh - length.low + slack, endLow: published.beginLow - length.high - slack, endHigh: published.endHigh - length.low + slack };
  return { kind: 'time', type: 'DATE', value: time.time.value, grain: length.grain, bounds, anchor: { kind: 'publication' }, known: ['year', 'month'], alternatives: [], symbolic: `DCT-${time.time.value}` };
}
