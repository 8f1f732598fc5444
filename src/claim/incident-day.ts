/**
 * Article -> the day that it gives its incident. A report of a shooting or a crash names many days (the arrest, the hospital, an earlier case);
 * all times that stand with the incident, with what it did and with what was done at its scene are weighed, and the day that most of them
 * allow is the one that the article tells. Where two days come out nearly even, the article tells none.
 */
import { BACKGROUND_PHRASES, BACKGROUND_WORDS } from '../lexicon/en/background.ts';
import { INCIDENT_CLASSES } from '../lexicon/en/event-classes.ts';
import { AFTERMATH_CLASSES, AFTERMATH_WAY, BEFORE_IT, CALL_VERBS, CHARGE_BEFORE, DEICTIC, IN_HOSPITAL, LOOSE_CLASSES, TO_COME } from '../lexicon/en/incident-words.ts';
import type { Claim, EventRef } from '../model/claim.ts';
import type { TimeMention } from '../model/mention.ts';
import { MINUTES_A_DAY } from '../model/value/calendar.ts';
import { type TimeBounds, boundsOverlap } from '../model/value/time.ts';
import { attach } from './attach.ts';
import type { ClaimContext } from './context.ts';
import { dateClaim, dayOf, isLimit, isUsable, measuresOf } from './date-claim.ts';
import { isRoundUp } from './toll-scope.ts';
import type { Trigger } from './triggers.ts';

interface Candidate {
  readonly time: TimeMention;
  readonly trigger: Trigger;
  readonly weight: number;
  readonly bounds: TimeBounds;
  /** Is it one day, or one night? Weeks and months agree with a day, and name none. */
  readonly exact: boolean;
}

/** What a time beside a word of each kind says about the day of the incident. */
const WEIGHTS = { incident: 3, otherIncident: 2, happen: 3, scene: 1.5, death: 1, loose: 0.7, looseHour: 1.1 } as const;
/** Times further off than this from their word, in words and clause edges, belong to something else. */
const [LEAD_REACH, REACH] = [28, 13];
/** Sentences of the body in which the report tells its news, in which the scene is told, and after which it looks back. */
const [NEWS, SCENE, LATE] = [3, 10, 14];
const [NEWS_FACTOR, LATE_FACTOR] = [1.4, 0.6];
/** "Today" and "overnight" shift with every update of a text; a named day does not. */
const DEICTIC_FACTOR = 0.5;
/** A day needs this much to be told at all, and the next best may have this share of it. */
const [ENOUGH, RIVAL_SHARE] = [1.25, 0.65];
/** Longest stretch that still names one day, in minutes: a day with the night behind it. */
const ONE_DAY = 1.6 * MINUTES_A_DAY;

export function incidentDates(context: ClaimContext): Claim[] {
  const name = incidentOf(context);
  if (name === null || isAllBackground(context) || isRoundUp(context)) return [];
  const candidates = candidatesOf(context, name);
  const day = electedDay(candidates);
  if (day === null) return [];
  const event = (trigger: Trigger): EventRef => ({ class: name, trigger: { start: trigger.start, end: trigger.end }, place: null, time: null, participants: [], main: true });
  // No place: within a story there is one incident, and its reports name a street, a suburb or a county by turns.
  return candidates.filter(({ bounds }) => boundsOverlap(bounds, day)).flatMap(({ time, trigger }) => measuresOf(time.time).filter((measure) => measure !== 'event-time' || trigger.class !== 'scene' || (CALLED_AT_ONCE.has(name) && CALL_VERBS.has(context.annotated.tokens[trigger.token]?.lower ?? ''))).map((measure) => ({ ...dateClaim(context, measure, time, event(trigger), trigger), modality: 'asserted' as const })));
}

/** Of these the police are called within minutes, so the hour of what is done at the scene is theirs; an aircraft that "left at 3:42 p.m." crashed later. */
const CALLED_AT_ONCE: ReadonlySet<string> = new Set(['shooting', 'attack', 'explosion', 'harm']);

/** Sentences in which an article of the aftermath names the incident, and how often. */
const [NAMED_WITHIN, NAMED_OFTEN] = [8, 2];

