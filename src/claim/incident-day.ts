/**
 * Article -> when its incident happened. All times that stand with the incident are weighed (`incident-times.ts`), and the day that most of them
 * allow is the one that the article tells. Where two days come out nearly even, the article tells none, unless
 * one of them is plainly a slip for the other (`odd-days.ts`).
 */
import { INCIDENT_CLASSES } from '../lexicon/en/event-classes.ts';
import { AFTERMATH_CLASSES, CALL_VERBS } from '../lexicon/en/incident-words.ts';
import type { Claim, EventRef } from '../model/claim.ts';
import { MINUTES_A_DAY } from '../model/value/calendar.ts';
import { type TimeBounds, boundsOverlap, shiftBounds } from '../model/value/time.ts';
import type { ClaimContext } from './context.ts';
import { dateClaim, measuresOf } from './date-claim.ts';
import { isSlipped } from './dated-weekday.ts';
import { CALLED_AT_ONCE, type IncidentTime, incidentTimes } from './incident-times.ts';
import { oddTimes } from './odd-days.ts';
import { tellsOfSeveral } from './round-up.ts';
import type { Trigger } from './triggers.ts';

/** A day needs this much to be told at all, and the next best may have this share of it. */
const [ENOUGH, RIVAL_SHARE] = [1.25, 0.65];
/** A day said again (under every picture of a gallery) says less each time. */
const AGAIN = 0.6;

export function incidentDates(context: ClaimContext): Claim[] {
  const name = incidentOf(context);
  if (name === null || isAllBackground(context) || tellsOfSeveral(context)) return [];
  const times = incidentTimes(context, name);
  const [day, sure] = electedDay(times);
  const odd = day === null ? [] : oddTimes(context, times, day);
  if (day === null || (!sure && odd.length === 0)) return [];
  const event = (trigger: Trigger): EventRef => ({ class: name, trigger: { start: trigger.start, end: trigger.end }, place: null, time: null, participants: [], main: true });
  const tellsHour = ({ trigger }: IncidentTime): boolean => trigger.class !== 'scene' || (CALLED_AT_ONCE.has(name) && CALL_VERBS.has(context.annotated.tokens[trigger.token]?.lower ?? ''));
  const stated = (measure: string, one: IncidentTime): Claim => ({ ...dateClaim(context, measure, one.time, event(one.trigger), one.trigger), modality: 'asserted' });
  const agreeing = times.filter(({ bounds }) => boundsOverlap(bounds, day));
  const slipped = [...agreeing, ...odd].filter(({ time }) => isSlipped(context, time)).map((one) => ({ ...stated('event-date', one), measure: 'slipped-date' }));
  const elsewhere = odd.filter(({ time }) => !isSlipped(context, time)).map((one) => ({ ...asUpdated(stated('event-date', one), one), measure: 'odd-date' }));
  // No place: within a story there is one incident, and its reports name a street, a suburb or a county by turns.
  return [...slipped, ...elsewhere, ...agreeing.flatMap((one) => measuresOf(one.time.time)
    .filter((measure) => (measure === 'event-time' ? tellsHour(one) && saysHalf(context.annotated.text, one.time) : speaks(one, times)))
    .map((measure) => asUpdated(stated(measure, one), one)))];
}

/** "Shortly before 2:30" may be either half of the day. */
const HALF_KNOWN = /[ap]\.?\s?m\b|noon|midday|midnight|morning|afternoon|evening|night|\b(?:0\d|1[3-9]|2[0-3])[:.]?\d\d\b/i;

/** Behind an hour: "at 6:30 on Sunday evening". */
const ON_PART = /^\s+on\s+\p{Lu}\p{Ll}+day\s+(?:morning|afternoon|evening|night)\b/u;
const saysHalf = (text: string, { start, end }: IncidentTime['time']): boolean => HALF_KNOWN.test(text.slice(start, end)) || ON_PART.test(text.slice(end, end + 28));

