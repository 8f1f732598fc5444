/**
 * The times of an article that belong to its incident, each with what it says for its day. A report of a shooting or a crash names many days (the
 * arrest, the hospital, an earlier case): the word that a time stands with decides whether it is the incident's, and how much that says.
 */
import { BACKGROUND_PHRASES, BACKGROUND_WORDS } from '../lexicon/en/background.ts';
import { INCIDENT_CLASSES } from '../lexicon/en/event-classes.ts';
import { AFTERMATH_CLASSES, AFTERMATH_SENTENCE, AFTERMATH_WAY, BEFORE_IT, CHARGE_BEFORE, COURTS, CUTS_OFF, DEICTIC, IN_HOSPITAL, NAMED_ONLY, STILL_SO, STOPPED, TO_COME } from '../lexicon/en/incident-words.ts';
import { tokenAt } from '../model/annotated.ts';
import type { TimeMention } from '../model/mention.ts';
import { MINUTES_A_DAY } from '../model/value/calendar.ts';
import type { TimeBounds } from '../model/value/time.ts';
import { attach, pathCost } from './attach.ts';
import type { ClaimContext } from './context.ts';
import { dayOf, isLimit, isUsable } from './date-claim.ts';
import { datedWeekday, isSlipped } from './dated-weekday.ts';
import { type TieKind, beginTie, isIncidentWord, tieOf } from './incident-ties.ts';
import type { Trigger } from './triggers.ts';

/** Of these the police are called within minutes, so the hour of what is done at the scene is theirs; an aircraft that "left at 3:42 p.m." crashed later. */
export const CALLED_AT_ONCE: ReadonlySet<string> = new Set(['shooting', 'attack', 'explosion', 'harm']);

export interface IncidentTime {
  readonly time: TimeMention;
  readonly trigger: Trigger;
  readonly weight: number;
  /** Does its word tell of the event itself, and not only of what was done at the scene? */
  readonly direct: boolean;
  readonly bounds: TimeBounds;
  /** Is it one day, or one night? Weeks and months agree with a day, and name none. */
  readonly exact: boolean;
  /** Is it counted from the day of publication ("today", "overnight")? */
  readonly deictic: boolean;
  /** Does it stand with the news, in the first sentences; with the scene, below them; or further down? */
  readonly part: 'news' | 'scene' | 'late';
}

/** What a time beside a word of each kind says about the day of the incident. */
const WEIGHTS = { incident: 3, otherIncident: 2, happen: 3, scene: 1.5, death: 1, loose: 1, looseHour: 1.1 } as const;
/** Times further off than this from their word, in words and clause edges, belong to something else. */
const [LEAD_REACH, REACH] = [28, 13];
/** Sentences of the body in which the report tells its news, in which the scene is told, and what a time in them and further down is worth. */
const [NEWS, SCENE] = [3, 10];
const [NEWS_FACTOR, LATE_FACTOR] = [1.6, 0.6];
/** A time no further than this behind a word is its own. */
const BESIDE = 2;
/** "To meet on Monday in the Ninth Ward to address a shooting": a noun so far behind a time is not its own. */
const NOUN_BEHIND = 5;
/** "Today" and "overnight" shift with every update of a text; a named day does not. */
const DEICTIC_FACTOR = 0.5;
/** Behind "nobody is in custody" and the like a time is rather that of the report. */
const STILL_SO_FACTOR = 0.3;
/** Longest stretch that still names one day, in minutes: a day with the night behind it. */
const ONE_DAY = 1.6 * MINUTES_A_DAY;

/** The times of the incident of class `name`, in reading order. */
export function incidentTimes(context: ClaimContext, name: string): IncidentTime[] {
  const out: IncidentTime[] = [];
  let position = 0;
  for (const sentence of context.annotated.sentences) {
    const kind = context.blockOf(sentence.index)?.kind;
    if (kind === 'boilerplate' || kind === 'byline') continue;
    let covered = 0;
    for (const single of context.mentionsOf[sentence.index] ?? []) {
      if (single.type !== 'time' || single.start < covered || isOfSlip(context, single)) continue;
      const mention = datedWeekday(context, single) ?? single;
      covered = mention.end;
      if ((mention.time.type !== 'DATE' && mention.time.type !== 'TIME') || !isPast(context, mention) || isLimit(context, mention) || isOfMidnight(context, mention) || isFeast(context, mention)) continue;
      const read = readTime(context, mention, name, position);
      if (read) out.push(read);
    }
    if (kind !== 'headline') position += 1;
  }
  return out;
}