/** Class of the incident that the article tells of: its main event, or the one whose aftermath it tells; null where there is none. */
function incidentOf({ mainClass, triggersOf }: ClaimContext): string | null {
  if (mainClass !== null && INCIDENT_CLASSES.has(mainClass)) return mainClass;
  if (mainClass !== null && !AFTERMATH_CLASSES.has(mainClass)) return null;
  const named = triggersOf.slice(0, NAMED_WITHIN).flat().filter((t) => INCIDENT_CLASSES.has(t.class) && t.form !== 'plural');
  return named.length < NAMED_OFTEN ? null : (named.find((t) => t.class !== 'harm') ?? named[0])?.class ?? null;
}

/** A round-up of several incidents reads as background from end to end. */
const isAllBackground = (context: ClaimContext): boolean => context.annotated.sentences.length > 2 && context.annotated.sentences.every((s) => context.isBackground(s.index));

function candidatesOf(context: ClaimContext, name: string): Candidate[] {
  const out: Candidate[] = [];
  let position = 0;
  for (const sentence of context.annotated.sentences) {
    const kind = context.blockOf(sentence.index)?.kind;
    if (kind === 'boilerplate' || kind === 'byline') continue;
    for (const mention of context.mentionsOf[sentence.index] ?? []) {
      if (mention.type !== 'time' || (mention.time.type !== 'DATE' && mention.time.type !== 'TIME') || !isPast(context, mention) || isLimit(context, mention) || isOfMidnight(context, mention)) continue;
      const candidate = candidateOf(context, mention, name, position);
      if (candidate) out.push(candidate);
    }
    if (kind !== 'headline') position += 1;
  }
  return out;
}

const isPast = ({ published }: ClaimContext, { time }: TimeMention): boolean => isUsable(time) && (published === null || (time.bounds?.beginLow ?? 0) < published.endHigh);

/** The day in "midnight on Sunday": the midnight says all that is known. */
function isOfMidnight({ annotated: { text }, mentionsOf }: ClaimContext, { start, sentence }: TimeMention): boolean {
  return (mentionsOf[sentence] ?? []).some((m) => m.type === 'time' && m.time.clock !== undefined && m.time.clock.minutes % MINUTES_A_DAY === 0 && m.end <= start && /^,?\s*(?:on\s+)?$/.test(text.slice(m.end, start)));
}

/** "In the early morning" and "at 3 p.m." say which part of a day, and no day: they give the hour of the incident, and no vote. */
const namesADay = ({ annotated: { text } }: ClaimContext, { start, end, time }: TimeMention): boolean => time.type === 'DATE' || isNamed(time) || DEICTIC.test(text.slice(start, end));
const isNamed = ({ known }: TimeMention['time']): boolean => known.some((part) => part === 'weekday' || part === 'day');

function candidateOf(context: ClaimContext, time: TimeMention, name: string, position: number): Candidate | null {
  const triggers = context.triggersOf[time.sentence] ?? [];
  const trigger = attach(context, time, triggers, position < NEWS * 2 ? LEAD_REACH : REACH);
  const read = trigger && weightOf(context, trigger, { name, position, time, triggers });
  if (!read) return null;
  const { bounds } = dayOf(time.time);
  if (!bounds || tellsOther(context, read.trigger, position)) return null;
  const deictic = time.time.anchor.kind === 'publication' && !isNamed(time.time);
  const factor = (position < NEWS ? NEWS_FACTOR : position > LATE ? LATE_FACTOR : 1) * (deictic ? DEICTIC_FACTOR : 1);
  const votes = namesADay(context, time);
  return { time, trigger: read.trigger, weight: votes ? read.weight * factor : 0, bounds, exact: votes && bounds.endHigh - bounds.beginLow <= ONE_DAY };
}

interface Beside { readonly name: string; readonly position: number; readonly time: TimeMention; readonly triggers: readonly Trigger[] }

