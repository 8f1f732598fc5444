/** When and where a thing was built, found or signed, a trial began, somebody was arrested: deeds that are done once, whatever the article is about. */
import { ACTIVITY_NOUNS, BEGINNINGS, ENDINGS } from '../lexicon/en/activities.ts';
import { tokenAt } from '../model/annotated.ts';
import type { Sentence } from '../model/annotated.ts';
import type { Claim, Subject } from '../model/claim.ts';
import { WHOLE } from '../model/claim.ts';
import type { PlaceMention, TimeMention } from '../model/mention.ts';
import { attach } from './attach.ts';
import { withSlack } from './clock-slack.ts';
import type { ClaimContext } from './context.ts';
import { dayOf, isLimit, isUsable, measuresOf } from './date-claim.ts';
import { type Frame, framesOf } from './deed-frame.ts';
import { type ClaimFamily, clauseOf, makeClaim } from './family.ts';
import type { Trigger } from './triggers.ts';

/** The dearest way from a deed to its date (see `attach.ts`). */
const DATE_REACH = 11;
/** Words between a deed and its place. */
const PLACE_REACH = 6;

export const deeds: ClaimFamily = {
  name: 'deeds',
  summary: 'when and where things were built, found, opened or signed, and people arrested',
  claims(context) {
    const out: Claim[] = [];
    for (const sentence of context.annotated.sentences) {
      const kind = context.blockOf(sentence.index)?.kind;
      if (kind === 'boilerplate' || kind === 'byline') continue;
      const frames = framesOf(context, sentence);
      if (frames.length > 0) out.push(...timeClaims(context, sentence, frames), ...placeClaims(context, sentence, frames));
    }
    return out;
  },
};

/** Each time goes with the verb or event nearest to it; where that is a deed, it dates the deed. */
function timeClaims(context: ClaimContext, sentence: Sentence, frames: readonly Frame[]): Claim[] {
  const times = (context.mentionsOf[sentence.index] ?? []).filter((m): m is TimeMention => m.type === 'time' && isUsable(m.time) && (isOrigin(context, m, frames) || !isLimit(context, m)));
  const others = (context.triggersOf[sentence.index] ?? []).filter((t) => t.form === 'verb' && !frames.some((f) => f.first <= t.token && t.token < f.end));
  const triggers = [...others, ...frames.map((frame) => triggerOf(context, sentence, frame))];
  const claims = times.flatMap((time) => {
    const nearest = attach(context, time, triggers, DATE_REACH);
    return frames.flatMap((frame) => (frame.first === nearest?.token ? claimsAt(context, time, frame) : []));
  });
  // "built in 1898, was damaged last winter": the time that stands nearest is the deed's.
  return claims.filter((one) => !claims.some((other) => other !== one && other.measure === one.measure && other.scope.group === one.scope.group && other.spans.event?.start === one.spans.event?.start && distance(other) < distance(one)));
}

/** "dates from 1898": no edge of a state, but the date itself. */
const isOrigin = ({ annotated: { tokens } }: ClaimContext, { start }: TimeMention, frames: readonly Frame[]): boolean => frames.some(({ end }) => /^(?:from|to)$/.test(tokens[end - 1]?.lower ?? '') && (tokens[end]?.start === start || tokens[end + 1]?.start === start));

const distance = ({ spans: { value, event } }: Claim): number => (event ? Math.max(value.start - event.end, event.start - value.end) : 0);

function triggerOf(context: ClaimContext, sentence: Sentence, { first, end }: Frame): Trigger {
  const { tokens } = context.annotated;
  const [from, to] = [tokens[first], tokens[end - 1]];
  return { token: first, sentence: sentence.index, class: 'deed', identity: 'none', form: 'verb', start: from?.start ?? 0, end: to?.end ?? 0 };
}

const claimsAt = (context: ClaimContext, time: TimeMention, frame: Frame): Claim[] => [...measuresOf(time.time).map((measure) => timeClaim(context, measure === 'event-time' ? 'deed-time' : 'deed-date', time, frame)), ...limitClaims(context, time, frame)];

/** "He was abducted on 4 May", "the trial began on 3 April": the day with which what has a length begins or ends. */
function limitClaims(context: ClaimContext, time: TimeMention, frame: Frame): Claim[] {
  const { deed, bearer } = frame;
  const ofPerson = bearer.kind === 'person';
  const noun = ofPerson ? undefined : ACTIVITY_NOUNS.get(bearer.label.toLowerCase().split(/\s+/).at(-1) ?? '');
  const begins = ofPerson ? BEGINNINGS.get(deed.name) : deed.name === 'began' ? noun : undefined;
  const ends = ofPerson ? ENDINGS.get(deed.name) : deed.name === 'ended' ? noun : undefined;
  const name = begins ?? ends;
  if (name === undefined || time.time.grain !== 'day') return [];
  const parts = partsOf(context, frame, time);
  return [makeClaim(context, {
    ...parts, measure: begins === undefined ? 'activity-end' : 'activity-begin', sentence: time.sentence, value: dayOf(time.time), trace: time.trace, scope: { ...WHOLE, group: name },
    subject: { ...parts.subject, key: `activity:${name}`, core: ofPerson ? 'person' : '' },
  })];
}

function timeClaim(context: ClaimContext, measure: string, time: TimeMention, frame: Frame): Claim {
  return makeClaim(context, {
    ...partsOf(context, frame, time), measure, sentence: time.sentence,
    value: measure === 'deed-date' ? dayOf(time.time) : withSlack(context, time), trace: time.trace,
  });
}

/** Subject, scope and spans that all claims of a deed share. */
function partsOf(context: ClaimContext, frame: Frame, at: { readonly start: number; readonly end: number }): Pick<Claim, 'subject' | 'scope' | 'spans'> & { readonly modality?: Claim['modality'] } {
  const { tokens } = context.annotated;
  const { deed, bearer, repeated } = frame;
  const verb = { start: tokens[frame.first]?.start ?? 0, end: tokens[frame.end - 1]?.end ?? 0 };
  const subject: Subject = { kind: bearer.kind === 'person' ? 'person' : 'thing', key: `deed:${deed.name}:${bearer.kind}`, label: bearer.label, words: bearer.modifiers, core: bearer.key, span: { start: bearer.start, end: bearer.end } };
  return { subject, scope: { ...WHOLE, group: deed.name }, spans: { value: { start: at.start, end: at.end }, clause: clauseOf(at, verb, bearer), event: verb, measure: verb }, ...(repeated ? { modality: 'disputed' as const } : {}) };
}

function placeClaims(context: ClaimContext, sentence: Sentence, frames: readonly Frame[]): Claim[] {
  const { annotated } = context;
  const places = (context.mentionsOf[sentence.index] ?? []).filter((m): m is PlaceMention => m.type === 'place' && m.place.demonym === undefined && m.place.metonym === undefined);
  return frames.filter(({ deed }) => deed.hasPlace).flatMap((frame) => {
    const place = places.find((p) => tokenAt(annotated, p.start) >= frame.end && tokenAt(annotated, p.start) - frame.end < PLACE_REACH);
    const verb = annotated.tokens[frame.end - 1];
    if (!place || !verb || !/^\s+(?:[^\s,;]+\s+){0,4}(?:in|at|near|outside|from)\s+(?:the\s+)?(?:[\p{L}]+\s+(?:of|in|near)\s+)?$/u.test(annotated.text.slice(verb.end, place.start))) return [];
    return [makeClaim(context, { ...partsOf(context, frame, place), measure: 'deed-place', sentence: sentence.index, value: place.value, trace: place.trace })];
  });
}