/** The hour in "6:20 p.m. on Friday (June 15)", where the 15th was a Saturday: it took the day of the week, and is of neither. */
function isOfSlip(context: ClaimContext, { sentence, time }: TimeMention): boolean {
  const day = time.clock && time.anchor.kind === 'mention' ? (context.mentionsOf[sentence] ?? []).find((m): m is TimeMention => m.type === 'time' && m.start === time.anchor.start) : undefined;
  const dated = day && datedWeekday(context, day);
  return dated ? isSlipped(context, dated) : false;
}

const isPast = ({ published }: ClaimContext, { time }: TimeMention): boolean => isUsable(time) && (published === null || (time.bounds?.beginLow ?? 0) < published.endHigh);

/** The day in "midnight on Sunday": the midnight says all that is known. */
function isOfMidnight({ annotated: { text }, mentionsOf }: ClaimContext, { start, sentence }: TimeMention): boolean {
  return (mentionsOf[sentence] ?? []).some((m) => m.type === 'time' && m.time.clock !== undefined && m.time.clock.minutes % MINUTES_A_DAY === 0 && m.end <= start && /^,?\s*(?:on\s+)?$/.test(text.slice(m.end, start)));
}

/** "At a Halloween party", "Independence Day festivities": the feast names what was held, on whichever day that was. */
const isFeast = ({ annotated: { text } }: ClaimContext, { start, end, time }: TimeMention): boolean =>
  time.type === 'DATE' && /^\p{Lu}[\p{L}.']*(?:\s+(?:of\s+)?\p{Lu}[\p{L}.']*)*$/u.test(text.slice(start, end)) && time.weekday === undefined && /^(?:['’]s)?\s+(?:party|parties|weekend|festivit|celebrat|parade|event|gathering|barbecue|concert|festival|dance|dinner|bash|\p{Ll}+ (?:party|parade|bash))/u.test(text.slice(end, end + 30));

const isNamed = ({ known }: TimeMention['time']): boolean => known.some((part) => part === 'weekday' || part === 'day');

/** "In the early morning" and "at 3 p.m." say which part of a day, and no day: they give the hour of the incident, and no vote. */
const namesADay = ({ annotated: { text } }: ClaimContext, { start, end, time }: TimeMention): boolean => time.type === 'DATE' || isNamed(time) || DEICTIC.test(text.slice(start, end));

function readTime(context: ClaimContext, time: TimeMention, name: string, position: number): IncidentTime | null {
  const triggers = (context.triggersOf[time.sentence] ?? []).filter((t) => t.form === 'verb' || INCIDENT_CLASSES.has(t.class) || AFTERMATH_CLASSES.has(t.class) || t.class === 'report');
  const trigger = attach(context, time, triggers, position < NEWS * 2 ? LEAD_REACH : REACH);
  const read = tiedWeight(context, trigger, { name, position, time, triggers }) ?? (trigger && weightOf(context, trigger, { name, position, time, triggers }));
  const { bounds } = dayOf(time.time);
  if (!read || !bounds || tellsOther(context, read.trigger, position) || (trigger !== null && isIncidentWord(trigger) && tellsOther(context, trigger, position))) return null;
  const deictic = time.time.anchor.kind === 'publication' && !isNamed(time.time);
  const factor = (position < NEWS ? NEWS_FACTOR : position >= SCENE ? LATE_FACTOR : 1) * (deictic ? DEICTIC_FACTOR : 1) * (isStillSo(context, read.trigger) ? STILL_SO_FACTOR : 1);
  const votes = namesADay(context, time);
  const exact = votes && bounds.endHigh - bounds.beginLow <= ONE_DAY;
  // "In the February shooting": below the news a month or a week rather names another case.
  if (!exact && votes && position >= NEWS) return null;
  return { time, trigger: read.trigger, weight: votes ? read.weight * factor : 0, direct: read.weight >= WEIGHTS.incident, bounds, exact, deictic, part: position < NEWS ? 'news' : position < SCENE ? 'scene' : 'late' };
}

/** "No one was in custody for the shooting Sunday night": the words before the event tell how things stand. */
const isStillSo = ({ annotated: { text, sentences } }: ClaimContext, trigger: Trigger): boolean => STILL_SO.test(text.slice(sentences[trigger.sentence]?.start, trigger.start));

/** What a word says of the day of the incident, and the word to show for it. */
interface Read { readonly weight: number; readonly trigger: Trigger }

interface Beside { readonly name: string; readonly position: number; readonly time: TimeMention; readonly triggers: readonly Trigger[] }

/** Classes of words that may not lend their time to the incident, however near it they stand. */
const OTHER_NEWS: ReadonlySet<string> = new Set(['report', 'arrest', 'charge', 'verdict', 'search', 'end', 'meeting', 'vote', 'protest', 'birth', 'marriage', 'appointment', 'departure-from-office']);

const TIE_WEIGHTS: Readonly<Record<TieKind, number>> = { event: WEIGHTS.incident, scene: WEIGHTS.scene, named: WEIGHTS.otherIncident };

/** What a turn of phrase says that ties the time to the incident over a nearer word; a way through a court or a hospital cuts the tie. */
function tiedWeight(context: ClaimContext, nearest: Trigger | null, { name, position, time, triggers }: Beside): Read | null {
  if (position >= SCENE) return null;
  const tie = LASTS.has(name) ? nearest && beginTie(context, nearest) : tieOf(context, { time, nearest, incidents: triggers.filter(isIncidentWord) });
  return tie && !isCutOff(context, tie.trigger, time) ? { weight: TIE_WEIGHTS[tie.kind], trigger: tie.trigger } : null;
}

/** Does the way between the two lead through a court or an arrest, or is the time still to come? */
function isCutOff({ annotated: { text } }: ClaimContext, trigger: Trigger, time: TimeMention): boolean {
  const [from, to] = trigger.start < time.start ? [trigger.end, time.start] : [time.end, trigger.start];
  return CUTS_OFF.test(text.slice(from, to)) || COURTS.test(text.slice(from, to)) || TO_COME.test(text.slice(Math.max(0, time.start - 40), time.start)) || STOPPED.test(text.slice(Math.max(0, trigger.start - 40), trigger.start));
}

/** What the word beside a time says about the incident, and the word to show for it; null where the time belongs to something else. */
function weightOf(context: ClaimContext, trigger: Trigger, { name, position, time, triggers }: Beside): Read | null {
  if (trigger.form === 'plural' || isElsewhere(context, trigger, time)) return null;
  if (tellsIncident(trigger, name)) return { weight: WEIGHTS.incident, trigger };
  if (trigger.class === 'happen') return { weight: WEIGHTS.happen, trigger };
  if (INCIDENT_CLASSES.has(trigger.class)) return LASTS.has(name) ? null : { weight: WEIGHTS.otherIncident, trigger };
  if (position >= SCENE) return null;
  const behind = BEFORE_IT.test(context.annotated.text.slice(time.end, time.end + 40));
  if (isDeath(context, trigger)) return isInHospital(context, trigger.sentence) ? null : { weight: WEIGHTS.death, trigger };
  if (trigger.class === 'scene' || isReportOfIt(context, trigger)) return { weight: behind ? WEIGHTS.death : WEIGHTS.scene, trigger };
  if (behind || OTHER_NEWS.has(trigger.class)) return null;
  const incident = triggers.find((t) => tellsIncident(t, name));
  if (AFTERMATH_SENTENCE.test(sentenceOf(context, trigger))) return null;
  if (time.time.clock && (position < NEWS || (isNamed(time.time) && CALLED_AT_ONCE.has(name)))) return { weight: WEIGHTS.looseHour, trigger: incident ?? trigger };
  return incident?.form === 'verb' && position < NEWS ? { weight: WEIGHTS.loose, trigger: incident } : null;
}

/** What goes on for days: whom it hurt on one of them does not date it. */
const LASTS: ReadonlySet<string> = new Set(['fire', 'flood', 'storm', 'eruption']);

/** A word of the incident's own class, or of the harm that it did. */
const tellsIncident = ({ class: own, form }: Trigger, name: string): boolean => form !== 'plural' && (own === name || (own === 'harm' && !LASTS.has(name)) || (name === 'harm' && INCIDENT_CLASSES.has(own)));

/** Does the way from the word to the time lead through a court, a hospital or an announcement, or is the word the name of a charge or the time still to come? */
function isElsewhere(context: ClaimContext, trigger: Trigger, time: TimeMention): boolean {
  const { text } = context.annotated;
  const [from, to] = trigger.start < time.start ? [trigger.end, time.start] : [time.end, trigger.start];
  const way = text.slice(from, to);
  const before = text.slice(Math.max(0, Math.min(trigger.start, time.start) - 40), Math.min(trigger.start, time.start));
  const named = trigger.form === 'noun' && !isGerund(context, trigger) && trigger.end < time.start && pathCost(context, trigger.token, tokenAt(context.annotated, time.start)) > BESIDE && NAMED_ONLY.test(text.slice(Math.max(0, trigger.start - 60), trigger.start));
  const reached = trigger.form === 'noun' && trigger.start > time.end && pathCost(context, tokenAt(context.annotated, time.end - 1), trigger.token) > NOUN_BEHIND;
  return named || reached || (trigger.form === 'noun' && trigger.end <= time.start && /;|:(?!\d)/.test(way)) || STOPPED.test(text.slice(Math.max(0, trigger.start - 40), trigger.start)) || (trigger.start > time.start && BEFORE_IT.test(text.slice(time.end, time.end + 40))) || TO_COME.test(text.slice(Math.max(0, time.start - 40), time.start)) || AFTERMATH_WAY.test(way) || COURTS.test(way) || TO_COME.test(before) || TO_COME.test(way) || (trigger.class === 'harm' && trigger.form === 'noun' && CHARGE_BEFORE.test(text.slice(Math.max(0, trigger.start - 40), trigger.start))) || (trigger.class === 'scene' && /\b(?:still|remain(?:s|ed)?)\s+$/i.test(before));
}

/** "Accused of shooting a man on Friday": the word has an object, as a verb has, and the time behind it. */
const isGerund = ({ annotated: { tokens } }: ClaimContext, { token }: Trigger): boolean => tokens[token]?.lower.endsWith('ing') === true && /^(?:an?|the|his|her|their|two|three|four|five|six|at|\d+)$/.test(tokens[token + 1]?.lower ?? '') && !/^(?:the|an?|this|that)$/.test(tokens[token - 1]?.lower ?? '');

/** "The shooting was reported on Friday night": the call, not the newspaper. */
const isReportOfIt = ({ annotated: { tokens } }: ClaimContext, { token }: Trigger): boolean => tokens[token]?.lower === 'reported' && ['was', 'were', 'been'].includes(tokens[token - 1]?.lower ?? '');

/** "Died", or "was pronounced dead". */
const isDeath = ({ annotated: { tokens } }: ClaimContext, { class: own, token }: Trigger): boolean => own === 'death' || tokens[token]?.lower === 'pronounced';

const sentenceOf = ({ annotated: { text, sentences } }: ClaimContext, { sentence }: Pick<Trigger, 'sentence'>): string => text.slice(sentences[sentence]?.start, sentences[sentence]?.end);

/** A death in hospital may come days after the incident. */
const isInHospital = (context: ClaimContext, sentence: number): boolean => IN_HOSPITAL.test(sentenceOf(context, { sentence }));

/** In the news itself a word like "another" tells of something else only right before the event ("another shooting"); further down it does anywhere. */
function tellsOther(context: ClaimContext, trigger: Trigger, position: number): boolean {
  if (!context.isBackground(trigger.sentence)) return false;
  if (position >= NEWS) return true;
  const { tokens } = context.annotated;
  const words = sentenceOf(context, trigger);
  if (trigger.class === 'scene') return BACKGROUND_PHRASES.some((pattern) => pattern.test(words));
  return BACKGROUND_PHRASES.some((pattern) => pattern.test(words)) || [1, 2, 3].some((back) => BACKGROUND_WORDS.has(tokens[trigger.token - back]?.lower ?? ''));
}
