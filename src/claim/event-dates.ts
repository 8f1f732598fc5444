/** When events happened: dates and clock times attached to their triggers, bounds from what a report can know, beginnings and ends. */
import { INCIDENT_CLASSES, RECURRING } from '../lexicon/en/event-classes.ts';
import { OCCUPATION_WORDS } from '../lexicon/en/occupation.ts';
import { tokenAt } from '../model/annotated.ts';
import type { Claim, EventRef } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { TimeMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { MINUTES_A_DAY } from '../model/value/calendar.ts';
import type { TimeValue } from '../model/value/time.ts';
import { isoDayWords } from '../model/value/time-words.ts';
import { attach, pathCost } from './attach.ts';
import { type ClaimContext, untilPublished } from './context.ts';
import { dateClaim, eventSubject, isLimit, isUsable, measuresOf } from './date-claim.ts';
import { eventRefs } from './event-ref.ts';
import { type ClaimFamily, clauseOf, makeClaim } from './family.ts';
import { incidentDates } from './incident-day.ts';
import type { Trigger } from './triggers.ts';

export const eventDates: ClaimFamily = {
  name: 'event-dates',
  summary: 'when events happened, began and ended; the time of day',
  claims(context) {
    const out: Claim[] = [];
    for (const sentence of context.annotated.sentences) {
      const kind = context.blockOf(sentence.index)?.kind;
      if (kind === 'boilerplate' || kind === 'byline') continue;
      const triggers = context.triggersOf[sentence.index] ?? [];
      if (triggers.length === 0) continue;
      const times = (context.mentionsOf[sentence.index] ?? []).filter((m): m is TimeMention => m.type === 'time' && (m.time.type === 'DATE' || m.time.type === 'TIME'));
      const dated = new Set<Trigger>();
      for (const time of times) out.push(...datedClaims(context, time, triggers, dated));
      out.push(...knownByClaims(context, triggers, dated));
    }
    return [...out, ...incidentDates(context), ...begunClaims(context)];
  },
};

/** The claims of one time mention: about the event that its trigger tells of, or, beside a verb of saying, about what is told. */
function datedClaims(context: ClaimContext, time: TimeMention, triggers: readonly Trigger[], dated: Set<Trigger>): Claim[] {
  if (isLimit(context, time)) return [];
  const lead = time.sentence < LEAD_SENTENCES;
  const nearest = attach(context, time, triggers, lead ? LEAD_REACH : DATE_REACH);
  if (!nearest) return [];
  const trigger = actOn(nearest, triggers);
  if (trigger.class === 'begin' || trigger.class === 'end') return edgeClaims(context, time, trigger, triggers);
  if (trigger.class === 'report' || trigger.class === 'other') return [];
  dated.add(trigger);
  if (trigger.form === 'plural' || RECURRING.has(context.annotated.tokens[trigger.token]?.lower ?? '') || !isUsable(time.time) || isAttribute(context, time) || (trigger.form === 'noun' && !isBeside(context, time, trigger, lead ? LEAD_REACH : NOUN_REACH))) return [];
  return eventRefs(context, trigger).filter((event) => !(event.main && INCIDENT_CLASSES.has(event.class)) && !(event.class === 'match' && isOld(context, time))).flatMap((event) => measuresOf(time.time).map((measure) => dateClaim(context, measure, time, event, trigger)));
}

/** A report is of a match of these days; one of last month is another. */
const MATCH_WITHIN = 14 * MINUTES_A_DAY;
const isOld = ({ published }: ClaimContext, { time }: TimeMention): boolean => published !== null && time.bounds !== undefined && time.bounds.endHigh < published.beginLow - MATCH_WITHIN;

/** Classes of acts that take an event for their object: "declared an outbreak on 3 January" dates the act. */
const ACTS: ReadonlySet<string> = new Set(['declaration', 'signing', 'vote']);
const OBJECT_REACH = 4;
const actOn = (nearest: Trigger, triggers: readonly Trigger[]): Trigger => (nearest.form === 'verb' ? nearest : (triggers.findLast((t) => t.form === 'verb' && ACTS.has(t.class) && t.token < nearest.token && nearest.token - t.token < OBJECT_REACH) ?? nearest));

/** "a 12th-century cup", "the 2011 accord": the age of a thing, or its name. */
const isAttribute = (context: ClaimContext, { time, end }: TimeMention): boolean =>
  time.grain === 'century' || time.grain === 'decade' || (time.grain === 'year' && /^[-‑]?\s?\p{Ll}/u.test(context.annotated.text.slice(end, end + 2)) && !/^\s(?:and|when|after|before|by|in|on|at|to|for|with|but|as|while|that|which|who)\b/.test(context.annotated.text.slice(end, end + 8)));

/** A noun takes a time only where the two touch but for small words: "Sunday's shooting", "the shooting on Sunday night". */
const NOUN_REACH = 4;
const isBeside = (context: ClaimContext, time: TimeMention, noun: Trigger, limit: number): boolean => {
  const from = noun.start < time.start ? noun.token : tokenAt(context.annotated, time.end - 1);
  const to = noun.start < time.start ? tokenAt(context.annotated, time.start) : noun.token;
  const between = context.annotated.text.slice(Math.min(noun.end, time.end), Math.max(noun.start, time.start));
  return pathCost(context, from, to) <= limit && !ABOUT.test(between);
};
/** "arrested on Thursday in connection with the burglary": what follows says why, not when. */
const ABOUT = /\b(?:connection|over|about|after|before|following|suspicion|regarding|concerning|ahead)\b/i;

/** A time further off than this from its trigger, in words and clause edges, may belong to anything. */
const DATE_REACH = 13;
/** The first sentences tell of little else: there the reach is longer. */
const LEAD_SENTENCES = 6;
const LEAD_REACH = 18;

/** "the offensive, which began in September": the start of what the nearest noun before names. */
function edgeClaims(context: ClaimContext, time: TimeMention, edge: Trigger, triggers: readonly Trigger[]): Claim[] {
  const named = triggers.findLast((t) => t.form === 'noun' && t.token < edge.token && edge.token - t.token < 8);
  if (!named || !isUsable(time.time)) return [];
  return eventRefs(context, named).map((event) => dateClaim(context, edge.class === 'begin' ? 'start-date' : 'end-date', time, event, edge));
}

/** Classes of what goes on: told of on one day, it had begun by then. */
const LASTING = new Set(['offensive', 'war', 'outbreak', 'strike-action']);

/** "the offensive" in a report: it began no later than the report, or than the time that its sentence gives. One claim a class. */
function begunClaims(context: ClaimContext): Claim[] {
  const { published } = context;
  if (!published) return [];
  const found = new Map<string, { readonly trigger: Trigger; readonly time: TimeMention | null }>();
  for (const trigger of context.triggersOf.flat()) {
    if (!LASTING.has(trigger.class) || !goesOn(context, trigger)) continue;
    const time = windowBeside(context, trigger);
    const known = found.get(trigger.class);
    if (!known || (!known.time && time)) found.set(trigger.class, { trigger, time });
  }
  const day = isoDayWords(context.annotated.article.published);
  return [...found.values()].flatMap(({ trigger, time }) => eventRefs(context, trigger).map((event) => boundClaim(context, { measure: 'start-date', trigger, event, beside: time, why: `told of as going on, so begun no later than the publication on ${day}` })));
}

function goesOn(context: ClaimContext, trigger: Trigger): boolean {
  const before = context.annotated.tokens[trigger.token - 1]?.lower ?? '';
  return trigger.form === 'noun' && !['planned', 'new', 'any', 'another'].includes(before) && !context.isBackground(trigger.sentence) && context.modality(trigger.sentence, trigger) === 'asserted';
}

/** "has spent the past few days unleashing an offensive": the window that the sentence gives, for what a location shows. */
const windowBeside = (context: ClaimContext, trigger: Trigger): TimeMention | null =>
  (context.mentionsOf[trigger.sentence] ?? []).find((m): m is TimeMention => m.type === 'time' && m.time.bounds !== undefined && Math.abs(m.start - trigger.start) < 90) ?? null;

/** An undated capture or withdrawal told in the past lies before publication: one bound is always known. */
function knownByClaims(context: ClaimContext, triggers: readonly Trigger[], dated: ReadonlySet<Trigger>): Claim[] {
  const { published } = context;
  if (!published) return [];
  const out: Claim[] = [];
  for (const trigger of triggers) {
    if (trigger.identity !== 'place' || trigger.form !== 'verb' || dated.has(trigger) || OCCUPATION_WORDS.has(context.annotated.tokens[trigger.token]?.lower ?? '')) continue;
    for (const event of eventRefs(context, trigger)) out.push(boundClaim(context, { measure: 'event-date', trigger, event, beside: null, why: `reported as past, so no later than the publication on ${isoDayWords(context.annotated.article.published)}` }));
  }
  return out;
}

interface Bound { readonly measure: string; readonly trigger: Trigger; readonly event: EventRef; readonly beside: TimeMention | null; readonly why: string }

/** A claim that knows only its upper bound: the day of publication. */
function boundClaim(context: ClaimContext, { measure, trigger, event, beside, why }: Bound): Claim {
  const bounds = context.published ? untilPublished(context.published) : undefined;
  const value: TimeValue = { kind: 'time', type: 'DATE', value: 'PAST_REF', grain: 'day', ...(bounds ? { bounds } : {}), anchor: { kind: 'publication' }, known: [], alternatives: [], symbolic: '<=DCT' };
  const span: Span = { start: trigger.start, end: trigger.end };
  const place = (context.mentionsOf[trigger.sentence] ?? []).find((m) => m.type === 'place' && m.value === event.place);
  return makeClaim(context, { measure, sentence: trigger.sentence, subject: eventSubject(context, event), event, value, scope: WHOLE, spans: { value: span, clause: clauseOf(span, beside ?? place), event: span }, trace: [{ text: why, span }] });
}