/** How many days a text may stay up before it is dated anew: its "today" may be so much older, its bare "Wednesday" a week. */
const [UPDATED_WITHIN, A_WEEK] = [2, 7];

/** The claim with the other days that its words may mean. */
function asUpdated(claim: Claim, { time, deictic }: IncidentTime): Claim {
  const { value } = claim;
  if (value.kind !== 'time' || !value.bounds) return claim;
  const { bounds } = value;
  const back = deictic ? [...Array(UPDATED_WITHIN).keys()].map((day) => day + 1) : time.time.weekday !== undefined && !time.time.known.includes('day') && !time.time.known.includes('month') ? [A_WEEK] : [];
  return back.length === 0 ? claim : { ...claim, value: { ...value, alternatives: [...value.alternatives, ...back.map((days) => shiftBounds(bounds, -days * MINUTES_A_DAY))] } };
}

/** Where a time names the day, one that only agrees with it ("over the weekend", "overnight") says nothing of its own. */
const speaks = (one: IncidentTime, times: readonly IncidentTime[]): boolean => (one.exact && !one.deictic) || !times.some((t) => t.exact && (!t.deictic || (one.deictic && !one.exact)));

/** Sentences in which an article of something else names the incident; how often it does in one of the aftermath, and in any other. */
const NAMED_WITHIN = 8;
const [NAMED_OFTEN, NAMED_MOST] = [2, 4];

/** Class of the incident that the article tells of: its main event, or the one whose aftermath it tells; null where there is none. */
function incidentOf({ mainClass, triggersOf }: ClaimContext): string | null {
  if (mainClass !== null && INCIDENT_CLASSES.has(mainClass)) return mainClass;
  const named = triggersOf.slice(0, NAMED_WITHIN).flat().filter((t) => INCIDENT_CLASSES.has(t.class) && t.form !== 'plural');
  return named.length < (mainClass === null || AFTERMATH_CLASSES.has(mainClass) ? NAMED_OFTEN : NAMED_MOST) ? null : (named.find((t) => t.class !== 'harm') ?? named[0])?.class ?? null;
}

/** A round-up of several incidents reads as background from end to end. */
const isAllBackground = (context: ClaimContext): boolean => context.annotated.sentences.length > 2 && context.annotated.sentences.every((s) => context.isBackground(s.index));

/** A day so long before one that stands further up is that of an earlier case, however the text tells of it. */
const OTHER_CASE = 7 * MINUTES_A_DAY;

function isOtherCase({ bounds, part }: IncidentTime, times: readonly IncidentTime[]): boolean {
  const above = part === 'late' ? ['news', 'scene'] : part === 'scene' ? ['news'] : [];
  return times.some((c) => c.exact && above.includes(c.part) && c.weight >= 1 && c.bounds.beginLow - bounds.endHigh > OTHER_CASE);
}

/** The day that most weight allows, or null where there is too little of it, and whether no other day has nearly as much. */
function electedDay(times: readonly IncidentTime[]): readonly [TimeBounds | null, boolean] {
  const days = times.some((c) => c.exact) ? times.filter((c) => c.exact && !isOtherCase(c, times)) : times.filter((c) => c.weight > 0);
  const support = (bounds: TimeBounds): number => times.filter((c) => boundsOverlap(c.bounds, bounds)).map(({ weight }) => weight).sort((a, b) => b - a).reduce((sum, weight, rank) => sum + weight * AGAIN ** rank, 0);
  const ranked = days.map(({ bounds }) => ({ bounds, weight: support(bounds) })).sort((a, b) => b.weight - a.weight);
  const [best] = ranked;
  if (!best || best.weight < ENOUGH) return [null, false];
  const rival = ranked.find(({ bounds }) => !boundsOverlap(bounds, best.bounds));
  if (!rival || rival.weight <= best.weight * RIVAL_SHARE) return [best.bounds, true];
  const news = ranked.find(({ bounds }) => times.some((c) => c.part === 'news' && c.direct && boundsOverlap(c.bounds, bounds)));
  return [news?.bounds ?? null, false];
}
