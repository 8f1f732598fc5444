/** A time and the trigger of an event -> a claim that says when it happened. */
import { INCIDENT_CLASSES } from '../lexicon/en/event-classes.ts';
import { tokenAt } from '../model/annotated.ts';
import type { Claim, EventRef, Subject } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { Step, TimeMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { MINUTES_A_DAY, isoDate, isoWeekday, parseIsoDay } from '../model/value/calendar.ts';
import { type TimeValue, shiftBounds, within } from '../model/value/time.ts';
import { boundsInWords, isoDayWords } from '../model/value/time-words.ts';
import { withSlack } from './clock-slack.ts';
import type { ClaimContext } from './context.ts';
import { clauseOf, makeClaim } from './family.ts';
import type { Trigger } from './triggers.ts';

/** "as of Tuesday", "until Friday", "since Sunday": the edge of a state, not when something happened. */
export function isLimit(context: ClaimContext, time: TimeMention): boolean {
  const { tokens } = context.annotated;
  const at = tokenAt(context.annotated, time.start);
  const before = tokens[at - 1]?.lower ?? '';
  if (['until', 'till', 'by', 'since', 'from', 'through', 'published', 'posted', 'updated'].includes(before)) return true;
  if (before === 'on' && ['story', 'report', 'article'].includes(tokens[at - 2]?.lower ?? '')) return true;
  return (before === 'of' && tokens[at - 2]?.lower === 'as') || isStamp(context, time);
}

/** "KHARKIV, Ukraine, Sept. 14, 2022 (CNA) - ": the place in capitals before the date, the dash behind it. */
const DATELINE_BEFORE = /^\s*\p{Lu}[\p{Lu}.'’-]{2,}[\p{L}\s,.'’(-]{0,40}$/u;
const DATELINE_BEHIND = /^\)?\s*(?:\([^)]{1,30}\)|\/[^/]{1,30}\/)?\s*(?:[-–—]{1,2}|:)\s/;

/** "June 17, 2013 - Police are ...", "(09/12/16) - Detectives", "Updated: Saturday, 8 November": a date that opens a line and is set off from it, or that follows such a label, is the text's own. */
export function isStamp(context: ClaimContext, time: TimeMention): boolean {
  const sentence = context.annotated.sentences[time.sentence];
  if (/\(\s*$/.test(context.annotated.text.slice(0, time.start).slice(-2)) && /^\s*\)\s*[-–—]/.test(context.annotated.text.slice(time.end, time.end + 5))) return true;
  if (/\b(?:updated?|posted|published|modified|created|date(?=\s*:)|aired|uploaded)\b(?:\s+(?:on|at))?\s*:?\s*(?:[\d:.]+\s*[ap]\.?m\.?,?\s*(?:on\s+)?)?$/i.test(context.annotated.text.slice(Math.max(0, time.start - 32), time.start))) return true;
  if (sentence !== undefined && DATELINE_BEFORE.test(context.annotated.text.slice(sentence.start, time.start)) && DATELINE_BEHIND.test(context.annotated.text.slice(time.end, time.end + 40))) return true;
  return sentence !== undefined && time.start - sentence.start < 2 && /^\s*(?:[-–—|:]|\d{1,2}:\d\d)/.test(context.annotated.text.slice(time.end, time.end + 8));
}

/** A clock time with its day dates the event and gives its hour; without one it gives the hour alone. */
export function measuresOf(time: TimeValue): readonly string[] {
  if (time.type !== 'TIME' || !time.clock) return ['event-date'];
  return time.known.includes('weekday') || time.known.includes('day') ? ['event-date', 'event-time'] : ['event-time'];
}

/** A vague reference ("recently") or an unresolved one has nothing to compare. */
export const isUsable = (time: TimeValue): boolean => time.bounds !== undefined && Number.isFinite(time.bounds.beginLow) && Number.isFinite(time.bounds.endHigh);

/** The small hours: until then the night of the day before may be meant, and "midnight on Sunday" is looked for as long before. */
const SMALL_HOURS = 6 * 60;
const PARTS_FROM_NOON = /T(?:AF|EV|NI)/;

/**
 * The day that a time names, for comparing days: "early Sunday", "Sunday at 3 p.m." and "Sunday" are one. A night reaches into the next
 * morning; a time that is clearly later than the small hours shares nothing with the night before; "midnight on Sunday" may be either end.
 */
export function dayOf(time: TimeValue): TimeValue {
  const stated = /^\d{4}-\d\d-\d\d/.exec(time.value)?.[0];
  const first = stated === undefined ? null : parseIsoDay(stated);
  if (first === null || time.type !== 'TIME') return time;
  const midnight = time.clock !== undefined && time.clock.minutes % MINUTES_A_DAY === 0;
  const day = midnight && time.weekday !== undefined && isoWeekday(first) !== time.weekday ? first - 1 : first;
  const [from, to] = [day * MINUTES_A_DAY, (day + 1) * MINUTES_A_DAY];
  const late = PARTS_FROM_NOON.test(time.value) || (time.clock !== undefined && time.clock.minutes >= SMALL_HOURS);
  const bounds = midnight ? within(from - SMALL_HOURS, to + SMALL_HOURS) : within(late ? from + SMALL_HOURS : from, time.value.includes('TNI') ? to + SMALL_HOURS : to);
  return { ...time, type: 'DATE', value: isoDate(day), grain: 'day', bounds, alternatives: [] };
}