/** What the word beside a time says about the incident, and the word to show for it; null where the time belongs to something else. */
function weightOf(context: ClaimContext, trigger: Trigger, { name, position, time, triggers }: Beside): { readonly weight: number; readonly trigger: Trigger } | null {
  if (trigger.form === 'plural' || isElsewhere(context, trigger, time)) return null;
  if (tellsIncident(context, trigger, name)) return { weight: WEIGHTS.incident, trigger };
  if (trigger.class === 'happen') return { weight: WEIGHTS.happen, trigger };
  if (INCIDENT_CLASSES.has(trigger.class)) return { weight: WEIGHTS.otherIncident, trigger };
  if (position >= SCENE) return null;
  if (trigger.class === 'scene' || isReportOfIt(context, trigger)) return { weight: WEIGHTS.scene, trigger };
  if (trigger.class === 'death') return isInHospital(context, trigger.sentence) ? null : { weight: WEIGHTS.death, trigger };
  if (!LOOSE_CLASSES.has(trigger.class) || position >= NEWS) return null;
  const incident = triggers.find((t) => tellsIncident(context, t, name));
  if (time.time.type === 'TIME') return { weight: WEIGHTS.looseHour, trigger: incident ?? trigger };
  return incident ? { weight: WEIGHTS.loose, trigger: incident } : null;
}

/** A word of the incident's own class, of the harm that it did, or "opened fire". */
const tellsIncident = ({ annotated: { tokens } }: ClaimContext, { class: own, token }: Trigger, name: string): boolean =>
  own === name || own === 'harm' || (name === 'harm' && INCIDENT_CLASSES.has(own)) || (own === 'fire' && ['opened', 'opens', 'opening', 'open', 'returned'].includes(tokens[token - 1]?.lower ?? ''));

/** Does the way from the word to the time lead through a court, a hospital or an announcement, or is the word the name of a charge or the time still to come? */
function isElsewhere({ annotated: { text } }: ClaimContext, trigger: Trigger, time: TimeMention): boolean {
  const [from, to] = trigger.start < time.start ? [trigger.end, time.start] : [time.end, trigger.start];
  const before = text.slice(Math.max(0, Math.min(trigger.start, time.start) - 40), Math.min(trigger.start, time.start));
  return (trigger.start > time.start && BEFORE_IT.test(text.slice(time.end, time.end + 24))) || AFTERMATH_WAY.test(text.slice(from, to)) || TO_COME.test(before) || TO_COME.test(text.slice(from, to)) || (trigger.class === 'harm' && trigger.form === 'noun' && CHARGE_BEFORE.test(text.slice(Math.max(0, trigger.start - 40), trigger.start))) || (trigger.class === 'scene' && /\b(?:still|remain(?:s|ed)?)\s+$/i.test(before));
}

/** "The shooting was reported on Friday night": the call, not the newspaper. */
const isReportOfIt = ({ annotated: { tokens } }: ClaimContext, { token }: Trigger): boolean => tokens[token]?.lower === 'reported' && ['was', 'were', 'been'].includes(tokens[token - 1]?.lower ?? '');

/** A death in hospital may come days after the incident. */
const isInHospital = ({ annotated: { text, sentences } }: ClaimContext, sentence: number): boolean => IN_HOSPITAL.test(text.slice(sentences[sentence]?.start, sentences[sentence]?.end));

/** In the news itself a word like "another" tells of something else only right before the event ("another shooting"); further down it does anywhere. */
function tellsOther(context: ClaimContext, trigger: Trigger, position: number): boolean {
  if (!context.isBackground(trigger.sentence)) return false;
  if (position >= NEWS) return true;
  const { tokens, text, sentences } = context.annotated;
  const words = text.slice(sentences[trigger.sentence]?.start, sentences[trigger.sentence]?.end);
  return BACKGROUND_PHRASES.some((pattern) => pattern.test(words)) || [1, 2, 3].some((back) => BACKGROUND_WORDS.has(tokens[trigger.token - back]?.lower ?? ''));
}

/** The day that most weight allows, or null where there is too little of it, or another day has nearly as much. */
function electedDay(candidates: readonly Candidate[]): TimeBounds | null {
  const days = candidates.some((c) => c.exact) ? candidates.filter((c) => c.exact) : candidates.filter((c) => c.weight > 0);
  const support = (bounds: TimeBounds): number => candidates.reduce((sum, c) => sum + (boundsOverlap(c.bounds, bounds) ? c.weight : 0), 0);
  const ranked = days.map(({ bounds }) => ({ bounds, weight: support(bounds) })).sort((a, b) => b.weight - a.weight);
  const [best] = ranked;
  if (!best || best.weight < ENOUGH) return null;
  const rival = ranked.find(({ bounds }) => !boundsOverlap(bounds, best.bounds));
  return rival && rival.weight > best.weight * RIVAL_SHARE ? null : best.bounds;
}
