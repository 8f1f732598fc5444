/**
 * Turns of phrase that tie a time to the incident although another word stands nearer: "was closing his shop on Monday when a van crashed into
 * it", "a fire that sent two people to hospital on Monday", "received a call around 3 p.m. Monday".
 */
import { INCIDENT_CLASSES } from '../lexicon/en/event-classes.ts';
import { AND_BEHIND, AND_DID, AT_THAT_MOMENT, BEGINS, BY_IT, CALL_BEFORE, CALL_BEHIND, DAYS_TRAGEDY, DID_HARM, DID_NEXT, LED_TO, OPENS_STORY, RESPONDERS, SAME_CLAUSE, SINCE_DONE, TO_THE_SCENE, WHEN_BEHIND } from '../lexicon/en/incident-words.ts';
import { tokenAt } from '../model/annotated.ts';
import type { TimeMention } from '../model/mention.ts';
import type { ClaimContext } from './context.ts';
import type { Trigger } from './triggers.ts';

/** How a time is tied: to the event itself, to what is done at the scene within minutes, or to a mere name for it. */
export type TieKind = 'event' | 'scene' | 'named';

export interface Tie { readonly kind: TieKind; readonly trigger: Trigger }

/** The words of a sentence that tell of its incident, and the one that stands nearest to the time. */
export interface Told { readonly time: TimeMention; readonly nearest: Trigger | null; readonly incidents: readonly Trigger[] }

/** The tie of a time, or null where no such turn of phrase makes one. */
export function tieOf(context: ClaimContext, told: Told): Tie | null {
  return clauseTie(context, told) ?? effectTie(context, told) ?? sinceTie(context, told) ?? callTie(context, told) ?? storyTie(context, told) ?? sceneTie(context, told) ?? nearestTie(context, told);
}

/** Classes of what is done or said about an incident after it: a time right beside one is its own. */
const FOLLOW_UPS: ReadonlySet<string> = new Set(['report', 'arrest', 'charge', 'verdict', 'search', 'meeting', 'vote', 'protest']);

/** "On Monday when a van crashed", "entered the shop on Monday and stabbed", "was hit as she crossed the road on Monday". */
function clauseTie({ annotated: { text } }: ClaimContext, { time, nearest, incidents }: Told): Tie | null {
  if (nearest && FOLLOW_UPS.has(nearest.class)) return null;
  if (WHEN_BEHIND.test(text.slice(time.end, time.end + 12))) {
    const behind = incidents.find((t) => t.form === 'verb' && t.start > time.end) ?? incidents.find((t) => t.start > time.end);
    if (behind) return { kind: 'event', trigger: behind };
  }
  const next = incidents.find((t) => t.form === 'verb' && t.start > time.end);
  if (next && AND_BEHIND.test(text.slice(time.end, next.start))) return { kind: 'event', trigger: next };
  const before = incidents.findLast((t) => t.form === 'verb' && t.end < time.start);
  return before && AT_THAT_MOMENT.test(text.slice(before.end, time.start)) && !/[;:]/.test(text.slice(before.end, time.start)) ? { kind: 'event', trigger: before } : null;
}

/** "Around 5:25 p.m. Sunday, two men were walking home when a car pulled up and someone shot them": the hour that opens the story of the event. */
function storyTie({ annotated: { text, sentences } }: ClaimContext, { time, nearest, incidents }: Told): Tie | null {
  if (!time.time.clock || !OPENS_STORY.test(text.slice(sentences[time.sentence]?.start, time.start)) || !/^\s*,/.test(text.slice(time.end, time.end + 3)) || (nearest && nearest.start > time.end && FOLLOW_UPS.has(nearest.class))) return null;
  const event = incidents.find((t) => t.form === 'verb' && t.start > time.end);
  return event ? { kind: 'event', trigger: event } : null;
}

/** "Officers were called to the scene of a shooting on Monday". */
function sceneTie({ annotated: { text, sentences } }: ClaimContext, { time, incidents }: Told): Tie | null {
  const event = incidents.findLast((t) => t.form === 'noun' && t.end < time.start && time.start - t.end < NAME_REACH);
  return event && TO_THE_SCENE.test(text.slice(sentences[event.sentence]?.start, event.start)) && !/[;:]\s|\b(?:and|but|where|who|after)\b/.test(text.slice(event.end, time.start)) ? { kind: 'scene', trigger: event } : null;
}