export function dateClaim(context: ClaimContext, measure: string, time: TimeMention, event: EventRef, trigger: Trigger): Claim {
  const stated = measure === 'event-date' ? withItsDay(context, time) : time;
  const clause = clauseOf(stated, trigger);
  return makeClaim(context, {
    measure,
    sentence: time.sentence,
    subject: eventSubject(context, event),
    event,
    value: measure === 'event-date' ? withWeekBefore(context, time, withNight(context, time, dayOf(time.time))) : hourOf(context, event, withSlack(context, time)),
    scope: WHOLE,
    spans: { value: { start: stated.start, end: stated.end }, clause, event: { start: trigger.start, end: trigger.end } },
    trace: [...time.trace, ...resolved(context, time)],
  });
}

/** Characters between an hour and the name of its day, which are shown together: "9:17 p.m. on Wednesday". */
const BESIDE = 8;

/** The stretch of a time with the name of its day, where another mention beside it gives that. */
function withItsDay({ mentionsOf }: ClaimContext, { start, end, sentence, time }: TimeMention): Span {
  const day = time.clock && time.anchor.kind === 'mention' ? (mentionsOf[sentence] ?? []).find((m) => m.type === 'time' && m.start === time.anchor.start) : undefined;
  return day && Math.max(day.start - end, start - day.end) <= BESIDE ? { start: Math.min(start, day.start), end: Math.max(end, day.end) } : { start, end };
}

/** From this hour a day is late, until this one early; so far, in minutes, those who count a night to its other day reach beyond midnight. */
const [LATE_FROM, EARLY_TO, NIGHT_INTO, NIGHT_OUT] = [21 * 60, 3 * 60, 150, 5 * 60];
const ONE_NIGHT = 1.3 * MINUTES_A_DAY;
/** "Late on", "at 11:30 p.m. on" before the name of a day. */
const LEADS_TO_DAY = /(?:\b(?:late|early)|\b\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?),?\s+(?:on\s+)?$/i;

/**
 * The day of a sudden incident, with the night that others may count to another day: "late Saturday", "Saturday night" and "11 p.m. Saturday" may
 * be early on Sunday, "early Sunday" and "1 a.m. Sunday" late on Saturday. A bare "Saturday" ends before the night, so that it is neither.
 */
function withNight({ annotated: { text } }: ClaimContext, { start, end, time }: TimeMention, value: TimeValue): TimeValue {
  const { bounds } = value;
  if (!bounds || value.grain !== 'day' || bounds.endHigh - bounds.beginLow > ONE_NIGHT || time.clock?.minutes === 0) return value;
  const first = Math.floor(bounds.beginLow / MINUTES_A_DAY) * MINUTES_A_DAY;
  const next = first + MINUTES_A_DAY;
  const words = `${LEADS_TO_DAY.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? ''}${text.slice(start, end)}`.toLowerCase();
  const minutes = time.clock?.minutes ?? MINUTES_A_DAY / 2;
  const late = /\b(?:late|night|overnight)\b|\b(?:9|1[01])(?::\d\d)?\s?p\.?m/.test(words) || minutes >= LATE_FROM;
  const early = /\b(?:early|overnight|pre-?dawn)\b/.test(words) || /\b(?:12|[12])(?::\d\d)?\s?a\.?m/.test(words) || (minutes < EARLY_TO && /a\.?m\b|morning/.test(words));
  const nights = [...(early ? [within(first - NIGHT_INTO, first)] : []), ...(late ? [within(next, next + NIGHT_OUT)] : [])];
  return { ...value, bounds: within(bounds.beginLow, Math.min(bounds.endHigh, late ? next : first + LATE_FROM)), alternatives: [...value.alternatives, ...nights] };
}

/** How long before its publication a report may tell of a departure or a vote by the hour alone. */
const HOUR_WITHIN = 7 * MINUTES_A_DAY;

/** "It left at 3:42 p.m." names no day: any of the days before publication may be meant. An incident has its own day to go by. */
function hourOf({ published }: ClaimContext, { class: name }: EventRef, value: TimeValue): TimeValue {
  const named = value.known.some((part) => part === 'weekday' || part === 'day');
  return named || !published || !value.clock || INCIDENT_CLASSES.has(name) ? value : { ...value, bounds: within(published.beginLow - HOUR_WITHIN, published.endHigh) };
}

/** "Last Saturday" may be the Saturday of the week before. */
function withWeekBefore({ annotated }: ClaimContext, { start, end }: TimeMention, value: TimeValue): TimeValue {
  if (!value.bounds || value.weekday === undefined || !/^(?:last|past|this past)\b/i.test(annotated.text.slice(start, end))) return value;
  return { ...value, alternatives: [...value.alternatives, shiftBounds(value.bounds, -7 * MINUTES_A_DAY)] };
}

function resolved(context: ClaimContext, time: TimeMention): Step[] {
  const { bounds } = time.time;
  return bounds ? [{ text: `'${context.annotated.text.slice(time.start, time.end)}' is ${boundsInWords(bounds)}${context.annotated.article.published ? ` (published ${isoDayWords(context.annotated.article.published)})` : ''}`, span: time }] : [];
}

export function eventSubject(context: ClaimContext, event: EventRef): Subject {
  const words = context.annotated.text.slice(event.trigger.start, event.trigger.end);
  // As a headline has it, whether the trigger is a verb or a noun: "Balakliia recaptured", "Balakliia offensive", "Rui Tavares sentenced in Lisbon".
  const where = event.place && event.class !== context.mainClass ? event.place.name : null;
  const who = event.participants[0];
  const label = who === undefined ? [where, words] : [who, words, ...(where === null ? [] : ['in', where])];
  return { kind: 'event', key: `event:${event.class}`, label: label.filter((word) => word !== null).join(' '), words: [], span: event.trigger };
}