/** "A crash that sent five people to hospital late on Monday", "a row on Monday led to the stabbing". */
function effectTie({ annotated: { text } }: ClaimContext, { time, nearest, incidents }: Told): Tie | null {
  const nouns = incidents.filter((t) => t.form === 'noun');
  const trigger = nouns.findLast((t) => t.end < time.start && didIt(text, t, { time, nearest })) ?? nouns.find((t) => t.start > time.end && [LED_TO, BY_IT].some((pattern) => pattern.test(text.slice(time.end, t.start))));
  return trigger ? { kind: 'event', trigger } : null;
}

/** Another verb on the way has the time for itself: "a man hurt in the crash that killed his brother died on Monday". */
function didIt(text: string, { end }: Trigger, { time, nearest }: Pick<Told, 'time' | 'nearest'>): boolean {
  if (DID_NEXT.test(text.slice(time.end, time.end + 16)) && SAME_CLAUSE.test(text.slice(end, time.start))) return true;
  const did = DID_HARM.exec(text.slice(end, time.start));
  const verbEnd = end + (did?.[0].length ?? 0);
  return did !== null && SAME_CLAUSE.test(text.slice(verbEnd, time.start)) && (nearest === null || nearest.start < verbEnd || AND_DID.test(text.slice(verbEnd, nearest.end)));
}

/** Longest way between an event and a time that belongs to its name. */
const NAME_REACH = 90;

/** "A man has been charged in the stabbing of a cook in Porto on Monday": what has been done since has no day, so the day is that of the event. */
function sinceTie({ annotated: { text, sentences } }: ClaimContext, { time, incidents }: Told): Tie | null {
  const event = incidents.findLast((t) => t.form === 'noun' && t.end < time.start && time.start - t.end < NAME_REACH && SAME_CLAUSE.test(text.slice(t.end, time.start)));
  return event && SINCE_DONE.test(text.slice(sentences[event.sentence]?.start, event.start)) ? { kind: 'event', trigger: event } : null;
}

/** "Received a call around 3 p.m. Monday"; "police said that on Monday, they were called". */
function callTie(context: ClaimContext, { time }: Told): Tie | null {
  const { text, sentences } = context.annotated;
  const from = sentences[time.sentence]?.start ?? time.start;
  const before = CALL_BEFORE.exec(text.slice(from, time.start));
  if (before) return { kind: 'scene', trigger: wordAt(context, from + before.index + (/calls?/i.exec(before[0])?.index ?? 0), time.sentence) };
  const behind = CALL_BEHIND.exec(text.slice(time.end, time.end + 80));
  return behind ? { kind: 'scene', trigger: wordAt(context, time.end + behind[0].length - 1, time.sentence) } : null;
}

/** The nearest word, where its subject makes it one of the incident: "it began late on Monday", "when deputies arrived on Monday". */
function nearestTie(context: ClaimContext, { time, nearest }: Told): Tie | null {
  const { text, tokens, sentences } = context.annotated;
  const tragedy = DAYS_TRAGEDY.exec(text.slice(time.end, time.end + 40));
  if (tragedy) return { kind: 'named', trigger: wordAt(context, time.end + tragedy[0].length - 1, time.sentence) };
  if (!nearest) return null;
  if (nearest.class === 'begin' && BEGINS.has(tokens[nearest.token - 1]?.lower ?? '')) return { kind: 'event', trigger: nearest };
  return nearest.class === 'arrival' && nearest.form === 'verb' && RESPONDERS.test(text.slice(sentences[nearest.sentence]?.start, nearest.start)) ? { kind: 'scene', trigger: nearest } : null;
}

/** A word that is no trigger of its own, as one of the scene. */
function wordAt({ annotated }: ClaimContext, at: number, sentence: number): Trigger {
  const token = tokenAt(annotated, at);
  const { start, end } = annotated.tokens[token] ?? { start: at, end: at + 1 };
  return { start, end, token, sentence, class: 'scene', identity: 'none', form: 'verb' };
}

/** Does the word tell of a sudden incident? */
export const isIncidentWord = ({ class: own, form }: Trigger): boolean => form !== 'plural' && (INCIDENT_CLASSES.has(own) || own === 'happen');
